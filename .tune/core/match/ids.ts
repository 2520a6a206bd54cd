// Ids of entities as bytes in the automaton. Those of the store, a letter and hexadecimal digits, take half of what they print.
import { AutomatonError } from './automaton';

/** How ids are written: each takes `width` bytes; `digits` hexadecimal ones after a first character, or 0 for plain ASCII padded with 0. */
export interface IdForm {
  readonly width: number;
  readonly digits: number;
}

/** Value of a lower-case hexadecimal digit by its code; anything else gives a number outside 0–15. */
function valueOf(code: number): number {
  return code < 0x3a ? code - 0x30 : code < 0x61 ? -1 : code - 0x57;
}

/** The form in which all of these ids can be written. Throws `AutomatonError('bad-id')` for one that is empty, not ASCII or over 64 characters. */
export function chooseForm(ids: readonly string[]): IdForm {
  const [first = ''] = ids;
  let longest = 0;
  let packed = first.length > 1;
  for (const id of ids) {
    if (!isPlainId(id)) throw new AutomatonError('bad-id');
    longest = Math.max(longest, id.length);
    packed &&= id.length === first.length && isHex(id);
  }
  const digits = packed ? first.length - 1 : 0;
  return { digits, width: packed ? 1 + Math.ceil(digits / 2) : longest };
}

/** Writes ids one after the other. */
export function writeIds(ids: readonly string[], { width, digits }: IdForm, bytes: Uint8Array): void {
  ids.forEach((id, i) => {
    const at = i * width;
    if (digits === 0) for (let j = 0; j < id.length; j += 1) bytes[at + j] = id.charCodeAt(j);
    else {
      bytes[at] = id.charCodeAt(0);
      for (let j = 0; j < digits; j += 1) bytes[at + 1 + (j >> 1)] = (bytes[at + 1 + (j >> 1)] as number) | (valueOf(id.charCodeAt(j + 1)) << (j % 2 === 0 ? 4 : 0));
    }
  });
}

/** The id at a place of the list. */
export function readId(bytes: Uint8Array, { width, digits }: IdForm, index: number): string {
  const at = index * width;
  let id = '';
  if (digits === 0) {
    for (let i = at; i < at + width && bytes[i] !== 0; i += 1) id += String.fromCharCode(bytes[i] ?? 0);
    return id;
  }
  id = String.fromCharCode(bytes[at] ?? 0);
  for (let j = 0; j < digits; j += 1) id += (((bytes[at + 1 + (j >> 1)] ?? 0) >> (j % 2 === 0 ? 4 : 0)) & 15).toString(16);
  return id;
}

function isPlainId(id: string): boolean {
  for (let i = 0; i < id.length; i += 1) if (id.charCodeAt(i) < 0x21 || id.charCodeAt(i) > 0x7e) return false;
  return id.length >= 1 && id.length <= 64;
}

function isHex(id: string): boolean {
  for (let i = 1; i < id.length; i += 1) {
    const value = valueOf(id.charCodeAt(i));
    if (value < 0 || value > 15) return false;
  }
  return true;
}
