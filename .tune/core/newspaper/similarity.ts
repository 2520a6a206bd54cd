// How much of a display line a text says again: shared pairs of characters, rare ones counting more.

import { GramSet } from '../text/gram-set';
import { isHan } from '../text/script';

/** Pairs of neighbouring characters as numbers, each once, in printed order; marks left out. */
function readPairs(plain: string): { readonly list: readonly number[]; readonly set: GramSet } {
  const set = new GramSet(plain.length);
  const list: number[] = [];
  let before = 0;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    const counts = isHan(code) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (counts && before !== 0 && set.add(0, before, code)) list.push((before << 16) | code);
    before = counts ? code : 0;
  }
  return { list, set };
}

const holds = (set: GramSet, pair: number): boolean => set.has(0, pair >>> 16, pair & 0xffff);

/** Longest part of a text that is looked at: its opening says what it is about. */
const longest = 900;
const opening = 160;
const longestLine = 80;

/** Compares display lines with a page's texts. */
export interface Similarity {
  /** 0–1: the share of the line's pairs that the text `index` holds, half of it counted in the text's opening. */
  measure(line: string, index: number): number;
  /** Texts that share most with the line, best first, at most `count`. */
  findBest(line: string, count: number): { index: number; value: number }[];
}

/** Prepares the texts of a page (plain form, in order). */
export function buildSimilarity(texts: readonly string[]): Similarity {
  const wholes = texts.map((text) => readPairs(text.slice(0, longest)));
  const heads = texts.map((text) => readPairs(text.slice(0, opening)));
  const holders = new Map<number, number[]>();
  wholes.forEach(({ list: pairs }, i) => { for (const pair of pairs) { const list = holders.get(pair); if (list) list.push(i); else holders.set(pair, [i]); } });
  const weigh = (pair: number) => Math.log((texts.length + 2) / ((holders.get(pair)?.length ?? 0) + 0.7));
  let latest = { line: '', pairs: [] as { pair: number; weight: number }[], all: 0 };
  // A line is compared with several texts in a row.
  const readLine = (line: string) => {
    if (latest.line !== line) {
      const pairs = readPairs(line.slice(0, longestLine)).list.map((pair) => ({ pair, weight: weigh(pair) }));
      latest = { line, pairs, all: pairs.reduce((sum, { weight }) => sum + weight, 0) };
    }
    return latest;
  };
  const measure = (line: string, index: number) => {
    const { pairs, all } = readLine(line);
    const whole = wholes[index];
    const head = heads[index];
    let shared = 0;
    for (const { pair, weight } of pairs) if (whole && holds(whole.set, pair)) shared += head && holds(head.set, pair) ? weight : weight * 0.6;
    return all > 0 ? shared / all : 0;
  };
  const findBest = (line: string, count: number) => {
    const sums = new Map<number, number>();
    for (const { pair, weight } of readLine(line).pairs) {
      const list = holders.get(pair) ?? [];
      if (list.length > 40) continue;
      for (const index of list) sums.set(index, (sums.get(index) ?? 0) + weight);
    }
    return [...sums].sort((a, b) => b[1] - a[1]).slice(0, count).map(([index]) => ({ index, value: measure(line, index) }));
  };
  return { measure, findBest };
}
