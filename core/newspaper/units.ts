// Units: a line, or the several lines of one vertical headline (a character a line, sometimes two columns side by side).
import { isSpace, measureEms, toPlain } from './lines';
import type { PageLine } from './lines';

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
}

const shortest = 3;

/** The line's characters when each stands alone: one, or two side by side; a pair of digits or dashes counts as one. */
function readCells(line: PageLine): string[] | null {
  if (line.plain.length > 6) return null;
  const cells: string[] = [];
  for (let i = 0; i < line.raw.length; i++) {
    if (isSpace(line.raw.charCodeAt(i))) continue;
    let cell = line.raw.charAt(i);
    while (i + 1 < line.raw.length && !isSpace(line.raw.charCodeAt(i + 1))) cell += line.raw.charAt(++i);
    const plain = toPlain(cell);
    if (plain.length > 1 && !/^(?:[0-9A-Za-z.%+-]{1,4}|—{2}|…{1,2})$/.test(plain)) return null;
    cells.push(cell);
  }
  return cells.length >= 1 && cells.length <= 2 ? cells : null;
}

function makeUnit(lines: readonly PageLine[], plain: string, vertical: boolean): Unit {
  const first = lines[0] as PageLine;
  return { lines, plain, em: measureEms(plain), indent: first.indent, gap: first.gap, pageBreak: first.pageBreak, spread: first.spread, vertical };
}

/** Reads a run of short lines as vertical print: right column first where two stand side by side. */
function readRun(run: readonly { line: PageLine; cells: string[] }[]): Unit[] {
  const double = run.filter((row) => row.cells.length === 2).length;
  if (double > 0 && double >= run.length / 2) {
    const column = (index: number) => run.map((row) => (row.cells.length === 2 ? row.cells[index] : index === 1 ? row.cells[0] : '') ?? '').join('');
    return [makeUnit(run.map((row) => row.line), toPlain(column(1) + column(0)), true)];
  }
  if (double > 0) return run.map((row) => makeUnit([row.line], row.line.plain, false));
  const parts: PageLine[][] = [];
  for (const { line } of run) {
    const last = parts.at(-1);
    if (last && line.gap <= 0) last.push(line);
    else parts.push([line]);
  }
  if (parts.some((part) => part.length < shortest)) return [makeUnit(run.map((row) => row.line), run.map((row) => row.line.plain).join(''), true)];
  return parts.map((part) => makeUnit(part, part.map((line) => line.plain).join(''), true));
}

/**
 * Joins vertical headlines into units of their own; every other line is a unit. A run counts as vertical from three
 * lines of single characters on, most of them Han, and at most 60 lines (longer is noise, no headline).
 */
export function readUnits(lines: readonly PageLine[]): Unit[] {
  const units: Unit[] = [];
  let run: { line: PageLine; cells: string[] }[] = [];
  const close = () => {
    const han = run.filter((row) => row.cells.some((cell) => /\p{Script=Han}/u.test(cell))).length;
    if (run.length >= shortest && run.length <= 60 && han >= shortest && han >= run.length * 0.6) units.push(...readRun(run));
    else for (const { line } of run) units.push(makeUnit([line], line.plain, false));
    run = [];
  };
  for (const line of lines) {
    const cells = readCells(line);
    if (cells && !(line.pageBreak && run.length > 0)) { run.push({ line, cells }); continue; }
    close();
    if (cells) run.push({ line, cells });
    else units.push(makeUnit([line], line.plain, false));
  }
  close();
  return units;
}
