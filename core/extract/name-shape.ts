// The characters of a name by themselves: how likely a surname, how likely given characters, in points (gazetteer/name-weights.ts).
// What stands around it is weighed in names.ts and name-right.ts.
import { LEFT_POINTS, SHAPE_POINTS } from '../gazetteer/name-weights';
import { isEverydaySurname, isSurname, surnameLength, surnameRank, surnameTier } from '../gazetteer/surnames';
import { hasCharAt, readCharSet } from '../text/char-set';
import { PLACE, isGiven, isUsualGiven, rateGiven } from './given';
import type { GivenPlace } from './given';
import { COMMON, FUNCTION, NEVER, NOUNS, SOFT } from './words';

/** Surnames that also link words: 和|香港, 于|少数. */
export const LINKING = readCharSet('和于从与向由及同并以就');
export const FIGURES = readCharSet('一二三四五六七八九十两');
/** From this many points on the left, a name that is also a word is believed more readily: 县领导成立军. */
export const STRONG_LEFT = 2.3;
/** Surnames that are verbs first. */
const VERBAL = readCharSet('管包查招');
const PLACE_CHARS = readCharSet('镇乡村县市区省州阁寺庙庵祠殿');
/** Verbs that end a given name now and then: 余天送. */
const GIVEN_VERBS = readCharSet('送得来还走买');
/** Villages that are named after those who founded them: 尹家营, 赵家店. */
const HAMLETS = readCharSet('营店庄村屯沟河湾坡堡寨岭台铺坊桥集湖塘圩围洼窑峪坪坝垭冲山口院楼');
const [CLAN, HOME, POUND, MONTH] = ['族', '家', '斤', '月'].map((character) => character.charCodeAt(0));
/** Only what one is (乘车人木青) or whose kin announces a name without a known surname. */
const isUnusualLeft = (points: number): boolean => points === LEFT_POINTS.person || points === LEFT_POINTS.kin;
/** The hundred surnames that four of five people bear. */
const TOP_RANK = 120;

/** Points of the characters alone: surname and given name. `closed`: nothing that follows could go on from the last character. */
export function scoreShape(name: string, leftPoints: number, closed = false): number {
  const surname = surnameLength(name);
  /** Where the given name begins, and how long it is. */
  const from = Math.max(surname, 1);
  const given = name.length - from;
  const last = name.length - 1;
  const strong = leftPoints >= STRONG_LEFT;
  // 藏族,1974年生; 苗族绣|娘; 欧阳|可可
  if (name.charCodeAt(last) === CLAN || name.charCodeAt(1) === CLAN || (name.length === 2 && isSurname(name) && surnameLength(`${name}某`) === 2)) return -9;
  if (given <= 0 || (surname === 0 && !mayLackSurname(name, leftPoints))) return -9;
  const isNa = name.charAt(0) === '那' && leftPoints >= LEFT_POINTS.person && given === 2 && isGiven(name, from, PLACE.first) && isGiven(name, last, PLACE.second);
  const isGuo = name.charAt(0) === '过' && leftPoints >= LEFT_POINTS.post && given === 2;
  if (surname === 1 && !isNa && !isGuo && (hasCharAt(NEVER, name, 0) || (hasCharAt(FUNCTION, name, 0) && (surnameTier(name.charAt(0)) === 'odd' || leftPoints < (surnameTier(name.charAt(0)) === 'common' ? STRONG_LEFT : LEFT_POINTS.post))))) return -9;
  let points = scoreSurname(name, surname, leftPoints >= LEFT_POINTS.post);
  for (let at = from; at <= last; at++) {
    if (hasCharAt(SOFT, name, at)) points += SHAPE_POINTS.soft;
    // 贾六斤, 王九斤
    if (!hasCharAt(FUNCTION, name, at) || (name.charCodeAt(at) === POUND && at === from + 1 && hasCharAt(FIGURES, name, from))) continue;
    if (strong && given === 2 && at === last && hasCharAt(GIVEN_VERBS, name, at)) { points += SHAPE_POINTS.functionInside; continue; }
    if (!strong || given > 2 || (at === last && !closed)) return -9;
    points += SHAPE_POINTS.functionInside;
  }
  // 臧家兄弟; 尹家营、赵家店等三个乡镇
  const isHome = name.charCodeAt(from) === HOME;
  if (given === 1 && isHome) return -9;
  // 二姐|管|烧火
  if (leftPoints < LEFT_POINTS.post && hasCharAt(VERBAL, name, 0) && given === 2 && (COMMON.hasAt(name, from) || NOUNS.hasAt(name, from))) return -9;
  // 五月|九日
  if (name.charCodeAt(from) === MONTH && hasCharAt(FIGURES, name, 0)) return -9;
  if (given === 2 && isHome && hasCharAt(HAMLETS, name, last)) points += SHAPE_POINTS.placeEnd;
  if (given >= 2 && !closed && hasCharAt(PLACE_CHARS, name, last)) points += SHAPE_POINTS.placeEnd;
  if (given === 2 && (COMMON.hasAt(name, from) || NOUNS.hasAt(name, from))) points += hasCharAt(LINKING, name, 0) && leftPoints < LEFT_POINTS.post ? SHAPE_POINTS.notName : SHAPE_POINTS.givenWord;
  if (given === 2 && !isGiven(name, from, PLACE.first) && !isGiven(name, last, PLACE.second)) points += SHAPE_POINTS.strangers;
  if (given === 1) points += scoreGiven(name, from, PLACE.single) * 2;
  else if (given === 2) points += SHAPE_POINTS.three + scoreGiven(name, from, PLACE.first) + scoreGiven(name, last, PLACE.second);
  else points += SHAPE_POINTS.four + (surnameLength(name.slice(1)) > 0 && isTopSurname(name.charAt(0)) && isTopSurname(name.charAt(1)) ? 0.3 : -1.5);
  return points;
}

/** 乘车人木青, 父亲阿吉: what one is or whose kin may announce a name without a known surname; a post only one of three characters. */
function mayLackSurname(name: string, leftPoints: number): boolean {
  if (hasCharAt(FUNCTION, name, 0) || name.length > 3) return false;
  return isUnusualLeft(leftPoints) ? name.length === 2 : leftPoints >= LEFT_POINTS.post && name.length === 3 && isUsualGiven(name, 1, PLACE.first) && isUsualGiven(name, 2, PLACE.second);
}

function scoreSurname(name: string, length: number, announced: boolean): number {
  if (length === 0) return SHAPE_POINTS.noSurname;
  if (length > 1) return SHAPE_POINTS.compound;
  const surname = name.charAt(0);
  const tier = surnameTier(surname);
  if (tier === 'odd' || tier === null) return announced ? SHAPE_POINTS.surnameOddAnnounced : SHAPE_POINTS.surnameOdd;
  const points = isTopSurname(surname) ? SHAPE_POINTS.surnameTop : tier === 'common' ? SHAPE_POINTS.surnameCommon : SHAPE_POINTS.surnameRare;
  return isEverydaySurname(surname) ? points + (announced ? SHAPE_POINTS.surnameWordAnnounced : SHAPE_POINTS.surnameWord) : points;
}

function isTopSurname(surname: string): boolean {
  const rank = surnameRank(surname);
  return rank !== null && rank < TOP_RANK;
}

const GIVEN_POINTS = { top: SHAPE_POINTS.givenTop, known: SHAPE_POINTS.givenKnown, rare: SHAPE_POINTS.givenRare, elsewhere: SHAPE_POINTS.givenElsewhere, unknown: SHAPE_POINTS.givenUnknown };

function scoreGiven(name: string, at: number, place: GivenPlace): number {
  return GIVEN_POINTS[rateGiven(name, at, place)];
}
