// Collects the terms of one or two plain characters, which are 99 of 100 terms of a chunk, without a string or an
// object for any of them: a term is a number (first unit × 65,536 + second unit, or 0), whose order is that of the
// string. Numbers are sorted document by document, counted, and sorted as a whole at the end by their two halves.
import { Strength, strengthOf } from './postings';

/** Numbers that grow by doubling. */
class Numbers {
  items = new Uint32Array(4096);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }
}

/** The plain terms of a chunk's documents: added one by one, closed document by document, visited in order at the end. */
export class PairCollector {
  readonly #body = new Numbers();
  readonly #headline = new Numbers();
  /** For each distinct term of each document: the term, and document × 4 + strength. */
  readonly #terms = new Numbers();
  readonly #entries = new Numbers();

  /** Adds a term of the open document; `second` is 0 for a term of one unit. */
  add(first: number, second: number, headline: boolean): void {
    (headline ? this.#headline : this.#body).push((first * 65_536 + second) >>> 0);
  }

  /** Counts the open document's terms and files them under its index; nothing is open afterwards. */
  closeDocument(doc: number): void {
    const body = this.#body.items;
    const headline = this.#headline.items;
    const bodyEnd = this.#body.length;
    const headlineEnd = this.#headline.length;
    body.subarray(0, bodyEnd).sort();
    headline.subarray(0, headlineEnd).sort();
    // By index and with plain comparisons: a term is too large for a small integer, and every other way makes an object of it.
    for (let i = 0, j = 0; i < bodyEnd || j < headlineEnd; ) {
      const fromBody = j >= headlineEnd || (i < bodyEnd && (body[i] as number) <= (headline[j] as number));
      const term = (fromBody ? body[i] : headline[j]) as number;
      let times = 0;
      for (; i < bodyEnd && body[i] === term; i++) times += 1;
      let strength: number = times > 1 ? strengthOf(times) : Strength.once;
      for (; j < headlineEnd && headline[j] === term; j++) strength = Strength.headline;
      this.#terms.push(term);
      this.#entries.push(doc * 4 + strength);
    }
    this.#body.length = 0;
    this.#headline.length = 0;
  }

  /** Every term in the order of its string, with its entries, rising by document. The entries are valid during the call. */
  forEach(visit: (term: string, entries: Uint32Array) => void): void {
    const count = this.#terms.length;
    const half = [new Uint32Array(count), new Uint32Array(count)] as const;
    const { terms, entries } = { terms: this.#terms.items.subarray(0, count), entries: this.#entries.items.subarray(0, count) };
    // Stable, by the second unit and then by the first: documents stay in their order.
    scatter(terms, entries, half[0], half[1], 0);
    scatter(half[0], half[1], terms, entries, 16);
    for (let from = 0; from < count; ) {
      const term = terms[from] as number;
      let to = from + 1;
      while (to < count && terms[to] === term) to += 1;
      const second = term & 0xffff;
      visit(second === 0 ? String.fromCharCode(term >>> 16) : String.fromCharCode(term >>> 16, second), entries.subarray(from, to));
      from = to;
    }
  }
}

/** One pass of a radix sort: by the sixteen bits from `shift` on. */
function scatter(terms: Uint32Array, entries: Uint32Array, termsTo: Uint32Array, entriesTo: Uint32Array, shift: 0 | 16): void {
  const places = new Uint32Array(65_537);
  for (let i = 0; i < terms.length; i++) {
    const bucket = (((terms[i] as number) >>> shift) & 0xffff) + 1;
    places[bucket] = (places[bucket] as number) + 1;
  }
  for (let i = 1; i < places.length; i++) places[i] = (places[i] as number) + (places[i - 1] as number);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as number;
    const bucket = (term >>> shift) & 0xffff;
    const to = places[bucket] as number;
    places[bucket] = to + 1;
    termsTo[to] = term;
    entriesTo[to] = entries[i] as number;
  }
}
