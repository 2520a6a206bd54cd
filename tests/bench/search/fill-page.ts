// The page that fills an engine and checks what it finds: driven by the runner through `globalThis.fill`.
import { foldText } from '../../../core/search/units';
import { pinyinOf } from '../../../core/text/pinyin';
import { makeCorpus } from './corpus';
import type { Corpus, Vocabulary } from './corpus';
import type { Built, Engine } from './engine';
import { makeQueries } from './queries';

export interface Fill {
  make(size: number, vocabulary: Vocabulary): number;
  queries(count: number): [string, string[]][];
  build(): Promise<Built>;
  recall(queries: readonly string[]): Promise<number>;
}

export function serveFill(engine: Engine): void {
  let corpus: Corpus;
  const fill: Fill = {
    /** Returns the characters of all articles. */
    make(size, vocabulary) {
      corpus = makeCorpus(size, vocabulary);
      let characters = 0;
      for (let n = 0; n < size; n += 10) characters += corpus.article(n).article.text.length * 10;
      return characters;
    },
    queries: (count) => [...makeQueries(corpus, count, pinyinOf)],
    build: () => engine.build(corpus),
    /** Share of the articles that a scan finds and the engine finds too, over the queries. */
    async recall(queries) {
      const wanted = new Map(queries.map((query) => [query, new Set<string>()]));
      for (let n = 0; n < corpus.size; n++) {
        const { article } = corpus.article(n);
        const text = foldText(article.text).text;
        for (const [query, ids] of wanted) if (query.split(' ').every((word) => text.includes(word))) ids.add(article.id);
      }
      await engine.open();
      let all = 0;
      let found = 0;
      for (const [query, ids] of wanted) {
        const hits = await engine.findAll(query);
        all += ids.size;
        for (const id of ids) if (hits.has(id)) found += 1;
      }
      return all === 0 ? 1 : found / all;
    },
  };
  Object.assign(globalThis, { fill });
}
