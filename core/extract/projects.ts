// Article → projects: named construction, investment and industrial projects and parks, with their other names, sums,
// stage, place and builder. Aggregates, campaigns, meetings and plans are none. The steps stand in projects-*.ts.
import type { Amount, Article, ProjectRecord, ProjectStage, Span } from '../model';
import { LOCAL_CURRENCIES } from '../gazetteer/amounts';
import { LOCATING_WORDS } from '../gazetteer/projects';
import { hasUnit, readCharSet } from '../text/char-set';
import { splitWords } from '../text/lexicon';
import { toSimplified } from '../text/script';
import { readBuilder, readHeadlineStage, readSmallPlace, readStage } from './projects-facts';
import { groupNames } from './projects-names';
import type { FoundProject } from './projects-money';
import { bindMoney } from './projects-money';
import type { Candidate } from './projects-candidates';
import { findCandidates } from './projects-candidates';
import { isCounted } from './projects-lists';
import type { Series } from './projects-series';
import { readSeries } from './projects-series';
import { scanWords } from './projects-scan';
import type { Word } from './projects-words';
import { BE, wordAt } from './projects-words';

/** Half-width punctuation of broken OCR, so that clauses end where they end. */
const WIDE = new Map([...',;:!?'].map((mark, index) => [mark, '，；：！？'.charAt(index)] as const));
const LOCAL_MONEY: ReadonlyMap<string, Amount['currency']> = new Map(LOCAL_CURRENCIES);
/** 二○二六年: a circle that is a figure, and no mark of an item. */
const ZERO = /(?<=[一二三四五六七八九])○(?=[一二三四五六七八九○])|(?<=[一二三四五六七八九]○)○(?=[一二三四五六七八九])/gu;
const NO_SERIES: Series = new Int32Array(0);
const stops = readCharSet('。；！？\n');
const locating = new Set(splitWords(LOCATING_WORDS));

/** What is known of one article on the way to its projects; each step fills in its own. */
interface Work {
  readonly article: Article;
  /** In simplified script, character by character as long as the print: the grammar is in it; names are given as printed. */
  readonly plain: string;
  readonly titleEnd: number;
  words: readonly Word[];
  series: Series;
  candidates: readonly Candidate[];
  found: readonly FoundProject[];
}

/** All projects of one article, in the order in which they are first named. Spans are into `article.text`. */
export function readProjects(article: Article): ProjectRecord[] {
  return readAllProjects([article])[0] ?? [];
}

/**
 * As readProjects, for the articles of a page. Each step is done for all of them before the next: an article is short, and what
 * a step needs (its code, its words) has left the processor's cache when the other steps have been through.
 */
export function readAllProjects(articles: readonly Article[]): ProjectRecord[][] {
  const works = articles.map(startWork);
  for (const work of works) work.words = scanWords(work.article.text, work.plain, work.titleEnd);
  for (const work of works) work.series = readSeries(work.plain, work.words);
  for (const work of works) work.candidates = findCandidates(work.plain, work.words, work.series);
  for (const work of works) if (work.candidates.length > 0) work.found = bindMoney(work.plain, work.words, work.candidates, work.series);
  return works.map((work) => (work.found.length > 0 ? makeRecords(work) : []));
}

function startWork(article: Article): Work {
  const simplified = toSimplified(article.text);
  const plain = simplified.includes('○') ? simplified.replace(ZERO, '〇') : simplified;
  return { article, plain, titleEnd: article.blocks.find(({ role }) => role === 'body')?.start ?? 0, words: [], series: NO_SERIES, candidates: [], found: [] };
}

function makeRecords({ article, plain, titleEnd, words, candidates, found }: Work): ProjectRecord[] {
  const { text } = article;
  const counted = new Set(found.map(({ candidate }) => candidate));
  const others = candidates.filter((candidate) => !counted.has(candidate) && !isCounted(plain, words, candidate));
  const widened = text.replace(/[,;:!?]/gu, (mark) => WIDE.get(mark) ?? mark);
  const folded = toSimplified(widened);
  const general = readHeadlineStage(folded.slice(0, article.title?.length ?? 0));
  const starts = candidates.map(({ span }) => span.start);
  const places: Places = { text: plain, words, read: new Map() };
  return groupNames(text, words, article.place, found, others, titleEnd).map((group) => {
    const spans = group.members.map(({ candidate }) => candidate.span).toSorted((a, b) => a.start - b.start);
    const place = readPlace(places, group.name, group.members);
    return {
      name: group.name,
      also: group.also,
      mentions: spans,
      amounts: distinct(group.members.flatMap(({ amounts }) => amounts)).map((amount) => inLocalMoney(amount, article.place[0])),
      stage: furthest(group.members.map((member) => stageOf(folded, words, member))) ?? general,
      place: place ?? article.place.at(-1) ?? null,
      placePath: place === null ? article.place : [...article.place, place],
      builder: firstOf(group.members.map(({ candidate }) => builderOf(widened, candidate.span, starts))),
    };
  });
}

/** The same sum printed in headline and body is one. */
function distinct(amounts: readonly Amount[]): Amount[] {
  const seen = new Map(amounts.toReversed().map((amount) => [`${amount.kind}|${amount.value}|${amount.currency}|${amount.bound}`, amount]));
  return [...seen.values()].toSorted((a, b) => a.span.start - b.span.start);
}

/** 元 means the money of the place where it was printed, unless the print says 人民币. */
function inLocalMoney(amount: Amount, province: string | undefined): Amount {
  const currency = LOCAL_MONEY.get(province ?? '');
  return currency === undefined || amount.currency !== 'CNY' || /人民[币幣]|[¥￥]/u.test(amount.asPrinted) ? amount : { ...amount, currency, yuan: null };
}

const LATEST: readonly ProjectStage[] = ['谋划', '签约', '开工', '在建', '试生产', '投产', '建成'];
function furthest(stages: readonly (ProjectStage | null)[]): ProjectStage | null {
  return LATEST[Math.max(...stages.map((stage) => (stage === null ? -1 : LATEST.indexOf(stage))))] ?? null;
}

const firstOf = (values: readonly (string | null)[]): string | null => values.find((value) => value !== null) ?? null;

/** Stage words from the verb before the name to the end of its sentence, and in the sentences that speak of it again. */
function stageOf(folded: string, words: readonly Word[], member: FoundProject): ProjectStage | null {
  const { span, before } = member.candidate;
  const verb = wordAt(words, before);
  const stretches = [folded.slice(verb && verb.kind === 'word' ? verb.start : span.start, span.start) + ' ' + untilStop(folded, span.end)];
  for (const index of member.again) stretches.push(untilStop(folded, words[index]?.start ?? folded.length));
  return furthest(stretches.map(readStage));
}

/** To the end of the clause group: the sentence, or the next ； which starts another project. */
function untilStop(text: string, from: number): string {
  return /^[^。；！？\n]{0,160}/u.exec(text.slice(from, from + 160))?.[0] ?? '';
}

/** Looks back to the end of the sentence or list member before, and on to the next name. */
function builderOf(text: string, span: Span, starts: readonly number[]): string | null {
  let from = span.start;
  while (from > 0 && from > span.start - 60 && !hasUnit(stops, text.charCodeAt(from - 1))) from--;
  const before = text.slice(from, span.start);
  const next = findNext(starts, span.end) ?? text.length;
  return readBuilder(before, untilStop(text, span.end).slice(0, Math.max(0, next - span.end)));
}

/** The first of rising numbers that is not below `least`. */
function findNext(rising: readonly number[], least: number): number | undefined {
  let low = 0, high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return rising[low];
}

/** Where a text says that things are, by word; every place is read once, however many names ask for it. */
interface Places {
  readonly text: string;
  readonly words: readonly Word[];
  readonly read: Map<number, string | null>;
}

/** A village, town or zone in the name itself, else where the text says that it lies, else where its paragraph was before. */
function readPlace(places: Places, name: string, members: readonly FoundProject[]): string | null {
  const own = readSmallPlace(toSimplified(name));
  if (own !== null) return own;
  for (const { candidate, again } of members.slice(0, ASKED)) {
    const found = readPlaceAfter(places, [candidate.to, ...again.slice(0, ASKED).map((index) => index + 1)]) ?? readPlaceBefore(places, candidate.from);
    if (found !== null) return found;
  }
  return null;
}

/** Mentions of one project that are asked for its place. */
const ASKED = 20;

function readPlaceAfter({ text, words }: Places, from: readonly number[]): string | null {
  for (const start of from) {
    for (let at = start; at < start + 6; at++) {
      const word = words[at];
      if (!word || word.kind === 'full-stop') break;
      if (locating.has(text.slice(word.start, word.end))) return readSmallPlace(text.slice(word.end, word.end + 40));
    }
  }
  return null;
}

/** 在X镇，到X镇、来到X开发区: the last one before the name in its paragraph, at most a hundred words back. */
function readPlaceBefore(places: Places, from: number): string | null {
  const { text, words } = places;
  for (let at = from - 1; at >= Math.max(0, from - 100); at--) {
    const word = words[at];
    if (!word || text.charAt(word.start) === '\n') return null;
    if ((word.be & BE.visit) === 0 && !(word.end - word.start === 1 && POINTS.includes(text.charAt(word.start)))) continue;
    let found = places.read.get(at);
    if (found === undefined) places.read.set(at, (found = readPlaceAt(places, at)));
    if (found !== null) return found;
  }
  return null;
}

/** Beside verbs of going, after these stands where something is. */
const POINTS = '在●▲◆';

/** The place that the word at `at` points to, or null. */
function readPlaceAt({ text, words }: Places, at: number): string | null {
  const word = words[at];
  if (!word || words[at + 1] === undefined) return null;
  // 仪式在X镇举行 tells of the ceremony, not of the project.
  if (/^[^，。]{0,20}(?:举行|召开|举办)/u.test(text.slice(word.end, word.end + 30))) return null;
  return readSmallPlace(text.slice(word.end, word.end + 40));
}
