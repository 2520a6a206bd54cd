import { describe, expect, it } from 'vitest';
import { search } from '../../../core/search/search';
import { index } from './corpus';

const people = async (query: string): Promise<string[]> => (await search(query, index())).people.map(({ id }) => id);
const projects = async (query: string): Promise<string[]> => (await search(query, index())).projects.map(({ id }) => id);
const articles = async (query: string): Promise<string[]> => (await search(query, index())).articles.map(({ id }) => id);

describe('people', () => {
  it.each([
    // Any script, spacing, width.
    ['王代强', ['王代强', '王代强生']],
    ['王 代 强', ['王代强', '王代强生']],
    ['王代強', ['王代强', '王代强生']],
    ['　王 代強 ', ['王代强', '王代强生']],
    ['代强', ['王代强', '王代强生']],
    ['买买提·吾守尔', ['买买提·吾守尔']],
    ['买买提•吾守尔', ['买买提·吾守尔']],
    ['买买提', ['买买提·吾守尔']],
    // Pinyin: whole, initials, mixed, begun, and surnames with a reading of their own.
    ['wangdaiqiang', ['王代强', '王代强生']],
    ['wdq', ['王代强', '王大琪', '王代强生']],
    ['WDQ', ['王代强', '王大琪', '王代强生']],
    ['wangdq', ['王代强', '王大琪', '王代强生']],
    ['wdaiq', ['王代强', '王代强生']],
    ['wangdai', ['王代强', '王代强生']],
    ['shanxiong', ['单雄']],
    ['lvweifeng', ['吕维峰']],
    ['luweifeng', ['吕维峰']],
    ['lüwf', ['吕维峰']],
    ['lyuweifeng', ['吕维峰']],
    // With a slip: a letter wrong, missing or too many, sounds that speakers do not part.
    ['wangdaiqang', ['王代强']],
    ['wangdaiqian', ['王代强', '王代强生']],
    ['wangdsiqiang', ['王代强']],
    ['niuhailiang', ['刘海亮']],
    ['sanxiong', ['单雄']],
    ['liuhai', ['刘海亮']],
    // Posts: the latest attested in that very post first.
    ['宝丰 县长', ['刘海亮', '王代强']],
    ['宝丰县长', ['刘海亮', '王代强']],
    ['宝丰县县长', ['刘海亮', '王代强']],
    ['县长 宝丰', ['刘海亮', '王代强']],
    ['县长', ['刘海亮', '王建国', '王代强', '买买提·吾守尔', '王大琪']],
    ['河南 县委书记', ['王代强', '单雄']],
    ['王县长', ['王建国', '王代强']],
    ['宝丰王县长', ['王代强']],
    ['王代强县长', ['王代强']],
    ['宝丰县县长王代强', ['王代强']],
    ['宝丰 王代强', ['王代强']],
    ['恩施 县长', ['买买提·吾守尔']],
    ['县领导', ['马胜昔']],
    ['县委书记、县长', ['王代强']],
    ['王代强，县长', ['王代强']],
    // Filters.
    ['place:宝丰 post:县长', ['刘海亮', '王代强']],
    ['post:县委书记 place:温县', ['单雄']],
    ['王代强 place:温县', ['王代强生']],
    ['地点：宝丰 职务：县长', ['刘海亮', '王代强']],
    ['县长 from:2023', ['刘海亮', '王代强']],
    ['县长 to:2021', ['买买提·吾守尔', '王大琪']],
    ['王代强 kind:project', []],
    // Nothing.
    ['', []],
    ['   ', []],
    ['赵钱孙', []],
    ['wxyz', []],
    ['kind:', []],
  ])('%s', async (query, expected) => {
    expect(await people(query)).toEqual(expected);
  });

  it('show the post that was asked for, or else the latest attested, with its date', async () => {
    const post = async (query: string): Promise<unknown[]> => (await search(query, index())).people.map((hit) => [hit.name, hit.post, hit.postDate, hit.group]);
    expect((await post('王代强'))[0]).toEqual(['王代强', '宝丰县 县委书记', '2023-02-08', null]);
    expect((await post('宝丰 县长'))[1]).toEqual(['王代强', '宝丰县 县长', '2022-03-22', null]);
    expect((await post('马胜昔'))[0]).toEqual(['马胜昔', null, null, '县领导']);
  });
});

describe('projects', () => {
  it.each([
    ['新能源 产业园', ['新能源装备产业园']],
    ['产业园 新能源', ['新能源装备产业园']],
    ['精细化工', ['宝丰县精细化工产业园']],
    ['精细化工产业园', ['宝丰县精细化工产业园']],
    ['新能源', ['新能源装备产业园', '温县新能源电池项目']],
    ['新能源 place:温县', ['温县新能源电池项目']],
    ['温县 电池', ['温县新能源电池项目']],
    ['xnyzb', ['新能源装备产业园']],
    ['洁石集团 精细化工', ['宝丰县精细化工产业园']],
    ['新能源 kind:person', []],
  ])('%s', async (query, expected) => {
    expect(await projects(query)).toEqual(expected);
  });

  it('show their amount', async () => {
    expect((await search('精细化工', index())).projects[0]).toMatchObject({ amount: '总投资120亿元', stage: '在建', date: '2023-02-06' });
  });
});

describe('articles', () => {
  it.each([
    // Headline before body, then the later of two that say the same.
    ['王代强', ['headline', 'spread', 'traditional', 'body', 'older']],
    ['王代強', ['headline', 'spread', 'traditional', 'body', 'older']],
    ['会议 刘海亮', ['body', 'older']],
    // Nearer together first.
    ['新能源 产业园', ['near', 'far']],
    // Numbers stand alone: 20亿 is not in 120亿, 2月 not in 12月.
    ['120亿', ['spread']],
    ['１２０亿元', ['spread']],
    ['20亿', ['traditional']],
    // A date is found where it is printed, then in the articles of that date.
    ['2023年2月', ['spread', 'near', 'traditional', 'body', 'far']],
    ['2023年2月 会议', ['body']],
    ['2022-01-01', ['headline']],
    ['2023年3月', []],
    ['2023', ['spread']],
    ['2月', ['spread']],
    ['12月', ['traditional']],
    ['洁石集团', ['spread']],
    ['的', ['far']],
    ['王强', []],
    ['王代强 from:2022-06', ['spread', 'traditional', 'body']],
    ['王代强 to:2021年2月6日', ['older']],
    ['刘海亮 place:宝丰', ['body', 'older']],
    ['刘海亮 place:温县', []],
    ['刘海亮 kind:人物', []],
    ['to:2021', ['older']],
    ['from:2022-01 to:2022-02', ['headline']],
    ['place:温县', []],
    ['刘海亮 kind:article from:x', []],
  ])('%s', async (query, expected) => {
    expect(await articles(query)).toEqual(expected);
  });

  it('show a sentence with what was found in it', async () => {
    const [hit] = (await search('王代强 洁石集团', index())).articles;
    expect(hit?.matched.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['王 代 强', '洁 石 集 团']);
  });

  it('answer the same from many small chunks', async () => {
    for (const query of ['王代强', '县长', '产业园 新能源', '的', 'wdq']) {
      const [one, many] = [await search(query, index()), await search(query, index(2))];
      expect(many.articles.map(({ id }) => id).sort()).toEqual(one.articles.map(({ id }) => id).sort());
      expect(many.people).toEqual(one.people);
      expect(many.projects).toEqual(one.projects);
    }
  });

  it('stop when they are asked to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('a newer query'));
    await expect(search('王代强', index(), { signal: stop.signal })).rejects.toThrow('a newer query');
  });

  it('come after people and projects', async () => {
    const partial: number[][] = [];
    const result = await search('王代强', index(), { onPartial: (part) => partial.push([part.people.length, part.projects.length, part.articles.length]) });
    expect(partial).toEqual([[2, 0, 0]]);
    expect(result.articles).toHaveLength(5);
  });
});
