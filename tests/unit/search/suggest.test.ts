// A query that finds nothing as it stands is taken apart into words; what is suggested finds something.
import { describe, expect, it } from 'vitest';
import { search } from '../../../core/search/search';
import { suggestQueries } from '../../../core/search/suggest';
import { segmentWords } from '../../../core/text/segment';
import { index } from './corpus';

const suggest = (query: string): Promise<readonly string[]> => suggestQueries(query, segmentWords, index(), 4);

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
    expect(await suggest('新能源没有这词产业园')).toEqual(['新能源 产业园', '新能源', '产业园']);
  });

  it.each([
    ['王代强最近去过哪些产业园', '王代强'],
    ['王代強最近去过哪些产业园', '王代强'],
    ['我想知道刘海亮是谁', '刘海亮'],
  ])('%s: a name that the corpus knows stays whole', async (query, name) => {
    const suggested = await suggest(query);
    expect(suggested.join(' ').split(' ')).toContain(name);
    expect(suggested.join(' ').split(' ').filter((word) => word !== name && name.includes(word))).toEqual([]);
  });

  it('a name that is a part of a longer word is none', async () => {
    // A dictionary that knows one word.
    const readWords = (text: string) => (text.includes('王代强式') ? [{ text: '王代强式', start: text.indexOf('王代强式'), end: text.indexOf('王代强式') + 4, noun: true }] : []);
    expect(await suggestQueries('王代强式', readWords, index(), 4)).toEqual([]);
  });

  it.each(['', '字', '没有没有没有', 'qqqq'])('nothing for %j', async (query) => {
    expect(await suggest(query)).toEqual([]);
  });
});
