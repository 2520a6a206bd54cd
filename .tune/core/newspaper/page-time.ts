// What a page says of its own time: the issue's date, the year of its months and days, and the calendar of each article
// (parts behind form feeds and texts of a web page may be of different days).
import type { FurnitureKind, IsoDate, Page, PageInfo, Segment } from '../model';
import { toSimplified } from '../text/script';
import { findLeadMonth } from './event-date';
import { findDatedLines, findHeadMonth, findOwnDate } from './issue-dates';
import type { DatedLine } from './issue-dates';
import type { PageLine } from './lines';
import type { PageCalendar } from './resolve-date';
import { inferYear } from './year';

/** What of an article is read for its time: title and text simplified, first paragraph, source lines. */
export interface TimedText { readonly text: string; readonly lead: string; readonly segments: readonly Segment[] }

export interface PageTime {
  readonly issueDate: IsoDate | null;
  readonly year: Page['year'];
  /** The calendar by which the article's dates are read; `i` is its index. */
  readonly calendars: readonly PageCalendar[];
}

function commonest(months: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Form feeds above each source line. */
function readParts(lines: readonly PageLine[]): Map<number, number> {
  let part = 0;
  return new Map(lines.map((line) => [line.number, line.pageBreak ? ++part : part]));
}

/** The year of dated lines: their common one, else the latest. */
function readYear(dated: readonly DatedLine[]): Page['year'] {
  const last = [...dated].sort((a, b) => (a.iso < b.iso ? 1 : -1))[0];
  return last ? { value: Number(last.iso.slice(0, 4)), basis: 'issue', asPrinted: last.asPrinted } : null;
}

/**
 * Reads the page's time. `kinds` is the furniture by line number. What `info` gives is known and not read. The year is
 * the issue's; without one it is inferred from articles, slogans and running heads together.
 */
export function readPageTime(lines: readonly PageLine[], kinds: ReadonlyMap<number, FurnitureKind>, articles: readonly TimedText[], info: PageInfo): PageTime {
  const head = findHeadMonth(lines, kinds);
  const month = commonest(articles.map(({ lead }) => findLeadMonth(lead)).filter((found) => found !== null)) ?? head?.month ?? null;
  if (info.issueDate) {
    const year = { value: Number(info.issueDate.slice(0, 4)), basis: 'given' as const, asPrinted: '' };
    const calendar: PageCalendar = { issueDate: info.issueDate, issueBasis: 'given', year, month };
    return { issueDate: info.issueDate, year, calendars: articles.map(() => calendar) };
  }
  const dated = findDatedLines(lines, kinds);
  const printed = dated.filter((line) => !line.web);
  const issueDate = printed[0]?.iso ?? (new Set(dated.map(({ iso }) => iso)).size === 1 ? (dated[0]?.iso ?? null) : null);
  const furniture = lines.filter((line) => kinds.has(line.number)).map((line) => toSimplified(line.raw)).join('\n');
  const inferred = dated.length > 0 || head ? null : inferYear([...articles.map(({ text }) => text), furniture], month);
  const year: Page['year'] = readYear(printed.length > 0 ? printed : dated) ?? (head ? { value: head.year, basis: 'issue', asPrinted: head.asPrinted } : inferred ? { ...inferred, basis: 'inferred' } : null);
  const parts = readParts(lines);
  const calendars = articles.map(({ segments }): PageCalendar => {
    const from = Math.min(...segments.map((segment) => segment.from));
    const own = dated.length > 0 && segments.length > 0 ? findOwnDate(dated, from, Math.max(...segments.map((segment) => segment.to)), parts.get(from) ?? 0) : null;
    return { issueDate: own?.iso ?? null, issueBasis: 'issue', year: own ? { value: Number(own.iso.slice(0, 4)), basis: 'issue' } : year, month };
  });
  return { issueDate, year, calendars };
}
