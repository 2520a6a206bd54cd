// The lexicon as it lies in the store, one word a line in order, while words are added. Words are never taken out: one that
// nobody bears any more finds nobody.
import type { LexiconBuilder } from '../search/names';
import type { StoredLexicon } from '../store/write-knowledge';

const read = (lines: string): Set<string> => new Set(lines === '' ? [] : lines.split('\n'));
const write = (words: ReadonlySet<string>): string => [...words].sort().join('\n');

/** Begins with the stored words, takes more, and gives all of them back as lines. */
export class LexiconLines implements LexiconBuilder {
  readonly places: Set<string>;
  readonly titles: Set<string>;

  constructor({ places, titles }: StoredLexicon) {
    this.places = read(places);
    this.titles = read(titles);
  }

  lines(): StoredLexicon {
    return { places: write(this.places), titles: write(this.titles) };
  }
}
