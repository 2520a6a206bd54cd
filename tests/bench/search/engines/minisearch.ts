// MiniSearch with pairs of characters as its terms.
import MiniSearch from 'minisearch';
import { inMemory, termsOf, termsOfQuery } from './in-memory';

const OPTIONS = {
  fields: ['text'], tokenize: termsOf, processTerm: (term: string) => term,
  searchOptions: { tokenize: termsOfQuery, combineWith: 'AND' as const },
};

export const engine = inMemory(() => {
  let index = new MiniSearch<{ id: number; text: string }>(OPTIONS);
  return {
    add: (id, text) => { index.add({ id, text }); },
    search: (query, limit) => index.search(query).slice(0, limit).map(({ id }) => id as number),
    exported: () => Promise.resolve(new Map([['index', JSON.stringify(index)]])),
    imported: (pieces) => {
      index = MiniSearch.loadJSON(pieces.get('index') ?? '', OPTIONS);
      return Promise.resolve();
    },
  };
});
