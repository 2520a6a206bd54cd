// Finds names by their characters: the whole name, its beginning, any part of it.
import type { Tally } from './cast';
import type { Lookup } from './lookup';
import { intersectAll } from './postings';
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
  const terms = termsOf(words);
  if (terms.length === 0) return;
  const own = `@${words.join('')}`;
  // Both at once: one way to the database, not two.
  await Promise.all([
    lookup.load(terms),
    lookup.eachIn(own, (term, entries, chunk) => tally.addIn(chunk, entries, term === own ? points.name : points.prefix)),
  ]);
  tally.add(lookup.chunks.map((_, chunk) => intersectAll(terms.map((term) => lookup.list(term, chunk)))), points.part);
}
