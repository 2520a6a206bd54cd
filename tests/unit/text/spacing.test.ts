import { describe, expect, it } from 'vitest';
import { mapOffset } from '../../../core/text/offset-map';
import { closeSpaces } from '../../../core/text/spacing';

const cases: [string, string][] = [
  ['王 代 强 到 洁 石 集 团 调 研', '王代强到洁石集团调研'],
  ['王　代　强　到　城　关　镇', '王代强到城关镇'],
  ['集 中 精 力 抓 好  民 生 项 目 建 设', '集中精力抓好 民生项目建设'],
  ['2 0 2 3 年 1 月 1 0 日', '2023年1月10日'],
  ['3000 人 次 。', '3000人次。'],
  ['设备，力争 2 月底安装完毕', '设备，力争2月底安装完毕'],
  ['总投资 120 亿元', '总投资120亿元'],
  ['（ 宝丰 ） 新能源', '（宝丰）新能源'],
  ['买买提 · 艾力', '买买提·艾力'],
  ['　　近日， 县长', '近日，县长'],
  ['记者 王 浩 通讯员 李得胜', '记者 王浩 通讯员 李得胜'],
  ['马胜昔　王　浩　张军广', '马胜昔 王浩 张军广'],
  ['（郭莎莎 文/李得胜 图）', '（郭莎莎 文/李得胜 图）'],
  ['（张克勋 马亚鸽）', '（张克勋 马亚鸽）'],
  ['编辑 张跃红 校对 王晓光', '编辑 张跃红 校对 王晓光'],
  ['奋力拼经济 奋战开门红', '奋力拼经济 奋战开门红'],
  ['奋力“拼经济” 奋战“开门红”', '奋力“拼经济” 奋战“开门红”'],
  ['星期二 2023年1月10日', '星期二 2023年1月10日'],
  ['邮编:467002 广告许可证:第002号 发行:4965269 印完 4:30', '邮编:467002 广告许可证:第002号 发行:4965269 印完 4:30'],
  ['星期二 2023年1月10日 要闻', '星期二 2023年1月10日 要闻'],
  ['总投资 120 亿元,年产值 30亿元', '总投资120亿元,年产值30亿元'],
  ['New York Times', 'New York Times'],
  ['', ''],
  [' 　 ', ''],
];

describe('closeSpaces', () => {
  it.each(cases)('%j', (line, closed) => {
    const { text, map } = closeSpaces(line);
    expect(text).toBe(closed);
    for (const [i, character] of [...text].entries()) {
      const source = line.charAt(mapOffset(map, i));
      expect(character === ' ' ? source.trim() : source).toBe(character === ' ' ? '' : character);
    }
  });
});
