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
  let latest = { line: '', numbers: pairs.readLine(''), weights: new Float64Array(0), all: 0 };
  // A line is compared with several texts in a row.
  const readLine = (line: string) => {
    if (latest.line === line) return latest;
    const numbers = pairs.readLine(line);
    const weights = new Float64Array(numbers.length);
    let all = 0;
    for (let n = 0; n < numbers.length; n++) {
      const number = numbers[n] ?? -1;
      const weight = Math.log((pairs.texts + 2) / (pairs.endOf(number) - pairs.startOf(number) + 0.7));
      weights[n] = weight;
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
    const sums = new Map<number, number>();
    const { numbers, weights } = readLine(line);
    for (const [n, number] of numbers.entries()) {
      const [start, end] = [pairs.startOf(number), pairs.endOf(number)];
      if (end - start > 40) continue;
      for (let k = start; k < end; k++) sums.set(pairs.indexes[k] ?? 0, (sums.get(pairs.indexes[k] ?? 0) ?? 0) + (weights[n] ?? 0));
    }
    return [...sums].sort((a, b) => b[1] - a[1]).slice(0, count).map(([index]) => ({ index, value: measure(line, index) }));
  };
  return { measure, findBest };
}
