// Engines that hold their whole index in memory: built, exported as text into IndexedDB, read back whole when opened.
import { foldText, readUnits } from '../../../../core/search/units';
import type { Corpus } from '../corpus';
import { LIMIT } from '../engine';
import type { Engine } from '../engine';
import { openDocuments, readIndex, readTexts, writeIndex, writeTexts } from './documents';

/** What such a library can do; documents are numbers. */
export interface Library {
  add(n: number, text: string): void;
  /** Numbers of the documents with all terms, best first. */
  search(query: string, limit: number): readonly number[];
  exported(): Promise<ReadonlyMap<string, string>>;
  imported(pieces: ReadonlyMap<string, string>): Promise<void>;
}

/** Single characters and pairs, as Xianbao's own index has them: words would lose what the others find. */
export function termsOf(text: string): string[] {
  const { words, joined } = readUnits(foldText(text).text);
  return words.flatMap((word, i) => (i > 0 && joined[i] === 1 ? [word, (words[i - 1] ?? '') + word] : [word]));
}

/** The terms of a query: its pairs, and single characters that stand alone. */
export function termsOfQuery(query: string): string[] {
  return query.split(' ').flatMap((piece) => {
    const { words } = readUnits(foldText(piece).text);
    return words.length < 2 ? words : words.slice(1).map((word, i) => (words[i] ?? '') + word);
  });
}

const AT_ONCE = 500;

export function inMemory(make: () => Library | Promise<Library>): Engine {
  let library: Library;
  let db: IDBDatabase;
  return {
    async build(corpus: Corpus) {
      db = await openDocuments();
      library = await make();
      let ms = 0;
      for (let from = 0; from < corpus.size; from += AT_ONCE) {
        const articles = Array.from({ length: Math.min(AT_ONCE, corpus.size - from) }, (_, i) => corpus.article(from + i).article);
        const begun = performance.now();
        articles.forEach(({ text }, i) => { library.add(from + i, text); });
        await writeTexts(db, from, articles);
        ms += performance.now() - begun;
      }
      const begun = performance.now();
      const indexBytes = await writeIndex(db, await library.exported());
      return { ms: ms + performance.now() - begun, indexBytes };
    },
    async open() {
      db = await openDocuments();
      library = await make();
      await library.imported(await readIndex(db));
    },
    async search(query) {
      const found = library.search(query, LIMIT);
      await readTexts(db, found);
      return found.length;
    },
    findAll: (query) => Promise.resolve(new Set(library.search(query, 1_000_000).map((n) => `a${n}`))),
  };
}
