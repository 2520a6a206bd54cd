// Pinyin with a slip in it: sounds that many speakers do not part (zh and z, ang and an, l and n, h and f), one letter
// wrong, missing or too many. Asked only when nothing fits as typed.
import type { Tally } from './cast';
import type { Lookup } from './lookup';
import { isPinyin } from './pinyin-query';

/** Shorter words have too many neighbours. */
const TYPED_MIN = 5;

/** Letters that are also looked under: 刘 typed niu, 胡 typed fu, 任 typed len. */
const OTHER_INITIALS = new Map([['l', 'n'], ['n', 'l'], ['h', 'f'], ['f', 'h'], ['r', 'l']]);

/** A spelling in which sounds that are confused are one. */
function foldSounds(letters: string): string {
  return letters.replaceAll('v', 'u').replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n').replace(/n(?=[aeiou])/g, 'l').replaceAll('f', 'h');
}

/** Gives points to every document with a name that is at most one slip away from the typed letters. */
export async function hitNearPinyin(text: string, lookup: Lookup, tally: Tally, points: number): Promise<void> {
  if (!isPinyin(text) || text.length < TYPED_MIN) return;
  const typed = foldSounds(text.replace(/['’]/g, '').replaceAll('ü', 'v'));
  const first = text.charAt(0);
  const initials = [first, OTHER_INITIALS.get(first)].filter((letter) => letter !== undefined);
  await Promise.all(initials.map((initial) => lookup.eachIn(`~${initial}`, (term, entries, chunk) => {
    const full = foldSounds(term.slice(term.indexOf(' ') + 1).replaceAll(' ', ''));
    if (isOneSlip(typed, full)) tally.addIn(chunk, entries, full === typed ? points + 1 : points);
  })));
}

/** Whether two words differ by at most one letter put in, left out or changed, or two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < a.length - from && back < b.length - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  const left = a.slice(from, a.length - back);
  const right = b.slice(from, b.length - back);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
