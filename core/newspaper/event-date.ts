// The date of the main event that an article reports: the first full date of its opening that is told as done.
// 近日 and 日前 stay open; plans, periods ahead and dates of laws are no reports. Notices: notice-date.ts.
import type { ArticleKind, ResolvedDate } from '../model';
import { addDays, daysBetween, findDates } from '../text/dates';
import type { DateExpression } from '../text/dates';
import { repairDates } from '../text/date-repair';
import { findSpokenDates } from '../text/date-spoken';
import { findRelativeDays } from '../text/date-weekdays';
import { findDeathDate, findNoticeDate, findSignedDate, isDayOfPrint, isObituary } from './notice-date';
import { resolveDate, resolveRelative } from './resolve-date';
import type { PageCalendar } from './resolve-date';

export { resolveDate } from './resolve-date';
export type { PageCalendar } from './resolve-date';

const ahead = /(?:(?:定|将|拟|计划|预计|争取|力争|确保|应|须|要)于|计划|预计|力争|确保|截至|截止|截至到|(?<!回)到|至|于本月|争取|前往|每年|直至|受理时间|公示时间|公示期|早在|自从)$/;
const plans = /^[^。！？，]{0,4}[，]?[^。！？，]{0,24}(?:将于|将在|将举行|将举办|将召开|将正式|拟于|即将)/;
const legal = /^[^，。]{0,6}(?:施行|修订|颁布|印发)/;

function isReported(expression: DateExpression, text: string): boolean {
  const before = text.slice(Math.max(0, expression.start - 6), expression.start).replace(/[\s，]/g, '');
  if (ahead.test(before)) return false;
  // 今天 in somebody's mouth is the day he speaks of.
  if (expression.daysFromIssue !== null && standsInQuotes(text, expression.start)) return false;
  // A plain mark behind the end of a sentence closes it: …请企业来。"7月12日
  if (/[“《·]$/.test(before) || (before.endsWith('"') && !/[。！？…]"$/.test(before) && text.slice(0, expression.start).split('"').length % 2 === 0)) return false;
  const after = text.slice(expression.end, expression.end + 40);
  if (isDayOfPrint(expression, text)) return false;
  return !/^(?:前|之前|以前|止|后|的一天|[”"·]|将|拟)/.test(after) && !plans.test(after) && !legal.test(after);
}

function standsInQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('「') > before.lastIndexOf('」');
}

const dispatch = /^[^，。；]{0,24}?(?:电|讯)(?=[（(】\]\s记通\p{Script=Han}]|$)/u;

interface Told { readonly date: ResolvedDate | null; readonly open: boolean }

/** A day told from the dispatch's own (`新华社杭州11月17日电 …今天`), else the dispatch's day itself. */
function readDispatch(text: string, sent: DateExpression, calendar: PageCalendar): Told | null {
  const date = resolveDate(sent, text, calendar);
  if (!date) return null;
  const rest = text.slice(sent.end);
  const own = { ...calendar, issueDate: date.iso, issueBasis: date.basis };
  const told = findReported(rest.slice(0, 400), own);
  return told.date || told.open ? told : { date, open: false };
}

/** Numbered and named days in their order. */
function findAllDates(text: string): DateExpression[] {
  const spoken = findSpokenDates(text);
  return spoken.length === 0 ? findDates(text) : [...findDates(text).filter((date) => !spoken.some(({ start, end }) => date.start < end && date.end > start)), ...spoken].toSorted((a, b) => a.start - b.start);
}

/** The first reported full day of a paragraph; `open` when 近日 or its like stands before any. */
function findReported(text: string, calendar: PageCalendar): Told {
  const relative = findRelativeDays(text);
  let month: number | null = null;
  for (const expression of findAllDates(text)) {
    const [first] = relative;
    if (first && first.start < expression.start) {
      const date = resolveRelative(first, text, calendar);
      if (date) return { date, open: false };
      relative.shift();
    }
    if (expression.open) return { date: null, open: true };
    if (expression.yearWord === '前年' || (expression.yearWord === '去年' && !isJustBefore(expression, text, calendar))) continue;
    if (expression.day !== null && expression.month !== null && expression.start < 40 && dispatch.test(text.slice(expression.end, expression.end + 30)) && /[社报网台站团]/.test(text.slice(0, expression.start))) {
      const sent = readDispatch(text, expression, calendar);
      if (sent) return sent;
    }
    // 去年腊月廿八, 每年正月十五.
    if (expression.lunar && /[去前每历]年$/.test(text.slice(0, expression.start))) continue;
    const date = resolveDate(expression, text, calendar, month);
    month = expression.month ?? month;
    if (!date || !isReported(expression, text)) continue;
    if (calendar.issueDate && daysBetween(calendar.issueDate, date.iso) > 1) continue;
    // History in the lead is not what the paper reports.
    if (expression.year !== null && calendar.year && expression.year < calendar.year.value - 1) continue;
    return { date: followingDay(text, expression, date, calendar), open: false };
  }
  for (const found of relative) {
    const date = resolveRelative(found, text, calendar);
    if (date) return { date, open: false };
  }
  return { date: null, open: false };
}

const daysOfNews = 45;

/** 去年12月28日 in a paper of January is news. */
function isJustBefore(expression: DateExpression, text: string, calendar: PageCalendar): boolean {
  const date = expression.day === null ? null : resolveDate(expression, text, calendar);
  return date !== null && calendar.issueDate !== null && daysBetween(date.iso, calendar.issueDate) >= 0 && daysBetween(date.iso, calendar.issueDate) <= daysOfNews;
}

/** A feature tells its news late: the first day of its further text that lies in the issue's fortnight. */
function findLateNews(paragraphs: readonly string[], calendar: PageCalendar): ResolvedDate | null {
  if (!calendar.issueDate) return null;
  for (const paragraph of paragraphs) {
    for (const expression of findDates(paragraph)) {
      if (expression.day === null || expression.open || expression.lunar || expression.yearWord !== null || (expression.month === null && expression.daysFromIssue === null)) continue;
      const date = resolveDate(expression, paragraph, calendar);
      const days = date ? daysBetween(date.iso, calendar.issueDate) : -1;
      if (date && days >= 0 && days <= daysOfLateNews && isReported(expression, paragraph)) return date;
    }
  }
  return null;
}

const daysOfLateNews = 14;

/** Weather on the 2nd, the visit `3日一早`: the next day, named at a sentence's start of the same paragraph, is the event's. */
function followingDay(text: string, first: DateExpression, date: ResolvedDate, calendar: PageCalendar): ResolvedDate {
  if (!/^(?:夜|晚|深夜|夜间)/.test(text.slice(first.end, first.end + 2))) return date;
  const match = /[。！？]([0-9]{1,2})日(?:一早|上午|清晨|凌晨|下午|一大早)/.exec(text.slice(first.end, first.end + 160));
  const next = addDays(date.iso, 1);
  return match && Number(next.slice(8)) === Number(match[1]) ? { iso: next, asPrinted: `${match[1] ?? ''}日`, basis: calendar.year?.basis ?? date.basis } : date;
}

/** A paragraph that begins with a day: `8月20日，利川市召开…`. */
export function opensWithDay(text: string): boolean {
  const [first] = findDates(repairDates(text.slice(0, 20)));
  return first !== undefined && first.start === 0 && first.day !== null;
}

const noticeTitle = /(?:通告|公告|公示|启事|通知|讣告|公报|声明|关于.+的(?:决定|意见|通报|规定|批复|命令|名单)|任[免命]名单)(?:[（(][^（）()]*[）)])?$/;
/** What is to come, by days: who receives whom, who is on duty, the weather. */
const schedule = /(?:(?:安排|值班|日程|时间|時間|排班|坐诊|出诊|轮值|接访|接訪)表?|坐诊(?:公告|通知|信息)|天气预报|天氣預報|气象预报)(?:[（(][^（）()]*[）)])?$/;
/** `县气象台11月19日16时发布`. */
const forecast = /^[^，。]{0,10}(?:气象[台局]|氣象[台局])[^，。]{0,18}(?:发布|發布|预报|預報)[：:，]/;
/** Under a list or a decision, in brackets: by whom and when it was passed or published. */
const inBrackets = /[（(]([^（）()]{0,60}[日号])(?:[^（）()]{0,40}?(?:通过|通過|决定|決定|会议|公布|发布|讨论|研究)[^（）()]{0,6})?[）)]/g;

/** The day in brackets under the title of a list or a decision, which is its title's end or a paragraph of its own. */
function findPassed(title: string, paragraphs: readonly string[], calendar: PageCalendar): ResolvedDate | null {
  const first = (paragraphs[0] ?? '').trim();
  for (const text of [title, first.length < 110 && /^[（(].*[）)]$/.test(first) ? first : '']) {
    for (const [whole] of text.matchAll(inBrackets)) {
      if (/公示|期限|时间|時間/.test(whole)) continue;
      const expression = findDates(whole).find(({ month, day }) => month !== null && day !== null);
      const date = expression ? resolveDate(expression, whole, calendar) : null;
      if (date) return date;
    }
  }
  return null;
}

/** 9月7日 帐篷里的第一课, 紫云大道改造5月11日动工: the day that a title tells, by month and day. */
function findTitled(title: string, calendar: PageCalendar): ResolvedDate | null {
  const text = repairDates(title);
  const expression = findDates(text).find(({ month, day, open, lunar, until }) => month !== null && day !== null && !open && !lunar && until === null);
  if (!expression || !isReported(expression, text) || /^[ ]?(?:起|至|开始|开幕|启幕)/.test(text.slice(expression.end))) return null;
  const date = resolveDate(expression, text, calendar);
  return date && !(calendar.issueDate && daysBetween(calendar.issueDate, date.iso) > 0) ? date : null;
}

/** Many days, and none of them the paper's. */
const DIARY = /(?:日记|日志|大事记|年表|手记)(?:摘抄|摘登|摘录|选登|选)?(?:[（(][^（）()]*[）)])?$/;

/** A scene that a feature opens with: `5月11日上午，病房里`. Commentary has none. */
const scene = /^.{0,40}?[0-9]日(?:上午|下午|清晨|傍晚|中午|晚|深夜|一早|凌晨)/;

/**
 * Date of the main event. `paragraphs` are the body's, as composed; `title` with kicker and subtitle. Commentary and
 * roundups have none. Null when the text gives none.
 */
export function readEventDate(kind: ArticleKind, title: string, paragraphs: readonly string[], hasDateline: boolean, calendar: PageCalendar): ResolvedDate | null {
  if (kind === 'roundup' || (kind === 'commentary' && !scene.test(repairDates(paragraphs[0] ?? '')))) return null;
  if (!hasDateline && DIARY.test(title)) return null;
  const told = paragraphs.map(repairDates);
  if (!hasDateline && schedule.test(title.replace(/\s/g, ''))) return findSignedDate(told, calendar);
  if (forecast.test((told[0] ?? '').slice(0, 40))) return null;
  if (isObituary(title)) {
    const death = findDeathDate(told, calendar);
    if (death) return death;
  }
  const passed = hasDateline ? null : findPassed(repairDates(title), told, calendar);
  if (passed) return passed;
  if (kind === 'notice' || (!hasDateline && title.length <= 40 && noticeTitle.test(title.replace(/\s/g, '')))) return findNoticeDate(repairDates(title), told, calendar);
  const [lead = '', second = ''] = told;
  const first = findReported(lead.slice(0, 600), calendar);
  if (first.date) return first.date;
  if (first.open) return opensWithDay(second) ? findReported(second.slice(0, 300), calendar).date : null;
  // A dispatch, or a text that opens with a quotation, may name the day in its second paragraph.
  return (hasDateline || lead.length < 60 ? findReported(second.slice(0, 300), calendar).date : null) ?? findTitled(title, calendar) ?? findLateNews(told, calendar) ?? (hasDateline ? null : findSignedDate(told.slice(-1), calendar));
}

/** Month of an article's first date, for finding the month a page is of. */
export function findLeadMonth(paragraph: string): number | null {
  return findDates(repairDates(paragraph).slice(0, 400)).find((expression) => expression.month !== null && expression.day !== null && expression.year === null && !expression.lunar)?.month ?? null;
}
