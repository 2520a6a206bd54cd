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

/** The terms that hitName needs loaded. */
export function nameTerms(text: string): string[] {
  return termsOf(readUnits(text).words);
}

/** Gives points to every document with a name that is, begins with, or contains the folded text; nameTerms are loaded. */
export async function hitName(text: string, lookup: Lookup, tally: Tally, points: NamePoints): Promise<void> {
  const terms = nameTerms(text);
  if (terms.length === 0) return;
  const parts = lookup.chunks.map((_, chunk) => intersectAll(terms.map((term) => lookup.list(term, chunk))));
  tally.add(parts, points.part);
  if (parts.every((list) => list.length === 0)) return;
  // A name that begins with the text contains it: chunks without any need not be asked.
  const own = `@${readUnits(text).words.join('')}`;
  await lookup.eachIn(own, (term, entries, chunk) => tally.addIn(chunk, entries, term === own ? points.name : points.prefix), (chunk) => (parts[chunk]?.length ?? 0) > 0);
}
