// The search index as it lies in IndexedDB: each method is one transaction that reads only the records asked for.
import type { IndexState, IndexedArticle, Lexicon, SearchIndex } from '../search/contract';
import type { PersonCard, ProjectCard } from '../search/cards';
import type { Database } from './database';
import { guarded } from './errors';

/** After every term: no character of a text sorts behind it. */
const LAST = '\uffff';

/** A view of the index that keeps the chunks' heads until the revision changes. */
export function indexOf(db: Database): SearchIndex {
  let state: IndexState | null = null;
  let lexicon: { readonly revision: number; readonly words: Lexicon } | null = null;
  const revision = async (): Promise<number> => Number((await db.meta.get('revision'))?.value ?? 0);
  const cards = async <T extends PersonCard | ProjectCard>(family: 'people' | 'projects', docs: readonly number[]): Promise<(T | null)[]> =>
    (await db.cards.bulkGet(docs.map((doc): [string, number] => [family, doc]))).map((row) => (row === undefined ? null : (row.card as T)));
  return {
    readState: () => guarded(() => db.transaction('r', db.meta, db.chunks, async () => {
      const now = await revision();
      if (state?.revision !== now) state = { revision: now, chunks: await db.chunks.toArray() };
      return state;
    })),
    readLexicon: () => guarded(() => db.transaction('r', db.meta, async () => {
      const now = await revision();
      if (lexicon?.revision !== now) lexicon = { revision: now, words: readLexicon((await db.meta.get('lexicon'))?.value) };
      return lexicon.words;
    })),
    readBlocks: (questions) => guarded(() => db.transaction('r', db.blocks, () =>
      Promise.all(questions.map(async ({ chunk, term }) =>
        (await db.blocks.where('[chunk+last]').between([chunk, term], [chunk, LAST], true, true).first())?.bytes ?? null)))),
    readBlockRange: (chunk, from, to) => guarded(() => db.transaction('r', db.blocks, async () => {
      const blocks = await db.blocks.where('[chunk+last]').between([chunk, from], [chunk, to], true, true).toArray();
      // The block in which the range ends is the first whose last term lies behind it.
      const end = await db.blocks.where('[chunk+last]').between([chunk, to], [chunk, LAST], false, true).first();
      return [...blocks, ...(end === undefined ? [] : [end])].map((block) => block.bytes);
    })),
    readArticles: (docs) => guarded(async () => (await db.articles.bulkGet([...docs])).map((row): IndexedArticle | null => row ?? null)),
    readPersonCards: (docs) => guarded(() => cards<PersonCard>('people', docs)),
    readProjectCards: (docs) => guarded(() => cards<ProjectCard>('projects', docs)),
  };
}

/** The lexicon is two texts of one word a line: far quicker to read back than a set of strings. */
function readLexicon(value: unknown): Lexicon {
  const { places = '', titles = '' } = (value ?? {}) as { places?: string; titles?: string };
  return { places: readLines(places), titles: readLines(titles) };
}

const readLines = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : text.split('\n'));
