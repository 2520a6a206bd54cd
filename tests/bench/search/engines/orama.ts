// Orama with pairs of characters as its terms, saved and loaded whole.
import { create, insert, load, save, search } from '@orama/orama';
import { inMemory, termsOf, termsOfQuery } from './in-memory';

export const engine = inMemory(() => {
  let asking = false;
  const db = create({
    schema: { text: 'string' } as const,
    components: { tokenizer: { language: 'chinese', normalizationCache: new Map(), tokenize: (text: string) => [...new Set(asking ? termsOfQuery(text) : termsOf(text))] } },
  });
  return {
    add: (n, text) => { void insert(db, { id: String(n), text }); },
    search: (query, limit) => {
      asking = true;
      const found = search(db, { term: query, threshold: 0, limit }) as { hits: { id: string }[] };
      asking = false;
      return found.hits.map(({ id }) => Number(id));
    },
    exported: () => Promise.resolve(new Map([['index', JSON.stringify(save(db))]])),
    imported: (pieces) => {
      load(db, JSON.parse(pieces.get('index') ?? '{}') as Parameters<typeof load>[1]);
      return Promise.resolve();
    },
  };
});
