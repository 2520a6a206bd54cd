// What looks like a name by its characters and by what stands around it, and is a phrase of the genre: a slogan, a year of school, a
// joint and what it counts. Asked of a name that was found, before it is believed.
import { GOVERNING_SURNAMES, SLOGAN_SURNAMES, SLOGAN_VERBS } from '../gazetteer/name-weights';
import { hasCharAt, readCharSet } from '../text/char-set';
import { LINKING } from './name-shape';
import { PLACE, isGiven } from './given';
import { COMMON, NOUNS } from './words';

const SLOGANS = readCharSet(SLOGAN_SURNAMES);
const VERBS = readCharSet(SLOGAN_VERBS);
const GOVERNING = readCharSet(GOVERNING_SURNAMES);
const DIGITS = readCharSet('0123456789');
const COUNTED = readCharSet('个名位家处县市乡镇村人项条户座');
/** 高三|学生代表, 高二|(3)班 */
const SCHOOL_YEAR = /^高[一二三](学生|年级|毕业|考生|师生|教师|老师|家长|女生|男生|新生|复读|[上下]学期|[(0-9一二三四五六七八九十]{1,4}\)?班)/u;
const TRIPLE = /^\p{Script=Han}{3}$/u;

/** True when the characters [start, end) of the folded text are a phrase of the genre and name nobody. Constant time. */
export function isPhrase(s: string, start: number, end: number): boolean {
  const length = end - start;
  // 老李总, 小王: somebody is spoken of, not named.
  if (s.charAt(end - 1) === '总' && (length === 2 || s.charAt(start) === '老')) return true;
  // 负责人|和沿黄|6个乡镇
  if (hasCharAt(LINKING, s, start) && hasCharAt(DIGITS, s, end) && hasCharAt(COUNTED, s, end + 1)) return true;
  if (length === 2) return s.charAt(start) === '高' && SCHOOL_YEAR.test(s.slice(start, start + 8));
  if (length !== 3) return false;
  // 包|粽子, 盖|新房: a verb before two characters that no name has; but 解老四.
  if (hasCharAt(GOVERNING, s, start) && !isGiven(s, start + 1, PLACE.first) && !isGiven(s, start + 2, PLACE.second) && !'老小大阿'.includes(s.charAt(start + 1))) return true;
  return hasCharAt(SLOGANS, s, start) && (COMMON.hasAt(s, start + 1) || NOUNS.hasAt(s, start + 1) || s.startsWith('民生', start + 1)) && (isTriple(s, end, end + 1) || isTriple(s, start - 1, start - 4));
}

/** 惠民生、|促和谐: beside it, parted by a comma, stand a verb and its object of the same length. */
function isTriple(s: string, comma: number, verb: number): boolean {
  return (s.charAt(comma) === '、' || s.charAt(comma) === ',') && hasCharAt(VERBS, s, verb) && TRIPLE.test(s.slice(verb, verb + 3));
}
