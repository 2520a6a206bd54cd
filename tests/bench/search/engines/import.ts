// A whole import as a reader would make it: printed pages through parser, extractor, identity and index, at full pace. The
// words are senseless, so that what is found in them is not what was put there; the time is that of real text.
import { startJob } from '../../../../core/ingest/run';
import { standardParts } from '../../../../core/ingest/parts';
import { deleteStore, openStore } from '../../../../core/store/open';
import type { Engine } from '../engine';
import { ON_PAGE, printPage } from '../print-page';

export const engine: Engine = {
  async build(corpus) {
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
    const begun = performance.now();
    await startJob(store, { id: 'bench', kind: 'import', title: 'bench', texts }, { parts });
    const ms = performance.now() - begun;
    const { articles, people, projects } = await store.countRows();
    store.close();
    return { ms, indexBytes: 0, parts: { 'articles a second': (corpus.size / ms) * 1000, 'ms of parser and extractor': reading, articles, people, projects } };
  },
  open: () => Promise.resolve(),
  search: () => Promise.resolve(0),
  findAll: () => Promise.resolve(new Set()),
};
