// One issue as two tables to cite: who holds which post in it, and which projects it names, each row with its sentence and
// where that stands in the text as received. And tables as CSV.
import type { Article, ArticleEvidence, Page, Quote } from '../model';
import { mapSpan } from '../text/offset-map';
import { readPageScript } from './page-script';

/** One person in one post (or list) of one article; the place in the script of the page, as name and post are. */
export interface RosterRow {
  readonly name: string;
  readonly post: string;
  readonly place: string;
  readonly status: string;
  readonly list: string;
  /** The claim that says so; a person's attestations bear it. */
  readonly claimId: string;
  readonly source: RowSource;
}

/** One sum of one project of one article; a project without a sum has one row. */
export interface LedgerEntry {
  readonly project: string;
  readonly also: readonly string[];
  readonly place: string;
  readonly builder: string;
  readonly stage: string;
  readonly amount: string;
  /** Whole yuan; null for limits, orders of magnitude and other currencies. */
  readonly yuan: number | null;
  readonly kind: string;
  readonly source: RowSource;
}

/** Where a row is printed. */
export interface RowSource {
  readonly articleId: string;
  readonly title: string;
  /** ISO date of the event; empty when open. */
  readonly date: string;
  readonly sentence: string;
  /** 1-based lines of the text as received. */
  readonly lines: readonly [number, number] | null;
}

/** The officials of an issue, in its order. `evidence` is of the page's articles. */
export function listRoster(page: Page, text: string, evidence: readonly ArticleEvidence[]): RosterRow[] {
  const sourceOf = sourceReader(page, text);
  const print = readPageScript(page);
  return evidence.flatMap(({ people, claims }) => claims.flatMap((claim): RosterRow[] => {
    if (claim.kind !== 'post' && claim.kind !== 'group') return [];
    const person = people[claim.person];
    if (person?.kind !== 'official') return [];
    const source = sourceOf(claim.quote, claim.date?.iso ?? null);
    if (claim.kind === 'group') return [{ name: person.name, post: '', place: print(person.groupPlace.at(-1) ?? ''), status: '', list: claim.group, claimId: claim.id, source }];
    const { asPrinted, place, status } = claim.post;
    return [{ name: person.name, post: asPrinted, place: print(place ?? ''), status: status ?? '', list: '', claimId: claim.id, source }];
  }));
}

/** The projects of an issue, in its order. */
export function listEntries(page: Page, text: string, evidence: readonly ArticleEvidence[]): LedgerEntry[] {
  const sourceOf = sourceReader(page, text);
  const print = readPageScript(page);
  return evidence.flatMap(({ projects, claims }) => projects.flatMap((project, index): LedgerEntry[] => {
    const own = claims.filter((claim) => claim.kind === 'project' && claim.project === index);
    const [first] = own;
    if (first === undefined) return [];
    const { name, also, place, builder, stage, amounts } = project;
    const common = { project: name, also, place: print(place ?? ''), builder: builder ?? '', stage: stage ?? '' };
    if (amounts.length === 0) return [{ ...common, amount: '', yuan: null, kind: '', source: sourceOf(first.quote, first.date?.iso ?? null) }];
    return amounts.map((amount) => {
      const { quote, date } = own.find((claim) => claim.quote.start <= amount.span.start && amount.span.end <= claim.quote.end) ?? first;
      return { ...common, amount: amount.asPrinted, yuan: amount.yuan, kind: amount.kind ?? '', source: sourceOf(quote, date?.iso ?? null) };
    });
  }));
}

function sourceReader(page: Page, text: string): (quote: Quote, date: string | null) => RowSource {
  const articles = new Map<string, Article>(page.articles.map((article) => [article.id, article]));
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (quote, date) => {
    const article = articles.get(quote.articleId);
    const base = { articleId: quote.articleId, title: article?.title ?? '', date: date ?? article?.date?.iso ?? '', sentence: quote.exact };
    if (article === undefined) return { ...base, lines: null };
    const { start, end } = mapSpan(article.sourceMap, quote);
    return { ...base, lines: [lineAt(starts, start), lineAt(starts, Math.max(start, end - 1))] };
  };
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Rows as CSV (RFC 4180, with a byte order mark, without which spreadsheets read Chinese as Latin). A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front: what a newspaper prints is text.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    const words = value === null ? '' : typeof value === 'number' ? String(value) : value.replace(/^(?=[=+\-@\t\r])/u, "'");
    return /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  };
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
