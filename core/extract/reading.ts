// One article made ready for reading: its text folded (same length, so that offsets are the article's own), where phrases
// begin, and which stretches are credits. Everything later in this room reads from it.
import type { Article, Page, Span } from '../model/index';
import { findDivisions } from '../gazetteer/divisions';
import type { Division } from '../gazetteer/divisions';
import { matchUnits } from '../text/fold';
import { matchAt, matchBefore } from '../text/lexicon';
import { translateUnits } from '../text/script';
import { findCreditSpans } from './credits';
import { settleStops } from './punctuation';
import { BREAKS, CUTTERS, DATE_ENDS, FOREIGN, HOLDINGS, LEVELS } from './words';

export interface Reading {
  readonly article: Article;
  /** Folded text: simplified script, ASCII brackets, commas and colons; as long as `article.text`. */
  readonly s: string;
  /** For every offset, where the phrase that holds it begins: after punctuation, a verb, a preposition, a date. */
  readonly phraseStart: Int32Array;
  /** Division that begins at an offset. */
  readonly divisions: ReadonlyMap<number, { readonly end: number; readonly division: Division }>;
  /** Credits (本报讯（记者…）, closing bylines): nobody there is a person of the article. */
  readonly credits: readonly Span[];
}

const TOWN_LEVELS = new Set(['镇', '乡', '村', '街道', '社区']);
/** Begin names of towns and villages more often than they govern one: 于村, 从村. */
const TOWN_STARTS = new Set('于从');
const TOWN_MIDDLES = new Set('和同过到向对并将从于由');
/** Longest content of brackets or quotation marks that a post may hold: 区委（政府）办公室主任. */
const LONGEST_INSET = 12;

/** Prepares one article. Linear in its text. */
export function readArticle(article: Article, page: Page): Reading {
  const s = settleStops(translateUnits(article.text, matchUnits()).replaceAll('\u3000', ' '));
  const divisions = new Map<number, { end: number; division: Division }>();
  for (const hit of findDivisions(s)) {
    const division = chooseDivision(s.slice(hit.span.start, hit.span.end), hit.divisions, article.place.length > 0 ? article.place : page.place);
    if (division) divisions.set(hit.span.start, { end: hit.span.end, division });
  }
  return { article, s, divisions, phraseStart: markPhrases(s, divisions), credits: findCreditSpans(article, s) };
}

/** Of divisions with one name, the one nearest to the article's place; of two equally near the one of that very name (和龙县, now 和龙市). */
function chooseDivision(printed: string, divisions: readonly Division[], place: readonly string[]): Division | undefined {
  let best: Division | undefined;
  let most = -1;
  for (const division of divisions) {
    let shared = 0;
    while (shared < division.path.length && division.path[shared] === place[shared]) shared += 1;
    const nearness = shared * 2 + (division.name === printed ? 1 : 0);
    if (nearness > most) { most = nearness; best = division; }
  }
  return best;
}

function markPhrases(s: string, divisions: Reading['divisions']): Int32Array {
  const starts = new Int32Array(s.length + 1);
  const open: { at: number; before: number }[] = [];
  let start = 0;
  for (let i = 0; i < s.length;) {
    const c = s.charAt(i);
    starts[i] = start;
    if (c === '(' || c === '“' || c === '"' || c === '《') {
      const top = open[open.length - 1];
      if (c === '"' && top !== undefined && s.charAt(top.at) === '"') start = closeInset(open, i);
      else { open.push({ at: i, before: start }); start = i + 1; }
      i += 1;
    } else if (c === ')' || c === '”' || c === '》') {
      start = closeInset(open, i);
      i += 1;
    } else if (BREAKS.has(c) && !isInnerDash(s, i, start)) {
      start = i + 1;
      if (c !== '、' && c !== ',') open.length = 0;
      i += 1;
    } else if (isDateEnd(s, i)) {
      i += 1;
      start = i;
    } else {
      const division = divisions.get(i);
      const cutter = matchAt(CUTTERS, s, i);
      // 会同村支书: a verb that is also a county's short name is the verb here.
      const isName = division !== undefined && !(cutter?.value === 'stop' && cutter.length >= division.end - i);
      const word = isName || isTownName(s, i, start) ? null : cutter;
      const length = isName ? division.end - i : (word?.length ?? 1);
      for (let k = 1; k < length; k++) starts[i + k] = start;
      i += length;
      if (word?.value === 'stop' || (c === '记' && s.charAt(i - 2) === '—')) start = i;
    }
  }
  starts[s.length] = start;
  return starts;
}

/** 德国北莱茵—威斯特法伦州议员: a single dash inside a name from abroad. */
function isInnerDash(s: string, at: number, start: number): boolean {
  return s.charAt(at) === '—' && s.charAt(at - 1) !== '—' && s.charAt(at + 1) !== '—' && at - start <= LONGEST_INSET && matchAt(FOREIGN, s, start) !== null;
}

/** 王和|镇党委书记: what would part two words is the end of a town's name, when one character stands before and its level behind. */
function isTownName(s: string, at: number, start: number): boolean {
  // 依希来木其|乡: 其 ends a name that is spelt by its sounds.
  if (s.charAt(at) === '其' && at > start && TOWN_LEVELS.has(matchAt(LEVELS, s, at + 1)?.value ?? '')) return true;
  // 现任|和日镇镇长: behind a verb nothing is joined.
  if (s.charAt(at) === '和' && at === start && matchBefore(HOLDINGS, s, at) !== null) return true;
  if (at - start > 1 || !TOWN_MIDDLES.has(s.charAt(at)) || !TOWN_LEVELS.has(matchAt(LEVELS, s, at + 1)?.value ?? '')) return false;
  return at === start ? TOWN_STARTS.has(s.charAt(at)) : matchAt(LEVELS, s, start) === null;
}

/** After a closing mark the phrase goes on when what it closes is short, else it begins anew. */
function closeInset(open: { at: number; before: number }[], at: number): number {
  const inset = open.pop();
  return inset !== undefined && at - inset.at - 1 <= LONGEST_INSET && inset.before < inset.at ? inset.before : at + 1;
}

/** 3月20日|县委书记, 29岁|: the unit after figures ends a phrase; 第8次, 二届 do not. */
function isDateEnd(s: string, at: number): boolean {
  if (!DATE_ENDS.has(s.charAt(at)) || at === 0) return false;
  const before = s.charCodeAt(at - 1);
  return before >= 48 && before <= 57;
}
