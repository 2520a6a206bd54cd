// From a date as printed to a day of the calendar: what the page knows of its own time fills in what is not printed.
import type { IsoDate, ResolvedDate, YearBasis } from '../model';
import { addDays, daysBetween, toIsoDate, weekdayOf } from '../text/dates';
import { findLunarDay } from '../text/lunar';
import type { DateExpression } from '../text/dates';
import type { RelativeDay } from '../text/date-weekdays';

/** How dates of this page get their year. */
export interface PageCalendar {
  readonly issueDate: IsoDate | null;
  readonly issueBasis: YearBasis;
  readonly year: { readonly value: number; readonly basis: YearBasis } | null;
  /** Month most articles are dated in; null when unknown. December in a January paper is last year's. */
  readonly month: number | null;
}

const daysOfLunar = 60;

/** A day without a month is the last such day up to the issue's; without an issue's date, of the month given. */
export function resolveDay(day: number, asPrinted: string, calendar: PageCalendar, month: number | null): ResolvedDate | null {
  const { issueDate: issue } = calendar;
  if (issue) {
    const [year, own] = [Number(issue.slice(0, 4)), Number(issue.slice(5, 7))];
    const named = month ?? own;
    const here = toIsoDate(named > own + 6 ? year - 1 : year, named, day);
    if (here && daysBetween(issue, here) <= 0) return { iso: here, asPrinted, basis: calendar.issueBasis };
    if (month !== null) return here ? { iso: here, asPrinted, basis: calendar.issueBasis } : null;
    const before = toIsoDate(own === 1 ? year - 1 : year, own === 1 ? 12 : own - 1, day);
    return before ? { iso: before, asPrinted, basis: calendar.issueBasis } : null;
  }
  const named = month ?? calendar.month;
  const iso = calendar.year && named !== null ? toIsoDate(calendar.year.value, named, day) : null;
  return iso && calendar.year ? { iso, asPrinted, basis: calendar.year.basis } : null;
}

/** The day a weekday means in an issue of that date: the last such day up to it, or that of the week before. */
export function resolveRelative(found: RelativeDay, text: string, calendar: PageCalendar): ResolvedDate | null {
  const asPrinted = text.slice(found.start, found.end);
  if (found.day !== null && found.month === 0) return resolveDay(found.day, asPrinted, calendar, null);
  if (found.day !== null && calendar.issueDate) {
    const [year, own] = [Number(calendar.issueDate.slice(0, 4)), Number(calendar.issueDate.slice(5, 7))];
    const iso = toIsoDate(own === 1 ? year - 1 : year, own === 1 ? 12 : own - 1, found.day);
    return iso ? { iso, asPrinted, basis: calendar.issueBasis } : null;
  }
  if (!calendar.issueDate || found.weekday === null) return null;
  // Weeks begin on Monday.
  const [issue, wanted] = [(weekdayOf(calendar.issueDate) + 6) % 7, (found.weekday + 6) % 7];
  const back = found.week < 0 ? issue - wanted + 7 : issue - wanted;
  return { iso: addDays(calendar.issueDate, -(back < 0 ? back + 7 : back)), asPrinted, basis: calendar.issueBasis };
}

/**
 * The expression as an ISO date with the basis of its year; null when it is not a full day or its year is unknown.
 * `month` is the one that a bare day takes when another date of the text names it.
 */
export function resolveDate(expression: DateExpression, text: string, calendar: PageCalendar, month: number | null = null): ResolvedDate | null {
  const asPrinted = text.slice(expression.start, expression.end).replace(/\s/g, '');
  if (expression.lunar && expression.month !== null && expression.day !== null && calendar.issueDate) {
    // A paper says 正月初九 of a day just gone by.
    const iso = findLunarDay(expression.month, expression.day, calendar.issueDate, daysOfLunar);
    return iso ? { iso, asPrinted, basis: calendar.issueBasis } : null;
  }
  if (expression.lunar || expression.open) return null;
  if (expression.daysFromIssue !== null) {
    if (expression.daysFromIssue > 0) return null;
    if (calendar.issueDate) return { iso: addDays(calendar.issueDate, expression.daysFromIssue), asPrinted, basis: calendar.issueBasis };
    return expression.day === null ? null : resolveDay(expression.day, asPrinted, calendar, month);
  }
  if (expression.day === null) return null;
  if (expression.month === null) return resolveDay(expression.day, asPrinted, calendar, month);
  if (expression.year !== null) {
    const iso = toIsoDate(expression.year, expression.month, expression.day);
    return iso ? { iso, asPrinted, basis: 'printed' } : null;
  }
  if (!calendar.year) return null;
  let { value } = calendar.year;
  if (expression.yearWord === '去年') value -= 1;
  else if (expression.yearWord === '前年') value -= 2;
  else if (expression.yearWord === '明年') value += 1;
  else if (expression.yearWord === null) {
    const own = toIsoDate(value, expression.month, expression.day);
    if (calendar.issueDate && own && daysBetween(calendar.issueDate, own) > 120) value -= 1;
    else if (!calendar.issueDate && calendar.month !== null && expression.month - calendar.month >= 7) value -= 1;
  }
  const iso = toIsoDate(value, expression.month, expression.day);
  return iso ? { iso, asPrinted, basis: calendar.year.basis } : null;
}
