// A set of pairs and triples of neighbouring characters in two flat arrays: asked for every character of a page, so that no
// string is cut out and no object is made for a question.

/** Pairs (a, b) and triples (a, b, c) of UTF-16 units. A pair is the triple whose first unit is 0. */
export class GramSet {
  /** The first two units of each slot, and the last + 1 (0 = free). */
  private heads: Int32Array;
  private lasts: Int32Array;
  private mask: number;
  size = 0;

  /** Room for `expected` grams; grows when there are more. */
  constructor(expected: number) {
    let slots = 16;
    while (slots < expected * 2) slots *= 2;
    this.heads = new Int32Array(slots);
    this.lasts = new Int32Array(slots);
    this.mask = slots - 1;
  }

  /** True when the gram was not there yet. */
  add(a: number, b: number, c: number): boolean {
    const head = (a << 16) | b;
    const slot = this.find(head, c);
    if (this.lasts[slot] !== 0) return false;
    this.heads[slot] = head;
    this.lasts[slot] = c + 1;
    this.size += 1;
    if (this.size * 2 > this.mask) this.grow();
    return true;
  }

  has(a: number, b: number, c: number): boolean {
    return this.lasts[this.find((a << 16) | b, c)] !== 0;
  }

  /** Do two units that stand at `at` of the text make a pair of the set? */
  hasAt(text: string, at: number): boolean {
    return at >= 0 && at + 1 < text.length && this.has(0, text.charCodeAt(at), text.charCodeAt(at + 1));
  }

  /** The slot of the gram, or the free one where it would stand. */
  private find(head: number, last: number): number {
    const { heads, lasts, mask } = this;
    let slot = ((Math.imul(head, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> 8) & mask;
    while (lasts[slot] !== 0 && (heads[slot] !== head || lasts[slot] !== last + 1)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { heads, lasts } = this;
    this.heads = new Int32Array(heads.length * 2);
    this.lasts = new Int32Array(heads.length * 2);
    this.mask = heads.length * 2 - 1;
    for (let i = 0; i < heads.length; i++) {
      const last = lasts[i] ?? 0;
      if (last === 0) continue;
      const slot = this.find(heads[i] ?? 0, last - 1);
      this.heads[slot] = heads[i] ?? 0;
      this.lasts[slot] = last;
    }
  }
}

/** The set of words of two characters that are printed one after another in `rows`, without spaces. */
export function readPairs(rows: readonly string[]): GramSet {
  const pairs = new GramSet(rows.reduce((sum, row) => sum + row.length, 0) / 2);
  for (const row of rows) for (let i = 0; i + 1 < row.length; i += 2) pairs.add(0, row.charCodeAt(i), row.charCodeAt(i + 1));
  return pairs;
}
