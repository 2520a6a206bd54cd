// The words in a text that give a person a post, a place in a list or a description, each with where it begins. A post is
// read from its head noun leftwards: rank, body, place, as far as the phrase goes. Nothing here knows names of people.
import { surnameLength, surnameRank } from '../gazetteer/surnames';
import type { Span } from '../model/index';
import { hasCharAt, readCharSet } from '../text/char-set';
import { matchAt, matchBefore } from '../text/lexicon';
import { scoreRight } from './name-right';
import { scoreShape } from './name-shape';
import { findName } from './names';
import type { Reading } from './reading';
import { LEFT_POINTS } from '../gazetteer/name-weights';
import { FIGURES, isVillageOfChang } from './places';
import { ADDRESSES, APPOINTERS, ATTENDANCE, BODIES, CANDIDATES, COMMON, COMPANY_HEADS, DESCRIBING, FOREIGN, INSTITUTIONS, LEVELS, NOT_NAME, NOUNS, OFFICES, PEOPLE, PLACE_ENDS, RANKS, RIGHT_WORDS, SHARING, SPOILERS, STEMS, TITLE_WORDS, VISITORS } from './words';
import type { BodyClass, Head } from './words';

export interface Title extends Span {
  readonly kind: 'post' | 'label' | 'descriptor';
  readonly head: Head | null;
  readonly headStart: number;
  /** Where its words and the place before them begin: 石桥镇|镇妇联主席; else its start. */
  readonly from: number;
  /** Where rank and manner words begin: 常务副|县长. */
  readonly rankStart: number;
  /** Nearest rank before the head: 常务副; empty when none. */
  readonly rank: string;
  /** Class of the body that stands next to the rank; null when none is printed. */
  readonly body: BodyClass | null;
  /** One seat may not be shared by a list of names. */
  readonly shared: boolean;
  /** 候选人, 人选. */
  readonly candidate: boolean;
  /** A name or only a surname that stands where the body would: 陶晓岚|副区长, 王|县长. */
  readonly nameBefore: Span | null;
}

/** No post of the genre is longer. */
const LONGEST_POST = 44;
/** Points a name before a post needs when no known word follows the post (罗坪|乡长|梯隘村). */
const LEAST_UNSURE = 0.8;
const MOST_RANKS = 4;
/** Points of the characters alone that are a name and no body. */
const MUST_BE = 1.8;
/** Points of a name that leaves no doubt. */
const SURE = 5;
/** A body that no gazetteer knows, with its place. */
const LONGEST_UNKNOWN = 22;
/** 该|部|政治处主任, 该|团|副团长: the unit spoken of is no part of the post. */
const UNIT_CHARS = readCharSet('部团场厂院校所站队');
const OWN_TOWN = /^[县市区州旗]\p{Script=Han}{1,4}(镇|乡|街道|村|社区|区|县)/u;
/** 石桥镇|计生 */
const OF_TOWN = /^(\p{Script=Han}{1,5}?(?:镇|乡|村|街道|社区|农场))(\p{Script=Han}{2,4})$/u;
const HAS_VERB = /[的了着过要来去]/u;
/** 出席|工程竣工典礼|的有 */
const LONGEST_OCCASION = 14;
const TWICE = /(?<=\p{Script=Han}{2})镇镇(?!$)|(?<!乡)乡乡(?!$)|街道街道(?!$)/u;
/** The date, with its weekday, that a row of a schedule begins with. */
const DATED_ROW = /(^|\n) ?([0-9]{1,2}月)?[0-9]{1,2}日(\([^()\n]{1,5}\))? ?$/u;
const LONGEST_DATE = 16;
const ORDINAL = /^第[0-9一二三四五六七八九十]{1,3}$/u;
const RETIRED = new Set(['退休', '离休']);
/** 粮食作物|专家 */
const LONGEST_TRADE = 6;
/** A company's short name before 董事长: 启铜, 宝钢. */
const LONGEST_COMPANY = 8;

/** All titles of an article in printed order. Linear. */
export function findTitles(reading: Reading): Title[] {
  const { s } = reading;
  const titles: Title[] = [];
  for (let i = 0; i < s.length; i++) {
    const word = matchAt(TITLE_WORDS, s, i);
    if (!word) continue;
    const end = i + word.length;
    if (isSpoiled(s, end)) continue;
    if (word.value === 'loose') { if (opensList(reading, i, end)) titles.push(makePlain('label', reading, i, end)); }
    // 县长|杨中校
    else if (word.value === 'descriptor' && titles[titles.length - 1]?.end === i - 1 && surnameLength(s.slice(i - 1, end)) > 0) continue;
    else if (typeof word.value === 'string') titles.push(makePlain(word.value, reading, i, end));
    else {
      const title = readPost(reading, i, end, word.value, findHolderEnd(reading, titles[titles.length - 1], i));
      if (title) titles.push(title);
    }
    i = end - 1;
  }
  return titles;
}

function isSpoiled(s: string, end: number): boolean {
  // 含增镇|长春村
  if (s.charAt(end - 1) === '长' && isVillageOfChang(s, end - 2)) return true;
  const spoilers = SPOILERS.get(s.charAt(end - 1));
  return spoilers !== undefined && matchAt(spoilers, s, end) !== null;
}

/** Right behind, after a colon perhaps, a sure name and 、; before 的有 what they came for: 出席开工仪式|的有, but 获奖|的有 are no leaders. */
function opensList(reading: Reading, start: number, end: number): boolean {
  if (reading.s.charAt(start) === '的' && !tellsPresence(reading.s, start)) return false;
  const at = end + (': '.includes(reading.s.charAt(end)) ? 1 : 0);
  const name = findName(reading, at, 'label');
  return name !== null && name.points >= SURE && reading.s.charAt(name.end) === '、';
}

function tellsPresence(s: string, at: number): boolean {
  for (let i = Math.max(0, at - LONGEST_OCCASION); i < at; i++) if ((matchAt(ATTENDANCE, s, i)?.length ?? 0) > 1) return true;
  return false;
}

/** A label keeps the place that stands before it: 孟州市|领导, 我县|领导. */
function makePlain(kind: 'label' | 'descriptor', reading: Reading, at: number, end: number): Title {
  const start = Math.max(reading.phraseStart[at] ?? at, at - 12);
  const withPlace = kind === 'label' && start < at && endsWithPlace(reading.s.slice(start, at)) ? start : at;
  return { kind, start: withPlace, from: withPlace, end, head: null, headStart: at, rankStart: at, rank: '', body: null, shared: true, candidate: false, nameBefore: null };
}

/** 总经理孟小军|省建筑设计院院长汪小洋: in a list without marks, where the holder of the post before ends; 0 when none stands between. */
function findHolderEnd(reading: Reading, before: Title | undefined, at: number): number {
  if (before === undefined || before.kind !== 'post' || before.end < (reading.phraseStart[at] ?? at) || at - before.end < 3) return 0;
  for (const length of [3, 2, 4]) {
    const end = before.end + length;
    const name = reading.s.slice(before.end, end);
    if (end < at && reading.divisions.has(end) && surnameLength(name) > 0 && scoreShape(name, LEFT_POINTS.post) >= 0) return end;
  }
  const holder = findName(reading, before.end, 'post');
  return holder !== null && holder.points >= SURE && holder.end <= at ? holder.end : 0;
}

/** `least` is where the words of the post may begin at the earliest. */
function readPost(reading: Reading, at: number, headEnd: number, head: Head, least: number): Title | null {
  const { s } = reading;
  // 副校长段美娟|教授: an address behind a name whose post is told.
  if (least === at && ADDRESSES.words.has(head.word)) return null;
  const floor = Math.max(reading.phraseStart[at] ?? at, at - LONGEST_POST, least);
  let rankStart = at;
  let rank = '';
  for (let n = 0; n < MOST_RANKS; n++) {
    const hit = matchBefore(RANKS, s, rankStart);
    if (!hit || rankStart - hit.length < floor) break;
    // 从前|干部: the end of another word.
    if (hit.length === 1 && COMMON.hasAt(s, rankStart - 2) && (matchBefore(BODIES, s, rankStart - 1)?.length ?? 0) < 2) break;
    rankStart -= hit.length;
    if (rank === '') rank = s.slice(rankStart, rankStart + hit.length);
  }
  const region = s.slice(floor, rankStart);
  // 村“两委”|成员, 区委（政府）|办公室; 组织部|长: the first character of the head is the last of the body.
  const bodyEnd = '”")'.includes(s.charAt(rankStart - 1)) ? rankStart - 1 : rank === '' && head.word.length === 2 && head.word.endsWith('长') ? rankStart + 1 : rankStart;
  const plainHit = matchBefore(BODIES, s, rankStart);
  const bodyHit = plainHit ?? matchBefore(BODIES, s, bodyEnd);
  // 村|长, 厂|长 alone print no body but the head noun.
  const isBare = !plainHit && bodyHit?.length === 1 && (region === '' || head.level !== null);
  // 张国华|局长: no bureau of that name.
  const called = !plainHit && bodyHit?.length === 1 && rank === '' ? findCalled(reading, floor, rankStart) : null;
  const body = bodyHit && !isBare && called === null && (plainHit ? rankStart : bodyEnd) - bodyHit.length >= floor ? bodyHit.value : null;
  if (head.needsBody && body === null && !(region === '' && s.charAt(floor - 1) === '、')) return null;
  if (head.kind === 'servant' && rank === '' && body === null && !isFarTown(reading, floor, rankStart) && !(endsWithPlace(region) && (s.charAt(floor - 1) === ' ' || isSurelyNamed(reading, headEnd)))) return null;
  if (describes(s, floor, rankStart, head, rank, body)) return makePlain('descriptor', reading, at, headEnd);
  const tail = matchAt(CANDIDATES, s, headEnd);
  // 我县|县委书记: the level said twice is the place's and the post's.
  const doubled = (s.charAt(floor - 1) === '该' && hasCharAt(UNIT_CHARS, s, floor) && floor < at) || floor < at && s.charAt(floor) === s.charAt(floor + 1) && LEVELS.words.has(s.charAt(floor));
  const again = TWICE.exec(region);
  // 石桥镇|镇妇联主席: the town's place, then its office.
  let start = again ? floor + again.index + again[0].length / 2 : doubled || isOwnTown(s, floor) ? floor + 1 : floor;
  let nameBefore: Span | null = called;
  if (called) start = rankStart;
  if (called === null && body === null && region !== '' && !endsWithPlace(region)) {
    const kept = keepsRegion(reading, floor, rankStart, headEnd, head);
    if (kept === 'drop' || kept === 'name') nameBefore = kept === 'name' ? findLastName(s, floor, rankStart) : findNameBefore(s, floor, rankStart, scoreRight(reading, headEnd) < 0 ? LEAST_UNSURE : 0);
    if (kept !== 'keep' && (nameBefore || !(COMPANY_HEADS.has(head.word) && region.length <= LONGEST_COMPANY))) start = nameBefore || !isTrade(region) ? rankStart : floor;
  }
  if (head.word.endsWith('负责人') && /(部门|单位|乡镇|街道|方面|镇办|企业家|等)$/u.test(region) && !isOneOf(reading, headEnd)) return makePlain('label', reading, at, headEnd);
  // 局长人选, 副县长候选人: 人选 is no part of a post, 候选人 is.
  const tailLength = tail === null || s.startsWith('人选', headEnd) || s.startsWith('建议人选', headEnd) || s.startsWith('拟任人选', headEnd) ? 0 : tail.length;
  const isOffice = matchAt(OFFICES, s, headEnd) !== null && (':;\n'.includes(s.charAt(start - 1)) || matchBefore(APPOINTERS, s, start) !== null);
  const holder = nameBefore === null && start < rankStart && start === floor && (isOffice || beginsRow(s, start)) ? findHolderBefore(reading, start) : null;
  if (holder) { nameBefore = holder; start = holder.end; }
  return {
    kind: 'post', start, from: again ? floor : start, end: headEnd + tailLength, head, headStart: at, rankStart, rank, body, nameBefore,
    shared: head.plural || SHARING.has(rank), candidate: tail !== null,
  };
}

/** 退休教师, 农民画家, 考察团成员: what one is or was, and no post. */
function describes(s: string, floor: number, rankStart: number, head: Head, rank: string, body: BodyClass | null): boolean {
  if (head.word === '成员') return matchBefore(VISITORS, s, rankStart) !== null;
  return body === null && ((RETIRED.has(rank) && !head.single) || (RETIRED.has(rank) && head.kind === 'civic') || (DESCRIBING.has(head.word) && !holdsInstitution(s.slice(floor, rankStart))));
}

/** 拟任我|市东澳镇党委委员: 我市 says whose town it is and is no part of the post. */
function isOwnTown(s: string, floor: number): boolean {
  return s.charAt(floor - 1) === '我' && OWN_TOWN.test(s.slice(floor, floor + 8));
}

/** 上海市青浦区徐泾镇|干部: a town told with its county is one person's; 镇干部 are many. */
function isFarTown(reading: Reading, floor: number, end: number): boolean {
  const division = reading.divisions.get(floor);
  return division !== undefined && division.end < end && endsWithPlace(reading.s.slice(floor, end));
}

/** 项目管理单位负责人|旺堆要…: one name behind, and no list, is one person's post. */
function isOneOf(reading: Reading, headEnd: number): boolean {
  const name = findName(reading, headEnd, 'post');
  return name !== null && name.points >= SURE && reading.s.charAt(name.end) !== '、';
}

/**
 * What the words before a post that end in no known body are: 'keep' them as an unknown body of a named place or country
 * (沁源县三区武委会|主任, 美国驻成都总领事馆商务|领事), as a place said short (澎湖|县长, 七美|乡长) or with the institution they begin with
 * (波恩大学地质学|教授); 'name' when a person's name stands behind a place; 'drop' otherwise.
 */
function keepsRegion(reading: Reading, floor: number, end: number, headEnd: number, head: Head): 'keep' | 'name' | 'drop' {
  const { s } = reading;
  if (matchAt(FOREIGN, s, floor)) return 'keep';
  const region = s.slice(floor, end);
  const division = reading.divisions.get(floor);
  if (division && head.level !== null && division.end === headEnd - 1) return 'keep';
  if ((head.level !== null || head.word.endsWith('分局长')) && region.length >= 2 && region.length <= 4 && isSurelyNamed(reading, headEnd)) return 'keep';
  if (division && division.end <= end) {
    if (division.end < end && findLastName(s, division.end, end)) return 'name';
    return region.length <= LONGEST_UNKNOWN && !HAS_VERB.test(region) ? 'keep' : 'drop';
  }
  const town = OF_TOWN.exec(region);
  if (town && town[1] !== undefined && town[2] !== undefined) {
    if (findLastName(s, floor + town[1].length, end)) return 'name';
    if (isTrade(town[2])) return 'keep';
  }
  if (head.word === '里长' && /^\p{Script=Han}{1,3}里$/u.test(region)) return 'keep';
  if (head.kind === 'civic' && region.length <= LONGEST_UNKNOWN && (holdsInstitution(region) || (head.word.endsWith('传承人') && !HAS_VERB.test(region)))) return 'keep';
  if (head.word.endsWith('负责人') && region.length >= 4 && region.length <= LONGEST_COMPANY && isSurelyNamed(reading, headEnd)) return 'keep';
  return 'drop';
}

/** 果树|专家, 机务|排长, 第二|代表团团长: nothing but nouns or an ordinal before the head. */
function isTrade(region: string): boolean {
  if (ORDINAL.test(region)) return true;
  if (region.length % 2 !== 0 || region.length > LONGEST_TRADE) return false;
  for (let i = 0; i < region.length; i += 2) {
    if (!NOUNS.hasAt(region, i) || PEOPLE.words.has(region.slice(i, i + 2)) || COMMON.hasAt(region, i)) return false;
  }
  return true;
}

/** 7月15日|伍林山县委常委, 12月9日(星期一)|段志华县委副书记: the row of a schedule. */
function beginsRow(s: string, start: number): boolean {
  return DATED_ROW.test(s.slice(Math.max(0, start - LONGEST_DATE), start));
}

/** 免去:|鄂春山|二九一农场党委书记职务, 7月15日|伍林山|县委常委: the item of a list, or a row, begins with whose post it is. */
function findHolderBefore(reading: Reading, start: number): Span | null {
  const { s, divisions } = reading;
  for (const length of [3, 2, 4]) {
    const end = start + length;
    // 庞飞|副县长, 赵进|县法院
    if (matchAt(RANKS, s, end - 1) !== null || (length === 3 && matchAt(LEVELS, s, end - 1) !== null)) continue;
    if (divisions.has(start) || surnameLength(s.slice(start, end)) === 0 || scoreShape(s.slice(start, end), LEFT_POINTS.appointed) < 0) continue;
    if (matchAt(LEVELS, s, end) !== null || divisions.has(end) || (matchAt(BODIES, s, end)?.length ?? 0) > 1 || FIGURES.test(s.charAt(end)) || matchAt(STEMS, s, end) !== null || matchAt(RANKS, s, end) !== null) return { start, end };
  }
  return null;
}

/** 张国华|局长, where 局 might be the end of a body: three characters that are a name and nothing else. */
function findCalled(reading: Reading, floor: number, end: number): Span | null {
  if (end - floor !== 3 || surnameRank(reading.s.charAt(floor)) === null || scoreRight(reading, end + 2) <= 0 || isSurelyNamed(reading, end + 2)) return null;
  const found = findNameBefore(reading.s, floor, end, MUST_BE);
  return found && !NOUNS.hasAt(reading.s, floor) && !NOUNS.hasAt(reading.s, floor + 1) && !COMMON.hasAt(reading.s, floor) && !COMMON.hasAt(reading.s, floor + 1) ? found : null;
}

/** A sure name right behind the post. */
function isSurelyNamed(reading: Reading, headEnd: number): boolean {
  return (findName(reading, headEnd, 'post')?.points ?? 0) >= SURE;
}

/** 宝丰县|李大伟|局长: the name between a place and a post. */
function findLastName(s: string, floor: number, end: number): Span | null {
  return end - floor >= 2 && end - floor <= 4 && surnameLength(s.slice(floor, end)) > 0 ? findNameBefore(s, floor, end, LEAST_UNSURE) : null;
}

function holdsInstitution(region: string): boolean {
  for (let i = 1; i < region.length - 1; i++) if ((matchAt(INSTITUTIONS, region, i)?.length ?? 0) > 1) return true;
  return false;
}

/** A name that fills the place of the body, or ends there after a word: 陶晓岚|副区长, 王|县长. */
function findNameBefore(s: string, floor: number, end: number, least: number): Span | null {
  const region = s.slice(floor, end);
  if (region.length === 1) return surnameLength(`${region}某`) > 0 ? { start: floor, end } : null;
  if (region.length === 2 && surnameLength(region + '某') === 2) return { start: floor, end };
  if (region.length < 2 || region.length > 4) return null;
  if (NOT_NAME.has(region) || NOT_NAME.has(region.slice(0, 2)) || matchAt(RIGHT_WORDS, s, floor)) return null;
  return scoreShape(region, 0) >= least ? { start: floor, end } : null;
}

/** True when a place stands right before: 温县, 我市, 城关镇, 北街社区, 示范区. */
export function endsWithPlace(text: string): boolean {
  return matchBefore(PLACE_ENDS, text, text.length) !== null;
}
