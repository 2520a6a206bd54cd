// What a level word means in an article: 县 → 宝丰县, 镇 → the town named last before it, 示范区 → the prefecture's. And the towns, villages
// and zones that an article names, as those who ask see them (locals.ts finds them).
import { PLACE_LEVELS, SIGHTS } from '../gazetteer/places';

/** How zones with an administration of their own end. */
const ZONES = ['开发区', '高新区', '经开区', '示范区', '新区', '管理区'];
const REGION_END = '自治区';

/** The place that a level word means here: 县 → 宝丰县, 镇 → the town named last before it. `ofRegion`: 区 is the autonomous region. */
export function resolveLevel(level: string, base: readonly string[], locals: LocalPlaces, at: number, findNamed: FindNamed = () => null, ofRegion = false): { place: string | null; path: readonly string[] } {
  const row = PLACE_LEVELS.find((candidate) => candidate.word === level);
  if (level === '党中央' || level === '全国' || level === '国家') return { place: null, path: [] };
  for (let i = base.length - 1; i >= 0 && row; i--) {
    const name = base[i] ?? '';
    // 区长, 区委 in a paper of Ningxia: of a district, as a region has no 区长.
    if (row.ends.some((ending) => name.endsWith(ending)) && (level !== '区' || ofRegion || !name.endsWith(REGION_END))) return { place: name, path: base.slice(0, i + 1) };
  }
  if (SIGHTS.has(level)) return { place: base.at(-1) ?? null, path: base };
  if (row && row.kind !== 'division') {
    const local = locals.findNearest(row.ends, at);
    if (local) return { place: local, path: [...base, local] };
    const wider = row.word === '嘎查' ? locals.findNearest(['苏木'], at) : row.word === '村' || row.word === '社区' ? locals.findNearest(['镇', '乡', '街道'], at) : null;
    if (wider) return { place: wider, path: [...base, wider] };
    if (row.word === '示范区' && base[0] === '河南省' && base[1] !== undefined) {
      // In Henan 示范区 without a name is the prefecture's 城乡一体化示范区.
      const name = `${base[1]}城乡一体化示范区`;
      return { place: name, path: [base[0], base[1], name] };
    }
    const home = locals.findHome(row.ends, row.zone);
    // 高新区管委会 without a name is the county's own.
    if (home === null && row.zone) return { place: base.at(-1) ?? null, path: base };
    return { place: home, path: home ? [...base, home] : base };
  }
  // 区党工委 in the paper of a zone that lies beside the districts.
  const zone = level === '区' ? locals.findHome(ZONES, true) : null;
  if (zone) return { place: zone, path: [...base, zone] };
  const city = level === '市' && base[0] === '台湾省' ? locals.findNearest(['市'], at) : null;
  if (city) return { place: city, path: [...base, city] };
  const prefecture = level === '地区' ? namePrefecture(base) : null;
  if (prefecture) return prefecture;
  const named = row ? findNamed(row.ends) : null;
  if (named) return { place: named[named.length - 1] ?? null, path: named };
  // 县委 in a paper of 1986 whose county is a city today: 海伦.
  const raised = base.length === 3 && level === '县' ? base[2] ?? '' : '';
  if (raised.endsWith('市')) return { place: `${raised.slice(0, -1)}县`, path: [...base.slice(0, 2), `${raised.slice(0, -1)}县`] };
  const region = base[0] ?? '';
  if (level === '区' && region.endsWith(REGION_END)) return { place: region, path: [region] };
  return { place: base.at(-1) ?? null, path: base };
}

/** 地委, 行署, 地区: the prefecture as it was called before it became a city, which stays its path. Null when the base has none. */
export function namePrefecture(base: readonly string[]): { place: string; path: readonly string[] } | null {
  const name = base[1];
  if (name === undefined) return null;
  return { place: name.endsWith('市') ? `${name.slice(0, -1)}地区` : name, path: base.slice(0, 2) };
}

/** The division of a level that the article names most: its path, or null. */
export type FindNamed = (endings: readonly string[]) => readonly string[] | null;

/** Towns, villages and zones that an article names, by where they stand. */
export interface LocalPlaces {
  /** The name that ends with one of the endings and stands nearest before `at`, else the first after it; null when none. */
  findNearest(endings: readonly string[], at: number): string | null;
  /** The last name that ends with one of the endings and begins in [from, to); null when none. */
  findWithin(endings: readonly string[], from: number, to: number): string | null;
  /** The name that ends with one of the endings when the article has no other such; null when it has none or several. */
  findOnly(endings: readonly string[]): string | null;
  /** The name that ends with one of the endings and that the page speaks of as its own, or, unless `often`, alone; null when none stands out. */
  findHome(endings: readonly string[], often?: boolean): string | null;
}
