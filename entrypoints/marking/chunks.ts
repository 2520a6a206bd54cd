// Packs blocks into the texts that are sent, and leads the answers back to places in the page.
import type { Mark } from '../../core/model';
import { plainSpaces, pointAt, type TextBlock } from './blocks';

/** Characters in one message: an ordinary page is one, and the matcher sees it whole; a long one is marked from its top on. */
const CHUNK = 20_000;

/** One message's text: what every piece of the page is read with, then blocks, one to a line. */
export interface Chunk {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Where each block begins in `text`. */
  readonly starts: readonly number[];
}

/** A mark with its place in the page. */
export interface PlacedMark {
  readonly id: number;
  readonly mark: Mark;
  readonly block: TextBlock;
  readonly range: StaticRange;
}

/** Cuts a list of blocks into chunks; `lead` (the beginning of the page, or nothing) goes before each, unmarked. */
export function packBlocks(blocks: readonly TextBlock[], lead: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: { text: string; blocks: TextBlock[]; starts: number[] } | null = null;
  for (const block of blocks) {
    if (open !== null && open.text.length + block.text.length > CHUNK) {
      chunks.push(open);
      open = null;
    }
    open ??= { text: lead === '' ? '' : `${lead}\n`, blocks: [], starts: [] };
    open.blocks.push(block);
    open.starts.push(open.text.length);
    open.text += `${block.text}\n`;
  }
  if (open !== null) chunks.push(open);
  return chunks;
}

function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The place of one mark of a chunk; null when it stands in the lead, runs over the end of its block, or when the page
 * has changed under it since its text was sent.
 */
export function placeMark(chunk: Chunk, mark: Mark, id: number): PlacedMark | null {
  const index = indexAt(chunk.starts, mark.start);
  const block = chunk.blocks[index];
  const begin = chunk.starts[index];
  if (block === undefined || begin === undefined || mark.end - begin > block.text.length) return null;
  const start = pointAt(block, mark.start - begin);
  const end = pointAt(block, mark.end - begin, true);
  if (start === null || end === null || !start.node.isConnected || !end.node.isConnected) return null;
  if (start.node === end.node && start.offset >= end.offset) return null;
  if (start.node === end.node && plainSpaces(start.node.data.slice(start.offset, end.offset)) !== block.text.slice(mark.start - begin, mark.end - begin)) return null;
  const range = new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
  return { id, mark, block, range };
}
