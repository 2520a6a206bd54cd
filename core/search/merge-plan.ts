// Which chunks to merge next, from their sizes alone: a log-structured index, where every article is rewritten only a few
// times and a query meets a dozen of chunks, since every chunk costs it a read for each of its terms.
import { CHUNK_MAX } from './chunk';
import type { ChunkHead } from './contract';

/** So many neighbours become one. */
const FAN = 4;
/** Neighbours that together have so many documents are one of the largest, however few they are: they are never rewritten again. */
const CHUNK_FULL = CHUNK_MAX - CHUNK_MAX / 8;

/** Documents that a chunk still has. */
const alive = (head: ChunkHead): number => head.lengths.reduce((count, code) => (code === 0 ? count : count + 1), 0);

/**
 * The chunks to merge, in the order of their documents; null when all is well. A chunk that has lost half its documents is
 * written again by itself. Otherwise the smallest run of neighbours that is worth it: some that fill a chunk, or FAN of which
 * none has more than two thirds of the documents. So a chunk is rewritten only when it grows by half: a page that is added
 * to a large corpus costs as much as the page, not as much as the chunk before it.
 */
export function planMerge(heads: readonly ChunkHead[]): readonly ChunkHead[] | null {
  const chunks = heads.map((head) => ({ head, documents: alive(head) })).sort((a, b) => (a.head.runs[0] ?? 0) - (b.head.runs[0] ?? 0));
  const worn = chunks.find(({ head, documents }) => documents * 2 < head.size);
  if (worn !== undefined) return [worn.head];
  let best: readonly ChunkHead[] | null = null;
  let fewest = Infinity;
  chunks.forEach((_, from) => {
    let documents = 0;
    let largest = 0;
    chunks.slice(from, from + FAN).forEach((chunk, i) => {
      documents += chunk.documents;
      largest = Math.max(largest, chunk.documents);
      const isWorth = i > 0 && documents <= CHUNK_MAX && (documents >= CHUNK_FULL ? largest < CHUNK_FULL : i + 1 === FAN && largest * 3 <= documents * 2);
      if (!isWorth || documents >= fewest) return;
      fewest = documents;
      best = chunks.slice(from, from + i + 1).map(({ head }) => head);
    });
  });
  return best;
}
