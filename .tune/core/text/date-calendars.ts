// Dates of the other two calendars papers print: 农历 months and days, and years of the Republic (民国112年); and the day
// that Taiwan's papers put in brackets into 昨日: 昨（八）日.
import { BRACKET_DAYS, BRANCHES, LUNAR_MARKS, LUNAR_MONTHS, MINGUO_MARKS, STEMS } from './date-words';
import { readPoint } from './date-forms';
import type { DatePoint } from './date-forms';
import { readNumberPiece, readUnit, skipSpaces } from './date-reader';

interface CalendarRead extends DatePoint {
  readonly end: number;
}

const FIRST_MINGUO_YEAR = 1912;

/** 民国112年, 民國38年10月1日, 民国元年 as Gregorian years; null when none stands at `at`. */
export function readMinguo(text: string, at: number): CalendarRead | null {
  const mark = MINGUO_MARKS.find((word) => text.startsWith(word, at));
  if (!mark) return null;
  const from = skipSpaces(text, at + mark.length);
  if (text.startsWith('元年', from)) return { year: FIRST_MINGUO_YEAR, month: null, day: null, end: from + 2 };
  const year = readUnit(text, from, '年');
  if (!year || year.piece.value < 1 || year.piece.value > 200) return null;
  const gregorian = year.piece.value + FIRST_MINGUO_YEAR - 1;
  const rest = readPoint(text, skipSpaces(text, year.end), true);
  return { year: gregorian, month: rest?.month ?? null, day: rest?.day ?? null, end: rest?.end ?? year.end };
}

/**
 * A date of the Chinese calendar: with its name (农历己亥年二月十六, 农历腊月廿三) or with a month or day that only it has
 * (正月十五, 腊月, 大年初一). `year` only when printed in figures. Null when none stands at `at`.
 */
export function readLunar(text: string, at: number): CalendarRead | null {
  if (text.startsWith('大年', at)) return readNewYearDay(text, at + 2);
  const mark = LUNAR_MARKS.find((word) => text.startsWith(word, at));
  let from = skipSpaces(text, mark ? at + mark.length : at);
  let year: number | null = null;
  if (mark) {
    const printed = readUnit(text, from, '年');
    if (printed) {
      year = printed.piece.digits >= 4 ? printed.piece.value : null;
      from = printed.end;
    } else if (STEMS.includes(text[from] ?? '\n') && BRANCHES.includes(text[from + 1] ?? '\n')) {
      from += 2;
      while ('鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬年'.includes(text[from] ?? '\n')) from++;
    }
    from = skipSpaces(text, from);
  }
  if (text[from] === '闰' || text[from] === '閏') from++;
  const month = readLunarMonth(text, from, mark !== undefined);
  if (!month) return null;
  const day = readLunarDay(text, month.end);
  // 冬月 alone is more often a season, 正月 and 腊月 are months.
  if (!mark && month.month === 11 && !day) return null;
  return { year, month: month.month, day: day?.day ?? null, end: day?.end ?? month.end };
}

function readLunarMonth(text: string, at: number, marked: boolean): { month: number; end: number } | null {
  const named = LUNAR_MONTHS.get(text[at] ?? '');
  if (named !== undefined) return text[at + 1] === '月' ? { month: named, end: at + 2 } : null;
  const month = marked ? readUnit(text, at, '月') : null;
  return month && month.piece.value >= 1 && month.piece.value <= 12 ? { month: month.piece.value, end: month.end } : null;
}

/** 初八, 十五, 廿三, 二十三, 23日; 日 is optional. */
function readLunarDay(text: string, at: number): { day: number; end: number } | null {
  const from = skipSpaces(text, at);
  const piece = readNumberPiece(text, text[from] === '初' ? from + 1 : from);
  if (!piece || piece.value < 1 || piece.value > 30) return null;
  return { day: piece.value, end: text[piece.end] === '日' ? piece.end + 1 : piece.end };
}

function readNewYearDay(text: string, at: number): CalendarRead | null {
  const day = text[at] === '初' ? readLunarDay(text, at) : null;
  return day && { year: null, month: 1, day: day.day, end: day.end };
}

/** 昨（八）日, 今(20)日: the day of the month and the days from the issue; null when none stands at `at`. */
export function readBracketDay(text: string, at: number): { day: number; days: number; end: number } | null {
  const days = BRACKET_DAYS.get(text[at] ?? '');
  if (days === undefined || !'（('.includes(text[at + 1] ?? '\n')) return null;
  const piece = readNumberPiece(text, text[at + 2] === '廿' ? at + 3 : at + 2);
  const twenty = text[at + 2] === '廿' ? 20 : 0;
  const end = piece?.end ?? (twenty > 0 ? at + 3 : -1);
  const day = (piece?.value ?? 0) + twenty;
  if (end < 0 || day < 1 || day > 31 || !'）)'.includes(text[end] ?? '\n') || !'日天晚早晨午夜'.includes(text[end + 1] ?? '\n')) return null;
  return { day, days, end: end + 2 };
}
