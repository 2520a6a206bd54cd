// Which place a post belongs to: the place its words name (温县县委书记), the place that 县, 市, 该镇 mean in this article, the
// place of the post before it in a chain, or the level its head noun names (县长).
import { NOT_LEVELS, PLACE_LEVELS } from '../gazetteer/places';
import { findTownships } from '../gazetteer/taiwan';
import { matchAt } from '../text/lexicon';
import { findNamedAt } from './base';
import type { Reading } from './reading';
import { FOREIGN, LEVELS, STEMS } from './words';

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
const LOCAL = new Set(PLACE_LEVELS.filter((level) => level.local).map((level) => level.word));
const LONGEST_STEM = 8;

/** Reads the place at the beginning of a post's words [start, end). */
export function readPlace(reading: Reading, locals: LocalPlaces, base: readonly string[], start: number, end: number): PostPlace {
  const { s } = reading;
  let at = start;
  let found: PostPlace = { place: null, path: [], end: start, by: 'none', level: '' };
  while (at < end) {
    const next = readUnit(reading, locals, base, at, end, found);
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

function readUnit(reading: Reading, locals: LocalPlaces, base: readonly string[], at: number, end: number, before: PostPlace): PostPlace | null {
  const { s } = reading;
  const division = reading.divisions.get(at);
  // 县|住房和城乡建设局: a body begins, no town.
  if (before.by === 'level' && matchAt(STEMS, s, at)) return null;
  const isShort = division !== undefined && s.slice(at, division.end) !== division.division.name;
  const local = isShort ? readLocalName(s, base, at, end, before) : null;
  if (local) return local;
  const township = isShort || division === undefined ? readTownship(s, base, at, end) : null;
  if (township) return township;
  if (division && division.end <= end && before.by !== 'level' && !(isShort && isElsewhere(division.division.path, base))) {
    const level = division.division.name.at(-1) ?? '';
    const short = isShort && s.charAt(division.end) === level ? 1 : 0;
    // 和龙县, where the list knows 和龙市: the name as it was.
    const other = s.charAt(division.end);
    if (isShort && short === 0 && division.division.level === 'county' && '县市区旗'.includes(other) && other !== '' && division.end < end && !isOtherWord(s, division.end)) {
      const name = s.slice(at, division.end + 1);
      return { place: name, path: [...division.division.path.slice(0, -1), name], end: division.end + 1, by: 'name', level: other };
    }
    return { place: division.division.name, path: division.division.path, end: division.end + short, by: 'name', level };
  }
  const foreign = matchAt(FOREIGN, s, at);
  if (foreign && before.by === 'none') return { place: s.slice(at, at + foreign.length), path: [s.slice(at, at + foreign.length)], end: at + foreign.length, by: 'name', level: '国' };
  const level = matchAt(LEVELS, s, at);
  if (level && !isOtherWord(s, at) && before.by !== 'level') {
    if (before.by === 'name' && !LOCAL.has(level.value)) return null;
    const place = resolveLevel(level.value, base, locals, at, (endings) => findNamedAt(reading, base, endings));
    // 云盘村|驻村工作队: where the level finds no place, the one named before it stays.
    return { ...(place.place === null && before.by === 'name' ? before : { ...place, by: 'level', level: level.value }), end: at + level.length };
  }
  return readLocalName(s, base, at, end, before);
}

/** A county of another province said short is another place of that name nearer home: 白沙 in Penghu. */
function isElsewhere(path: readonly string[], base: readonly string[]): boolean {
  return path.length > 2 && base.length > 1 && path[0] !== base[0];
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

/** 斜滩镇, 碑坑头村, 旌旗社区, 交梨工业园区: a stem and a level that a body or head follows. */
function readLocalName(s: string, base: readonly string[], at: number, end: number, before: PostPlace): PostPlace | null {
  const last = Math.min(end, at + LONGEST_STEM + 1);
  for (let i = at + 1; i < last; i++) {
    const level = matchAt(LEVELS, s, i);
    if (!level || !LOCAL.has(level.value) || i + level.length > end || isOtherWord(s, i)) continue;
    const name = s.slice(at, i + level.length);
    if (/(农村|乡村|城乡|城镇|乡镇|村镇|[驻帮扶包联][镇乡村])$/u.test(name)) continue;
    const path = before.path.length > 0 ? before.path : base;
    return { place: name, path: [...path.filter((part) => part !== name), name], end: i + level.length, by: 'name', level: level.value };
  }
  return null;
}

/** 市场, 村镇银行, 区域: the level character begins another word. */
function isOtherWord(s: string, at: number): boolean {
  return NOT_LEVELS.some((word) => s.startsWith(word, at));
}

/** The place that a level word means here: 县 → 宝丰县, 镇 → the town named last before it. */
export function resolveLevel(level: string, base: readonly string[], locals: LocalPlaces, at: number, findNamed: FindNamed = () => null): { place: string | null; path: readonly string[] } {
  const row = PLACE_LEVELS.find((candidate) => candidate.word === level);
  if (level === '党中央' || level === '全国' || level === '国家') return { place: null, path: [] };
  for (let i = base.length - 1; i >= 0 && row; i--) {
    const name = base[i] ?? '';
    if (row.ends.some((ending) => name.endsWith(ending))) return { place: name, path: base.slice(0, i + 1) };
  }
  if (row?.local) {
    const local = locals.findNearest(row.ends, at);
    if (local) return { place: local, path: [...base, local] };
    const wider = row.word === '村' || row.word === '社区' ? locals.findNearest(['镇', '乡', '街道'], at) : null;
    if (wider) return { place: wider, path: [...base, wider] };
    if (row.word === '示范区' && base[0] === '河南省' && base[1] !== undefined) {
      // In Henan 示范区 without a name is the prefecture's 城乡一体化示范区.
      const name = `${base[1]}城乡一体化示范区`;
      return { place: name, path: [base[0], base[1], name] };
    }
    return { place: null, path: base };
  }
  const city = level === '市' && base[0] === '台湾省' ? locals.findNearest(['市'], at) : null;
  if (city) return { place: city, path: [...base, city] };
  const named = row ? findNamed(row.ends) : null;
  if (named) return { place: named[named.length - 1] ?? null, path: named };
  return { place: base.at(-1) ?? null, path: base };
}

/** The division of a level that the article names most: its path, or null. */
export type FindNamed = (endings: readonly string[]) => readonly string[] | null;

/** Towns, villages and zones that an article names, by where they stand. */
export interface LocalPlaces {
  /** The name that ends with one of the endings and stands nearest before `at`, else the first after it; null when none. */
  findNearest(endings: readonly string[], at: number): string | null;
}
