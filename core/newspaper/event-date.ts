// The date of the main event that an article reports: the first full date of its opening, the day a notice is signed.
// 近日 and 日前 stay open; plans and periods ahead are no reports.
import type { ArticleKind, IsoDate, ResolvedDate, YearBasis } from '../model';
import { addDays, daysBetween, findDates, toIsoDate } from '../text/dates';
import type { DateExpression } from '../text/dates';
import { readNumeral } from '../text/numerals';

/** How dates of this page get their year. */
export interface PageCalendar {
  readonly issueDate: IsoDate | null;
  readonly issueBasis: YearBasis;
  readonly year: { readonly value: number; readonly basis: YearBasis } | null;
  /** Month most articles are dated in; null when unknown. December in a January paper is last year's. */
  readonly month: number | null;
}

const ahead = /(?:定于|将于|拟于|计划于?|预计|力争|确保|截至|截止|截至到|到|至|自|从|于本月|争取|于|前往|每年|直至|受理时间|公示时间|公示期)$/;
const spanning = /(?:自|从)$/;

/** The expression as an ISO date with the basis of its year; null when it is not a full day or its year is unknown. */
export function resolveDate(expression: DateExpression, text: string, calendar: PageCalendar): ResolvedDate | null {
  const asPrinted = text.slice(expression.start, expression.end).replace(/\s/g, '');
  if (expression.lunar || expression.open) return null;
  if (expression.daysFromIssue !== null) return calendar.issueDate && expression.daysFromIssue <= 0 ? { iso: addDays(calendar.issueDate, expression.daysFromIssue), asPrinted, basis: calendar.issueBasis } : null;
  if (expression.month === null && expression.day !== null && calendar.issueDate) return resolveDay(expression.day, asPrinted, calendar.issueDate, calendar.issueBasis);
  if (expression.month === null || expression.day === null) return null;
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
    else if (!calendar.issueDate && calendar.month !== null && calendar.month <= 2 && expression.month >= 11) value -= 1;
  }
  const iso = toIsoDate(value, expression.month, expression.day);
  return iso ? { iso, asPrinted, basis: calendar.year.basis } : null;
}

/** A day without a month is the last such day up to the issue's. */
function resolveDay(day: number, asPrinted: string, issue: IsoDate, basis: YearBasis): ResolvedDate | null {
  const month = Number(issue.slice(5, 7));
  const year = Number(issue.slice(0, 4));
  const own = toIsoDate(year, month, day);
  const iso = own && daysBetween(issue, own) <= 0 ? own : toIsoDate(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day);
  return iso ? { iso, asPrinted, basis } : null;
}

function isReported(expression: DateExpression, text: string): boolean {
  const before = text.slice(Math.max(0, expression.start - 6), expression.start).replace(/[\s，]/g, '');
  if (ahead.test(before) && !spanning.test(before)) return false;
  if (/[“《·]$/.test(before) || (before.endsWith('"') && text.slice(0, expression.start).split('"').length % 2 === 0)) return false;
  const after = text.slice(expression.end, expression.end + 4);
  return !/^(?:前|之前|以前|起|止|后|的一天|[”"·]|将)/.test(after);
}

/** The first reported full day of a paragraph; `open` when 近日 or its like stands before any. */
function findReported(text: string, calendar: PageCalendar): { date: ResolvedDate | null; open: boolean } {
  for (const expression of findDates(text)) {
    if (expression.open) return { date: null, open: true };
    if (expression.yearWord === '去年' || expression.yearWord === '前年') continue;
    const date = resolveDate(expression, text, calendar);
    if (!date || !isReported(expression, text)) continue;
    if (calendar.issueDate && daysBetween(calendar.issueDate, date.iso) > 1) continue;
    return { date: followingDay(text, expression, date, calendar), open: false };
  }
  return { date: null, open: false };
}

/** Weather on the 2nd, the visit `3日一早`: the next day, named at a sentence's start of the same paragraph, is the event's. */
function followingDay(text: string, first: DateExpression, date: ResolvedDate, calendar: PageCalendar): ResolvedDate {
  if (!/^(?:夜|晚|深夜|夜间)/.test(text.slice(first.end, first.end + 2))) return date;
  const match = /[。！？]([0-9]{1,2})日(?:一早|上午|清晨|凌晨|下午|一大早)/.exec(text.slice(first.end, first.end + 160));
  const next = addDays(date.iso, 1);
  return match && Number(next.slice(8)) === Number(match[1]) ? { iso: next, asPrinted: `${match[1] ?? ''}日`, basis: calendar.year?.basis ?? date.basis } : date;
}

/** The day of death that an obituary reports. */
function findDeathDate(paragraphs: readonly string[], calendar: PageCalendar): ResolvedDate | null {
  for (const paragraph of paragraphs) {
    for (const expression of findDates(paragraph)) {
      const date = resolveDate(expression, paragraph, calendar);
      if (date && /逝世|去世|病逝/.test(paragraph.slice(expression.end, expression.end + 30))) return date;
    }
  }
  return null;
}

/** The day a notice is signed, else the day its decision or period begins. */
function findNoticeDate(title: string, paragraphs: readonly string[], calendar: PageCalendar): ResolvedDate | null {
  const read = (text: string, whole: boolean) => {
    for (const expression of findDates(text)) {
      const date = resolveDate(expression, text, calendar);
      if (date && (!whole || expression.end - expression.start >= text.replace(/[（()）\s。]/g, '').length)) return date;
    }
    return null;
  };
  for (const paragraph of [...paragraphs].reverse().slice(0, 3)) { const date = read(paragraph.trim(), true); if (date) return date; }
  const titled = read(title, false);
  if (titled) return titled;
  for (const paragraph of paragraphs) {
    for (const expression of findDates(paragraph)) {
      const date = resolveDate(expression, paragraph, calendar);
      const after = paragraph.slice(expression.end, expression.end + 6);
      if (!date || /^(?:出?生|参加工作|入党)/.test(after) || expression.yearWord !== null) continue;
      if (/(?:定于|将于|拟于)$/.test(paragraph.slice(0, expression.start))) continue;
      return date;
    }
  }
  return null;
}

/**
 * Date of the main event. `paragraphs` are the body's, as composed; `title` with kicker and subtitle. Commentary and
 * roundups have none. Null when the text gives none.
 */
export function readEventDate(kind: ArticleKind, title: string, paragraphs: readonly string[], hasDateline: boolean, calendar: PageCalendar): ResolvedDate | null {
  if (kind === 'commentary' || kind === 'roundup') return null;
  if (kind === 'notice') return (/讣告|逝世/.test(title.replace(/\s/g, '')) ? findDeathDate(paragraphs, calendar) : null) ?? findNoticeDate(title, paragraphs, calendar);
  const first = findReported((paragraphs[0] ?? '').slice(0, 600).replace(/(?<=[昨今前])[（(][0-9一二三四五六七八九十]{1,3}[)）](?=日)/g, ''), calendar);
  if (first.date || first.open) return first.date;
  // `七日上午`: a day in words, of the issue's month.
  const worded = /(?<![十一二三四五六七八九0-9])([一二三四五六七八九十]{1,3})日(?:上午|下午|晚|凌晨|中午|清晨|傍晚)/.exec((paragraphs[0] ?? '').slice(0, 200));
  const day = worded && calendar.issueDate ? readNumeral(worded[1] ?? '') : null;
  if (day !== null && calendar.issueDate) return resolveDay(day, `${worded?.[1] ?? ''}日`, calendar.issueDate, calendar.issueBasis);
  // A dispatch, or a text that opens with a quotation, may name the day in its second paragraph.
  return hasDateline || (paragraphs[0] ?? '').length < 60 ? findReported((paragraphs[1] ?? '').slice(0, 300), calendar).date : null;
}

/** Month of an article's first date, for finding the month a page is of. */
export function findLeadMonth(paragraph: string): number | null {
  return findDates(paragraph.slice(0, 400)).find((expression) => expression.month !== null && expression.day !== null && expression.year === null && !expression.lunar)?.month ?? null;
}
