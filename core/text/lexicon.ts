// A closed list of words, found in a text at a place: the longest that begins there, or the longest that ends there.
// The small tool under every gazetteer that is read with words instead of patterns. Not a segmenter.
import { hasUnit, makeCharSet } from './char-set';
import type { CharSet } from './char-set';

/**
 * A tree of characters in one flat array: a hash table of (node, character) → node, as no object has to be made or followed
 * while a text is read. Two numbers a slot, and few slots free: a table that the processor's cache cannot hold costs more
 * than all else here. First node × 65,536 + character; then next node × 2, plus 1 when a word ends there (0 = a free slot).
 * Node 0 is the root; nodes that lead on come first; `values` is by node.
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
  /** Nodes from this number on lead nowhere. */
  readonly inner: number;
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

/** Nodes that lead on are counted in 16 bits. */
const mostInner = 65536;

/** Throws a RangeError for more words than the table can number (some hundred thousand): no closed list has so many. */
function buildTrie<T>(words: ReadonlyMap<string, T>, backward: boolean): Trie<T> {
  let room = 0;
  for (const word of words.keys()) room += word.length;
  // Edges in the order in which they are met: edge e leads to node e + 1.
  const [froms, codes, inner] = [new Int32Array(room), new Uint16Array(room), new Uint8Array(room + 1)];
  const met = new Int32Array(roomFor(room));
  const metMask = met.length - 1;
  const ends: (T | undefined)[] = [];
  let edges = 0;
  for (const [word, value] of words) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(backward ? word.length - 1 - at : at);
      let slot = hash((node << 16) | code) & metMask;
      let edge = (met[slot] ?? 0) - 1;
      while (edge >= 0 && (froms[edge] !== node || codes[edge] !== code)) {
        slot = (slot + 1) & metMask;
        edge = (met[slot] ?? 0) - 1;
      }
      if (edge < 0) {
        edge = edges++;
        met[slot] = edge + 1;
        froms[edge] = node;
        codes[edge] = code;
        inner[node] = 1;
        ends.push(undefined);
      }
      node = edge + 1;
    }
    if (node > 0) ends[node - 1] = value;
  }
  const numbers = new Int32Array(edges + 1);
  let count = 0;
  for (let node = 0; node <= edges; node++) if (inner[node] === 1) numbers[node] = count++;
  const most = count;
  if (most > mostInner) throw new RangeError('A lexicon of too many words');
  for (let node = 0; node <= edges; node++) if (inner[node] === 0) numbers[node] = count++;
  const values: (T | undefined)[] = Array.from({ length: count });
  const slots = new Int32Array(roomFor(edges) * 2);
  const mask = slots.length / 2 - 1;
  const [firsts, singles, seconds]: [number[], number[], number[]] = [[], [], []];
  for (let edge = 0; edge < edges; edge++) {
    const [before, code, value] = [froms[edge] ?? 0, codes[edge] ?? 0, ends[edge]];
    const [from, to] = [numbers[before] ?? 0, numbers[edge + 1] ?? 0];
    const key = (from << 16) | code;
    let slot = hash(key) & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = to * 2 + (value === undefined ? 0 : 1);
    values[to] = value;
    if (before === 0) firsts.push(code);
    if (before === 0 && value !== undefined) singles.push(code);
    if (before > 0 && froms[before - 1] === 0) seconds.push(hashPair(codes[before - 1] ?? 0, code));
  }
  let bits = 256;
  while (bits < seconds.length * 8) bits *= 2;
  const pairs = new Uint32Array(bits / 32);
  const pairMask = bits - 1;
  for (const pair of seconds) pairs[(pair & pairMask) >>> 5] = (pairs[(pair & pairMask) >>> 5] ?? 0) | (1 << (pair & 31));
  return { gate: makeCharSet(firsts), single: makeCharSet(singles), pairs, pairMask, slots, mask, inner: most, values };
}

/** Slots for so many edges: a power of two, a third of them free at least. */
function roomFor(edges: number): number {
  let size = 16;
  while (size * 2 < edges * 3) size *= 2;
  return size;
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

const hash = (key: number): number => { const mixed = Math.imul(key, 0x9e3779b1); return (mixed ^ (mixed >>> 15)) >>> 0; };

/** What stands in the slot behind `node` and `code` (next node × 2, plus 1 when a word ends there), or 0. */
function follow(slots: Int32Array, mask: number, inner: number, node: number, code: number): number {
  if (node >= inner) return 0;
  const key = (node << 16) | code;
  for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
    const next = slots[slot * 2 + 1] ?? 0;
    if (next === 0 || slots[slot * 2] === key) return next;
  }
}

/** The words of a row of data: `'改造 扩建'` → `['改造', '扩建']`. */
export function splitWords(row: string): string[] {
  return row.split(/\s+/u).filter((word) => word !== '');
}

/** May a word of the lexicon begin at `index` of `text`? Cheap, and sometimes wrongly yes: to be asked before a string is cut out. */
export function mayStandAt<T>(lexicon: Lexicon<T>, text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  return mayBegin((lexicon.forward ??= buildTrie(lexicon.words, false)), text.charCodeAt(index), index + 1 < text.length ? text.charCodeAt(index + 1) : -1);
}

/** The longest word that begins at `index` of `text`, or null. Time is bounded by the longest word, not by the text. */
export function matchAt<T>(lexicon: Lexicon<T>, text: string, index: number): LexiconHit<T> | null {
  // Outside of the text there is no character: a table asked for none would be slow ever after.
  if (index < 0 || index >= text.length) return null;
  const trie = (lexicon.forward ??= buildTrie(lexicon.words, false));
  if (!mayBegin(trie, text.charCodeAt(index), index + 1 < text.length ? text.charCodeAt(index + 1) : -1)) return null;
  const { slots, mask, inner, values } = trie;
  let node = 0;
  let found = 0;
  let length = 0;
  for (let at = index; at < text.length; at++) {
    const next = follow(slots, mask, inner, node, text.charCodeAt(at));
    if (next === 0) break;
    node = next >>> 1;
    if ((next & 1) !== 0) {
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
  const { slots, mask, inner, values } = trie;
  let node = 0;
  let found = 0;
  let length = 0;
  for (let at = end - 1; at >= 0; at--) {
    const next = follow(slots, mask, inner, node, text.charCodeAt(at));
    if (next === 0) break;
    node = next >>> 1;
    if ((next & 1) !== 0) {
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
  const { gate, slots, mask, inner } = (lexicon.forward ??= buildTrie(lexicon.words, false));
  const seen: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!hasUnit(gate, text.charCodeAt(i))) continue;
    let node = 0;
    for (let at = i; at < text.length; at++) {
      const next = follow(slots, mask, inner, node, text.charCodeAt(at));
      if (next === 0) break;
      node = next >>> 1;
      if ((next & 1) !== 0 && !seen.includes(node)) seen.push(node);
    }
  }
  return seen.length;
}
