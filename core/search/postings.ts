// A posting list: in which documents of a chunk a term stands, and how strongly. Rising document indexes as gaps,
// two bits of strength beside each; a term in every document costs one byte a document.
import { ByteReader } from './bytes';
import type { ByteWriter } from './bytes';

/**
 * How strongly a term stands in a document: once · two or three times · more often · in its headline.
 * Two bits are enough to choose candidates; the best of them are weighed again on their text.
 */
export const Strength = { once: 0, twice: 1, often: 2, headline: 3 } as const;
export type Strength = (typeof Strength)[keyof typeof Strength];

/** Documents as indexes into their chunk, rising, and the strength of each. */
export interface Postings {
  readonly docs: Uint32Array;
  readonly strengths: Uint8Array;
}

/** The strength of a term that stands so often in the body. */
export function strengthOf(times: number): Strength {
  return times >= 4 ? Strength.often : times >= 2 ? Strength.twice : Strength.once;
}

/** Writes entries `doc * 4 + strength`, rising by document, each document once. */
export function writePostings(writer: ByteWriter, entries: ArrayLike<number>): void {
  let before = -1;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as number;
    const doc = entry >>> 2;
    writer.number((((doc - before - 1) << 2) | (entry & 3)) >>> 0);
    before = doc;
  }
}

/** The entries `doc * 4 + strength` of a list. */
export function readEntries(bytes: Uint8Array): Uint32Array {
  const entries = new Uint32Array(bytes.length);
  const reader = new ByteReader(bytes);
  let count = 0;
  let doc = -1;
  while (!reader.over) {
    const value = reader.number();
    doc += (value >>> 2) + 1;
    entries[count++] = doc * 4 + (value & 3);
  }
  return entries.subarray(0, count);
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
