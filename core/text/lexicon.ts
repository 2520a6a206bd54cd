// A closed list of words, found in a text at a place: the longest that begins there, or the longest that ends there.
// The small tool under every gazetteer that is read with words instead of patterns. Not a segmenter.

/** One bit of a table over all characters: may a word begin (or end) with it? Up to 32 lexicons share a table. */
interface Gate {
  readonly table: Uint32Array;
  readonly bit: number;
}

/**
 * A tree of characters in flat arrays: a hash table of (node, character) → node, as no object has to be made or followed
 * while a text is read. Node 0 is the root; `values` is by node.
 */
interface Trie<T> {
  readonly gate: Gate;
  /** Node + 1 of each slot; 0 = free. */
  readonly froms: Int32Array;
  readonly codes: Uint16Array;
  readonly nexts: Int32Array;
  /** Number of slots less one, a power of two less one. */
  readonly mask: number;
  readonly values: readonly (T | undefined)[];
}

/** Words with what each means. */
export interface Lexicon<T> {
  readonly words: ReadonlyMap<string, T>;
  readonly forward: Trie<T>;
  readonly backward: Trie<T>;
}

export interface LexiconHit<T> {
  /** In UTF-16 units. */
  readonly length: number;
  readonly value: T;
}

let table = new Uint32Array(0);
let bits = 32;

/** Most characters begin no word: one read of a table says so. */
function makeGate(codes: Iterable<number>): Gate {
  if (bits === 32) {
    table = new Uint32Array(65536);
    bits = 0;
  }
  const gate = { table, bit: (1 << bits) >>> 0 };
  bits += 1;
  for (const code of codes) table[code] = (table[code] ?? 0) | gate.bit;
  return gate;
}

/** Makes a lexicon; of two entries for one word the later holds. */
export function buildLexicon<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const words = new Map(entries);
  return { words, forward: buildTrie(words, false), backward: buildTrie(words, true) };
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
  const [froms, codes, nexts, mask] = [new Int32Array(size), new Uint16Array(size), new Int32Array(size), size - 1];
  for (const [from, code, to] of edges) {
    let slot = hash(from, code) & mask;
    while (froms[slot] !== 0) slot = (slot + 1) & mask;
    froms[slot] = from + 1;
    codes[slot] = code;
    nexts[slot] = to;
  }
  return { gate: makeGate(edges.filter(([from]) => from === 0).map(([, code]) => code)), froms, codes, nexts, mask, values };
}

const hash = (node: number, code: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 8;

/** The node behind `code`, or -1. */
function follow<T>({ froms, codes, nexts, mask }: Trie<T>, node: number, code: number): number {
  for (let slot = hash(node, code) & mask; ; slot = (slot + 1) & mask) {
    const from = froms[slot];
    if (from === 0 || from === undefined) return -1;
    if (from === node + 1 && codes[slot] === code) return nexts[slot] ?? -1;
  }
}

/** The words of a row of data: `'改造 扩建'` → `['改造', '扩建']`. */
export function splitWords(row: string): string[] {
  return row.split(/\s+/u).filter((word) => word !== '');
}

/** The longest word that begins at `index` of `text`, or null. Time is bounded by the longest word, not by the text. */
export function matchAt<T>({ forward }: Lexicon<T>, text: string, index: number): LexiconHit<T> | null {
  const { gate, values } = forward;
  if (((gate.table[text.charCodeAt(index)] ?? 0) & gate.bit) === 0) return null;
  let [node, length] = [0, 0];
  let value: T | undefined;
  for (let at = index; at < text.length; at++) {
    node = follow(forward, node, text.charCodeAt(at));
    if (node < 0) break;
    const here = values[node];
    if (here !== undefined) {
      value = here;
      length = at + 1 - index;
    }
  }
  return value === undefined ? null : { length, value };
}

/** The longest word that ends right before `end` of `text`, or null. */
export function matchBefore<T>({ backward }: Lexicon<T>, text: string, end: number): LexiconHit<T> | null {
  const { gate, values } = backward;
  if (((gate.table[text.charCodeAt(end - 1)] ?? 0) & gate.bit) === 0) return null;
  let [node, length] = [0, 0];
  let value: T | undefined;
  for (let at = end - 1; at >= 0; at--) {
    node = follow(backward, node, text.charCodeAt(at));
    if (node < 0) break;
    const here = values[node];
    if (here !== undefined) {
      value = here;
      length = end - at;
    }
  }
  return value === undefined ? null : { length, value };
}
