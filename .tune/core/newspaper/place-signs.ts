// The lines of a page that may name its own place besides mastheads: short lines at its head, and its furniture below.
import type { FurnitureKind } from '../model';
import { toSimplified } from '../text/script';
import type { PageLine } from './lines';

const linesAtHead = 3;
const longestHead = 14;

/** The short lines among the first of each part (form feed), simplified, without white space. */
export function readTops(lines: readonly PageLine[]): string[] {
  const tops: string[] = [];
  let rank = 0;
  for (const line of lines) {
    if (line.pageBreak) rank = 0;
    if (rank++ < linesAtHead && line.plain.length >= 2 && line.plain.length <= longestHead && !/[，。：；]/.test(line.plain)) tops.push(toSimplified(line.plain));
  }
  return tops;
}

/** Imprints, editors' lines, links and advertisements: furniture that is no head. `kinds` is the furniture by line number. */
export function readFeet(lines: readonly PageLine[], kinds: ReadonlyMap<number, FurnitureKind>): string[] {
  return lines.filter(({ number }) => { const kind = kinds.get(number); return kind !== undefined && kind !== 'masthead' && kind !== 'running head' && kind !== 'slogan'; }).map((line) => toSimplified(line.raw));
}
