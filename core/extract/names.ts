// Is this run of characters a person's name, and where does it end? A scored decision: what stands left, what stands right,
// and the name itself; the points are data (core/gazetteer/name-weights.ts). No list of known people.
import { LEFT_POINTS, RIGHT_POINTS, SHAPE_POINTS, THRESHOLD } from '../gazetteer/name-weights';
import { isEverydaySurname, surnameLength, surnameRank, surnameTier } from '../gazetteer/surnames';
import { isHan } from '../text/script';
import { matchAt } from '../text/lexicon';
import { findDottedEnd, startsDotted } from './dotted';
import type { Reading } from './reading';
import { ADDRESSES, FUNCTION, GIVEN, HEADS, NAME_LIKE, NOT_NAME, RANKS, RIGHT_WORDS, TAILS } from './words';

export type Left = keyof typeof LEFT_POINTS;
export interface Candidate {
  readonly end: number;
  readonly points: number;
}

/** From this many points on the left, a name that is also a word is believed more readily: 县领导成立军. */
const STRONG_LEFT = 2.7;
const FREQUENT = 120;
/** The hundred surnames that four of five people bear. */
const TOP_RANK = 120;

/**
 * The best name that begins at `at` of the folded text, or null when none reaches the threshold. `left` says what stands
 * before it. Constant time.
 */
export function findName(reading: Reading, at: number, left: Left): Candidate | null {
  const { s } = reading;
  const leftPoints = LEFT_POINTS[left];
  if (startsDotted(s, at)) {
    const end = findDottedEnd(reading, at, leftPoints >= STRONG_LEFT);
    return end > at ? { end, points: leftPoints + 2 } : null;
  }
  let best: Candidate | null = null;
  for (let length = 2; length <= 4; length++) {
    const end = at + length;
    if (end > s.length || !isHan(s.charCodeAt(end - 1)) || (length === 2 && !isHan(s.charCodeAt(at)))) break;
    const shape = scoreShape(s.slice(at, end), leftPoints);
    if (shape <= -5) continue;
    const right = scoreRight(reading, end);
    let points = leftPoints + shape + right;
    if (reading.divisions.get(at)?.end === end) points += SHAPE_POINTS.place;
    points += scoreWord(s, at, end, leftPoints, right);
    if (best === null || points > best.points) best = { end, points };
  }
  return best !== null && best.points >= THRESHOLD ? best : null;
}

/** Points of the characters alone: surname and given name. */
export function scoreShape(name: string, leftPoints: number): number {
  const surname = surnameLength(name);
  const given = name.slice(Math.max(surname, 1));
  let points = scoreSurname(name, surname);
  if (surname === 0 && leftPoints < STRONG_LEFT) return -9;
  if (given.length === 0) return -9;
  for (const character of given) {
    if (FUNCTION.has(character)) return -9;
  }
  if (given.length === 1) points += scoreGiven(GIVEN.single, given) * 2;
  else if (given.length === 2) points += SHAPE_POINTS.three + scoreGiven(GIVEN.first, given.charAt(0)) + scoreGiven(GIVEN.second, given.charAt(1));
  else points += SHAPE_POINTS.four + (surnameLength(name.slice(1)) > 0 && isTopSurname(name.charAt(0)) && isTopSurname(name.charAt(1)) ? 0.3 : -1.5);
  return points;
}

function scoreSurname(name: string, length: number): number {
  if (length === 0) return SHAPE_POINTS.noSurname;
  if (length > 1) return SHAPE_POINTS.compound;
  const surname = name.charAt(0);
  const tier = surnameTier(surname);
  if (tier === 'odd' || tier === null) return SHAPE_POINTS.surnameOdd;
  const points = isTopSurname(surname) ? SHAPE_POINTS.surnameTop : tier === 'common' ? SHAPE_POINTS.surnameCommon : SHAPE_POINTS.surnameRare;
  return isEverydaySurname(surname) ? points + SHAPE_POINTS.surnameWord : points;
}

function isTopSurname(surname: string): boolean {
  const rank = surnameRank(surname);
  return rank !== null && rank < TOP_RANK;
}

function scoreGiven(ranks: ReadonlyMap<string, number>, character: string): number {
  const rank = ranks.get(character);
  if (rank === undefined) return SHAPE_POINTS.givenUnknown;
  return rank < FREQUENT ? SHAPE_POINTS.givenTop : SHAPE_POINTS.givenKnown;
}

/** A name that is, or begins with, an ordinary word: believed when both sides speak for a name. */
function scoreWord(s: string, at: number, end: number, leftPoints: number, right: number): number {
  const two = s.slice(at, at + 2);
  const strong = leftPoints >= STRONG_LEFT;
  if (NOT_NAME.has(s.slice(at, end)) || NOT_NAME.has(two)) {
    if (!strong) return SHAPE_POINTS.notName;
    return right >= RIGHT_POINTS.end ? -0.9 : -2;
  }
  if (NAME_LIKE.has(two)) return strong && right >= RIGHT_POINTS.end ? -0.3 : SHAPE_POINTS.word;
  return 0;
}

/** Points of what follows a name that ends at `end`. */
export function scoreRight(reading: Reading, end: number): number {
  const { s } = reading;
  if (end >= s.length) return RIGHT_POINTS.end;
  const c = s.charAt(end);
  if (c === '、') return RIGHT_POINTS.list;
  if (c === '(') return /^\((男|女|[^()]{0,6}族|[0-9]{2}岁)/u.test(s.slice(end, end + 12)) ? RIGHT_POINTS.sex : RIGHT_POINTS.open;
  if (c === ',') return /^,(男|女)[,、(]/u.test(s.slice(end, end + 3)) ? RIGHT_POINTS.sex : RIGHT_POINTS.end;
  if ('。;!?:\n”"》) '.includes(c)) return RIGHT_POINTS.end;
  if (!isHan(s.charCodeAt(end))) return RIGHT_POINTS.other;
  if (matchAt(TAILS, s, end) && !matchAt(HEADS, s, end)) return institutionPoints(s, end);
  if (matchAt(ADDRESSES, s, end)) return RIGHT_POINTS.address;
  const word = matchAt(RIGHT_WORDS, s, end);
  if (word?.value === 'speech' || word?.value === 'attendance') return word.length > 1 ? RIGHT_POINTS[word.value] : RIGHT_POINTS.action;
  if (isTitleAt(s, end)) return RIGHT_POINTS.post;
  if (word === null) return RIGHT_POINTS.unknown;
  if (word.value === 'common') return RIGHT_POINTS.common;
  return word.length > 1 ? RIGHT_POINTS.action : RIGHT_POINTS.actionShort;
}

function institutionPoints(s: string, end: number): number {
  const tail = matchAt(TAILS, s, end);
  if (tail === null) return 0;
  // One character may begin another word (号召, 路过): only longer tails are sure.
  return tail.length > 1 ? RIGHT_POINTS.institution : RIGHT_POINTS.unknown;
}

function isTitleAt(s: string, at: number): boolean {
  const rank = matchAt(RANKS, s, at);
  return matchAt(HEADS, s, at) !== null || (rank !== null && matchAt(HEADS, s, at + rank.length) !== null);
}
