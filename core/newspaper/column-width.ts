// How wide the column is around each unit, told from the widths that neighbouring lines agree on.
import { endsSentence } from './line-ends';
import { measureEms, toPlain } from './lines';
import { isSpace } from './white-space';
import type { Unit } from './units';

/** Column widths in ems on either side of a unit; 0 where no two neighbours agree. */
export interface ColumnWidth { readonly before: number; readonly after: number }

const reach = 6;
const longLine = 45;
/** Shorter lines are no lines of a column as a rule, unless a sentence's mark stands inside. */
const leastWidth = 12;
/** A shorter line that ends a sentence may be a paragraph's last one; a longer one a whole paragraph. */
const narrowLine = 22;
const inside = /[，。、；：]./;

/** The last line of a paragraph: it ends a sentence, and not where the line above ends. */
function endsShort(unit: Unit, above: Unit | undefined): boolean {
  return unit.em < narrowLine && endsSentence(unit.plain) && (above === undefined || Math.abs(above.em - unit.em) > 1.5);
}

/** Widths one unit shows: its own, or, when a paragraph was joined into one long line, those of its pieces between spaces. */
function readWidths(unit: Unit): number[] {
  if (unit.vertical || (unit.em < leastWidth && !inside.test(unit.plain))) return [];
  if (unit.em < longLine) return [unit.em];
  const raw = unit.lines[0]?.raw ?? '';
  const widths: number[] = [];
  let from = 0;
  for (let i = 0; i <= raw.length && widths.length < 8; i++) {
    if (i < raw.length && !isSpace(raw.charCodeAt(i))) continue;
    if (i > from) widths.push(measureEms(toPlain(raw.slice(from, i))));
    from = i + 1;
  }
  return widths.length > 1 ? widths : [unit.em];
}

/** The width most of the given widths share within an em; ties go to the wider. Failing that, the widest of two or more. */
function findConsensus(widths: readonly number[]): number {
  let best = 0;
  let support = 1;
  for (const width of widths) {
    let votes = 0;
    for (const other of widths) if (other - width <= 0.75 && width - other <= 0.75) votes++;
    if (width >= 5 && (votes > support || (votes === support && votes > 1 && width > best))) { best = width; support = votes; }
  }
  return best > 0 || widths.length < 2 ? best : Math.max(...widths);
}

/** Column widths around every unit, in order. */
export function measureColumns(units: readonly Unit[]): ColumnWidth[] {
  const widths = units.map((unit, i) => (endsShort(unit, units[i - 1]) ? [] : readWidths(unit)));
  // What stands above unit i stands below unit i − reach − 1: each window is measured once.
  const above: number[] = [];
  const window: number[] = [];
  for (let i = 0; i <= units.length + reach; i++) {
    window.length = 0;
    for (let k = Math.max(0, i - reach); k < i && k < units.length; k++) for (const width of widths[k] ?? []) window.push(width);
    above.push(findConsensus(window));
  }
  return units.map((_, i) => ({ before: above[i] ?? 0, after: above[i + 1 + reach] ?? 0 }));
}

/** Two ems of indent, which extraction drops, and a little for punctuation set tight. */
const slack = 2.6;

const fills = (em: number, setEm: number, column: number): boolean => column > 0 && setEm >= column - slack && em <= column + 1.3;

/** True when a line of this width (`em` without, `setEm` with the gaps of spread characters) fills the column. */
export function fillsColumn(em: number, setEm: number, width: ColumnWidth): boolean {
  return fills(em, setEm, width.before) || fills(em, setEm, width.after);
}

/** Ems by which a line misses the nearer column's width, beyond the slack; 0 when it fills one or none is known. */
export function missOfColumn(setEm: number, width: ColumnWidth): number {
  const { before, after } = width;
  // The narrower of those that are known.
  const column = before > 0 && after > 0 ? Math.min(before, after) : Math.max(before, after);
  return column > 0 ? Math.max(0, column - slack - setEm) : 0;
}
