// Searches as one types: the newest query wins, an older one is stopped.
import { useEffect, useState } from 'preact/hooks';
import { search } from '../../core/search/search';
import type { SearchResult } from '../../core/model';
import { failureOf, openSearch } from '../platform/corpus';
import type { FailureCode } from '../platform/messages';

/** Results of `query`; `result` stays the last one while the next is on its way, and is null for an empty query. */
export interface Searching {
  readonly query: string;
  readonly result: SearchResult | null;
  readonly failure: FailureCode | null;
}

/** `revision` changes when the corpus has changed under the query. */
export function useSearch(query: string, limit: number, revision = 0): Searching {
  const [found, setFound] = useState<Searching>({ query: '', result: null, failure: null });
  useEffect(() => {
    const asked = query.trim();
    if (asked === '') {
      setFound({ query: '', result: null, failure: null });
      return;
    }
    const stop = new AbortController();
    // People and projects are shown as soon as they are known; nothing found yet says nothing.
    const onPartial = (result: SearchResult): void => {
      if (!stop.signal.aborted && result.people.length + result.projects.length > 0) setFound({ query: asked, result, failure: null });
    };
    openSearch()
      .then(async (index) => search(asked, index, { limit, signal: stop.signal, onPartial }))
      .then(
        (result) => { if (!stop.signal.aborted) setFound({ query: asked, result, failure: null }); },
        (error: unknown) => { if (!stop.signal.aborted) setFound({ query: asked, result: null, failure: failureOf(error) }); },
      );
    return () => { stop.abort(); };
  }, [query, limit, revision]);
  return found;
}
