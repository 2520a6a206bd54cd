// Finds names by pinyin: whole (wangdaiqiang), initials (wdq), anything between (wangdq, wdaiq), begun (wangda).
import type { Tally } from './cast';
import type { Lookup } from './lookup';
import type { NamePoints } from './name-text';
import { cutPinyin, fitPinyin, isPinyin } from './pinyin-query';

/** Ranges of initials read for one query, the cuts with the fewest syllables first; and how many before the rest is asked for. */
const RANGES_MAX = 12;
const RANGES_FIRST = 4;

/** Gives points to every document with a name whose pinyin fits the typed letters. */
export async function hitPinyin(text: string, lookup: Lookup, tally: Tally, points: NamePoints): Promise<void> {
  if (!isPinyin(text)) return;
  const byInitials = new Map<string, (readonly string[])[]>();
  for (const cut of cutPinyin(text)) {
    const initials = cut.map((syllable) => syllable[0]).join('');
    const known = byInitials.get(initials);
    if (known !== undefined) known.push(cut);
    else if (byInitials.size < RANGES_MAX) byInitials.set(initials, [cut]);
  }
  const ranges = [...byInitials];
  // wei·bo·peng before w·ei·b·o·peng: the others are read when these find nobody.
  for (const some of [ranges.slice(0, RANGES_FIRST), ranges.slice(RANGES_FIRST)]) {
    let found = false;
    await Promise.all(some.map(([initials, cuts]) => lookup.eachIn(`~${initials}`, (term, entries, chunk) => {
      const syllables = term.slice(term.indexOf(' ') + 1).split(' ');
      const fit = Math.max(...cuts.map((cut) => fitPinyin(cut, syllables)));
      if (fit === 0) return;
      found = true;
      tally.addIn(chunk, entries, fit === 3 ? points.name : fit === 2 ? points.name - 5 : points.prefix);
    })));
    if (found) return;
  }
}
