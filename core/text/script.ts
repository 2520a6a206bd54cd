// Which script a text is in: Han or not, and traditional characters folded to simplified ones, one to one, so that
// offsets never move. No phrases: what needs a dictionary of words to decide is left as printed.
import { TRADITIONAL_PAIRS } from '../gazetteer/traditional';

let table: Uint16Array | null = null;

/** Simplified form of every UTF-16 unit; built once, on first use. */
export function simplifiedUnits(): Uint16Array {
  if (table) return table;
  table = sameUnits();
  for (const pair of TRADITIONAL_PAIRS.trim().split(/\s+/)) table[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return table;
}

let same: Uint16Array | null = null;

/** A table that leaves every unit as it is, to be changed by whoever asked. */
export function sameUnits(): Uint16Array {
  if (same === null) {
    // Two units at a time: a popup waits for this.
    const pairs = new Uint32Array(32768);
    for (let i = 0, pair = 0x1_0000; i < 32768; i++, pair += 0x2_0002) pairs[i] = pair;
    same = new Uint16Array(pairs.buffer);
  }
  return same.slice();
}

/** The text with each traditional or variant character in its simplified form; same length in UTF-16 units. */
export function toSimplified(text: string): string {
  return translateUnits(text, simplifiedUnits());
}

let sole: Map<string, string> | null = null;

/** The traditional form of a simplified character that has only one (县 → 縣); a character with several (台) or none as it is. */
export function toSoleTraditional(character: string): string {
  if (sole === null) {
    const forms = new Map<string, string[]>();
    for (const pair of TRADITIONAL_PAIRS.trim().split(/\s+/)) forms.set(pair.charAt(1), [...(forms.get(pair.charAt(1)) ?? []), pair.charAt(0)]);
    sole = new Map([...forms].flatMap(([simplified, all]) => (all.length === 1 ? [[simplified, all[0] ?? simplified] as const] : [])));
  }
  return sole.get(character) ?? character;
}

/** The text with each UTF-16 unit replaced by `units[unit]`. Returns the very same string when nothing changes. */
export function translateUnits(text: string, units: Uint16Array): string {
  let first = 0;
  while (first < text.length && units[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  const { length } = text;
  if (first === length) return text;
  // Written whole: a string of two parts would be slower to read ever after.
  const out = length <= line.length ? line : new Uint16Array(length);
  for (let i = 0; i < first; i++) out[i] = text.charCodeAt(i);
  for (let i = first; i < length; i++) out[i] = units[text.charCodeAt(i)] ?? 0;
  return joinUnits(out, length);
}

/** Written anew for each text that it holds: an array of its own for every line costs more than the line. */
const line = new Uint16Array(8192);

/** A string of the first `length` units. In chunks, because arguments of one call are limited by the engine's stack. */
export function joinUnits(units: Uint16Array, length: number): string {
  const chunk = 8192;
  let text = '';
  for (let at = 0; at < length; at += chunk) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + chunk)) as unknown as number[]);
  }
  return text;
}

/**
 * Is this code point a Han character? Also takes a single UTF-16 unit: the leading unit of a character beyond the BMP
 * counts, its trailing unit does not. 〇 and 々 count.
 */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    code === 0x3005 ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd888) ||
    (code >= 0x20000 && code <= 0x323af)
  );
}

/** Number of Han characters in the text. */
export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}
