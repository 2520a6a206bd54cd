// The papers of the corpus, page by page, with the articles of each.
import type { StoredPage } from '../../core/store/rows';
import { ImportBox } from '../importing/import-box';
import { count, t } from '../platform/locale';
import { placeWords } from '../platform/words';
import { Loaded } from '../ui/loaded';
import { useStored } from '../ui/use-corpus';
import { titleOf } from './article-list';
import { articleRoute, issueRoute, ledgerRoute } from './route';

/** Pages listed; in a larger corpus one searches. */
const MOST_PAGES = 100;

function PageSection({ stored: { page } }: { stored: StoredPage }) {
  const paper = page.publication ?? (placeWords(page.place) || t('unknownPaper'));
  const place = page.place.at(-1);
  const date = page.issueDate ?? (page.year === null ? t('undatedIssue') : String(page.year.value));
  return (
    <details class="issue" open>
      <summary>
        <span class="issue-paper" lang="zh">{paper}</span>
        <span class="faint">{date} · {count('articles', page.articles.length)}</span>
      </summary>
      <p><a class="issue-ledger" href={`#${issueRoute(page.id)}`}>{t('issueOpen')}</a></p>
      {place === undefined ? null : <a class="issue-ledger" href={`#${ledgerRoute(place)}`}>{t('ledgerOf', place)}</a>}
      <ul class="plain-list rows">
        {page.articles.map((article) => (
          <li key={article.id}>
            <a class="row-link" href={`#${articleRoute(article.id)}`}>
              <span lang="zh">{titleOf(article)}</span>
              <span class="faint">{[article.date?.iso, article.section].filter((part) => part !== null && part !== undefined).join(' · ')}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `revision` changes when the corpus has changed. */
export function ReadView({ revision }: { revision: number }) {
  const reading = useStored(`pages ${revision}`, async (store) => {
    const ids = await store.listPageIds();
    const pages = await Promise.all(ids.slice(0, MOST_PAGES).map(async (id) => store.readPage(id)));
    const found = pages.filter((page) => page !== null);
    const dateOf = ({ page }: StoredPage): string => page.issueDate ?? page.articles.find(({ date }) => date !== null)?.date?.iso ?? '';
    return found.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
  });
  return (
    <>
      <h1 class="unseen">{t('tabRead')}</h1>
      <details class="add-texts"><summary>{t('importAdd')}</summary><ImportBox /></details>
      <Loaded reading={reading}>{(pages) => <>{pages.map((stored) => <PageSection key={stored.page.id} stored={stored} />)}</>}</Loaded>
    </>
  );
}
