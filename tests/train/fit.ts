// Places where a name may begin, with the features of its lengths; and the fitting of the weights to them: at each place no
// name, or one of the lengths (logistic regression over the choice), by AdaGrad.
import { BUCKETS, features, readSpan, readStart } from '../../core/extract/name-features';
import { LONGEST, SHORTEST, mayStand } from '../../core/extract/name-model';
import { SURNAME_STARTS } from '../../core/extract/words';
import type { Chance } from './chance';
import type { Labelled } from './label';

/** So near to a name or a swapped word, in characters, a copy with other names shows anything new. */
const [NEAR_NAME, NEAR_WORD] = [4, 2];
const [EPOCHS, RATE] = [8, 0.1];
/** Slopes below this teach nothing. */
const FLAT = 1e-3;

export class Places {
  /** Of each place: its first length (an index into `offsets`), how many it has, which of them is right (-1: no name). */
  readonly firsts: number[] = [];
  readonly counts: number[] = [];
  readonly rights: number[] = [];
  /** Where the features of each length begin in `all`; one more at the end. */
  readonly offsets: number[] = [0];
  all = new Int32Array(1 << 22);

  /** Takes the places of a text; of a copy only those where it differs from the original. */
  add({ reading, names, masked, swapped }: Labelled, isCopy: boolean): void {
    const { s, divisions } = reading;
    const shown = new Uint8Array(s.length).fill(isCopy ? 0 : 1);
    if (isCopy) {
      for (const [start, end] of names) shown.fill(1, Math.max(0, start - NEAR_NAME), end + NEAR_NAME);
      for (const at of swapped) shown.fill(1, Math.max(0, at - NEAR_WORD), at + NEAR_WORD);
    }
    for (let at = 0; at < s.length; at++) {
      const truth = (names.get(at) ?? at) - at;
      if ((SURNAME_STARTS[s.charCodeAt(at)] ?? 0) === 0 || masked[at] === 1 || shown[at] === 0 || truth > LONGEST) continue;
      const first = this.offsets.length - 1;
      let right = -1;
      const start = readStart(s, at);
      for (let length = SHORTEST; length <= LONGEST; length++) {
        if (!mayStand(s, at, length)) continue;
        if (length === truth) right = this.offsets.length - 1 - first;
        this.push(readSpan(s, at, at + length, start, divisions.get(at)?.end === at + length));
      }
      const count = this.offsets.length - 1 - first;
      if (count === 0) continue;
      this.firsts.push(first);
      this.counts.push(count);
      this.rights.push(right);
    }
  }

  private push(size: number): void {
    const used = this.offsets.at(-1) ?? 0;
    if (used + size > this.all.length) {
      const grown = new Int32Array(this.all.length * 2);
      grown.set(this.all);
      this.all = grown;
    }
    this.all.set(features.subarray(0, size), used);
    this.offsets.push(used + size);
  }
}

/** The weights, one a bucket. */
export function fitWeights({ firsts, counts, rights, offsets, all }: Places, chance: Chance): Float32Array {
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(1e-3);
  const order = Int32Array.from(firsts.keys());
  const odds = new Float64Array(LONGEST);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, chance);
    for (const place of order) {
      const [first = 0, count = 0, right = -1] = [firsts[place], counts[place], rights[place]];
      let sum = 1;
      for (let option = 0; option < count; option++) {
        let score = 0;
        const [from = 0, to = 0] = [offsets[first + option], offsets[first + option + 1]];
        for (let k = from; k < to; k++) score += weights[all[k] ?? 0] ?? 0;
        odds[option] = Math.exp(Math.min(score, 30));
        sum += odds[option] ?? 0;
      }
      for (let option = 0; option < count; option++) {
        const slope = (odds[option] ?? 0) / sum - (option === right ? 1 : 0);
        if (Math.abs(slope) < FLAT) continue;
        const [from = 0, to = 0] = [offsets[first + option], offsets[first + option + 1]];
        for (let k = from; k < to; k++) {
          const bucket = all[k] ?? 0;
          squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
          weights[bucket] = (weights[bucket] ?? 0) - (RATE * slope) / Math.sqrt(squares[bucket] ?? 1);
        }
      }
    }
  }
  return weights;
}

function shuffle(order: Int32Array, chance: Chance): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    const other = order[j] ?? 0;
    order[j] = order[i] ?? 0;
    order[i] = other;
  }
}
