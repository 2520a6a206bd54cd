// The annotation of a page: the fields that scripts read, and which of several sums is a project's.
import { describe, expect, it } from 'vitest';
import { writeAnnotation } from '../../../core/export/annotation';
import { extract } from '../../../core/extract';
import type { Amount, Article, Page, ProjectRecord } from '../../../core/model';
import { parsePage } from '../../../core/newspaper';
import { articleOf } from '../extract/article-of';

const TEXT = '古夫镇召开项目推进会\n本报讯（记者 李江）3月6日，兴山县县长张旭到古夫镇调研，察看总投资3亿元的宏发化工产业园项目。\n';

function annotateSums(sums: readonly Partial<Amount>[]): [string | null, number | null] {
  const article: Article = articleOf('正文');
  const amounts = sums.map((sum, index): Amount => ({ asPrinted: String(index), yuan: index, value: index, currency: 'CNY', kind: 'total', bound: '=', span: { start: 0, end: 1 }, ...sum }));
  const project: ProjectRecord = { name: '项目', also: [], mentions: [], amounts, stage: null, place: null, placePath: [], builder: null };
  const page: Page = { id: 'p', info: {}, publication: null, place: [], issueDate: null, year: null, articles: [article], furniture: [], blank: [], reason: null };
  const evidence = { pageId: 'p', articles: [{ articleId: article.id, people: [], projects: [project], orgs: [], meetings: [], claims: [] }] };
  const [written] = writeAnnotation(page, evidence, 'x.txt').articles[0]?.projects ?? [];
  return [written?.amount_as_printed ?? null, written?.amount_yuan ?? null];
}

describe('writeAnnotation', () => {
  it('writes what was read', () => {
    const page = parsePage(TEXT, { name: '007_ab.txt' });
    const annotation = writeAnnotation(page, extract(page), '007_ab.txt');
    expect(annotation).toMatchObject({ doc: '007_ab.txt', publication: null, place: page.place, blank: [] });
    expect(annotation.articles[0]).toMatchObject({
      id: '007-01', title: '古夫镇召开项目推进会', byline: [{ name: '李江', as: '记者' }],
      people: [{ name: '张旭', kind: 'official' }],
      projects: [{ name: '宏发化工产业园', amount_as_printed: '总投资3亿元', amount_yuan: 300_000_000 }],
    });
    expect(JSON.parse(JSON.stringify(annotation))).toEqual(annotation);
  });

  it.each([
    ['a simplified page', '屏东县长邱茂松5月5日到潮州镇会勘，潮州镇长钟祥麟简报。\n', ['屏东县', '潮州镇']],
    ['a traditional page: as its texts print them', '屏東縣長邱茂松五月五日到潮州鎮會勘，潮州鎮長鍾祥麟簡報。\n', ['屏東縣', '潮州鎮']],
    ['a traditional page: by character where the name is not printed', '屏東縣政府五月五日會勘東港溪，縣長邱茂松簡報，省水利處處長袁立人說明颱風水情。\n', ['屏東縣', '台灣省']],
    ['a simplified page with a masthead in traditional script', '寶豐快報\n\n宝丰县县长王代强3月6日到石桥镇调研民生项目建设情况，走访农户，了解群众生产生活。\n', ['宝丰县']],
  ])('writes the places of %s', (_, text, expected) => {
    const page = parsePage(text);
    const { articles } = writeAnnotation(page, extract(page), 'x.txt');
    expect(articles.flatMap(({ people }) => people.flatMap(({ roles }) => roles.map(({ place }) => place)))).toEqual(expected);
  });

  it('says why a page has no articles, and only then', () => {
    const page = parsePage('Nothing but English here, line after line.');
    expect(writeAnnotation(page, extract(page), 'x.txt')).toMatchObject({ articles: [], reason: 'not-chinese' });
    const read = parsePage(TEXT);
    expect('reason' in writeAnnotation(read, extract(read), 'x.txt')).toBe(false);
  });

  it.each([
    ['the whole before a phase', [{ kind: 'phase' }, { kind: 'total' }], ['1', 1]],
    ['a figure before a limit', [{ bound: '>=', yuan: null }, {}], ['1', 1]],
    ['a limit without yuan where nothing else is said', [{ bound: '>=', yuan: null, kind: null }], ['0', null]],
    ['no output value', [{ kind: 'output' }], [null, null]],
    ['no plan of a year', [{ kind: 'annual' }], [null, null]],
    ['money spent as printed, without yuan', [{ kind: 'completed' }], ['0', null]],
    ['nothing', [], [null, null]],
  ] as const)('quotes %s', (_, sums, expected) => {
    expect(annotateSums(sums)).toEqual(expected);
  });
});
