// The page that imports articles whose reading costs next to nothing: everything but parser and extractor. Driven through `globalThis.steps`.
import { startJob } from '../../../core/ingest/run';
import type { IngestParts } from '../../../core/ingest/contract';
import { openStore } from '../../../core/store/open';
import { makeCorpus } from './corpus';
import type { Vocabulary } from './corpus';
import { ON_PAGE, partsOf } from './engines/xianbao';
import { watchWrites } from './watch-writes';

export interface Steps {
  /** Makes so many articles and what stands in them, as text: objects would be heap that no import has. */
  make(size: number, vocabulary: Vocabulary): void;
  /** Imports them into an empty store; milliseconds in all, and of each call of the store by name. */
  run(): Promise<{ readonly ms: number; readonly calls: Readonly<Record<string, number>> }>;
}

let made: readonly string[] = [];
let parts: IngestParts;

const steps: Steps = {
  make(size, vocabulary) {
    const own = partsOf(makeCorpus(size, vocabulary), size);
    made = Array.from({ length: Math.ceil(size / ON_PAGE) }, (_, i) => JSON.stringify(own.readText(`${i * ON_PAGE}`, {})));
    parts = { ...own, readText: (text) => JSON.parse(made[Number(text)] ?? '') as ReturnType<IngestParts['readText']> };
  },
  async run() {
    const store = await openStore();
    const calls: Record<string, number> = {};
    const begun = performance.now();
    await startJob(watchWrites(store, calls), { id: 'steps', kind: 'import', title: 'steps', texts: made.map((_, i) => ({ name: `${i}`, text: `${i}` })) }, { parts });
    return { ms: performance.now() - begun, calls };
  },
};
Object.assign(globalThis, { steps });
