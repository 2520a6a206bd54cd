// A posting list: in which documents of a chunk a term stands, and how strongly. Rising document indexes as gaps in a
// Rice code fitted to the list (k low bits as they are, the rest in unary), the strength behind each as a prefix code.
// A fifth to a quarter smaller than whole bytes, on natural text and on the synthesised corpus of tests/bench/search.
import type { ByteWriter } from './bytes';

/**
 * How strongly a term stands in a document: once · two or three times · more often · in its headline.
 * Two bits are enough to choose candidates; the best of them are weighed again on their text.
 */
export const Strength = { once: 0, twice: 1, often: 2, headline: 3 } as const;
export type Strength = (typeof Strength)[keyof typeof Strength];

/** The strength of a term that stands so often in the body. */
export function strengthOf(times: number): Strength {
  return times >= 4 ? Strength.often : times >= 2 ? Strength.twice : Strength.once;
}

/** Bits that say k; gaps are below 2^17. */
const K_BITS = 5;

/**
 * Writes entries `doc * 4 + strength`, rising by document, each document once. A list of two bytes is one entry as it
 * is (six of ten terms stand in one document); a longer list in code never is that short.
 */
export function writePostings(writer: ByteWriter, entries: ArrayLike<number>): void {
  const count = entries.length;
  if (count === 0) return;
  const [only = 0] = count === 1 ? [entries[0]] : [];
  if (count === 1 && only < 65_536) {
    writer.byte(only & 0xff);
    writer.byte(only >>> 8);
    return;
  }
  const begun = writer.length;
  const mean = ((entries[count - 1] as number) / 4 + 1 - count) / count;
  const k = Math.max(0, Math.min(17, count === 1 ? 32 - Math.clz32(mean) : Math.floor(Math.log2(0.69 * mean + 1e-9))));
  let open = k;
  let bits = K_BITS;
  /** Takes at most 24 bits. */
  const put = (value: number, width: number): void => {
    open = (open << width) | value;
    for (bits += width; bits >= 8; bits -= 8) writer.byte(open >>> (bits - 8));
    open &= (1 << bits) - 1;
  };
  let before = -1;
  for (let i = 0; i < count; i++) {
    const entry = entries[i] as number;
    const gap = (entry >>> 2) - before - 1;
    before = entry >>> 2;
    // As many zeros as the gap has of 2^k, then a one: the zeros that fill the last byte can be no entry.
    for (let zeros = gap >>> k; zeros > 0; zeros -= 16) put(0, Math.min(16, zeros));
    const strength = entry & 3;
    const width = STRENGTH_WIDTHS[strength] as number;
    put((((1 << k) | (gap & ((1 << k) - 1))) << width) | (STRENGTH_CODES[strength] as number), 1 + k + width);
  }
  if (bits > 0) put(0, 8 - bits);
  // Zeros at the end are no entry.
  while (writer.length - begun < 3) writer.byte(0);
}

/** 0, 10, 110, 111: three of four terms stand once. */
const STRENGTH_CODES = [0b0, 0b10, 0b110, 0b111];
const STRENGTH_WIDTHS = [1, 2, 3, 3];

/** Where lists are decoded; what it holds is the last list decoded. */
let scratch = new Uint32Array(1024);

/**
 * Decodes a list and returns how many entries it has; they stand in `decoded()` until the next list is decoded. For
 * merging hundreds of thousands of lists, most of them with one entry, without an object for any.
 */
export function decodeEntries(bytes: Uint8Array): number {
  if (bytes.length === 2) {
    scratch[0] = (bytes[0] as number) | ((bytes[1] as number) << 8);
    return 1;
  }
  // An entry has two bits at least.
  if (bytes.length * 4 > scratch.length) scratch = new Uint32Array(bytes.length * 8);
  const length = bytes.length;
  let count = 0;
  let doc = -1;
  /** The next bits, the first of them highest; `bits` of them are real, the rest zeros. */
  let window = 0;
  let bits = 0;
  let at = 0;
  let k = -1;
  for (;;) {
    for (; bits <= 24 && at < length; bits += 8) window |= (bytes[at++] as number) << (24 - bits);
    if (k < 0) {
      k = window >>> (32 - K_BITS);
      window <<= K_BITS;
      bits -= K_BITS;
    }
    let zeros = 0;
    while (window === 0 && bits > 0) {
      zeros += bits;
      for (bits = 0; bits <= 24 && at < length; bits += 8) window |= (bytes[at++] as number) << (24 - bits);
    }
    if (bits <= 0) return count;
    const own = Math.clz32(window);
    zeros += own;
    window = own === 31 ? 0 : window << (own + 1);
    bits -= own + 1;
    for (; bits <= 24 && at < length; bits += 8) window |= (bytes[at++] as number) << (24 - bits);
    const low = k === 0 ? 0 : window >>> (32 - k);
    window <<= k;
    bits -= k;
    doc += (zeros << k) + low + 1;
    // With k up to 17 and at least 25 bits read, the strength's three are there.
    const strength = window >= 0 ? 0 : (window & 0x40000000) === 0 ? 1 : (window & 0x20000000) === 0 ? 2 : 3;
    const width = STRENGTH_WIDTHS[strength] as number;
    window <<= width;
    bits -= width;
    scratch[count++] = doc * 4 + strength;
  }
}

/** What decodeEntries decoded last; only as many entries as it said. */
export function decoded(): Uint32Array {
  return scratch;
}

/** The entries `doc * 4 + strength` of a list. */
export function readEntries(bytes: Uint8Array): Uint32Array {
  const count = decodeEntries(bytes);
  return scratch.slice(0, count);
}

/** The documents in both lists; of the two strengths the lesser, since a phrase is as strong as its weakest pair. */
export function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(a.length, b.length));
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    const dx = x >>> 2;
    const dy = y >>> 2;
    if (dx === dy) {
      both[count++] = dx * 4 + Math.min(x & 3, y & 3);
      i += 1;
      j += 1;
    } else if (dx < dy) i += 1;
    else j += 1;
  }
  return both.subarray(0, count);
}

/** The documents in all lists, the shortest first so that each step has least to do. */
export function intersectAll(lists: readonly Uint32Array[]): Uint32Array {
  const [first = new Uint32Array(0), ...more] = lists.toSorted((a, b) => a.length - b.length);
  return more.reduce(intersect, first);
}
