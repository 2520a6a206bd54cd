// A closed list of words, found in a text at a place: the longest that begins there, or the longest that ends there.
// The small tool under every gazetteer that is read with words instead of patterns. Not a segmenter.
import { hasUnit, makeCharSet } from './char-set';
import type { CharSet } from './char-set';

/**
 * A tree of characters in one flat array: a hash table of (node, character) → node, as no object has to be made or followed
 * while a text is read. Four numbers a slot, so that one look brings all of them: node + 1 (0 = free), character, next node,
 * 1 when a word ends there. Node 0 is the root; `values` is by node.
 */
interface Trie<T> {
  /** Characters that a word may begin (or end) with: most begin none. */
  readonly gate: CharSet;
  /** Characters that are a word by themselves. */
  readonly single: CharSet;
  /** One bit for each hash of the first two characters of a word: most characters that pass the gate begin none with their neighbour. */
  readonly pairs: Uint32Array;
  readonly pairMask: number;
  readonly slots: Int32Array;
  /** Number of slots less one, a power of two less one. */
  readonly mask: number;
  readonly values: readonly (T | undefined)[];
}

/** Words with what each means. */
export interface Lexicon<T> {
  readonly words: ReadonlyMap<string, T>;
  /** Each tree is built when it is first asked: most lexicons are read in one direction only. */
  forward: Trie<T> | null;
  backward: Trie<T> | null;
}

export interface LexiconHit<T> {
  /** In UTF-16 units. */
  readonly length: number;
  readonly value: T;
}

/** Makes a lexicon; of two entries for one word the later holds. */
export function buildLexicon<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const words = new Map(entries);
  return { words, forward: null, backward: null };
}

/** A lexicon of words that mean nothing further. */
export function listWords(words: Iterable<string>): Lexicon<true> {
  return buildLexicon(Array.from(words, (word) => [word, true] as const));
}

function buildTrie<T>(words: ReadonlyMap<string, T>, backward: boolean): Trie<T> {
  const edges: [from: number, code: number, to: number][] = [];
  const values: (T | undefined)[] = [undefined];
  const known = new Map<number, number>();
  for (const [word, value] of words) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(backward ? word.length - 1 - at : at);
      const key = node * 65536 + code;
      let next = known.get(key);
      if (next === undefined) {
        next = values.length;
        values.push(undefined);
        known.set(key, next);
        edges.push([node, code, next]);
      }
      node = next;
    }
    if (node > 0) values[node] = value;
  }
  let size = 16;
  while (size < edges.length * 2) size *= 2;
  const slots = new Int32Array(size * 4);
  const mask = size - 1;
  for (const [from, code, to] of edges) {
    let slot = hash(from, code) & mask;
    while (slots[slot * 4] !== 0) slot = (slot + 1) & mask;
    slots[slot * 4] = from + 1;
    slots[slot * 4 + 1] = code;
    slots[slot * 4 + 2] = to;
    slots[slot * 4 + 3] = values[to] === undefined ? 0 : 1;
  }
  const first = new Map(edges.filter(([from]) => from === 0).map(([, code, to]) => [to, code] as const));
  const singles = [...first].filter(([to]) => values[to] !== undefined).map(([, code]) => code);
  const second = edges.flatMap(([from, code]) => { const before = first.get(from); return before === undefined ? [] : [hashPair(before, code)]; });
  let bits = 256;
  while (bits < second.length * 8) bits *= 2;
  const pairs = new Uint32Array(bits / 32);
  const pairMask = bits - 1;
  for (const pair of second) pairs[(pair & pairMask) >>> 5] = (pairs[(pair & pairMask) >>> 5] ?? 0) | (1 << (pair & 31));
  return { gate: makeCharSet(first.values()), single: makeCharSet(singles), pairs, pairMask, slots, mask, values };
}

const hashPair = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7;

/** May a word begin with these two characters (`second` is -1 where the text ends)? Cheap, and sometimes wrongly yes. */
function mayBegin<T>({ gate, single, pairs, pairMask }: Trie<T>, first: number, second: number): boolean {
  if (!hasUnit(gate, first)) return false;
  if (hasUnit(single, first)) return true;
  if (second < 0) return false;
  const pair = hashPair(first, second) & pairMask;
  return (((pairs[pair >>> 5] ?? 0) >>> (pair & 31)) & 1) !== 0;
}

const hash = (node: number, code: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 8;

/** Where the slot behind `node` and `code` begins, or -1. */
function follow(slots: Int32Array, mask: number, node: number, code: number): number {
  for (let slot = (hash(node, code) & mask) * 4; ; slot = (slot + 4) & (mask * 4 + 3)) {
    const from = slots[slot];
    if (from === 0 || from === undefined) return -1;
    if (from === node + 1 && slots[slot + 1] === code) return slot;
  }
}

/** The words of a row of data: `'改造 扩建'` → `['改造', '扩建']`. */
export function splitWords(row: string): string[] {
  return row.split(/\s+/u).filter((word) => word !== '');
}

/** The longest word that begins at `index` of `text`, or null. Time is bounded by the longest word, not by the text. */
export function matchAt<T>(lexicon: Lexicon<T>, text: string, index: number): LexiconHit<T> | null {
  // Outside of the text there is no character: a table asked for none would be slow ever after.
  if (index < 0 || index >= text.length) return null;
  const trie = (lexicon.forward ??= buildTrie(lexicon.words, false));
  if (!mayBegin(trie, text.charCodeAt(index), index + 1 < text.length ? text.charCodeAt(index + 1) : -1)) return null;
  const { slots, mask, values } = trie;
  let node = 0;
  let found = 0;
  let length = 0;
  for (let at = index; at < text.length; at++) {
    const slot = follow(slots, mask, node, text.charCodeAt(at));
    if (slot < 0) break;
    node = slots[slot + 2] ?? 0;
    if (slots[slot + 3] === 1) {
      found = node;
      length = at + 1 - index;
    }
  }
  return length === 0 ? null : { length, value: values[found] as T };
}

/** The longest word that ends right before `end` of `text`, or null. */
export function matchBefore<T>(lexicon: Lexicon<T>, text: string, end: number): LexiconHit<T> | null {
  if (end <= 0 || end > text.length) return null;
  const trie = (lexicon.backward ??= buildTrie(lexicon.words, true));
  if (!mayBegin(trie, text.charCodeAt(end - 1), end > 1 ? text.charCodeAt(end - 2) : -1)) return null;
  const { slots, mask, values } = trie;
  let node = 0;
  let found = 0;
  let length = 0;
  for (let at = end - 1; at >= 0; at--) {
    const slot = follow(slots, mask, node, text.charCodeAt(at));
    if (slot < 0) break;
    node = slots[slot + 2] ?? 0;
    if (slots[slot + 3] === 1) {
      found = node;
      length = end - at;
    }
  }
  return length === 0 ? null : { length, value: values[found] as T };
}

/** Does the text begin with one of the words? */
export function opensWithWord<T>(lexicon: Lexicon<T>, text: string): boolean {
  return matchAt(lexicon, text, 0) !== null;
}

/** Does the text end with one of the words? */
export function endsWithWord<T>(lexicon: Lexicon<T>, text: string): boolean {
  return matchBefore(lexicon, text, text.length) !== null;
}

/** Does one of the words stand anywhere in the text? */
export function holdsWord<T>(lexicon: Lexicon<T>, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (matchAt(lexicon, text, i) !== null) return true;
  return false;
}

/** How many of the words stand in the text, each counted once; one may lie in another. Linear in the text. */
export function countWords<T>(lexicon: Lexicon<T>, text: string): number {
  const { gate, slots, mask } = (lexicon.forward ??= buildTrie(lexicon.words, false));
  const seen: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!hasUnit(gate, text.charCodeAt(i))) continue;
    let node = 0;
    for (let at = i; at < text.length; at++) {
      const slot = follow(slots, mask, node, text.charCodeAt(at));
      if (slot < 0) break;
      node = slots[slot + 2] ?? 0;
      if (slots[slot + 3] === 1 && !seen.includes(node)) seen.push(node);
    }
  }
  return seen.length;
}
