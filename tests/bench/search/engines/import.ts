// A whole import as a reader would make it: printed pages through parser, extractor, identity and index, at full pace. The
// words are senseless, so that what is found in them is not what was put there; the time is that of real text.
import { startJob } from '../../../../core/ingest/run';
import { standardParts } from '../../../../core/ingest/parts';
import { deleteStore, openStore } from '../../../../core/store/open';
import type { Corpus } from '../corpus';
import type { Engine } from '../engine';

/** Articles on one page, and characters in a line of a column. */
const ON_PAGE = 10;
const LINE = 24;

/** The page of articles `first` and following, as text of a PDF: headline, byline, paragraphs in lines of a column. */
function printPage(corpus: Corpus, first: number): string {
  const articles = Array.from({ length: Math.min(ON_PAGE, corpus.size - first) }, (_, i) => corpus.article(first + i));
  const date = articles[0]?.issueDate.split('-').map(Number) ?? [];
  const rows = [`${date[0]}年${date[1]}月${date[2]}日 第${1 + (first / ON_PAGE) % 8}版`, ''];
  for (const { article } of articles) {
    const [headline = '', ...paragraphs] = article.text.split('\n');
    rows.push(headline, '');
    paragraphs.forEach((paragraph, i) => {
      const text = i === 0 ? `　　本报讯 ${paragraph}` : `　　${paragraph}`;
      for (let at = 0; at < text.length; at += LINE) rows.push(text.slice(at, at + LINE));
    });
    rows.push('');
  }
  return rows.join('\n');
}

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
