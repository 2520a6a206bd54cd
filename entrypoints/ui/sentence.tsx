// One sentence of a paper with what it shows and where it stands: the proof that every statement comes with.
import type { ComponentChildren } from 'preact';
import type { Quote } from '../../core/model';
import { t } from '../platform/locale';
import { Highlighted, spansOf } from './highlighted';

export interface SentenceProps {
  readonly quote: Quote;
  /** What the sentence is about, marked in it. */
  readonly name: string;
  /** Event date, else issue date. */
  readonly date: string | null;
  readonly title: string | null;
  /** How the sentence puts it, when it needs saying: acting, former. */
  readonly note?: string | null;
  /** Address of the article at this sentence. */
  readonly href: string;
  /** What can be done about it, beside its source. */
  readonly children?: ComponentChildren;
}

export function Sentence({ quote, name, date, title, note, href, children }: SentenceProps) {
  return (
    <figure class="sentence">
      <blockquote lang="zh"><Highlighted text={quote.exact} spans={spansOf(quote.exact, name)} /></blockquote>
      <figcaption>
        {date === null ? <span>{t('undated')}</span> : <time dateTime={date}>{date}</time>}
        {note === undefined || note === null ? null : ` · ${note}`}
        {' · '}
        <a href={href} lang="zh">{title ?? t('untitled')}</a>
        {children}
      </figcaption>
    </figure>
  );
}
