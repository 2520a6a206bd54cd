// Packs blocks into the texts that are sent, and leads the answers back to blocks and to places in the page.
import type { Mark } from '../../core/model';
import { plainSpaces, pointAt, type TextBlock } from './blocks';

/** Characters in one message: an ordinary page is one; a long one is marked from its top on. */
export const CHUNK = 20_000;

/** One message's text: blocks, one to a line. */
export interface Chunk {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Where each block begins in `text`. */
  readonly starts: readonly number[];
}

/** The marks of one block; their offsets are into its text. */
export interface BlockMarks {
  readonly block: TextBlock;
  readonly marks: readonly Mark[];
}

/** A mark with its place in the page. */
export interface PlacedMark {
  readonly id: number;
  readonly mark: Mark;
  readonly block: TextBlock;
  readonly range: StaticRange;
}

/** Cuts a list of blocks into chunks. */
export function packBlocks(blocks: readonly TextBlock[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: { text: string; blocks: TextBlock[]; starts: number[] } | null = null;
  for (const block of blocks) {
    if (open !== null && open.text.length + block.text.length > CHUNK) {
      chunks.push(open);
      open = null;
    }
    open ??= { text: '', blocks: [], starts: [] };
    open.blocks.push(block);
    open.starts.push(open.text.length);
    open.text += `${block.text}\n`;
  }
  if (open !== null) chunks.push(open);
  return chunks;
}

/** The marks of a chunk (sorted by their starts), block by block; one that runs over the end of its block is left out. */
export function splitMarks({ blocks, starts }: Chunk, marks: readonly Mark[]): readonly BlockMarks[] {
  let next = 0;
  return blocks.map((block, index) => {
    const start = starts[index] ?? 0;
    const end = start + block.text.length;
    const own: Mark[] = [];
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[next]) {
      if (mark.start >= start && mark.end <= end) own.push({ ...mark, start: mark.start - start, end: mark.end - start });
      next += 1;
    }
    return { block, marks: own };
  });
}

/** The place of a mark of a block; null when the page has changed under it since its text was sent. */
export function placeMark(block: TextBlock, mark: Mark, id: number): PlacedMark | null {
  const start = pointAt(block, mark.start);
  const end = pointAt(block, mark.end, true);
  if (start === null || end === null || !start.node.isConnected || !end.node.isConnected) return null;
  if (start.node === end.node && start.offset >= end.offset) return null;
  if (start.node === end.node && plainSpaces(start.node.data.slice(start.offset, end.offset)) !== block.text.slice(mark.start, mark.end)) return null;
  const range = new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
  return { id, mark, block, range };
}
