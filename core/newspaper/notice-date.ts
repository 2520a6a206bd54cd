// The day of a notice: when it was signed, or the meeting that decided it; of an obituary the day of death.
import type { ResolvedDate } from '../model';
import { daysBetween, findDates } from '../text/dates';
import type { DateExpression } from '../text/dates';
import { resolveDate } from './resolve-date';
import type { PageCalendar } from './resolve-date';

const obituary = /讣告|逝世|病逝|去世|悼念/;

/** True for the title of an obituary. */
export function isObituary(title: string): boolean { return obituary.test(title.replace(/\s/g, '')); }

const ownPaper = /[本贵貴该該][报報刊](?:社)?(?:于|於)?$/;
const printedOwn = /^[ 　]?[本贵貴该該][报報刊](?:社)?(?:第)?[0-9一二三四五六七八九十]{1,2}版/;
const printed = /^[^，。]{0,6}?(?:[0-9一二三四五六七八九十]{1,2}[版面]|刊|登|所载|所載|《|〈)/;

/** True for a day on which a paper printed something: `本报九月十八日第三版`, `贵报8月22日刊登的`. It is no event's. */
export function isDayOfPrint({ start, end }: DateExpression, text: string): boolean {
  return printedOwn.test(text.slice(end, end + 12)) || (ownPaper.test(text.slice(Math.max(0, start - 6), start).replace(/\s/g, '')) && printed.test(text.slice(end, end + 12)));
}

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

/** No day alone on a line takes more, in figures or in words, set apart or not. */
const longestDay = 60;

/** The first full day in a text; `whole`: only where the text says nothing else. */
function readDay(text: string, whole: boolean, calendar: PageCalendar): ResolvedDate | null {
  if (whole && text.length > longestDay) return null;
  const length = whole ? text.replace(/[（()）\s。]/g, '').length : 0;
  for (const expression of findDates(text)) {
    const date = resolveDate(expression, text, calendar);
    if (date && expression.end - expression.start >= length) return date;
  }
  return null;
}

/** 区总工会 4月28日: a body signs without the year. */
const SIGNER = /^\p{Script=Han}{2,16}[会局委办院校社司部府所站处厅厂队组] ?$/u;
/** The same at the end of what precedes it: …拾荒老人 县慈善总会2017年3月6日. */
const SIGNER_AT_END = /(?:^|[ 　，。；：）)])\p{Script=Han}{2,16}[会局委办院校社司部府所站处厅厂队组] ?$/u;

/** The day that a notice's last lines are signed with; null when they are not. */
export function findSignedDate(paragraphs: readonly string[], calendar: PageCalendar): ResolvedDate | null {
  for (const paragraph of paragraphs.slice(-3).reverse()) {
    const date = readDay(paragraph.trim(), true, calendar);
    if (date) return date;
  }
  // The signature may have run into the last line of text: `县公路局2023年3月20日`.
  const last = (paragraphs.at(-1) ?? '').trim();
  const tail = last.slice(Math.max(last.length - 30, last.lastIndexOf('。') + 1)).trim();
  for (const expression of findDates(tail)) {
    const date = (expression.year !== null || SIGNER.test(tail.slice(0, expression.start))) && expression.end === tail.length && (!/[，。；：]/.test(tail.slice(0, expression.start)) || (expression.year !== null && SIGNER_AT_END.test(tail.slice(0, expression.start)))) ? resolveDate(expression, tail, calendar) : null;
    if (date) return date;
  }
  return null;
}

/** The day a notice is signed, else the day its decision or period begins. `title` may hold a subtitle that names the meeting. */
export function findNoticeDate(title: string, paragraphs: readonly string[], calendar: PageCalendar): ResolvedDate | null {
  const signed = findSignedDate(paragraphs, calendar);
  if (signed) return signed;
  const titled = readDay(title, false, calendar);
  if (titled) return titled;
  for (const paragraph of paragraphs) {
    for (const expression of findDates(paragraph)) {
      const date = resolveDate(expression, paragraph, calendar);
      const after = paragraph.slice(expression.end, expression.end + 8);
      // What a notice announces lies ahead; the notice itself does not.
      if (date && calendar.issueDate !== null && daysBetween(calendar.issueDate, date.iso) > 0 && !after.startsWith('起')) continue;
      if (!date || isDayOfPrint(expression, paragraph) || /^(?:出?生|参加工作|入党|起?施行|起?实施|修订|颁布)/.test(after) || expression.yearWord !== null) continue;
      if (/(?:定于|将于|拟于|报名至|截至|截止到?|[于在]?[本今]年底?前?)$/.test(paragraph.slice(Math.max(0, expression.start - 12), expression.start)) || /^(?:止|前|以前|之前|截止|为止)/.test(after)) continue;
      return date;
    }
  }
  return null;
}
