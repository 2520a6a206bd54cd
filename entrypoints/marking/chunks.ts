// Packs blocks into the texts that are sent, and leads the answers back to blocks.
import { readSpans, Saying, type SentMark, type SentMarks } from '../platform/mark-wire';
import type { TextBlock } from './blocks';

/** Characters in one message: an ordinary page is one; a long one is marked from its top on. */
export const CHUNK = 20_000;

/** Characters in a message of the second look, for which nobody waits: each message costs the page something of its own. */
export const LARGE_CHUNK = 60_000;

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
  readonly marks: readonly SentMark[];
  readonly saying: Saying;
}

const NONE: readonly SentMark[] = [];

/** Cuts a list of blocks into chunks of `most` characters; what is left at the end goes with the last one if it is no half of that. */
export function packBlocks(blocks: readonly TextBlock[], most = CHUNK): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: { text: string; blocks: TextBlock[]; starts: number[] } | null = null;
  let left = blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
  for (const block of blocks) {
    if (open !== null && open.text.length + block.text.length > most && left > most / 2) {
      chunks.push(open);
      open = null;
    }
    left -= block.text.length + 1;
    open ??= { text: '', blocks: [], starts: [] };
    open.blocks.push(block);
    open.starts.push(open.text.length);
    open.text += `${block.text}\n`;
  }
  if (open !== null) chunks.push(open);
  return chunks;
}

/** The marks of a chunk, block by block; one that runs over the end of its block is left out. */
export function splitMarks({ blocks, starts }: Chunk, sent: SentMarks): readonly BlockMarks[] {
  const saying = new Saying(sent.said);
  const marks = readSpans(sent.spans);
  let next = 0;
  return blocks.map((block, index) => {
    const start = starts[index] ?? 0;
    const end = start + block.text.length;
    let own: SentMark[] | null = null;
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[next]) {
      if (mark.start >= start && mark.end <= end) (own ??= []).push({ start: mark.start - start, end: mark.end - start, tier: mark.tier, said: mark.said });
      next += 1;
    }
    return { block, marks: own ?? NONE, saying };
  });
}
