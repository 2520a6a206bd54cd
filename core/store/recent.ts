// Articles that this context has just stored, until people know them. Index and derivation are about to read them: what was at
// hand a moment ago need not come back from the database, which took a third of an import's reads and made all of it anew.
// An article never changes under its number; one that was removed meanwhile is not asked for.
import type { ArticleEvidence } from '../model';
import type { Database } from './database';
import type { ArticleRow } from './rows';

export interface RecentArticle {
  readonly row: ArticleRow;
  /** Null when the parser gave none. */
  readonly evidence: ArticleEvidence | null;
}

/** Some tens of megabytes at most. Two steps of an import: while one is worked out the next comes in. */
const RECENT_MAX = 4096;

const kept = new WeakMap<Database, Map<number, RecentArticle>>();

/** Keeps articles whose transaction is done; the oldest are forgotten when there are too many. */
export function keepRecent(db: Database, articles: readonly RecentArticle[]): void {
  const own = kept.get(db) ?? new Map<number, RecentArticle>();
  kept.set(db, own);
  for (const article of articles) own.set(article.row.doc, article);
  for (const doc of own.keys()) {
    if (own.size <= RECENT_MAX) break;
    own.delete(doc);
  }
}

/** What is kept of these numbers, in their order; null unless all of them are. */
export function findRecent(db: Database, docs: readonly number[]): readonly RecentArticle[] | null {
  const own = kept.get(db);
  const found = docs.flatMap((doc) => own?.get(doc) ?? []);
  return found.length === docs.length ? found : null;
}

/** Whether anything is kept of the numbers from `from` on. */
export function isRecent(db: Database, from: number): boolean {
  return kept.get(db)?.has(from) === true;
}

/** Forgets articles below a number: people know them. */
export function forgetRecent(db: Database, below: number): void {
  const own = kept.get(db);
  for (const doc of own?.keys() ?? []) if (doc < below) own?.delete(doc);
}
