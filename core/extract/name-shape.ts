// The characters of a name by themselves: how likely a surname, how likely given characters, in points (gazetteer/name-weights.ts).
// What stands around it is weighed in names.ts and name-right.ts.
import { LEFT_POINTS, SHAPE_POINTS } from '../gazetteer/name-weights';
import { isEverydaySurname, isSurname, surnameLength, surnameRank, surnameTier } from '../gazetteer/surnames';
import { hasCharAt, readCharSet } from '../text/char-set';
import { COMMON, FUNCTION, GIVEN, NEVER, NOUNS, SOFT } from './words';

/** Surnames that also link words: 和|香港, 于|少数. */
export const LINKING = readCharSet('和于从与向由及同并以就');
export const FIGURES = readCharSet('一二三四五六七八九十两');
/** From this many points on the left, a name that is also a word is believed more readily: 县领导成立军. */
export const STRONG_LEFT = 2.3;
/** Surnames that are verbs first. */
const VERBAL = readCharSet('管包查招');
const PLACE_CHARS = '镇乡村县市区省州';
/** Verbs that end a given name now and then: 余天送. */
const GIVEN_VERBS = new Set('送得来还走买');
/** Villages that are named after those who founded them: 尹家营, 赵家店. */
const HAMLETS = '营店庄村屯沟河湾坡堡寨岭台铺坊桥集湖塘圩围洼窑峪坪坝垭冲山口院楼';
const FREQUENT = 120;
/** Only what one is (乘车人木青) or whose kin announces a name without a known surname. */
const UNUSUAL_LEFT: ReadonlySet<number> = new Set([LEFT_POINTS.person, LEFT_POINTS.kin]);
/** The hundred surnames that four of five people bear. */
const TOP_RANK = 120;

/** Points of the characters alone: surname and given name. `closed`: nothing that follows could go on from the last character. */
export function scoreShape(name: string, leftPoints: number, closed = false): number {
  const surname = surnameLength(name);
  const given = name.slice(Math.max(surname, 1));
  const strong = leftPoints >= STRONG_LEFT;
  // 藏族,1974年生; 欧阳|可可
  if (name.endsWith('族') || (name.length === 2 && isSurname(name) && surnameLength(`${name}某`) === 2)) return -9;
  if (given.length === 0 || (surname === 0 && !mayLackSurname(name, leftPoints))) return -9;
  const isNa = name.charAt(0) === '那' && leftPoints >= LEFT_POINTS.person && given.length === 2 && isGiven(GIVEN.first, given.charAt(0)) && isGiven(GIVEN.second, given.charAt(1));
  const isGuo = name.charAt(0) === '过' && leftPoints >= LEFT_POINTS.post && given.length === 2;
  if (surname === 1 && !isNa && !isGuo && (hasCharAt(NEVER, name, 0) || (hasCharAt(FUNCTION, name, 0) && (surnameTier(name.charAt(0)) === 'odd' || leftPoints < (surnameTier(name.charAt(0)) === 'common' ? STRONG_LEFT : LEFT_POINTS.post))))) return -9;
  let points = scoreSurname(name, surname, leftPoints >= LEFT_POINTS.post);
  for (let i = 0; i < given.length; i++) {
    if (hasCharAt(SOFT, given, i)) points += SHAPE_POINTS.soft;
    // 贾六斤, 王九斤
    if (!hasCharAt(FUNCTION, given, i) || (given.charAt(i) === '斤' && i === 1 && hasCharAt(FIGURES, given, 0))) continue;
    if (GIVEN_VERBS.has(given.charAt(i)) && strong && given.length === 2 && i === 1) { points += SHAPE_POINTS.functionInside; continue; }
    if (!strong || given.length > 2 || (i === given.length - 1 && !closed)) return -9;
    points += SHAPE_POINTS.functionInside;
  }
  // 臧家兄弟; 尹家营、赵家店等三个乡镇
  if (given === '家') return -9;
  // 二姐|管|烧火
  if (leftPoints < LEFT_POINTS.post && hasCharAt(VERBAL, name, 0) && given.length === 2 && (COMMON.hasAt(given, 0) || NOUNS.hasAt(given, 0))) return -9;
  // 五月|九日
  if (given.charAt(0) === '月' && hasCharAt(FIGURES, name, 0)) return -9;
  if (given.length === 2 && given.charAt(0) === '家' && HAMLETS.includes(given.charAt(1))) points += SHAPE_POINTS.placeEnd;
  if (given.length >= 2 && !closed && PLACE_CHARS.includes(given.charAt(given.length - 1))) points += SHAPE_POINTS.placeEnd;
  if (given.length === 2 && (COMMON.hasAt(given, 0) || NOUNS.hasAt(given, 0))) points += hasCharAt(LINKING, name, 0) && leftPoints < LEFT_POINTS.post ? SHAPE_POINTS.notName : SHAPE_POINTS.givenWord;
  if (given.length === 2 && !isGiven(GIVEN.first, given.charAt(0)) && !isGiven(GIVEN.second, given.charAt(1))) points += SHAPE_POINTS.strangers;
  if (given.length === 1) points += scoreGiven(GIVEN.single, given) * 2;
  else if (given.length === 2) points += SHAPE_POINTS.three + scoreGiven(GIVEN.first, given.charAt(0)) + scoreGiven(GIVEN.second, given.charAt(1));
  else points += SHAPE_POINTS.four + (surnameLength(name.slice(1)) > 0 && isTopSurname(name.charAt(0)) && isTopSurname(name.charAt(1)) ? 0.3 : -1.5);
  return points;
}

/** Does the character stand in that place of given names, often or now and then? */
export function isGiven(ranks: ReadonlyMap<string, number>, character: string): boolean {
  return ranks.has(character) || GIVEN.more.has(character);
}

/** 乘车人木青, 父亲阿吉: what one is or whose kin may announce a name without a known surname; a post only one of three characters. */
function mayLackSurname(name: string, leftPoints: number): boolean {
  if (hasCharAt(FUNCTION, name, 0) || name.length > 3) return false;
  return UNUSUAL_LEFT.has(leftPoints) ? name.length === 2 : leftPoints >= LEFT_POINTS.post && name.length === 3 && GIVEN.first.has(name.charAt(1)) && GIVEN.second.has(name.charAt(2));
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

function scoreGiven(ranks: ReadonlyMap<string, number>, character: string): number {
  const rank = ranks.get(character);
  if (rank === undefined) return GIVEN.more.has(character) ? SHAPE_POINTS.givenRare : GIVEN.any.has(character) ? SHAPE_POINTS.givenElsewhere : SHAPE_POINTS.givenUnknown;
  return rank < FREQUENT ? SHAPE_POINTS.givenTop : SHAPE_POINTS.givenKnown;
}
