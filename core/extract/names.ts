// Is this run of characters a person's name, and where does it end? A scored decision: what stands left, what stands right,
// and the name itself (name-right.ts, name-shape.ts); the points are data (core/gazetteer/name-weights.ts). No list of known people.
import { GOVERNING_CHARS, SAYING_CHARS, LEFT_POINTS, MODAL_CHARS, RIGHT_POINTS, SHAPE_POINTS, THRESHOLD } from '../gazetteer/name-weights';
import { surnameRank, surnameTier } from '../gazetteer/surnames';
import { hasCharAt, readCharSet } from '../text/char-set';
import { PairSet } from '../text/pair-set';
import { isHan } from '../text/script';
import { matchAt, matchBefore, mayStandAt } from '../text/lexicon';
import { findDottedEnd, startsDotted } from './dotted';
import { findGuest } from './guests';
import { PREPOSITIONS, SURE_STARTS, isNounLike, isTitleAt, scoreRight, scoreTear } from './name-right';
import { PLACE, isGiven, isGivenAnywhere } from './given';
import { isPhrase } from './not-persons';
import { FIGURES, LINKING, STRONG_LEFT, scoreShape } from './name-shape';
import { findSounds } from './sounds';
import type { Reading } from './reading';
import { ADDRESSES, ADVERBIAL, APPOINTERS, BODIES, COMMON, FUNCTION, HEADS, LEVELS, NAME_LIKE, NEVER_NAME, NOT_NAME, NOUNS, PEOPLE, RIGHT_WORDS } from './words';

export type Left = keyof typeof LEFT_POINTS;
export interface Candidate {
  readonly end: number;
  readonly points: number;
}

/** Nothing on the right gives more. */
const MOST_RIGHT = RIGHT_POINTS.sex + 0.1;
/** From 和 to the head noun of the next post. */
const LONGEST_JOINED = 14;
const GOVERNING = readCharSet(GOVERNING_CHARS);
const SAYING = readCharSet(SAYING_CHARS);
/** Points of a usual surname with two usual characters. */
const WHOLE = 2.2;
const COUNTED_PEOPLE = /^等[0-9一二三四五六七八九十]{1,3}(人|名)/u;
const COUNTED = readCharSet('个名位家处县市乡镇村人项条户座');

/**
 * The best name that begins at `at` of the folded text, or null when none reaches the threshold. `left` says what stands
 * before it. Constant time.
 */
export function findName(reading: Reading, at: number, left: Left): Candidate | null {
  const { s } = reading;
  const leftPoints = LEFT_POINTS[left];
  if (startsDotted(s, at)) {
    const end = findDottedEnd(reading, at, leftPoints >= STRONG_LEFT, scoreRight);
    return end > at ? { end, points: leftPoints + 2 } : null;
  }
  let best: Candidate | null = null;
  let surely = false;
  const divisionEnd = reading.divisions.get(at)?.end ?? -1;
  for (let length = 2; length <= 4; length++) {
    const end = at + length;
    if (end > s.length || !isHan(s.charCodeAt(end - 1)) || (length === 2 && !isHan(s.charCodeAt(at)))) break;
    const name = s.slice(at, end);
    // 北沟村|农民,今年24岁
    if (mayStandAt(PEOPLE, s, at) && PEOPLE.words.has(name)) continue;
    const closed = leftPoints >= LEFT_POINTS.post && closesList(s, end);
    let shape = scoreShape(name, leftPoints, closed);
    const maybeSure = hasCharAt(SURE_STARTS, s, end);
    if (leftPoints + shape + MOST_RIGHT < THRESHOLD && !maybeSure) continue;
    const right = left === 'appointed' && '为任'.includes(s.charAt(end)) && end < s.length ? RIGHT_POINTS.comrade : scoreRight(reading, end);
    // 蹇西川,男,…: what follows leaves no doubt, so that the name may be as odd as behind a post.
    const sure = right >= RIGHT_POINTS.comrade;
    if (sure) shape = Math.max(shape, scoreShape(name, Math.max(leftPoints, LEFT_POINTS.post), true));
    let points = (sure ? Math.max(leftPoints, LEFT_POINTS.general) : leftPoints) + shape + right;
    if (leftPoints >= LEFT_POINTS.listAnnounced && (right === RIGHT_POINTS.end || right === RIGHT_POINTS.list)) points += RIGHT_POINTS.endAfterPost - right;
    if (hasCharAt(LINKING, s, at) && leftPoints < LEFT_POINTS.post && !sure && !isSurelyYu(name, leftPoints)) points += SHAPE_POINTS.linking;
    if ('和与及同暨'.includes(s.charAt(end - 1)) && joins(reading, end)) points += SHAPE_POINTS.joint;
    if (divisionEnd === end && !sure) points += leftPoints >= LEFT_POINTS.post && (right >= RIGHT_POINTS.common || (right === RIGHT_POINTS.actionShort && hasCharAt(PREPOSITIONS, s, end))) ? SHAPE_POINTS.placeAnnounced : SHAPE_POINTS.place;
    // 苏州|客商, 黄陂|富
    if (length === 3 && leftPoints < LEFT_POINTS.general && !sure && divisionEnd === at + 2) points += SHAPE_POINTS.linking;
    // 市委书记|来海安
    if ('来到赴往访进入回返'.includes(s.charAt(at)) && (reading.divisions.get(at + 1)?.end === at + 3 || isNounLike(s, at + 3) || matchAt(LEVELS, s, at + 1) !== null) && !sure) points += SHAPE_POINTS.notName;
    if (length === 4 && divisionEnd === at + 2 && !sure) points += SHAPE_POINTS.place;
    if ((left === 'person' || left === 'general') && length > 2 && s.charAt(end - 1) === '家') points += SHAPE_POINTS.home;
    if (hasCharAt(FIGURES, s, end - 1) && hasCharAt(COUNTED, s, end)) points += SHAPE_POINTS.counted;
    // 储存|作交流: what may govern the words behind is no part of the name.
    if (length > 2 && right <= RIGHT_POINTS.action && !'、,。;:!?) \n'.includes(s.charAt(end)) && hasCharAt(PREPOSITIONS, s, end - 1)) points += SHAPE_POINTS.torn;
    // 组织部部长夏静|要牵头
    if (length === 3 && right >= RIGHT_POINTS.action && MODAL_CHARS.includes(s.charAt(end - 1))) points += SHAPE_POINTS.modal;
    // 县农电局长|龙供电所|所长: a body.
    if (length > 2 && (matchBefore(BODIES, s, end)?.length ?? 0) > 1 && isTitleAt(s, end)) points += SHAPE_POINTS.place;
    // 副主席庄聪|率考察组, 上官铭|作表态发言
    if (length > 2 && hasCharAt(GOVERNING, s, end - 1) && (isHan(s.charCodeAt(end)) || (s.charAt(end - 1) === '称' && ',:“'.includes(s.charAt(end))))) points += SHAPE_POINTS.governs;
    // 屈武|答:“…
    if (length > 2 && hasCharAt(SAYING, s, end - 1) && (s.charAt(end) === ':' || s.startsWith(',“', end) || s.charAt(end) === '“')) points += SHAPE_POINTS.governs;
    // 卓然|才二十六岁
    if (length > 2 && right === RIGHT_POINTS.sex && '才刚已'.includes(s.charAt(end - 1)) && isHan(s.charCodeAt(end))) points += SHAPE_POINTS.governs;
    // 老伴|戴秀英|管: what is so much a name is less likely torn.
    points += scoreWord(s, at, end, leftPoints, right) + scoreTear(s, end, right) * (shape >= WHOLE ? 0.5 : 1);
    if (best === null || points > best.points) { best = { end, points }; surely = sure; }
  }
  const sounds = findSounds(reading, at, leftPoints, scoreRight);
  if (sounds !== null && (best === null || sounds.points > best.points)) best = sounds;
  const guest = leftPoints >= LEFT_POINTS.listAfterName ? findGuest(reading, at, leftPoints, scoreRight) : null;
  if (guest !== null && (best === null || guest.points > best.points)) best = guest;
  if (best === null || best.points < THRESHOLD || (!surely && isPhrase(s, at, best.end))) return null;
  return surely || (leftPoints >= LEFT_POINTS.post && isSurelyYu(s.slice(at, best.end), leftPoints)) || !beginsOtherwise(s, at, best.end - at) ? best : null;
}

/** 县长|任组长, 董事长|秘书, 负责人|强调, 邓先生: a post, a verb, an address or somebody unnamed begins here, or right after the surname. */
export function beginsOtherwise(s: string, at: number, length = 2): boolean {
  const head = matchAt(HEADS, s, at);
  // 林长|青: a head of two characters may be a surname and 长.
  if ((head !== null && head.length > 1 && !(head.length === 2 && length === 3 && s.charAt(at + 1) === '长' && surnameRank(s.charAt(at)) !== null)) || isTitleAt(s, at + 1)) return true;
  if ((matchAt(PEOPLE, s, at)?.length ?? 0) > 1) return true;
  if ((matchAt(APPOINTERS, s, at)?.length ?? 0) > 1) return true;
  if (hasCharAt(LINKING, s, at) && ((matchAt(PEOPLE, s, at + 1)?.length ?? 0) > 1 || COMMON.hasAt(s, at + 1) || NOUNS.hasAt(s, at + 1))) return true;
  if ((matchAt(ADDRESSES, s, at + 1)?.length ?? 0) > 1) return true;
  const verb = matchAt(RIGHT_WORDS, s, at);
  return verb !== null && verb.length > 1 && verb.value !== 'common' && verb.value !== 'adverb';
}

/** 六年级学生|于冰心, 院长|于海洋, 村支书|向必胜: of what links, 于 and 向 are surnames often enough before two characters of given names. */
function isSurelyYu(name: string, leftPoints: number): boolean {
  return name.length === 3 && (name.charAt(0) === '于' || (name.charAt(0) === '向' && leftPoints >= LEFT_POINTS.post)) && leftPoints >= LEFT_POINTS.person && isGiven(name, 1, PLACE.first) && isGiven(name, 2, PLACE.second);
}

/** 苏子由|、县工商联…, 邵三省|等六人: what follows leaves no word that the last character could begin. */
function closesList(s: string, end: number): boolean {
  return '、,。;'.includes(s.charAt(end)) || COUNTED_PEOPLE.test(s.slice(end, end + 5));
}

/** How the words begin that a name is asked for: nearly all names begin otherwise, and none of the words is looked up. */
const WORD_STARTS = readStarts([NEVER_NAME, ADVERBIAL, NOT_NAME]);

function readStarts(lists: readonly ReadonlySet<string>[]): PairSet {
  const starts = new PairSet();
  for (const words of lists) for (const word of words) if (word.length > 1) starts.add(word.charCodeAt(0), word.charCodeAt(1));
  return starts;
}

/** A name that is, or begins with, an ordinary word: believed when both sides speak for a name. */
function scoreWord(s: string, at: number, end: number, leftPoints: number, right: number): number {
  const listed = WORD_STARTS.hasAt(s, at);
  const two = listed ? s.slice(at, at + 2) : '';
  if (listed && NEVER_NAME.has(two)) return SHAPE_POINTS.notName;
  const strong = leftPoints >= STRONG_LEFT || right >= RIGHT_POINTS.comrade;
  // 县委书记|高度重视, 院长|全程|陪同
  if (listed && ADVERBIAL.has(two) && end - at !== 3 && right < RIGHT_POINTS.comrade && !s.startsWith('一行', end)) return SHAPE_POINTS.notName;
  // 局长|出面,
  if (end - at === 2 && right === RIGHT_POINTS.end && COMMON.hasAt(s, at) && surnameTier(s.charAt(at)) === 'odd') return SHAPE_POINTS.notName;
  // 镇党委副书记|向前|打算: whatever the word is, somebody is named here.
  if (leftPoints === LEFT_POINTS.firmPost && end - at === 2 && right >= RIGHT_POINTS.actionShort && right !== RIGHT_POINTS.common && !isNounLike(s, end)) return (listed && NOT_NAME.has(two)) || NAME_LIKE.hasAt(s, at) || COMMON.hasAt(s, at) || NOUNS.hasAt(s, at) ? -0.3 : 0;
  if (listed && (NOT_NAME.has(s.slice(at, end)) || NOT_NAME.has(two))) {
    // 下岗职工|成家旺|被请去
    if (!strong) return leftPoints >= LEFT_POINTS.general && end - at === 3 && right >= RIGHT_POINTS.actionShort && right !== RIGHT_POINTS.common && !NOT_NAME.has(s.slice(at, end)) && isGiven(s, end - 1, PLACE.second) ? -0.3 : SHAPE_POINTS.notName;
    // 古今明到乡下: of three characters only the first two are the word.
    if (end - at > 2 && !NOT_NAME.has(s.slice(at, end))) return right < RIGHT_POINTS.actionShort || '任为就成作当'.includes(s.charAt(end)) ? -3 : -0.9;
    if (end - at > 2 && right < RIGHT_POINTS.action) return -3;
    if ((surnameTier(s.charAt(at)) === 'odd' && right < RIGHT_POINTS.speech) || (right < RIGHT_POINTS.end && right !== RIGHT_POINTS.actionShort)) return -3;
    const closed = right === RIGHT_POINTS.end || right === RIGHT_POINTS.list || right === RIGHT_POINTS.etc || right >= RIGHT_POINTS.comrade;
    const acts = right >= RIGHT_POINTS.action ? !isNounLike(s, end) : right === RIGHT_POINTS.actionShort && hasCharAt(PREPOSITIONS, s, end);
    if (leftPoints >= LEFT_POINTS.listAnnounced && acts) return right === RIGHT_POINTS.actionShort ? -0.5 : -0.9;
    return closed ? -0.9 : NOUNS.hasAt(s, at) ? -3 : -0.9;
  }
  if (NAME_LIKE.hasAt(s, at) || COMMON.hasAt(s, at) || NOUNS.hasAt(s, at)) {
    if (end - at === 2 && right < RIGHT_POINTS.comrade && (surnameTier(s.charAt(at)) === 'odd' || (right === RIGHT_POINTS.common && COMMON.hasAt(s, at)))) return -3;
    const acts = right === RIGHT_POINTS.actionShort && (hasCharAt(PREPOSITIONS, s, end) || (end - at === 2 && !COMMON.hasAt(s, at) && !NOUNS.hasAt(s, at)));
    if (strong && (right >= RIGHT_POINTS.end || acts)) return -0.3;
    // 同学|洪水龙|怕照片烧掉
    return leftPoints >= LEFT_POINTS.general && end - at === 3 && right >= RIGHT_POINTS.actionShort && right !== RIGHT_POINTS.common && isGivenAnywhere(s, end - 1) ? -0.5 : SHAPE_POINTS.word;
  }
  return 0;
}

/** After 和 a title, a person or a place begins: it joins, and is no part of the name. */
function joins(reading: Reading, end: number): boolean {
  const { s } = reading;
  return isTitleAt(s, end) || leadsToTitle(s, end) || matchAt(PEOPLE, s, end) !== null || matchAt(LEVELS, s, end) !== null || reading.divisions.has(end);
}

/** 郑义|和|教科卫体委主任刘畅: a post ends before the phrase does. */
function leadsToTitle(s: string, from: number): boolean {
  for (let i = from; i < from + LONGEST_JOINED && isHan(s.charCodeAt(i)) && !hasCharAt(FUNCTION, s, i); i++) if ((matchAt(HEADS, s, i)?.length ?? 0) > 1) return true;
  return false;
}
