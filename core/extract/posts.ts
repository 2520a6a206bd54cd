// From a title in the text to a post: its words as printed, the title without its place, the body in full, the place.
import type { PostMention, PostStatus, Span } from '../model/index';
import { findNamedAt } from './base';
import { nameBody } from './bodies';
import { isOfficial } from './officials';
import type { LocalPlaces, PostPlace } from './places';
import { namePrefecture, readPlace, resolveLevel } from './places';
import type { Reading } from './reading';
import type { Title } from './titles';
import { UNIT_HEADS } from '../gazetteer/places';
import { MINISTRIES, SETTLED_HEADS } from '../gazetteer/posts';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import { endsWithPlace } from './titles';
import { BODIES, BODIES_BEFORE, LEVELS, OFFICES } from './words';

/** Bodies of the whole country and of its armies belong to no division. */
const NATIONAL = /^(中共中央|中央|国务院|全国|国家|最高人民|中国|立法院|立法委员|立委|内政部|行政院)/u;
const ARMIES = /民主联军|八路军|新四军|红军|解放军|志愿军|抗日联军|野战军|集团军|舰队|火箭军|(?<!省)军区/u;
const MINISTRY = buildLexicon(splitWords(MINISTRIES).map((word) => [word, true] as const));
/** Level of places of other countries. */
const ABROAD = '国';
/** Bodies of a prefecture before it became a city. */
const PREFECTURE = /^(地委|行署|专署|地直)/u;
/** Posts of a village, though no village is printed beside them. */
const VILLAGE = /^(党支部|党总支|支部|支书|老支书|第一书记|居委会|居民委员会|村委会|村民委员会|村医|村小)/u;
const SETTLED = new Set(splitWords(SETTLED_HEADS));
/** Zones end like districts and are none. */
const ZONE = /(园区|开发区|示范区|新区|景区|社区|高新区|管理区|集聚区)$/u;
const DEPARTMENT = /^\p{Script=Han}{1,4}科$/u;
/** Offices named after their town: 豫海|派出所. */
const TOWN_OFFICE = /(\p{Script=Han}{2})(边防)?(派出所|司法所|法庭|财政所|国土所|税务所|供电所|卫生院)/u;
const COMPANY = /公司|集团|会社/u;
const INSTITUTION = /医院|卫生院|保健院|学校|小学|中学|高中|幼儿园|敬老院|研究所|农科所|文化馆|图书馆|博物馆|纪念馆/u;
/** Names of 苏木 are spelt by their sounds. */
const LONGEST_TOWN = 9;
/** How far back the body may stand, in characters. */
const ANTECEDENT_REACH = 400;

/** What is needed to read the posts of one article. */
export interface PostContext {
  readonly reading: Reading;
  readonly locals: LocalPlaces;
  /** The place of 我县, 全市: the article's, else the page's. */
  readonly base: readonly string[];
}

/** A post before it is said of anybody. */
export interface Post extends Omit<PostMention, 'holder'> {
  readonly official: boolean;
  readonly titleWords: Title;
}

/** Reads one title. `previous` is the post before it in the same chain, or an earlier one that it continues (副主任 after 主任). */
export function readPostOf(context: PostContext, title: Title, previous: Post | null, neighbour: Post | null = null): Post {
  const { reading } = context;
  const antecedent = previous ? null : findAntecedent(context, title);
  const printedPlace = readHeadPlace(context, title) ?? readPlace(reading, context.locals, context.base, title.start, Math.max(title.start, title.rankStart));
  const found = antecedent && printedPlace.by === 'none' ? { ...antecedent.place, end: printedPlace.end } : inheritLevel(printedPlace, title, neighbour);
  const place = settlePlace(context, title, found, previous);
  const printed = reading.article.text.slice(title.start, title.end);
  const rest = reading.s.slice(found.end, title.end);
  const body = reading.s.slice(found.end, title.rankStart);
  const official = antecedent && title.head?.kind === 'by-body' ? antecedent.official : isOfficial(title, body, previous?.official ?? null);
  return {
    asPrinted: printed.replace(/\s/gu, ''), title: nameTitle(antecedent ? printedPlace : found, rest, title), official, titleWords: title, span: { start: title.start, end: title.end },
    org: body === '' && title.head?.level === null && previous ? previous.org : nameBody(place.place, body, title, official),
    place: found.level !== ABROAD && (official || keepsPlace(reading, title, found, body, previous)) ? place.place : null,
    placePath: place.path, status: readStatus(reading.s, title),
  };
}

/** 澎湖|縣長, 七美|鄉長, 宝丰|县长: the head noun's first character ends the name of the place. */
function readHeadPlace(context: PostContext, title: Title): PostPlace | null {
  const { reading, base } = context;
  const level = title.head?.level ?? null;
  if (level === null || title.body !== null || title.start >= title.headStart || title.rankStart < title.headStart) return null;
  const name = reading.s.slice(title.start, title.headStart) + level;
  const division = reading.divisions.get(title.start);
  if (division?.end === title.headStart + 1) return { place: division.division.name, path: division.division.path, end: title.headStart, by: 'name', level };
  if (name.length > LONGEST_TOWN || (level.length === 1 && name.length > 5) || division !== undefined || matchAt(LEVELS, name, 0) !== null || endsWithPlace(name.slice(0, -1))) return null;
  return { place: name, path: [...base, name], end: title.headStart, by: 'name', level };
}

/**
 * A company belongs to no place unless its name says 县, 镇 and the like in full; a school, a hospital or an association does by
 * its name, a university does not. Who teaches, heals or explains is of the place though none is printed.
 */
function keepsPlace(reading: Reading, title: Title, found: PostPlace, body: string, previous: Post | null): boolean {
  if (found.by === 'none') {
    if (previous?.place !== undefined && previous.place !== null && (title.body === null || title.start === title.headStart)) return true;
    return previous === null && SETTLED.has(title.head?.word ?? '') && title.start === title.rankStart;
  }
  if (found.by === 'level' || found.level === '镇' || found.level === '乡' || found.level === '村') return true;
  if (/大学|学院|师范/u.test(body)) return false;
  // 方正县水稻专家, 常州援疆教师
  if (title.body === null && found.by === 'name' && found.level !== ABROAD && !COMPANY.test(body)) return true;
  if (title.body === 'company' || COMPANY.test(body)) return found.place !== null && reading.s.startsWith(found.place, title.start) && /[县市区旗]$/u.test(found.place);
  return (title.body === 'civic' || INSTITUTION.test(body)) && !/联盟|基金会/u.test(body);
}

/** 来凤县委书记龙在田、代|县长谷雨: the level word means the place that the post beside it names. */
function inheritLevel(found: PostPlace, title: Title, neighbour: Post | null): PostPlace {
  const level = found.by === 'level' ? found.level : found.by === 'none' ? title.head?.level ?? '' : '';
  if (level === '' || !neighbour?.place?.endsWith(level) || (level === '区' && ZONE.test(neighbour.place))) return found;
  return { ...found, place: neighbour.place, path: neighbour.placePath, by: 'level', level };
}

function settlePlace(context: PostContext, title: Title, found: PostPlace, previous: Post | null): { place: string | null; path: readonly string[] } {
  if (ARMIES.test(context.reading.s.slice(title.start, title.end))) return { place: null, path: [] };
  const office = found.by === 'level' || found.by === 'none' ? TOWN_OFFICE.exec(context.reading.s.slice(title.start, title.end))?.[1] : undefined;
  const town = office === undefined ? null : context.locals.findNearest([`${office}镇`, `${office}乡`, `${office}街道`], title.start);
  if (town) return { place: town, path: [...context.base, town] };
  if (found.by !== 'none') return found;
  const level = title.head?.level ?? null;
  const prefecture = PREFECTURE.test(context.reading.s.slice(title.start, title.end)) ? namePrefecture(context.base) : null;
  if (prefecture) return prefecture;
  const inherited = previous?.place ? { place: previous.place, path: previous.placePath } : null;
  if (level !== null) {
    if (inherited && inherited.place.endsWith(level)) return inherited;
    return resolveLevel(level, context.base, context.locals, title.start, (endings) => findNamedAt(context.reading, context.base, endings));
  }
  if (title.head?.word === '总书记' || NATIONAL.test(context.reading.s.slice(title.start, title.end)) || matchAt(MINISTRY, context.reading.s, title.start)) return { place: null, path: [] };
  if (inherited) return inherited;
  const unit = title.start === title.rankStart ? UNIT_HEADS.get(title.head?.word ?? '') : undefined;
  const led = unit === undefined ? null : resolveLevel(unit, context.base, context.locals, title.start);
  if (led?.place) return led;
  // The school of the only town that the article names.
  const school = SETTLED.has(title.head?.word ?? '') ? context.locals.findOnly(['镇', '乡', '街道']) : null;
  if (school) return { place: school, path: [...context.base, school] };
  const village = VILLAGE.test(context.reading.s.slice(title.start, title.end)) ? context.locals.findNearest(['村', '社区', '嘎查'], title.start) : null;
  if (village) return { place: village, path: [...context.base, village] };
  return { place: context.base.at(-1) ?? null, path: context.base };
}

/** The body named last before a head noun that stands without one: 敬老院竣工…院长. */
function findAntecedent(context: PostContext, title: Title): { place: PostPlace; official: boolean } | null {
  const { reading, locals, base } = context;
  // 骨科|护士长: a department stands in the hospital named before.
  const isDepartment = title.body === 'civic' && DEPARTMENT.test(reading.s.slice(title.start, title.rankStart));
  const bodies = title.head === null || (!isDepartment && (title.body !== null || title.start < title.rankStart)) ? undefined : BODIES_BEFORE.get(isDepartment ? '院长' : title.head.word);
  if (!bodies) return null;
  const from = Math.max(0, title.start - ANTECEDENT_REACH);
  const before = reading.s.slice(from, title.start);
  let at = -1;
  let body = '';
  for (const word of bodies) {
    const found = before.lastIndexOf(word);
    if (found > at) { at = found; body = word; }
  }
  if (at === -1) return null;
  const end = from + at;
  return { place: readPlace(reading, locals, base, Math.max(reading.phraseStart[end] ?? end, end - 20), end), official: BODIES.words.get(body) === 'public' };
}

/** 温县县委书记 → 县委书记; 焦作市人大常委会副主任 → 市人大常委会副主任. */
function nameTitle(found: PostPlace, rest: string, title: Title): string {
  const words = found.by === 'name' && found.level !== '国' && !rest.startsWith(found.level) && title.head?.level === null ? found.level + rest : rest;
  const full = found.by === 'level' ? found.level + rest : words;
  return full.replace(/[()“”"\s]/gu, '').replace(/^(原|前|老)|原(?=党|副|主|书|局|县|镇|村)/u, '');
}

function readStatus(s: string, title: Title): PostStatus {
  const words = s.slice(title.start, title.end);
  const before = s.slice(Math.max(0, title.start - 3), title.start);
  if (/(时任|曾任|原任|前任|历任)$/u.test(before)) return 'former';
  if (title.nameBefore && matchAt(OFFICES, s, title.end) !== null) return 'removed';
  if (title.candidate) return 'incoming';
  if (/(^|[^高平草中太])(原|前任)(?=党|副|主|书|局|县|市|区|镇|乡|村|部|院|常|厅|处|科|检|政|管)/u.test(words) || title.rank === '老' || title.rank === '前') return 'former';
  return title.rank.startsWith('代') ? 'acting' : null;
}

/** The post of one holder, as the model has it. */
export function makePostMention(post: Post, holder: Span, status: PostStatus): PostMention {
  const { asPrinted, title, org, place, placePath, span } = post;
  return { asPrinted, title, org, place, placePath, span, status: status ?? post.status, holder: { start: holder.start, end: holder.end } };
}
