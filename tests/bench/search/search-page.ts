// The page that stands for the popup: opens the store, answers one query, says how long that took since its first line ran.
const begun = performance.now();
import { search } from '../../../core/search/search';
import { openStore } from '../../../core/store/open';

const query = new URLSearchParams(location.search).get('q') ?? '';

const ready = (async () => {
  const store = await openStore();
  const opened = performance.now();
  const index = store.searchIndex();
  let people = 0;
  const result = await search(query, index, { onPartial: () => { people = performance.now(); } });
  const first = performance.now();
  return { store, index, times: { open: opened - begun, people: people - begun, first: first - begun, sinceNavigation: first, found: result.people.length + result.projects.length + result.articles.length } };
})();

Object.assign(globalThis, {
  cold: async () => (await ready).times,
  /** Milliseconds of each query, one after another. */
  warm: async (queries: readonly string[]): Promise<number[]> => {
    const { index } = await ready;
    const times: number[] = [];
    for (const one of queries) {
      const from = performance.now();
      await search(one, index);
      times.push(performance.now() - from);
    }
    return times;
  },
});
