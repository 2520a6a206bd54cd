// Which chunks to merge next, from their sizes alone: a log-structured index, where every article is rewritten at most
// a few times and a query meets a dozen of chunks, since every chunk costs it a read for each of its terms.
import { CHUNK_MAX } from './chunk';
import type { ChunkHead } from './contract';

/** So many neighbours of one size class become one of the next. */
const FAN = 4;
/** Neighbours that together have so many documents are one of the largest, however few they are. */
const CHUNK_FULL = CHUNK_MAX - CHUNK_MAX / 8;

/** Documents that a chunk still has. */
const alive = (head: ChunkHead): number => head.lengths.reduce((count, code) => (code === 0 ? count : count + 1), 0);

/** Documents of each size class stay below these; the last are full. */
const CLASSES = [128, 512, 2048, 8192, CHUNK_FULL];

/** The size class of a chunk with so many documents; CLASSES.length for full ones. */
function classOf(documents: number): number {
  const found = CLASSES.findIndex((limit) => documents < limit);
  return found < 0 ? CLASSES.length : found;
}

/**
 * The chunks to merge, in the order of their documents; null when all is well. A chunk that has lost half its
 * documents is written again by itself; otherwise FAN neighbours of at most one size class become one, or fewer that fill one.
 */
export function planMerge(heads: readonly ChunkHead[]): readonly ChunkHead[] | null {
  const chunks = heads.map((head) => ({ head, documents: alive(head) })).sort((a, b) => (a.head.runs[0] ?? 0) - (b.head.runs[0] ?? 0));
  const worn = chunks.find(({ head, documents }) => documents * 2 < head.size);
  if (worn !== undefined) return [worn.head];
  for (let size = 0; size < CLASSES.length; size++) {
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
      const full = run.length > 1 && documents >= CHUNK_FULL;
      if (run.length === FAN || full) return run.map(({ head }) => head);
    }
  }
  return null;
}
