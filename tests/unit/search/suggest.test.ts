// A query that finds nothing as it stands is taken apart into words; what is suggested finds something.
import { describe, expect, it } from 'vitest';
import { search } from '../../../core/search/search';
import { suggestQueries } from '../../../core/search/suggest';
import { segmentWords } from '../../../core/text/segment';
import { index } from './corpus';

const suggest = (query: string): Promise<readonly string[]> => suggestQueries(segmentWords(query), index(), 4);

describe('suggestions', () => {
  it.each(['王代强最近去过哪些产业园', '宝丰县的县长是怎么调研项目建设的'])('%s: the query finds nothing, each suggestion something', async (query) => {
    expect((await search(query, index())).articles).toEqual([]);
    const suggested = await suggest(query);
    expect(suggested.length).toBeGreaterThan(0);
    for (const one of suggested) {
      const { people, projects, articles } = await search(one, index());
      expect(people.length + projects.length + articles.length, one).toBeGreaterThan(0);
    }
  });

  it('what is found together is suggested together, before the words alone', async () => {
    const words = ['新能源', '没有这词', '产业园'].map((text) => ({ text, noun: true }));
    expect(await suggestQueries(words, index(), 4)).toEqual(['新能源 产业园', '新能源', '产业园']);
  });

  it.each(['', '字', '没有没有没有', 'qqqq'])('nothing for %j', async (query) => {
    expect(await suggest(query)).toEqual([]);
  });
});
