// The head of the column in which a name stands: 包联县领导 above the names of a table of projects. Offsets are UTF-16 units of the
// text in matching form.
import { HEAD_CELLS, LEADER_DUTIES } from '../gazetteer/leader-columns';
import type { Station } from '../model';
import { splitWords } from '../text/lexicon';
import type { FoldedText } from './sides';

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
  const row = readRow(folded, start);
  const column = row === null ? -1 : row.cells.findIndex(([from, to]) => from <= start && end <= to);
  if (row === null || column < 0 || row.cells.length < 2 || !holdsNames(textOf(folded, row.cells[column]))) return null;
  for (let at = row.from; at > 0 && start - at < TABLE_REACH; ) {
    const above = readRow(folded, at - 1);
    if (above === null) return null;
    at = above.from;
    const head = above.cells.length === row.cells.length ? textOf(folded, above.cells[column]) : '';
    const found = head.length > LONGEST_HEAD ? null : LEADERS.exec(head);
    if (found !== null) return name(found[1] === undefined ? readTitle(folded, at) : `${found[1].charAt(0)}领导`);
    if (above.cells.some((cell) => HEADS.has(textOf(folded, cell)))) return null;
  }
  return null;
}

function name(words: string | null): Station | null {
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
