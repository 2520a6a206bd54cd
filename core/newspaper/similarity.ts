// How much of a display line a text says again: shared pairs of characters, rare ones counting more.
import type { Postings } from './postings';

/** Pairs of a text's opening count in full. */
const opening = 160;

/** Compares display lines with a page's texts. */
export interface Similarity {
  /** 0–1: the share of the line's pairs that the text `index` holds, half of it counted in the text's opening. */
  measure(line: string, index: number): number;
  /** Texts that share most with the line, best first, at most `count`. */
  findBest(line: string, count: number): { index: number; value: number }[];
}

/** Prepares the pairs of a page's texts (plain form, in order). */
export function buildSimilarity(pairs: Postings): Similarity {
  let latest: { readonly line: string; readonly numbers: readonly number[]; readonly weights: readonly number[]; readonly all: number } = { line: '', numbers: [], weights: [], all: 0 };
  // What each text shares with a line, and which texts share anything: cleared after each question.
  const sums = new Float64Array(pairs.texts);
  const touched: number[] = [];
  // A line is compared with several texts in a row.
  const readLine = (line: string) => {
    if (latest.line === line) return latest;
    const numbers = pairs.readLine(line);
    const weights: number[] = [];
    let all = 0;
    for (let n = 0; n < numbers.length; n++) {
      const number = numbers[n] ?? -1;
      const weight = Math.log((pairs.texts + 2) / (pairs.endOf(number) - pairs.startOf(number) + 0.7));
      weights.push(weight);
      all += weight;
    }
    latest = { line, numbers, weights, all };
    return latest;
  };
  const measure = (line: string, index: number) => {
    const { numbers, weights, all } = readLine(line);
    let shared = 0;
    for (let n = 0; n < numbers.length; n++) {
      const number = numbers[n] ?? -1;
      const posting = pairs.findFrom(number, index);
      if (posting === pairs.endOf(number) || pairs.indexes[posting] !== index) continue;
      const weight = weights[n] ?? 0;
      shared += (pairs.firsts[posting] ?? 0) < opening ? weight : weight * 0.6;
    }
    return all > 0 ? shared / all : 0;
  };
  const findBest = (line: string, count: number) => {
    const { numbers, weights } = readLine(line);
    for (let n = 0; n < numbers.length; n++) {
      const number = numbers[n] ?? -1;
      const [start, end] = [pairs.startOf(number), pairs.endOf(number)];
      if (end - start > 40) continue;
      for (let k = start; k < end; k++) {
        const index = pairs.indexes[k] ?? 0;
        if (sums[index] === 0) touched.push(index);
        sums[index] = (sums[index] ?? 0) + (weights[n] ?? 0);
      }
    }
    const best: { index: number; value: number }[] = [];
    while (best.length < count && best.length < touched.length) {
      let most = -1;
      for (const index of touched) if ((most < 0 || (sums[index] ?? 0) > (sums[most] ?? 0)) && !best.some((other) => other.index === index)) most = index;
      best.push({ index: most, value: measure(line, most) });
    }
    for (const index of touched) sums[index] = 0;
    touched.length = 0;
    return best;
  };
  return { measure, findBest };
}
