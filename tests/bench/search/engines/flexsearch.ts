// FlexSearch with pairs of characters as its terms, exported and imported whole.
import { Index } from 'flexsearch';
import { inMemory, termsOf, termsOfQuery } from './in-memory';

export const engine = inMemory(() => {
  let asking = false;
  const index = new Index({ tokenize: 'strict', encode: (text: string) => (asking ? termsOfQuery(text) : termsOf(text)) });
  return {
    add: (n, text) => { index.add(n, text); },
    search: (query, limit) => {
      asking = true;
      const found = index.search(query, { limit }) as number[];
      asking = false;
      return found;
    },
    exported: async () => {
      const pieces = new Map<string, string>();
      // Typed as if it were done when it returns, which it is not.
      await (index.export((key: string, piece: string) => { pieces.set(key, piece); }) as unknown as Promise<void>);
      return pieces;
    },
    imported: (pieces) => {
      for (const [key, piece] of pieces) index.import(key, piece);
      return Promise.resolve();
    },
  };
});
