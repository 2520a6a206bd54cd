// Finds the dates a text prints, in every form Chinese papers use, and says only what is printed: the year of 2月6日 is
// the caller's to know. Not here: which date is an article's (newspaper/), what 近日 means (nobody knows).
import type { Span } from '../model/text';
import { readPoint, readRangeEnd, readJoinedDay } from './date-forms';
import type { DatePoint } from './date-forms';
import { hasUnit, readCharSet } from './char-set';
import { listWords, matchAt } from './lexicon';
import { endOfDigits, isDateDigit, skipSpaces } from './date-reader';
import { readBracketDay, readLunar, readMinguo } from './date-calendars';
import {
  BRACKET_DAYS, CLAUSE_WORDS, CONNECTORS, COMMA_WORDS, DAY_FOLLOWERS, DAY_WORDS, LUNAR_MARKS, LUNAR_MONTHS, MINGUO_MARKS, NOT_AFTER_RIQIAN, NOT_BEFORE_QIAN,
  NOT_BEFORE_RIQIAN, NOT_BEFORE_YESTERDAY, OPEN_WORDS, YEAR_WORDS, YESTERDAY_FOLLOWERS,
} from './date-words';
import type { YearWord } from './date-words';

export { addDays, daysBetween, isValidDate, readIsoDate, readWeekday, toIsoDate, weekdayOf } from './calendar';
export type { DatePoint } from './date-forms';

/** One date as printed; what is not printed is null. Spans are UTF-16 units of the text searched. */
export interface DateExpression extends Span, DatePoint {
  /** 今年2月, 去年: the year as seen from the issue. */
  readonly yearWord: YearWord | null;
  /** 农历, 腊月, 正月: month and day are of the Chinese calendar. */
  readonly lunar: boolean;
  /** 近日, 日前, 连日来: dated by choice to no day. */
  readonly open: boolean;
  /** 今天 0, 昨日 -1, 明天 1: days from the issue's day; null for all others. Of 昨（八）日 `day` is 8 as well. */
  readonly daysFromIssue: number | null;
  /** Last day (or month, or year) of a range, with what it shares with the first filled in; null for a single date. */
  readonly until: DatePoint | null;
}

const NOTHING: DatePoint = { year: null, month: null, day: null };

/** All fields are written out: spreading defaults costs ten times as much where a text is full of dates. */
function makeExpression(start: number, end: number, { year, month, day }: DatePoint, marks: Partial<DateExpression> = {}): DateExpression {
  const { yearWord = null, lunar = false, open = false, daysFromIssue = null, until = null } = marks;
  return { start, end, year, month, day, yearWord, lunar, open, daysFromIssue, until };
}

/** How the dates begin that begin with a word; LUNAR_MONTHS stand alone or behind 闰. */
const openings = listWords([
  ...YEAR_WORDS, ...OPEN_WORDS, ...DAY_WORDS.map(([word]) => word), ...LUNAR_MARKS, ...MINGUO_MARKS, '大年', '昨',
  ...[...LUNAR_MONTHS.keys()].flatMap((month) => [`${month}月`, `闰${month}月`, `閏${month}月`]),
  ...[...BRACKET_DAYS.keys()].flatMap((day) => [`${day}（`, `${day}(`]),
]);
/** What may stand behind a number that begins a date: a unit, or what joins it to the next number. */
const numberEnds = readCharSet(`年月日-./．／－—–${CONNECTORS}`);

/**
 * All dates of the text in order, without overlap: 2023年1月10日, 二〇二三年一月十日, ２月６日, 6日, 2022年12月, 2023年,
 * 2023-02-06, 2023.1.10, 民国112年, 农历腊月廿三, 今年2月, 近日, 昨日, and ranges of them (1月9日至20日, 6—7日, 2021—2025年).
 * Numbers apart by plain spaces (1 月 7 日) are read; durations (3个月, 七天) are not. Linear in the text.
 */
export function findDates(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  let i = 0;
  while (i < text.length) {
    const number = isDateDigit(text, i);
    const next = number ? endOfDigits(text, i) : i + 1;
    const begins = number ? mayEndNumber(text, next) : matchAt(openings, text, i) !== null;
    const expression = !begins ? null : number ? readDigits(text, i, null, i) : readWord(text, i);
    if (!expression) {
      i = next;
      continue;
    }
    found.push(expression);
    i = pushJoinedDays(text, expression, found);
  }
  return found;
}

/** A cheap look: does a unit or a joint stand behind a number that ends at `at`? */
function mayEndNumber(text: string, at: number): boolean {
  const end = skipSpaces(text, at);
  return end < text.length && hasUnit(numberEnds, text.charCodeAt(end));
}

/** A date that begins with a number at `at`; `start` is where the expression begins (before it when a year word leads). */
function readDigits(text: string, at: number, yearWord: YearWord | null, start: number): DateExpression | null {
  const first = readPoint(text, at, yearWord !== null);
  if (!first) return null;
  const last = first.until ? { point: first.until, end: first.end } : readRangeEnd(text, first.end, first);
  return makeExpression(start, last?.end ?? first.end, first, { yearWord, until: last?.point ?? null });
}

/** The 7日 of 2月6日、7日 is a date of its own that shares the month. Returns where to read on. */
function pushJoinedDays(text: string, first: DateExpression, found: DateExpression[]): number {
  let end = first.end;
  if (first.month === null || first.day === null || first.lunar) return end;
  for (let joined = readJoinedDay(text, end); joined; joined = readJoinedDay(text, end)) {
    const point = { year: first.year, month: first.month, day: joined.day };
    found.push(makeExpression(joined.start, joined.end, point, { yearWord: first.yearWord }));
    end = joined.end;
  }
  return end;
}

/** A date that begins with a word: 今年, 近日, 昨天, 农历, 民国. */
function readWord(text: string, at: number): DateExpression | null {
  const yearWord = YEAR_WORDS.find((word) => text.startsWith(word, at));
  if (yearWord) {
    const next = skipSpaces(text, at + 2);
    const dated = isDateDigit(text, next) ? readDigits(text, next, yearWord, at) : null;
    if (dated && dated.year === null && dated.month !== null) return dated;
    return makeExpression(at, at + 2, NOTHING, { yearWord });
  }
  const minguo = readMinguo(text, at);
  if (minguo) return makeExpression(at, minguo.end, minguo);
  const lunar = readLunar(text, at);
  if (lunar) return makeExpression(at, lunar.end, lunar, { lunar: true });
  const open = OPEN_WORDS.find((word) => text.startsWith(word, at));
  if (open) return datesClause(text, at, open) ? makeExpression(at, at + open.length, NOTHING, { open: true }) : null;
  const bracket = readBracketDay(text, at);
  if (bracket) return makeExpression(at, bracket.end, { ...NOTHING, day: bracket.day }, { daysFromIssue: bracket.days });
  const day = DAY_WORDS.find(([word]) => text.startsWith(word, at));
  if (!day && text[at] === '昨' && YESTERDAY_FOLLOWERS.includes(text[at + 1] ?? '\n') && !NOT_BEFORE_YESTERDAY.includes(text[at - 1] ?? '\n')) return makeExpression(at, at + 1, NOTHING, { daysFromIssue: -1 });
  if (!day || !datesClause(text, at, day[0])) return null;
  return makeExpression(at, at + day[0].length, NOTHING, { daysFromIssue: day[1] });
}

/** Does the word date its clause here, or is it part of other words? */
function datesClause(text: string, at: number, word: string): boolean {
  const before = text[at - 1] ?? '\n';
  const after = text[at + word.length] ?? '\n';
  if (word === '日前') return !NOT_BEFORE_RIQIAN.includes(before) && !NOT_AFTER_RIQIAN.includes(after);
  if ('今前'.includes(word[0] ?? '') && NOT_BEFORE_QIAN.includes(before)) return false;
  if (COMMA_WORDS.has(word)) return '，,'.includes(after);
  if (!CLAUSE_WORDS.has(word)) return true;
  if (after === '的') return false;
  return DAY_FOLLOWERS.includes(after) || '，。；：、！？,;:!?\n 　）)”'.includes(before);
}
