// Where a paper is from: its name and running heads, who publishes it, and the divisions its texts speak of as their own.
import { findDivision, findDivisions } from '../gazetteer/divisions';
import { findTitlePlaces } from './title-places';
import type { Division, DivisionHit } from '../gazetteer/divisions';
import { printers, publisherWords, runningHeadWords } from '../gazetteer/newspaper/place-words';
import { readPublishingUnit } from './publisher';
import { weighPlaces } from './place-weights';

/** What a page shows of its own place besides its articles; lines simplified. */
export interface PlaceSigns {
  /** Name of the paper, mastheads, running heads. */
  readonly heads: readonly string[];
  /** All other lines of furniture: imprints, editors, links of a site, advertisements. */
  readonly feet: readonly string[];
  /** Short lines at the head of each part, whatever the page makes of them. */
  readonly tops: readonly string[];
  /** Place words of 本报…讯. */
  readonly datelines: readonly string[];
}

const zoneWords = /开发区|管委会|党工委|示范区|高新区/g;
/** A text that names more divisions than this is a list of them. */
const mostWeighed = 200;
/** Of what a county has from lists of counties, so much says nothing of the paper's own. */
const listedAway = 0.5;
const headWeight = 25;
const topWeight = 6;
const publisherWeight = 10;
/** A place named less is not the paper's, unless no other is named. */
const leastOwn = 0.75;
const leastAlone = 0.45;
/** What a running head says besides its place: 今日洛南, 第3版 星期五 永春乡讯. Any other rest is a headline's. */
const headWords = new RegExp(`^(?:${runningHeadWords.join('|')})*$`);
const calendar = /[0-9年月日期第总版星一二三四五六七八九十\s]/g;

function pathOf(division: Division): string[] { return division.path.filter((name) => name !== ''); }

/** Does `outer` hold `inner`? */
function holds(outer: Division, inner: Division): boolean { return inner.path.length > outer.path.length && outer.path.every((name, k) => name === inner.path[k]); }

/** The division's last character as papers say it: 三都水族自治县 → 县; a prefecture under an office → 地. */
function kindOf(division: Division): string { return division.name.endsWith('地区') ? '地' : division.name.slice(-1); }

/** The place by which a paper of that year goes: a prefecture that is gone is what took its place. */
function toPath(division: Division): string[] {
  if (division.past && division.level === 'prefecture') {
    const heir = findDivision(division.past.became).find((one) => one.past === null && one.path[0] === division.path[0]);
    if (heir) return pathOf(heir);
  }
  return pathOf(division);
}

/** Divisions that a line names, of those that were there in the year. `find` is `findTitlePlaces` where it is a title. */
function readLine(line: string, year: number | null, find = findDivisions as (line: string) => readonly DivisionHit[]): (readonly [Division, number])[] {
  return find(line).flatMap(({ divisions }) => {
    const old = divisions.filter((division) => division.past && year !== null && year <= division.past.until);
    // A county that became a city was no city then.
    const there = [...divisions.filter((division) => !division.past && !old.some((other) => other.past?.became === division.name)), ...old];
    return there.map((division) => [division, 1 / there.length] as const);
  });
}

/** The only county named, and of the kind the page calls its own. */
function isAlone(division: Division, weights: ReadonlyMap<Division, number>, kinds: ReadonlyMap<string, number>): boolean {
  return division.level === 'county' && (kinds.get(kindOf(division)) ?? 0) >= 0.4 && [...weights.keys()].every((other) => other === division || holds(other, division));
}

/** Nothing besides a place, a date and what papers and pages are called: 地委书记到通城 is a headline. */
function isRunningHead(line: string): boolean {
  const rest = findTitlePlaces(line).reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), line).replace(calendar, '');
  return headWords.test(rest);
}

/** A paper of one county names its prefecture now and then; a prefecture's paper names several counties. */
function weighPrefecture(weights: ReadonlyMap<Division, number>, division: Division, weight: number): number {
  const below = [...weights].filter(([other]) => holds(division, other)).map(([, value]) => value);
  const most = Math.max(0, ...below);
  const sum = below.reduce((total, value) => total + value, 0);
  if (below.filter((value) => value >= 1.2).length >= 3 && most < sum * 0.55) return weight + sum * 0.5;
  return most >= weight * 0.4 && most >= sum * 0.6 ? weight * 0.5 : weight;
}

/** Place of the page: its division, and the unit below it whose paper it is (曹杨新村街道). As `readDivision`. */
export function readPlace(signs: PlaceSigns, texts: readonly string[], year: number | null): string[] {
  const division = readDivision(signs, texts, year);
  const unit = readPublishingUnit([...signs.heads, ...signs.feet, ...signs.tops], texts);
  return unit === null || division.length === 0 || division.some((name) => name === unit) ? division : [...division, unit];
}

/**
 * Place of the page, largest division first. `texts` are its articles, simplified; `year` the page's (null unknown: a place
 * may have had another name). Empty when nothing tells.
 */
function readDivision(signs: PlaceSigns, texts: readonly string[], year: number | null): string[] {
  const titled = signs.heads.flatMap((line) => findTitlePlaces(line.split(/\s+/).filter((piece) => !printers.some((word) => piece.includes(word))).join(' ')));
  const dated = new Map(signs.datelines.flatMap((words) => findDivision(words).filter((division) => division.level === 'county' && !division.past).map((division) => [division.name, division] as const)));
  const [one, ...others] = [...dated.values()];
  if (titled.length === 0 && one && others.length > 0 && others.every((division) => division.path[1] === one.path[1])) return pathOf(one).slice(0, -1);
  // Several counties in the running heads: the paper is that of what holds them all.
  // 京山报 of 京山县, now 京山市, is one county's.
  const firsts = new Set(titled.map(({ divisions }) => divisions[0]?.past?.became ?? divisions[0]?.name));
  const shared = firsts.size > 1 ? titled.map(({ divisions }) => divisions[0]).filter((division) => division !== undefined) : [];
  const county = shared.find(({ level }) => level === 'county');
  // 莎车新闻, 疏附新闻 of 喀什日报: the prefecture may be named too.
  if (county && new Set(shared.filter(({ level }) => level === 'county').map(({ name }) => name)).size > 1 && shared.every(({ level, path }) => (level === 'county' || level === 'prefecture') && path[1] === county.path[1])) return pathOf(county).slice(0, -1);

  const read = weighPlaces(texts, year);
  const { weights, listed, zones, kinds } = read;
  const strongest = Math.max(0, ...weights.values());
  const names = new Set<string>();
  for (const line of new Set(signs.heads)) {
    for (const [division, part] of readLine(line, year, findTitlePlaces)) {
      // A region's or a river's name in a title (武陵都市报) is no place that the texts do not know.
      const known = [...weights].some(([other, weight]) => weight >= 0.5 && (other === division || holds(division, other) || holds(other, division)));
      const strange = !known && strongest >= 6;
      weights.set(division, (weights.get(division) ?? 0) + (strange ? 3 : headWeight) * part);
      if (!strange) names.add(division.name);
    }
  }
  for (const line of new Set(signs.tops)) if (!signs.heads.includes(line) && isRunningHead(line)) for (const [division, part] of readLine(line, year, findTitlePlaces)) weights.set(division, (weights.get(division) ?? 0) + topWeight * part);
  for (const line of signs.feet) {
    const pieces = line.split(/\s+/).filter((piece) => !printers.some((word) => piece.includes(word)));
    for (const piece of pieces) {
      const sure = publisherWords.some((word) => piece.includes(word));
      for (const [division, part] of readLine(piece, year)) weights.set(division, (weights.get(division) ?? 0) + (sure ? publisherWeight : 0.8) * part);
    }
  }
  for (const words of signs.datelines) for (const division of findDivision(words)) if (!division.past) weights.set(division, (weights.get(division) ?? 0) + 1);

  // What holds a named county may be the paper's place without being named.
  for (const division of Array.from(weights.keys())) {
    if (division.level !== 'county' || division.path.length < 3) continue;
    const above = findDivision(division.path[1] ?? '').find((other) => holds(other, division) && !other.past);
    if (above && !weights.has(above)) weights.set(above, 0);
  }
  const leading = new Map([...weights].sort((a, b) => b[1] - a[1]).slice(0, mostWeighed));
  const best = [...leading].map(([division, weight]) => {
    const above = [...leading].filter(([other]) => holds(other, division)).reduce((sum, [, value]) => sum + Math.min(value, 2), 0);
    const kind = division.level === 'province' && !division.name.endsWith('市') ? (kinds.get('省') ?? 0) * 0.5 : (kinds.get(kindOf(division)) ?? 0.05);
    const own = division.level === 'prefecture' ? weighPrefecture(leading, division, weight) : weight - (listed.get(division) ?? 0) * listedAway;
    return { division, own, score: (own + above * 0.15) * (0.15 + kind) * (names.has(division.name) ? 3 : 1) };
  }).sort((a, b) => b.score - a.score)[0];

  const text = texts.join('\n');
  const zone = [...zones.values()].sort((a, b) => b.count - a.count)[0];
  const zoned = (text.match(zoneWords) ?? []).length;
  if (zone && titled.length === 0 && zoned > read.own && (!best || best.division === zone.division || zone.division.path.every((name, k) => best.division.path[k] === name))) return [...pathOf(zone.division), `${zone.name}`];
  if (!best || best.score < 0.25 || best.own < (isAlone(best.division, leading, kinds) ? leastAlone : leastOwn)) return [];
  return toPath(findNameOfItsTime(best.division, weights, year, text) ?? best.division);
}

/** 海伦县 of a page of 1986 that prints this name and not 海伦市, though its title has the short one alone. */
function findNameOfItsTime(division: Division, weights: ReadonlyMap<Division, number>, year: number | null, text: string): Division | undefined {
  if (division.past || year === null || text.includes(division.name)) return undefined;
  return [...weights.keys()].find(({ past, path }) => past?.became === division.name && path[0] === division.path[0] && year <= past.until);
}
