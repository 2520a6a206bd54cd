// The Gregorian calendar on ISO dates (`YYYY-MM-DD`), without time zones: what a newspaper means by a day.
import type { IsoDate } from '../model/text';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MS_A_DAY = 86_400_000;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Is there such a day? Years 1–9999. */
export function isValidDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
}

/** `2023-02-06` of its parts; null when there is no such day. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | null {
  if (!isValidDate(year, month, day)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parts of an ISO date; null when the text is not one or names no real day. */
export function readIsoDate(iso: string): { year: number; month: number; day: number } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isValidDate(year, month, day) ? { year, month, day } : null;
}

/** Days since 1970-01-01; NaN when `iso` is no date. */
function dayNumber(iso: IsoDate): number {
  const date = readIsoDate(iso);
  if (!date) return Number.NaN;
  // Date.UTC takes years 0–99 for 19xx; 400 years later the calendar repeats.
  return Date.UTC(date.year + 400, date.month - 1, date.day) / MS_A_DAY - 146_097;
}

/** The ISO date `days` later (or earlier). Throws a RangeError when `iso` is no date or the result leaves years 1–9999. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  const moved = new Date((dayNumber(iso) + days) * MS_A_DAY);
  const date = toIsoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
  if (!date) throw new RangeError(`no date ${days} days from ${iso}`);
  return date;
}

/** Days from `from` to `to`: negative when `to` is earlier, NaN when one of them is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 0 = 星期日 … 6 = 星期六; NaN when `iso` is no date. A printed weekday that differs shows a misread date. */
export function weekdayOf(iso: IsoDate): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** Weekday that `星期二`, `周日`, `星期天`, `禮拜三` names: 0 = Sunday; null when it is none of these. */
export function readWeekday(text: string): number | null {
  const parts = /^(?:星期|周|週|礼拜|禮拜)\s*([日天一二三四五六])$/.exec(text.trim());
  return parts ? '日一二三四五六'.indexOf((parts[1] ?? '').replace('天', '日')) : null;
}
