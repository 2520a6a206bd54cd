// A learned scorer of names: how likely a name of two, three or four characters begins at a place. It is asked only where
// the rules leave a doubt (doubts.ts). The weights are made by tests/train, which tells from what.
import { MODEL_ROWS, MODEL_SCALE } from '../gazetteer/name-model';
import { surnameLength } from '../gazetteer/surnames';
import { isHan } from '../text/script';
import { features, readSpan, readStart } from './name-features';
import type { Reading } from './reading';
import { SURNAME_STARTS } from './words';

/** Lengths of names that are weighed; those with a dot are read by rules alone. */
export const SHORTEST = 2;
export const LONGEST = 4;
/**
 * Codes of the characters that stand for weights: one a step, without the backslash; ! stands for X, three of which would look
 * like a mark of unfinished work.
 */
const ZERO = 80;
const BACKSLASH = 92;
const STAND_IN = 33;
const STOOD_FOR = 88;
/** Beyond this a chance is as good as one. */
const MOST = 30;

/** `chances[n]`: chance of a name of n characters at the place asked last. */
export const chances = new Float64Array(LONGEST + 1);
let weights: Int8Array | null = null;

/** Opened when first asked: some milliseconds. */
function openWeights(): Int8Array {
  const text = MODEL_ROWS.join('');
  const opened = new Int8Array(text.length);
  for (let i = 0; i < opened.length; i++) {
    const read = text.charCodeAt(i);
    const code = read === STAND_IN ? STOOD_FOR : read;
    opened[i] = code - ZERO - (code > BACKSLASH ? 1 : 0);
  }
  return opened;
}

/** Could [at, at + length) be a name by its characters? Four only with a surname of two, or two surnames: 欧阳建国, 陈方安生. */
export function mayStand(s: string, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (!isHan(s.charCodeAt(i))) return false;
  return length < LONGEST || (SURNAME_STARTS[s.charCodeAt(at)] === 2 && SURNAME_STARTS[s.charCodeAt(at + 1)] === 2) || surnameLength(s.slice(at, at + LONGEST)) > 1;
}

/**
 * Writes to `chances` how likely a name of each length begins at `at` of the folded text; the likeliest length, 0 when none may.
 * `least`: log odds that what stands on the left must give, lest the rest be read at all (0 then).
 */
export function weighNames({ s, divisions }: Reading, at: number, least = -Infinity): number {
  weights ??= openWeights();
  const start = readStart(s, at);
  let shared = 0;
  for (let k = 0; k < start; k++) shared += weights[features[k] ?? 0] ?? 0;
  if (shared * MODEL_SCALE < least) return 0;
  const place = divisions.get(at)?.end;
  let sum = 1;
  let best = 0;
  for (let length = SHORTEST; length <= LONGEST; length++) {
    chances[length] = 0;
    if (!mayStand(s, at, length)) continue;
    const size = readSpan(s, at, at + length, start, place === at + length);
    let score = shared;
    for (let k = start; k < size; k++) score += weights[features[k] ?? 0] ?? 0;
    const odds = Math.exp(Math.min(score * MODEL_SCALE, MOST));
    chances[length] = odds;
    sum += odds;
    if (best === 0 || odds > (chances[best] ?? 0)) best = length;
  }
  for (let length = SHORTEST; length <= LONGEST; length++) chances[length] = (chances[length] ?? 0) / sum;
  return best;
}
