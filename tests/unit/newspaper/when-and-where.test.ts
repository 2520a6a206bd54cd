// The year with the words that show it, the day of an event, the place of a paper and of an article.
import { describe, expect, it } from 'vitest';
import { readEventDate } from '../../../core/newspaper/event-date';
import type { PageCalendar } from '../../../core/newspaper/event-date';
import { readPublication } from '../../../core/newspaper/issue';
import { findDatedLines, findHeadMonth } from '../../../core/newspaper/issue-dates';
import { readLines } from '../../../core/newspaper/lines';
import { readArticlePlace } from '../../../core/newspaper/article-place';
import { readPlace } from '../../../core/newspaper/place';
import { inferYear } from '../../../core/newspaper/year';

describe('inferYear', () => {
  it.each([
    ['县长主持召开县政府2023年第2次周例会', 2023, '2023年第2次周例会'],
    ['2022年，全县安排重点项目120个。今年，我县谋划项目170个', 2023, null],
    ['2023年是全面贯彻落实党的二十大精神的开局之年', 2023, null],
    ['今年是“十三五”开局之年', 2016, null],
    ['冲刺“十四五”圆满收官', 2025, null],
    ['热烈庆祝建党90周年', 2011, '建党90周年'],
    ['在刚刚过去的2022年，卫东区加压奋进', 2023, '刚刚过去的2022年'],
    ['总结2021年工作，安排2022年任务', 2022, null],
    ['隆重庆祝中国共产党成立100周年', 2021, null],
    ['二〇一九年是脱贫攻坚关键之年', 2019, null],
  ])('%s → %i', (text, year, words) => {
    const found = inferYear([text], 2);
    expect(found?.value).toBe(year);
    if (words) expect(found?.asPrinted).toContain(words);
  });
  it.each([['近日，县里召开会议'], ['计划到2025年建成'], ['1976年，他当上村支书']])('%s tells none', (text) => { expect(inferYear([text], 5)).toBeNull(); });
});

const calendar = (over: Partial<PageCalendar> = {}): PageCalendar => ({ issueDate: null, issueBasis: 'issue', year: { value: 2023, basis: 'inferred' }, month: 2, ...over });

describe('readEventDate', () => {
  it.each([
    ['2月6日下午，县委书记到城关镇调研', '2023-02-06'],
    ['近日，记者从县侨联获悉，2月3日', null],
    ['连日来，温泉街道', null],
    ['12月28日，县里召开会议', '2022-12-28'],
    ['2022年12月23日，村两委干部送来慰问品', '2022-12-23'],
    ['5月6日至7日，县委书记调研', '2023-05-06'],
    ['定于3月25日封闭施工', null],
    ['计划5月1日前完工', null],
    ['去年3月15日，省委书记来到设计城', null],
  ])('%s → %s', (text, date) => { expect(readEventDate('news', '', [text], false, calendar())?.iso ?? null).toBe(date); });
  it('counts 昨日 from the issue, and puts December into last year', () => {
    const printed = calendar({ issueDate: '2024-01-03', year: { value: 2024, basis: 'issue' } });
    expect(readEventDate('news', '', ['昨日，项目集中开工'], false, printed)?.iso).toBe('2024-01-02');
    expect(readEventDate('news', '', ['12月30日，项目集中开工'], false, printed)?.iso).toBe('2023-12-30');
  });
  it.each([
    ['last December is news in January', ['去年12月28日，签约仪式举行'], '2016-01-05', '2015-12-28'],
    ['… but last March is not', ['去年3月28日，签约仪式举行'], '2016-01-05', null],
    ['a day of the Chinese calendar', ['正月初九，街上还飘着鞭炮纸屑。'], '1999-02-26', '1999-02-24'],
    ['… of last year is history', ['去年腊月二十八，他回到村里。'], '2024-03-15', null],
    ['what began on a day gone by', ['1月1日起，7路公交车全部更换。'], '2016-01-05', '2016-01-01'],
    ['… and what is still to begin', ['3月1日起，全县禁止燃放烟花。'], '2016-01-05', null],
    ['a feature tells its news late', ['农贸市场里，他的摊前总排队。'.repeat(6), '秤上贴着三张纸条。3月5日，他拒绝了外地的老板。'], '2024-03-15', '2024-03-05'],
    ['… and of other months it tells history', ['农贸市场里，他的摊前总排队。'.repeat(6), '1月5日，他第一次出摊。'], '2024-03-15', null],
  ])('%s', (_, paragraphs, issue, iso) => {
    const printed = calendar({ issueDate: issue, year: { value: Number(issue.slice(0, 4)), basis: 'issue' }, month: Number(issue.slice(5, 7)) });
    expect(readEventDate('news', '', paragraphs, false, printed)?.iso ?? null).toBe(iso);
  });
  it('takes the day a notice is signed', () => { expect(readEventDate('notice', '公告', ['定于3月25日至4月8日封闭施工。', '县公路局', '2023年3月20日'], false, calendar())?.iso).toBe('2023-03-20'); });
  it('gives commentary and roundups none', () => { expect(readEventDate('commentary', '', ['2月6日，'], false, calendar())).toBeNull(); });
});

describe('the issue', () => {
  it.each([['A08│温县新闻2023年1月10日 星期二', '2023-01-10'], ['二〇一九年三月二十二日 星期五', '2019-03-22'], ['2019.3.22 星期五', '2019-03-22'], ['2 0 1 9年 3月 22日', '2019-03-22']])('%s', (line, date) => { expect(findDatedLines(readLines(line).lines, new Map())[0]?.iso).toBe(date); });
  it.each([['今日石门', '今日石门'], ['三都报', '三都报'], ['梁平报   2024年3月26日 星期二', '梁平报'], ['综合新闻', null]])('%s is by %s', (line, name) => { expect(readPublication([line])).toBe(name); });
});

describe('a running head without a day', () => {
  const kinds = new Map([[1, 'running head' as const]]);
  it.each([['2 2019年4月 要 闻 责任编辑 景浩', 2019, 4], ['二〇一九年四月 综合新闻', 2019, 4]])('%s', (line, year, month) => { expect(findHeadMonth(readLines(line).lines, kinds)).toMatchObject({ year, month }); });
  it.each([['2019年4月11日 要闻'], ['综合新闻 第3版']])('%s tells no month alone', (line) => { expect(findHeadMonth(readLines(line).lines, kinds)).toBeNull(); });
});

describe('places', () => {
  it.each([
    ['三都报', '县委书记到大河镇调研', ['贵州省', '黔南布依族苗族自治州', '三都水族自治县']],
    ['', '出台了《宝丰县项目考核办法》，我县与平顶山市有关部门对接，宝丰县委要求', ['河南省', '平顶山市', '宝丰县']],
    ['温县新闻\n孟州新闻', '温县县委、孟州市委召开会议', ['河南省', '焦作市']],
    ['', '我市与白山市有关部门对接，临江市委、临江市政府要求全市', ['吉林省', '白山市', '临江市']],
    ['', '开发区党工委、管委会召开会议，铜陵经济技术开发区管委会通告，开发区各部门', ['安徽省', '铜陵市', '铜陵经济技术开发区']],
    ['赣州经开区报', '赣州经济技术开发区管委会召开会议，赣州经开区党工委要求各部门', ['江西省', '赣州市', '赣州经济技术开发区']],
    ['', '会议强调，要抓好落实', []],
  ])('%s %s', (masthead, text, place) => { expect(readPlace({ heads: masthead.split('\n'), feet: [], tops: [], datelines: [] }, [text], 2020)).toEqual(place); });
  it('knows a county that is a city now by the name it had then', () => {
    const heads = ['京山报', '中共京山县委机关报'];
    expect(readPlace({ heads, feet: [], tops: [], datelines: [] }, ['县委、县政府要求全县各单位'], 2007)).toEqual(['湖北省', '荆门市', '京山县']);
    expect(readPlace({ heads: ['京山报'], feet: [], tops: [], datelines: [] }, ['市委、市政府要求全市各单位'], 2022)).toEqual(['湖北省', '荆门市', '京山市']);
  });
  it('reads 我县 by dateline and section', () => {
    const home = ['甘肃省', '庆阳市'];
    expect(readArticlePlace('我县羊只', '环县', null, home)).toEqual(['甘肃省', '庆阳市', '环县']);
    expect(readArticlePlace('县委常委会召开会议', '', '温县新闻', ['河南省', '焦作市'])).toEqual(['河南省', '焦作市', '温县']);
    expect(readArticlePlace('市委书记主持会议', '', null, home)).toEqual(home);
    expect(readArticlePlace('市招商局局长与浙商签约', '杭州', null, home)).toEqual(home);
    expect(readArticlePlace('县议员陈情', '屏南', null, ['台湾省', '屏东县'])).toEqual(['台湾省', '屏东县']);
    expect(readArticlePlace('我市项目开工', '孟州', null, ['河南省', '焦作市', '温县'])).toEqual(['河南省', '焦作市', '孟州市']);
  });
});
