// A block: some neighbouring terms of a chunk and their posting lists, in a few kB. One record a term was the first
// design (shared performance notes); most terms stand in one or two documents, so that 2,000 articles made 120,000 records.
// In blocks the same terms are some hundred records: written faster, deleted by one range, and read just as directly.
//
// Layout, numbers as in bytes.ts:
//   number of terms · bytes of the term list · bytes of the long lengths · the term list · a half byte a term: the length
//   of its list, or 15 for a long one · the long lengths · the lists.
// Terms are UTF-16 units in rising order. Most are pairs that differ from the one before in the last unit alone: for these
// twice the difference. For others twice the number of units shared with the term before, plus one; how many follow; these.
import { ByteReader, ByteWriter } from './bytes';
import { writePostings } from './postings';

/** A block closes when it holds this many bytes. Far below 64 KiB, where Chromium moves a value to a file; and soon looked through. */
const BLOCK_BYTES = 4096;
/** The half byte of a list whose length stands among the long ones. */
const LONG = 15;

/** A closed block with the key it is stored under. */
export interface Block {
  readonly last: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Takes terms in rising order (by UTF-16 units, as IndexedDB sorts) and cuts them into blocks. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #terms = new ByteWriter();
  readonly #lists = new ByteWriter();
  #lengths: number[] = [];
  #previous = '';

  /** Adds a term with its entries `doc * 4 + strength`, rising by document. */
  add(term: string, entries: ArrayLike<number>): void {
    this.#addTerm(term);
    const before = this.#lists.length;
    writePostings(this.#lists, entries);
    this.#lengths.push(this.#lists.length - before);
    this.#previous = term;
    if (this.#lists.length + this.#terms.length + this.#lengths.length / 2 >= BLOCK_BYTES) this.#close();
  }

  /** The blocks of everything added. */
  finish(): readonly Block[] {
    if (this.#lengths.length > 0) this.#close();
    return this.blocks;
  }

  #addTerm(term: string): void {
    const previous = this.#lengths.length === 0 ? '' : this.#previous;
    const last = term.length - 1;
    let shared = 0;
    while (shared < term.length && shared < previous.length && term.charCodeAt(shared) === previous.charCodeAt(shared)) shared += 1;
    if (shared === last && previous.length === term.length) {
      this.#terms.number((term.charCodeAt(last) - previous.charCodeAt(last)) * 2);
      return;
    }
    this.#terms.number(shared * 2 + 1);
    this.#terms.number(term.length - shared);
    for (let i = shared; i < term.length; i++) this.#terms.number(term.charCodeAt(i));
  }

  #close(): void {
    const lengths = this.#lengths;
    const halves = new Uint8Array((lengths.length + 1) >> 1);
    const long = new ByteWriter();
    lengths.forEach((length, i) => {
      const half = Math.min(length, LONG);
      halves[i >> 1] = (halves[i >> 1] as number) | (half << ((i & 1) * 4));
      if (half === LONG) long.number(length);
    });
    const out = new ByteWriter();
    out.number(lengths.length);
    out.number(this.#terms.length);
    out.number(long.length);
    out.raw(this.#terms.take());
    out.raw(halves);
    out.raw(long.take());
    out.raw(this.#lists.take());
    this.blocks.push({ last: this.#previous, bytes: out.take() });
    this.#lengths = [];
  }
}

/** The parts of a block, found without reading them. */
interface Parts {
  readonly count: number;
  readonly terms: ByteReader;
  readonly halves: number;
  readonly long: ByteReader;
  readonly lists: number;
}

function partsOf(bytes: Uint8Array): Parts {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const terms = reader.number();
  const long = reader.number();
  const halves = reader.at + terms;
  const longAt = halves + ((count + 1) >> 1);
  return { count, terms: reader, halves, long: new ByteReader(bytes, longAt), lists: longAt + long };
}

/** Units of the term under way, while terms are walked. */
let units = new Uint16Array(64);

/** Reads the next term into `units`, over the one before; returns its length. */
function nextTerm(terms: ByteReader, before: number): number {
  const code = terms.number();
  if ((code & 1) === 0) {
    units[before - 1] = (units[before - 1] as number) + (code >>> 1);
    return before;
  }
  const shared = code >>> 1;
  const length = shared + terms.number();
  if (length > units.length) {
    const larger = new Uint16Array(length * 2);
    larger.set(units);
    units = larger;
  }
  for (let i = shared; i < length; i++) units[i] = terms.number();
  return length;
}

const lengthOf = (bytes: Uint8Array, { halves, long }: Parts, i: number): number => {
  const half = ((bytes[halves + (i >> 1)] as number) >> ((i & 1) * 4)) & 15;
  return half === LONG ? long.number() : half;
};

/** Every term of a block with its posting list (a view into the block), in order. */
export function readBlock(bytes: Uint8Array): readonly { readonly term: string; readonly postings: Uint8Array }[] {
  const parts = partsOf(bytes);
  const found: { readonly term: string; readonly postings: Uint8Array }[] = [];
  let at = parts.lists;
  for (let i = 0, length = 0; i < parts.count; i++) {
    length = nextTerm(parts.terms, length);
    const end = at + lengthOf(bytes, parts, i);
    found.push({ term: String.fromCharCode(...units.subarray(0, length)), postings: bytes.subarray(at, end) });
    at = end;
  }
  return found;
}

/** Visits the terms of a block that begin with a prefix. False when the block ends before a term behind all of them. */
export function eachInBlock(bytes: Uint8Array, prefix: string, visit: (term: string, postings: Uint8Array) => void): boolean {
  const parts = partsOf(bytes);
  let at = parts.lists;
  for (let i = 0, length = 0; i < parts.count; i++) {
    length = nextTerm(parts.terms, length);
    const end = at + lengthOf(bytes, parts, i);
    const order = compareUnits(Math.min(length, prefix.length), prefix);
    if (order > 0) return true;
    if (order === 0) visit(String.fromCharCode(...units.subarray(0, length)), bytes.subarray(at, end));
    at = end;
  }
  return false;
}

/** The posting list of one term in a block; null when the block does not hold it. */
export function findInBlock(bytes: Uint8Array, term: string): Uint8Array | null {
  const parts = partsOf(bytes);
  let index = 0;
  for (let length = 0; ; index++) {
    if (index === parts.count) return null;
    length = nextTerm(parts.terms, length);
    const order = compareUnits(length, term);
    if (order > 0) return null;
    if (order === 0) break;
  }
  let at = parts.lists;
  for (let i = 0; i < index; i++) at += lengthOf(bytes, parts, i);
  return bytes.subarray(at, at + lengthOf(bytes, parts, index));
}

/** Below 0 when the term under way stands before `term`, 0 when it is the same. */
function compareUnits(length: number, term: string): number {
  const shared = Math.min(length, term.length);
  for (let i = 0; i < shared; i++) {
    const difference = (units[i] as number) - term.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - term.length;
}
