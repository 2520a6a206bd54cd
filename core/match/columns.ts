// The head of the column in which a name stands: 包联县领导 above the names of a table of projects. Offsets are UTF-16 units of the
// text in matching form.
import { HEAD_CELLS, LEADER_DUTIES } from '../gazetteer/leader-columns';
import type { Station } from '../model';
import { splitWords } from '../text/lexicon';
import type { FoldedText } from './sides';
import { readAbove, readBelow, readLine } from './stacked';
import type { Line } from './stacked';

/** So long is a row at most, and so far above a name the head of its table is looked for. */
const ROW_MAX = 240;
const TABLE_REACH = 2400;
/** So many lines above the head may be the table's title. */
const TITLE_LINES = 4;
const LONGEST_TITLE = 60;
const LONGEST_HEAD = 10;
const LEVEL = '[省市县区州旗盟]级?';
/** 县领导, 县级领导, 包联县领导, 责任领导姓名. */
const LEADERS = new RegExp(`^(?:${splitWords(LEADER_DUTIES).join('|')})?(?:的)?(${LEVEL})?领导(?:同志|姓名)?$`, 'u');
/** 宝丰县县级领导包联项目一览表, 县领导分包…. */
const TITLE = new RegExp(`(?:^|[^局院校厂])(${LEVEL}领导)`, 'u');
const ITEM_BREAKS = /[、,/]/u;
const LONGEST_NAME = 4;
const HEADS = new Set(splitWords(HEAD_CELLS));
/**
 * What the first column of a table whose cells stand below each other is headed by, and what begins its rows: numbers or days. By them
 * alone one can tell where a row ends.
 */
const KEYS: readonly { readonly head: RegExp; readonly key: RegExp }[] = [
  { head: /^(?:序号|编号)$/u, key: /^\d{1,3}$/u },
  { head: /^(?:日期|时间|值班日期|值班时间|带班日期|接访日期|接访时间)$/u, key: /^\d{1,2}月\d{1,2}日/u },
];
const MOST_COLUMNS = 12;

interface Row {
  readonly from: number;
  readonly to: number;
  /** Where each cell begins and ends. */
  readonly cells: readonly (readonly [number, number])[];
}

/**
 * That the bearer of the name at `start`–`end` is one of a place's leaders, if he stands in a column that is headed so (县领导,
 * 包联县领导) or headed by their duty (包联领导) below a title that says whose leaders they are. Null everywhere else: in another column
 * (联系人), in a row that has not as many cells as the head, behind the head of a further table.
 */
export function readColumnHead(folded: FoldedText, start: number, end: number): Station | null {
  // Most names stand below no such word: then no row is taken apart.
  if (!folded.text.slice(Math.max(0, start - TABLE_REACH), start).includes('领导')) return null;
  return readInRow(folded, start, end) ?? readInStack(folded, start);
}

function readInRow(folded: FoldedText, start: number, end: number): Station | null {
  const row = readRow(folded, start);
  const column = row === null ? -1 : row.cells.findIndex(([from, to]) => from <= start && end <= to);
  if (row === null || column < 0 || row.cells.length < 2 || !holdsNames(textOf(folded, row.cells[column]))) return null;
  for (let at = row.from; at > 0 && start - at < TABLE_REACH; ) {
    const above = readRow(folded, at - 1);
    if (above === null) return null;
    at = above.from;
    const head = above.cells.length === row.cells.length ? textOf(folded, above.cells[column]) : '';
    if (isHead(head)) return readHead(folded, head, at);
    if (above.cells.some((cell) => HEADS.has(textOf(folded, cell)))) return null;
  }
  return null;
}

/** The same where each cell has a line to itself: the row is as many lines as the head, which its number and that of the next one show. */
function readInStack(folded: FoldedText, start: number): Station | null {
  const line = readLine(folded, start);
  if (line === null || !holdsNames(line.words)) return null;
  for (const { head: counts, key } of KEYS) {
    const [first, column] = findUp(folded, line, key);
    const corner = first === null ? null : findCorner(folded, first, counts);
    if (first === null || corner === null || start - corner.from > TABLE_REACH) continue;
    const heads = readDown(folded, corner, MOST_COLUMNS);
    const width = heads.findIndex(({ words }) => key.test(words));
    const head = heads[column]?.words ?? '';
    return column < width && isHead(head) && isWhole(folded, first, width, key) ? readHead(folded, head, corner.from) : null;
  }
  return null;
}

/** What was found of the rows of a text: of the next one only what lies between is looked at. */
const corners = new WeakMap<FoldedText, Map<RegExp, Map<number, Line | null>>>();

/** The first head of the table of which a row begins with `first`: a line above it within reach that `counts`. */
function findCorner(folded: FoldedText, first: Line, counts: RegExp): Line | null {
  const ofText = corners.get(folded) ?? new Map<RegExp, Map<number, Line | null>>();
  corners.set(folded, ofText);
  const known = ofText.get(counts) ?? new Map<number, Line | null>();
  ofText.set(counts, known);
  let corner: Line | null = null;
  for (let above: Line | null = first; above !== null && first.from - above.from < TABLE_REACH; above = readAbove(folded, above)) {
    if (counts.test(above.words)) corner = above;
    else if (known.has(above.from)) corner = known.get(above.from) ?? null;
    else continue;
    break;
  }
  known.set(first.from, corner);
  return corner;
}

/** Is the row that begins with the line `first` of so many lines: the next one begins so far below, or where none follows, the one before so far above? */
function isWhole(folded: FoldedText, first: Line, width: number, key: RegExp): boolean {
  const follows = (one: string, next: string): boolean => key.test(one) && key.test(next) && (Number.isNaN(Number(one)) || Number(next) === Number(one) + 1);
  const next = readDown(folded, first, width).findIndex(({ words }, i) => i > 0 && follows(first.words, words));
  if (next > 0) return next === width;
  let before: Line | null = first;
  for (let i = 0; i < width && before !== null; i += 1) before = readAbove(folded, before);
  return before !== null && follows(before.words, first.words);
}

/** The next line above `line` that is such a one, and how many lines above it stands. */
function findUp(folded: FoldedText, line: Line, wanted: RegExp): readonly [Line | null, number] {
  let above: Line | null = line;
  for (let count = 1; count < MOST_COLUMNS && above !== null; count += 1) {
    above = readAbove(folded, above);
    if (above !== null && wanted.test(above.words)) return [above, count];
  }
  return [null, 0];
}

/** A line and up to `most` below it. */
function readDown(folded: FoldedText, line: Line, most: number): Line[] {
  const lines = [line];
  for (let below = readBelow(folded, line); below !== null && lines.length <= most; below = readBelow(folded, below)) lines.push(below);
  return lines;
}

function isHead(cell: string): boolean {
  return cell.length <= LONGEST_HEAD && LEADERS.test(cell);
}

/** What a head of leaders above the table that begins at `at` says of everybody in its column; null where nothing tells whose they are. */
function readHead(folded: FoldedText, head: string, at: number): Station | null {
  const level = LEADERS.exec(head)?.[1];
  const words = level === undefined ? readTitle(folded, at) : `${level.charAt(0)}领导`;
  return words === null ? null : { kind: 'label', words, place: null };
}

/** Whose leaders they are, as a line says that stands shortly above the head at `at`: 县领导. */
function readTitle(folded: FoldedText, at: number): string | null {
  for (let line = 0; line < TITLE_LINES && at > 0; line += 1) {
    const above = readRow(folded, at - 1);
    if (above === null || above.to - above.from > LONGEST_TITLE) return null;
    const found = TITLE.exec(folded.text.slice(above.from, above.to))?.[1];
    if (found !== undefined) return `${found.charAt(0)}领导`;
    at = above.from;
  }
  return null;
}

/** The line around `at` in its cells, which strokes part, or else gaps; null where it is too long for a row. */
function readRow({ text, hasGap, hasBreak }: FoldedText, at: number): Row | null {
  let from = at;
  while (from > 0 && text.charAt(from - 1) !== '\n' && !hasBreak(from)) if (at - (from -= 1) > ROW_MAX) return null;
  let to = at;
  while (to < text.length && text.charAt(to) !== '\n' && (to === at || !hasBreak(to))) if ((to += 1) - from > ROW_MAX) return null;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  const stroked = text.slice(from, to).includes('|');
  const cells: [number, number][] = [];
  let begin = from;
  for (let i = from; i <= to; i += 1) {
    const parts = i === to || (stroked ? text.charAt(i) === '|' : text.charAt(i) === ' ' || (i > from && hasGap(i)));
    if (!parts) continue;
    // Lines that begin and end with a stroke have no empty cells there; between two strokes an empty cell counts.
    if (i > begin || (stroked && i > from && i < to)) cells.push([begin, i]);
    begin = text.charAt(i) === '|' || text.charAt(i) === ' ' ? i + 1 : i;
  }
  return { from, to, cells };
}

function textOf({ text }: FoldedText, cell: readonly [number, number] | undefined): string {
  return cell === undefined ? '' : text.slice(cell[0], cell[1]).trim();
}

/** Nothing but names: 赵文, 赵文、钱武. */
function holdsNames(cell: string): boolean {
  return cell.split(ITEM_BREAKS).every((item) => item.length > 1 && (item.length <= LONGEST_NAME || item.includes('·')));
}
