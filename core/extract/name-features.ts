// What a run of characters and its neighbours show of whether it is a name, as numbered features for the learned scorer
// (name-model.ts): characters and pairs of them on both sides and inside, and what the gazetteers call them. The training
// script reads the same features from here.
import { isEverydaySurname, surnameLength, surnameRank, surnameTier } from '../gazetteer/surnames';
import { hasCharAt, readCharSet } from '../text/char-set';
import { readPairs } from '../text/gram-set';
import { matchAt, matchBefore } from '../text/lexicon';
import { isHan } from '../text/script';
import { PLACE, rateGiven } from './given';
import type { GivenPlace } from './given';
import { ADDRESSES, APPOINTERS, COMMON, FUNCTION, HEADS, HOLDINGS, LABELS, NAME_LIKE, NOT_NAME, NOUNS, OBJECTS, PEOPLE, RIGHT_WORDS, SOFT, TAILS } from './words';

/** Weights of the scorer, one a bucket; features that fall into one bucket share its weight. A power of two. */
export const BUCKETS = 1 << 17;
/** The features read last: `features[0]` on; no more than so many. */
export const features = new Int32Array(48);

/** Left classes of what announces one person: a description, kin, a post, a label, an appointment. */
const ANNOUNCING: ReadonlySet<number> = new Set([30, 31, 33, 34, 35, 36]);
const MARKS = '。!?;\n,、:(“”)《》—● 的和与及是';
const markSet = readCharSet(MARKS);
const notNames = readPairs([[...NOT_NAME].filter((word) => word.length === 2).join('')]);
/** Ranks of surnames from which they are less usual. */
const [TOP, USUAL] = [60, 200];

let size = 0;
let left = 0;
let compound = 0;

/**
 * Reads what stands left of a name that begins at `at` of the folded text; `readSpan` then appends to it. The number of these
 * features, which all lengths of the name share.
 */
export function readStart(s: string, at: number): number {
  const before = codeAt(s, at - 1), second = codeAt(s, at - 2);
  left = classLeft(s, at);
  compound = surnameLength(s.slice(at, at + 4));
  size = 0;
  add(20, left, 0, 0);
  add(21, before, 0, 0);
  add(22, second, before, 0);
  add(24, second, 0, 0);
  add(25, before, codeAt(s, at), 0);
  add(26, tearLeft(s, at), left, 0);
  return size;
}

/** Does what `readStart` read last announce a person? */
export function isAnnounced(): boolean {
  return ANNOUNCING.has(left);
}

/** Appends the features of the name in [at, end), where `readStart` was asked last, and of what follows; `isPlace`: a division is called so. The number of all. */
export function readSpan(s: string, at: number, end: number, start: number, isPlace: boolean): number {
  size = start;
  const surname = compound > 1 && end - at > compound ? compound : 1;
  const given = end - at - surname;
  const shape = (end - at) * 4 + given;
  const kind = classSurname(s.charAt(at), surname);
  const right = classRight(s, end);
  const first = given === 1 ? classGiven(s, end - 1, PLACE.single) : classGiven(s, end - 2, PLACE.first);
  const second = given === 1 ? 9 : classGiven(s, end - 1, PLACE.second);
  const word = bit(isWordAt(s, at)) + 2 * bit(NAME_LIKE.hasAt(s, at)) + 4 * bit(notNames.hasAt(s, at));
  const torn = bit(COMMON.hasAt(s, end - 1)) + 2 * bit(NOUNS.hasAt(s, end - 1)) + 4 * bit((matchAt(RIGHT_WORDS, s, end - 1)?.length ?? 0) > 1);
  const words = bit(word > 0) + 2 * bit(tearLeft(s, at) > 0) + 4 * bit(torn > 0);
  const last = codeAt(s, end - 1), next = codeAt(s, end), further = codeAt(s, end + 1);
  // The name by itself.
  add(0, shape, 0, 0);
  add(1, shape, kind, 0);
  add(2, codeAt(s, at), shape, 0);
  add(3, shape, first, second);
  add(4, last, shape, 0);
  if (given > 1) add(5, codeAt(s, end - 2), shape, 0);
  add(8, word, shape, kind);
  add(9, given > 1 ? bit(isWordAt(s, end - 2)) : 2, shape, 0);
  add(10, words, shape, 0);
  add(11, bit(hasCharAt(FUNCTION, s, end - 1)) + 2 * bit(given > 1 && hasCharAt(FUNCTION, s, end - 2)) + 4 * bit(hasCharAt(SOFT, s, end - 1)), shape, 0);
  add(12, bit(isPlace), shape, 0);
  add(13, kind, first, second);
  // 苗翠翠
  if (given > 1 && last === codeAt(s, end - 2)) add(14, shape, 0, 0);
  // What stands right.
  add(40, right, shape, 0);
  add(41, next, 0, 0);
  add(42, next, further, 0);
  add(44, further, 0, 0);
  add(45, last, next, 0);
  add(46, torn, right, shape);
  // Both together.
  add(27, left, kind, shape);
  add(60, left, right, 0);
  add(62, left, right, words);
  add(63, right, kind, words);
  add(64, left, word, kind);
  return size;
}

function add(kind: number, a: number, b: number, c: number): void {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(b + 1, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 13), 0x165667b1) ^ Math.imul(c + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  features[size++] = (h ^ (h >>> 15)) & (BUCKETS - 1);
}

const bit = (value: boolean): number => (value ? 1 : 0);
const codeAt = (s: string, at: number): number => (at >= 0 && at < s.length ? s.charCodeAt(at) : 0);
const isWordAt = (s: string, at: number): boolean => COMMON.hasAt(s, at) || NOUNS.hasAt(s, at);
/** A word runs over the left border: 增|强 */
const tearLeft = (s: string, at: number): number => bit(COMMON.hasAt(s, at - 1)) + 2 * bit(NOUNS.hasAt(s, at - 1));

/** A number for what ends at `at`; only that equal things have equal numbers matters. */
function classLeft(s: string, at: number): number {
  if (at === 0) return 1;
  const person = matchBefore(PEOPLE, s, at);
  if (person) return person.value === 'person' ? 30 : person.value === 'kin' ? 31 : 32;
  const head = matchBefore(HEADS, s, at);
  if (head && head.length > 1) return head.value.kind === 'public' ? 33 : 34;
  if (matchBefore(LABELS, s, at)) return 35;
  if (matchBefore(APPOINTERS, s, at)) return 36;
  if (hasCharAt(markSet, s, at - 1)) return 2 + MARKS.indexOf(s.charAt(at - 1));
  const object = matchBefore(OBJECTS, s, at);
  if (object) return object.length > 1 ? 37 : 38;
  const verb = matchBefore(RIGHT_WORDS, s, at);
  if (verb && verb.length > 1) return verb.value === 'common' ? 39 : 40;
  if (isWordAt(s, at - 2)) return 41;
  return isHan(s.charCodeAt(at - 1)) ? 43 : 42;
}

/** The same for what begins at `end`. */
function classRight(s: string, end: number): number {
  if (end >= s.length) return 1;
  if (matchAt(HOLDINGS, s, end)) return 30;
  const word = matchAt(RIGHT_WORDS, s, end);
  const tail = matchAt(TAILS, s, end);
  if (tail && tail.length > (word?.length ?? 0)) return 31;
  if (matchAt(ADDRESSES, s, end)) return 32;
  if ((matchAt(HEADS, s, end)?.length ?? 0) > 1) return 33;
  if (word && word.value !== 'common') return (word.value === 'speech' ? 34 : word.value === 'attendance' ? 36 : word.value === 'action' ? 38 : 40) + bit(word.length === 1);
  if (hasCharAt(markSet, s, end)) return 2 + MARKS.indexOf(s.charAt(end));
  if (s.charAt(end) === '等') return 42;
  if (word) return 43;
  if (NOUNS.hasAt(s, end)) return 44;
  if (!isHan(s.charCodeAt(end))) return 45;
  return hasCharAt(FUNCTION, s, end) ? 46 : 47;
}

const GIVEN_CLASSES = { top: 0, known: 2, rare: 3, elsewhere: 4, unknown: 5 };
function classGiven(s: string, at: number, place: GivenPlace): number {
  return GIVEN_CLASSES[rateGiven(s, at, place)];
}

function classSurname(character: string, length: number): number {
  if (length > 1) return 0;
  const tier = surnameTier(character);
  if (tier === null || tier === 'odd') return tier === null ? 1 : 2;
  const rank = surnameRank(character);
  return (rank === null ? 3 : rank < TOP ? 5 : rank < USUAL ? 7 : 9) + bit(isEverydaySurname(character));
}
