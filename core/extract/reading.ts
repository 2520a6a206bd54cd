// One article made ready for reading: its text folded (same length, so that offsets are the article's own), where phrases
// begin, and which stretches are credits. Everything later in this room reads from it.
import type { Article, Page, Span } from '../model/index';
import { findDivisions } from '../gazetteer/divisions';
import type { Division } from '../gazetteer/divisions';
import { matchUnits } from '../text/fold';
import { translateUnits } from '../text/script';
import { findCreditSpans } from './credits';
import { markPhrases } from './phrases';
import { settleStops } from './punctuation';

export interface Reading {
  readonly article: Article;
  /** Folded text: simplified script, ASCII brackets, commas and colons; as long as `article.text`. */
  readonly s: string;
  /** For every offset, where the phrase that holds it begins: after punctuation, a verb, a preposition, a date. */
  readonly phraseStart: Int32Array;
  /** Division that begins at an offset. */
  readonly divisions: ReadonlyMap<number, { readonly end: number; readonly division: Division }>;
  /** The article is of one county of the paper's prefecture, and may speak of others: 县委书记 is of the one named last. */
  readonly roams: boolean;
  /** Credits (本报讯（记者…）, closing bylines): nobody there is a person of the article. */
  readonly credits: readonly Span[];
}

/** Prepares the articles of a page, each step for all of them before the next (as in extract.ts). Linear in their text. */
export function readArticles(page: Page): Reading[] {
  const texts = page.articles.map((article) => settleStops(translateUnits(article.text, matchUnits()).replaceAll('\u3000', ' ')));
  const named = page.articles.map((article, index) => readDivisions(article, page, texts[index] ?? ''));
  return page.articles.map((article, index) => makeReading(article, page, texts[index] ?? '', named[index] ?? new Map()));
}

/** Prepares one article. Linear in its text. */
export function readArticle(article: Article, page: Page): Reading {
  const s = settleStops(translateUnits(article.text, matchUnits()).replaceAll('\u3000', ' '));
  return makeReading(article, page, s, readDivisions(article, page, s));
}

function makeReading(article: Article, page: Page, s: string, divisions: Reading['divisions']): Reading {
  return { article, s, divisions, phraseStart: markPhrases(s, divisions), credits: findCreditSpans(article, s), roams: page.place.length > 0 && article.place.length > page.place.length };
}

function readDivisions(article: Article, page: Page, s: string): Reading['divisions'] {
  const divisions = new Map<number, { end: number; division: Division }>();
  const home = article.place.length > 0 ? article.place : page.place;
  for (const hit of findDivisions(s, home)) {
    const division = chooseDivision(s.slice(hit.span.start, hit.span.end), hit.divisions, home);
    if (division) divisions.set(hit.span.start, { end: hit.span.end, division });
  }
  return divisions;
}

/** Of divisions with one name, the one nearest to the article's place; of two equally near the one of that very name (和龙县, now 和龙市), else the larger (河北). */
function chooseDivision(printed: string, divisions: readonly Division[], place: readonly string[]): Division | undefined {
  let best: Division | undefined;
  let most = -1;
  for (const division of divisions) {
    let shared = 0;
    while (shared < division.path.length && division.path[shared] === place[shared]) shared += 1;
    const nearness = shared * 2 + (division.name === printed ? 1 : 0);
    if (nearness > most || (nearness === most && best !== undefined && division.path.length < best.path.length)) { most = nearness; best = division; }
  }
  return best;
}
