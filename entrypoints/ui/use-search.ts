// Searches as one types: the newest query wins, an older one is stopped.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchResult } from '../../core/model';
import { failureOf } from '../platform/corpus';
import type { FailureCode } from '../platform/messages';
import { searchQuickly } from '../platform/search-line';

/** Results of `query`; `result` stays the last one while the next is on its way, and is null for an empty query. */
export interface Searching {
  readonly query: string;
  readonly result: SearchResult | null;
  readonly failure: FailureCode | null;
}

/** `revision` changes when the corpus has changed under the query. */
export function useSearch(query: string, limit: number, revision = 0): Searching {
  const [found, setFound] = useState<Searching>({ query: '', result: null, failure: null });
  // Not useEffect: that waits until what was typed has been drawn.
  useLayoutEffect(() => {
    const asked = query.trim();
    if (asked === '') {
      setFound({ query: '', result: null, failure: null });
      return;
    }
    const stop = new AbortController();
    let frame = 0;
    // People and projects are shown as soon as they are known, with the next picture unless the articles are there by then;
    // nothing found yet says nothing.
    const onPartial = (result: SearchResult): void => {
      if (stop.signal.aborted || result.people.length + result.projects.length === 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => { setFound({ query: asked, result, failure: null }); });
    };
    const show = (found: Searching): void => {
      cancelAnimationFrame(frame);
      if (!stop.signal.aborted) setFound(found);
    };
    searchQuickly(asked, { limit, signal: stop.signal, onPartial })
      .then(
        (result) => { show({ query: asked, result, failure: null }); },
        (error: unknown) => { show({ query: asked, result: null, failure: failureOf(error) }); },
      );
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, [query, limit, revision]);
  return found;
}
