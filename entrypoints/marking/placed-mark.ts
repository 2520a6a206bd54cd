// A mark in the page. Of the hundreds that a page may have some are painted and one is pointed at: the place in the DOM and the
// words are made for those alone, when they are asked for.
import type { Mark, Tier } from '../../core/model';
import type { Saying, SentMark } from '../platform/mark-wire';
import { plainSpaces, pointAt, type TextBlock } from './blocks';

/** A mark of a block; offsets are UTF-16 units of the block's text. */
export class PlacedMark {
  readonly id: number;
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  #saying: Saying;
  #said: number;
  /** Undefined until somebody has asked. */
  #range: StaticRange | null | undefined;

  constructor(id: number, block: TextBlock, { start, end, tier, said }: SentMark, saying: Saying) {
    this.id = id;
    this.block = block;
    this.start = start;
    this.end = end;
    this.tier = tier;
    this.#saying = saying;
    this.#said = said;
  }

  /** Takes what another look says of the same mark. */
  say(said: number, saying: Saying): void {
    this.#said = said;
    this.#saying = saying;
  }

  /** The mark with what is said of it. */
  get mark(): Mark {
    const { start, end, block } = this;
    return { start, end, surface: block.text.slice(start, end), ...this.#saying.read(this.#said) };
  }

  /** Its place in the page; null when the page had changed under it before anybody asked. */
  get range(): StaticRange | null {
    this.#range = this.#range === undefined ? findRange(this) : this.#range;
    return this.#range;
  }
}

function findRange({ block, ...mark }: { readonly block: TextBlock; readonly start: number; readonly end: number }): StaticRange | null {
  const start = pointAt(block, mark.start);
  const end = pointAt(block, mark.end, true);
  if (start === null || end === null || !start.node.isConnected || !end.node.isConnected) return null;
  if (start.node === end.node && start.offset >= end.offset) return null;
  if (start.node === end.node && plainSpaces(start.node.data.slice(start.offset, end.offset)) !== plainSpaces(block.text.slice(mark.start, mark.end))) return null;
  return new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
}
