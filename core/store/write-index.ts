// Chunks of the search index: appended after the articles they hold, merged later; a chunk and its blocks come and go
// in one transaction, and its id is never used again.
import type { Chunk } from '../search/chunk';
import type { WholeChunk } from '../search/chunk';
import type { ChunkHead, Family } from '../search/contract';
import type { BlockRow, Database } from './database';
import { StoreError, guarded } from './errors';
import { findHeads, keepHeads } from './heads';
import { raiseRevision, readCounter, writeCounter } from './meta';
import { findRecent, isRecent } from './recent';
import type { ArticleRow } from './rows';

export interface IndexWriting {
  /** Articles from `indexed` (inclusive) to `nextDoc` (exclusive) are stored but not yet in the index. */
  readIndexCursor(): Promise<{ readonly indexed: number; readonly nextDoc: number }>;
  /** Articles with numbers from `from` to `to` (exclusive); removed ones are missing. */
  readArticleRange(from: number, to: number): Promise<readonly ArticleRow[]>;
  /** Adds the chunk of articles `from` to `to` (exclusive) and moves the cursor; null when they are all gone. */
  appendChunk(chunk: Chunk | null, from: number, to: number): Promise<void>;
  listChunks(): Promise<readonly ChunkHead[]>;
  readWholeChunk(id: number): Promise<WholeChunk | null>;
  /** Puts one chunk in the place of several, unless one of them has changed since `parts` was read: then false. */
  replaceChunks(parts: readonly ChunkHead[], merged: Chunk): Promise<boolean>;
}

/** The writing side of the search index in a database. */
export function indexWriting(db: Database): IndexWriting {
  return {
    readIndexCursor: () => guarded(() => db.transaction('r', db.meta, async () => ({ indexed: await readCounter(db, 'indexed'), nextDoc: await readCounter(db, 'nextDoc') }))),
    readArticleRange: (from, to) => guarded(async () => {
      const range = db.articles.where('doc').between(from, to, true, false);
      const recent = isRecent(db, from) ? findRecent(db, await range.primaryKeys()) : null;
      return recent?.map(({ row }) => row) ?? range.toArray();
    }),
    appendChunk: (chunk, from, to) => guarded(() => db.transaction('rw', db.chunks, db.blocks, db.meta, async () => {
      if ((await readCounter(db, 'indexed')) !== from) throw new StoreError('busy', 'Another window is indexing.');
      if (chunk !== null) await addChunk(db, chunk);
      await writeCounter(db, 'indexed', to);
      await raiseRevision(db);
    })),
    listChunks: () => guarded(() => db.transaction('r', db.chunks, db.meta, async () => {
      const revision = await readCounter(db, 'revision');
      return findHeads(db, revision) ?? keepHeads(db, revision, await db.chunks.toArray());
    })),
    readWholeChunk: (id) => guarded(() => db.transaction('r', db.chunks, db.blocks, async () => {
      const head = await db.chunks.get(id);
      return head === undefined ? null : { head, blocks: (await blocksOf(db, id).toArray()).map((block) => block.bytes) };
    })),
    replaceChunks: (parts, merged) => guarded(() => db.transaction('rw', db.chunks, db.blocks, db.meta, async () => {
      const now = await db.chunks.bulkGet(parts.map(({ id }) => id));
      const changed = now.some((head, i) => head === undefined || countAlive(head) !== countAlive(parts[i] as ChunkHead));
      if (changed) return false;
      for (const { id } of parts) await dropChunk(db, id);
      if (merged.head.size > 0) await addChunk(db, merged);
      await raiseRevision(db);
      return true;
    })),
  };
}

/** In the order in which their chunks' ids are dealt out. */
const FAMILIES: readonly Family[] = ['articles', 'people', 'projects'];

/**
 * Stores a chunk under a new id. `chunks`, `blocks` and `meta` must be part of the transaction. Each family counts for
 * itself: an import that was killed ends with the same ids, in whatever order families were brought up to date.
 */
export async function addChunk(db: Database, chunk: Chunk): Promise<void> {
  const { family } = chunk.head;
  const number = (await readCounter(db, `nextChunk-${family}`)) + 1;
  const id = number * FAMILIES.length + FAMILIES.indexOf(family);
  await writeCounter(db, `nextChunk-${family}`, number);
  await db.chunks.add({ id, ...chunk.head });
  await db.blocks.bulkAdd(chunk.blocks.map((block): BlockRow => ({ chunk: id, ...block })));
}

/** Deletes a chunk and its blocks: one range, whatever its size. */
export async function dropChunk(db: Database, id: number): Promise<void> {
  await db.chunks.delete(id);
  await blocksOf(db, id).delete();
}

/** Documents of a chunk that were not removed. */
export function countAlive(head: ChunkHead): number {
  return head.lengths.reduce((count, code) => count + (code === 0 ? 0 : 1), 0);
}

const blocksOf = (db: Database, id: number) => db.blocks.where('[chunk+last]').between([id, ''], [id, '\uffff'], true, true);
