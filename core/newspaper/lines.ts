// The page's own lines with what is measured on each: width, indent, blank lines above, and a plain form for comparing.
// Reads no meaning. Offsets are UTF-16 units of the page's text as received.
import { simplifiedUnits, translateUnits } from '../text/script';
import { splitGutters } from './gutters';
import type { Strip } from './gutters';
import { isSpace } from './white-space';

/** One line that is not blank, or one column's part of it where columns stand side by side. */
export interface PageLine {
  /** 1-based number in the file. */
  readonly number: number;
  /** Offset of `raw` in the page's text. */
  readonly start: number;
  /** The line without white space at its ends and without its line break. */
  readonly raw: string;
  /** No white space at all; simplified; full-width digits, letters and half-width punctuation folded, one unit to one unit. */
  readonly plain: string;
  /** Width of `plain` in ems: a Han character is 1, a Latin letter or digit ½. */
  readonly em: number;
  /** Width as set, with the spaces of spread-out characters. */
  readonly setEm: number;
  /** Leading white space in ems. */
  readonly indent: number;
  /** Blank lines above beyond what is regular hereabouts (a page may have a blank line after every line): −1, 0, 1 … */
  readonly gap: number;
  /** A form feed stands above. */
  readonly pageBreak: boolean;
  /** Its characters are printed apart: `王 代 强 到 洁 石`. */
  readonly spread: boolean;
}

/** Half-width marks and the like → the form they are compared in. Pairs of one character each. */
const foldedPairs = ',，;；:：(（)）?？!！•·‧·・·･·．.／/╱/∕/⁄/｜│|│─—━—―—｡。､、﹣-－-～~';

let table: Uint16Array | null = null;

/** Comparing form of every UTF-16 unit: simplified, marks folded, full-width digits and letters half-width. */
function foldedUnits(): Uint16Array {
  if (table) return table;
  table = simplifiedUnits().slice();
  for (let i = 0; i + 1 < foldedPairs.length; i += 2) table[foldedPairs.charCodeAt(i)] = foldedPairs.charCodeAt(i + 1);
  for (const [first, last] of [[0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]] as const) for (let code = first; code <= last; code++) table[code] = code - 0xfee0;
  return table;
}

/** A full stop typed as a Latin one: behind Han, a quotation or a bracket, before Han, a quotation or the end. Behind a long number only at the end. */
const latinStop = /(?<=[\p{Script=Han}”"）》])\.(?=[\p{Script=Han}“”"（《\s]|$)|(?<=[0-9]{4})\.$/uy;

const dot = '.'.charCodeAt(0);

/** Folds a text for comparing (widths, punctuation, traditional characters), same length, white space left alone. */
export function foldText(text: string): string {
  const units = foldedUnits();
  let same = 0;
  for (let code = text.charCodeAt(0); same < text.length && units[code] === code && code !== dot; ) code = ++same < text.length ? text.charCodeAt(same) : 0;
  if (same === text.length) return text;
  const folded = translateUnits(text, units);
  let settled = '';
  let from = 0;
  // Each dot is asked by itself: the pattern looks back, and would look back from every character.
  for (let at = folded.indexOf('.'); at !== -1; at = folded.indexOf('.', at + 1)) {
    latinStop.lastIndex = at;
    if (!latinStop.test(folded)) continue;
    settled += `${folded.slice(from, at)}。`;
    from = at + 1;
  }
  return from === 0 ? folded : settled + folded.slice(from);
}

/** Drops white space: as printed otherwise. */
export function dropSpace(text: string): string {
  let tight = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(text.charCodeAt(i))) continue;
    tight += text.slice(start, i);
    start = i + 1;
  }
  return start === 0 ? text : tight + text.slice(start);
}

/** Drops white space and folds: the form in which the room compares lines. */
export function toPlain(text: string): string {
  return foldText(dropSpace(text));
}

/** Width in ems of a text without white space. */
export function measureEms(plain: string): number {
  let ems = 0;
  for (let i = 0; i < plain.length; i++) ems += plain.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return ems;
}

/** Number of gaps in a line of at least four characters nearly each of which stands alone between spaces; else 0. */
function countSpread(raw: string): number {
  let alone = 0;
  let pieces = 0;
  let length = 0;
  for (let i = 0; i <= raw.length; i++) {
    if (i < raw.length && !isSpace(raw.charCodeAt(i))) { length++; continue; }
    if (length > 0) { pieces++; if (length === 1) alone++; }
    length = 0;
  }
  return pieces >= 4 && alone >= pieces * 0.7 ? pieces - 1 : 0;
}

interface RawLine extends Strip { readonly number: number; readonly blanks: number; readonly pageBreak: boolean }

function* splitLines(text: string): Generator<{ number: number; start: number; end: number }> {
  let start = 0;
  let number = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    if (i === text.length && start === i && number > 0) return;
    yield { number: ++number, start, end: i };
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
}

/** Blank lines between neighbours that are regular around each line: as many as most have, 0 where no number prevails. */
function findRegularGaps(rows: readonly RawLine[]): number[] {
  const reach = 12;
  const most = 3;
  const counts = [0, 0, 0, 0];
  const kind = (i: number) => Math.min(most, rows[i]?.blanks ?? 0);
  let low = 0;
  let high = 0;
  return rows.map((_, i) => {
    for (; high < rows.length && high <= i + reach; high++) counts[kind(high)] = (counts[kind(high)] ?? 0) + 1;
    for (; low < i - reach; low++) counts[kind(low)] = (counts[kind(low)] ?? 0) - 1;
    const size = high - low;
    const prevailing = counts.findIndex((count) => count > size * 0.62);
    return size > 4 && prevailing > 0 ? prevailing : 0;
  });
}

/**
 * Splits the text as received into measured lines. `\n`, `\r\n` and `\r` end a line; a form feed does not (line numbers
 * stay those of the file) but is kept as `pageBreak`. Columns side by side come one after another. Returns the lines and the numbers of the blank ones.
 */
export function readLines(text: string): { lines: PageLine[]; blank: number[] } {
  const printed: RawLine[] = [];
  const blank: number[] = [];
  let blanks = 0;
  let pageBreak = false;
  for (const { number, start, end } of splitLines(text)) {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) { if (text.charCodeAt(from) === 12) pageBreak = true; from++; }
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from === to) { blank.push(number); blanks++; continue; }
    printed.push({ number, start: from, end: to, edge: start, blanks, pageBreak });
    blanks = 0;
    pageBreak = false;
  }
  const rows = splitGutters(text, printed, (row, strip, isFirst) => ({ ...row, ...strip, blanks: isFirst ? row.blanks : 0, pageBreak: isFirst && row.pageBreak }));
  const regular = findRegularGaps(rows);
  const lines = rows.map((row, i): PageLine => {
    const raw = text.slice(row.start, row.end);
    const tight = dropSpace(raw);
    const plain = foldText(tight);
    let indent = 0;
    for (let at = row.start - 1; at >= row.edge && isSpace(text.charCodeAt(at)); at--) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13 || code === 12) break;
      indent += code === 0x3000 ? 1 : code === 9 ? 2 : 0.5;
    }
    const em = measureEms(tight);
    const gaps = tight.length === raw.length ? 0 : countSpread(raw);
    return { number: row.number, start: row.start, raw, plain, em, setEm: em + gaps * 0.4, indent, gap: row.blanks - (regular[i] ?? 0), pageBreak: row.pageBreak, spread: gaps > 0 };
  });
  return { lines, blank };
}
