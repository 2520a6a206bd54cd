// Where a foreign page is from and what places it speaks of: from its title, its source, its host, its dateline and the
// places its text names. Names that may be several places count only where the page tells which.
import { LOWER_BODIES, PUBLIC_SOURCES } from '../gazetteer/boundary';
import { findDivisions } from '../gazetteer/divisions';
import type { Division } from '../gazetteer/divisions';
import type { ForeignPage, PlacePath, PlaceSource, Surroundings } from '../model';
import { splitWords } from '../text/lexicon';
import { normalizeForMatch } from '../text/normalize';
import { pinyinOf } from '../text/pinyin';
import { shortZone } from './near-place';

/** Of what names one place the first is kept: who prints the page says more of whose it is than what its title tells of. */
const ORDER: readonly PlaceSource[] = ['source', 'host', 'title', 'dateline', 'text'];
/** 本报宝丰讯, 新华社郑州2月6日电, 人民网平顶山3月1日电: what stands between agency and date is where the text was sent from. */
const DATELINE = /(?:本报|本网|本台|社|网|报|台)([\p{Script=Han}]{2,8}?)(?:\d{1,2}月\d{1,2}日)?(?:讯|电|消息)/gu;
const DATELINE_REACH = 600;
const PUBLIC = splitWords(PUBLIC_SOURCES);
const LOWER = splitWords(LOWER_BODIES);
const GOVERNMENT_HOST = /^[a-z]+:\/\/[^/?#]*\.gov\.cn(?:[/?#:]|$)/iu;
/** Names longer than this are read for places in their first part only: enough for any page. */
const TEXT_REACH = 400_000;

/**
 * Places of the page, best supported first. `text` is in matching form. `homes` are the places of those whose names stand
 * on the page: a host is only asked whether it spells one of them (baofeng.gov.cn). `known`: what the pieces before this one
 * say; null for the page's beginning, with which its title and source are read, and where a dateline may stand.
 */
export function readPagePlaces(page: ForeignPage, text: string, homes: readonly PlacePath[], known: Surroundings['places'] | null = null): Surroundings['places'] {
  const found = new Map((known ?? []).map((place) => [place.path.join('/'), place]));
  const add = (path: PlacePath, from: PlaceSource): void => {
    const key = path.join('/');
    const before = found.get(key);
    if (before === undefined) found.set(key, { path, from, count: 1 });
    else found.set(key, { path, from: ORDER.indexOf(from) < ORDER.indexOf(before.from) ? from : before.from, count: before.count + 1 });
  };
  const hits = new Map<PlaceSource, (readonly Division[])[]>(known !== null ? [] : [
    ['title', findHits(normalizeForMatch(page.title ?? '').text)],
    ['source', findHits(normalizeForMatch(page.source ?? '').text)],
    ['dateline', [...text.slice(0, DATELINE_REACH).matchAll(DATELINE)].flatMap((match) => findHits(match[1] ?? ''))],
  ]);
  hits.set('text', findHits(text.slice(0, TEXT_REACH)));
  const clear = new Set([...(known ?? []).map(({ path }) => path.join('/')), ...[...hits.values()].flat().flatMap((divisions) => divisions.length === 1 ? divisions.map(({ path }) => path.join('/')) : [])]);
  for (const [from, list] of hits) for (const divisions of list) for (const { path } of settle(divisions, clear)) add(path, from);
  // 示范区: on a page that names its city too.
  for (const home of new Map(homes.map((path) => [path.join('/'), path])).values()) {
    const from = shortZone(home) !== null && found.has(home.slice(0, -1).join('/')) ? findZone(home, page, text) : null;
    if (from !== null && known?.some(({ path }) => path.join('/') === home.join('/')) !== true) add(home, from);
  }
  for (const home of homes) if (page.url !== undefined && isHostOf(page.url, home)) add(home, 'host');
  return [...found.values()].toSorted((a, b) => ORDER.indexOf(a.from) - ORDER.indexOf(b.from) || b.count - a.count || b.path.length - a.path.length);
}

/** Whose a page says that it is: of a place's leaders, if its paper or government prints it and its subject is not a school, a firm or a bureau (`lower`). */
export function readSubject({ source = '', url = '' }: ForeignPage, title: string): 'leaders' | 'lower' | null {
  if ([title, source].some((words) => LOWER.some((word) => words.includes(word)))) return 'lower';
  return PUBLIC.some((word) => source.includes(word)) || GOVERNMENT_HOST.test(url) ? 'leaders' : null;
}

function findHits(text: string): (readonly Division[])[] {
  return findDivisions(text).map(({ divisions }) => divisions);
}

/** Of several places of one name, the one that the page also names by a place around it; none when it does not say. */
function settle(divisions: readonly Division[], clear: ReadonlySet<string>): readonly Division[] {
  if (divisions.length === 1) return divisions;
  const told = divisions.filter(({ path }) => path.some((_, i) => i > 0 && clear.has(path.slice(0, i).join('/'))) || clear.has(path.join('/')));
  if (told.length === 1) return told;
  // A city and the county in it that shares its name (平顶山… no; 朝阳 yes): the larger, when one contains the other.
  const [largest] = divisions.toSorted((a, b) => a.path.length - b.path.length);
  return largest !== undefined && divisions.every(({ path }) => largest.path.every((name, i) => path[i] === name)) ? [largest] : [];
}

/** Where a page names a zone: its title or source by the short name, its text by the whole. */
function findZone(home: PlacePath, { title = '', source = '' }: ForeignPage, text: string): PlaceSource | null {
  const short = shortZone(home) ?? '';
  if (normalizeForMatch(title).text.includes(short)) return 'title';
  if (normalizeForMatch(source).text.includes(short)) return 'source';
  return text.includes(home.at(-1) ?? '') ? 'text' : null;
}

/** Does a label of the host spell the place: baofeng, baofengxian, pds? Only whole labels. */
function isHostOf(url: string, home: PlacePath): boolean {
  const host = /^[a-z]+:\/\/([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  const labels = host.split('.').slice(0, -1);
  const name = home[home.length - 1] ?? '';
  const short = name.length > 2 ? name.slice(0, -1) : name;
  const spelt = pinyinOf(short).full;
  if (spelt.length < 4) return false;
  return labels.some((label) => label === spelt || label === pinyinOf(name).full);
}
