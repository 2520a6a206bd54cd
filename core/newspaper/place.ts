// Where a paper is from, and what 我县, 全市, 该区 mean in one article: names of divisions, weighed by where they stand.
import { findDivision, findDivisions } from '../gazetteer/divisions';
import type { Division } from '../gazetteer/divisions';

/** Words that a local paper uses of its own division, by the division's last character. */
const ownWords: readonly (readonly [string, RegExp])[] = [
  ['县', /我县|全县|县委|县政府|县人大|县长|县政协|县直|县领导/g],
  ['市', /我市|全市|市委|市政府|市人大|市长|市政协|市直|市领导/g],
  ['区', /我区|全区|区委|区政府|区人大|区长|区政协|区直|区领导/g],
  ['州', /我州|全州|州委|州政府|州人大|州长|州直/g],
  ['旗', /我旗|全旗|旗委|旗政府|旗长/g],
];
const zoneWords = /开发区|管委会|党工委|示范区|高新区/g;
const zoneName = /(?:经济技术|高新技术产业|经济|高新技术|国家级|产业)?(?:开发区|新区|示范区|高新区|经开区)/;
const authority = /^(?:委|县委|市委|区委|人民政府|政府|人大|政协|公安|人民法院|人民检察院|纪委|新闻|人武部|供电|教育)/;

function countMatches(text: string, pattern: RegExp): number { return (text.match(pattern) ?? []).length; }

/** Weight of each division named in the text. */
function weighDivisions(text: string, year: number | null): { weights: Map<Division, number>; zones: Map<string, { division: Division; name: string; count: number }> } {
  const weights = new Map<Division, number>();
  const zones = new Map<string, { division: Division; name: string; count: number }>();
  for (const { span, divisions } of findDivisions(text)) {
    const name = text.slice(span.start, span.end);
    const after = text.slice(span.end, span.end + 16);
    for (const division of divisions) {
      let weight = (name.length === division.name.length ? 1.5 : name.length >= division.short.length + 1 ? 1.2 : 0.5) / divisions.length;
      if (authority.test(after)) weight += 1 / divisions.length;
      if (division.past ? year === null || year > division.past.until : ended(divisions, division, year)) weight *= 0.3;
      weights.set(division, (weights.get(division) ?? 0) + weight);
    }
    const zone = zoneName.exec(after);
    const division = divisions[0];
    if (zone && zone.index === 0 && division) {
      const full = `${division.short}${zone[0]}`;
      const held = zones.get(full);
      zones.set(full, { division, name: full, count: (held?.count ?? 0) + 1 });
    }
  }
  // Where the full name stands once, the short one counts even if it is a word elsewhere (临江, 新建).
  for (const [division, weight] of weights) if (weight >= 1 && division.short.length > 1) weights.set(division, weight + Math.min(3, (text.split(division.short).length - 1) * 0.2));
  // Names of people hide short names (尤文昌): alone they count only when there are several and the page's own words fit.
  const kinds = readOwnKinds(text);
  for (const [division, weight] of weights) if (!text.includes(division.name) && (weight < 1 || (kinds.get(kindOf(division)) ?? 0) < 0.3)) weights.set(division, weight * 0.3);
  return { weights, zones };
}

/** True when, in that year, the place still bore the older name that stands beside this one. */
function ended(divisions: readonly Division[], division: Division, year: number | null): boolean {
  return year !== null && divisions.some((other) => other.past !== null && other.past.became === division.name && year <= other.past.until);
}

/** The division's last character as papers say it: 三都水族自治县 → 县. */
function kindOf(division: Division): string { return division.name.slice(-1); }

/** Share of own words (我县, 县委 …) by kind, with one count each to begin with. */
function readOwnKinds(text: string): Map<string, number> {
  const counts = new Map(ownWords.map(([kind, pattern]) => [kind, countMatches(text, pattern) + 0.5] as const));
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  return new Map([...counts].map(([kind, count]) => [kind, count / sum]));
}

function pathOf(division: Division): string[] { return division.path.filter((name) => name !== ''); }

/**
 * Place of the page, largest division first. `masthead` is the paper's name with its running heads (may be empty),
 * `datelines`
 * the place words of 本报…讯, `text` all its articles, `year` the page's (null unknown: a place may have had another name). Empty when nothing tells.
 */
export function readPlace(masthead: string, datelines: readonly string[], text: string, year: number | null): string[] {
  const titled = findDivisions(masthead);
  const dated = new Map(datelines.flatMap((words) => findDivision(words).filter((division) => division.level === 'county' && !division.past).map((division) => [division.name, division] as const)));
  const [one, ...others] = [...dated.values()];
  if (titled.length === 0 && one && others.length > 0 && others.every((division) => division.path[1] === one.path[1])) return pathOf(one).slice(0, -1);
  const { weights, zones } = weighDivisions(text, year);
  for (const { divisions } of titled) for (const division of divisions) if (!division.past || (year !== null && year <= division.past.until)) weights.set(division, (weights.get(division) ?? 0) + 25 / divisions.length);
  const names = new Set(titled.flatMap(({ divisions }) => divisions.map((division) => division.name)));
  const firsts = new Set(titled.map(({ divisions }) => divisions[0]?.name));
  // Several counties in the running heads: the paper is that of what holds them all.
  const shared = titled.length > 1 && firsts.size > 1 ? titled.map(({ divisions }) => divisions[0]).filter((division) => division !== undefined) : [];
  if (shared.length > 1 && shared.every((division) => division.level === 'county' && division.path[1] === shared[0]?.path[1])) return pathOf(shared[0] as Division).slice(0, -1);
  const kinds = readOwnKinds(text);
  const zoneCount = countMatches(text, zoneWords);
  const best = [...weights].map(([division, weight]) => {
    const above = [...weights].filter(([other]) => other !== division && other.path.length < division.path.length && other.path.every((name, k) => name === division.path[k])).reduce((sum, [, value]) => sum + Math.min(value, 2), 0);
    const kind = division.level === 'province' ? 0.05 : (kinds.get(kindOf(division)) ?? 0.1);
    return { division, score: (weight + above * 0.15) * (0.15 + kind) * (titled.length > 0 && names.has(division.name) ? 3 : 1) * oneCounty(weights, division, weight) };
  }).sort((a, b) => b.score - a.score)[0];
  const zone = [...zones.values()].sort((a, b) => b.count - a.count)[0];
  const own = ownWords.reduce((sum, [, pattern]) => sum + countMatches(text, pattern), 0);
  if (zone && titled.length === 0 && zoneCount > own && (!best || best.division === zone.division || zone.division.path.every((name, k) => best.division.path[k] === name))) return [...pathOf(zone.division), `${zone.name}`];
  if (!best || best.score < 0.25 || (weights.get(best.division) ?? 0) < 0.75) return [];
  return pathOf(best.division);
}

/** A paper of one county names its prefecture now and then; a prefecture's paper names several counties. */
function oneCounty(weights: ReadonlyMap<Division, number>, division: Division, weight: number): number {
  if (division.level !== 'prefecture') return 1;
  const below = [...weights].filter(([other]) => other.path.length > division.path.length && division.path.every((name, k) => other.path[k] === name)).map(([, value]) => value);
  const most = Math.max(0, ...below);
  return most >= weight * 0.4 && most >= below.reduce((sum, value) => sum + value, 0) * 0.6 ? 0.5 : 1;
}

/** The division that a dateline's words name near the paper's place: 环县 in a paper of 庆阳市. Empty when none. */
export function readDatelinePlace(words: string, home: readonly string[]): string[] {
  if (words === '') return [];
  const found = findDivision(words);
  const near = [...found].sort((a, b) => shareOf(b, home) - shareOf(a, home))[0];
  return near ? pathOf(near) : [];
}

function shareOf(division: Division, home: readonly string[]): number {
  let shared = 0;
  while (shared < home.length && division.path[shared] === home[shared]) shared++;
  return shared - (division.past ? 0.5 : 0);
}

/**
 * What 我县, 全市, 该区 mean in an article: its dateline, its section's name, else the division below the paper's place
 * that it names first with an authority or often, else the paper's own place.
 */
export function readArticlePlace(text: string, dateline: string, section: string | null, home: readonly string[]): string[] {
  const byLine = readDatelinePlace(dateline, home);
  if (byLine.length > 0) return byLine;
  if (section) {
    const named = findDivisions(section, home).flatMap(({ divisions }) => [...divisions]).sort((a, b) => shareOf(b, home) - shareOf(a, home))[0];
    if (named && named.level !== 'province') return pathOf(named);
  }
  const below = new Map<Division, number>();
  for (const { span, divisions } of findDivisions(text.slice(0, 3000), home)) {
    for (const division of divisions) {
      if (division.path.length <= home.length || shareOf(division, home) < home.length || division.past) continue;
      below.set(division, (below.get(division) ?? 0) + (span.start < 60 ? 2 : 1) + (authority.test(text.slice(span.end, span.end + 8)) ? 1 : 0));
    }
  }
  const best = [...below].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 3 && home.length > 0 ? pathOf(best[0]) : [...home];
}
