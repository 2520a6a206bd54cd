// Which chunks to merge next, from their sizes alone: a log-structured index, where every article is rewritten at most
// a few times and a query never meets more than some dozens of chunks.
import { CHUNK_MAX } from './chunk';
import type { ChunkHead } from './contract';

/** So many neighbours of one size class become one of the next. */
const FAN = 8;

/** Documents that a chunk still has. */
const alive = (head: ChunkHead): number => head.lengths.reduce((count, code) => (code === 0 ? count : count + 1), 0);

/** Size classes: below 32, 256, 2,048, CHUNK_MAX documents. */
function classOf(documents: number): number {
  let size = 0;
  for (let limit = CHUNK_MAX / FAN ** 3; documents >= limit && size < 4; limit *= FAN) size += 1;
  return size;
}

/**
 * The chunks to merge, in the order of their documents; null when all is well. A chunk that has lost half its
 * documents is written again by itself; otherwise FAN neighbours of at most one size class become one.
 */
export function planMerge(heads: readonly ChunkHead[]): readonly ChunkHead[] | null {
  const chunks = heads.map((head) => ({ head, documents: alive(head) })).sort((a, b) => (a.head.runs[0] ?? 0) - (b.head.runs[0] ?? 0));
  const worn = chunks.find(({ head, documents }) => documents * 2 < head.size);
  if (worn !== undefined) return [worn.head];
  for (let size = 0; size < 4; size++) {
    let run: typeof chunks = [];
    let documents = 0;
    for (const chunk of chunks) {
      if (classOf(chunk.documents) > size || documents + chunk.documents > CHUNK_MAX) {
        run = [];
        documents = 0;
        if (classOf(chunk.documents) > size) continue;
      }
      run.push(chunk);
      documents += chunk.documents;
      if (run.length === FAN) return run.map(({ head }) => head);
    }
  }
  return null;
}
