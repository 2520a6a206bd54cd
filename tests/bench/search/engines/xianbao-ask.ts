// Asking: what the popup does, without drawing.
import { search } from '../../../../core/search/search';
import type { SearchIndex } from '../../../../core/search/contract';
import { openIndex } from '../../../../core/store/open-index';
import { LIMIT } from '../engine';
import type { Engine } from '../engine';

let index: SearchIndex;

export const engine: Engine = {
  build: () => Promise.reject(new Error('asks only')),
  open: async () => {
    const opened = await openIndex({ indexedDB, IDBKeyRange });
    if (opened === null) throw new Error('no index');
    ({ index } = opened);
  },
  search: async (query, onFirst) => {
    const { people, projects, articles } = await search(query, index, { limit: LIMIT, onPartial: (partial) => { if (partial.people.length + partial.projects.length > 0) onFirst?.(); } });
    return people.length + projects.length + articles.length;
  },
  findAll: () => Promise.resolve(new Set()),
};
