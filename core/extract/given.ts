// What given names are made of: where a character stands in them and how often, as bits by UTF-16 unit. Asked several times
// for each run of characters that may be a name, so that no string is made for it and no map is searched.
import { GIVEN_MORE } from '../gazetteer/given-more';
import { GIVEN_FIRST, GIVEN_SECOND, GIVEN_SINGLE } from '../gazetteer/given-names';

/** Of two characters the first or the second, or the only one. */
export const PLACE = { first: 1, second: 2, single: 4 } as const;
export type GivenPlace = (typeof PLACE)[keyof typeof PLACE];
const ANYWHERE = PLACE.first | PLACE.second | PLACE.single;
/** The same bits for the characters that are frequent there. */
const FREQUENT_SHIFT = 3;
/** Seen in given names now and then. */
const MORE = 64;
/** So many characters of each list, most frequent first, are frequent. */
const FREQUENT = 120;

const table = new Uint8Array(65536);
for (const [run, place] of [[GIVEN_FIRST, PLACE.first], [GIVEN_SECOND, PLACE.second], [GIVEN_SINGLE, PLACE.single]] as const) {
  // Where a list has a character twice its later place holds.
  for (const [rank, character] of Array.from(run).entries()) write(character, place | (rank < FREQUENT ? place << FREQUENT_SHIFT : 0), place << FREQUENT_SHIFT);
}
for (const character of GIVEN_MORE) write(character, MORE, 0);

function write(character: string, set: number, cleared: number): void {
  // Names are read unit by unit: of a character beyond the BMP nothing can be known.
  if (character.length === 1) table[character.charCodeAt(0)] = ((table[character.charCodeAt(0)] ?? 0) & ~cleared) | set;
}

const bitsAt = (text: string, at: number): number => (at >= 0 && at < text.length ? (table[text.charCodeAt(at)] ?? 0) : 0);

/** Does the character at `at` stand often in that place of given names? */
export function isUsualGiven(text: string, at: number, place: GivenPlace): boolean {
  return (bitsAt(text, at) & place) !== 0;
}

/** Often, or now and then in any place? */
export function isGiven(text: string, at: number, place: GivenPlace): boolean {
  return (bitsAt(text, at) & (place | MORE)) !== 0;
}

/** Often in any place? */
export function isGivenAnywhere(text: string, at: number): boolean {
  return (bitsAt(text, at) & ANYWHERE) !== 0;
}

/** How well the character at `at` is known in that place of given names. */
export function rateGiven(text: string, at: number, place: GivenPlace): 'top' | 'known' | 'rare' | 'elsewhere' | 'unknown' {
  const bits = bitsAt(text, at);
  if ((bits & place) !== 0) return (bits & (place << FREQUENT_SHIFT)) !== 0 ? 'top' : 'known';
  return (bits & MORE) !== 0 ? 'rare' : (bits & ANYWHERE) !== 0 ? 'elsewhere' : 'unknown';
}
