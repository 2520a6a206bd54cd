// What an article claims, each with its sentence: who holds which post, who stands in which list, who is named, who was there.
import type { Article, Claim, Page, PersonRecord, ProjectRecord, Quote, ResolvedDate, Span } from '../model/index';
import { holdsAny, readCharSet } from '../text/char-set';
import { findDates } from '../text/dates';
import { hashText } from '../text/hash';
import { splitSentences } from '../text/sentences';
import { findAttendanceVerb } from './attendance';
import { isStudied } from './studied';
import type { Reading } from './reading';

/** Characters of context kept on both sides of a quote. */
const CONTEXT = 32;

/** A sentence of the article with the people named in it, in printed order. */
interface Sentence extends Span {
  readonly named: { readonly person: number; readonly span: Span }[];
}

/** The sentences of an article's blocks, in order: what `makeClaims` and `makeProjectClaims` quote. Spans are into `article.text`. */
export function splitArticle({ text, blocks }: Article): Span[] {
  return blocks.flatMap((block) => splitSentences(text, block));
}

/** All claims about people. Ids derive from content: parsing twice gives the same. */
export function makeClaims(reading: Reading, page: Page, spans: readonly Span[], people: readonly PersonRecord[]): Claim[] {
  const { article } = reading;
  const sentences = placeMentions(spans, people);
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const add = (claim: Claim) => { if (!seen.has(claim.id)) { seen.add(claim.id); claims.push(claim); } };
  const ranks = rankGroups(sentences, people);
  for (const sentence of sentences) {
    if (sentence.named.length === 0) continue;
    const quote = makeQuote(article, sentence);
    const date = dateOf(article, page, quote.exact);
    const told = new Set<number>();
    for (const { person, span } of sentence.named) {
      const record = people[person];
      if (!record || told.has(person)) continue;
      told.add(person);
      const posts = record.posts.filter((post) => post.span.start >= sentence.start && post.span.start < sentence.end);
      for (const post of posts) add({ kind: 'post', person, post, quote, date, id: makeId(quote, 'post', record.name, post.asPrinted, post.place ?? '') });
      if (posts.length > 0) continue;
      if (record.group !== null && ranks.has(person)) add({ kind: 'group', person, group: record.group, rank: ranks.get(person) ?? 0, quote, date, id: makeId(quote, 'group', record.name, record.group) });
      else if (!isStudied(reading, span)) add({ kind: 'named', person, quote, date, id: makeId(quote, 'named', record.name) });
    }
    const attendance = readAttendance(reading, sentence);
    if (attendance) add({ kind: 'attendance', ...attendance, quote, date, id: makeId(quote, 'attendance', attendance.verb, ...attendance.people.map((person) => people[person]?.name ?? '')) });
  }
  // A copy has no room to grow, and is kept with the page.
  return claims.slice();
}

/** One claim for each sentence that names a project. */
export function makeProjectClaims(reading: Reading, page: Page, sentences: readonly Span[], projects: readonly ProjectRecord[]): Claim[] {
  const { article } = reading;
  const mentions = projects.flatMap((record, project) => record.mentions.map((span) => ({ project, span }))).toSorted((a, b) => a.span.start - b.span.start);
  const claims = new Map<string, Claim>();
  let at = 0;
  for (const { project, span } of mentions) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at += 1;
    const sentence = sentences[at];
    if (!sentence || sentence.start > span.start) continue;
    const quote = makeQuote(article, sentence);
    const id = makeId(quote, 'project', projects[project]?.name ?? '');
    if (!claims.has(id)) claims.set(id, { kind: 'project', project, quote, date: dateOf(article, page, quote.exact), id });
  }
  return [...claims.values()];
}

function makeId(quote: Quote, ...parts: readonly string[]): string {
  let id = `${quote.articleId}\u0001${quote.start}`;
  for (const part of parts) id += `\u0001${part}`;
  return hashText(id);
}

function placeMentions(spans: readonly Span[], people: readonly PersonRecord[]): Sentence[] {
  const sentences: Sentence[] = spans.map(({ start, end }) => ({ start, end, named: [] }));
  const all = people.flatMap((record, person) => record.mentions.map((span) => ({ person, span }))).toSorted((a, b) => a.span.start - b.span.start);
  let at = 0;
  for (const mention of all) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= mention.span.start) at += 1;
    sentences[at]?.named.push(mention);
  }
  return sentences;
}

/** Place of each person in the first list of his label, from 0. */
function rankGroups(sentences: readonly Sentence[], people: readonly PersonRecord[]): Map<number, number> {
  const ranks = new Map<number, number>();
  const counts = new Map<string, number>();
  for (const { named } of sentences) {
    for (const { person } of named) {
      const group = people[person]?.group;
      if (!group || ranks.has(person) || people[person]?.posts.some((post) => !post.asPrinted.endsWith('常委'))) continue;
      ranks.set(person, counts.get(group) ?? 0);
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  return ranks;
}

function makeQuote(article: Article, { start, end }: Span): Quote {
  const { text } = article;
  return { articleId: article.id, start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

/** Those whom a verb of being there follows, with the list it closes. A leader whose speech is studied is nobody's company. */
function readAttendance(reading: Reading, sentence: Sentence): { verb: string; people: number[] } | null {
  let verb: string | null = null;
  const people = new Set<number>();
  for (const { person, span } of sentence.named) {
    if (people.has(person) || isStudied(reading, span)) continue;
    people.add(person);
    const found = findAttendanceVerb(reading, span.end);
    if (found) verb ??= found;
  }
  return verb !== null && people.size > 0 ? { verb, people: [...people] } : null;
}

/** No month and day is printed without one of these. */
const monthMarks = readCharSet('月-./．／－—–');

/** The sentence's own date when it states month and day, else the article's. */
function dateOf(article: Article, page: Page, sentence: string): ResolvedDate | null {
  if (!holdsAny(monthMarks, sentence)) return article.date;
  for (const date of findDates(sentence)) {
    const year = date.year ?? page.year?.value ?? null;
    if (year === null || date.month === null || date.day === null || date.lunar) continue;
    if (article.date && article.date.asPrinted === sentence.slice(date.start, date.end)) return article.date;
    if (date.year === null && article.date === null && page.year === null) continue;
    const iso = `${String(year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
    if (date.year === null && article.date && iso > article.date.iso) continue;
    return { iso, asPrinted: sentence.slice(date.start, date.end), basis: date.year === null ? (page.year?.basis ?? 'inferred') : 'printed' };
  }
  return article.date;
}

