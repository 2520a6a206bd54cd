// Xianbao itself: its own import with the evidence of the synthesised articles, its own store and search.
import type { IngestParts } from '../../../../core/ingest/contract';
import { CHUNK_NEW } from '../../../../core/ingest/index-articles';
import { CHUNK_MAX } from '../../../../core/search/chunk';
import { startJob } from '../../../../core/ingest/run';
import { deleteStore, openStore } from '../../../../core/store/open';
import type { Corpus } from '../corpus';
import { makeEvidence } from '../evidence';
import type { Built } from '../engine';

/** Articles on one page of the synthesised paper. */
export const ON_PAGE = 10;

/**
 * A large corpus is indexed and derived in steps as large as the largest chunk, so that a run ends: the chunks are those that
 * merging ends with, and only the time of building is not that of an import.
 */
const LARGE = 20_000;

/** The articles of a synthesised page and what stands in them, in the place of parser and extractor; pages end before article `until`. `onMade` is told the milliseconds of making. */
export function partsOf(corpus: Corpus, until: number, onMade: (ms: number) => void = () => undefined): IngestParts {
  return {
    parser: 1,
    chunkSize: until > LARGE ? CHUNK_MAX : CHUNK_NEW,
    readText: (text, info) => {
      const begun = performance.now();
      const first = Number(text);
      const numbers = Array.from({ length: Math.min(ON_PAGE, until - first) }, (_, i) => first + i);
      const made = numbers.map((n) => corpus.article(n));
      const { issueDate = '', place = [] } = made[0] ?? {};
      const read = {
        page: { id: `page${first}`, info, publication: '合成日报', place, issueDate, year: null, articles: made.map(({ article }) => article), furniture: [], blank: [], reason: null },
        evidence: { pageId: `page${first}`, articles: numbers.map((n) => makeEvidence(corpus, n)) },
      };
      onMade(performance.now() - begun);
      return read;
    },
  };
}

/** Imports the corpus through the same job as the extension; only parser and extractor are spared. */
export async function fillStore(corpus: Corpus): Promise<Built> {
  await deleteStore();
  const store = await openStore();
  let making = 0;
  const parts = partsOf(corpus, corpus.size, (ms) => { making += ms; });
  const texts = Array.from({ length: Math.ceil(corpus.size / ON_PAGE) }, (_, i) => ({ name: `${i}`, text: `${i * ON_PAGE}` }));
  const begun = performance.now();
  let derived = begun;
  await startJob(store, { id: 'bench', kind: 'import', title: 'bench', texts }, { parts, onProgress: ({ state }) => { if (state === 'derive') derived = performance.now(); } });
  const ended = performance.now();
  const { chunks } = await store.searchIndex().readState();
  let indexBytes = 0;
  const bytes: Record<string, number> = {};
  for (const { id, family, lengths, days } of chunks) {
    let own = lengths.byteLength + days.byteLength;
    for (const block of (await store.write.readWholeChunk(id))?.blocks ?? []) own += block.length;
    bytes[`${family} bytes`] = (bytes[`${family} bytes`] ?? 0) + own;
    indexBytes += own;
  }
  const { people, projects } = await store.countRows();
  store.close();
  return { ms: ended - begun - making, indexBytes, parts: { 'ms of derivation': ended - derived, 'ms of making': making, chunks: chunks.length, people, projects, ...bytes } };
}
