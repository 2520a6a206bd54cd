// Provinces, prefectures and counties by name: looked up whole, or found in a text. One name may be several places
// (鼓楼区, 朝阳): all are answered, the caller knows which is near. Simplified characters. Not here: towns and villages.
import { DIVISION_ROWS } from './division-list';
import {
  AFTER_SHORT_WORDS, COUNTY_SUFFIXES, DOUBTFUL_AT_END, DOUBTFUL_NAMES, NOT_AFTER_SHORT, PEOPLES, PREFECTURE_SUFFIXES,
  PROVINCE_SUFFIXES, SHORT_FORMS,
} from './division-words';
import { PAST_DIVISION_ROWS } from './divisions-past';
import { PAST_PREFECTURE_ROWS } from './prefectures-past';
import { TERRITORY_ROWS } from './territories';

export type DivisionLevel = 'province' | 'prefecture' | 'county';

export interface Division {
  /** Official name: `宝丰县`, `恩施土家族苗族自治州`. */
  readonly name: string;
  /** As it is called: `宝丰`, `恩施`; the whole name where one character would be left (`叶县`). */
  readonly short: string;
  readonly level: DivisionLevel;
  /** Official names, largest first, the division last. A prefecture's place is empty where there is none. */
  readonly path: readonly string[];
  /** Set for a division that is gone: the year it ended and the name of what took its place, under the same prefecture. */
  readonly past: { readonly until: number; readonly became: string } | null;
}

interface Atlas {
  /** By official name, short form and usual short form. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  /** Names by their first two UTF-16 units (the first times 65,536, plus the second, in 32 bits), longest first. */
  readonly byStart: ReadonlyMap<number, readonly string[]>;
  /** 1 at the hash of the first two units of each name: nearly all other pairs of a text are left at once. */
  readonly starts: Uint8Array;
  /** 1 for first units of names: three of four characters begin none, and are asked nothing else. */
  readonly firsts: Uint8Array;
}

/** Changes of counties are listed one by one from the next year on. */
const lastUnlistedYear = 2008;

let atlas: Atlas | null = null;
const none: readonly Division[] = [];

const PEOPLE_ENDINGS = PEOPLES.split(' ')
  .flatMap((people) => [`${people}族`, people])
  .filter((people) => people.length > 1)
  .sort((a, b) => b.length - a.length);

const territories = (): string[][] => TERRITORY_ROWS.trim().split('\n').map((row) => row.split('|'));

const usualForms = new Map<string, string[]>([
  ...SHORT_FORMS.map((row): [string, string[]] => {
    const [name = '', ...forms] = row.split(' ');
    return [name, forms];
  }),
  ...territories().map(([, , , name = '', forms = '']): [string, string[]] => [name, forms.split(' ').filter((form) => form !== '')]),
]);

/** The name without its suffix and without the peoples before 自治; the whole name when less than two characters remain. */
function shorten(name: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find((ending) => name.endsWith(ending));
  if (!suffix) return name;
  let bare = name.slice(0, -suffix.length);
  if (suffix.startsWith('自治')) {
    const rest = bare;
    for (let people: string | undefined = ''; people !== undefined && bare.length - people.length >= 2; ) {
      bare = bare.slice(0, bare.length - people.length);
      people = PEOPLE_ENDINGS.find((ending) => bare.endsWith(ending));
    }
    // 东乡族自治县 is called 东乡: the people is the name.
    if (bare === rest) bare = bare.replace(/族$/, '');
  }
  return bare.length >= 2 ? bare : name;
}

/** Names of one division: official, short, and short with a simple suffix for autonomous ones (恩施州, 城步县). */
function namesOf(division: Division): string[] {
  const { name, short } = division;
  const usual = usualForms.get(name);
  const autonomous = name.startsWith('自治', name.length - 3) && '州县旗'.includes(name.charAt(name.length - 1));
  if (!autonomous && usual === undefined) return name === short ? [name] : [name, short];
  return [...new Set([name, short, ...(autonomous ? [short + name.charAt(name.length - 1)] : []), ...(usual ?? [])])];
}

function readRows(): Division[] {
  const divisions: Division[] = [];
  /** Names by what they lie in, those of the past by themselves. */
  const seen = new Map<string, Set<string>>();
  const add = (name: string, level: DivisionLevel, above: readonly string[], past: Division['past'] = null, whole = false): void => {
    const key = `${above[0] ?? ''}/${above[1] ?? ''}${past ? '†' : ''}`;
    let names = seen.get(key);
    if (names === undefined) seen.set(key, (names = new Set()));
    if (name === '' || names.has(name)) return;
    names.add(name);
    const path = [...above, name];
    const suffixes = level === 'province' ? PROVINCE_SUFFIXES : level === 'prefecture' ? PREFECTURE_SUFFIXES : COUNTY_SUFFIXES;
    divisions.push({ name, short: whole ? name : shorten(name, suffixes), level, path, past });
  };
  for (const row of DIVISION_ROWS.trim().split('\n')) {
    const [province = '', prefecture = '', counties = ''] = row.split('|');
    add(province, 'province', []);
    add(prefecture, 'prefecture', [province]);
    const above = prefecture === '' ? [province] : [province, prefecture];
    for (const county of counties.split(' ')) add(county, 'county', above);
  }
  for (const row of PAST_PREFECTURE_ROWS.trim().split('\n')) {
    const [province = '', name = '', until = '', became = ''] = row.split('|');
    // 丽水 alone is the city of today: the area goes by its whole name.
    add(name, 'prefecture', [province], { until: Number(until), became }, name.endsWith('地区') || name.endsWith('盟'));
  }
  for (const row of PAST_DIVISION_ROWS.trim().split('\n')) {
    const [province = '', prefecture = '', name = '', until = '', became = ''] = row.split('|');
    add(name, 'county', prefecture === '' ? [province] : [province, prefecture], { until: Number(until), became });
  }
  for (const [province = '', prefecture = '', level = '', name = ''] of territories()) {
    add(name, level === 'prefecture' ? 'prefecture' : 'county', prefecture === '' ? [province] : [province, prefecture], null, true);
  }
  // Nearly every county-level city, and many a district, was a county of its name: 迁安县. The lists above are whole from then on.
  const known = new Set(divisions.map(({ name }) => name));
  // A copy of the list as it is: what is added in the loop is no division of today.
  for (const { name, short, level, path, past } of divisions.slice()) {
    if (level !== 'county' || past || !/[市区]$/.test(name) || short === name || known.has(`${short}县`)) continue;
    add(`${short}县`, 'county', path.slice(0, -1), { until: lastUnlistedYear, became: name }, true);
  }
  return divisions;
}

const hashStart = (start: number): number => Math.imul(start, 0x9e3779b1) >>> 16;

/** All names in two maps; built on first use, some 4,000 divisions. */
function openAtlas(): Atlas {
  if (atlas) return atlas;
  const byName = new Map<string, Division[]>();
  const byStart = new Map<number, string[]>();
  for (const division of readRows()) {
    for (const name of namesOf(division)) {
      const same = byName.get(name);
      if (same) same.push(division);
      else {
        byName.set(name, [division]);
        const start = (name.charCodeAt(0) << 16) | name.charCodeAt(1);
        const names = byStart.get(start);
        if (names) names.push(name);
        else byStart.set(start, [name]);
      }
    }
  }
  const starts = new Uint8Array(65536);
  const firsts = new Uint8Array(65536);
  for (const [start, names] of byStart) {
    starts[hashStart(start)] = 1;
    firsts[start >>> 16] = 1;
    names.sort((a, b) => b.length - a.length);
  }
  atlas = { byName, byStart, starts, firsts };
  return atlas;
}

/**
 * The divisions that `name` names, whole: with its suffix (宝丰县), without (宝丰), or as usually shortened (恩施州). Present
 * ones first, larger ones first. Empty when there is none.
 */
export function findDivision(name: string): readonly Division[] {
  const found = openAtlas().byName.get(name) ?? none;
  return found.length < 2 ? found : [...found].sort((a, b) => Number(a.past !== null) - Number(b.past !== null) || a.path.length - b.path.length);
}

/** A place named in a text, with every division it may be. Offsets are UTF-16 units of the text searched. */
export interface DivisionHit {
  readonly span: { readonly start: number; readonly end: number };
  readonly divisions: readonly Division[];
}

/**
 * Places named in a text, leftmost and longest first, without overlap. Behind a place that contains it, a name means only
 * what lies there (河南省新县, 南京鼓楼区). Names that are everyday words (新建, 和县, 城区) are taken only there, or when they
 * are part of `home`, the paper's own place, largest first. A short form that a road, river or town bears (南京路) is no hit.
 * Linear in the text.
 */
export function findDivisions(text: string, home: readonly string[] = []): DivisionHit[] {
  const known = openAtlas();
  const found: DivisionHit[] = [];
  for (let i = 0; i < text.length - 1; ) {
    const name = readName(known, text, i);
    if (name === undefined) i++;
    else {
      const before = found.at(-1);
      const divisions = readNamed(known, text, i, name, before?.span.end === i ? before.divisions : null, home);
      if (divisions.length > 0) found.push({ span: { start: i, end: i + name.length }, divisions });
      i += divisions.length > 0 || BORNE === divisions ? name.length : 1;
    }
  }
  return found;
}

/** No division, but a road's or a river's name, to be passed over whole. */
const BORNE: readonly Division[] = [];

/** The divisions that a name at `at` means, behind those that end there (`above`). */
function readNamed(known: Atlas, text: string, at: number, name: string, above: readonly Division[] | null, home: readonly string[]): readonly Division[] {
  const { byName } = known;
  let divisions: readonly Division[] = byName.get(name) ?? [];
  const inside = above ? divisions.filter((division) => above.some((outer) => contains(outer, division))) : [];
  if (inside.length > 0) divisions = inside;
  else if (isDoubtful(text, at, name)) divisions = divisions.filter((division) => isPartOf(division, home, !DOUBTFUL_NAMES.has(name)));
  const end = at + name.length;
  if (divisions.length === 0 || !bearsName(text, end)) return divisions;
  // 四川江油 is no river: what follows is a place within it.
  const next = byName.get(readName(known, text, end) ?? '') ?? [];
  divisions = divisions.filter((division) => division.name === name || next.some((inner) => contains(division, inner)));
  return divisions.length === 0 ? BORNE : divisions;
}

/** The longest name that begins at `at` of the text. No function is made here: it is asked at every character. */
function readName({ byStart, starts, firsts }: Atlas, text: string, at: number): string | undefined {
  if (at + 1 >= text.length || firsts[text.charCodeAt(at)] !== 1) return undefined;
  const start = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
  if (starts[hashStart(start)] !== 1) return undefined;
  for (const name of byStart.get(start) ?? []) if (text.startsWith(name, at)) return name;
  return undefined;
}

/** Is the division one of those that the paper's place lies in; with `within`, or one that lies in it (现任宁县县委书记 in the paper of 庆阳市)? */
function isPartOf(division: Division, home: readonly string[], within: boolean): boolean {
  return home.length > 0 && division.path.every((part, k) => home[k] === part || (within && home.length > 1 && k >= home.length));
}

/** Does `inner` lie in `outer`? */
function contains(outer: Division, inner: Division): boolean {
  return inner.path.length > outer.path.length && outer.path.every((name, i) => inner.path[i] === name);
}

/** Is the name at `at` as likely a word, or the end of one? */
function isDoubtful(text: string, at: number, name: string): boolean {
  if (DOUBTFUL_NAMES.has(name)) return true;
  return DOUBTFUL_AT_END.has(name) && at > 0 && /\p{Script=Han}/u.test(text.charAt(at - 1));
}

/** Is what ends at `at` only what a road, a river or a town is called by? */
function bearsName(text: string, at: number): boolean {
  return at < text.length && NOT_AFTER_SHORT.includes(text.charAt(at)) && !AFTER_SHORT_WORDS.includes(text.slice(at, at + 2));
}
