// Units: a line, or the several lines of one vertical headline (a character a line, sometimes two columns side by side).
import { looksLikeName } from './credits';
import { Joiner } from './joined';
import type { Joined } from './joined';
import { measureEms, toPlain } from './lines';
import type { PageLine } from './lines';
import { isSpace } from './white-space';

/** What the labelling works on. */
export interface Unit {
  readonly lines: readonly PageLine[];
  /** As PageLine.plain; of a vertical unit all its characters in reading order. */
  readonly plain: string;
  readonly em: number;
  readonly indent: number;
  readonly gap: number;
  readonly pageBreak: boolean;
  readonly spread: boolean;
  readonly vertical: boolean;
  /** Of a vertical unit, its characters in reading order with their offsets; null for a line. */
  readonly joined: Joined | null;
}

const shortest = 3;

/** A character that stands alone, and where: ems from the line's left end. */
interface Cell { readonly text: string; readonly printed: string; readonly x: number; readonly at: number }

/** The line's characters when each stands alone: one, or two side by side; a pair of digits or dashes counts as one. */
function readCells(line: PageLine): Cell[] | null {
  if (line.plain.length > 6) return null;
  const cells: Cell[] = [];
  let x = line.indent;
  for (let i = 0; i < line.raw.length; i++) {
    const code = line.raw.charCodeAt(i);
    if (isSpace(code)) { x += code === 0x3000 ? 1 : 0.5; continue; }
    const at = line.start + i;
    let printed = line.raw.charAt(i);
    while (i + 1 < line.raw.length && !isSpace(line.raw.charCodeAt(i + 1))) printed += line.raw.charAt(++i);
    const plain = toPlain(printed);
    if (plain.length > 1 && !/^(?:[0-9A-Za-z.%+-]{1,4}|—{2}|…{1,2})$/.test(plain)) return null;
    cells.push({ text: plain, printed, x, at });
    x += measureEms(plain);
  }
  return cells.length >= 1 && cells.length <= 2 ? cells : null;
}

function makeUnit(lines: readonly PageLine[], cells: readonly Cell[] | null): Unit {
  const first = lines[0] as PageLine;
  const plain = cells ? cells.map((cell) => cell.text).join('') : first.plain;
  const joiner = cells ? new Joiner() : null;
  for (const cell of cells ?? []) joiner?.add(cell.printed, cell.at);
  return { lines, plain, em: measureEms(plain), indent: first.indent, gap: first.gap, pageBreak: first.pageBreak, spread: first.spread, vertical: cells !== null, joined: joiner?.build() ?? null };
}

interface Row { readonly line: PageLine; readonly cells: readonly Cell[] }

/** Two columns of vertical print side by side, right one first; null when the characters stand in no two columns. */
function readTwoColumns(run: readonly Row[]): Cell[] | null {
  const pairs = run.filter((row) => row.cells.length === 2);
  if (pairs.length === 0 || pairs.length < run.length * 0.3 || run.every((row) => row.cells.length === 2 && looksLikeName(row.line.plain))) return null;
  const left = pairs[0]?.cells[0]?.x ?? 0;
  const right = pairs[0]?.cells[1]?.x ?? 0;
  const columns: [Cell[], Cell[]] = [[], []];
  for (const cell of run.flatMap((row) => row.cells)) {
    const atLeft = Math.abs(cell.x - left) <= 0.8;
    if (!atLeft && Math.abs(cell.x - right) > 0.8) return null;
    columns[atLeft ? 0 : 1].push(cell);
  }
  return [...columns[1], ...columns[0]];
}

/** Reads a run of lines of single characters as vertical print, whole or in the parts that wider gaps make. */
function readRun(run: readonly Row[]): Unit[] {
  if (run.some((row) => row.cells.length === 2)) {
    const columns = readTwoColumns(run);
    if (columns !== null) return [makeUnit(run.map((row) => row.line), columns)];
    return run.map((row) => makeUnit([row.line], null));
  }
  const parts: Row[][] = [];
  for (const row of run) {
    const last = parts.at(-1);
    if (last && row.line.gap <= 0) last.push(row);
    else parts.push([row]);
  }
  const whole = parts.some((part) => part.length < shortest) ? [[...run]] : parts;
  return whole.map((part) => makeUnit(part.map((row) => row.line), part.flatMap((row) => row.cells)));
}

/**
 * Joins vertical headlines into units of their own; every other line is a unit. A run counts as vertical from three
 * lines of single characters on, most of them Han, and at most 60 lines (longer is noise, no headline).
 */
export function readUnits(lines: readonly PageLine[]): Unit[] {
  const units: Unit[] = [];
  let run: Row[] = [];
  const close = () => {
    const han = run.filter((row) => row.cells.some((cell) => /\p{Script=Han}/u.test(cell.text))).length;
    if (run.length >= shortest && run.length <= 60 && han >= shortest && han >= run.length * 0.6) units.push(...readRun(run));
    else for (const { line } of run) units.push(makeUnit([line], null));
    run = [];
  };
  for (const line of lines) {
    const cells = readCells(line);
    if (cells && !(line.pageBreak && run.length > 0)) { run.push({ line, cells }); continue; }
    close();
    if (cells) run.push({ line, cells });
    else units.push(makeUnit([line], null));
  }
  close();
  return units;
}
