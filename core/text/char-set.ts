// Sets of characters asked for every unit of a page: one read of a table that all sets share, a bit each. In place of a
// regular expression of one class, which costs ten times as much to ask, and a hundred times to cut by.

/** Characters (UTF-16 units) in a set: the bit `bit` of `table` at `(unit << RECORD) + word` is set for each. */
export interface CharSet {
  readonly table: Uint32Array;
  readonly word: number;
  readonly bit: number;
}

/**
 * What all sets know of one unit stands together, as many words as fill one line of the processor's cache: of one character
 * many sets are asked, one after another. A table for each thirty-two sets, as it was, did not fit the cache.
 */
const RECORD = 4;
const setsOfTable = 32 << RECORD;

let table = new Uint32Array(0);
let sets = setsOfTable;

/** A set of these units; up to 512 sets share a table, for ever: what is made for one page only is no set. */
export function makeCharSet(units: Iterable<number>): CharSet {
  if (sets === setsOfTable) {
    table = new Uint32Array(65536 << RECORD);
    sets = 0;
  }
  const set = { table, word: sets >>> 5, bit: (1 << (sets & 31)) >>> 0 };
  sets += 1;
  for (const unit of units) table[(unit << RECORD) + set.word] = (table[(unit << RECORD) + set.word] ?? 0) | set.bit;
  return set;
}

/** A set of the characters of a string, none beyond the BMP. */
export function readCharSet(characters: string): CharSet {
  return makeCharSet(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Is the UTF-16 unit in the set? */
export function hasUnit(set: CharSet, unit: number): boolean {
  return ((set.table[(unit << RECORD) + set.word] ?? 0) & set.bit) !== 0;
}

/** Does a character of the set stand at `at` of the text? Outside of the text none does. */
export function hasCharAt(set: CharSet, text: string, at: number): boolean {
  return at >= 0 && at < text.length && hasUnit(set, text.charCodeAt(at));
}

/** Does a character of the set stand anywhere in the text? */
export function holdsAny(set: CharSet, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (hasUnit(set, text.charCodeAt(i))) return true;
  return false;
}

/** The text cut at runs of these characters, as `String.split` does it: an empty piece where one stands at an end. */
export function splitAt(text: string, set: CharSet): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!hasUnit(set, text.charCodeAt(i))) continue;
    pieces.push(text.slice(start, i));
    while (i + 1 < text.length && hasUnit(set, text.charCodeAt(i + 1))) i++;
    start = i + 1;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** White space as `\s` means it. */
export const WHITE_SPACE = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** As WHITE_SPACE, to be asked. */
export const whiteSpace = readCharSet(WHITE_SPACE);
