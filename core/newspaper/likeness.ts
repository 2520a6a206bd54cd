// How much a display line and a text of the page belong together by what they say: the pairs of characters they share, and
// the gain of the line's characters in that text over the page.
import { isOfKind, readTitleKinds } from './notice-kinds';
import { Postings } from './postings';
import { buildRelevance } from './relevance';
import type { Reading } from './relevance';
import { buildSimilarity } from './similarity';

/** What one shared line is worth, and one nat of gain; gains are cut off on both sides, for one word may repeat itself; that a notice's title and a text are of one kind. */
const weights = { shared: 0.3, gain: 0.07, leastGain: -1.5, mostGain: 5, kind: 0.2, otherKind: -0.05 };
/** Of the texts with the greatest gain so many are compared in full. */
const compared = 8;

export interface Likeness {
  /** About 0.5 for a text's own headline, 0 for a line of no meaning, −0.1 for another text's headline. */
  measure(line: string, index: number): number;
  /** Texts near `near` (an index) that belong best to the line, best first, at most `count`. */
  findBest(line: string, near: number, count: number): { index: number; value: number }[];
}

/** Prepares the texts of a page (plain form, in order). */
export function buildLikeness(texts: readonly string[]): Likeness {
  const pairs = new Postings(texts, true);
  const relevance = buildRelevance(texts, pairs);
  const similarity = buildSimilarity(pairs);
  // A page asks of a line many times, once for each text around it.
  const readings = new Map<string, Reading>();
  const read = (line: string, near: number) => {
    let reading = readings.get(line);
    if (!reading || near < reading.from || near >= reading.from + reading.gains.length) readings.set(line, (reading = relevance.read(line, near)));
    return reading;
  };
  const kinds = new Map<string, readonly number[]>();
  const rateKind = (line: string, index: number) => {
    let kind = kinds.get(line);
    if (!kind) kinds.set(line, (kind = readTitleKinds(line)));
    return kind.length === 0 ? 0 : isOfKind(kind, texts[index] ?? '') ? weights.kind : weights.otherKind;
  };
  const measure = (line: string, index: number) => {
    const { from, gains } = read(line, index);
    return rateKind(line, index) + weights.shared * similarity.measure(line, index) + weights.gain * Math.max(weights.leastGain, Math.min(weights.mostGain, gains[index - from] ?? 0));
  };
  const findBest = (line: string, near: number, count: number) => {
    const { from, gains } = read(line, near);
    // The greatest gains in order, of equal ones the first: kept as they are met, for most texts are none of them.
    const best: number[] = [];
    for (let i = 0; i < gains.length; i++) {
      const gain = gains[i] ?? 0;
      if (best.length === compared && gain <= (gains[best[compared - 1] ?? 0] ?? 0)) continue;
      if (best.length < compared) best.push(i);
      let at = best.length - 1;
      for (; at > 0 && gain > (gains[best[at - 1] ?? 0] ?? 0); at--) best[at] = best[at - 1] ?? 0;
      best[at] = i;
    }
    return best.map((i) => ({ index: from + i, value: measure(line, from + i) })).sort((a, b) => b.value - a.value).slice(0, count);
  };
  return { measure, findBest };
}
