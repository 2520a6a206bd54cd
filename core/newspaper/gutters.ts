// Columns printed side by side on one line, as a PDF extracted by its layout leaves them: told by the white gutter that runs
// down through running text, and set one after another. Tables and rows of names have gutters too, but no sentences in their cells.
import { isSpace } from './white-space';

/** A piece of a line: offsets into the page's text, and where its cell begins (of a whole line: the line's own start). */
export interface Strip { readonly start: number; readonly end: number; readonly edge: number }

/** A line, or its part, with the number of blank lines above. */
interface Spaced extends Strip { readonly blanks: number }

/** Places on a line are counted in characters (extractors that take all as equally wide) or in half ems (those that do not). */
type Scale = (code: number) => number;
const scales: readonly Scale[] = [() => 1, (code) => (code < 0x2000 ? 1 : 2)];

const limits = {
  /** Lines that each of two columns has, and lines that show them side by side. */
  lines: 3,
  /** Characters of a cell of running text, on average. */
  cell: 8,
  /** Share of the lines whose cells have a mark of punctuation or are full of text: no table, no rows of names. */
  prose: 0.6,
  /** After so many lines it must be running text. */
  early: 8,
  /** Lines in a row that stand in the left column alone. */
  tail: 4,
  /** So many more blank lines than elsewhere in the block part what stands above from what stands below. */
  white: 2,
  /** A line of the left column that begins so many spaces further in is a display line set in the middle. */
  centred: 6,
  /** A text that begins so far in stands in a column of the right. */
  right: 16,
  /** How far cells of one column may begin apart: behind any white, behind clear white. */
  slack: 1, drift: 2,
  /** So many lines below may tell where a block's gutter runs. */
  ahead: 3,
  /** What no column has: a line longer than this, more white gaps in it, more lines; what keeps hostile text linear. */
  line: 400, gaps: 8, rows: 400,
};

const closing = /[。！？”）]/u;
const marks = /[，。、；：！？,;“”"]/u;

interface Cut<Row> { readonly row: Row; readonly left: Strip | null; readonly right: Strip | null }

function trim(text: string, start: number, end: number, edge: number): Strip | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to, edge } : null;
}

const none: readonly number[] = [];

/** Where text goes on behind at least two spaces, or begins far in: places counted from the strip's edge. None in a line of many gaps. */
function listStarts(text: string, strip: Strip, scale: Scale): readonly number[] {
  if (strip.end - strip.edge > limits.line) return none;
  const starts: number[] = [];
  let place = 0;
  let spaces = 0;
  for (let i = strip.edge; i < strip.end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) spaces += code === 0x3000 ? 2 : 1;
    else {
      if (spaces >= (i > strip.start ? 2 : limits.right)) starts.push(place);
      spaces = 0;
    }
    place += scale(code);
  }
  return starts.length <= limits.gaps ? starts : none;
}

/** Most lines hold no white space, and do not begin far in. */
function isSolid(text: string, strip: Strip): boolean {
  if (strip.start - strip.edge >= limits.right / 2) return false;
  for (let i = strip.start; i < strip.end; i++) if (isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** A row cut at the gutter that ends at `column`; null when the row's text runs through it. */
function cutRow<Row extends Spaced>(text: string, row: Row, column: number, scale: Scale): Cut<Row> | null {
  let place = 0;
  let spaces = 0;
  let edge = -1;
  for (let at = row.edge; at < row.end; at++) {
    const code = text.charCodeAt(at);
    if (edge < 0 && place >= column) edge = at;
    if (isSpace(code)) spaces += code === 0x3000 ? 2 : 1;
    else {
      // The right cell begins at the column, or a little beside it behind clear white, or further in as a paragraph does.
      const isNear = Math.abs(place - column) <= limits.slack;
      if (place >= column - limits.drift && spaces > (isNear ? 0 : 1)) return { row, left: trim(text, row.start, at, row.edge), right: { start: at, end: row.end, edge: edge < 0 ? at : edge } };
      if (place > column + limits.slack) return null;
      spaces = 0;
    }
    place += scale(code);
  }
  return { row, left: { start: row.start, end: row.end, edge: row.edge }, right: null };
}

const indentOf = (strip: Strip): number => strip.start - strip.edge;

/** A display line in the middle of the page that happens to end before the gutter. */
function isCentred({ left, right }: Cut<Spaced>, first: Cut<Spaced> | undefined): boolean {
  return left !== null && right === null && indentOf(left) >= limits.centred + (first?.left ? indentOf(first.left) : 0);
}

function isProse(text: string, strip: Strip | null): boolean {
  if (strip === null) return true;
  const cell = text.slice(strip.start, strip.end);
  return marks.test(cell) || (cell.length >= 2 * limits.cell && !/\s{2}/u.test(cell));
}

/** Behind the end of the right column: a line that neither goes on in the left one nor begins a paragraph of it. */
function endsBlock(text: string, { row, left }: Cut<Spaced>, block: readonly Cut<Spaced>[]): boolean {
  const above = block.at(-1);
  if (!left || !above?.left) return false;
  return row.blanks > (block[1]?.row.blanks ?? 0) || (indentOf(left) === 0 && closing.test(text.charAt(above.left.end - 1)));
}

/** The rows from `first` on between which one gutter runs, and whether they are columns of running text. */
function readBlock<Row extends Spaced>(text: string, rows: readonly Row[], first: number, column: number, scale: Scale): { block: Cut<Row>[]; isText: boolean } {
  const block: Cut<Row>[] = [];
  const left = { lines: 0, length: 0 };
  const right = { lines: 0, length: 0 };
  /** Lines with both cells, and changes from a line with one to a line with the other. */
  let together = 0;
  let prose = 0;
  let last = 0;
  for (let i = first; i < rows.length && block.length < limits.rows; i++) {
    const row = rows[i] as Row;
    const above = block.at(-1);
    if (above && row.blanks >= limits.white + (block[1]?.row.blanks ?? 0)) break;
    const cut = row.end - row.edge <= limits.line ? cutRow(text, row, column, scale) : null;
    if (cut === null || isCentred(cut, block[0]) || (cut.right === null && endsBlock(text, cut, block))) break;
    if ((cut.left && cut.right) || (above && (cut.left === null) !== (above.left === null) && (cut.right === null) !== (above.right === null))) together++;
    block.push(cut);
    if (cut.left) { left.lines++; left.length += cut.left.end - cut.left.start; }
    if (cut.right) { right.lines++; right.length += cut.right.end - cut.right.start; last = block.length; }
    if (isProse(text, cut.left) && isProse(text, cut.right)) prose++;
    if (block.length - last >= limits.tail || (block.length === limits.early && prose < block.length * limits.prose)) break;
  }
  const isText = together >= limits.lines && Math.min(left.lines, right.lines) >= limits.lines && prose >= block.length * limits.prose;
  return { block, isText: isText && left.length >= left.lines * limits.cell && right.length >= right.lines * limits.cell };
}

/** The longest block of columns from each row on; of equals the one with the gutter furthest left, so that indents are kept. */
function readBlocks<Row extends Spaced>(text: string, rows: readonly Row[]): (first: number) => Cut<Row>[] {
  const solid = rows.map((row) => isSolid(text, row));
  const ways = scales.map((scale) => ({ scale, starts: rows.map((row, i) => (solid[i] ? none : listStarts(text, row, scale))), failed: new Map<number, number>() }));
  return (first) => {
    let best: Cut<Row>[] = [];
    for (const { scale, starts, failed } of ways) {
      let any = false;
      for (let k = first; k < first + limits.ahead && k < starts.length; k++) any ||= (starts[k]?.length ?? 0) > 0;
      if (!any) continue;
      for (const column of [...new Set(starts.slice(first, first + limits.ahead).flat())].sort((a, b) => a - b)) {
        if ((failed.get(column) ?? 0) > first) continue;
        const { block, isText } = readBlock(text, rows, first, column, scale);
        // Rows that are no text with this gutter are none either without their first.
        if (!isText) failed.set(column, first + block.length);
        else if (block.length > best.length) best = block;
      }
    }
    return best;
  };
}

/** One column ends above where it begins again beside a paragraph's beginning: two texts, one above the other. */
function splitAtHoles<Row extends Spaced>(text: string, block: readonly Cut<Row>[]): Cut<Row>[][] {
  const flush = Math.min(...block.flatMap(({ left }) => (left ? [indentOf(left)] : [])));
  const parts: Cut<Row>[][] = [[]];
  block.forEach((cut, i) => {
    const above = block[i - 1];
    const resumes = above !== undefined && cut.left !== null && cut.right !== null && (above.left === null || above.right === null);
    if (resumes && cut.left && (indentOf(cut.left) > flush + 1 || (above.left && closing.test(text.charAt(above.left.end - 1))))) parts.push([]);
    parts.at(-1)?.push(cut);
  });
  return parts;
}

/**
 * Sets lines that hold two or more columns of running text as one column after another. `rows` are the page's lines that are
 * not blank, or parts of them; the same come back, or parts in reading order, made by `cut` (`isFirst`: the part that the line
 * begins with). Offsets are those of `text`.
 */
export function splitGutters<Row extends Spaced>(text: string, rows: readonly Row[], cut: (row: Row, strip: Strip, isFirst: boolean) => Row): Row[] {
  const blockAt = readBlocks(text, rows);
  const out: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const best = blockAt(i);
    if (best.length === 0) { out.push(rows[i] as Row); continue; }
    for (const part of splitAtHoles(text, best)) {
      const left = part.flatMap((line) => (line.left ? [cut(line.row, line.left, true)] : []));
      const right = part.flatMap((line) => (line.right ? [cut(line.row, line.right, line.left === null)] : []));
      out.push(...splitGutters(text, left, cut), ...splitGutters(text, right, cut));
    }
    i += best.length - 1;
  }
  return out;
}
