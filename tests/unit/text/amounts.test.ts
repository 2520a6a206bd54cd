// Sums of money: what is read from a wording, and where it stands.
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../core/text/amounts';

/** [text with <a>the sum</a>, yuan, kind, bound] */
const TABLE: readonly (readonly [string, number | null, string | null, string])[] = [
  ['该项目<a>总投资120亿元</a>，占地', 12_000_000_000, 'total', '='],
  ['开工项目29个、<a>投资 313.8 亿元</a>，', 31_380_000_000, 'total', '='],
  ['该工程<a>总投资3260万元</a>。', 32_600_000, 'total', '='],
  ['<a>概算总投资1.92亿元</a>', 192_000_000, 'total', '='],
  ['<a>总投资达18亿元</a>，由', 1_800_000_000, 'total', '='],
  ['<a>计划总投资约3.2亿元</a>', 320_000_000, 'total', '~'],
  ['由金石公司<a>投资4700余万元</a>的', 47_000_000, 'total', '~'],
  ['<a>总投资8000多万元</a>', 80_000_000, 'total', '~'],
  ['<a>总投资超过20亿元</a>的', 2_000_000_000, 'total', '>='],
  ['<a>投资逾3亿元</a>', 300_000_000, 'total', '>='],
  ['5个<a>50亿元以上</a>项目', null, null, '>='],
  ['<a>亿元以上</a>项目7个', null, null, '>='],
  // A floor told of one thing is a sum; as a condition for many it is none.
  ['牧场<a>总投资不低于5亿元</a>，', 500_000_000, 'total', '>='],
  ['<a>总投资不低于5亿元</a>的项目', null, 'total', '>='],
  ['<a>不低于5亿元</a>', null, null, '>='],
  ['<a>意向投资25亿元</a>', 2_500_000_000, 'signed', '='],
  ['<a>协议6000万元</a>，', 60_000_000, 'signed', '='],
  ['<a>合同额15.6亿元</a>', 1_560_000_000, 'signed', '='],
  ['<a>资金盘子2.86亿元</a>', 286_000_000, 'total', '='],
  ['<a>建设费用仅1600万元</a>', 16_000_000, 'total', '='],
  ['<a>估算要42万元</a>', 420_000, 'total', '='],
  ['<a>所需资金依次为2400万元</a>', 24_000_000, 'total', '='],
  ['<a>原定投资1100万元</a>', 11_000_000, 'total', '='],
  ['<a>银行授信4.8亿元</a>', 480_000_000, 'fund', '='],
  ['国家<a>拨款五百四十万元</a>', 5_400_000, 'fund', '='],
  ['县里<a>兜底3300万元</a>', 33_000_000, 'fund', '='],
  ['两个<a>百亿元</a>项目', null, null, 'magnitude'],
  ['<a>百亿元级</a>产业', null, null, 'magnitude'],
  ['打造<a>千亿级</a>集群', null, null, 'magnitude'],
  ['<a>协议投资3000万美元</a>', null, 'signed', '='],
  ['<a>投资2亿港元</a>', null, 'total', '='],
  ['<a>總投資1,200萬元</a>', 12_000_000, 'total', '='],
  ['<a>总投资一百二十亿元</a>', 12_000_000_000, 'total', '='],
  ['<a>投资三点五亿元</a>', 350_000_000, 'total', '='],
  ['<a>年度计划投资51.3亿元</a>', 5_130_000_000, 'annual', '='],
  ['上半年<a>完成投资29.8亿元</a>', 2_980_000_000, 'completed', '='],
  ['<a>先后投资4.7亿元</a>，建成', 470_000_000, 'completed', '='],
  ['<a>一期投资3.2亿元</a>', 320_000_000, 'phase', '='],
  ['<a>签约金额25.1亿元</a>', 2_510_000_000, 'signed', '='],
  ['<a>年产值达3.47亿元</a>', 347_000_000, 'output', '='],
  ['争取<a>资金280万元</a>', 2_800_000, 'fund', '='],
  ['<a>奖励5万元</a>', 50_000, 'fund', '='],
  ['<a>计划总投资12亿</a>。', 1_200_000_000, 'total', '='],
  ['<a>新台币30億元</a>', null, null, '='],
];

describe('findAmounts', () => {
  it.each(TABLE)('%s', (marked, yuan, kind, bound) => {
    const text = marked.replace(/<\/?a>/gu, '');
    const start = marked.indexOf('<a>');
    const end = marked.indexOf('</a>') - 3;
    const [amount] = findAmounts(text);
    expect(amount && text.slice(amount.span.start, amount.span.end)).toBe(text.slice(start, end));
    expect(amount).toMatchObject({ yuan, kind, bound, span: { start, end } });
  });

  it('reads a list of sums one by one', () => {
    expect(findAmounts('分别奖励5万元、3万元、2万元').map(({ yuan }) => yuan)).toEqual([50_000, 30_000, 20_000]);
  });

  it('keeps currencies apart', () => {
    expect(findAmounts('3亿美元、2亿欧元、500万日元、8亿元').map(({ currency }) => currency)).toEqual(['USD', 'EUR', 'JPY', 'CNY']);
  });

  it.each(['2023年元旦', '水库容量12亿立方米', '年产5万吨', '第七十三元月', '全县120个项目', '亩产1200斤'])('finds no money in %s', (text) => {
    expect(findAmounts(text)).toEqual([]);
  });

  it('reads the figure of an inexact sum and none of a limit', () => {
    expect(findAmounts('投资近8000万元').map(({ yuan, value }) => [yuan, value])).toEqual([[80_000_000, 80_000_000]]);
    expect(findAmounts('投资8000万元以上的项目').map(({ yuan, value }) => [yuan, value])).toEqual([[null, 80_000_000]]);
    expect(findAmounts('总投资8000万元以上的宏发产业园').map(({ yuan }) => yuan)).toEqual([80_000_000]);
    expect(findAmounts('总投资8000万元以上的7个项目').map(({ yuan }) => yuan)).toEqual([null]);
    expect(findAmounts('该厂拟投资8000万元以上，年内动工').map(({ yuan, value }) => [yuan, value])).toEqual([[80_000_000, 80_000_000]]);
  });

  it.each([
    ['總經費2億3千萬元', 230_000_000], ['造价1亿2000万元', 120_000_000], ['耗资3万5千元', 35_000], ['集资5百万元', 5_000_000], ['斥资１亿２千３百万元', 123_000_000],
  ])('multiplies each part by its scale in %s', (text, yuan) => {
    expect(findAmounts(text).map((amount) => [amount.asPrinted, amount.kind, amount.yuan])).toEqual([[text, 'total', yuan]]);
  });
});
