// The page that fills the database: bundled by the runner, driven through `globalThis.bench`.
import { search } from '../../../core/search/search';
import { foldText } from '../../../core/search/units';
import { pinyinOf } from '../../../core/text/pinyin';
import type { IngestParts } from '../../../core/ingest/contract';
import { CHUNK_NEW } from '../../../core/ingest/index-articles';
import { startJob } from '../../../core/ingest/run';
import { deleteStore, openStore } from '../../../core/store/open';
import { makeCorpus, makeKnowledge } from './corpus';
import type { Corpus, Vocabulary } from './corpus';
import { makeQueries } from './queries';

/** Articles on one page of the synthesised paper. */
const ON_PAGE = 10;

let corpus: Corpus;

const bench = {
  make(size: number, vocabulary: Vocabulary): void {
    corpus = makeCorpus(size, vocabulary);
  },

  queries: (count: number): [string, string[]][] => [...makeQueries(corpus, count, pinyinOf)],

  /** Imports the corpus; times in ms. The parser is left out, the knowledge is given: this measures store and index. */
  async build(): Promise<{ total: number; knowledge: number; characters: number }> {
    await deleteStore();
    const store = await openStore();
    let characters = 0;
    let derived = 0;
    const parts: IngestParts = {
      parser: 1,
      chunkSize: CHUNK_NEW,
      readText: (text, info) => {
        const first = Number(text);
        const made = Array.from({ length: Math.min(ON_PAGE, corpus.size - first) }, (_, i) => corpus.article(first + i));
        for (const { article } of made) characters += article.text.length;
        const { issueDate = '', place = [] } = made[0] ?? {};
        return {
          page: { id: `page${first}`, info, publication: '合成日报', place, issueDate, year: null, articles: made.map(({ article }) => article), furniture: [], blank: [], reason: null },
          evidence: { pageId: `page${first}`, articles: [] },
        };
      },
      derive: () => {
        derived = performance.now();
        return makeKnowledge(corpus);
      },
      buildAutomaton: () => new ArrayBuffer(0),
    };
    const texts = Array.from({ length: Math.ceil(corpus.size / ON_PAGE) }, (_, i) => ({ name: `${i}`, text: `${i * ON_PAGE}` }));
    const begun = performance.now();
    await startJob(store, { id: 'bench', kind: 'import', title: 'bench', texts }, { parts });
    const ended = performance.now();
    store.close();
    return { total: ended - begun, knowledge: ended - derived, characters };
  },

  /** Bytes of the index's blocks and heads. */
  async indexBytes(): Promise<{ blocks: number; chunks: number }> {
    const store = await openStore();
    const { chunks } = await store.searchIndex().readState();
    let blocks = 0;
    for (const { id } of chunks) for (const bytes of (await store.write.readWholeChunk(id))?.blocks ?? []) blocks += bytes.length;
    store.close();
    return { blocks, chunks: chunks.length };
  },

  /** Share of the articles that a scan finds and the index finds too, over the queries. */
  async recall(queries: readonly string[]): Promise<number> {
    const store = await openStore();
    const index = store.searchIndex();
    const wanted = new Map(queries.map((query) => [query, new Set<string>()]));
    for (let n = 0; n < corpus.size; n++) {
      const { article } = corpus.article(n);
      const text = foldText(article.text).text;
      for (const [query, ids] of wanted) if (query.split(' ').every((word) => text.includes(word))) ids.add(article.id);
    }
    let all = 0;
    let found = 0;
    for (const [query, ids] of wanted) {
      const hits = new Set((await search(`${query} kind:article`, index, { limit: 1e9 })).articles.map(({ id }) => id));
      all += ids.size;
      for (const id of ids) if (hits.has(id)) found += 1;
    }
    store.close();
    return all === 0 ? 1 : found / all;
  },
};

Object.assign(globalThis, { bench });
