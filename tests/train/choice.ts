// Weights by which the right one among several options is chosen, or none of them: a softmax over the options and none, which
// has no weight, fitted by Newton's method. The same weights every time, whatever the order of the examples.

/** What is seen of an option: values, the first of them weighed by the weight `from`, the next by the next. */
export interface Option { readonly from: number; readonly seen: readonly number[] }

/** Options by index, which of them is right (−1: none), and how much the choice counts. */
export interface Choice { readonly options: readonly number[]; readonly right: number; readonly counts: number }

/** Rounds, how much a weight is held near 0, how far one may go in a round. */
const [ROUNDS, PENALTY, LONGEST] = [20, 3, 1];

/** The weights, `size` of them; each is held near 0. */
export function fitChoices(options: readonly Option[], choices: readonly Choice[], size: number): number[] {
  const weights = new Float64Array(size);
  const scores = new Float64Array(options.length);
  for (let round = 0; round < ROUNDS; round++) {
    options.forEach(({ from, seen }, k) => { let sum = 0; for (let i = 0; i < seen.length; i++) sum += (seen[i] ?? 0) * (weights[from + i] ?? 0); scores[k] = sum; });
    const slope = Float64Array.from(weights, (weight) => PENALTY * weight);
    const bend = Array.from({ length: size }, (_, i) => { const row = new Float64Array(size); row[i] = PENALTY; return row; });
    const mean = new Float64Array(size);
    for (const { options: list, right, counts } of choices) {
      const most = list.reduce((max, k) => Math.max(max, scores[k] ?? 0), 0);
      const all = list.reduce((sum, k) => sum + Math.exp((scores[k] ?? 0) - most), Math.exp(-most));
      mean.fill(0);
      for (const k of list) {
        const { from, seen } = options[k] as Option;
        const share = Math.exp((scores[k] ?? 0) - most) / all;
        const error = counts * (share - (k === right ? 1 : 0));
        if (share < 1e-7 && k !== right) continue;
        for (let i = 0; i < seen.length; i++) {
          const value = seen[i] ?? 0;
          if (value === 0) continue;
          slope[from + i] = (slope[from + i] ?? 0) + error * value;
          mean[from + i] = (mean[from + i] ?? 0) + share * value;
          const row = bend[from + i] as Float64Array;
          for (let j = 0; j <= i; j++) row[from + j] = (row[from + j] ?? 0) + counts * share * value * (seen[j] ?? 0);
        }
      }
      const held = [...mean.keys()].filter((i) => mean[i] !== 0);
      for (const i of held) { const row = bend[i] as Float64Array; for (const j of held) if (j <= i) row[j] = (row[j] ?? 0) - counts * (mean[i] ?? 0) * (mean[j] ?? 0); }
    }
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) (bend[i] as Float64Array)[j] = bend[j]?.[i] ?? 0;
    const step = solve(bend, slope);
    // A long step may lead astray.
    const share = Math.min(1, LONGEST / step.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
    for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) - share * (step[i] ?? 0);
  }
  return [...weights];
}

/** The x of Ax = b, A symmetric and positive; both are used up. */
function solve(a: readonly Float64Array[], b: Float64Array): Float64Array {
  const size = b.length;
  for (let k = 0; k < size; k++) {
    const pivot = a[k] as Float64Array;
    for (let i = k + 1; i < size; i++) {
      const row = a[i] as Float64Array;
      const share = (row[k] ?? 0) / (pivot[k] ?? 1);
      if (share === 0) continue;
      for (let j = k; j < size; j++) row[j] = (row[j] ?? 0) - share * (pivot[j] ?? 0);
      b[i] = (b[i] ?? 0) - share * (b[k] ?? 0);
    }
  }
  const x = new Float64Array(size);
  for (let k = size - 1; k >= 0; k--) {
    let rest = b[k] ?? 0;
    for (let j = k + 1; j < size; j++) rest -= (a[k]?.[j] ?? 0) * (x[j] ?? 0);
    x[k] = rest / (a[k]?.[k] ?? 1);
  }
  return x;
}
