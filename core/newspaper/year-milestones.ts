// What milestones say of a page's year: anniversaries, five-year plans, congresses and plenary sessions, campaigns, bodies
// that existed in some years only, and weekdays or animals that fit some years only.
import { anniversaries, campaigns, congresses, eras, nationalCongresses, planClosings, planOpenings, plans, plenums } from '../gazetteer/newspaper/year-words';
import { readWeekday, toIsoDate, weekdayOf } from '../text/dates';
import { readNumeral } from '../text/numerals';
import type { YearVote } from './year-votes';

const number = '([0-9]{1,3}|[一二三四五六七八九十百]{1,5})';

const anniversary = new RegExp(`${number}(?:周年|华诞|岁生日)`, 'g');

function readAnniversaries(text: string): YearVote[] {
  const votes: YearVote[] = [];
  if (!/周年|华诞|岁生日/.test(text)) return votes;
  for (const match of text.matchAll(anniversary)) {
    const years = readNumeral(match[1] ?? '');
    const before = text.slice(Math.max(0, match.index - 14), match.index).replace(/[“”"《》·、]/g, '');
    const [, first] = anniversaries.filter(([founding]) => before.endsWith(founding)).sort((a, b) => b[0].length - a[0].length)[0] ?? [];
    if (first !== undefined && years !== null && years >= 5) votes.push({ year: first + years, weight: 2.5, asPrinted: text.slice(Math.max(0, match.index - 8), match.index + match[0].length) });
  }
  return votes;
}

function readPlans(text: string): YearVote[] {
  const votes: YearVote[] = [];
  for (const match of text.matchAll(/[“"「『]?(七五|八五|九五|十一五|十二五|十三五|十四五|十五五|十五)[”"」』](?:计划|规划)?/g)) {
    const first = plans.find(([name]) => name === match[1])?.[1] ?? 0;
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + 9).split(/[。；，]/)[0] ?? '';
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const now = /今年|是$|冲刺|圆满/.test(before) ? 2 : 0;
    const nth = /第([一二三四五])年/.exec(behind);
    if (/谋划|编制|展望|描绘|迎接/.test(before)) votes.push({ year: first - 1, weight: 0.8, asPrinted: before.slice(-2) + match[0] + behind });
    else if (planOpenings.some((word) => behind.includes(word))) votes.push({ year: first, weight: 2 + now, asPrinted: match[0] + behind });
    else if (planClosings.some((word) => behind.includes(word))) votes.push({ year: first + 4, weight: 2 + now, asPrinted: match[0] + behind });
    else if (nth) votes.push({ year: first + '一二三四五'.indexOf(nth[1] ?? '一'), weight: 2 + now, asPrinted: match[0] + behind });
    else for (let year = first; year < first + 5; year++) votes.push({ year, weight: 0.05, asPrinted: match[0] });
  }
  return votes;
}

/** A meeting of the centre at a known month: looked forward to before it, studied for a year behind it. */
function readMeeting(text: string, name: string, year: number, month: number, pageMonth: number | null, prefix: RegExp): YearVote[] {
  const votes: YearVote[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 14), at);
    const behind = text.slice(at + name.length, at + name.length + 12);
    if (!prefix.test(before + behind)) continue;
    const asPrinted = `${before.split(/[。，；]/).at(-1) ?? ''}${name}${behind.split(/[。，；]/)[0] ?? ''}`;
    const later = pageMonth !== null && pageMonth < month;
    if (/以来|以后|至今/.test(behind)) { votes.push({ year: later ? year + 1 : year, weight: 0.1, asPrinted }); continue; }
    if (/喜迎|迎接|献礼|向.{0,4}$|迎|保障|护航/.test(before) && !/学习|贯彻/.test(before)) votes.push({ year: pageMonth !== null && pageMonth > month ? year - 1 : year, weight: 2, asPrinted });
    else if (/开幕|召开|胜利闭幕|盛况|收听收看|收看/.test(before + behind)) votes.push({ year, weight: 1.5, asPrinted });
    else if (/学习|贯彻|宣讲|宣传|精神|春风|落实/.test(before + behind)) {
      votes.push({ year: later ? year + 1 : year, weight: 0.9, asPrinted });
      if (pageMonth === null) votes.push({ year: year + 1, weight: 0.5, asPrinted });
      else votes.push({ year: later ? year + 2 : year + 1, weight: 0.15, asPrinted });
    } else votes.push({ year: later ? year + 1 : year, weight: 0.15, asPrinted });
  }
  return votes;
}

function readMeetings(text: string, month: number | null): YearVote[] {
  const votes: YearVote[] = [];
  for (const [name, year, when] of congresses) if (text.includes(name)) votes.push(...readMeeting(text, name, year, when, month, /党的$|第$|喜迎|迎接|学习|贯彻|精神|春风|收看|开幕|召开|宣讲/));
  for (const [name, year, when] of plenums) if (text.includes(name)) votes.push(...readMeeting(text, name, year, when, month, /[\s\S]/));
  for (const match of text.matchAll(/(?<![一二三四五六七八九十县市省区])(六届|七届|八届|九届|十届|十一届|十二届|十三届|十四届)全国(?:人大|政协)([一二三四五])次会议/g)) {
    const first = nationalCongresses.find(([name]) => name === match[1])?.[1] ?? 0;
    votes.push({ year: first + '一二三四五'.indexOf(match[2] ?? '一'), weight: 1.5, asPrinted: match[0] });
  }
  return votes;
}

/** Campaigns of few years: the shorter, the surer. */
function readCampaigns(text: string): YearVote[] {
  return campaigns.flatMap(([words, from, to]) => (text.includes(words) && to - from <= 6 ? Array.from({ length: to - from + 1 }, (_, k): YearVote => ({ year: from + k, weight: 0.6 / (to - from + 1), asPrinted: words })) : []));
}

/** Votes of the milestones a text names; simplified, without white space. `month` is the page's, null unknown. */
export function readMilestones(text: string, month: number | null): YearVote[] {
  return [...readAnniversaries(text), ...readPlans(text), ...readMeetings(text, month), ...readCampaigns(text)];
}

const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const weekdays = /(?<![0-9年])([0-9]{1,2})月([0-9]{1,2})日[，（(]?((?:星期|周|礼拜)[日天一二三四五六])/g;

/**
 * How well each year of `years` fits what a text shows of its time without naming a year: bodies of the time, weekdays,
 * the year of the twelve. 1 where all fits; each thing that does not makes it smaller. `weekday` is the first printed with a day.
 */
export function weighFit(text: string, years: readonly number[]): { factor: ReadonlyMap<number, number>; weekday: string | null } {
  const factor = new Map<number, number>(years.map((year) => [year, 1]));
  const lower = (fits: (year: number) => boolean, by: number) => { for (const year of years) if (!fits(year)) factor.set(year, (factor.get(year) ?? 1) * by); };
  for (const [words, from, to] of eras) if (text.includes(words)) lower((year) => year >= from && year <= to, 0.35);
  const days = [...text.matchAll(weekdays)].slice(0, 8);
  for (const match of days) {
    const day = readWeekday(match[3] ?? '');
    lower((year) => { const iso = toIsoDate(year, Number(match[1]), Number(match[2])); return iso !== null && weekdayOf(iso) === day; }, 0.3);
  }
  const animal = /(?:农历|喜迎|欢度|贺|迎|庆)([鼠牛虎兔龙蛇马羊猴鸡狗猪])年|([鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?:春节|新春|大吉|吉祥|到来|将至)/.exec(text);
  const sign = animal ? animals.indexOf(animal[1] ?? animal[2] ?? '') : -1;
  if (sign >= 0) lower((year) => (((year - 4) % 12) + 12) % 12 === sign || (((year - 3) % 12) + 12) % 12 === sign, 0.4);
  return { factor, weekday: days[0]?.[0] ?? null };
}
