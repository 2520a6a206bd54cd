// What the model is trained on, all of it text of our own: the golden pages, as the parser cuts them into articles, with the
// people that expect.json names; and sentences.txt.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article, Page } from '../../core/model';
import { parsePage } from '../../core/newspaper';
import { matchUnits } from '../../core/text/fold';
import { translateUnits } from '../../core/text/script';
import { listFolders } from '../golden/folders';
import type { Expectation } from '../golden/score';

/** An article with those who are named in it; names are folded. */
export interface Told {
  readonly article: Article;
  readonly people: ReadonlySet<string>;
  /** Who wrote it: nothing is learned where they stand. */
  readonly bylined: readonly string[];
}

export interface Source {
  readonly name: string;
  readonly page: Page;
  readonly told: readonly Told[];
}

/** Text as the extractor reads it; as long as before. */
export function fold(text: string): string {
  return translateUnits(text, matchUnits());
}

/** The golden pages, by name. A name of two characters counts only in the article that has it: elsewhere it may be a word. */
export function readPages(): Source[] {
  return listFolders().filter(({ annotated }) => annotated).map((folder) => {
    const { articles } = JSON.parse(readFileSync(`${folder.path}expect.json`, 'utf8')) as Expectation;
    const page = parsePage(folder.text, { name: folder.doc });
    const names = articles.map(({ people }) => people.map(({ name }) => fold(name)));
    const long = names.flat().filter((name) => name.length > 2);
    const writers = articles.flatMap(({ byline }) => byline.map(({ name }) => fold(name)));
    const told = page.articles.map((article) => {
      const people = new Set([...long, ...names.filter((_, index) => shareLines(article, articles[index])).flat()]);
      return { article, people, bylined: writers.filter((name) => !people.has(name)) };
    });
    return { name: folder.name, page, told };
  });
}

type Segmented = Pick<Article, 'segments'>;

function shareLines(a: Segmented, b: Segmented | undefined): boolean {
  return a.segments.some((one) => b?.segments.some((other) => one.from <= other.to && other.from <= one.to));
}

/** Each row of sentences.txt as if it were an article of a page of its own. */
export function readSentences(): Source {
  const page = parsePage('', {});
  const rows = readFileSync(fileURLToPath(new URL('sentences.txt', import.meta.url)), 'utf8').split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  const told = rows.map((row) => {
    const text = row.replace(/[[\]]/gu, '').replaceAll('|', '\n');
    const people = new Set(Array.from(row.matchAll(/\[(.+?)\]/gu), ([, name = '']) => name));
    return { article: makeArticle(text), people, bylined: [] };
  });
  return { name: 'sentences', page, told };
}

function makeArticle(text: string): Article {
  return {
    id: '', kind: 'news', section: null, kicker: null, headline: null, subtitle: null, title: null, byline: [], date: null, place: [], text,
    blocks: [{ role: 'body', start: 0, end: text.length }], sourceMap: { from: [], to: [] }, segments: [],
  };
}
