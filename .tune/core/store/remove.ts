// Removing a source: its pages go, unless another source gave the same text too; then what hangs on them. A few pages
// in one transaction, so that it can be interrupted anywhere and goes on; time in proportion to the source.
import type { ChunkHead, Family } from '../search/contract';
import type { Database } from './database';
import { guarded } from './errors';
import { raiseRevision } from './meta';
import type { PageRow } from './rows';
import { dropChunk } from './write-index';

export interface Removing {
  /** Removes up to `limit` pages of a source; false when none is left and the source itself is gone. */
  removeSomePages(sourceId: string, limit: number): Promise<boolean>;
}

/** The removing side of a database. */
export function removing(db: Database): Removing {
  return {
    removeSomePages: (sourceId, limit) => guarded(() =>
      db.transaction('rw', [db.pages, db.articles, db.evidence, db.sources, db.jobs, db.inbox, db.reports, db.chunks, db.blocks, db.pending, db.meta], async () => {
        const pages = await db.pages.where('sources').equals(sourceId).limit(limit).toArray();
        if (pages.length === 0) {
          await dropSource(db, sourceId);
          return false;
        }
        await dropPages(db, sourceId, pages);
        return true;
      })),
  };
}

async function dropSource(db: Database, sourceId: string): Promise<void> {
  const ofJob = [[sourceId, 0], [sourceId, Infinity]] as const;
  await Promise.all([
    db.sources.delete(sourceId),
    db.jobs.delete(sourceId),
    db.inbox.where('[job+n]').between(ofJob[0], ofJob[1], true, true).delete(),
    db.reports.where('[job+n]').between(ofJob[0], ofJob[1], true, true).delete(),
  ]);
}

async function dropPages(db: Database, sourceId: string, pages: readonly PageRow[]): Promise<void> {
  const shared = pages.filter((page) => page.sources.length > 1);
  const gone = pages.filter((page) => page.sources.length === 1);
  await db.pages.bulkPut(shared.map((page) => ({ ...page, sources: page.sources.filter((id) => id !== sourceId) })));
  await db.pages.bulkDelete(gone.map(({ id }) => id));
  await dropArticles(db, gone.flatMap((page) => page.articleIds));
  await raiseRevision(db);
}

/** Deletes articles with their evidence and takes them out of the index; people wait for the next derivation. */
export async function dropArticles(db: Database, articleIds: readonly string[]): Promise<void> {
  const docs = await db.articles.where('id').anyOf([...articleIds]).primaryKeys();
  await Promise.all([db.articles.bulkDelete(docs), db.evidence.bulkDelete([...articleIds])]);
  await dropFromChunks(db, docs);
  await db.pending.bulkAdd(articleIds.map((id) => ({ kind: 'article', id })));
}

/** Marks documents as removed in their chunks; a chunk without any left goes at once. */
async function dropFromChunks(db: Database, docs: readonly number[]): Promise<void> {
  if (docs.length === 0) return;
  const { worn, empty } = planDrops(await db.chunks.toArray(), 'articles', docs);
  if (worn.length > 0) await db.chunks.bulkPut(worn);
  for (const id of empty) await dropChunk(db, id);
}

/** The heads as they are without the documents, and the ids of chunks that have none left. */
export function planDrops(heads: readonly ChunkHead[], family: Family, docs: readonly number[]): { readonly worn: ChunkHead[]; readonly empty: number[] } {
  const worn: ChunkHead[] = [];
  const empty: number[] = [];
  for (const head of heads) {
    const lengths = head.family === family ? withoutDocuments(head, docs) : null;
    if (lengths === null) continue;
    if (lengths.every((code) => code === 0)) empty.push(head.id);
    else worn.push({ ...head, lengths });
  }
  return { worn, empty };
}

/** The chunk's lengths with 0 for the documents that go; null when it has none of them. */
function withoutDocuments(head: ChunkHead, docs: readonly number[]): Uint8Array | null {
  const lengths = head.lengths.slice();
  const gone = docs.toSorted((a, b) => a - b);
  let found = false;
  let before = 0;
  let at = 0;
  // Runs and documents rise: one walk through both.
  for (let i = 0; i + 1 < head.runs.length; i += 2) {
    const first = head.runs[i] as number;
    const count = head.runs[i + 1] as number;
    while (at < gone.length && (gone[at] as number) < first) at += 1;
    for (; at < gone.length && (gone[at] as number) < first + count; at++) {
      lengths[before + (gone[at] as number) - first] = 0;
      found = true;
    }
    before += count;
  }
  return found ? lengths : null;
}
