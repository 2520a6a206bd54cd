// Names with a middle dot: 玉素甫·库尔班, 旦增·罗布, 卡尔·马克思. A dot also joins slogans and columns (时政·综合, 7·19), so a
// dotted run is a name only when its parts are built like names or when a post or a list announces it.
import { DOTTED_PARTS } from '../gazetteer/foreign';
import { RIGHT_POINTS } from '../gazetteer/name-weights';
import { surnameTier } from '../gazetteer/surnames';
import { hasCharAt } from '../text/char-set';
import { isHan } from '../text/script';
import type { Reading } from './reading';
import { coverSounds } from './sounds';
import { matchAt } from '../text/lexicon';
import { FIGURES } from './places';
import { FUNCTION, PEOPLE, SOUNDS } from './words';

type ScoreRight = (reading: Reading, end: number) => number;

const DOT = '·'.charCodeAt(0);
const LONGEST_PART = 9;
const MOST_PARTS = 6;

/** True when a Han run of at most six characters and a dot begin at `at`. */
export function startsDotted(s: string, at: number): boolean {
  for (let i = at; i < at + LONGEST_PART + 1; i++) {
    if (i >= s.length) return false;
    const unit = s.charCodeAt(i);
    if (unit === DOT) return i > at;
    if (!isHan(unit)) return false;
  }
  return false;
}

/** End of the dotted name that begins at `at`; `at` when it is none. `announced`: a post, label or list stands before it. */
export function findDottedEnd(reading: Reading, at: number, announced: boolean, scoreRight: ScoreRight): number {
  const { s } = reading;
  // 农民|阿米娜·依明
  if ((hasCharAt(FUNCTION, s, at) && !hasCharAt(SOUNDS, s, at)) || (matchAt(PEOPLE, s, at)?.length ?? 0) > 1) return at;
  let from = at;
  let known = 0;
  let parts = 1;
  for (let i = at; ; i++) {
    if (s.charAt(i) !== '·') {
      // 玉素甫|的丈夫肉孜·居马: the name ended before.
      if (parts > 1 && hasCharAt(FUNCTION, s, i) && !hasCharAt(SOUNDS, s, i)) break;
      if (isHan(s.charCodeAt(i)) && i - from < LONGEST_PART) continue;
      break;
    }
    if (isPart(s.slice(from, i))) known += 1;
    from = i + 1;
    parts += 1;
    // A row of dots without end is no name.
    if (parts > MOST_PARTS) return at;
  }
  const last = findPartEnd(reading, from, scoreRight);
  if (last === from) return at;
  if (isPart(s.slice(from, last))) known += 1;
  if (announced) return known > 0 || last - from >= 2 ? last : at;
  return known === parts || known >= 2 || (parts === 2 && known > 0 && scoreRight(reading, last) >= RIGHT_POINTS.speech) ? last : at;
}

/** Where the last part ends: where a part built like a name meets something that may follow a name. */
function findPartEnd(reading: Reading, from: number, scoreRight: ScoreRight): number {
  const { s } = reading;
  let best = from;
  let most = -Infinity;
  for (let end = from + 1; end <= s.length && end - from <= LONGEST_PART && isHan(s.charCodeAt(end - 1)); end++) {
    const part = s.slice(from, end);
    const covered = coverSounds(part);
    if (end - from > 2 && ((hasCharAt(FUNCTION, s, end - 1) && !hasCharAt(SOUNDS, s, end - 1)) || FIGURES.test(s.slice(end - 2, end))) && covered < 0) break;
    // 马木尔|三个人
    if (end - from > 2 && FIGURES.test(s.charAt(end - 1)) && '个名位人'.includes(s.charAt(end))) break;
    // 温斯顿·刘
    if (end - from < 2 && !DOTTED_PARTS.has(part) && (surnameTier(part) !== 'common' || hasCharAt(SOUNDS, s, end))) continue;
    const points = scoreRight(reading, end) + (covered < 0 ? -1 : 0.5 + covered / part.length) - (hasCharAt(FUNCTION, s, end - 1) && covered <= 0 ? 2 : 0) + (part.length > 5 && covered < 0 ? -1 : 0);
    if (points > most || (points === most && covered >= 0)) { most = points; best = end; }
  }
  return best;
}

/** A part of a name: listed, or all characters that stand for sounds. */
function isPart(part: string): boolean {
  if (part.length === 0 || part.length > LONGEST_PART) return false;
  if (DOTTED_PARTS.has(part) || coverSounds(part) >= 0) return true;
  let sounds = 0;
  for (let i = 0; i < part.length; i++) {
    const sound = hasCharAt(SOUNDS, part, i);
    if (hasCharAt(FUNCTION, part, i) && !sound) return false;
    if (sound) sounds += 1;
  }
  return part.length >= 3 && sounds >= part.length - 1;
}
