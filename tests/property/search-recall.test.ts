// Everything is found: what a scan of the texts finds, the index finds, and nothing else; in one chunk, in many, merged.
import fc from './fast-check';
import { describe, expect, it } from 'vitest';
import { addArticle } from '../../core/search/article-terms';
import { ChunkBuilder, mergeChunks } from '../../core/search/chunk';
import type { Chunk } from '../../core/search/chunk';
import type { IndexedArticle, SearchIndex } from '../../core/search/contract';
import { buildMemoryIndex, memoryIndex } from '../../core/search/memory';
import { search } from '../../core/search/search';
import { foldText } from '../../core/search/units';
import { article } from '../unit/search/corpus';

/** Few characters, so that pairs meet in ways that phrases do not. Folded text: what a scan sees is what is stored. */
const text = fc.array(fc.constantFrom('王', '代', '强', '县', '长', '的', '𠮷', '，', '。', '\n', '20', '120', '亿', '.', 'gdp', '·'), { minLength: 3, maxLength: 60 })
  .map((parts) => parts.join(''));

const corpus = fc.array(text, { minLength: 1, maxLength: 30 }).map((texts) => texts.map((one, i) => article(`a${i}`, `题\n${one}`, null)));

const han = fc.array(fc.constantFrom('王', '代', '强', '县', '长', '的', '𠮷'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

const found = async (query: string, index: SearchIndex): Promise<string[]> => (await search(query, index, { limit: 1000 })).articles.map(({ id }) => id).sort();

const scan = (words: readonly string[], articles: readonly IndexedArticle[]): string[] =>
  articles.filter(({ article: { text: own } }) => words.every((word) => foldText(own).text.includes(word))).map(({ article: { id } }) => id).sort();

/** The value of a generator, at once. */
function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const NOTHING = { people: [], projects: [] };
const NO_WORDS = { places: new Set<string>(), titles: new Set<string>() };

describe('search', () => {
  it('finds every run of Han, of any length, exactly where a scan does', async () => {
    await fc.assert(fc.asyncProperty(corpus, han, fc.integer({ min: 1, max: 40 }), async (articles, query, chunkSize) => {
      expect(await found(query, buildMemoryIndex(articles, NOTHING, chunkSize))).toEqual(scan([query], articles));
    }), { numRuns: 300 });
  });

  it('finds every substring of Han that some text has', async () => {
    await fc.assert(fc.asyncProperty(corpus, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }), async (articles, which, at, length) => {
      const runs = articles.flatMap(({ article: own }) => own.text.match(/\p{Script=Han}+/gu) ?? []);
      const run = [...(runs[which % runs.length] ?? '题')];
      const from = at % run.length;
      const query = run.slice(from, from + length).join('');
      expect(await found(query, buildMemoryIndex(articles, NOTHING))).toEqual(scan([query], articles));
    }), { numRuns: 300 });
  });

  it('finds what holds all of several words', async () => {
    await fc.assert(fc.asyncProperty(corpus, fc.array(fc.tuple(han, han).map(([a, b]) => a + b), { minLength: 2, maxLength: 3 }), async (articles, words) => {
      expect(await found(words.join(' '), buildMemoryIndex(articles, NOTHING, 7))).toEqual(scan(words, articles));
    }), { numRuns: 200 });
  });

  it('takes a number whole', async () => {
    await fc.assert(fc.asyncProperty(corpus, async (articles) => {
      const whole = articles.filter(({ article: own }) => /(?<!\d)(?<!\d\.)20(?!\d|\.\d)亿/u.test(own.text)).map(({ article: { id } }) => id).sort();
      expect(await found('20亿', buildMemoryIndex(articles, NOTHING))).toEqual(whole);
    }), { numRuns: 200 });
  });

  it('finds the same after chunks were merged, and what was removed no more', async () => {
    await fc.assert(fc.asyncProperty(corpus, han, fc.integer({ min: 1, max: 6 }), fc.func(fc.boolean()), async (articles, query, size, goes) => {
      const parts: Chunk[] = [];
      for (let from = 0; from < articles.length; from += size) {
        const builder = new ChunkBuilder();
        articles.slice(from, from + size).forEach((one, i) => addArticle(builder, from + i, one));
        parts.push(builder.finish('articles'));
      }
      const worn = parts.map(({ head, blocks }, part) => ({
        head: { id: part, ...head, lengths: head.lengths.map((code, i) => (goes(part * size + i) ? 0 : code)) },
        blocks: blocks.map(({ bytes }) => bytes),
      }));
      const stay = articles.filter((_, i) => !goes(i));
      const merged = memoryIndex([drain(mergeChunks(worn))], articles, [], [], NO_WORDS);
      expect(await found(query, merged)).toEqual(scan([query], stay));
      const marked = memoryIndex(worn.map(({ head }, part) => ({ head, blocks: parts[part]?.blocks ?? [] })), articles, [], [], NO_WORDS);
      expect(await found(query, marked)).toEqual(scan([query], stay));
    }), { numRuns: 200 });
  });
});
