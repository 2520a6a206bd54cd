// A closed list of words, found in a text at a place: the longest that begins there, or the longest that ends there.
// The small tool under every gazetteer that is read with words instead of patterns. Not a segmenter.

/** Lengths of the words that begin (or end) with a pair of characters, longest first, by the codes of both; see `ANY`. */
type Pairs = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

/** One bit of a table over all characters: may a word begin (or end) with it? Up to 32 lexicons share a table. */
interface Gate {
  readonly table: Uint32Array;
  readonly bit: number;
}

/** Words with what each means. */
export interface Lexicon<T> {
  readonly firstGate: Gate;
  readonly lastGate: Gate;
  readonly words: ReadonlyMap<string, T>;
  /** By first and second character. */
  readonly byFirst: Pairs;
  /** By last and last but one character. */
  readonly byLast: Pairs;
}

/** Stands for any other second character: what is left then are words of one character. */
const ANY = -1;
const ONE: readonly number[] = [1];
const NONE: readonly number[] = [];

export interface LexiconHit<T> {
  /** In UTF-16 units. */
  readonly length: number;
  readonly value: T;
}

let table = new Uint32Array(0);
let bits = 32;

/** Most characters begin no word: one read of a table says so, where a map would have to be asked. */
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
  const first = new Map<number, Map<number, Set<number>>>();
  const last = new Map<number, Map<number, Set<number>>>();
  for (const word of words.keys()) {
    const end = word.length - 1;
    noteLength(first, word.charCodeAt(0), end > 0 ? word.charCodeAt(1) : ANY, word.length);
    noteLength(last, word.charCodeAt(end), end > 0 ? word.charCodeAt(end - 1) : ANY, word.length);
  }
  return { words, firstGate: makeGate(first.keys()), lastGate: makeGate(last.keys()), byFirst: longestFirst(first), byLast: longestFirst(last) };
}

/** The words of a row of data: `'改造 扩建'` → `['改造', '扩建']`. */
export function splitWords(row: string): string[] {
  return row.split(/\s+/u).filter((word) => word !== '');
}

/** The longest word that begins at `index` of `text`, or null. Time is bounded by the lexicon, not by the text. */
export function matchAt<T>(lexicon: Lexicon<T>, text: string, index: number): LexiconHit<T> | null {
  const code = text.charCodeAt(index);
  if (((lexicon.firstGate.table[code] ?? 0) & lexicon.firstGate.bit) === 0) return null;
  const seconds = lexicon.byFirst.get(code);
  if (seconds === undefined) return null;
  const lengths = seconds.get(text.charCodeAt(index + 1)) ?? seconds.get(ANY) ?? NONE;
  for (const length of lengths) {
    // At the end of the text a slice is shorter than asked for and would pass for a longer word.
    if (index + length > text.length) continue;
    const value = lexicon.words.get(text.slice(index, index + length));
    if (value !== undefined) return { length, value };
  }
  return null;
}

/** The longest word that ends right before `end` of `text`, or null. */
export function matchBefore<T>(lexicon: Lexicon<T>, text: string, end: number): LexiconHit<T> | null {
  const code = text.charCodeAt(end - 1);
  if (((lexicon.lastGate.table[code] ?? 0) & lexicon.lastGate.bit) === 0) return null;
  const seconds = lexicon.byLast.get(code);
  if (seconds === undefined) return null;
  const lengths = seconds.get(text.charCodeAt(end - 2)) ?? seconds.get(ANY) ?? NONE;
  for (const length of lengths) {
    if (length > end) continue;
    const value = lexicon.words.get(text.slice(end - length, end));
    if (value !== undefined) return { length, value };
  }
  return null;
}

function noteLength(pairs: Map<number, Map<number, Set<number>>>, one: number, two: number, length: number): void {
  const seconds = pairs.get(one) ?? new Map<number, Set<number>>();
  pairs.set(one, seconds);
  const known = seconds.get(two);
  if (known) known.add(length);
  else seconds.set(two, new Set([length]));
}

function longestFirst(pairs: Map<number, Map<number, Set<number>>>): Pairs {
  const sorted = new Map<number, ReadonlyMap<number, readonly number[]>>();
  for (const [one, seconds] of pairs) {
    const single = seconds.has(ANY);
    sorted.set(one, new Map([...seconds].map(([two, set]) => [two, two === ANY ? ONE : [...set, ...(single ? ONE : NONE)].sort((a, b) => b - a)])));
  }
  return sorted;
}
