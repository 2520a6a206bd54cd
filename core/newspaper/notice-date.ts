// The day of a notice: when it was signed, or the meeting that decided it; of an obituary the day of death.
import type { ResolvedDate } from '../model';
import { findDates } from '../text/dates';
import type { DateExpression } from '../text/dates';
import { resolveDate } from './resolve-date';
import type { PageCalendar } from './resolve-date';

/** 接访安排表, 值班表: days to come, none of them the notice's. */
const schedule = /(?:接访|接訪|接待日|值班|带班|放映|节目|比赛|考试).{0,8}(?:安排|表|预告|预報|日程)/;
const obituary = /讣告|逝世|病逝|去世|悼念/;

/** 本报8月22日2版…一文, 贵报九月二十六日刊登的: the day of an issue, of which a correction or a letter speaks. */
export function isIssue(text: string, expression: DateExpression): boolean {
  return /(?:本报|本報|贵报|貴報|我报|你报|本刊)于?$/.test(text.slice(Math.max(0, expression.start - 4), expression.start)) && /^(?:第?[0-9一二三四五六七八]{1,2}版|第.{1,3}版|头版|要闻版|刊|登|所载|报道|發|发表|《|〈|「|“)/.test(text.slice(expression.end, expression.end + 6));
}

/** （一九八七年七月十一日）任命：…: the day in brackets that a list of appointments opens with; null when none does. */
export function findOpeningDate(lead: string, calendar: PageCalendar): ResolvedDate | null {
  if (!/^\s*[（(]/.test(lead)) return null;
  const [first] = findDates(lead.slice(0, 30));
  if (!first || first.day === null || lead.slice(0, first.start).trim().length > 1 || !/^[)）]/.test(lead.slice(first.end))) return null;
  return resolveDate(first, lead, calendar);
}

/** True for the title of a schedule. */
export function isSchedule(title: string): boolean { return schedule.test(title.replace(/\s/g, '')); }

/** True for the title of an obituary. */
export function isObituary(title: string): boolean { return obituary.test(title.replace(/\s/g, '')); }

/** The day of death that an obituary reports; null when it names none. */
export function findDeathDate(paragraphs: readonly string[], calendar: PageCalendar): ResolvedDate | null {
  for (const paragraph of paragraphs) {
    for (const expression of findDates(paragraph)) {
      const date = resolveDate(expression, paragraph, calendar);
      if (date && /逝世|去世|病逝|辞世|与世长辞/.test(paragraph.slice(expression.end, expression.end + 30))) return date;
    }
  }
  return null;
}

/** The day a notice is signed, else the day its decision or period begins. `title` may hold a subtitle that names the meeting. */
export function findNoticeDate(title: string, paragraphs: readonly string[], calendar: PageCalendar): ResolvedDate | null {
  const read = (text: string, whole: boolean) => {
    for (const expression of findDates(text)) {
      const date = resolveDate(expression, text, calendar);
      if (date && (!whole || expression.end - expression.start >= text.replace(/[（()）\s。]/g, '').length)) return date;
    }
    return null;
  };
  for (const paragraph of [...paragraphs].reverse().slice(0, 3)) {
    const date = read(paragraph.trim(), true);
    if (date) return date;
  }
  // The signature may have run into the last line of text: `县公路局2023年3月20日`.
  const tail = (paragraphs.at(-1) ?? '').trim().slice(-30);
  for (const expression of findDates(tail)) {
    const date = expression.year !== null && expression.end === tail.length && !/[，。；：]/.test(tail.slice(0, expression.start)) ? resolveDate(expression, tail, calendar) : null;
    if (date) return date;
  }
  if (isSchedule(title)) return null;
  const titled = read(title, false);
  if (titled) return titled;
  for (const paragraph of paragraphs) {
    for (const expression of findDates(paragraph)) {
      const date = resolveDate(expression, paragraph, calendar);
      const after = paragraph.slice(expression.end, expression.end + 8);
      if (!date || /^(?:出?生|参加工作|入党|起?施行|起?实施|修订|颁布)/.test(after) || expression.yearWord !== null) continue;
      if (isIssue(paragraph, expression)) continue;
      if (/(?:定于|将于|拟于)$/.test(paragraph.slice(0, expression.start))) continue;
      return date;
    }
  }
  return null;
}
