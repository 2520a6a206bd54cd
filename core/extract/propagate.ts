// A name that was surely read once on a page is read everywhere on it: bare in headlines, sentences, lists. And where two
// readings of one name differ in length (沈舟 | 沈舟鸣), the one that stands more often wins.
import { GramSet } from '../text/gram-set';
import { matchAt } from '../text/lexicon';
import { MODAL_CHARS } from '../gazetteer/name-weights';
import { scoreRight } from './name-right';
import type { Mention } from './mentions';
import type { Reading } from './reading';
import { isNamedThing } from './things';
import { COMMON, RIGHT_WORDS } from './words';

/** Adverbs that end a given name as often: 原浩|刚考上. */
const ADVERBS = new Set('刚正将曾便即常已先共同');

/** Sorted, without overlaps (the better supported stays), none in a credit or in the title of a work. */
export function settleMentions(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { credits } = reading;
  const works = worksOf(reading);
  const sorted = mentions.every((mention, index) => index === 0 || compare(mentions[index - 1] ?? mention, mention) <= 0) ? mentions : mentions.toSorted(compare);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    if (isInside(mention.start, credits) || isInside(mention.start, works)) continue;
    const last = kept[kept.length - 1];
    if (last && mention.start < last.end) {
      if (weigh(mention) > weigh(last)) kept[kept.length - 1] = mention;
    } else kept.push(mention);
  }
  return kept;
}

/** By where they begin, of two that begin together the better supported first. */
const compare = (a: Mention, b: Mention): number => a.start - b.start || weigh(b) - weigh(a);

function weigh(mention: Mention): number {
  return mention.points + (mention.titles.length > 0 || mention.label ? 2 : 0);
}

function isInside(at: number, spans: readonly { start: number; end: number }[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) <= at;
}

const worksRead = new WeakMap<Reading, readonly { start: number; end: number }[]>();

/** The titles of works in an article, found once for all times that its mentions are settled. */
function worksOf(reading: Reading): readonly { start: number; end: number }[] {
  const before = worksRead.get(reading);
  if (before) return before;
  const works = findWorks(reading.s);
  worksRead.set(reading, works);
  return works;
}

/** 《…》: titles of works name nobody who is there. */
function findWorks(s: string): { start: number; end: number }[] {
  const works: { start: number; end: number }[] = [];
  for (let open = s.indexOf('《'); open !== -1; open = s.indexOf('《', open + 1)) {
    const close = s.indexOf('》', open);
    if (close === -1) break;
    if (close - open < 80) works.push({ start: open, end: close });
    open = close;
  }
  return works;
}

/** How often each name was read on the page. */
export function countNames(pages: readonly (readonly Mention[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mentions of pages) for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const MODALS = `${MODAL_CHARS}和与及同`;
/** Names that are looked up in the whole page, at most. */
const MOST_SOUGHT = 200;

/**
 * Cuts or extends a name to the form that the page has more often. `texts` are all articles: where 费旭 always goes on with 东, it is
 * 费旭东; where 原浩 stands without 刚 too, 原浩|刚考上 is 原浩. Linear: at most so many names are sought.
 */
export function reconcileLengths(reading: Reading, mentions: readonly Mention[], counts: ReadonlyMap<string, number>, texts: readonly string[]): Mention[] {
  let sought = 0;
  const standsApart = (name: string, next: string): boolean => {
    sought += 1;
    return sought > MOST_SOUGHT || texts.some((text) => holdsApart(text, name, next));
  };
  return mentions.map((mention) => {
    if (mention.name.includes('·')) return mention;
    const own = counts.get(mention.name) ?? 0;
    const longer = reading.s.slice(mention.start, mention.end + 1);
    const shorter = mention.name.slice(0, -1);
    const more = counts.get(longer) ?? 0, less = shorter.length > 1 ? counts.get(shorter) ?? 0 : 0;
    const last = mention.name.slice(-1);
    const grows = more > own || (more > 0 && !standsApart(mention.name, longer.slice(-1)));
    // 夏静|要牵头, where 夏静 stands in a list: what follows begins with a word.
    const governs = shorter.length === 2 && less > 0 && own === 1 && (MODALS.includes(last) || (matchAt(RIGHT_WORDS, reading.s, mention.end - 1)?.length ?? 0) > 1);
    const shrinks = less > own || governs || (shorter.length === 2 && own === 1 && ADVERBS.has(last) && matchAt(RIGHT_WORDS, reading.s, mention.end) !== null && sought < MOST_SOUGHT && standsApart(shorter, last));
    const end = grows ? mention.end + 1 : shrinks ? mention.end - 1 : mention.end;
    return end === mention.end ? mention : { ...mention, end, name: reading.s.slice(mention.start, end) };
  });
}

/** Does the name stand somewhere in the text with another character behind it? */
function holdsApart(text: string, name: string, next: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) if (text.charAt(at + name.length) !== next) return true;
  return false;
}

/** Every other place where a name of the page stands in this article. Linear. */
export function spreadNames(reading: Reading, mentions: readonly Mention[], names: PageNames): Mention[] {
  const { s } = reading;
  const found: Mention[] = [];
  let next = 0;
  for (let i = 0; i < s.length; i++) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= i) next += 1;
    const taken = mentions[next];
    if (taken && taken.start <= i) { i = taken.end - 1; continue; }
    const end = names.starts.hasAt(s, i) ? endOfName(names, s, i) : i;
    if (end === i) continue;
    if ((taken && taken.start < end) || !fits(reading, i, end)) continue;
    found.push({ start: i, end, name: s.slice(i, end), points: 3, titles: [], label: null, word: null, list: null, note: null });
    i = end - 1;
  }
  return found;
}

/** A name of two characters may be a piece of other words (今夏上市): both borders must hold. */
function fits(reading: Reading, at: number, end: number): boolean {
  const { s } = reading;
  if (isNamedThing(s, at, end)) return false;
  if (end - at > 2) return true;
  if (at > 0 && COMMON.hasAt(s, at - 1)) return false;
  return scoreRight(reading, end) >= 0;
}

/** The names of a page: no lexicon, whose tables would cost a page more than it saves. */
export interface PageNames {
  /** The first two units of each. */
  readonly starts: GramSet;
  /** Longest first, by those two units: the first times 65,536, plus the second, in 32 bits. */
  readonly byStart: ReadonlyMap<number, readonly string[]>;
}

const startOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Prepares the names of a page, each of two characters at least. */
export function buildNames(counts: ReadonlyMap<string, number>): PageNames {
  const starts = new GramSet(counts.size);
  const byStart = new Map<number, string[]>();
  for (const name of counts.keys()) {
    const start = startOf(name, 0);
    const same = byStart.get(start);
    if (same) same.push(name);
    else byStart.set(start, [name]);
    starts.add(0, name.charCodeAt(0), name.charCodeAt(1));
  }
  for (const same of byStart.values()) same.sort((a, b) => b.length - a.length);
  return { starts, byStart };
}

/** Where the longest name that begins at `at` ends; `at` where none does. */
function endOfName({ byStart }: PageNames, s: string, at: number): number {
  for (const name of byStart.get(startOf(s, at)) ?? []) if (s.startsWith(name, at)) return at + name.length;
  return at;
}
