// What the years that a text names say of the year it was printed in: 2023年第2次周例会 is of 2023, 2022年全县…今年 of 2023,
// 2025年全面建成 of some year before. Weights are how often such words are right by themselves.
import {
  doneBefore, futureClauseWords, futureYearWords, greatEvents, historicWords, lastYearWords, nextYearWords, pastYearWords, runningYearWords,
} from '../gazetteer/newspaper/year-words';
import { findDates } from '../text/dates';
import type { DateExpression } from '../text/dates';
import { readNumeral } from '../text/numerals';

/** A year that some words of the page speak for. */
export interface YearVote { readonly year: number; readonly weight: number; readonly asPrinted: string }

/**
 * What one text says: votes; years that are present or past in it, with how they are printed: the page cannot be older; and
 * years that it looks ahead to by an event's name.
 */
export interface YearReading { readonly votes: readonly YearVote[]; readonly reached: readonly { readonly year: number; readonly dated: boolean }[]; readonly coming: readonly number[] }

const meeting = /^[^，。；]{0,16}(?:运动会|大赛|比赛|会议|活动|仪式|评选|行动|晚会|工程|巡察|招生|高考|征兵|节(?:在|开幕|启动|举))/;

/** Words behind a year that is told as over, up to the next 今年. */
function reachesThisYear(behind: string): boolean { return behind.slice(0, 90).includes('今年'); }

/** What one year standing alone or with its month says; `month` is the page's. */
function weighYear(text: string, found: DateExpression, month: number | null): readonly (readonly [offset: number, weight: number])[] {
  const behind = text.slice(found.end, found.end + 90);
  const ahead = text.slice(Math.max(0, found.start - 8), found.start);
  if (found.day !== null) return /^[)）]?(?:出?生|[^，。]{0,6}(?:施行|修订|颁布))/.test(behind) ? [[0, 0]] : [[0, 1.2]];
  if (found.month !== null) return /^(?:出?生|[^，。]{0,8}参加|入党|入伍|毕业)/.test(behind) ? [[0, 0]] : [[0, historicWords.some((word) => behind.slice(0, 14).includes(word)) ? 0.2 : 0.5]];
  if (lastYearWords.some((word) => ahead.endsWith(word))) return [[1, 5]];
  if (/^第[0-9一二三四五六七八九十]+(?:次|期|号|轮|批|季度)/.test(behind)) return [[0, 4]];
  if (behind.startsWith('是') || behind.startsWith('开好局')) return [[0, 4]];
  const early = month !== null && month <= 3;
  if (nextYearWords.some((word) => ahead.endsWith(word))) return early || month === null ? [[0, 0.8]] : [[0, 0.3], [-1, 0.5]];
  if (reachesThisYear(behind) && pastYearWords.some((word) => behind.replace(/^，/, '').startsWith(word))) return [[1, 2]];
  if (/^(?:上半年|[一二三四]季度|第[一二三四]季度|春季|秋季|[0-9一二]{1,2}[至—-]+[0-9]{1,2}月)/.test(behind)) return [[0, 1.5]];
  if (runningYearWords.some((word) => behind.slice(0, 8).includes(word))) return [[0, 1]];
  if (/(?:总结|回顾|听取)$/.test(ahead)) return [[1, 0.9]];
  if (/(?:安排|部署|谋划|明确|研究)$/.test(ahead)) return [[0, 0.9]];
  if (meeting.test(behind)) return [[0, 0.8]];
  if (pastYearWords.some((word) => behind.startsWith(word))) return early ? [[1, 0.5], [0, 0.3]] : [[1, 0.2], [0, 0.5]];
  if (historicWords.some((word) => behind.slice(0, 24).includes(word))) return [[0, 0.05]];
  return [[0, 0.35]];
}

/** A year to come: 到2025年, 2030年前达到, the end of a range of years. */
function isAhead(text: string, found: DateExpression): boolean {
  const ahead = text.slice(Math.max(0, found.start - 6), found.start);
  if (found.day === null && futureYearWords.some((word) => ahead.endsWith(word))) return true;
  const clause = text.slice(found.end, found.end + 30).split(/[，。；！？]/)[0]?.replace('计划生育', '') ?? '';
  if (futureClauseWords.some((word) => clause.includes(word))) return true;
  const before = text.slice(Math.max(0, found.start - 16), found.start).split(/[，。；！？]/).at(-1) ?? '';
  return /力争|争取|预计|规划|远景|目标/.test(before);
}

/** An hour behind a full date summons somebody: `2019年2月21日上午9时在本院公开开庭`. */
const appointment = /^(?:[（(][^（）()]{0,6}[）)])?(?:上午|下午|晚)?[0-9一二三四五六七八九十]{1,2}(?:时|点|:|：)(?![^，。]{0,12}(?:逝世|去世|病逝|许|左右))/;
const near = /^(?:度)?[^，。；！？]{0,12}/;

/** What a year says that stands in an event's name, or that is prepared for before it begins; null for all others. */
function weighComing(text: string, found: DateExpression, month: number | null): readonly (readonly [offset: number, weight: number])[] | null {
  if (found.day !== null) return appointment.test(text.slice(found.end, found.end + 24)) ? [[0, 0.3]] : null;
  if (found.month !== null) return null;
  const behind = near.exec(text.slice(found.end, found.end + 20))?.[0] ?? '';
  if (greatEvents.some((word) => behind.includes(word))) return [[0, 0.1]];
  if ((month === null || month >= 9) && doneBefore.some((word) => behind.includes(word))) return month === null ? [[0, 0.3], [-1, 0.4]] : [[0, 0.2], [-1, 0.8]];
  return null;
}

/** Votes of the years a text names. `text` simplified, without white space; `month` the page's, null unknown. */
export function readNamedYears(text: string, month: number | null): YearReading {
  const votes: YearVote[] = [];
  const reached: { year: number; dated: boolean }[] = [];
  const ahead: number[] = [];
  for (const found of findDates(text)) {
    const { year } = found;
    if (year === null || year < 1900 || found.lunar || (found.month === null && found.until !== null)) continue;
    const asPrinted = text.slice(found.start, found.end + 14).split(/[。，；]/)[0] ?? '';
    if (isAhead(text, found) && found.day === null) { votes.push({ year, weight: 0.1, asPrinted }); continue; }
    const coming = weighComing(text, found, month);
    for (const [offset, weight] of coming ?? weighYear(text, found, month)) {
      const said = offset > 0 && weight > 1 ? (text.slice(Math.max(0, found.start - 5), found.start).split(/[。，；]/).at(-1) ?? '') + asPrinted : asPrinted;
      votes.push({ year: year + offset, weight, asPrinted: said });
    }
    if (coming !== null) ahead.push(year);
    else if (!isAhead(text, found)) reached.push({ year, dated: found.month !== null });
  }
  return { votes, reached, coming: ahead };
}

const bracketed = /([今去])[(（]([0-9一二三四五六七八九〇零○百]{2,5})[)）]年/g;

/** 今（112）年, 去（一一一）年, as Taiwan prints it; 今（2018）年. */
export function readBracketedYears(text: string): YearVote[] {
  const votes: YearVote[] = [];
  for (const match of text.matchAll(bracketed)) {
    const number = readNumeral(match[2] ?? '');
    if (number === null) continue;
    const year = number < 200 ? number + 1911 : number;
    if (year > 1900 && year < 2100) votes.push({ year: year + (match[1] === '去' ? 1 : 0), weight: 5, asPrinted: match[0] });
  }
  return votes;
}

const lasting = /(?:整整|已|走了|干了|守了|了|近)?([0-9一二两三四五六七八九十]{1,3})(?:年来|年里|年间|年如一日|年中|个年头|年过去)|(?:走了|干了|守了|教了|当了|坚持了)([0-9一二三四五六七八九十]{1,3})年/g;

/** A life told by a year and a length: `1994年任县交通局局长。四年里`, `1987年接过药箱……走了37年`; born in 1951, now 67. */
export function readLengths(text: string): YearVote[] {
  const lengths = [...text.matchAll(lasting)].map((match) => ({ at: match.index, years: readNumeral((match[1] ?? match[2] ?? '').replace('两', '二')), words: match[0] })).filter(({ years }) => years !== null && years >= 2 && years <= 60).slice(0, 8);
  const votes: YearVote[] = [];
  if (lengths.length > 0) {
    for (const found of findDates(text).slice(0, 40)) {
      if (found.year === null || found.year < 1930 || found.until) continue;
      for (const length of lengths) {
        if (Math.abs(length.at - found.start) > 160) continue;
        votes.push({ year: found.year + (length.years ?? 0), weight: 0.6, asPrinted: `${text.slice(found.start, found.end)}…${length.words}` });
      }
    }
  }
  for (const match of text.matchAll(/(1[89][0-9]{2}|20[0-9]{2})年(?:[0-9]{1,2}月)?(?:出生|生)[^。]{0,30}?(?:今年|现年|年)?([1-9][0-9])岁/g)) votes.push({ year: Number(match[1]) + Number(match[2]), weight: 0.6, asPrinted: match[0] });
  return votes;
}
