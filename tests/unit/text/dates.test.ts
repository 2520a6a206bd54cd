import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, findDates, isValidDate, readIsoDate, readWeekday, toIsoDate, weekdayOf } from '../../../core/text/dates';
import type { DateExpression, DatePoint } from '../../../core/text/dates';

const point = ({ year, month, day }: DatePoint): string => `${year ?? '?'}-${month ?? '?'}-${day ?? '?'}`;

/** `今年 ?-2-? → …` : what a reader would say of the expression. */
function say(date: DateExpression): string {
  if (date.open) return 'open';
  if (date.daysFromIssue !== null) return `issue${date.daysFromIssue >= 0 ? '+' : ''}${date.daysFromIssue}`;
  return [date.yearWord, date.lunar ? 'lunar' : null, point(date), date.until ? `to ${point(date.until)}` : null].filter(Boolean).join(' ');
}

/** Text with each date between < and >, and what each says. */
const cases: [string, ...string[]][] = [
  ['<2023年1月10日> 星期二', '2023-1-10'],
  ['<2019年3月22日> 星期五 <农历己亥年二月十六>', '2019-3-22', 'lunar ?-2-16'],
  ['<二〇二三年一月十日>，<二○二三年十二月>', '2023-1-10', '2023-12-?'],
  ['<二零二三年五月四日>', '2023-5-4'],
  ['<2023-01-10> <2023.01.10> <2023/1/10> <２０２３．１．１０>', '2023-1-10', '2023-1-10', '2023-1-10', '2023-1-10'],
  ['<２０２３年２月６日>', '2023-2-6'],
  ['<2023 年 1 月 7 日>，力争 <2 月> 底', '2023-1-7', '?-2-?'],
  ['<2月6日>下午，县委书记', '?-2-6'],
  ['本报讯 <6日>，县长', '?-?-6'],
  ['<2月6号>上午', '?-2-6'],
  ['<民国112年> <民國38年10月1日> <民国元年>', '2023-?-?', '1949-10-1', '1912-?-?'],
  ['<112年1月3日>', '2023-1-3'],
  ['<22年12月30日>', '2022-12-30'],
  ['<1月9日至20日>', '?-1-9 to ?-1-20'],
  ['<2月6日—3月7日>', '?-2-6 to ?-3-7'],
  ['<2022年12月30日至2023年1月3日>', '2022-12-30 to 2023-1-3'],
  ['<2022年12月30日至1月3日>', '2022-12-30 to 2023-1-3'],
  ['<6—7日> <2月6、7日> <1月9日>、<10日>和<12日>', '?-?-6 to ?-?-7', '?-2-6 to ?-2-7', '?-1-9', '?-1-10', '?-1-12'],
  ['<1-6月> <1月至11月> <2021—2025年> <2021年至2023年>', '?-1-? to ?-6-?', '?-1-? to ?-11-?', '2021-?-? to 2025-?-?', '2021-?-? to 2023-?-?'],
  ['<二月十五日至二十日>', '?-2-15 to ?-2-20'],
  ['<今年2月>，<去年12月3日>，<今年>以来', '今年 ?-2-?', '去年 ?-12-3', '今年 ?-?-?'],
  ['<近日>，<日前>，<连日来>，<最近>，', 'open', 'open', 'open', 'open'],
  ['<昨日>下午，<今天>上午', 'issue-1', 'issue+0'],
  ['<农历腊月廿三> <正月十五> <大年初一> <农历闰二月初八>', 'lunar ?-12-23', 'lunar ?-1-15', 'lunar ?-1-1', 'lunar ?-2-8'],
  ['<9月6日>到宝丰县', '?-9-6'],
  ['<2023年>12个月', '2023-?-?'],
  ['<9日>报道，<3日>电', '?-?-9', '?-?-3'],
  ['本月<26日>', '?-?-26'],
];

describe('findDates', () => {
  it.each(cases)('%s', (marked, ...said) => {
    const text = marked.replace(/[<>]/g, '');
    const found = findDates(text);
    let shown = '';
    let at = 0;
    for (const { start, end } of found) {
      shown += `${text.slice(at, start)}<${text.slice(start, end)}>`;
      at = end;
    }
    expect(shown + text.slice(at)).toBe(marked);
    expect(found.map(say)).toEqual(said);
  });

  it.each([
    '3个月 3年 十年 365日 6月龄', '7日内完成', '三日游', '第3日', '192.168.1.1', '1.5月', '每日前往', '即日前', '13月 0月 32日', '6号楼',
    '近期目标', '上月26日', '每月5日', '99999999999月', '2023.1.10.5', '总投资5.6亿元', '美好的明天', '每一季、每一月', '十日', '一心一意',
  ])('%s holds no date', (text) => expect(findDates(text)).toEqual([]));

  it('takes a house number for no day', () => {
    expect(findDates('5月3号楼').map(say)).toEqual(['?-5-?']);
  });

  it('answers no range backwards inside a month', () => {
    expect(findDates('2月7—6日').map(say)).toEqual(['?-2-?', '?-?-6']);
  });
});

describe('the calendar', () => {
  it.each([[2023, 2, 28, true], [2023, 2, 29, false], [2024, 2, 29, true], [1900, 2, 29, false], [2000, 2, 29, true], [2023, 4, 31, false], [2023, 13, 1, false], [0, 1, 1, false]] as const)(
    '%d-%d-%d',
    (year, month, day, valid) => {
      expect(isValidDate(year, month, day)).toBe(valid);
      expect(toIsoDate(year, month, day) !== null).toBe(valid);
    },
  );

  it('knows the weekday a masthead prints', () => {
    expect(weekdayOf('2023-01-10')).toBe(readWeekday('星期二'));
    expect(weekdayOf('2019-03-22')).toBe(readWeekday('周五'));
    expect(weekdayOf('1949-10-01')).toBe(readWeekday('星期六'));
    expect(readWeekday('星期八')).toBeNull();
    expect(weekdayOf('2023-02-30')).toBeNaN();
  });

  it('counts days over months, leap days and centuries', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-01-01', -1)).toBe('2022-12-31');
    expect(daysBetween('2022-12-31', '2023-01-10')).toBe(10);
    expect(daysBetween('2023-01-10', '2022-12-31')).toBe(-10);
    expect(() => addDays('2023-13-01', 1)).toThrow(RangeError);
    expect(readIsoDate('2023-2-6')).toBeNull();
  });
});
