// A block: some neighbouring terms of a chunk and their posting lists, in a few kB. One record a term was the first
// design (shared performance notes); most terms stand in one or two documents, so that 2,000 articles made 120,000 records.
// In blocks the same terms are 300 records: written faster, deleted by one range, and read just as directly.
//
// Layout: bytes of the term list · the term list · the length of each posting list · the lists.
// Term list, UTF-8: for each term one control character, 1 + the number of UTF-16 units it shares with the term
// before it (at most SHARED_MAX), then the rest of it. Terms never hold control characters.
import { ByteReader, ByteWriter } from './bytes';
import { writePostings } from './postings';

/** A block closes when it holds this many bytes of lists and terms. Far below 64 KiB, where Chromium moves a value to a file. */
const BLOCK_BYTES = 8192;
const SHARED_MAX = 7;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A closed block with the key it is stored under. */
export interface Block {
  readonly last: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Takes terms in rising order (by UTF-16 units, as IndexedDB sorts) and cuts them into blocks. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  #terms = '';
  #lengths = new ByteWriter();
  #lists = new ByteWriter();
  #previous = '';
  #open = false;

  /** Adds a term with its entries `doc * 4 + strength`, rising by document. */
  add(term: string, entries: ArrayLike<number>): void {
    let shared = 0;
    if (this.#open) while (shared < SHARED_MAX && shared < term.length && term[shared] === this.#previous[shared]) shared++;
    // Never between the halves of a surrogate pair: half a pair has no UTF-8.
    if (shared > 0 && isHighSurrogate(term.charCodeAt(shared - 1))) shared -= 1;
    this.#terms += String.fromCharCode(1 + shared) + term.slice(shared);
    const before = this.#lists.length;
    writePostings(this.#lists, entries);
    this.#lengths.number(this.#lists.length - before);
    this.#previous = term;
    this.#open = true;
    if (this.#lists.length + this.#terms.length * 2 >= BLOCK_BYTES) this.#close();
  }

  /** The blocks of everything added. */
  finish(): readonly Block[] {
    if (this.#open) this.#close();
    return this.blocks;
  }

  #close(): void {
    const terms = encoder.encode(this.#terms);
    const out = new ByteWriter();
    out.number(terms.length);
    out.raw(terms);
    out.raw(this.#lengths.take());
    out.raw(this.#lists.take());
    this.blocks.push({ last: this.#previous, bytes: out.take() });
    this.#terms = '';
    this.#open = false;
  }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** The terms of a block in order. */
function readTerms(reader: ByteReader): string[] {
  const list = decoder.decode(reader.raw(reader.number()));
  const terms: string[] = [];
  let previous = '';
  for (let at = 0; at < list.length; ) {
    const shared = list.charCodeAt(at) - 1;
    let end = at + 1;
    while (end < list.length && list.charCodeAt(end) > SHARED_MAX + 1) end++;
    previous = previous.slice(0, shared) + list.slice(at + 1, end);
    terms.push(previous);
    at = end;
  }
  return terms;
}

/** Every term of a block with its posting list (a view into the block), in order. */
export function readBlock(bytes: Uint8Array): readonly { readonly term: string; readonly postings: Uint8Array }[] {
  const reader = new ByteReader(bytes);
  const terms = readTerms(reader);
  const lengths = terms.map(() => reader.number());
  return terms.map((term, i) => ({ term, postings: reader.raw(lengths[i] ?? 0) }));
}

/** The posting list of one term in a block; null when the block does not hold it. */
export function findInBlock(bytes: Uint8Array, term: string): Uint8Array | null {
  const reader = new ByteReader(bytes);
  const terms = readTerms(reader);
  const index = terms.indexOf(term);
  if (index < 0) return null;
  let before = 0;
  let length = 0;
  for (let i = 0; i < terms.length; i++) {
    const own = reader.number();
    if (i < index) before += own;
    if (i === index) length = own;
  }
  reader.raw(before);
  return reader.raw(length);
}
