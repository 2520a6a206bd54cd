// Articles that may fit, best first: as plain numbers, since a single character finds nearly all of a hundred thousand,
// and only the first few dozen are ever asked for.

/** A candidate: number of the document, its coded day, and its weight by the posting lists alone. */
export interface Candidate {
  readonly doc: number;
  readonly day: number;
  readonly weight: number;
}

/** So many best are picked in one walk; for more all are put in order. */
const TOP_MAX = 512;

/** Grows as candidates are found; ordered only as far as somebody asks. */
export class Candidates {
  #docs = new Uint32Array(256);
  #days = new Uint16Array(256);
  #weights = new Float64Array(256);
  #size = 0;
  /** Places of all candidates, best first, once somebody asked beyond the first few. */
  #order: Uint32Array | null = null;

  get size(): number {
    return this.#size;
  }

  add(doc: number, day: number, weight: number): void {
    if (this.#size === this.#docs.length) this.#grow();
    this.#docs[this.#size] = doc;
    this.#days[this.#size] = day;
    this.#weights[this.#size] = weight;
    this.#size += 1;
  }

  /** The candidates from place `from` on, at most `count`, in order: by weight, then the later, then the first come. */
  best(from: number, count: number): readonly Candidate[] {
    const until = from + count;
    const order = this.#order ?? (until <= TOP_MAX && this.#size > until * 4 ? this.#top(until) : this.#sorted());
    return Array.from(order.subarray(from, from + count), (i) => ({ doc: this.#docs[i] as number, day: this.#days[i] as number, weight: this.#weights[i] as number }));
  }

  /** Whether candidate a stands before b. */
  #before(a: number, b: number): boolean {
    const weight = (this.#weights[a] as number) - (this.#weights[b] as number);
    if (weight !== 0) return weight > 0;
    const day = (this.#days[a] as number) - (this.#days[b] as number);
    return day === 0 ? a < b : day > 0;
  }

  #sorted(): Uint32Array {
    this.#order ??= Uint32Array.from({ length: this.#size }, (_, i) => i).sort((a, b) => (this.#before(a, b) ? -1 : 1));
    return this.#order;
  }

  /** The first `count` in order, in one walk: each better one is put in its place among the best so far. */
  #top(count: number): Uint32Array {
    const best = new Uint32Array(count);
    let filled = 0;
    for (let i = 0; i < this.#size; i++) {
      if (filled === count && !this.#before(i, best[count - 1] as number)) continue;
      let place = filled < count ? filled++ : count - 1;
      while (place > 0 && this.#before(i, best[place - 1] as number)) {
        best[place] = best[place - 1] as number;
        place -= 1;
      }
      best[place] = i;
    }
    return best.subarray(0, filled);
  }

  #grow(): void {
    const size = this.#docs.length * 4;
    const docs = new Uint32Array(size);
    const days = new Uint16Array(size);
    const weights = new Float64Array(size);
    docs.set(this.#docs);
    days.set(this.#days);
    weights.set(this.#weights);
    this.#docs = docs;
    this.#days = days;
    this.#weights = weights;
  }
}
