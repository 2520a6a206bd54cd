// The page that imports printed pages as the background would: parser, extractor, identity and index together. The words are
// senseless, so that what is found in them is not what was put there; the time is that of real text. Driven through
// `globalThis.imports`.
import { startJob } from '../../../core/ingest/run';
import { standardParts } from '../../../core/ingest/parts';
import { deleteStore, openStore } from '../../../core/store/open';
import type { StoreCounts } from '../../../core/store/rows';
import { lendThreads } from '../../../entrypoints/platform/lend-threads';
import { borrowThreads } from '../../../entrypoints/platform/reading-line';
import { makeCorpus } from './corpus';
import type { Vocabulary } from './corpus';
import { ON_PAGE, printPage } from './print-page';
import { watchWrites } from './watch-writes';

/** Imports so many articles into an empty database; milliseconds in all, of reading in this page's own thread, and of the store's writing calls by name. */
export type Imports = (size: number, vocabulary: Vocabulary, threaded: boolean) => Promise<{
  readonly ms: number; readonly reading: number; readonly counts: StoreCounts; readonly calls: Readonly<Record<string, number>>;
}>;

const imports: Imports = async (size, vocabulary, threaded) => {
  const corpus = makeCorpus(size, vocabulary);
  await deleteStore();
  const store = await openStore();
  const texts = Array.from({ length: Math.ceil(corpus.size / ON_PAGE) }, (_, i) => ({ name: `${i}`, text: printPage(corpus, i * ON_PAGE) }));
  let reading = 0;
  const parts = { ...standardParts, readText: (...given: Parameters<typeof standardParts.readText>) => {
    const begun = performance.now();
    const read = standardParts.readText(...given);
    reading += performance.now() - begun;
    return read;
  } };
  const calls: Record<string, number> = {};
  const begun = performance.now();
  const threads = threaded ? borrowThreads() : undefined;
  if (threaded) lendThreads();
  await startJob(watchWrites(store, calls), { id: 'bench', kind: 'import', title: 'bench', texts }, { parts, ...(threads === undefined ? {} : { threads }) });
  threads?.close();
  const ms = performance.now() - begun;
  const counts = await store.countRows();
  store.close();
  return { ms, reading, calls, counts };
};
Object.assign(globalThis, { imports });
