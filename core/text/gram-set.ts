// A set of pairs and triples of neighbouring characters in two flat arrays: asked for every character of a page, so that no
// string is cut out and no object is made for a question.

/** Pairs (a, b) and triples (a, b, c) of UTF-16 units. A pair is the triple whose first unit is 0. */
export class GramSet {
  /** Two numbers a slot, side by side as they are asked for together: the first two units; the last + 1 (0 = free). */
  private slots: Int32Array;
  private mask: number;
  size = 0;

  /** Room for `expected` grams; grows when there are more. */
  constructor(expected: number) {
    let slots = 16;
    while (slots < expected * 2) slots *= 2;
    this.slots = new Int32Array(slots * 2);
    this.mask = slots - 1;
  }

  /** True when the gram was not there yet. */
  add(a: number, b: number, c: number): boolean {
    const head = (a << 16) | b;
    const slot = this.find(head, c);
    if (this.slots[slot + 1] !== 0) return false;
    this.slots[slot] = head;
    this.slots[slot + 1] = c + 1;
    this.size += 1;
    if (this.size * 2 > this.mask) this.grow();
    return true;
  }

  has(a: number, b: number, c: number): boolean {
    return this.slots[this.find((a << 16) | b, c) + 1] !== 0;
  }

  /** Do two units that stand at `at` of the text make a pair of the set? */
  hasAt(text: string, at: number): boolean {
    return at >= 0 && at + 1 < text.length && this.has(0, text.charCodeAt(at), text.charCodeAt(at + 1));
  }

  /** Where the slot of the gram stands, or the free one where it would. */
  private find(head: number, last: number): number {
    const { slots, mask } = this;
    let slot = ((Math.imul(head, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> 8) & mask;
    while (slots[slot * 2 + 1] !== 0 && (slots[slot * 2] !== head || slots[slot * 2 + 1] !== last + 1)) slot = (slot + 1) & mask;
    return slot * 2;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = slots.length - 1;
    for (let at = 0; at < slots.length; at += 2) {
      const [head, last] = [slots[at] ?? 0, slots[at + 1] ?? 0];
      if (last === 0) continue;
      const slot = this.find(head, last - 1);
      this.slots[slot] = head;
      this.slots[slot + 1] = last;
    }
  }
}
