// Pairs of characters that stand anywhere in a page's text: whether a word of the page bridges two lines.
import { GramSet } from '../text/gram-set';
import { isHan } from '../text/script';
import type { Unit } from './units';

const most = 300_000;

/** The pairs of a page. */
export class Joints {
  private readonly pairs: GramSet;

  constructor(units: readonly Unit[]) {
    this.pairs = new GramSet(Math.min(most, units.reduce((sum, { plain }) => sum + plain.length, 0)));
    let before = 0;
    for (const { plain } of units) {
      for (let i = 0; i < plain.length && this.pairs.size < most; i++) {
        const code = plain.charCodeAt(i);
        // Pairs of Han characters alone are asked for.
        const han = isHan(code);
        if (han && before > 0) this.pairs.add(0, before, code);
        before = han ? code : 0;
      }
    }
  }

  /** True when the page holds this pair of Han characters. */
  hold(pair: string): boolean { return pair.length === 2 && /^\p{Script=Han}{2}$/u.test(pair) && this.pairs.has(0, pair.charCodeAt(0), pair.charCodeAt(1)); }
}
