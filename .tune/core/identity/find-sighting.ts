// From the words that a judgement points at to the sighting they mean, in its article or wherever a newer parser put them.
import type { NamedQuote } from '../model';
import { nameKey } from '../text/normalize';
import { isSameQuote } from './quotes';
import type { Sighting } from './sightings';

/** The sighting that the words of a quote mean; null when they are found no more. */
export type FindSighting = (quote: NamedQuote) => Sighting | null;

/** The text of an article by its id; undefined when it is not at hand. */
export type TextOf = (articleId: string) => string | undefined;

/** A finder over `sightings`; `textOf` gives the articles they stand in. */
export function makeFinder(sightings: readonly Sighting[], textOf: TextOf): FindSighting {
  const byName = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const known = byName.get(sighting.key);
    if (known) known.push(sighting);
    else byName.set(sighting.key, [sighting]);
  }
  return (quote) => {
    const bearers = byName.get(nameKey(quote.name)) ?? [];
    const here = bearers.filter(({ articleId }) => articleId === quote.articleId);
    const saying = (all: readonly Sighting[]): Sighting | undefined => all.find(({ attestations }) => attestations.some((at) => isSameQuote(at.quote, quote)));
    if (here.length > 0) return saying(here) ?? here[0] ?? null;
    // Read anew, the article may have got another id: then the words themselves are looked for, surest where more of them stand.
    const { prefix, exact, suffix } = quote;
    const standing = (words: string): Sighting[] => bearers.filter(({ articleId }) => textOf(articleId)?.includes(words) === true);
    for (const words of [prefix + exact + suffix, prefix + exact, exact + suffix, exact]) {
      const found = standing(words);
      if (found.length > 0) return saying(found) ?? found[0] ?? null;
    }
    return null;
  };
}
