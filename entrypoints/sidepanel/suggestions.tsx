// What would be found for a query that finds nothing: its words, each a search. Their dictionary is large (40 MB in memory), so it
// is loaded when nothing was found, and by the panel alone, never by the popup.
import { useEffect, useState } from 'preact/hooks';
import { openSearch } from '../platform/corpus';
import { t } from '../platform/locale';

const MOST = 5;
/** Who is still typing is not interrupted. */
const PATIENCE_MS = 300;

export function Suggestions({ query, choose }: { query: string; choose: (query: string) => void }) {
  const [queries, setQueries] = useState<readonly string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      Promise.all([import('../../core/text/segment'), import('../../core/search/suggest'), openSearch()])
        .then(async ([{ segmentWords }, { suggestQueries }, index]) => suggestQueries(query, segmentWords, index, MOST, stop.signal))
        .then((found) => { if (!stop.signal.aborted) setQueries(found.filter((one) => one !== query)); })
        // Without suggestions the search is what it was.
        .catch(() => undefined);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  if (queries.length === 0) return null;
  return (
    <section class="suggestions" aria-label={t('suggestions')}>
      <p class="faint">{t('suggestions')}</p>
      <p class="examples">
        {queries.map((one) => <button key={one} type="button" class="chip" lang="zh" aria-label={t('searchThis', one)} onClick={() => { choose(one); }}>{one}</button>)}
      </p>
    </section>
  );
}
