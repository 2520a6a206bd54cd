// A few people, projects and articles made by hand, in memory, for the tables of search.
import { buildMemoryIndex } from '../../../core/search/memory';
import type { IndexedArticle, SearchIndex } from '../../../core/search/contract';
import type { Knowledge, Observation, Project } from '../../../core/model';
import { attest, readSmall, writePerson } from '../ingest/small-parts';

export const BAOFENG = ['河南省', '平顶山市', '宝丰县'];
export const WENXIAN = ['河南省', '焦作市', '温县'];
export const ENSHI = ['湖北省', '恩施土家族苗族自治州', '宣恩县'];

/** An article: the first line is the headline. */
export function article(id: string, text: string, date: string | null = '2023-02-06'): IndexedArticle {
  const { page } = readSmall(text, date);
  const [only] = page.articles;
  if (only === undefined) throw new Error('no article in the text');
  return { article: { ...only, id }, publication: '快报', place: BAOFENG, issueDate: date };
}

const observe = (date: string, amount: string | null): Observation => ({
  claimId: `c-${date}`, articleId: 'a', pageId: 'p', quote: { articleId: 'a', start: 0, end: 0, exact: '', prefix: '', suffix: '' }, date, issueDate: date,
  name: '', stage: '在建', builder: '洁石集团',
  amounts: amount === null ? [] : [{ asPrinted: amount, yuan: null, value: 1, currency: 'CNY', kind: 'total', bound: '=', span: { start: 0, end: 0 } }],
});

export function project(name: string, aliases: readonly string[] = [], placePath: readonly string[] = BAOFENG, amount: string | null = null): Project {
  return { id: name, name, aliases, placePath, observations: [observe('2023-02-06', amount)], articleIds: ['a'] };
}

export const KNOWLEDGE: Knowledge = {
  people: [
    writePerson('王代强', [attest('县长', BAOFENG, '2022-03-22'), attest('县委书记', BAOFENG, '2023-02-06'), attest('县委书记', BAOFENG, '2023-02-08')], '王代强'),
    writePerson('刘海亮', [attest('县长', BAOFENG, '2023-02-07')], '刘海亮'),
    writePerson('王建国', [attest('县长', WENXIAN, '2022-05-01')], '王建国'),
    writePerson('王大琪', [attest('副县长', BAOFENG, '2021-05-01')], '王大琪'),
    writePerson('王代强生', [attest('镇长', WENXIAN, '2020-01-01')], '王代强生'),
    writePerson('单雄', [attest('县委书记', WENXIAN, '2021-01-01')], '单雄'),
    writePerson('吕维峰', [attest('副省长', ['江苏省'], '2021-01-01')], '吕维峰'),
    writePerson('买买提·吾守尔', [attest('县长', ENSHI, '2021-01-01')], '买买提·吾守尔'),
    writePerson('马胜昔', [{ ...attest('', BAOFENG, '2023-02-06'), kind: 'group', title: null, group: '县领导' }], '马胜昔'),
  ],
  projects: [
    project('宝丰县精细化工产业园', ['精细化工产业园'], BAOFENG, '总投资120亿元'),
    project('新能源装备产业园'),
    project('温县新能源电池项目', [], WENXIAN),
  ],
};

export const ARTICLES: readonly IndexedArticle[] = [
  article('headline', '王代强调研产业园\n县委书记到园区察看。', '2022-01-01'),
  article('body', '全县工作会议召开\n王代强出席会议并讲话，刘海亮主持。', '2023-02-06'),
  article('older', '全县工作会议召开\n王代强出席会议并讲话，刘海亮主持。', '2021-02-06'),
  article('spread', '消息\n王 代 强 到 洁 石 集 团，总投资１２０亿元，2023年2月开工。'),
  article('traditional', '消息\n縣長王代強到園區調研，總投資20億元，12月開工。'),
  article('near', '消息\n新能源产业园今天开工。'),
  article('far', `消息\n新能源是方向。${'其他的话说了很多很多。'.repeat(30)}产业园在东边。`),
];

export const index = (chunkSize?: number): SearchIndex => buildMemoryIndex(ARTICLES, KNOWLEDGE, chunkSize);
