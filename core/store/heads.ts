// The heads of all chunks, kept from one step of an import to the next: a page that is added to a large corpus asks for them six
// times, and they grow with the corpus. No function here is asynchronous, since Dexie loses its transaction in nested ones.
import type { ChunkHead } from '../search/contract';
import type { Database } from './database';

const kept = new WeakMap<Database, { readonly revision: number; readonly heads: readonly ChunkHead[] }>();

/** The heads as they are at a revision, which every transaction raises that changes one; null when they were last read at another. */
export function findHeads(db: Database, revision: number): readonly ChunkHead[] | null {
  const last = kept.get(db);
  return last?.revision === revision ? last.heads : null;
}

/** Keeps the heads that were read at a revision, in the same transaction and before anything was changed. */
export function keepHeads(db: Database, revision: number, heads: readonly ChunkHead[]): readonly ChunkHead[] {
  kept.set(db, { revision, heads });
  return heads;
}
