// Names without a dot that are spelt by their sounds: 扎西次仁, 孟和巴雅尔, 吉克伍合. Parts of such names are data; between them
// stand only characters that are used for sounds. Where the name ends, what follows it says.
import { LEFT_POINTS, RIGHT_POINTS, SHAPE_POINTS, THRESHOLD } from '../gazetteer/name-weights';
import { surnameLength } from '../gazetteer/surnames';
import { hasCharAt } from '../text/char-set';
import { matchAt } from '../text/lexicon';
import { isHan } from '../text/script';
import type { Reading } from './reading';
import { isOtherWord } from './places';
import { FUNCTION, LEVELS, PARTS, RIGHT_WORDS, SOUNDS, YI } from './words';

const LONGEST = 9;
const LENGTH_OF_YI = 4;
/** Where people bear such names, so that one needs less around it. */
const HOMES = new Set(['西藏自治区', '青海省', '四川省', '甘肃省', '云南省', '内蒙古自治区', '新疆维吾尔自治区']);
/** Where the Yi live. */
const YI_HOMES = new Set(['四川省', '云南省']);
/** Without any known part, so many characters at least: 施密特. */
const LEAST_SOUNDS = 3;

/** What covers a run: characters in known parts, or -1 when a character stands for no sound. */
export function coverSounds(run: string): number { return coverRuns(run, 0, run.length)[run.length] ?? -1; }

/** As `coverSounds`, for the run of each length up to `most` that begins at `at`. */
function coverRuns(s: string, at: number, most: number): number[] {
  const best: number[] = [0];
  for (let i = 1; i <= most; i++) best.push(-1);
  for (let i = 0; i < most; i++) {
    const here = best[i] ?? -1;
    if (here < 0) continue;
    if (hasCharAt(SOUNDS, s, at + i)) best[i + 1] = Math.max(best[i + 1] ?? -1, here);
    // Only what begins a part is cut out and asked whole.
    if (matchAt(PARTS, s, at + i) === null) continue;
    for (let length = 2; i + length <= most && length <= 6; length++) {
      if (PARTS.words.has(s.slice(at + i, at + i + length))) best[i + length] = Math.max(best[i + length] ?? -1, here + length);
    }
  }
  return best;
}

/** The best name spelt by sounds that begins at `at`, with its points; null when none. Constant time. */
export function findSounds(reading: Reading, at: number, leftPoints: number, scoreRight: (reading: Reading, end: number) => number): { end: number; points: number } | null {
  const { s } = reading;
  const yi = findYi(reading, at, leftPoints, scoreRight);
  const known = matchAt(PARTS, s, at);
  if (!known && (!hasCharAt(SOUNDS, s, at) || leftPoints < LEFT_POINTS.person)) return yi;
  const runs = coverRuns(s, at, Math.min(LONGEST, s.length - at));
  let best: { end: number; points: number } | null = null;
  for (let length = 2; length <= LONGEST && at + length <= s.length; length++) {
    const end = at + length;
    const run = s.slice(at, end);
    const covered = runs[length] ?? -1;
    // A later part may still cover what a shorter run leaves open.
    if (covered < 0) { if (length >= (known?.length ?? 0) && !matchAt(PARTS, s, end - 1) && !matchAt(PARTS, s, end - 2)) break; continue; }
    if (covered === 0 && (length < LEAST_SOUNDS || (surnameLength(run) > 0 && length === 3))) continue;
    if (reading.divisions.get(at)?.end === end) continue;
    const right = scoreRight(reading, end);
    // 政法委书记|黑孜苇|乡
    if (matchAt(LEVELS, s, end) !== null && !isOtherWord(s, end)) continue;
    const isAtHome = covered === length && (right >= RIGHT_POINTS.action || (right === RIGHT_POINTS.list && leftPoints >= LEFT_POINTS.general)) && HOMES.has(reading.article.place[0] ?? '');
    if (leftPoints < LEFT_POINTS.person && (right < RIGHT_POINTS.action || covered < 4) && right < RIGHT_POINTS.comrade && !isAtHome) continue;
    const runsOver = covered < length && (matchAt(RIGHT_WORDS, s, end - 1)?.length ?? 0) > 0 && !PARTS.words.has(s.slice(end - 2, end));
    const points = leftPoints + SHAPE_POINTS.sounds + right + (runsOver ? SHAPE_POINTS.torn : 0) + (covered === 0 ? SHAPE_POINTS.soundsOnly + (length > 3 ? 0.4 : 0) : covered / length) + (length > 2 ? 0.1 : 0);
    if (points >= THRESHOLD && (best === null || points >= best.points)) best = { end, points };
  }
  return best !== null && best.points >= (yi?.points ?? 0) ? best : yi;
}

/** 海来|有才, 曲木|有铁: a clan name of the Yi and any two characters, where the Yi live; null when none is announced here. */
function findYi(reading: Reading, at: number, leftPoints: number, scoreRight: (reading: Reading, end: number) => number): { end: number; points: number } | null {
  const { s } = reading;
  const end = at + LENGTH_OF_YI;
  if (!YI.hasAt(s, at) || !YI_HOMES.has(reading.article.place[0] ?? '') || reading.divisions.has(at)) return null;
  if (!isHan(s.charCodeAt(end - 2)) || !isHan(s.charCodeAt(end - 1)) || hasCharAt(FUNCTION, s, end - 2) || hasCharAt(FUNCTION, s, end - 1)) return null;
  const right = scoreRight(reading, end);
  if (right < (leftPoints >= LEFT_POINTS.person ? RIGHT_POINTS.open : RIGHT_POINTS.action) && !(right === RIGHT_POINTS.unknown && leftPoints >= LEFT_POINTS.post)) return null;
  const points = leftPoints + SHAPE_POINTS.sounds + right + 1;
  return points >= THRESHOLD ? { end, points } : null;
}
