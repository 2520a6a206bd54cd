// Packs blocks into the texts that are sent, and leads the answers back to blocks.
import { readSpans, Saying, type SentMark, type SentMarks } from '../platform/mark-wire';
import type { TextBlock } from './blocks';

/** Characters in the first message of a long page, which is marked from its top on, and in those of what comes later. */
export const CHUNK = 20_000;

/** Characters in one message else: an ordinary page is one. Each message costs the page something of its own. */
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

/**
 * Cuts a list of blocks into chunks of `most` characters (the first of `top`); what is left at the end goes with the last one if
 * it is no half of that.
 */
export function packBlocks(blocks: readonly TextBlock[], most = CHUNK, top = most): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: { text: string; blocks: TextBlock[]; starts: number[] } | null = null;
  let left = blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
  for (const block of blocks) {
    const room = chunks.length === 0 ? top : most;
    if (open !== null && open.text.length + block.text.length > room && left > room / 2) {
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

/** The marks of a chunk, block by block, of those blocks that have any; one that runs over the end of its block is left out. */
export function splitMarks({ blocks, starts }: Chunk, sent: SentMarks): readonly BlockMarks[] {
  const saying = new Saying(sent.said);
  const split: BlockMarks[] = [];
  let at = 0;
  let last = -1;
  let own: SentMark[] = [];
  for (const mark of readSpans(sent.spans)) {
    while ((starts[at + 1] ?? Infinity) <= mark.start) at += 1;
    const block = blocks[at];
    const start = starts[at] ?? 0;
    if (block === undefined || mark.start < start || mark.end > start + block.text.length) continue;
    if (at !== last) split.push({ block, marks: own = [], saying });
    last = at;
    own.push({ start: mark.start - start, end: mark.end - start, tier: mark.tier, said: mark.said });
  }
  return split;
}
