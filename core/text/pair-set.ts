// Words of two characters, in sets that are asked for every character of a page. All sets share one table, a bit each: they
// are asked about the same places of a text one after another, and then what the first fetched into the processor's cache
// answers the others too. A table for each set did not fit there.

/** Two UTF-16 units a slot, the first times 65,536 plus the second, in 32 bits; 0 = a free slot. */
let keys = new Int32Array(1 << 16);
/** By slot: the sets that hold the pair. */
let bits = new Uint16Array(keys.length);
let taken = 0;
let sets = 0;
const mostSets = 16;

/** A set of pairs of neighbouring characters; at most sixteen are made, at the start. */
export class PairSet {
  private readonly bit: number;

  constructor() {
    if (sets === mostSets) throw new Error('no room for one more set of pairs');
    this.bit = 1 << sets++;
  }

  add(first: number, second: number): void {
    if (taken * 2 >= keys.length) grow();
    const key = (first << 16) | second;
    const slot = findSlot(key);
    if (keys[slot] === 0) taken++;
    keys[slot] = key;
    bits[slot] = (bits[slot] ?? 0) | this.bit;
  }

  /** Do two units that stand at `at` of the text make a pair of the set? */
  hasAt(text: string, at: number): boolean {
    return at >= 0 && at + 1 < text.length && this.has(text.charCodeAt(at), text.charCodeAt(at + 1));
  }

  has(first: number, second: number): boolean {
    return ((bits[findSlot((first << 16) | second)] ?? 0) & this.bit) !== 0;
  }
}

/** Where the pair stands, or the free slot where it would. */
function findSlot(key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function grow(): void {
  const before = keys, held = bits;
  keys = new Int32Array(before.length * 2);
  bits = new Uint16Array(keys.length);
  for (let at = 0; at < before.length; at++) {
    const key = before[at] ?? 0;
    if (key === 0) continue;
    const slot = findSlot(key);
    keys[slot] = key;
    bits[slot] = held[at] ?? 0;
  }
}

/** The set of words of two characters that are printed one after another in `rows`, without spaces. */
export function readPairs(rows: readonly string[]): PairSet {
  const pairs = new PairSet();
  for (const row of rows) for (let i = 0; i + 1 < row.length; i += 2) pairs.add(row.charCodeAt(i), row.charCodeAt(i + 1));
  return pairs;
}
