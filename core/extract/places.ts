// Which place a post belongs to: the place its words name (温县县委书记), the place that 县, 市, 该镇 mean in this article, the
// place of the post before it in a chain, or the level its head noun names (县长).
import { CORPS_REGION, DISTRICT_BODIES, LEVELS_INDEED, NOT_LEVELS, PLACE_LEVELS, SIGHTS } from '../gazetteer/places';
import { surnameTier } from '../gazetteer/surnames';
import { findTownships } from '../gazetteer/taiwan';
import { listWords, matchAt, matchBefore } from '../text/lexicon';
import { findNamedAt, findNearAt } from './base';
import { resolveLevel } from './levels';
import type { LocalPlaces } from './levels';
import type { Reading } from './reading';
import { BODIES, FOREIGN, LEVELS, STEMS } from './words';

export interface PostPlace {
  /** Full name; null when the post belongs to none. */
  readonly place: string | null;
  readonly path: readonly string[];
  /** Offset in the text where the words of the place end. */
  readonly end: number;
  /** How the place is said: by name, by a word like 县, or not at all. */
  readonly by: 'name' | 'level' | 'none';
  /** Level word (县, 镇); empty when none. */
  readonly level: string;
}

/** Levels below the county: their names are read from the article. */
const LOCAL = new Set(PLACE_LEVELS.filter((level) => level.kind === 'local').map((level) => level.word));
/** 委农工部新村|办 */
const OF_BODY = /[部局委厅].*(村|社区|镇|乡)$/u;
/** 广德产业园|党工委: a park is a place where it has an administration. */
const AUTHORITY = /^(管委会|党工委|管理委|工委|管理处|党委)/u;
const STEM_ENDS = ['镇', '乡', '街道', '村', '社区'];
const TOWN_ENDS = new Set(['镇', '乡', '街道', '苏木']);
const NUMBERED = new Set(PLACE_LEVELS.filter((level) => level.kind === 'numbered').map((level) => level.word));
/** 第六|十二|团 */
export const FIGURES = /^第?[0-9〇零一二三四五六七八九十百]+$/u;
/** Ends of counties that the list does not know: abolished ones, and ones that print has damaged. */
const COUNTY_ENDS = new Set('县旗');
/** 合江地区, which is gone. */
const PREFECTURE_END = '地区';
/** 我县, 牧区, 全旗: no names. */
const NO_COUNTY = /[我全各本该邻外某两个这那每]|^[县市区旗]/u;
const SHORTEST_COUNTY = 2;
/** 炉桥|区, 小溪坝|区 */
const LONGEST_DISTRICT = 3;
/** A name in full that is no longer the name: 林芝地区, now 林芝市. */
const AS_PRINTED = /地区$/u;
/** Bodies of prefectures that are now cities. */
const OFFICES_OF_OLD = ['地委', '行署', '专署'];
const REGION_BODIES = /^(党委|高级人民|[\p{Script=Han}]{2,9}厅)/u;
const OWN_UNIT = /(街道|镇|乡|农场|林场|牧场)$/u;
/** The rural committees of Hong Kong are of no division. */
const HONG_KONG = '香港特别行政区';
const COUNTY_LEVELS = new Set(['县', '旗']);
const ZONES = new Set(PLACE_LEVELS.filter((level) => level.zone).map((level) => level.word));
const DISTRICT = listWords(DISTRICT_BODIES);
/** 第四师|七十一团 */
const DIVISION_OF_CORPS = /^(?:兵团|农)?第?[0-9一二三四五六七八九十]{1,3}师/u;
/** Offices of a town, which no prefecture has. */
const OFFICE_OF_TOWN = /^(边防|边境)?(派出所|司法所|法庭|财政所|国土所|供电所|卫生院|信用社|供销社|中心校|中心小学|敬老院|粮站|财税所|水利站|农技站)/u;
/** 双河镇|长岭村: no 镇长. */
const VILLAGE_OF_CHANG = /^[镇乡]长(?:([^到进在驻去赴入对和从向的带率陪与及走下来说])|([^到进在驻去赴入对和从向的带率陪与及走下来说])[^到进在驻去赴入对和从向的带率陪与及走下来说])(村|社区|居委会)/u;
const ALL_HAN = /^\p{Script=Han}+$/u;
const LONGEST_STEM = 8;
const OTHER_WORDS = listWords(NOT_LEVELS);
const INDEED = listWords(LEVELS_INDEED);

/** Reads the place at the beginning of a post's words [start, end). */
export function readPlace(reading: Reading, locals: LocalPlaces, base: readonly string[], start: number, end: number): PostPlace {
  const { s } = reading;
  // 团省委|副书记
  const league = s.charAt(start) === '团' && start + 2 < end ? matchAt(LEVELS, s, start + 1) : null;
  if (league && s.charAt(start + 1 + league.length) === '委') return { ...resolveLevel(league.value, base, locals, start), end: start, by: 'level', level: '' };
  // 原|红兴隆农场管理局副局长
  let at = '原前'.includes(s.charAt(start)) && start < end && !reading.divisions.has(start) && (s.charAt(start) === '原' || matchAt(LEVELS, s, start + 1) !== null) ? start + 1 : start;
  let found: PostPlace = { place: null, path: [], end: start, by: 'none', level: '' };
  while (at < end) {
    const next = readUnit(reading, locals, base, at, end, found) ?? readOffice(reading, locals, base, at, end, found);
    if (!next || next.end <= at) break;
    found = next;
    at = next.end;
    if (s.charAt(at) === '(') {
      // 示范区（高新区）党工委: the bracket names the same place again.
      const close = s.indexOf(')', at);
      if (close === -1 || close >= end) break;
      at = close + 1;
      found = { ...found, end: at };
    }
  }
  return found;
}

/** 县|公安局|兴镇|派出所: the town's office of a county's body. */
function readOffice({ s }: Reading, locals: LocalPlaces, base: readonly string[], at: number, end: number, before: PostPlace): PostPlace | null {
  const body = before.by === 'none' ? null : matchAt(BODIES, s, at);
  if (!body || body.length < 2 || at + body.length >= end) return null;
  const town = readLocalName(s, base, at + body.length, end, before, locals);
  return town && TOWN_ENDS.has(town.level) && matchAt(BODIES, s, town.end) !== null ? town : null;
}

function readUnit(reading: Reading, locals: LocalPlaces, base: readonly string[], at: number, end: number, before: PostPlace): PostPlace | null {
  const { s } = reading;
  const division = reading.divisions.get(at);
  // 县|住房和城乡建设局: a body begins, no town.
  if (before.by === 'level' && matchAt(STEMS, s, at)) return null;
  const isShort = division !== undefined && s.slice(at, division.end) !== division.division.name;
  // 长沙|派出所 in the paper of 如东县
  const isTown = isShort && division !== undefined && division.division.path.length < 3 && OFFICE_OF_TOWN.test(s.slice(division.end, division.end + 6));
  const local = isShort ? readLocalName(s, base, at, end, before, locals) ?? (isTown ? readStem(s, base, at, end, locals) : null) : null;
  if (local) return local;
  const corps = base[0] === CORPS_REGION && before.by === 'none' ? DIVISION_OF_CORPS.exec(s.slice(at, Math.min(end, at + LONGEST_STEM)))?.[0].length ?? 0 : 0;
  if (corps > 0) return { place: base.at(-1) ?? null, path: base, end: at + corps, by: 'name', level: '师' };
  // 平江|派出所 in the paper of 平江街道
  const own = base.at(-1) ?? '';
  if (isShort && division && base.length > 2 && OWN_UNIT.test(own) && own.startsWith(s.slice(at, division.end))) return { place: own, path: base, end: division.end, by: 'name', level: '' };
  const township = isShort || division === undefined ? readTownship(s, base, at, end) : null;
  if (township) return township;
  if (division && division.end <= end && before.by !== 'level' && !(isShort && (isElsewhere(division.division.path, base) || isApart(division.division.path, before)))) {
    const level = division.division.name.at(-1) ?? '';
    const short = isShort && s.charAt(division.end) === level ? 1 : 0;
    // 和龙县, where the list knows 和龙市: the name as it was.
    const other = s.charAt(division.end);
    if (isShort && short === 0 && division.division.level === 'county' && '县市区旗'.includes(other) && other !== '' && division.end < end && !isOtherWord(s, division.end)) {
      const name = s.slice(at, division.end + 1);
      return { place: name, path: [...division.division.path.slice(0, -1), name], end: division.end + 1, by: 'name', level: other };
    }
    // 林芝|地委: the prefecture before it became a city.
    if (isShort && OFFICES_OF_OLD.some((office) => s.startsWith(office, division.end))) return { place: `${s.slice(at, division.end)}地区`, path: division.division.path, end: division.end, by: 'name', level: '地区' };
    const printed = s.slice(at, division.end + short);
    return { place: isShort && AS_PRINTED.test(printed) ? printed : division.division.name, path: division.division.path, end: division.end + short, by: 'name', level };
  }
  const foreign = matchAt(FOREIGN, s, at);
  if (foreign && before.by === 'none') return { place: s.slice(at, at + foreign.length), path: [s.slice(at, at + foreign.length)], end: at + foreign.length, by: 'name', level: '国' };
  const level = matchAt(LEVELS, s, at);
  // 县|工业园区管委会: the county's own.
  if (level && before.by === 'level' && ZONES.has(level.value)) return { ...before, end: at + level.length };
  if (level && !isOtherWord(s, at) && before.by !== 'level') {
    if (before.by === 'name' && !LOCAL.has(level.value)) return readLocalName(s, base, at, end, before, locals);
    const near = COUNTY_LEVELS.has(level.value) && (reading.roams || s.charAt(at - 1) === '该') ? findNearAt(reading, endsOf(level.value), at) : null;
    const place = near ? { place: near[near.length - 1] ?? null, path: near } : resolveLevel(level.value, base, locals, at, (endings) => findNamedAt(reading, base, endings, at), isOfRegion(s, at));
    // 铁列克乡|驻村第一书记
    if (before.by === 'name' && level.value.startsWith('驻')) return { ...before, end: at + level.length };
    const kind = PLACE_LEVELS.find((row) => row.word === level.value)?.kind;
    if (place.place === null && (kind === 'short' || kind === 'numbered')) return readLocalName(s, base, at, end, before, locals);
    // 云盘村|驻村工作队: where the level finds no place, the one named before it stays.
    const named = place.place === null && before.by === 'name';
    return named ? { place: before.place, path: before.path, end: at + level.length, by: before.by, level: before.level } : { place: place.place, path: place.path, end: at + level.length, by: 'level', level: level.value };
  }
  const named = readLocalName(s, base, at, end, before, locals);
  const county = before.by === 'level' || before.level === '国' ? null : readCounty(reading, base, at, end);
  return county && (!named || county.end < named.end) ? county : named ?? (before.by === 'none' ? readStem(s, base, at, end, locals) : null);
}

/** 赤坎|建筑队, 七甲坪|分局: a town that the article names, said short before a body. */
function readStem(s: string, base: readonly string[], at: number, end: number, locals: LocalPlaces): PostPlace | null {
  for (let length = 3; length >= 2; length--) {
    if (at + length >= end || matchAt(BODIES, s, at + length) === null) continue;
    const stem = s.slice(at, at + length);
    const own = base.at(-1);
    if (own?.startsWith(stem) && base.length > 2) return { place: own, path: base, end: at + length, by: 'name', level: own.slice(-1) };
    const place = locals.findNearest(STEM_ENDS.map((level) => stem + level), at);
    if (place?.startsWith(stem)) return { place, path: [...base, place], end: at + length, by: 'name', level: place.slice(length) };
  }
  return null;
}

/** 阿巴哈纳尔旗|副旗长: a county or banner that the list of divisions does not know. */
function readCounty({ s, divisions }: Reading, base: readonly string[], at: number, end: number): PostPlace | null {
  for (let i = at + 1; i < Math.min(end, at + LONGEST_STEM); i++) {
    if (divisions.has(i)) return null;
    const length = s.startsWith(PREFECTURE_END, i) ? PREFECTURE_END.length : 1;
    const isDistrict = isDistrictOld(s, base, i, end);
    if (i < at + SHORTEST_COUNTY || i + length > end || (length === 1 && !COUNTY_ENDS.has(s.charAt(i)) && !isTwice(s, i) && !isDistrict) || isOtherWord(s, i)) continue;
    const name = s.slice(at, i + length);
    if (isDistrict && i - at <= LONGEST_DISTRICT && ALL_HAN.test(name) && matchAt(LEVELS, s, at) === null) return { place: name, path: [...base, name], end: i + 1, by: 'name', level: '区' };
    if (isDistrict) return null;
    if (length > 1) return { place: name, path: [...base.slice(0, 1), name], end: i + length, by: 'name', level: PREFECTURE_END };
    if (NO_COUNTY.test(name.slice(0, -1)) || !ALL_HAN.test(name)) return null;
    return { place: name, path: [...base.slice(0, 2), name], end: i + 1, by: 'name', level: s.charAt(i) };
  }
  return null;
}

/** 炉桥区|委书记 in the paper of a county: a district below it, as counties had them until the 1990s. */
function isDistrictOld(s: string, base: readonly string[], at: number, end: number): boolean {
  return s.charAt(at) === '区' && base.length > 2 && COUNTY_LEVELS.has(base.at(-1)?.slice(-1) ?? '') && (matchAt(DISTRICT, s, at + 1) !== null || at + 1 === end);
}

/** 畹町市|市长: a level said twice ends a name that the list of divisions does not know. */
function isTwice(s: string, at: number): boolean {
  return (s.charAt(at) === '市' || s.charAt(at) === '区') && s.charAt(at + 1) === s.charAt(at);
}

/** A county of another province said short is another place of that name nearer home: 白沙 in Penghu. */
function isElsewhere(path: readonly string[], base: readonly string[]): boolean {
  return path.length > 2 && base.length > 1 && path[0] !== base[0];
}

/** 可克达拉市|镇江高级中学: a short name behind another place is a part of it or the name of something. */
function isApart(path: readonly string[], before: PostPlace): boolean {
  return before.by === 'name' && before.path.some((name, index) => path[index] !== name);
}

/** 七美|鄉, 白沙|分局: a township of Taiwan said short. */
function readTownship(s: string, base: readonly string[], at: number, end: number): PostPlace | null {
  const townships = findTownships(base);
  if (!townships) return null;
  for (let length = 3; length >= 2; length--) {
    const name = at + length <= end ? townships.get(s.slice(at, at + length)) : undefined;
    if (name === undefined) continue;
    const level = name.charAt(name.length - 1);
    return { place: name, path: [...base.slice(0, 2), name], end: at + length + (at + length < end && s.charAt(at + length) === level ? 1 : 0), by: 'name', level };
  }
  return null;
}

/** 石桥镇, 上坪村, 东门社区, 城南工业园区: a stem and a level that a body or head follows. */
function readLocalName(s: string, base: readonly string[], at: number, end: number, before: PostPlace, locals: LocalPlaces): PostPlace | null {
  const last = Math.min(end, at + LONGEST_STEM + 1);
  for (let i = at + 1; i < last; i++) {
    const level = matchAt(LEVELS, s, i);
    if (!level || i + level.length > end || isOtherWord(s, i)) continue;
    if (NUMBERED.has(level.value) && base[0] === CORPS_REGION && FIGURES.test(s.slice(at, i))) return readNumbered(s, base, at, i + level.length, before, locals);
    if (!LOCAL.has(level.value) || (level.value === '乡' && base[0] === HONG_KONG)) continue;
    // 派出所|社区民警: what a body ends with begins no place.
    const body = matchBefore(BODIES, s, i);
    // 公安局|兴镇: nor does what begins with one.
    if (before.by === 'level' && i > at + 2 && (matchAt(BODIES, s, at)?.length ?? 0) > 2) return null;
    if (body !== null && body.length > 2 && matchBefore(LEVELS, s, i) === null) return null;
    // 江|镇|乡
    if ((isInside(s, at, i, level.value) && i + 1 < end) || (level.value.endsWith('园') && !AUTHORITY.test(s.slice(i + level.length, i + level.length + 4)))) continue;
    const name = s.slice(at, i + level.length);
    if (/(农村|乡村|城乡|乡镇|不[开了得到]村|[驻帮扶包联返给][镇乡村])$/u.test(name) || name === '城镇' || name === '村镇' || name === '新村' || (level.value === '村' && OFFICE_OF_TOWN.test(s.slice(i + 1, i + 7)) && locals.findNearest([`${name}镇`, `${name}乡`], at)?.startsWith(name) === true) || OF_BODY.test(name) || /^(落户|一边)/u.test(name)) continue;
    const own = base.at(-1) ?? '';
    // 曹杨新村|派出所 in the paper of 曹杨新村街道
    if (own.length > name.length && own.startsWith(name)) return { place: own, path: base, end: i + level.length, by: 'name', level: level.value };
    // 赣州经开区 in the paper of 赣州经济技术开发区.
    if (own !== name && endsOf(level.value).some((end) => own === s.slice(at, i) + end)) return { place: own, path: base, end: i + level.length, by: 'name', level: level.value };
    if (SIGHTS.has(level.value)) return { place: base.at(-1) ?? null, path: base, end: i + level.length, by: 'name', level: level.value };
    const path = before.path.length > 0 ? before.path : base;
    return { place: name, path: [...path.filter((part) => part !== name), name], end: i + level.length, by: 'name', level: level.value };
  }
  return null;
}

/** 江|镇|乡, 湖|镇|镇, 白草|村|乡: the level is the end of a stem. But 石桥镇|镇妇联: `start` is where the stem begins. */
export function isInside(s: string, start: number, at: number, level: string): boolean {
  const next = s.charAt(at + 1);
  return (level === '镇' || level === '村') && (next === '乡' || next === '镇' || (next === '村' && level === '村')) && !isOtherWord(s, at + 1) && (next !== level || at - start < 2);
}

function endsOf(word: string): readonly string[] {
  return PLACE_LEVELS.find((row) => row.word === word)?.ends ?? [];
}

/** 六十二团, 三连 of the regiment named before it. */
function readNumbered(s: string, base: readonly string[], at: number, end: number, before: PostPlace, locals: LocalPlaces): PostPlace {
  const level = s.charAt(end - 1);
  const regiment = level !== '连' ? null : before.level === '团' ? before.place : locals.findNearest(['团'], at);
  const name = `${regiment ?? ''}${s.slice(at, end)}`;
  return { place: name, path: [...base, name], end, by: 'name', level };
}

/** 市场, 村镇银行, 区域: the level character begins another word. */
export function isOtherWord(s: string, at: number): boolean {
  return matchAt(OTHER_WORDS, s, at) !== null && matchAt(INDEED, s, at) === null && !isVillageOfChang(s, at);
}

/** 区|党委, 区|财政厅: bodies that only an autonomous region has. */
function isOfRegion(s: string, at: number): boolean {
  return s.charAt(at) === '区' && REGION_BODIES.test(s.slice(at + 1, at + 12));
}

/** 双河镇|长岭村, 天河镇|长春岭社区, but 镇长|林松村: does a village begin behind the level at `at`, whose name begins with 长? */
export function isVillageOfChang(s: string, at: number): boolean {
  if (s.charAt(at + 1) !== '长') return false;
  const found = VILLAGE_OF_CHANG.exec(s.slice(at, at + 8));
  return found !== null && (found[2] === undefined || surnameTier(found[2]) !== 'common');
}
