// parsePage: a page of text into its articles and its furniture. The order of the steps; each step is a file of this room.
import type { Article, Furniture, Page, PageInfo } from '../model';
import { hashText } from '../text/hash';
import { countHan, toSimplified } from '../text/script';
import { readBodies } from './bodies';
import { cutPieces } from './chunks';
import type { LabelledPage } from './chunks';
import { measureColumns } from './column-width';
import { composeArticle } from './compose';
import type { ComposedArticle } from './compose';
import { joinCrossheads } from './crossheads';
import { draftArticles } from './drafts';
import type { Leftover } from './drafts';
import { readEventDate } from './event-date';
import type { PageCalendar } from './event-date';
import { readLatinMasthead, readPublication } from './issue';
import { labelUnits } from './labels';
import { readLines } from './lines';
import type { PageLine } from './lines';
import { readPageTime } from './page-time';
import { readArticlePlace } from './article-place';
import { readPlace } from './place';
import { readFeet, readTops } from './place-signs';
import { readTraits } from './traits';
import { readUnits } from './units';

const leastHan = 0.15;

/** The units of a page's lines, each with its traits and its label. */
export function labelPage(lines: readonly PageLine[]): LabelledPage {
  const units = readUnits(lines);
  const traits = readTraits(units, measureColumns(units));
  const labels = labelUnits(units.map((unit, i) => ({ unit, traits: traits[i] as LabelledPage['traits'][number] })));
  return { units, traits, labels };
}

function readFurniture(page: LabelledPage, leftovers: readonly Leftover[]): Furniture[] {
  const rows = leftovers.flatMap(({ unit, what }) => (page.units[unit]?.lines ?? []).map((line) => ({ number: line.number, what }))).sort((a, b) => a.number - b.number);
  const furniture: { from: number; to: number; what: Furniture['what'] }[] = [];
  for (const { number, what } of rows) {
    const last = furniture.at(-1);
    if (last && last.what === what && last.to >= number - 1) last.to = number;
    else furniture.push({ from: number, to: number, what });
  }
  return furniture;
}

/** The paragraphs of an article; `text` is its text simplified, unit for unit. */
function bodyParagraphs(article: ComposedArticle, text: string): string[] {
  return article.blocks.filter((block) => block.role === 'body' || block.role === 'caption').map((block) => text.slice(block.start, block.end));
}

/** A text whose byline names a reporter or a photographer reports, whatever else it looks like. */
function isReport({ kind, byline }: ComposedArticle): boolean { return kind === 'commentary' && byline.some(({ as }) => as === '记者' || as === '通讯员' || as === '图' || as === '摄'); }

function emptyPage(text: string, info: PageInfo, lines: readonly PageLine[], blank: readonly number[], reason: 'empty' | 'not-chinese'): Page {
  return { id: hashText(text), info, publication: info.publication ?? null, place: info.place ?? [], issueDate: info.issueDate ?? null, year: null, articles: [], furniture: lines.length === 0 ? [] : [{ from: lines[0]?.number ?? 1, to: lines.at(-1)?.number ?? 1, what: 'other' }], blank, reason };
}

/** The title with the day in brackets that it is given without. */
const readDated = ({ title, subtitle }: Pick<Article, 'title' | 'subtitle'>): string => (subtitle !== null && !(title ?? '').endsWith(subtitle) ? `${title ?? ''} ${subtitle}` : (title ?? ''));

/**
 * Reads a newspaper page. `text` is the page as extracted or pasted; offsets and line numbers of the result are its own
 * (1-based lines, UTF-16 offsets). What `info` gives of paper, place and date is taken as known; the rest is read from
 * print or inferred with its basis. Never throws: an empty or foreign text gives a page without articles and a reason.
 */
export function parsePage(text: string, info: PageInfo = {}): Page {
  const { lines, blank } = readLines(text);
  if (lines.length === 0) return emptyPage(text, info, lines, blank, 'empty');
  const size = lines.reduce((sum, line) => sum + line.plain.length, 0);
  if (countHan(text) < size * leastHan) return emptyPage(text, info, lines, blank, 'not-chinese');

  const id = hashText(text);
  const page = labelPage(lines);
  const parts = readBodies(page, cutPieces(page));
  const { bodies, slots } = joinCrossheads(page, parts.bodies, parts.slots);
  const { drafts, leftovers } = draftArticles(page, bodies, slots);
  const blanks = new Set(blank);
  const composed = drafts.map((draft, i) => composeArticle(page, draft, blanks, `${id}:${i}`));

  const kinds = new Map(leftovers.flatMap(({ unit, what }) => (page.units[unit]?.lines ?? []).map((line) => [line.number, what] as const)));
  const heads = leftovers.filter(({ what }) => what === 'masthead' || what === 'running head' || what === 'imprint').map(({ unit }) => toSimplified(page.units[unit]?.lines[0]?.raw ?? ''));
  const named = info.publication ?? readPublication(heads);
  const bodyTexts = composed.map((article) => toSimplified(article.text));
  const paragraphs = composed.map((article, i) => bodyParagraphs(article, bodyTexts[i] ?? ''));
  const { issueDate, year, calendars } = readPageTime(lines, kinds, composed.map((article, i) => ({ text: bodyTexts[i] ?? '', lead: paragraphs[i]?.[0] ?? '', segments: article.segments })), info);
  const datelines = composed.map((article) => article.dateline);
  const place = info.place ?? readPlace({ heads: named ? [named, ...heads] : heads, feet: readFeet(lines, kinds), tops: readTops(lines), datelines }, bodyTexts, year?.value ?? null);
  const publication = named ?? readLatinMasthead(heads, place);
  const articles = composed.map((article, i): Article => {
    const date = readEventDate(isReport(article) ? 'news' : article.kind, toSimplified(readDated(article)), paragraphs[i] ?? [], article.hasDateline, calendars[i] as PageCalendar);
    const { id: articleId, kind, section, kicker, headline, subtitle, title, byline, text: ownText, blocks, sourceMap, segments } = article;
    // Written out: a copy by spreading takes three times the memory for as long as the page is kept.
    return { id: articleId, kind, section, kicker, headline, subtitle, title, byline, text: ownText, blocks, sourceMap, segments, date, place: readArticlePlace(bodyTexts[i] ?? '', article.dateline, section, place) };
  });
  return { id, info, publication, place, issueDate, year, articles, furniture: readFurniture(page, leftovers), blank, reason: null };
}
