// The one question: what is there of this? People and projects first, then articles.
import type { ArticleHit, PersonHit, ProjectHit, SearchResult } from '../model';
import { findArticles } from './articles';
import type { SearchIndex } from './contract';
import { findPeople } from './people';
import { findProjects } from './projects';
import { parseQuery } from './query';

export interface SearchOptions {
  /** Results in each group; 20 when not given. */
  readonly limit?: number;
  /** An older query is stopped by aborting it; the search then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told as soon as people and projects are known, before the articles. */
  readonly onPartial?: (partial: SearchResult) => void;
}

/** A result list is read by eye: more than this in a group helps nobody. */
const LIMIT_DEFAULT = 20;
/** How often a search begins again when an import changes the index under it. */
const ATTEMPTS_MAX = 4;

/**
 * Searches people, projects and articles. `query` as typed: any script or spacing, pinyin, several words (all must
 * fit), filters `place:` `post:` `from:` `to:` `kind:`. An empty query finds nothing. Rejects with a StoreError when
 * the index cannot be read, and with the signal's reason when it is aborted.
 */
export async function search(query: string, index: SearchIndex, options: SearchOptions = {}): Promise<SearchResult> {
  // Asked for before the query is read: what costs is the way to the database and back. What was remembered may be old: the
  // revision at the end says so, and is asked for meanwhile.
  let reading = index.readState('remembered');
  const parsed = parseQuery(query);
  const limit = options.limit ?? LIMIT_DEFAULT;
  const wants = (family: 'people' | 'projects' | 'articles'): boolean => parsed.families.has(family);
  const stopped = (): boolean => options.signal?.aborted === true;
  for (let attempt = 1; ; attempt++) {
    const state = await reading;
    options.signal?.throwIfAborted();
    // All three at once: what costs is the way to the database and back.
    const cast = Promise.all([
      wants('people') ? findPeople(parsed, index, state, limit) : none<PersonHit>(),
      wants('projects') ? findProjects(parsed, index, state, limit) : none<ProjectHit>(),
    ]);
    const found = wants('articles') ? findArticles(parsed, index, state, limit, stopped) : none<ArticleHit>();
    const [[people, projects], articles] = await Promise.all([
      cast.then((known) => {
        if (!stopped()) options.onPartial?.({ people: known[0], projects: known[1], articles: [] });
        return known;
      }),
      found,
    ]);
    options.signal?.throwIfAborted();
    // Chunks that were merged away in the meantime answer with nothing: then the answer is not whole, ask again.
    if (attempt === ATTEMPTS_MAX || (await index.readRevision()) === state.revision) return { people, projects, articles };
    reading = index.readState('remembered');
  }
}

const none = <T>(): Promise<readonly T[]> => Promise.resolve([]);
