// Content ids. Not a defence against somebody who seeks collisions: ids name texts in one reader's own store.

/**
 * Stable id of a text: 16 lower-case hex digits (64 bits), the same in every browser and version. Two 32-bit lanes of
 * multiply and xor over UTF-16 units, mixed into each other at the end; one pass, no allocation.
 */
export function hashText(text: string): string {
  let a = 0x9e3779b9 ^ text.length;
  let b = 0x85ebca6b ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ unit, 0x5f356495);
    b = (b << 11) | (b >>> 21);
  }
  a = mix(a ^ Math.imul(b, 0xc2b2ae35));
  b = mix(b ^ Math.imul(a, 0x27d4eb2f));
  writeHex(a, 0);
  writeHex(b, 8);
  return String.fromCharCode.apply(null, digits);
}

/** Spreads every bit of a lane over the whole lane. */
function mix(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

/** The digits of the id under way, a plain array as `apply` takes it quickest: a string made of them at once takes a third of the memory of two joined. */
const digits: number[] = Array.from("0".repeat(16), () => 0x30);

function writeHex(lane: number, at: number): void {
  for (let i = 0; i < 8; i++) {
    const digit = (lane >>> (28 - i * 4)) & 15;
    digits[at + i] = digit < 10 ? 0x30 + digit : 0x57 + digit;
  }
}
