// What the lines around a line tell of it: how many are as wide, whether each is a whole paragraph.
import { endsSentence } from './line-ends';
import type { Unit } from './units';

/** Length of the run of units as wide as each (within an em), reading on from its neighbours; counted up to eight. */
export function countAlike(units: readonly Unit[], bylines: readonly unknown[], i: number): number {
  const here = units[i] as Unit;
  let run = 1;
  for (const step of [-1, 1]) {
    for (let k = i + step; run < 8; k += step) {
      const other = units[k];
      // Above, the end of a paragraph is as short as it happens to be.
      if (!other || other.vertical || bylines[k] || Math.abs(other.em - here.em) > 1.1 || (step < 0 && endsSentence(other.plain))) break;
      run++;
    }
  }
  return run;
}

const aroundLine = 15;

/** Where lines are whole paragraphs: most characters near by stand in long lines that end a sentence. */
export function findWholeParagraphs(units: readonly Unit[]): boolean[] {
  const sums: { all: number; long: number; count: number }[] = [{ all: 0, long: 0, count: 0 }];
  units.forEach((unit, i) => {
    const last = sums[i] as { all: number; long: number; count: number };
    const long = !unit.vertical && unit.em >= 45 && endsSentence(unit.plain);
    sums.push({ all: last.all + unit.em, long: last.long + (long ? unit.em : 0), count: last.count + (long ? 1 : 0) });
  });
  return units.map((_, i) => {
    const from = sums[Math.max(0, i - aroundLine)];
    const to = sums[Math.min(units.length, i + aroundLine + 1)];
    return from !== undefined && to !== undefined && to.count - from.count >= 3 && to.long - from.long >= (to.all - from.all) * 0.65;
  });
}
