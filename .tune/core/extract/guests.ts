// Guests from abroad: Japanese names of four and five characters, and names behind a post of another country.
import { LEFT_POINTS, RIGHT_POINTS, SHAPE_POINTS } from '../gazetteer/name-weights';
import { isHan } from '../text/script';
import { hasCharAt } from '../text/char-set';
import { matchAt } from '../text/lexicon';
import type { Reading } from './reading';
import { FUNCTION, JAPANESE, RIGHT_WORDS } from './words';

const LONGEST_GIVEN = 3;
const speaks = new WeakMap<Reading, boolean>();

/** True when the article speaks of Japan. */
function speaksOfJapan(reading: Reading): boolean {
  const known = speaks.get(reading);
  if (known !== undefined) return known;
  const speaksOf = /日本|日方|日商|株式会社|日籍/u.test(reading.s);
  speaks.set(reading, speaksOf);
  return speaksOf;
}

/** A Japanese name that begins at `at`: a known surname and up to three characters more. Null when none. Constant time. */
export function findGuest(reading: Reading, at: number, leftPoints: number, scoreRight: (reading: Reading, end: number) => number): { end: number; points: number } | null {
  const { s } = reading;
  const surname = matchAt(JAPANESE, s, at);
  if (!surname || !speaksOfJapan(reading)) return null;
  let best: { end: number; points: number } | null = null;
  for (let end = at + surname.length + 1; end <= at + surname.length + LONGEST_GIVEN && isHan(s.charCodeAt(end - 1)); end++) {
    if (hasCharAt(FUNCTION, s, end - 1) || (matchAt(RIGHT_WORDS, s, end - 1)?.length ?? 0) > 1) break;
    const points = leftPoints + SHAPE_POINTS.compound + scoreRight(reading, end) + (end - at - surname.length === 2 ? 0.3 : 0);
    if (best === null || points > best.points) best = { end, points };
  }
  return best !== null && best.points >= LEFT_POINTS.listAfterName + RIGHT_POINTS.common ? best : null;
}
