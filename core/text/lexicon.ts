// A closed list of words, found in a text at a place: the longest that begins there, or the longest that ends there.
// The small tool under every gazetteer that is read with words instead of patterns. Not a segmenter.
import { hasUnit, makeCharSet } from './char-set';
import type { CharSet } from './char-set';

/**
 * The words in a hash table. The hash is a polynomial of the units, so that it grows with each unit read, forwards or
 * backwards, and no string is cut out to ask. All of it is small and flat: what a hundred lexicons look up in turn must stay
 * in the processor's cache, and a string for each word does not.
 */
interface Table<T> {
  /** A slot's word by sixteen bits of its hash, 0 = a free slot. */
  readonly tags: Uint16Array;
  /** The number of the slot's word. */
  readonly numbers: Uint16Array | Uint32Array;
  /** Number of slots less one, a power of two less one. */
  readonly mask: number;
  /** All words one behind the other; where each begins by its number, and where the last ends. */
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  /** By their number. */
  readonly values: readonly T[];
  readonly longest: number;
}

/** What the two units at one end of the words tell, so that most places of a text are asked nothing else. */
interface Gate {
  /** Units that a word begins (or ends) with: most begin none. */
  readonly units: CharSet;
  /** Units that are a word by themselves, if there are any. */
  readonly singles: CharSet | null;
  /** By the hash of the two units: a bit for each length of word, the last for all longer ones. */
  readonly lengths: Uint8Array;
  readonly mask: number;
}

/** Words with what each means. */
export interface Lexicon<T> {
  readonly words: ReadonlyMap<string, T>;
  /** Each is built when it is first asked: most lexicons are read in one direction only, and some never. */
  table: Table<T> | null;
  forward: Gate | null;
  backward: Gate | null;
}

export interface LexiconHit<T> {
  /** In UTF-16 units. */
  readonly length: number;
  readonly value: T;
}

/** Makes a lexicon; of two entries for one word the later holds. */
export function buildLexicon<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const words = new Map(entries);
  return { words, table: null, forward: null, backward: null };
}

/** A lexicon of words that mean nothing further. */
export function listWords(words: Iterable<string>): Lexicon<true> {
  return buildLexicon(Array.from(words, (word) => [word, true] as const));
}

const BASE = 0x9e3779b1;
/** Lengths that a gate tells apart; what is longer is of the last. */
const lengthsTold = 8;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
/** Never 0, and of other bits than the slot. */
const tagOf = (hash: number): number => (Math.imul(hash, BASE) >>> 16) | 1;

function buildTable<T>(entries: ReadonlyMap<string, T>): Table<T> {
  let size = 16;
  while (size * 2 < entries.size * 3) size *= 2;
  const tags = new Uint16Array(size);
  const numbers = entries.size <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
  const mask = size - 1;
  const words = [...entries.keys()];
  const starts = new Uint32Array(words.length + 1);
  const units = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  let end = 0;
  let longest = 0;
  for (let number = 0; number < words.length; number++) {
    const word = words[number] ?? '';
    const { length } = word;
    let hash = 0;
    for (let at = 0; at < length; at++) {
      const unit = word.charCodeAt(at);
      hash = (Math.imul(hash, BASE) + unit) | 0;
      units[end++] = unit;
    }
    starts[number + 1] = end;
    let slot = slotOf(hash) & mask;
    while (tags[slot] !== 0) slot = (slot + 1) & mask;
    tags[slot] = tagOf(hash);
    numbers[slot] = number;
    if (length > longest) longest = length;
  }
  return { tags, numbers, mask, units, starts, values: [...entries.values()], longest };
}

function buildGate(words: Iterable<string>, backward: boolean): Gate {
  const [units, singles]: [number[], number[]] = [[], []];
  const pairs = new Map<number, number>();
  let before = -1;
  for (const word of words) {
    const { length } = word;
    if (length === 0) continue;
    const first = word.charCodeAt(backward ? length - 1 : 0);
    if (first !== before) units.push((before = first));
    if (length === 1) singles.push(first);
    else {
      const pair = hashPair(first, word.charCodeAt(backward ? length - 2 : 1));
      pairs.set(pair, (pairs.get(pair) ?? 0) | lengthBit(length));
    }
  }
  // As small as the pairs allow, and not the words: what all lexicons together look up must stay in the processor's cache.
  let size = 64;
  while (size < pairs.size * 4) size *= 2;
  const lengths = new Uint8Array(size);
  const mask = size - 1;
  for (const [pair, bits] of pairs) lengths[pair & mask] = (lengths[pair & mask] ?? 0) | bits;
  return { units: makeCharSet(units), singles: singles.length > 0 ? makeCharSet(singles) : null, lengths, mask };
}

const lengthBit = (length: number): number => 1 << (Math.min(length, lengthsTold) - 1);

const hashPair = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7;

/** Lengths of words (as bits) that may begin with these two units (`second` is -1 where the text ends): cheap, and sometimes too many. */
function tellLengths({ units, singles, lengths, mask }: Gate, first: number, second: number): number {
  if (!hasUnit(units, first)) return 0;
  const more = second < 0 ? 0 : (lengths[hashPair(first, second) & mask] ?? 0);
  return singles !== null && hasUnit(singles, first) ? more | 1 : more;
}

/** The number of the word of this hash that is printed from `start` up to `end` of the text, or `none`. */
function findNumber<T>(table: Table<T>, hash: number, text: string, start: number, end: number, none: number): number {
  const { tags, mask } = table;
  const tag = tagOf(hash);
  for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
    const known = tags[slot] ?? 0;
    if (known === 0) return none;
    if (known === tag) {
      const number = table.numbers[slot] ?? 0;
      if (isPrinted(table, number, text, start, end)) return number;
    }
  }
}

function isPrinted<T>({ units, starts }: Table<T>, number: number, text: string, start: number, end: number): boolean {
  const from = starts[number] ?? 0;
  if ((starts[number + 1] ?? 0) - from !== end - start) return false;
  for (let at = start; at < end; at++) if (units[from + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

/** A word that was found, by its number. */
function makeHit<T>({ starts, values }: Table<T>, number: number): LexiconHit<T> {
  return { length: (starts[number + 1] ?? 0) - (starts[number] ?? 0), value: values[number] as T };
}

/** The words of a row of data: `'改造 扩建'` → `['改造', '扩建']`. */
export function splitWords(row: string): string[] {
  return row.split(/\s+/u).filter((word) => word !== '');
}

const openTable = <T>(lexicon: Lexicon<T>): Table<T> => (lexicon.table ??= buildTable(lexicon.words));
const openForward = <T>(lexicon: Lexicon<T>): Gate => (lexicon.forward ??= buildGate(lexicon.words.keys(), false));
const openBackward = <T>(lexicon: Lexicon<T>): Gate => (lexicon.backward ??= buildGate(lexicon.words.keys(), true));

/** May a word of the lexicon begin at `index` of `text`? Cheap, and sometimes wrongly yes: to be asked before a string is cut out. */
export function mayStandAt<T>(lexicon: Lexicon<T>, text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  return tellLengths(openForward(lexicon), text.charCodeAt(index), index + 1 < text.length ? text.charCodeAt(index + 1) : -1) !== 0;
}

/** The longest word that begins at `index` of `text`, or null. Time is bounded by the longest word, not by the text. */
export function matchAt<T>(lexicon: Lexicon<T>, text: string, index: number): LexiconHit<T> | null {
  // Outside of the text there is no character: a table asked for none would be slow ever after.
  if (index < 0 || index >= text.length) return null;
  const first = text.charCodeAt(index);
  const lengths = tellLengths(openForward(lexicon), first, index + 1 < text.length ? text.charCodeAt(index + 1) : -1);
  if (lengths === 0) return null;
  const table = openTable(lexicon);
  const most = Math.min(text.length - index, table.longest);
  let found = -1;
  let hash = 0;
  for (let length = 1, left = lengths; left !== 0 && length <= most; length++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(index + length - 1)) | 0;
    if ((left & 1) !== 0) found = findNumber(table, hash, text, index, index + length, found);
    if (length < lengthsTold) left >>>= 1;
  }
  return found < 0 ? null : makeHit(table, found);
}

/** The longest word that ends right before `end` of `text`, or null. */
export function matchBefore<T>(lexicon: Lexicon<T>, text: string, end: number): LexiconHit<T> | null {
  if (end <= 0 || end > text.length) return null;
  const lengths = tellLengths(openBackward(lexicon), text.charCodeAt(end - 1), end > 1 ? text.charCodeAt(end - 2) : -1);
  if (lengths === 0) return null;
  const table = openTable(lexicon);
  const most = Math.min(end, table.longest);
  let found = -1;
  let hash = 0;
  for (let length = 1, power = 1, left = lengths; left !== 0 && length <= most; length++) {
    hash = (hash + Math.imul(power, text.charCodeAt(end - length))) | 0;
    power = Math.imul(power, BASE);
    if ((left & 1) !== 0) found = findNumber(table, hash, text, end - length, end, found);
    if (length < lengthsTold) left >>>= 1;
  }
  return found < 0 ? null : makeHit(table, found);
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
  const gate = openForward(lexicon);
  const table = openTable(lexicon);
  const seen: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const most = Math.min(text.length - i, table.longest);
    let hash = 0;
    for (let length = 1, left = tellLengths(gate, text.charCodeAt(i), i + 1 < text.length ? text.charCodeAt(i + 1) : -1); left !== 0 && length <= most; length++) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(i + length - 1)) | 0;
      const number = (left & 1) === 0 ? -1 : findNumber(table, hash, text, i, i + length, -1);
      if (number >= 0 && !seen.includes(number)) seen.push(number);
      if (length < lengthsTold) left >>>= 1;
    }
  }
  return seen.length;
}
