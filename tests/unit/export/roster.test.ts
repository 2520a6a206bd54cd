import { describe, expect, it } from 'vitest';
import { listEntries, listRoster, writeCsv } from '../../../core/export/roster';
import { extract } from '../../../core/extract';
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

it.each([
  ['a,b', '"a,b"'], ['说“好”', '说“好”'], ['a "b"', '"a ""b"""'], ['两\n行', '"两\n行"'], ['=1+1', "'=1+1"], ['@x', "'@x"], ['-', "'-"], ['12亿元', '12亿元'],
])('CSV: %j', (value, written) => {
  expect(writeCsv(['列'], [[value]])).toBe(`\ufeff列\r\n${written}\r\n`);
});
