// Is this run of characters a person's name, and where does it end? A scored decision: what stands left, what stands right,
// and the name itself; the points are data (core/gazetteer/name-weights.ts). No list of known people.
import { ADVERBIAL_WORDS, LEFT_POINTS, MODAL_CHARS, RIGHT_POINTS, SHAPE_POINTS, THRESHOLD } from '../gazetteer/name-weights';
import { isEverydaySurname, isSurname, surnameLength, surnameRank, surnameTier } from '../gazetteer/surnames';
import { hasCharAt, readCharSet } from '../text/char-set';
import { isHan } from '../text/script';
import { matchAt, splitWords } from '../text/lexicon';
import { findDottedEnd, startsDotted } from './dotted';
import { findGuest } from './guests';
import { findSounds } from './sounds';
import type { Reading } from './reading';
import { ADDRESSES, APPOINTERS, COMMON, FUNCTION, GIVEN, HEADS, HOLDINGS, LEVELS, NAME_LIKE, NEVER, NEVER_NAME, NOT_NAME, NOUNS, PEOPLE, RANKS, RIGHT_WORDS, SOFT, TAILS } from './words';

export type Left = keyof typeof LEFT_POINTS;
export interface Candidate {
  readonly end: number;
  readonly points: number;
}

/** From this many points on the left, a name that is also a word is believed more readily: 县领导成立军. */
const STRONG_LEFT = 2.3;
/** One character that only persons do. */
const STRONG_SINGLES = '说把称率问';
/** Surnames that also link words: 和|香港, 于|少数. */
const LINKING = readCharSet('和于从与向由及同并以就');
/** Nothing on the right gives more. */
const MOST_RIGHT = RIGHT_POINTS.sex + 0.1;
const PLACE_CHARS = '镇乡村县市区省州';
/** 施文为宝丰县人民政府副县长; 秦风同志任…; 温和不再担任…. */
const APPOINTMENT = /^(\([^()\n]{1,16}\))?(同志)?(为|任|现任|拟任|不再担任|不再兼任|当选为|当选|出任|拟提名为)[^,。;!?、\n]{2,36}(长|任|记|席|员|委|官)([(;。,、\n职候人]|$)/u;
/** 田茂霖的湄潭县人民政府副县长职务. */
const REMOVAL = /^(\([^()\n]{1,16}\))?(同志)?的[^,。;!?\n]{2,44}职务/u;
/** What the right context of a sure name may begin with. */
export const SURE_STARTS = readCharSet(',(: 同的为任今当不现拟出0123456789');
const APPOINTMENT_STARTS = readCharSet('(同为任现拟不当出');
/** Behind a verb of one character, they show that it is one. */
const OBJECT_CHARS = '了着过他她它我你们这那';
/** Only what acts is followed by one of these: 副镇长文化|在庭上. */
const PREPOSITIONS = readCharSet('在向从就把对将作率带为由与被以按使');
/** Acts that are as often the second half of a noun. */
const NOUN_LIKE = new Set('检查 督导 调研 考察 暗访 慰问 走访 视察 巡查 调度 座谈 观摩 启动 会见 接见 见证 学习 组织 工作 生产 建设 管理 教育 服务 部署 安排 分析 研究 培训 宣传 报告 通报'.split(' '));
/** From 和 to the head noun of the next post. */
const LONGEST_JOINED = 14;
const COUNTED_PEOPLE = /^等[0-9一二三四五六七八九十]{1,3}(人|名)/u;
const ADVERBIAL = new Set(splitWords(ADVERBIAL_WORDS));
const FIGURES = readCharSet('一二三四五六七八九十两');
const COUNTED = readCharSet('个名位家处县市乡镇村人项条户座');
/** 华家岭|等乡镇, 李元|等三个县: a list of places. */
const ET_PLACES = /^等(?!(县|市|区|州|省|旗|乡|镇)(级|直|领导|委|政府|人大|政协|四|几|五|有关))(地|[0-9一二三四五六七八九十两多几]{0,3}(个|家|处|条)?(乡|镇|村|县|市|区|街道|社区|省|国|企业|项目|部门|单位|景区|学校|路段))/u;
/** 罗岚今年26岁; 罗岚,26岁. */
const AGE = /^(?:\((?:大|小|[一二三])\))?([,(]?(今年)?[0-9]{1,3}岁|[:, ]{1,2}(男|女)[,。;、( ]|,[0-9]{4}年([0-9]{1,2}月)?(出)?生)/u;
/** Verbs that end a given name now and then: 余天送. */
const GIVEN_VERBS = new Set('送得来还走买');
/** 水中天|9月15日带队. */
const DAY = /^[0-9]{1,2}(月|日)/u;
const FREQUENT = 120;
/** Only what one is (乘车人木青) or whose kin announces a name without a known surname. */
const UNUSUAL_LEFT: ReadonlySet<number> = new Set([LEFT_POINTS.person, LEFT_POINTS.kin]);
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
    const end = findDottedEnd(reading, at, leftPoints >= STRONG_LEFT, scoreRight);
    return end > at ? { end, points: leftPoints + 2 } : null;
  }
  let best: Candidate | null = null;
  let surely = false;
  for (let length = 2; length <= 4; length++) {
    const end = at + length;
    if (end > s.length || !isHan(s.charCodeAt(end - 1)) || (length === 2 && !isHan(s.charCodeAt(at)))) break;
    const name = s.slice(at, end);
    // 北沟村|农民,今年24岁
    if (PEOPLE.words.has(name)) continue;
    const closed = leftPoints >= LEFT_POINTS.post && closesList(s, end);
    let shape = scoreShape(name, leftPoints, closed);
    const maybeSure = hasCharAt(SURE_STARTS, s, end);
    if (leftPoints + shape + MOST_RIGHT < THRESHOLD && !maybeSure) continue;
    const right = left === 'appointed' && '为任'.includes(s.charAt(end)) && end < s.length ? RIGHT_POINTS.comrade : scoreRight(reading, end);
    // 蹇西川,男,…: what follows leaves no doubt, so that the name may be as odd as behind a post.
    const sure = right >= RIGHT_POINTS.comrade;
    if (sure && leftPoints < LEFT_POINTS.post) shape = Math.max(shape, scoreShape(name, LEFT_POINTS.post));
    let points = (sure ? Math.max(leftPoints, LEFT_POINTS.general) : leftPoints) + shape + right;
    if (leftPoints >= LEFT_POINTS.listAnnounced && (right === RIGHT_POINTS.end || right === RIGHT_POINTS.list)) points += RIGHT_POINTS.endAfterPost - right;
    if (hasCharAt(LINKING, s, at) && leftPoints < LEFT_POINTS.post && !sure && !isSurelyYu(name, leftPoints)) points += SHAPE_POINTS.linking;
    if ('和与及同暨'.includes(s.charAt(end - 1)) && joins(reading, end)) points += SHAPE_POINTS.joint;
    if (reading.divisions.get(at)?.end === end && !sure) points += leftPoints >= LEFT_POINTS.post && right >= RIGHT_POINTS.common ? SHAPE_POINTS.placeAnnounced : SHAPE_POINTS.place;
    // 苏州|客商, 黄陂|富
    if (length === 3 && leftPoints < LEFT_POINTS.general && !sure && reading.divisions.get(at)?.end === at + 2) points += SHAPE_POINTS.linking;
    if (length === 4 && reading.divisions.get(at)?.end === at + 2 && !sure) points += SHAPE_POINTS.place;
    if ((left === 'person' || left === 'general') && length > 2 && s.charAt(end - 1) === '家') points += SHAPE_POINTS.home;
    if (hasCharAt(FIGURES, s, end - 1) && hasCharAt(COUNTED, s, end)) points += SHAPE_POINTS.counted;
    // 储存|作交流: what may govern the words behind is no part of the name.
    if (length > 2 && right <= RIGHT_POINTS.action && !'、,。;:!?) \n'.includes(s.charAt(end)) && hasCharAt(PREPOSITIONS, s, end - 1)) points += SHAPE_POINTS.torn;
    // 组织部部长夏静|要牵头
    if (length === 3 && right >= RIGHT_POINTS.action && MODAL_CHARS.includes(s.charAt(end - 1))) points += SHAPE_POINTS.modal;
    points += scoreWord(s, at, end, leftPoints, right) + scoreTear(s, end, right);
    if (best === null || points > best.points) { best = { end, points }; surely = sure; }
  }
  const sounds = findSounds(reading, at, leftPoints, scoreRight);
  if (sounds !== null && (best === null || sounds.points > best.points)) best = sounds;
  const guest = leftPoints >= LEFT_POINTS.listAfterName ? findGuest(reading, at, leftPoints, scoreRight) : null;
  if (guest !== null && (best === null || guest.points > best.points)) best = guest;
  return best !== null && best.points >= THRESHOLD && (surely || !beginsOtherwise(s, at, best.end - at)) ? best : null;
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
  return verb !== null && verb.length > 1 && verb.value !== 'common';
}

/** 六年级学生|于冰心: of what links, 于 is a surname often enough before two characters of given names. */
function isSurelyYu(name: string, leftPoints: number): boolean {
  return name.length === 3 && name.charAt(0) === '于' && leftPoints >= LEFT_POINTS.person && isGiven(GIVEN.first, name.charAt(1)) && isGiven(GIVEN.second, name.charAt(2));
}

/** 苏子由|、县工商联…, 邵三省|等六人: what follows leaves no word that the last character could begin. */
function closesList(s: string, end: number): boolean {
  return '、,。;'.includes(s.charAt(end)) || COUNTED_PEOPLE.test(s.slice(end, end + 5));
}

/** Points of the characters alone: surname and given name. `closed`: nothing that follows could go on from the last character. */
export function scoreShape(name: string, leftPoints: number, closed = false): number {
  const surname = surnameLength(name);
  const given = name.slice(Math.max(surname, 1));
  const strong = leftPoints >= STRONG_LEFT;
  // 藏族,1974年生; 欧阳|可可
  if (name.endsWith('族') || (name.length === 2 && isSurname(name))) return -9;
  if (given.length === 0 || (surname === 0 && !mayLackSurname(name, leftPoints))) return -9;
  const isNa = name.charAt(0) === '那' && leftPoints >= LEFT_POINTS.post && given.length === 2 && isGiven(GIVEN.first, given.charAt(0)) && isGiven(GIVEN.second, given.charAt(1));
  const isGuo = name.charAt(0) === '过' && leftPoints >= LEFT_POINTS.post && given.length === 2;
  if (surname === 1 && !isNa && !isGuo && (hasCharAt(NEVER, name, 0) || (hasCharAt(FUNCTION, name, 0) && (surnameTier(name.charAt(0)) === 'odd' || leftPoints < (surnameTier(name.charAt(0)) === 'common' ? STRONG_LEFT : LEFT_POINTS.post))))) return -9;
  let points = scoreSurname(name, surname, leftPoints >= LEFT_POINTS.post);
  for (let i = 0; i < given.length; i++) {
    if (hasCharAt(SOFT, given, i)) points += SHAPE_POINTS.soft;
    // 贾六斤, 王九斤
    if (!hasCharAt(FUNCTION, given, i) || (given.charAt(i) === '斤' && i === 1 && hasCharAt(FIGURES, given, 0))) continue;
    if (GIVEN_VERBS.has(given.charAt(i)) && strong && given.length === 2 && i === 1) { points += SHAPE_POINTS.functionInside; continue; }
    if (!strong || given.length !== 2 || (i === 1 && !closed)) return -9;
    points += SHAPE_POINTS.functionInside;
  }
  if (given.length >= 2 && !closed && PLACE_CHARS.includes(given.charAt(given.length - 1))) points += SHAPE_POINTS.placeEnd;
  if (given.length === 2 && (COMMON.hasAt(given, 0) || NOUNS.hasAt(given, 0))) points += hasCharAt(LINKING, name, 0) && leftPoints < LEFT_POINTS.post ? SHAPE_POINTS.notName : SHAPE_POINTS.givenWord;
  if (given.length === 2 && !isGiven(GIVEN.first, given.charAt(0)) && !isGiven(GIVEN.second, given.charAt(1))) points += SHAPE_POINTS.strangers;
  if (given.length === 1) points += scoreGiven(GIVEN.single, given) * 2;
  else if (given.length === 2) points += SHAPE_POINTS.three + scoreGiven(GIVEN.first, given.charAt(0)) + scoreGiven(GIVEN.second, given.charAt(1));
  else points += SHAPE_POINTS.four + (surnameLength(name.slice(1)) > 0 && isTopSurname(name.charAt(0)) && isTopSurname(name.charAt(1)) ? 0.3 : -1.5);
  return points;
}

function isGiven(ranks: ReadonlyMap<string, number>, character: string): boolean {
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

/** A name that is, or begins with, an ordinary word: believed when both sides speak for a name. */
function scoreWord(s: string, at: number, end: number, leftPoints: number, right: number): number {
  const two = s.slice(at, at + 2);
  if (NEVER_NAME.has(two)) return SHAPE_POINTS.notName;
  const strong = leftPoints >= STRONG_LEFT || right >= RIGHT_POINTS.comrade;
  // 县委书记|高度重视, 院长|全程|陪同
  if (ADVERBIAL.has(two) && end - at !== 3 && right < RIGHT_POINTS.comrade && !s.startsWith('一行', end)) return SHAPE_POINTS.notName;
  // 镇党委副书记|向前|打算: whatever the word is, somebody is named here.
  if (leftPoints === LEFT_POINTS.firmPost && end - at === 2 && right >= RIGHT_POINTS.actionShort && right !== RIGHT_POINTS.common && !isNounLike(s, end)) return NOT_NAME.has(two) || NAME_LIKE.hasAt(s, at) || COMMON.hasAt(s, at) || NOUNS.hasAt(s, at) ? -0.3 : 0;
  if (NOT_NAME.has(s.slice(at, end)) || NOT_NAME.has(two)) {
    if (!strong) return SHAPE_POINTS.notName;
    // 古今明到乡下: of three characters only the first two are the word.
    if (end - at > 2 && !NOT_NAME.has(s.slice(at, end))) return right < RIGHT_POINTS.actionShort || '任为就成作当'.includes(s.charAt(end)) ? -3 : -0.9;
    if (end - at > 2 && right < RIGHT_POINTS.action) return -3;
    if (surnameTier(s.charAt(at)) === 'odd' || (right < RIGHT_POINTS.end && right !== RIGHT_POINTS.actionShort)) return -3;
    const closed = right === RIGHT_POINTS.end || right === RIGHT_POINTS.list || right === RIGHT_POINTS.etc || right >= RIGHT_POINTS.comrade;
    const acts = right >= RIGHT_POINTS.action ? !isNounLike(s, end) : right === RIGHT_POINTS.actionShort && hasCharAt(PREPOSITIONS, s, end);
    if (leftPoints >= LEFT_POINTS.post && acts) return right === RIGHT_POINTS.actionShort ? -0.5 : -0.9;
    return closed ? -0.9 : NOUNS.hasAt(s, at) ? -3 : -0.9;
  }
  if (NAME_LIKE.hasAt(s, at) || COMMON.hasAt(s, at) || NOUNS.hasAt(s, at)) {
    if (end - at === 2 && right < RIGHT_POINTS.comrade && (surnameTier(s.charAt(at)) === 'odd' || (right === RIGHT_POINTS.common && COMMON.hasAt(s, at)))) return -3;
    return strong && (right >= RIGHT_POINTS.end || (right === RIGHT_POINTS.actionShort && hasCharAt(PREPOSITIONS, s, end))) ? -0.3 : SHAPE_POINTS.word;
  }
  return 0;
}

/** 安全|检查组, 文化|调研: a verb that with the word before it names a thing. */
function isNounLike(s: string, at: number): boolean {
  return NOUN_LIKE.has(s.slice(at, at + 2));
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

/** A word that begins in the last character and goes on behind the name: 宋词先|后, unless a word begins right behind as well; 江南|询问: of two verbs the longer is meant. */
function scoreTear(s: string, end: number, right: number): number {
  const word = matchAt(RIGHT_WORDS, s, end - 1);
  const torn = (word !== null && (word.length > 1 || (OBJECT_CHARS.includes(s.charAt(end)) && word.value !== 'common'))) || (NOUNS.hasAt(s, end - 1) && !hasCharAt(FUNCTION, s, end));
  const inside = word !== null && word.length > 1 && word.value !== 'common' && matchAt(RIGHT_WORDS, s, end)?.length === 1;
  return torn && (right < RIGHT_POINTS.action || inside) ? SHAPE_POINTS.torn : 0;
}

/** Points of what follows a name that ends at `end`. */
export function scoreRight(reading: Reading, end: number): number {
  const { s } = reading;
  if (end >= s.length) return RIGHT_POINTS.end;
  const c = s.charAt(end);
  if (isAppointment(s, end) || ((c === '的' || c === '同' || c === '(') && REMOVAL.test(s.slice(end, end + 64)))) return RIGHT_POINTS.comrade;
  if (AGE.test(s.slice(end, end + 16))) return RIGHT_POINTS.sex;
  if (c === '、') return RIGHT_POINTS.list;
  if (c === '(') return /^\((男|女|[左右中](?:[一二三四五]|侧|起|边)?\)|[前后]排|[^()]{0,6}族|[0-9]{2}岁)/u.test(s.slice(end, end + 12)) ? RIGHT_POINTS.sex : holdsTitle(s, end + 1) ? RIGHT_POINTS.post : RIGHT_POINTS.open;
  if (c === ',') return /^,(男|女)[,、(]/u.test(s.slice(end, end + 3)) ? RIGHT_POINTS.sex : RIGHT_POINTS.end;
  if ('。;!?:\n”"》) '.includes(c)) return RIGHT_POINTS.end;
  if (!isHan(s.charCodeAt(end))) return DAY.test(s.slice(end, end + 4)) ? RIGHT_POINTS.action : RIGHT_POINTS.other;
  if (/^同志(为|任|的)/u.test(s.slice(end, end + 3))) return RIGHT_POINTS.comrade;
  if (matchAt(ADDRESSES, s, end)) return RIGHT_POINTS.address;
  if (c === '等') return ET_PLACES.test(s.slice(end, end + 8)) ? RIGHT_POINTS.institution : RIGHT_POINTS.etc;
  if ((matchAt(HOLDINGS, s, end)?.length ?? 0) > 1) return RIGHT_POINTS.holding;
  if (c === '说' && ',:“'.includes(s.charAt(end + 1))) return RIGHT_POINTS.speech;
  const word = matchAt(RIGHT_WORDS, s, end);
  const tail = matchAt(TAILS, s, end);
  // One character may begin another word (号召, 路过, 站在): only longer tails are sure.
  if (tail && tail.length >= (word?.length ?? 0) && !matchAt(HEADS, s, end)) return tail.length > 1 ? RIGHT_POINTS.institution : RIGHT_POINTS.unknown;
  if (word?.value === 'speech' || word?.value === 'attendance') return word.length > 1 ? RIGHT_POINTS[word.value] : RIGHT_POINTS.action;
  if (STRONG_SINGLES.includes(c)) return RIGHT_POINTS.action;
  if (isTitleAt(s, end)) return RIGHT_POINTS.post;
  // 抹了抹汗, 扶着床沿: what 了, 着 or 过 follows is a verb.
  if (word === null) return '了着'.includes(s.charAt(end + 1)) || (s.charAt(end + 1) === '过' && !GIVEN.second.has(c) && !GIVEN.single.has(c)) ? RIGHT_POINTS.actionShort : RIGHT_POINTS.unknown;
  if (word.value === 'common') return RIGHT_POINTS.common;
  // 副主任尚可为。: a preposition governs something.
  if (word.length === 1 && hasCharAt(PREPOSITIONS, s, end) && '。,;、!?\n'.includes(s.charAt(end + 1))) return RIGHT_POINTS.unknown;
  // 镇妇联主席楚云|帮她: a verb of one character with its object.
  return word.length > 1 || OBJECT_CHARS.includes(s.charAt(end + 1)) ? RIGHT_POINTS.action : RIGHT_POINTS.actionShort;
}

/** 施文为宝丰县人民政府副县长, but not 刘大为带领县发改委. */
function isAppointment(s: string, end: number): boolean {
  if (!hasCharAt(APPOINTMENT_STARTS, s, end)) return false;
  const found = APPOINTMENT.exec(s.slice(end, end + 64));
  if (!found) return false;
  const at = end + (found[1]?.length ?? 0) + (found[2]?.length ?? 0) + 1;
  const verb = found[3]?.length === 1 ? matchAt(RIGHT_WORDS, s, at) : null;
  return verb === null || verb.length < 2;
}

/** 李善长(县委常委、县委办公室主任): a post in the bracket. */
function holdsTitle(s: string, from: number): boolean {
  for (let i = from + 1; i < from + 12 && s.charAt(i) !== ')'; i++) if ((matchAt(HEADS, s, i)?.length ?? 0) > 1) return true;
  return false;
}

function isTitleAt(s: string, at: number): boolean {
  const rank = matchAt(RANKS, s, at);
  return (matchAt(HEADS, s, at)?.length ?? 0) > 1 || (rank !== null && matchAt(HEADS, s, at + rank.length) !== null);
}
