// Labels every unit of a page at once: the cheapest sequence under label-costs.ts (Viterbi; linear in the units).
import { costOf, costOfStep, labels, never } from './label-costs';
import type { Label, Place } from './label-costs';

/** The cheapest labels, one for each place, in order. */
export function labelUnits(places: readonly Place[]): Label[] {
  const count = labels.length;
  const back = new Uint8Array(places.length * count);
  let costs = new Float64Array(count);
  let now = new Float64Array(count);
  places.forEach((here, i) => {
    const there = places[i - 1];
    const next = places[i + 1];
    for (let k = 0; k < count; k++) {
      const label = labels[k] ?? 'para';
      const own = costOf(label, here, next);
      let best = Number.POSITIVE_INFINITY;
      if (own >= never) { now[k] = best; continue; }
      if (!there) best = costOfStep(null, label, undefined, here);
      else for (let j = 0; j < count; j++) {
        const before = costs[j] ?? 0;
        if (before >= best + 2) continue;
        const cost = before + costOfStep(labels[j] ?? 'para', label, there, here);
        if (cost < best) { best = cost; back[i * count + k] = j; }
      }
      now[k] = best + own;
    }
    // Costs are kept near zero so that a page of any length stays exact.
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < count; k++) least = Math.min(least, now[k] ?? 0);
    for (let k = 0; k < count; k++) now[k] = (now[k] ?? 0) - least;
    [costs, now] = [now, costs];
  });
  const chosen: Label[] = [];
  let state = costs.indexOf(Math.min(...costs));
  for (let i = places.length - 1; i >= 0; i--) {
    chosen.push(labels[state] ?? 'para');
    state = back[i * count + state] ?? 0;
  }
  return chosen.reverse();
}
