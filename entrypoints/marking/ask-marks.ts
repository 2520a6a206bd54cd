// Asks the background for the marks of blocks, and remembers answers. An ordinary page is asked for once, all of it in one
// message: each message, and each character in it, costs the page. A long one is looked at in pieces, twice: first for what is
// known, so that the first marks come at once; then again with what the whole page says of places, posts and company, and with
// whom the page itself introduces.
import { ask } from '../platform/client';
import type { FromPage, SentSurroundings } from '../platform/requests';
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
  readonly before: string | null;
  /** May another look change anything? */
  readonly open: boolean;
  /** Its place among the pieces. */
  readonly at: number;
}

/** The marks of blocks that were asked for; the blocks of which there are none are not among them. */
export interface Answer {
  readonly blocks: readonly TextBlock[];
  readonly marked: readonly BlockMarks[];
}

/** Takes the answer to some blocks; false ends the reading (the page is read anew, or no more). */
export type Keep = (answer: Answer) => boolean;

/** Asks for one reading of a page; another reading has another. */
export class MarkAsker {
  readonly #document: Document;
  readonly #markNew: boolean;
  /** Null for a text in which nothing is marked. */
  readonly #remembered = new Map<string, BlockMarks | null>();
  /** To be remembered; most pages never ask again. */
  #answers: Answer[] = [];
  /** What the pieces of this page said so far. */
  #around: string | null = null;
  #first: Piece[] = [];

  /** `markNew`: also who and what the page itself introduces. */
  constructor(document: Document, markNew: boolean) {
    this.#document = document;
    this.#markNew = markNew;
  }

  /** Reads some more of a page, from its beginning on: what is known. Rejects with RequestFailed. */
  async readFirst(blocks: readonly TextBlock[], keep: Keep): Promise<void> {
    // The top of the page is what is looked at; nobody waits for the rest.
    for (const chunk of packBlocks(blocks, LARGE_CHUNK, this.#first.length === 0 ? CHUNK : LARGE_CHUNK)) {
      const before = this.#around;
      const { undecided, spans, answer } = await this.#ask(chunk, { before, whole: null, follows: true }, false);
      if (!keep(answer)) return;
      this.#first.push({ chunk, before, open: undecided || spans.length > 0, at: this.#first.length });
    }
  }

  /** Reads a whole page at once, whatever of it readFirst() read. Rejects with RequestFailed. */
  async readWhole(blocks: readonly TextBlock[], keep: Keep): Promise<void> {
    this.#first = [];
    const [chunk] = packBlocks(blocks, Infinity);
    if (chunk === undefined) return;
    const { answer } = await this.#ask(chunk, { before: null, whole: null, follows: true }, this.#markNew);
    if (keep(answer)) this.#answers.push(answer);
  }

  /** Reads what readFirst() read again, now that the whole page has been seen. Rejects with RequestFailed. */
  async readSecond(keep: Keep): Promise<void> {
    const first = this.#first;
    this.#first = [];
    const whole = this.#around;
    const again = this.#markNew ? first : first.length < 2 ? [] : first.filter(({ open }) => open);
    for (const { blocks, before } of joinPieces(again)) {
      const [chunk] = packBlocks(blocks, Infinity);
      if (chunk === undefined) continue;
      const { answer } = await this.#ask(chunk, { before, whole, follows: true }, this.#markNew);
      if (!keep(answer)) return;
      this.#answers.push(answer);
    }
    this.#around = whole;
  }

  /** Reads blocks that came or changed later. Rejects with RequestFailed. */
  async readBlocks(blocks: readonly TextBlock[], keep: Keep): Promise<void> {
    for (const answer of this.#answers) this.#remember(answer);
    this.#answers = [];
    const known = blocks.filter(({ text }) => this.#remembered.has(text));
    const marked = known.flatMap((block) => {
      const before = this.#remembered.get(block.text) ?? null;
      return before === null ? [] : [{ ...before, block }];
    });
    if (known.length > 0 && !keep({ blocks: known, marked })) return;
    for (const chunk of packBlocks(blocks.filter(({ text }) => !this.#remembered.has(text)))) {
      const { answer } = await this.#ask(chunk, { before: this.#around, whole: null, follows: false }, this.#markNew);
      if (!keep(answer)) return;
      this.#remember(answer);
    }
  }

  async #ask(chunk: Chunk, around: SentSurroundings, introduced: boolean): Promise<FromPage['markText']['reply'] & { answer: Answer }> {
    const reply = await ask('markText', { text: chunk.text, page: readFacts(this.#document), introduced, around });
    this.#around = reply.around;
    return { ...reply, answer: { blocks: chunk.blocks, marked: splitMarks(chunk, reply) } };
  }

  #remember({ blocks, marked }: Answer): void {
    const marksOf = new Map(marked.map((one) => [one.block, one]));
    for (const block of blocks) {
      if (block.text.length > REMEMBERED_LENGTH) continue;
      if (this.#remembered.size >= REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value ?? '');
      this.#remembered.set(block.text, marksOf.get(block) ?? null);
    }
  }
}

/** Pieces that follow on each other as larger ones, each with what stood before its first. */
function joinPieces(pieces: readonly Piece[]): { readonly blocks: readonly TextBlock[]; readonly before: string | null }[] {
  const joined: { blocks: TextBlock[]; before: string | null; length: number; next: number }[] = [];
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
