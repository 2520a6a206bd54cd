// The page that adds single pages to a filled store, as a reader does, and says what each took: driven through `globalThis.added`.
import { startJob } from '../../../core/ingest/run';
import { openStore } from '../../../core/store/open';
import type { OpenStore } from '../../../core/store/open';
import { makeCorpus } from './corpus';
import type { Vocabulary } from './corpus';
import { fillStore, ON_PAGE, partsOf } from './engines/xianbao';
import { watchWrites } from './watch-writes';

export interface Added {
  /** Fills the store with so many articles. */
  fill(size: number, vocabulary: Vocabulary): Promise<void>;
  /** Adds the n-th page after them; milliseconds in all, and of each call of the store by name. */
  add(n: number): Promise<{ readonly ms: number; readonly calls: Readonly<Record<string, number>> }>;
}

let corpus: ReturnType<typeof makeCorpus>;
let store: OpenStore;

const added: Added = {
  async fill(size, vocabulary) {
    corpus = makeCorpus(size, vocabulary);
    await fillStore(corpus);
    store = await openStore();
  },
  async add(n) {
    const calls: Record<string, number> = {};
    const first = corpus.size + n * ON_PAGE;
    const begun = performance.now();
    await startJob(watchWrites(store, calls), { id: `added-${n}`, kind: 'page', title: `${n}`, texts: [{ name: `${first}`, text: `${first}` }] }, { parts: partsOf(corpus, first + ON_PAGE) });
    return { ms: performance.now() - begun, calls };
  },
};
Object.assign(globalThis, { added });
