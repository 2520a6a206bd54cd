// Triples of characters that two of a page's texts hold and no third does: mostly a name, an institution, a figure's noun.
// They tell that a fragment belongs to a text even where it says nothing of the text's subject.

import { GramSet } from '../text/gram-set';

/** More of a text is not read. */
const longestText = 3000;
/** In the place of a second owner: more texts hold the triple, which says nothing. */
const many = -1;
/** Numbers of a slot, side by side as they are asked for together: the first two units; the last + 1 (0 = free); the first owner + 1; the second + 1 (0 = none yet). */
const WIDTH = 4;

function isHan(code: number): boolean { return code >= 0x4e00 && code <= 0x9fff; }

/** Calls `visit` for each triple of Han characters of the text: the first two as one number, and the last. */
function eachTriple(text: string, visit: (head: number, last: number) => void): void {
  const length = Math.min(text.length, longestText + 2);
  // How many Han characters stand in a row up to here.
  let run = 0;
  let head = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) { run = 0; continue; }
    if (++run > 2) visit(head, code);
    head = (head << 16) | code;
  }
}

/** The triples of a page's texts with the one or two texts that hold each. */
export class SharedTriples {
  private slots: Int32Array;
  private mask: number;
  private size = 0;

  /** `texts` in the page's order, plain. Linear in them. */
  constructor(texts: readonly string[]) {
    let room = 0;
    for (const text of texts) room += Math.min(longestText, text.length);
    let slots = 16;
    while (slots < room) slots *= 2;
    this.slots = new Int32Array(slots * WIDTH);
    this.mask = slots - 1;
    texts.forEach((text, k) => eachTriple(text, (head, last) => this.add(head, last, k + 1)));
  }

  /** How many triples of a part of the text `own` each other text shares with it alone, those left out that stand in `above` too. */
  count(part: string, own: number, above: string): ReadonlyMap<number, number> {
    const known = new GramSet(above.length);
    eachTriple(above, (head, last) => known.add(head >>> 16, head & 0xffff, last));
    const counts = new Map<number, number>();
    eachTriple(part, (head, last) => {
      const slot = this.find(head, last);
      const [first, second] = [(this.slots[slot + 2] ?? 0) - 1, (this.slots[slot + 3] ?? 0) - 1];
      if (second < 0 || known.has(head >>> 16, head & 0xffff, last)) return;
      const other = first === own ? second : second === own ? first : -1;
      if (other >= 0) counts.set(other, (counts.get(other) ?? 0) + 1);
    });
    return counts;
  }

  private add(head: number, last: number, owner: number): void {
    const slot = this.find(head, last);
    const { slots } = this;
    if (slots[slot + 1] === 0) {
      slots[slot] = head;
      slots[slot + 1] = last + 1;
      slots[slot + 2] = owner;
      this.size += 1;
      if (this.size * 2 > this.mask) this.grow();
    } else if (slots[slot + 3] === 0) {
      if (slots[slot + 2] !== owner) slots[slot + 3] = owner;
    } else if (slots[slot + 3] !== owner) slots[slot + 3] = many;
  }

  /** Where the slot of a triple stands, or the free one where it would. */
  private find(head: number, last: number): number {
    const { slots, mask } = this;
    let slot = ((Math.imul(head, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> 8) & mask;
    while (slots[slot * WIDTH + 1] !== 0 && (slots[slot * WIDTH] !== head || slots[slot * WIDTH + 1] !== last + 1)) slot = (slot + 1) & mask;
    return slot * WIDTH;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = this.slots.length / WIDTH - 1;
    for (let at = 0; at < slots.length; at += WIDTH) {
      const last = slots[at + 1] ?? 0;
      if (last === 0) continue;
      const slot = this.find(slots[at] ?? 0, last - 1);
      for (let k = 0; k < WIDTH; k++) this.slots[slot + k] = slots[at + k] ?? 0;
    }
  }
}
