// Finds names by their characters: the whole name, its beginning, any part of it.
import type { Tally } from './cast';
import type { Lookup } from './lookup';
import { intersect } from './postings';
import { readUnits, termsOf } from './units';

/** Points of the three ways. */
export interface NamePoints {
  readonly name: number;
  readonly prefix: number;
  readonly part: number;
}

/** Gives points to every document with a name that is, begins with, or contains the folded text. */
export async function hitName(text: string, lookup: Lookup, tally: Tally, points: NamePoints): Promise<void> {
  const { words } = readUnits(text);
  if (words.length === 0) return;
  const terms = termsOf(words);
  await lookup.load([`@${text}`, ...terms]);
  const [first = '', ...more] = terms;
  const parts = more.reduce<readonly Uint32Array[]>((lists, term) => {
    const other = lookup.lists(term);
    return lists.map((list, chunk) => intersect(list, other[chunk] ?? new Uint32Array(0)));
  }, lookup.lists(first));
  tally.add(parts, points.part);
  tally.add(lookup.lists(`@${text}`), points.name);
  if (parts.every((list) => list.length === 0)) return;
  for (const [chunk, found] of (await lookup.range(`@${text}`)).entries()) {
    for (const { entries } of found) tally.add(lookup.chunks.map((_, i) => (i === chunk ? entries : new Uint32Array(0))), points.prefix);
  }
}
