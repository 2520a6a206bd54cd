// The place that 我县, 全市, 区委 mean in one article: the article's own, corrected by the divisions that its text names. A county
// that the text never names is not the county it speaks of when it names another of the same prefecture.
import type { Page } from '../model/index';
import { surnameRank } from '../gazetteer/surnames';
import { matchBefore } from '../text/lexicon';
import type { Reading } from './reading';
import { HEADS } from './words';

/** Largest first. Empty when neither the article nor the page nor the text tells. */
export function findBase(reading: Reading, page: Page): readonly string[] {
  const given = reading.article.place.length > 0 ? reading.article.place : page.place;
  const counts = countDivisions(reading);
  const last = given[given.length - 1];
  if (last !== undefined && given.length > 2 && isDivision(last) && !OWN.test(reading.s) && !counts.has(last) && !reading.s.includes(shortName(last))) {
    const rival = mostNamed(counts, (path) => path.length === given.length && path[path.length - 2] === given[given.length - 2]);
    if (rival && rival.times > 1) return rival.path;
  }
  if (last !== undefined) return given;
  return mostNamed(counts, () => true)?.path ?? given;
}

/**
 * The division of a level that stands last before `at` in its paragraph, else the one that the text names most, within the base: for 区委,
 * 县长 in the paper of a city. Null when none.
 */
export function findNamedAt(reading: Reading, base: readonly string[], endings: readonly string[], at: number): readonly string[] | null {
  const near = findNearAt(reading, endings, at);
  if (near) return near;
  const named = mostNamed(countDivisions(reading), (path) => {
    const name = path[path.length - 1] ?? '';
    return endings.some((ending) => name.endsWith(ending)) && base.every((part, index) => index >= path.length || path[index] === part || index >= 2);
  });
  return named?.path ?? null;
}

/** 我县, 我区: the article speaks of home, whatever it names. */
const OWN = /[我本][县市区旗州]/u;
/** How far back a division is looked for. */
const REACH = 200;

/** The county of one of the endings that stands last before `at` in its paragraph: its path; null when none is near. */
export function findNearAt({ s, divisions }: Reading, endings: readonly string[], at: number): readonly string[] | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && s.charAt(i) !== '\n'; i--) {
    const hit = divisions.get(i);
    const division = hit?.division;
    if (!hit || division?.level !== 'county' || !endings.some((ending) => division.name.endsWith(ending))) continue;
    // 区长刘|玉泉: what is called like a county is a person's given name.
    if (hit.end - i === 2 && surnameRank(s.charAt(i - 1)) !== null && matchBefore(HEADS, s, i - 1) !== null) continue;
    return division.path;
  }
  return null;
}

/** So many surnames are borne by four of five people. */
const COMMON_SURNAMES = 120;

interface Named { readonly path: readonly string[]; times: number }

const counted = new WeakMap<Reading, Map<string, Named>>();

/** Divisions that the text names, with how often; counted once for each article. */
function countDivisions(reading: Reading): Map<string, Named> {
  const before = counted.get(reading);
  if (before) return before;
  const counts = new Map<string, Named>();
  for (const [start, { division, end }] of reading.divisions) {
    // 法官胡|建平: a person's given name.
    if (end - start === 2 && (surnameRank(reading.s.charAt(start - 1)) ?? Infinity) < COMMON_SURNAMES && matchBefore(HEADS, reading.s, start - 1) !== null) continue;
    const known = counts.get(division.name);
    if (known) known.times += 1;
    else counts.set(division.name, { path: division.path, times: 1 });
  }
  counted.set(reading, counts);
  return counts;
}

function mostNamed(counts: ReadonlyMap<string, Named>, fits: (path: readonly string[]) => boolean): Named | null {
  let best: Named | null = null;
  for (const named of counts.values()) if (fits(named.path) && (best === null || named.times > best.times)) best = named;
  return best;
}

function isDivision(name: string): boolean {
  return /[县市区旗]$/u.test(name) && !/(开发区|高新区|示范区|新区|园区|管理区)$/u.test(name);
}

function shortName(name: string): string {
  return name.length > 2 ? name.slice(0, -1) : name;
}
