// One judgement of the reader's: what was judged and when, the words it points at, and the way back.
import { quotesOf } from '../../core/identity/quotes';
import type { Judgement } from '../../core/model';
import { judgementWords } from '../platform/judgement-words';
import { t } from '../platform/locale';
import { Highlighted, spansOf } from './highlighted';

/** Name of the person a judgement on a foreign page is about: only its id is in the judgement. */
export function JudgementRow({ judgement, name, busy, takeBack }: { judgement: Judgement; name?: string; busy: boolean; takeBack: (id: string) => void }) {
  const words = judgementWords(judgement);
  return (
    <li class="judgement">
      <p class="judgement-head">
        <span><strong>{words}</strong> <time class="faint" dateTime={judgement.at}>{judgement.at.slice(0, 10)}</time></span>
        <button type="button" disabled={busy} aria-label={t('undoThis', words)} onClick={() => { takeBack(judgement.id); }}>{t('undo')}</button>
      </p>
      {judgement.kind === 'note' ? <p class="judgement-note">{judgement.text}</p> : null}
      {judgement.kind === 'not-this-person' ? <p class="faint">{name === undefined ? null : <span lang="zh">{name} · </span>}{judgement.url}</p> : null}
      {quotesOf(judgement).map((quote) => (
        <blockquote key={`${quote.articleId}${quote.start}`} class="faint" lang="zh"><Highlighted text={quote.exact} spans={spansOf(quote.exact, quote.name)} /></blockquote>
      ))}
    </li>
  );
}
