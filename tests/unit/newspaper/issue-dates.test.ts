// Lines that date an issue or a web text, whatever a typesetter or a scanner made of them; and those that do not.
import { describe, expect, it } from 'vitest';
import { findDatedLines, findOwnDate } from '../../../core/newspaper/issue-dates';
import { readLines } from '../../../core/newspaper/lines';

const find = (text: string) => findDatedLines(readLines(text).lines, new Map());
/** A page on which the line stands far from the head. */
const below = (line: string) => `${Array.from({ length: 8 }, () => '全县各级干部要深入一线，抓好当前的各项工作。').join('\n')}\n${line}`;

describe('findDatedLines', () => {
  it.each([
    ['沁源报 2009年4月17日 星期五 农历己丑年三月廿二 第15期', '2009-04-17'],
    ['中華民國一一二年三月九日　星期四', '2023-03-09'],
    ['民國83年7月21日 星期四', '1994-07-21'],
    ['中華民國八十三年七月二十一日 第三版', '1994-07-21'],
    ['中華民國八十八年十一月二十 四日 星期三 地方版', '1999-11-24'],
    ['A02 要闻 2024年9月5日', '2024-09-05'],
    ['2021.11.26 第三版', '2021-11-26'],
    ['2021-11-26 星期五', '2021-11-26'],
    ['2021/11/26 星期五 2版', '2021-11-26'],
    ['一九九八年十一月十九日　星期四', '1998-11-19'],
    ['二〇一九年三月二十二日 星期五 己亥年二月十六', '2019-03-22'],
    ['2 0 1 9 年 3 月 2 2 日  星期五', '2019-03-22'],
    ['2Ol5年6月l2日 星期五', '2015-06-12'],
    ['２０１５年６月１２日　星期五　第２版', '2015-06-12'],
    ['2015年6月12曰 星期五', '2015-06-12'],
    ['发布时间：2018-05-06 08:15', '2018-05-06'],
    ['来源：黔江日报  时间：2018-05-14  点击：876', '2018-05-14'],
    ['（2018-05-21 17:30 发布）', '2018-05-21'],
    ['黔江新闻网 2018-05-26 10:05 阅读 3381 次', '2018-05-26'],
    ['本期四版 2012年11月8日出版 零售每份0.5元', '2012-11-08'],
  ])('%s → %s', (line, iso) => {
    expect(find(line)[0]?.iso).toBe(iso);
    expect(find(below(line)).map((dated) => dated.iso)).toEqual([iso]);
  });
  it.each([
    ['2009年3月28日'], ['（2021年11月24日县十七届人大常委会第三次会议通过）'], ['本报讯（记者 李明）2019年3月22日，县委召开会议'], ['公示期：2019年6月10日至6月14日'], ['自2020年1月1日起施行'],
  ])('%s far down dates no issue', (line) => { expect(find(below(line))).toEqual([]); });
  it('takes no decision for the issue whose line ends inside its bracket', () => { expect(find('黔水报 2001年5月22日 星期二 第1893期\n任命名单\n（2001年5月14日黔水区第一届人\n民代表大会常务委员会第九次会议通过)').map(({ iso }) => iso)).toEqual(['2001-05-22']); });
  it('takes a date alone at the head of a page', () => { expect(find('今日洛南\n2015年6月12日\n县委召开会议')[0]?.iso).toBe('2015-06-12'); });
  it('prefers the reading whose weekday fits', () => { expect(find('2013年5月12日 星期五\n2015年6月12日 星期五').map(({ iso }) => iso)).toEqual(['2015-06-12']); });
});

describe('findOwnDate', () => {
  const dated = find('第一版 2016年3月4日 星期五\n一\n二\n三\n\f第二版 2016年3月11日 星期五\n四');
  it('dates each part behind a form feed by its own head', () => {
    expect(findOwnDate(dated, 2, 3, 0)?.iso).toBe('2016-03-04');
    expect(findOwnDate(dated, 6, 6, 1)?.iso).toBe('2016-03-11');
  });
  it('dates a text of a web page by the nearest stamp', () => {
    const stamps = find('题一\n发布时间：2018-05-09 08:17\n正文\n正文\n题二\n发布时间：2018-05-26 10:05\n正文');
    expect(findOwnDate(stamps, 1, 4, 0)?.iso).toBe('2018-05-09');
    expect(findOwnDate(stamps, 5, 7, 0)?.iso).toBe('2018-05-26');
  });
});
