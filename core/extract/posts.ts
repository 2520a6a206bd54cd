// From a title in the text to a post: its words as printed, the title without its place, the body in full, the place.
import type { PostMention, PostStatus, Span } from '../model/index';
import { findAntecedent, findItemPlace, findOrganTown, isClub, isOfWorks } from './antecedents';
import { findNamedAt } from './base';
import { nameBody } from './bodies';
import { isOfficial } from './officials';
import { findOwnPlace } from './own-places';
import { namePrefecture, resolveLevel } from './levels';
import type { LocalPlaces } from './levels';
import type { PostPlace } from './places';
import { readPlace } from './places';
import type { Reading } from './reading';
import type { Title } from './titles';
import { findOfficeTown } from './town-offices';
import { UNIT_HEADS } from '../gazetteer/places';
import { MINISTRIES, NOWHERE_HEADS } from '../gazetteer/posts';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import { endsWithPlace } from './titles';
import { BODIES_AGAIN, COMPANY_HEADS, DEPARTMENTS, LEVELS, LOCAL_HEADS, NOUNS, OFFICES } from './words';

/** Bodies of the whole country and of its armies belong to no division. */
const NATIONAL = /^(中共中央|中央|国务院|全国|国家|最高人民|中国|立法院|立法委员|立委|内政部|行政院)/u;
const NATIONAL_HEADS = new Set(['立委', '立法委员', '国会议员', '国务委员']);
const ARMIES = /民主联军|八路军|新四军|红军|解放军|志愿军|抗日联军|野战军|集团军|舰队|火箭军|驻军|某[部团旅师营连]|(?<!省)军区/u;
const MINISTRY = buildLexicon(splitWords(MINISTRIES).map((word) => [word, true] as const));
/** Level of places of other countries. */
const ABROAD = '国';
/** Bodies of a prefecture before it became a city. */
const PREFECTURE = /^(地委|行署|专署|地直)/u;
/** Posts of a village, though no village is printed beside them. */
const VILLAGE = /^(妇女主任|治保主任|调解主任|民兵营长|民兵连长|村民组长|村民小组长|村小组长|大学生村官|党支部|党总支|支部|支书|老支书|第一书记|居委会|居民委员会|村委会|村民委员会|村医|村小)/u;
/** 大张庄|党支部书记: a village whose name does not end in 村. */
const HAMLET = /^(\p{Script=Han}{1,3}[庄营屯寨湾沟店坪堡坡岭圩楼岗铺坝垭冲坊塘窑峪洼])(?:党支部|党总支|支部|村委会|村支书|支书)/u;
/** Levels of places that are no more than what is in them. */
const UNITS = new Set(['镇', '乡', '村', '里', '街道', '社区', '苏木', '嘎查', '农场', '林场', '牧场', '团', '连']);
const NOWHERE = new Set(splitWords(NOWHERE_HEADS));
/** What every county has one of: its company needs no name. */
const UTILITY = /^(供电|电力|自来水|供水|水务|燃气|天然气|供热|热力|公交|公路|客运|邮政|电信|移动|联通|烟草|盐业|石油|粮油|粮食|种子|农资|供销|城投|城建投|文旅投|交投|水投|国投|物业|信用|农村信用|农业|建设|工商|人寿|人保)(公司|集团|局|社|联社|银行|支行|分公司|有限公司|保险公司)$/u;
/** Larger than a county, or of none. */
const ELSEWHERE = /大学|学院|师范|联盟|基金会|研究院|科学院|厂|矿|银行|[部科]$/u;
/** Bodies below another: their place is that of what stands beside them. */
const SECTION = /(科|股|室|所|站|办|中心)$/u;
/** What every county and town has one of. */
const ORGAN = /^(党委|纪委|人大|人大主席团|人大常委会|政协|政府|检察院|人民检察院|法院|人民法院|公安局|人武部|武装部?|组织部?|宣传部?|统战部?|政法委?|派出所|司法所|财政所|卫生院|党政办|党政办公室|办公室|妇联|团委|工会|综治办|经管站|农技站|民政所?|财政|计生办|文化站|林业站|水利站|供销社|信用社)$/u;
const LONGEST_SECTION = 6;
/** Posts that every town has, named without it beside one that names it: 石桥镇党委书记王强、组织委员李武. */
const TOWN_STAFF = /^(书记|主席|部长|政委|教导员|指导员|参谋长|组织员|干事|文书|科员)$|(委员|助理|主任|营长|连长|村官|干部)$/u;
/** Zones end like districts and are none. */
const ZONE = /(园区|开发区|示范区|新区|景区|社区|高新区|管理区|集聚区)$/u;
const COMPANY = /公司|集团|会社/u;
const INSTITUTION = /医院|卫生院|保健院|学校|小学|中学|高中|幼儿园|敬老院|研究所|农科所|文化馆|图书馆|博物馆|纪念馆/u;
const SHORTEST_BRANDED = 4;
/** Names of 苏木 are spelt by their sounds. */
const LONGEST_TOWN = 9;

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

/** Reads one title. `previous` is the post before it in the same chain, or an earlier one that it continues (副主任 after 主任); `ahead` the next of the chain. */
export function readPostOf(context: PostContext, title: Title, previous: Post | null, neighbour: Post | null = null, ahead: Title | null = null): Post {
  const { reading } = context;
  const printedPlace = readHeadPlace(context, title) ?? readPlace(reading, context.locals, context.base, title.start, Math.max(title.start, title.rankStart));
  const antecedent = previous || printedPlace.by !== 'none' ? null : findAntecedent(context, title);
  const found = antecedent?.place ? { ...antecedent.place, end: printedPlace.end } : inheritLevel(printedPlace, title, neighbour);
  // 驻宝丰某部|副政委
  const own = ARMIES.test(reading.s.slice(title.start, title.end)) ? null : findOwnPlace(context, title);
  const place = own ?? settlePlace(context, title, found, previous, neighbour, ahead);
  const printed = reading.article.text.slice(title.start, title.end);
  const rest = reading.s.slice(found.end, title.end);
  const body = reading.s.slice(found.end, title.rankStart);
  const official = printedPlace.by === 'none' && previous === null && isOfWorks(context, title) ? false : antecedent && title.head?.kind === 'by-body' ? antecedent.official : isOfficial(title, body, previous?.official ?? null, `${reading.s.slice(title.start, title.rankStart)} ${place.place ?? ''}`);
  return {
    asPrinted: printed.replace(/\s/gu, ''), title: nameTitle(antecedent?.place ? printedPlace : found, rest, title), official, titleWords: title, span: { start: title.start, end: title.end },
    org: body === '' && title.head?.level === null && previous ? previous.org : nameBody(place.place, body, title, official),
    place: found.level !== ABROAD && (official || own !== null || keepsPlace(context, title, found, body, previous)) ? place.place : null,
    placePath: place.path, status: readStatus(reading.s, title),
  };
}

/** 澎湖|縣長, 七美|鄉長, 宝丰|县长: the head noun's first character ends the name of the place. */
function readHeadPlace(context: PostContext, title: Title): PostPlace | null {
  const { reading, base } = context;
  const level = title.head?.level ?? null;
  // 东门里|里长
  const ward = title.head?.word === '里长' ? reading.s.slice(title.start, title.rankStart) : '';
  if (ward.endsWith('里') && ward.length > 1) return { place: ward, path: [...base, ward], end: title.rankStart, by: 'name', level: '里' };
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
function keepsPlace({ reading, base }: PostContext, title: Title, found: PostPlace, body: string, previous: Post | null): boolean {
  if (found.by === 'none') {
    if (previous?.place !== undefined && previous.place !== null && (title.body === null || title.start === title.headStart || DEPARTMENTS.has(body))) return true;
    if (previous !== null) return false;
    // 某钢老厂长: a company's short name stands before.
    if (COMPANY_HEADS.has(title.head?.word ?? '') && body !== '' && title.body === null) return false;
    return UTILITY.test(body) || BODIES_AGAIN.has(body) || (!NOWHERE.has(title.head?.word ?? '') && title.body !== 'company' && !COMPANY.test(body) && !ELSEWHERE.test(body));
  }
  if (found.by === 'level' || UNITS.has(found.level)) return true;
  if (/大学|学院|师范/u.test(body)) return false;
  // 方正县水稻专家, 常州援疆教师
  if (title.body === null && found.by === 'name' && found.level !== ABROAD && !COMPANY.test(body)) return true;
  if (title.body === 'company' || COMPANY.test(body)) return (/[县市区旗]/u.test(reading.s.charAt(found.end - 1)) && !bearsBrand(body)) || isHome(found, base);
  return (title.body === 'civic' || INSTITUTION.test(body)) && !/联盟|基金会/u.test(body);
}

/** 丰南市|兴国商贸公司 is a private company, 孟连县|糖厂, 天津市|罐头工业公司 are the place's own. */
function bearsBrand(body: string): boolean {
  return body.length > SHORTEST_BRANDED && !NOUNS.hasAt(body, 0) && !UTILITY.test(body);
}

/** 来凤县委书记龙在田、代|县长谷雨: the level word means the place that the post beside it names. */
function inheritLevel(found: PostPlace, title: Title, neighbour: Post | null): PostPlace {
  const level = found.by === 'level' ? found.level : found.by === 'none' ? title.head?.level ?? '' : '';
  if (level === '' || !neighbour?.place?.endsWith(level) || (level === '区' && ZONE.test(neighbour.place))) return found;
  return { ...found, place: neighbour.place, path: neighbour.placePath, by: 'level', level };
}

/** 临高糖厂 in the paper of 临高县. */
function isHome(found: PostPlace, base: readonly string[]): boolean {
  return found.by === 'name' && base.length > 2 && found.place === base.at(-1);
}

function settlePlace(context: PostContext, title: Title, found: PostPlace, previous: Post | null, neighbour: Post | null, ahead: Title | null): { place: string | null; path: readonly string[] } {
  if (ARMIES.test(context.reading.s.slice(title.start, title.end))) return { place: null, path: [] };
  const town = found.by === 'name' ? null : findOfficeTown(context.locals, context.reading.s.slice(title.start, title.end), title.start);
  if (town) return { place: town, path: [...context.base, town] };
  if (matchAt(MINISTRY, context.reading.s, title.start)) return { place: null, path: [] };
  if (found.by !== 'none') return found;
  const level = title.head?.level ?? null;
  const prefecture = PREFECTURE.test(context.reading.s.slice(title.start, title.end)) ? namePrefecture(context.base) : null;
  if (prefecture) return prefecture;
  const inherited = previous?.place ? { place: previous.place, path: previous.placePath } : null;
  if (level !== null) {
    if (inherited && inherited.place.endsWith(level)) return inherited;
    const led = resolveLevel(level, context.base, context.locals, title.start, (endings) => findNamedAt(context.reading, context.base, endings, title.start));
    // No region has a 区长.
    return level === '区' && led.place?.endsWith('自治区') ? { place: context.base.at(-1) ?? null, path: context.base } : led;
  }
  if (title.head?.word === '总书记' || NATIONAL_HEADS.has(title.head?.word ?? '') || NATIONAL.test(context.reading.s.slice(title.start, title.end))) return { place: null, path: [] };
  if (inherited) return inherited;
  // 农场副场长苏醒、多种经营科科长窦尔丰; 农场场长黎家明、工会主席卢毅; 卫生院院长宋柏林、护士央金: beside a post of a place within the base.
  if (neighbour && isOrganBeside(context, title, neighbour) && neighbour.place) return { place: neighbour.place, path: neighbour.placePath };
  if (neighbour?.place && goesWith(context, title, neighbour) && neighbour.placePath.length >= context.base.length && neighbour.place !== context.base.at(-1)) return { place: neighbour.place, path: neighbour.placePath };
  // 组长、|州人大常委会副主任才仁扎西: a post without a body is of the same place as the next one of its holder.
  const next = ahead && title.start === title.rankStart && title.head?.kind === 'by-body' ? readPlace(context.reading, context.locals, context.base, ahead.start, Math.max(ahead.start, ahead.rankStart)) : null;
  if (next?.by === 'level' && next.place !== null) return next;
  const seat = findOrganTown(context, title, ahead);
  if (seat) return { place: seat, path: [...context.base, seat] };
  const { s } = context.reading;
  // 该团|政委
  const pointed = s.charAt(title.start - 2) === '该' ? s.charAt(title.start - 1) : '';
  const unit = pointed === '团' || pointed === '场' ? pointed : title.start === title.rankStart ? UNIT_HEADS.get(title.head?.word ?? '') : undefined;
  const led = unit === undefined ? null : resolveLevel(unit, context.base, context.locals, title.start);
  if (led?.place) return led;
  const hamlet = HAMLET.exec(context.reading.s.slice(title.start, title.end))?.[1];
  if (hamlet !== undefined) return { place: hamlet, path: [...context.base, hamlet] };
  const village = VILLAGE.test(context.reading.s.slice(title.start, title.end)) ? context.locals.findNearest(['村', '社区', '嘎查'], title.start) : null;
  if (village) return { place: village, path: [...context.base, village] };
  // The school of the town that the item speaks of, or of the only one that the article names.
  const local = findItemPlace(context, title) ?? (LOCAL_HEADS.has(title.head?.word ?? '') && !isClub(context, title) ? context.locals.findOnly(['镇', '乡', '街道']) : null);
  if (local) return { place: local, path: [...context.base, local] };
  return { place: context.base.at(-1) ?? null, path: context.base };
}

/** 陈巴尔虎旗政法委副书记莫日根、检察院检察长鄂海燕: an organ beside one whose place is told is of the same. */
function isOrganBeside({ reading }: PostContext, title: Title, neighbour: Post): boolean {
  return neighbour.official && title.body === 'public' && ORGAN.test(reading.s.slice(title.start, title.rankStart)) && reading.s.slice(neighbour.span.end, title.start).endsWith('、');
}

/** A section, a department, or a post without a body, stands beside the post of its own institution. */
function goesWith(context: PostContext, title: Title, neighbour: Post): boolean {
  const body = context.reading.s.slice(title.start, title.rankStart);
  if (body === '') return title.head?.kind === 'public' ? TOWN_STAFF.test(title.head.word) && neighbour.official : neighbour.titleWords.head?.level === null && (title.head?.kind === 'by-body' || LOCAL_HEADS.has(title.head?.word ?? ''));
  return (neighbour.official && body.length <= LONGEST_SECTION && SECTION.test(body)) || DEPARTMENTS.has(body);
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
  if (/^前(?=[省市县区镇乡])|^原(?![平阳])|(^|[^高平草中太])(原|前任)(?=专|司|总|代|党|副|主|书|局|县|市|区|镇|乡|村|部|院|常|厅|处|科|检|政|管)/u.test(words) || title.rank === '老' || title.rank === '前') return 'former';
  return title.rank.startsWith('代') ? 'acting' : null;
}

/** The post of one holder, as the model has it. */
export function makePostMention(post: Post, holder: Span, status: PostStatus): PostMention {
  const { asPrinted, title, org, place, placePath, span } = post;
  return { asPrinted, title, org, place, placePath, span, status: status ?? post.status, holder: { start: holder.start, end: holder.end } };
}
