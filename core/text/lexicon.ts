// A closed list of words, found in a text at a place: the longest that begins there, or the longest that ends there.
// The small tool under every gazetteer that is read with words instead of patterns. Not a segmenter.

/** Words with what each means. */
export interface Lexicon<T> {
  readonly words: ReadonlyMap<string, T>;
  /** Lengths of the words that begin with a character, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
  /** Lengths of the words that end with a character, longest first. */
  readonly byLast: ReadonlyMap<string, readonly number[]>;
}

export interface LexiconHit<T> {
  /** In UTF-16 units. */
  readonly length: number;
  readonly value: T;
}

/** Makes a lexicon; of two entries for one word the later holds. */
export function buildLexicon<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const words = new Map(entries);
  const byFirst = new Map<string, Set<number>>();
  const byLast = new Map<string, Set<number>>();
  for (const word of words.keys()) {
    noteLength(byFirst, word.charAt(0), word.length);
    noteLength(byLast, word.charAt(word.length - 1), word.length);
  }
  return { words, byFirst: longestFirst(byFirst), byLast: longestFirst(byLast) };
}

/** The words of a row of data: `'改造 扩建'` → `['改造', '扩建']`. */
export function splitWords(row: string): string[] {
  return row.split(/\s+/u).filter((word) => word !== '');
}

/** The longest word that begins at `index` of `text`, or null. Time is bounded by the lexicon, not by the text. */
export function matchAt<T>(lexicon: Lexicon<T>, text: string, index: number): LexiconHit<T> | null {
  for (const length of lexicon.byFirst.get(text.charAt(index)) ?? []) {
    // At the end of the text a slice is shorter than asked for and would pass for a longer word.
    if (index + length > text.length) continue;
    const value = lexicon.words.get(text.slice(index, index + length));
    if (value !== undefined) return { length, value };
  }
  return null;
}

/** The longest word that ends right before `end` of `text`, or null. */
export function matchBefore<T>(lexicon: Lexicon<T>, text: string, end: number): LexiconHit<T> | null {
  for (const length of lexicon.byLast.get(text.charAt(end - 1)) ?? []) {
    if (length > end) continue;
    const value = lexicon.words.get(text.slice(end - length, end));
    if (value !== undefined) return { length, value };
  }
  return null;
}

function noteLength(lengths: Map<string, Set<number>>, key: string, length: number): void {
  const known = lengths.get(key);
  if (known) known.add(length);
  else lengths.set(key, new Set([length]));
}

function longestFirst(lengths: Map<string, Set<number>>): Map<string, readonly number[]> {
  return new Map([...lengths].map(([key, set]) => [key, [...set].toSorted((a, b) => b - a)]));
}
