// Lines that date an issue or a web page: mastheads, running heads, feet, `发布时间：…`. Found by their own words, whatever
// else the page makes of them. A date alone under a notice is a signature and none of these.
import type { FurnitureKind, IsoDate } from '../model';
import { findDates, readWeekday, toIsoDate, weekdayOf } from '../text/dates';
import { repairDates } from '../text/date-repair';
import { holdsAny, readCharSet } from '../text/char-set';
import { toSimplified } from '../text/script';
import { foldText } from './lines';
import type { PageLine } from './lines';

/** A date that a line prints of its issue, or of one text of a web page. `part` counts form feeds. */
export interface DatedLine { readonly number: number; readonly part: number; readonly iso: IsoDate; readonly asPrinted: string; readonly web: boolean; /** Its weekday fits: 1, is not printed: 0, does not fit: −1. */ readonly fits: number }

const webMark = /发布|来源|更新时间|时间[:：]|日期[:：]|浏览|点击|阅读|字号|[0-9]{1,2}[:：][0-9]{2}/;
const mastMark = /(?:星期|周|礼拜)[一二三四五六日天]|农历|夏历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|第?[0-9一二三四五六七八九十]{1,4}版|第?[A-H]?[0-9]{1,3}版|总?第[0-9一二三四五六七八九十〇]{1,6}期|出版|今日.{1,3}版|本期|责编|责任编辑|邮发|刊号|(?:^|[^A-Za-z0-9])[A-H]0?[0-9]{1,2}(?![0-9])/;
// 通过, 施行 and the like date a decision or a law.
const noIssue = /通过|修订|施行|决定|出生|公示|截止|有效期|签订|[。；！？]|讯[（( ]|^本报讯/;
const longestRest = 12;
/** More dated lines than any page has: a table of dates. */
const mostDated = 200;

const gaps = readCharSet(' \u3000');

/** Each date of a day in a year has one of these: 月 or figures. */
const dateMarks = readCharSet('月0123456789');

/** 十一月二十 四日: a gap inside a figure in words. */
const HAN_GAP = /(?<=[一二三四五六七八九十百〇○零])[ \u3000]{1,2}(?=[一二三四五六七八九十〇○零]{1,4}[ \u3000]{0,2}[年月日])/g;

/** `2 0 1 9年 3 月 22日` without its inner spaces; a clock behind a date (2018-05-09 08:17) stays apart. */
function closeSpaces(text: string): string {
  if (!holdsAny(gaps, text)) return text;
  const closed = text.replace(HAN_GAP, '').replace(/(?<=[年月])[ \u3000]+(?=[0-9一二三四五六七八九十])|(?<=[0-9一二三四五六七八九十〇○零])[ \u3000]+(?=[年月日曰])/g, '');
  return /[0-9](?:[ \u3000]+[0-9]){3}年/.test(closed) ? closed.replace(/(?<=[0-9])[ \u3000]+(?=[0-9])/g, '') : closed;
}

/** Reads the line's date as an issue's, if that is what it is. `rank` is its place in its part, from 0. */
function readDatedLine(line: PageLine, part: number, rank: number, kind: FurnitureKind | undefined): DatedLine | null {
  // A day in brackets dates a decision, also where the line ends inside them.
  if (line.raw.length > 200 || line.plain.length < 8 || !holdsAny(dateMarks, line.plain) || /^（[^（）：]*(?:日）|[^日）])$/.test(line.plain)) return null;
  const text = repairDates(closeSpaces(toSimplified(foldText(line.raw))));
  for (const date of findDates(text)) {
    if (date.year === null || date.month === null || date.day === null || date.lunar || date.until) continue;
    const iso = toIsoDate(date.year, date.month, date.day);
    if (!iso) continue;
    const rest = (text.slice(0, date.start) + text.slice(date.end)).replace(/\s/g, '');
    const web = webMark.test(rest) && !mastMark.test(rest);
    const own = kind === 'masthead' || kind === 'running head' || kind === 'imprint';
    if (!own && noIssue.test(rest)) continue;
    if (!own && !(mastMark.test(rest) && rest.length <= 60) && !(web && rest.length <= 80) && !(rank < 4 && rest.length <= longestRest)) continue;
    const weekday = /(?:星期|周|礼拜)[一二三四五六日天]/.exec(rest)?.[0];
    return { number: line.number, part, iso, asPrinted: text.slice(date.start, date.end), web, fits: weekday === undefined ? 0 : readWeekday(weekday) === weekdayOf(iso) ? 1 : -1 };
  }
  return null;
}

/** All such lines of the page in order; `kinds` is what the page made of each line as furniture, by its number. */
export function findDatedLines(lines: readonly PageLine[], kinds: ReadonlyMap<number, FurnitureKind>): DatedLine[] {
  const found: DatedLine[] = [];
  let part = 0;
  let rank = 0;
  for (const line of lines) {
    if (found.length >= mostDated) break;
    if (line.pageBreak) { part++; rank = 0; }
    const dated = readDatedLine(line, part, rank, kinds.get(line.number));
    if (dated) found.push(dated);
    rank++;
  }
  // Of several dates in one part the one whose weekday fits is read right.
  return found.filter((one) => one.fits >= 0 || !found.some((other) => other.part === one.part && other.fits > 0));
}

/** The date of the issue that holds source lines `from`–`to`: the nearest of its part, above before below; null when none. */
export function findOwnDate(dated: readonly DatedLine[], from: number, to: number, part: number): DatedLine | null {
  const here = dated.filter((line) => line.part === part);
  const pool = here.length > 0 ? here : new Set(dated.map(({ iso }) => iso)).size === 1 ? dated : dated.filter((line) => line.part < part).slice(-1);
  const masthead = pool.find((line) => !line.web);
  if (masthead) return pool.filter((line) => !line.web && line.number <= from).at(-1) ?? masthead;
  const distance = (line: DatedLine) => (line.number < from ? from - line.number : line.number > to ? line.number - to + 0.5 : 0);
  return [...pool].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The year and month that a running head prints without a day (`2019年4月 要闻 责任编辑 景浩`); null when none does. */
export function findHeadMonth(lines: readonly PageLine[], kinds: ReadonlyMap<number, FurnitureKind>): { readonly year: number; readonly month: number; readonly asPrinted: string } | null {
  for (const line of lines) {
    const kind = kinds.get(line.number);
    if (line.raw.length > 120 || !(kind === 'masthead' || kind === 'running head' || kind === 'imprint' || kind === 'editors')) continue;
    const text = repairDates(closeSpaces(toSimplified(foldText(line.raw))));
    const [date] = findDates(text);
    if (date && date.year !== null && date.month !== null && date.day === null && !date.lunar && !date.until) return { year: date.year, month: date.month, asPrinted: text.slice(date.start, date.end) };
  }
  return null;
}
