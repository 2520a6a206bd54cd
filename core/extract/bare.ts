// People whom no post announces: citizens, bare lists of leaders, speakers, who is appointed. First reading of one article.
import { hasCharAt, readCharSet } from '../text/char-set';
import { isHan } from '../text/script';
import { matchAt, matchBefore } from '../text/lexicon';
import { startsDotted } from './dotted';
import { PLACE, isUsualGiven } from './given';
import { SURE_STARTS, scoreRight } from './name-right';
import { findName } from './names';
import { LEFT_POINTS, RIGHT_POINTS, THRESHOLD } from '../gazetteer/name-weights';
import { surnameRank } from '../gazetteer/surnames';
import { NOTE, makeMention, nextItem } from './mentions';
import type { Mention, Titles } from './mentions';
import type { Left } from './names';
import type { Reading } from './reading';
import { coverSounds } from './sounds';
import { isNamedThing } from './things';
import { APPOINTERS, COMMON, FUNCTION, HEADS, HISTORICAL, HISTORICAL_ENDS, NOUNS, OBJECTS, PARTS, PEOPLE, PERSON_ENDS, SURNAME_STARTS, WAYS } from './words';

/** What stands left of a place, and the person word there. */
interface Context { readonly left: Left; readonly word: string | null }
/** A name with a dot needs no announcement. */
const SPELT: Context = { left: 'of', word: null };
/** Contexts without a word, made once: they are asked for at every surname. */
const TOLD = {
  sentence: { left: 'sentence', word: null }, comma: { left: 'comma', word: null }, list: { left: 'list', word: null }, quoted: { left: 'quoted', word: null },
  object: { left: 'object', word: null }, open: { left: 'open', word: null }, age: { left: 'age', word: null }, village: { left: 'village', word: null },
  appointed: { left: 'appointed', word: null }, general: { left: 'general', word: null }, person: { left: 'person', word: null },
} satisfies Record<string, Context>;
/** Before what begins anew. */
const OPENERS = new Uint8Array(65536);
for (const mark of '。!?;\n,、(:“"—● ') OPENERS[mark.charCodeAt(0)] = 1;
/** 输变电工|程, 女|方: a word of people and what looks like a surname are one word. */
const TEARS = new Set('工程 工商 工时 工单 农林 家常 家居 家政 手游 手柄 主管 主席 主任 师范 女方 男方 人文 人和 生石 生路 民房 民宿 民权 客房 客车 客流 户方 商贾 友邦 星城 者方'.split(' '));
/** A village, a town or their like, by how it ends. */
const VILLAGE_ENDS = readCharSet('村镇乡屯庄寨组');
const SENTENCE_ENDS = readCharSet('。!?;\n');
const OPENING_MARKS = readCharSet('(:“"—● ');
/** 全村, 乡镇: none. */
const PLURAL = /[全各该本我进入驻农城乡新两多每][村镇乡屯庄寨组]|乡村|小组|[的分重机改项班专词课党]组/u;
/** Longest clause that describes a person before 的. */
const LONGEST_CLAUSE = 20;
/** 与|同村的|韦朝: of the same village, class or trade as somebody. */
const ALIKE = /(同村|邻村|同乡|同镇|同组|同队|同班|同校|同厂|同车间|同寝室|同宿舍|同行业|一起打工|一同打工|隔壁|对门|邻近|附近)$/u;
/** Of whose team somebody is: 高作镇代表队|李志刚, 县教育局队|夏雨荷. */
const TEAM = /([县市区镇乡局校厂团院行所村司部国省州旗]|代表|学|公司|街道|社区|男|女|甲|乙|[一二三四五六])队$/u;
/** In whose company, at whose hand something is done. */
const COMPANY = /^[^,。;!?:\n在]{2,20}的?(陪同|带领|率领|主持|指导|帮助|帮扶|关心|关怀|支持|鼓励|动员|劝说|组织|协调|推动|见证|搀扶|护送|引导|引领|介绍|邀请|倡议|感召|影响|资助)之?下/u;
const LONGEST_COMPANY = 26;
/** From the start of a dotted name, how far the word may end that says who he is to another. */
const NEAR = 6;

/** Mentions that no title announces: citizens, bare lists of leaders, speakers, appointments. */
export function findBareMentions(reading: Reading, titles: Titles): Mention[] {
  return walkText(reading, titles, reading.s.includes('·'));
}

/** The walk itself. `dotted` is asked outside it: V8 takes the question for free of effect and asks it anew at every character. */
function walkText(reading: Reading, titles: Titles, dotted: boolean): Mention[] {
  const { s } = reading;
  const found: Mention[] = [];
  let next = 0;
  for (let i = 0; i < s.length; i++) {
    // 高日罕苏木|达: what a post begins with names its place or body.
    while (next < titles.all.length && (titles.all[next]?.rankStart ?? 0) <= i) next += 1;
    const ahead = titles.all[next];
    if (ahead && ahead.kind === 'post' && ahead.from <= i && ahead.nameBefore === null) continue;
    const past = readPast(reading, i);
    if (past) { found.push(past); i = past.end - 1; continue; }
    const start = SURNAME_STARTS[s.charCodeAt(i)] ?? 0;
    const isSpelt = (dotted && startsDottedHere(s, i)) || matchAt(PARTS, s, i) !== null;
    const opens = i === 0 || OPENERS[s.charCodeAt(i - 1)] === 1;
    if (start === 0 && !isSpelt && !(opens && hasSureRight(reading, i))) continue;
    if (dotted && isSpelt && holdsPerson(s, i)) continue;
    const context = readLeft(reading, i) ?? (dotted && isSpelt && startsDotted(s, i) && coverSounds(s.slice(i, s.indexOf('·', i))) >= 0 ? SPELT : null);
    if (!context || (start < 2 && !isSpelt && LEFT_POINTS[context.left] < LEFT_POINTS.person && !(opens && hasSureRight(reading, i)))) continue;
    const name = findName(reading, i, context.left) ?? findListed(reading, i, context.left);
    if (!name || isNamedThing(s, i, name.end)) continue;
    if (context.left === 'village' && (name.end - i !== 3 || surnameRank(s.charAt(i)) === null)) continue;
    let list: number | null = null;
    let end = name.end;
    const first = i;
    const note = readNote(s, name.end)?.[0].length ?? 0;
    if (nextItem(s, name.end + note) !== -1) list = first;
    end = pushMention(found, s, i, name, context.word, list);
    for (let next = nextItem(s, end); next !== -1 && !titles.begins.has(next); next = nextItem(s, end)) {
      const item = findName(reading, next, 'listAfterName');
      if (!item || isNamedThing(s, next, item.end)) break;
      end = pushMention(found, s, next, item, context.word, list);
    }
    i = Math.max(i, end - 1);
  }
  return found;
}

/** Adds a mention; where what belongs to it ends. No function of the walk's own: V8 would make room for what it holds at every character. */
function pushMention(found: Mention[], s: string, start: number, { end, points }: { end: number; points: number }, word: string | null, list: number | null): number {
  const note = readNote(s, end);
  found.push(makeMention(start, end, s.slice(start, end), points, { word, list, note: note?.[1] ?? null }));
  return end + (note?.[0].length ?? 0);
}

function readNote(s: string, at: number): RegExpExecArray | null {
  return s.charAt(at) === '(' ? NOTE.exec(s.slice(at, at + 26)) : null;
}

/** 林则徐|谪戍途中, but no 雷锋精神, no 李白故里, and not 管仲 in 管仲平. */
function readPast(reading: Reading, at: number): Mention | null {
  const { s, divisions } = reading;
  const hit = matchAt(HISTORICAL, s, at);
  if (!hit || divisions.get(at)) return null;
  const end = at + hit.length;
  if (end - at === 2 && findName(reading, at, 'general')?.end === end + 1) return null;
  if (matchAt(HISTORICAL_ENDS, s, end) !== null || COMMON.hasAt(s, at - 1) || NOUNS.hasAt(s, at - 1)) return null;
  return makeMention(at, end, s.slice(at, end), THRESHOLD);
}

/** The first name of a bare list is helped by the names that follow it: 马胜昔、王浩、张军广陪同调研. */
function findListed(reading: Reading, at: number, left: Left): { end: number; points: number } | null {
  const { s } = reading;
  if (left !== 'sentence' && left !== 'comma' && left !== 'open' && left !== 'object') return null;
  for (const length of [3, 2, 4]) {
    if (s.charAt(at + length) !== '、') continue;
    const first = findName(reading, at, 'announcedByList');
    if (first?.end !== at + length) return null;
    return findName(reading, at + length + 1, 'list') ? first : null;
  }
  return null;
}

/** 其美多吉,男,…: whatever the name looks like, what follows says that it is one. */
function hasSureRight(reading: Reading, at: number): boolean {
  for (let length = 2; length <= 4; length++) if (hasCharAt(SURE_STARTS, reading.s, at + length) && isHan(reading.s.charCodeAt(at + length - 1)) && scoreRight(reading, at + length) >= RIGHT_POINTS.comrade) return true;
  return false;
}

/** 丈|夫肉孜·居马, 主席埃米利奥·莱沃洛: who he is ends inside what looks like a name. */
function holdsPerson(s: string, at: number): boolean {
  for (let i = at + 1; i < at + NEAR && isHan(s.charCodeAt(i - 1)); i++) {
    const word = matchBefore(PEOPLE, s, i) ?? matchBefore(HEADS, s, i);
    if (word && word.length > 1) return true;
  }
  return false;
}

function startsDottedHere(s: string, at: number): boolean {
  return (s.charAt(at + 1) === '·' || s.charAt(at + 2) === '·' || s.charAt(at + 3) === '·') && startsDotted(s, at);
}

/** What stands left of `at`; null when a name could not begin there without being carried over from elsewhere. */
function readLeft(reading: Reading, at: number): Context | null {
  const { s } = reading;
  const before = at === 0 ? '' : s.charAt(at - 1);
  if (at === 0 || hasCharAt(SENTENCE_ENDS, s, at - 1)) return TOLD.sentence;
  if (before === ',') return TOLD.comma;
  if (before === '、') return TOLD.list;
  // “今年的价钱好。”|俞阿毛掐灭烟头
  if (before === '”' && at > 1 && '。!?,…'.includes(s.charAt(at - 2))) return TOLD.quoted;
  // 联系人:|高峰, 责任人:|刘勇
  const told = before === ':' ? matchBefore(PEOPLE, s, at - 1) : null;
  if (told && told.value === 'person') return { left: 'person', word: s.slice(at - 1 - told.length, at - 1) };
  if (hasCharAt(OPENING_MARKS, s, at - 1)) return before === ':' && isAppointed(s, at - 1) ? TOLD.appointed : TOLD.open;
  // 在|李志刚、王晓东的陪同下
  if (before === '在' && COMPANY.test(s.slice(at, at + LONGEST_COMPANY))) return TOLD.object;
  if (before === '的' && isAged(s, at)) return TOLD.age;
  if (before === '的' && ALIKE.test(s.slice(Math.max(0, at - 6), at - 1))) return TOLD.person;
  if (before === '的') return isDescribed(s, at - 1) ? TOLD.general : SPELT;
  const word = matchBefore(PEOPLE, s, at);
  // 妇女儿|童: the word of kin is cut out of another.
  if (word?.value === 'kin' && !hasCharAt(FUNCTION, s, at - word.length - 1) && NOUNS.hasAt(s, at - word.length - 1)) return null;
  // 输变电工|程国网: the word runs on into what looks like a name.
  if (word && TEARS.has(s.slice(at - 1, at + 1)) && !(isUsualGiven(s, at + 1, PLACE.first) && isUsualGiven(s, at + 2, PLACE.second) && !NOUNS.hasAt(s, at + 1))) return null;
  if (word) return { left: isAged(s, at - word.length) ? 'age' : word.value === 'general' && isSpecified(reading, at - word.length) ? 'person' : word.value, word: s.slice(at - word.length, at) };
  if (isAppointed(s, at)) return TOLD.appointed;
  if (before === '队' && TEAM.test(s.slice(Math.max(0, at - 4), at))) return TOLD.general;
  // 长春人|关锡九, 玉田县人|管二喜; but 开发区人才公寓
  if (before === '人' && !NOUNS.hasAt(s, at - 1) && !COMMON.hasAt(s, at - 1) && isFrom(reading, at - 1)) return { left: 'person', word: '人' };
  // 曹庄子村|孙富贵丢失身份证
  if (hasCharAt(VILLAGE_ENDS, s, at - 1) && isHan(s.charCodeAt(at - 2)) && !PLURAL.test(s.slice(at - 2, at))) return TOLD.village;
  const object = matchBefore(OBJECTS, s, at);
  // 老马倌|僧格, 义乌商人|滕国平
  if (!object && hasCharAt(PERSON_ENDS, s, at - 1) && NOUNS.hasAt(s, at - 2) && !NOUNS.hasAt(s, at - 1) && !COMMON.hasAt(s, at - 1) && matchBefore(HEADS, s, at) === null) return { left: isAged(s, at - 2) ? 'age' : 'general', word: s.slice(at - 2, at) };
  // 和|平统一: a word runs over the border.
  if (!object || (object.length === 1 && (COMMON.hasAt(s, at - 1) || NOUNS.hasAt(s, at - 1) || NOUNS.hasAt(s, at - 2)))) return before === '把' ? TOLD.open : null;
  return TOLD.object;
}

/** 高三|学生, 南宁|商人, 来自重庆的|游客, 藏族|姑娘: said of one person, not of people in general. */
const SPECIFIED = /(高[一二三]|初[一二三]|[一二三四五六1-6]年级|[)0-9一二三四五六七八九十]班|\)班|族|省|市|县|旗|镇|乡|村|屯|庄|街道|社区|小区|大学|学院|中学|小学|公司|集团|厂|店|合作社|医院|农场|林场|牧场|[一这那](名|位|个)|打工的|来自\p{Script=Han}{2,8}的|[0-9]岁|[五六七八九]旬)$/u;
const LONGEST_SPECIFICATION = 12;

function isSpecified({ s, divisions }: Reading, at: number): boolean {
  for (let length = 2; length <= 4; length++) if (divisions.get(at - length)?.end === at) return true;
  return SPECIFIED.test(s.slice(Math.max(0, at - LONGEST_SPECIFICATION), at));
}

/** 在外打工十年的|司大军: the clause before 的 says who somebody is. */
function isDescribed(s: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < LONGEST_CLAUSE && isHanOrDigit(s.charCodeAt(start - 1))) start -= 1;
  return at - start > 2 && at - start < LONGEST_CLAUSE && matchAt(WAYS, s, start) !== null;
}

function isHanOrDigit(code: number): boolean {
  return isHan(code) || (code >= 48 && code <= 57);
}

/** 74岁的|老党员: one person is meant. */
function isAged(s: string, at: number): boolean {
  return /[0-9一二三四五六七八九十]岁的\p{Script=Han}{0,2}$/u.test(s.slice(Math.max(0, at - 6), at));
}

/** A place ends at `at`: 长春|人, 玉田县|人. */
function isFrom({ s, divisions }: Reading, at: number): boolean {
  return /[县市区镇乡村省旗]/u.test(s.charAt(at - 1)) ? !PLURAL.test(s.slice(at - 2, at)) : [2, 3].some((length) => divisions.get(at - length)?.end === at);
}

function isAppointed(s: string, at: number): boolean {
  return matchBefore(APPOINTERS, s, at) !== null;
}
