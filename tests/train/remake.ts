// Annotated pages cut and printed anew: articles in other groups, each in one to three parts at chance lines, the parts of a group
// in turn as extraction mixes columns, headlines above, below, between, at the foot of the page or lost. Nothing is written anew:
// every line is one of the page's.
import { readFileSync } from 'node:fs';
import type { GoldenFolder } from '../golden/folders';
import type { Expectation } from '../golden/score';
import type { AnnotatedPage } from '../unit/newspaper/annotated';
import type { Chance } from './chance';

/** A page, and which article each line of text belongs to (1-based line → index); headlines, bylines and furniture are left out. */
export interface TrainingPage { readonly text: string; readonly articleOf: ReadonlyMap<number, number> }

/** An annotated line: its number (1-based), its article (0 and up; −1 for furniture), its role. */
interface AnnotatedLine { readonly line: number; readonly article: number; readonly role: string }
interface Row { readonly line: number; readonly article: number; readonly textual: boolean }
interface Told { readonly head: Row[]; readonly rest: Row[] }
/** A page whose lines are annotated. */
export interface Source { readonly lines: readonly string[]; readonly articles: readonly Told[]; readonly topFurniture: readonly Row[]; readonly furniture: readonly Row[] }

const HEADS = new Set(['headline', 'kicker', 'subtitle']);
const TEXTS = new Set(['body', 'caption', 'box']);
/** Furniture down to this line stays at the head of the page. */
const TOP = 4;
/** So often a part is made to end with a sentence. */
const CLOSED = 0.3;
/** Articles with fewer lines are not cut; first parts have at least so many; articles with more have three parts at times. */
const [LEAST_CUT, LEAST_PART, LONG] = [12, 4, 26];

function buildSource(text: string, annotated: readonly AnnotatedLine[]): Source {
  const lines = text.split('\n');
  const printed = annotated.filter(({ line }) => (lines[line - 1] ?? '').trim() !== '').sort((a, b) => a.line - b.line);
  const row = ({ line, article, role }: AnnotatedLine): Row => ({ line, article, textual: TEXTS.has(role) });
  const furniture = printed.filter(({ article }) => article < 0).map(row);
  const count = Math.max(-1, ...printed.map(({ article }) => article)) + 1;
  const articles = Array.from({ length: count }, (_, n): Told => {
    const own = printed.filter(({ article }) => article === n);
    return { head: own.filter(({ role }) => HEADS.has(role)).map(row), rest: own.filter(({ role }) => !HEADS.has(role)).map(row) };
  });
  return { lines, articles, topFurniture: furniture.filter(({ line }) => line <= TOP), furniture: furniture.filter(({ line }) => line > TOP) };
}

/** Reads a golden page with its hand-made expectation. */
export function readGolden(folder: GoldenFolder): Source {
  const { articles, furniture } = JSON.parse(readFileSync(`${folder.path}expect.json`, 'utf8')) as Expectation;
  const spread = ({ from, to }: { from: number; to: number }, article: number, role: string) => Array.from({ length: to - from + 1 }, (_, i): AnnotatedLine => ({ line: from + i, article, role }));
  return buildSource(folder.text, [...articles.flatMap(({ segments }, article) => segments.flatMap((segment) => spread(segment, article, segment.role))), ...furniture.flatMap((segment) => spread(segment, -1, 'furniture'))]);
}

/** Reads a page of the unit tests. */
export function readUnitPage({ text, lines }: AnnotatedPage): Source {
  return buildSource(text, [...lines].map(([line, { article, role }]) => ({ line, article: article - 1, role })));
}

function shuffle<T>(list: readonly T[], chance: Chance): T[] {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
}

function pick<T>(chance: Chance, list: readonly T[]): T { return list[Math.floor(chance() * list.length)] as T; }

const endsSentence = /[。！？.][”’」』"]?\s*$/;

/** A line behind which a first part ends: any, or one that ends a sentence where there is one. */
function pickCut(rest: readonly Row[], lines: readonly string[], chance: Chance): number {
  const cuts = Array.from({ length: rest.length - 7 }, (_, i) => LEAST_PART + i);
  const ends = cuts.filter((cut) => endsSentence.test(lines[(rest[cut - 1]?.line ?? 0) - 1] ?? ''));
  return pick(chance, chance() < CLOSED && ends.length > 0 ? ends : cuts);
}

/** One to three parts. */
function cutParts(rest: Row[], lines: readonly string[], chance: Chance): Row[][] {
  const first = pickCut(rest, lines, chance);
  if (rest.length <= LONG || chance() > 0.3) return [rest.slice(0, first), rest.slice(first)];
  const second = first + 3 + Math.floor(chance() * Math.max(1, rest.length - first - 5));
  return [rest.slice(0, first), rest.slice(first, second), rest.slice(second)].filter((part) => part.length > 0);
}

/** The page's rows in their new order, null for a blank line. `sizes`: how many articles are mixed. */
function arrange({ lines, articles, topFurniture, furniture }: Source, sizes: readonly number[], chance: Chance): (Row | null)[] {
  const [headShare, blankShare, cutShare] = [pick(chance, [1, 0.95, 0.8]), pick(chance, [1, 1, 0.8, 0.4]), pick(chance, [0.4, 0.8])];
  const [keepsBlanks, keepsOrder, inTurn] = [chance() < 0.3, chance() < 0.7, pick(chance, [0.8, 0.5])];
  const out: (Row | null)[] = [...topFurniture];
  const blank = (share: number) => { if (chance() < share && out.length > 0 && out.at(-1) !== null) out.push(null); };
  // Columns of one article, too, are parted by blank lines on many pages, and paragraphs on some.
  const [columnFoot, paragraphShare] = [chance() < 0.5 ? 7 + Math.floor(chance() * 18) : Infinity, chance() < 0.25 ? 0.7 : 0];
  const print = (rows: readonly Row[]) => rows.forEach((row, i) => {
    if (i > 0 && rows.length > LEAST_CUT && i % columnFoot === 0) blank(1);
    if (i > 0 && paragraphShare > 0 && endsSentence.test(lines[(rows[i - 1]?.line ?? 0) - 1] ?? '')) blank(paragraphShare);
    const apart = i > 0 ? row.line - (rows[i - 1]?.line ?? 0) : 0;
    if (keepsBlanks && apart > 1 && apart <= 3) blank(1);
    out.push(row);
  });
  const others = shuffle(furniture, chance);
  const order = keepsOrder ? articles : shuffle(articles, chance);
  const atFoot: Told[] = [];
  for (let at = 0; at < order.length;) {
    const group = order.slice(at, at + pick(chance, sizes));
    at += group.length;
    const parts = group.map(({ rest }) => (rest.length < LEAST_CUT || group.length < 2 || chance() > cutShare ? [rest] : cutParts(rest, lines, chance)));
    const ways = group.map(() => (chance() < headShare ? 'above' : pick(chance, ['below', 'between', 'between', 'between', 'foot', 'lost'])));
    const rounds = Math.max(...parts.map((list) => list.length));
    for (let round = 0; round < rounds; round++) {
      const turn = group.map((_, i) => i);
      for (const i of round === 0 || chance() < inTurn ? turn : shuffle(turn, chance)) {
        const [{ head }, list] = [group[i] as Told, parts[i] as Row[][]];
        const part = list[round];
        if (!part) continue;
        blank(blankShare);
        const between = ways[i] === 'between' && round === 1;
        if (between || (ways[i] === 'above' && round === 0)) {
          print(head);
          blank(0.4);
        }
        print(part);
        if (round === list.length - 1 && (ways[i] === 'below' || (ways[i] === 'between' && list.length === 1))) {
          blank(blankShare);
          print(head);
        }
        if (round === 0 && ways[i] === 'foot') atFoot.push(group[i] as Told);
      }
      const row = chance() < 0.3 ? others.pop() : undefined;
      if (row) out.push(row);
    }
  }
  if (atFoot.length > 0) blank(1);
  for (const { head } of shuffle(atFoot, chance)) print(head);
  return out;
}

function build(lines: readonly string[], rows: readonly (Row | null)[]): TrainingPage {
  const articleOf = new Map<number, number>();
  rows.forEach((row, i) => { if (row?.textual) articleOf.set(i + 1, row.article); });
  return { text: rows.map((row) => (row ? (lines[row.line - 1] ?? '') : '')).join('\n'), articleOf };
}

/** The page as it is printed. */
export function printPage({ lines, articles }: Source): TrainingPage {
  const rows: (Row | null)[] = lines.map(() => null);
  for (const row of articles.flatMap(({ head, rest }) => [...head, ...rest])) rows[row.line - 1] = row;
  return { text: lines.join('\n'), articleOf: build(lines, rows).articleOf };
}

/** How many articles are mixed with one another: few, many. */
const FEW = [1, 2, 2, 2, 3];
const MANY = [2, 3, 4, 5];

/** The page cut and printed anew, `copies` times. */
export function remakePage(source: Source, copies: number, chance: Chance): TrainingPage[] {
  return Array.from({ length: copies }, (_, i) => build(source.lines, arrange(source, i % 2 === 0 ? FEW : MANY, chance)));
}
