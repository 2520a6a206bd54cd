// What a user typed → what is looked for. Filters first (place:, post:, from:, to:, kind: and their Chinese names),
// the rest are pieces that must all be found. Every input is a query: what looks like a broken filter is a piece.
import { QUERY_MAX } from '../limits';
import type { Family } from './contract';
import { codeDay } from './chunk';
import { placeKey } from './place-key';
import { foldText, plainWords, readUnits } from './units';

/** One piece: its folded words, and the runs of units in it that must stand together. */
export interface Piece {
  readonly text: string;
  readonly runs: readonly (readonly string[])[];
  /** Coded days, inclusive, when the piece is a date (2023年2月, 2023-02-06): what happened then fits too. */
  readonly days: { readonly from: number; readonly to: number } | null;
}

export interface Query {
  readonly pieces: readonly Piece[];
  /** All pieces written together: 宝丰 县长 → 宝丰县长. */
  readonly joined: string;
  /** Families asked for; all when no kind: was given. */
  readonly families: ReadonlySet<Family>;
  /** Keys of places that must fit. */
  readonly places: readonly string[];
  readonly titles: readonly string[];
  /** Coded days, inclusive; null when open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** More pieces than this say nothing more. */
const PIECES_MAX = 12;

type FilterName = 'place' | 'post' | 'from' | 'to' | 'kind';

const FILTER_NAMES = new Map<string, FilterName>([
  ['place', 'place'], ['地点', 'place'], ['地方', 'place'], ['post', 'post'], ['职务', 'post'], ['from', 'from'], ['自', 'from'], ['从', 'from'],
  ['to', 'to'], ['至', 'to'], ['到', 'to'], ['kind', 'kind'], ['类别', 'kind'], ['类', 'kind'],
]);

const KINDS = new Map<string, Family>([
  ['person', 'people'], ['people', 'people'], ['人', 'people'], ['人物', 'people'], ['干部', 'people'],
  ['project', 'projects'], ['projects', 'projects'], ['项目', 'projects'],
  ['article', 'articles'], ['articles', 'articles'], ['文章', 'articles'], ['报道', 'articles'], ['稿件', 'articles'],
]);

/**
 * Reads a query. Single Han characters in a row are one piece (王 代 强 is a name spaced out to align); quotation marks
 * group nothing that spaces do not, since each piece is looked for exactly as it stands.
 */
export function parseQuery(typed: string): Query {
  const places: string[] = [];
  const titles: string[] = [];
  const families = new Set<Family>();
  const words: string[] = [];
  let from: number | null = null;
  let to: number | null = null;
  for (const word of typed.slice(0, QUERY_MAX).split(/[\s\u3000、，；。]+/u)) {
    const folded = foldText(word).text;
    const colon = folded.indexOf(':');
    const name = colon > 0 ? FILTER_NAMES.get(folded.slice(0, colon)) : undefined;
    const value = folded.slice(colon + 1);
    const day = name === 'from' || name === 'to' ? readDay(value, name) : null;
    const kind = name === 'kind' ? KINDS.get(value) : undefined;
    if (name === 'place' && placeKey(value) !== '') places.push(placeKey(value));
    else if (name === 'post' && plainWords(value) !== '') titles.push(plainWords(value));
    else if (day !== null && name === 'from') from = day;
    else if (day !== null && name === 'to') to = day;
    else if (kind !== undefined) families.add(kind);
    else if (folded !== '') words.push(folded);
  }
  const pieces = joinSpaced(words).slice(0, PIECES_MAX).map(readPiece).filter((piece) => piece.runs.length > 0);
  return {
    pieces,
    joined: pieces.map((piece) => piece.text).join(''),
    families: families.size > 0 ? families : new Set<Family>(['people', 'projects', 'articles']),
    places,
    titles,
    from,
    to,
  };
}

/** Joins neighbours of one Han character each. */
function joinSpaced(words: readonly string[]): string[] {
  const joined: string[] = [];
  let single = false;
  for (const word of words) {
    const alone = /^\p{Script=Han}$/u.test(word);
    if (alone && single) joined[joined.length - 1] += word;
    else joined.push(word);
    single = alone;
  }
  return joined;
}

/** One folded word of a query as a piece. */
export function readPiece(text: string): Piece {
  const { words, joined } = readUnits(text);
  const runs: string[][] = [];
  words.forEach((word, i) => {
    if (joined[i] === 1 && runs.length > 0) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  const [from, to] = [readDay(text, 'from'), readDay(text, 'to')];
  // Four figures alone may be anything; with 年 or a month they are a date.
  const days = from === null || to === null || /^\d{4}$/.test(text) ? null : { from, to };
  return { text: words.join(''), runs, days };
}

/** 2023, 2023-02, 2023年2月, 2023.2.6 → the first or the last day of it, coded. Null when it is no date. */
function readDay(value: string, edge: 'from' | 'to'): number | null {
  const match = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/.exec(value);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const first = edge === 'from';
  const m = month ?? (first ? '1' : '12');
  const d = day ?? (first ? '1' : String(new Date(Date.UTC(Number(year), Number(m), 0)).getUTCDate()));
  const coded = codeDay(`${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
  return coded === 0 ? null : coded;
}
