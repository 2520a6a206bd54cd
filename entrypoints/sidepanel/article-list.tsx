// A list of articles as links, latest first.
import type { StoredArticle } from '../../core/store/rows';
import { t } from '../platform/locale';
import { placeWords } from '../platform/words';
import { articleRoute } from './route';

/** Paper, or place where the page does not name its paper, and date. */
export function sourceLine({ article, publication, place, issueDate }: StoredArticle): string {
  const paper = publication ?? (placeWords(place) || t('unknownPaper'));
  return [paper, article.date?.iso ?? issueDate ?? t('undatedIssue')].join(' · ');
}

/** The headline, or the first words of an article without one. */
export function titleOf({ title, text }: StoredArticle['article']): string {
  return title ?? (text === '' ? t('untitled') : `${text.slice(0, 26)}…`);
}

export function ArticleList({ heading, articles }: { heading: string; articles: readonly StoredArticle[] }) {
  if (articles.length === 0) return null;
  const dateOf = ({ article, issueDate }: StoredArticle): string => article.date?.iso ?? issueDate ?? '';
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul class="plain-list rows">
        {articles.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a))).map((stored) => (
          <li key={stored.article.id}>
            <a class="row-link" href={`#${articleRoute(stored.article.id)}`}>
              <span lang="zh">{titleOf(stored.article)}</span>
              <span class="faint">{sourceLine(stored)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
