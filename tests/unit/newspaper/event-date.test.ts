// The day of an event, from openings of many kinds of text, by an issue that is dated and by one that is not.
import { describe, expect, it } from 'vitest';
import { readEventDate } from '../../../core/newspaper/event-date';
import type { PageCalendar } from '../../../core/newspaper/resolve-date';
import type { ArticleKind } from '../../../core/model';

const issued = (iso: string): PageCalendar => ({ issueDate: iso, issueBasis: 'issue', year: { value: Number(iso.slice(0, 4)), basis: 'issue' }, month: Number(iso.slice(5, 7)) });
const undated = (value: number, month: number): PageCalendar => ({ issueDate: null, issueBasis: 'issue', year: { value, basis: 'inferred' }, month });
const read = (text: string, calendar: PageCalendar, kind: ArticleKind = 'news', title = '') => {
  const paragraphs = text.split('/');
  return readEventDate(kind, title, paragraphs, /[讯电]/.test((paragraphs[0] ?? '').slice(0, 24)), calendar)?.iso ?? null;
};

describe('in an issue of a known day (2019-11-20, a Wednesday)', () => {
  it.each<[string, string | null]>([
    ['本报讯 昨日，县长到河口镇调研', '2019-11-19'],
    ['本报讯 昨天下午，全县召开会议', '2019-11-19'],
    ['【本报讯】縣府昨（十九）日舉行', '2019-11-19'],
    ['记者昨(19)日从县教育局获悉', '2019-11-19'],
    ['昨晚，老城区的灯会', '2019-11-19'],
    ['前日，一辆货车', '2019-11-18'],
    ['前天上午，市民', '2019-11-18'],
    ['今日上午，项目开工', '2019-11-20'],
    ['本报讯 17日，州委召开', '2019-11-17'],
    ['本报讯 28日，州委召开', '2019-10-28'],
    ['七日上午，校舍动土', '2019-11-07'],
    ['十九日访问市公所', '2019-11-19'],
    ['奖座廿日由校长转赠', '2019-11-20'],
    ['本月七日，县里举行', '2019-11-07'],
    ['本月15日，县里举行', '2019-11-15'],
    ['周一上午，县政府召开', '2019-11-18'],
    ['上周五，志愿者来到', '2019-11-15'],
    ['本周二，县政务中心', '2019-11-19'],
    ['上周三下午，培训班', '2019-11-13'],
    ['新华社杭州11月17日电 记者今天从大会上获悉', '2019-11-17'],
    ['新华社北京11月18日电 17日在杭州举行的大会', '2019-11-17'],
    ['新华社北京11月18日电 近日，国务院', null],
    ['11月17日至19日，考察团', '2019-11-17'],
    ['上月22日，全县割胶技能大赛闭幕', '2019-10-22'],
    ['参访团一行上月三十一日入境', '2019-10-31'],
    ['上月20日前报名的选手', null],
    ['连日暴雨，水位上涨。11月10日，县长到石桥镇检查防汛', '2019-11-10'],
    ['连日来，各乡镇组织秋播', null],
    ['市五届人大常委会第十九次会议圆满完成各项议程，于11月15日闭会', '2019-11-15'],
    ['检查组一行五人，于11月9日至11日来我县检查', '2019-11-09'],
    ['县运动会将于11月15日举行', null],
    ['本报11月12日2版《丝绸赴欧》一文中，市长应为副市长', null],
    ['贵报11月2日刊登的《夜话》一文，把工龄多写了十年', null],
    ['县气象台11月19日16时发布：今天夜间到明天阴有小雪', null],
    ['（二〇一九年十一月十一日）任命：赵立新为县公安局局长', '2019-11-11'],
    ['11月15日、16日，两天时间', '2019-11-15'],
    ['11月25日将举行的运动会', null],
    ['第三届柚子节将于11月23日举行，11月15日，组委会', '2019-11-15'],
    ['定于11月28日停电检修', null],
    ['日前，我县召开', null],
    ['截至11月18日，全县', null],
    ['近日，好消息传来。/11月18日，县委召开表彰会', '2019-11-18'],
    ['“妈，我考上了！”/11月16日，西街的王家', '2019-11-16'],
    ['11月l8日，县委书记', '2019-11-18'],
    ['1l月18曰，县委书记', '2019-11-18'],
    ['１１月１８日，县委书记', '2019-11-18'],
    ['十一月十八日，县委书记', '2019-11-18'],
    ['2008年5月12日的地震，他仍记得', null],
    ['去年11月12日，他来到', null],
    ['目前日产50吨', null],
    ['今天的生活越来越好', null],
    ['历时十日，工程', null],
    ['记者每周二去采访', null],
  ])('%s → %s', (text, date) => { expect(read(text, issued('2019-11-20'))).toBe(date); });
});

describe('in an undated page', () => {
  it.each<[string, PageCalendar, string | null]>([
    ['昨日，县长调研', undated(2019, 11), null],
    ['县府昨（十九）日举行', undated(1994, 7), '1994-07-19'],
    ['周一上午，县政府', undated(2019, 11), null],
    ['本报讯 17日，县里召开', undated(2019, 11), '2019-11-17'],
    ['12月29日，县里召开', undated(2020, 1), '2019-12-29'],
    ['12月29日，县里召开', undated(2020, 12), '2020-12-29'],
    ['2019年12月29日，县里召开', undated(2020, 1), '2019-12-29'],
    ['民国八十三年七月十九日，县府', undated(1994, 7), '1994-07-19'],
    ['一九九八年十一月三日，行署', undated(1998, 11), '1998-11-03'],
    ['本网讯 2018-05-09，区委', undated(2018, 5), '2018-05-09'],
  ])('%s → %s', (text, calendar, date) => { expect(read(text, calendar)).toBe(date); });
});

describe('notices, obituaries, commentary', () => {
  it.each<[string, string, ArticleKind, string | null]>([
    ['为做好防火工作，自2019年10月1日起禁火。/县人民政府/2019年9月28日', '通告', 'notice', '2019-09-28'],
    ['为做好防火工作，自2019年10月1日起禁火。/县人民政府/二〇一九年九月二十八日', '通 告', 'brief', '2019-09-28'],
    ['任命：张某为局长。', '县人大常委会任免名单 （2019年11月14日县十七届人大常委会第二十二次会议通过）', 'notice', '2019-11-14'],
    ['现将拟任人选公示。李某，1972年8月生。/公示期：11月13日至19日', '干部任前公示', 'notice', '2019-11-13'],
    ['某同志1952年参加革命，因病于2019年11月9日21时逝世，享年87岁。', '韩某同志逝世', 'news', '2019-11-09'],
    ['离休干部某某，1949年3月参加工作，于11月10日病逝。', '讣 告', 'notice', '2019-11-10'],
    ['11月3日，总书记强调，要抓落实。', '抓落实要趁早', 'commentary', null],
    ['▲11月3日，甲镇；▲11月5日，乙镇。', '简讯', 'roundup', null],
  ])('%s', (text, title, kind, date) => { expect(read(text, issued('2019-11-20'), kind, title)).toBe(date); });
});

describe('schedules', () => {
  it.each<[string, string, string | null]>([
    ['2019年11月县级领导公开接访安排表', '11月22日县委书记县信访局/11月25日县长县信访局', null],
    ['县领导信访接待日安排', '11月22日县委书记接访/县信访局2019年11月18日', '2019-11-18'],
  ])('%s', (title, text, date) => { expect(read(text, issued('2019-11-20'), 'notice', title)).toBe(date); expect(read(text, issued('2019-11-20'), 'brief', title)).toBe(date); });
});
