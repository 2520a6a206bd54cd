// The forms a date takes when it is written with numbers: 年月日 in all its parts, figures with marks between them,
// and what makes a range of two. Reads at one place; findDates walks the text.
import { CONNECTORS, DAY_JOINTS, NOT_AFTER_DAY, NOT_AFTER_HAO, NOT_AFTER_MONTH, NOT_BEFORE_DAY, NOT_BEFORE_MONTH, OTHER_MONTHS } from './date-words';
import { readNumberPiece, readUnit, skipSpaces } from './date-reader';
import type { NumberPiece } from './date-reader';
import { digitValue } from './numerals';

/** The parts of a date that are printed; the others are null. Gregorian year, month 1–12, day 1–31. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date read, with its end; `until` when it was a range with one unit for both (6—7日, 2021—2025年). */
export interface PointRead extends DatePoint {
  readonly end: number;
  readonly until: DatePoint | null;
}

/** The year a number before 年 means; null when it means a length of time or nothing. */
function readYear(piece: NumberPiece, full: boolean): number | null {
  const { value, digits, chinese } = piece;
  if (digits >= 4 && value >= 1000 && value <= 2199) return value;
  if (chinese || !full) return null;
  if (digits === 3 && value >= 80 && value <= 150) return value + 1911; // Taiwan prints 112年1月3日
  if (digits === 2) return value < 50 ? 2000 + value : 1900 + value;
  return null;
}

/** Month (and day) at `at`: 1月10日, 1月, 1月6、7日, 1月6—7日. */
function readMonthDay(text: string, at: number): (PointRead & { start: number }) | null {
  const month = readUnit(text, at, '月');
  if (!month || month.piece.value < 1 || month.piece.value > 12 || NOT_AFTER_MONTH.includes(text[month.end] ?? '\n')) return null;
  const day = readDay(text, month.end);
  const { start, piece: { value } } = month;
  // All fields are written out: spreading some of them costs ten times as much.
  if (day) return { year: null, month: value, start, day: day.day, end: day.end, until: null };
  const days = readDayPair(text, month.end);
  if (days) return { year: null, month: value, start, day: days.first, end: days.end, until: { year: null, month: value, day: days.last } };
  return { year: null, month: value, start, day: null, end: month.end, until: null };
}

/** Day of a month with its unit: 10日, 十日, 10号. */
function readDay(text: string, at: number): { day: number; start: number; end: number } | null {
  const day = readUnit(text, at, '日号號');
  if (!day || day.piece.value < 1 || day.piece.value > 31) return null;
  if (day.unit !== '日' && NOT_AFTER_HAO.includes(text[day.end] ?? '\n')) return null;
  return { day: day.piece.value, start: day.start, end: day.end };
}

/** Two days with one unit: 6、7日, 6—7日, 6至7日. */
function readDayPair(text: string, at: number): { first: number; last: number; end: number } | null {
  const first = readNumberPiece(text, skipSpaces(text, at));
  if (!first || first.value < 1 || first.value > 31) return null;
  const mark = text[first.end] ?? '\n';
  const next = mark === '、' ? first.end + 1 : endOfConnector(text, first.end);
  const last = next < 0 ? null : (readDay(text, next) ?? readTwoDays(text, next));
  return last && last.day > first.value ? { first: first.value, last: last.day, end: last.end } : null;
}

/** The second of 18、19两日, 18、19两天. */
function readTwoDays(text: string, at: number): { day: number; start: number; end: number } | null {
  const piece = readNumberPiece(text, at);
  if (!piece || piece.value < 1 || piece.value > 31 || !/^[两兩二][日天]/.test(text.slice(piece.end, piece.end + 2))) return null;
  return { day: piece.value, start: at, end: piece.end + 2 };
}

/** Where a range's second end begins: past 至, 到, —, ——, -, ~ and spaces; -1 when no connector stands at `at`. */
function endOfConnector(text: string, at: number): number {
  const start = skipSpaces(text, at);
  let i = start;
  while (i < start + 2 && i < text.length && CONNECTORS.includes(text[i] ?? '')) i++;
  return i === start ? -1 : skipSpaces(text, i);
}

/**
 * The date whose first number stands at `at`. A bare day (6日) must be in Arabic digits; a bare month may be anything
 * from 1 to 12; `afterYearWord` leaves out bare days and years.
 */
export function readPoint(text: string, at: number, afterYearWord: boolean): PointRead | null {
  const piece = readNumberPiece(text, at);
  if (!piece) return null;
  const decimal = '.．'.includes(text[at - 1] ?? ' ') && digitValue(text.charCodeAt(at - 2)) >= 0;
  if (decimal) return null;
  const unitAt = skipSpaces(text, piece.end);
  const unit = text[unitAt] ?? '';
  if (unit === '月') return NOT_BEFORE_MONTH.includes(text[at - 1] ?? '\n') ? null : readMonthDay(text, at);
  if (unit === '日' && !afterYearWord) return readBareDay(text, at, piece, unitAt);
  if (unit === '年' && !afterYearWord) return readFromYear(text, piece, unitAt + 1);
  return readFigures(text, piece) ?? readSharedUnit(text, at, piece);
}

function readFromYear(text: string, piece: NumberPiece, at: number): PointRead | null {
  const rest = readMonthDay(text, at);
  const year = readYear(piece, rest !== null && (piece.digits === 2 || rest.day !== null));
  if (year === null) return null;
  if (!rest) return { year, month: null, day: null, end: at, until: null };
  return { year, month: rest.month, day: rest.day, end: rest.end, until: rest.until && { ...rest.until, year } };
}

function readBareDay(text: string, at: number, piece: NumberPiece, unitAt: number): PointRead | null {
  if (piece.chinese || piece.digits > 2 || piece.value < 1 || piece.value > 31) return null;
  if (NOT_AFTER_DAY.includes(text[unitAt + 1] ?? '\n') || NOT_BEFORE_DAY.includes(text[at - 1] ?? '\n')) return null;
  const before = text.slice(Math.max(0, at - 2), at);
  if (OTHER_MONTHS.includes(before) && before !== '本月') return null;
  return { year: null, month: null, day: piece.value, end: unitAt + 1, until: null };
}

/** 2023-02-06, 2023.1.10, 2023／2／6: three figures, the same mark twice, no figure or mark right behind. */
function readFigures(text: string, piece: NumberPiece): PointRead | null {
  if (piece.chinese || piece.digits !== 4 || piece.value < 1900 || piece.value > 2199) return null;
  const mark = text[piece.end] ?? '';
  if (mark === '' || !'-./．／－—–'.includes(mark)) return null;
  const month = readNumberPiece(text, piece.end + 1);
  if (!month || month.chinese || month.digits > 2 || month.value < 1 || month.value > 12 || text[month.end] !== mark) return null;
  const day = readNumberPiece(text, month.end + 1);
  if (!day || day.chinese || day.digits > 2 || day.value < 1 || day.value > 31) return null;
  if (text[day.end] === mark && digitValue(text.charCodeAt(day.end + 1)) >= 0) return null;
  return { year: piece.value, month: month.value, day: day.value, end: day.end, until: null };
}

/** 6—7日, 1—6月, 2021—2025年: two numbers, one unit. */
function readSharedUnit(text: string, at: number, piece: NumberPiece): PointRead | null {
  const next = endOfConnector(text, piece.end);
  const last = next < 0 ? null : readUnit(text, next, '年月日');
  if (!last || last.piece.value <= piece.value) return null;
  const end = last.end;
  if (last.unit === '年') {
    const from = readYear(piece, false);
    const to = readYear(last.piece, false);
    if (from === null || to === null) return null;
    return { year: from, month: null, day: null, end, until: { year: to, month: null, day: null } };
  }
  if (piece.chinese || piece.value < 1 || NOT_BEFORE_DAY.includes(text[at - 1] ?? '\n')) return null;
  if (last.unit === '月') {
    if (last.piece.value > 12) return null;
    return { year: null, month: piece.value, day: null, end, until: { year: null, month: last.piece.value, day: null } };
  }
  if (last.piece.value > 31 || NOT_AFTER_DAY.includes(text[end] ?? '\n')) return null;
  return { year: null, month: null, day: piece.value, end, until: { year: null, month: null, day: last.piece.value } };
}

/** The second end of a range that `from` begins, if a connector and a date as fine as `from` follow at `at`. */
export function readRangeEnd(text: string, at: number, from: DatePoint): { point: DatePoint; end: number } | null {
  const next = endOfConnector(text, at);
  if (next < 0) return null;
  if (from.day !== null) {
    const day = readDay(text, next);
    if (day) return { point: { year: from.year, month: from.month, day: day.day }, end: day.end };
  }
  const piece = readNumberPiece(text, next);
  const point = piece ? readPoint(text, next, false) : null;
  if (!point || (point.day === null) !== (from.day === null) || (point.month === null) !== (from.month === null)) return null;
  if (from.month === null && from.day === null && point.year === null) return null;
  const year = point.year ?? followingYear(from, point);
  return { point: { year, month: point.month, day: point.day }, end: point.end };
}

/** The year of a range's end that prints none: 2022年12月30日至1月3日 runs into the next year. */
function followingYear(from: DatePoint, to: DatePoint): number | null {
  if (from.year === null || from.month === null || to.month === null) return from.year;
  return to.month < from.month ? from.year + 1 : from.year;
}

/** 、7日 after 2月6日: a further day of the same month; null when there is none. */
export function readJoinedDay(text: string, at: number): { start: number; end: number; day: number } | null {
  return DAY_JOINTS.includes(text[at] ?? '\n') ? readDay(text, at + 1) : null;
}
