// Asks the background for the marks of blocks, and remembers answers. A page is asked for twice: first what is known, so that the
// first marks come at once; then again with what the whole page says of places, posts and company, and with whom the page itself
// introduces. Of an ordinary page the first look is at its top alone, and the second at all of it in one message: each message,
// and each character in it, costs the page. A long one is looked at in pieces both times.
import type { Surroundings } from '../../core/model';
import { ask } from '../platform/client';
import type { FromPage } from '../platform/requests';
import type { TextBlock } from './blocks';
import { CHUNK, LARGE_CHUNK, packBlocks, splitMarks, type BlockMarks, type Chunk } from './chunks';
import { readFacts } from './facts';

/** Blocks whose answer is kept, so that text which comes back (a carousel, a re-rendered list) is not asked for again. */
const REMEMBERED = 400;
const REMEMBERED_LENGTH = 2000;

/** A piece that was read once. */
interface Piece {
  readonly chunk: Chunk;
  /** What stood around it then. */
  readonly before: Surroundings | null;
  /** May another look change anything? */
  readonly open: boolean;
  /** Its place among the pieces. */
  readonly at: number;
}

/** Takes the answer to some blocks; false ends the reading (the page is read anew, or no more). */
export type Keep = (answers: readonly BlockMarks[]) => boolean;

/** Asks for one reading of a page; another reading has another. */
export class MarkAsker {
  readonly #document: Document;
  readonly #markNew: boolean;
  readonly #remembered = new Map<string, BlockMarks>();
  /** To be remembered; most pages never ask again. */
  #answers: (readonly BlockMarks[])[] = [];
  /** What the pieces of this page said so far. */
  #around: Surroundings | null = null;
  #first: Piece[] = [];

  /** `markNew`: also who and what the page itself introduces. */
  constructor(document: Document, markNew: boolean) {
    this.#document = document;
    this.#markNew = markNew;
  }

  /** Reads some more of a page, from its beginning on: what is known. Rejects with RequestFailed. */
  async readFirst(blocks: readonly TextBlock[], keep: Keep): Promise<void> {
    // The top of the page is what is looked at; nobody waits for the rest.
    for (const chunk of packBlocks(blocks, this.#first.length === 0 ? CHUNK : LARGE_CHUNK)) {
      const before = this.#around;
      const answer = await this.#ask(chunk, before, false);
      if (!keep(splitMarks(chunk, answer))) return;
      this.#first.push({ chunk, before, open: answer.undecided || answer.spans.length > 0, at: this.#first.length });
    }
  }

  /** Reads a whole page at once, whatever of it readFirst() read. Rejects with RequestFailed. */
  async readWhole(blocks: readonly TextBlock[], keep: Keep): Promise<void> {
    this.#first = [];
    const [chunk] = packBlocks(blocks, Infinity);
    if (chunk === undefined) return;
    const answers = splitMarks(chunk, await this.#ask(chunk, null, this.#markNew));
    if (keep(answers)) this.#answers.push(answers);
  }

  /** Reads what readFirst() read again, now that the whole page has been seen. Rejects with RequestFailed. */
  async readSecond(keep: Keep): Promise<void> {
    const first = this.#first;
    this.#first = [];
    const said = this.#around;
    const again = this.#markNew ? first : first.length < 2 ? [] : first.filter(({ open }) => open);
    for (const { blocks, before } of joinPieces(again)) {
      const whole = said === null ? null : { ...said, whole: true, above: before?.above ?? '', said: before?.said ?? [] };
      const [chunk] = packBlocks(blocks, Infinity);
      if (chunk === undefined) continue;
      const answers = splitMarks(chunk, await this.#ask(chunk, whole, this.#markNew));
      if (!keep(answers)) return;
      this.#answers.push(answers);
    }
    this.#around = said;
  }

  /** Reads blocks that came or changed later. Rejects with RequestFailed. */
  async readBlocks(blocks: readonly TextBlock[], keep: Keep): Promise<void> {
    for (const answers of this.#answers) this.#remember(answers);
    this.#answers = [];
    const known = blocks.flatMap((block) => {
      const before = this.#remembered.get(block.text);
      return before === undefined ? [] : [{ ...before, block }];
    });
    if (known.length > 0 && !keep(known)) return;
    for (const chunk of packBlocks(blocks.filter(({ text }) => !this.#remembered.has(text)))) {
      const answers = splitMarks(chunk, await this.#ask(chunk, this.#around === null ? null : { ...this.#around, above: '' }, this.#markNew));
      if (!keep(answers)) return;
      this.#remember(answers);
    }
  }

  async #ask({ text }: Chunk, around: Surroundings | null, introduced: boolean): Promise<FromPage['markText']['reply']> {
    const answer = await ask('markText', { text, page: readFacts(this.#document), introduced, around });
    this.#around = answer.around;
    return answer;
  }

  #remember(answers: readonly BlockMarks[]): void {
    for (const answer of answers) {
      const { text } = answer.block;
      if (text.length > REMEMBERED_LENGTH) continue;
      if (this.#remembered.size >= REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value ?? '');
      this.#remembered.set(text, answer);
    }
  }
}

/** Pieces that follow on each other as larger ones, each with what stood before its first. */
function joinPieces(pieces: readonly Piece[]): { readonly blocks: readonly TextBlock[]; readonly before: Surroundings | null }[] {
  const joined: { blocks: TextBlock[]; before: Surroundings | null; length: number; next: number }[] = [];
  for (const { chunk, before, at } of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.next === at && last.length + chunk.text.length <= LARGE_CHUNK) {
      last.blocks.push(...chunk.blocks);
      last.length += chunk.text.length;
      last.next += 1;
    } else {
      joined.push({ blocks: [...chunk.blocks], before, length: chunk.text.length, next: at + 1 });
    }
  }
  return joined;
}
