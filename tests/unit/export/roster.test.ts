import { describe, expect, it } from 'vitest';
import { listEntries, listRoster, writeCsv } from '../../../core/export/roster';
import { groupRoster } from '../../../core/export/group-roster';
import { extract } from '../../../core/extract';
import { deriveKnowledge } from '../../../core/identity/derive';
import { parsePage } from '../../../core/newspaper';

const TEXT = '全县召开项目推进会\n本报讯 2月6日，县委书记王代强主持召开\n项目推进会，县领导李明华、赵一鸣参加。\n泗水县圣水峪产业园总投资12亿元，其中一期投资3亿元；泗水县泉林矿泉水厂即将开工。\n';
const page = parsePage(TEXT, { issueDate: '2023-02-07', place: ['山东省', '济宁市', '泗水县'] });
const { articles } = extract(page);

describe('an issue as tables', () => {
  it('each official with his post or list, the sentence and its lines', () => {
    expect(listRoster(page, TEXT, articles).map(({ name, post, list, place, source }) => [name, post, list, place, source.date, source.lines])).toEqual([
      ['王代强', '县委书记', '', '泗水县', '2023-02-06', [2, 3]],
      ['李明华', '', '县领导', '泗水县', '2023-02-06', [2, 3]],
      ['赵一鸣', '', '县领导', '泗水县', '2023-02-06', [2, 3]],
    ]);
  });

  it('each sum of each project, and the project without one', () => {
    expect(listEntries(page, TEXT, articles).map(({ project, amount, yuan, kind, source }) => [project, amount, yuan, kind, source.lines])).toEqual([
      ['泗水县圣水峪产业园', '总投资12亿元', 1_200_000_000, 'total', [4, 4]],
      ['泗水县圣水峪产业园', '一期投资3亿元', 300_000_000, 'phase', [4, 4]],
      ['泗水县泉林矿泉水厂', '', null, '', [4, 4]],
    ]);
  });
});

describe('a roster by person', () => {
  const PAGE = '全县召开经济工作会议\n本报讯 2月6日，全县召开经济工作会议，县委书记王代强讲话，县委副书记、县长李明华主持。\n\n王代强到城关镇调研\n本报讯 2月7日，县委书记王代强到城关镇调研，城关镇党委书记赵一鸣汇报。\n\n干部走访慰问\n本报讯 2月8日，泉林镇党委书记李明华走访慰问困难群众。\n';
  const read = parsePage(PAGE, { issueDate: '2023-02-09', place: ['山东省', '济宁市', '泗水县'] });
  const evidence = extract(read);
  const rows = listRoster(read, PAGE, evidence.articles);
  const show = (people: Parameters<typeof groupRoster>[1]): unknown => groupRoster(rows, people).map(({ name, posts }) => [name, ...posts.map(({ post, sources }) => `${post} ${sources.map(({ date }) => date.slice(5)).join(' ')}`)]);

  it('has each post once, with every day it is printed', () => {
    const { people } = deriveKnowledge([{ page: read, evidence }]);
    expect(show(people)).toEqual([
      ['王代强', '县委书记 02-06 02-07'],
      ['李明华', '县委副书记 02-06', '县长 02-06'],
      ['赵一鸣', '城关镇党委书记 02-07'],
      ['李明华', '泉林镇党委书记 02-08'],
    ]);
  });

  it('takes nobody of two articles for one while it is not worked out who he is', () => {
    expect(show([])).toEqual([
      ['王代强', '县委书记 02-06'],
      ['李明华', '县委副书记 02-06', '县长 02-06'],
      ['王代强', '县委书记 02-07'],
      ['赵一鸣', '城关镇党委书记 02-07'],
      ['李明华', '泉林镇党委书记 02-08'],
    ]);
  });
});

it.each([
  ['a,b', '"a,b"'], ['说“好”', '说“好”'], ['a "b"', '"a ""b"""'], ['两\n行', '"两\n行"'], ['=1+1', "'=1+1"], ['@x', "'@x"], ['-', "'-"], ['12亿元', '12亿元'],
])('CSV: %j', (value, written) => {
  expect(writeCsv(['列'], [[value]])).toBe(`\ufeff列\r\n${written}\r\n`);
});
