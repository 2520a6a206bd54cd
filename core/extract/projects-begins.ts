// Where a project's name begins within its phrase: leading verbs, adjectives, towns and loose marks are taken off.
import type { Span } from '../model';
import { LEAD_CHARACTERS, LEAD_KEEPERS, NAME_LEADS } from '../gazetteer/projects';
import { hasCharAt, readCharSet } from '../text/char-set';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import { HEADS } from './projects-cuts';
import type { Phrase } from './projects-phrases';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

const leads = buildLexicon(splitWords(NAME_LEADS).map((word) => [word, true] as const));
const keepers = buildLexicon(splitWords(LEAD_KEEPERS).map((word) => [word, true] as const));
const leadCharacters = readCharSet(splitWords(LEAD_CHARACTERS).join(''));
const TOWN = /^[\p{Script=Han}]{1,4}?(?:镇|乡|街道)/u;

/** Leading verbs (新建, 改造 with an object), adjectives without content, and lead words are no part of a name. */
export function skipLeads(text: string, words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const word = words[at];
    if (!word) break;
    const plain = (word.kind === 'quote' && !closesQuote(words, at + 1, to)) || word.kind === 'conj' || (word.kind === 'word' && (word.be & (BE.lead | BE.rank | BE.deed)) !== 0 && (word.be & (BE.project | BE.facility | BE.works | BE.park)) === 0);
    const loose = word.kind === 'text' && word.end - word.start === 1 && hasCharAt(leadCharacters, text, word.start) && ((words[at + 1]?.be ?? 0) & (BE.deed | BE.rank)) !== 0;
    if ((!plain && !loose) || ((word.be & BE.lead) !== 0 && matchAt(keepers, text, word.end) !== null)) break;
    at++;
  }
  return at;
}

/** 在东关新建立体停车场: between 在 and the verb stands where it is built. */
export function skipPlace(words: readonly Word[], phrase: Phrase, to: number): number {
  if (((wordAt(words, phrase.before)?.be ?? 0) & BE.placing) === 0) return phrase.from;
  for (let at = phrase.from + 1; at < to - 1; at++) {
    const word = words[at];
    if (word && (word.be & BE.construct) !== 0 && (word.be & BE.deed) !== 0 && words[at + 1]?.kind === 'text') return at + 1;
  }
  return phrase.from;
}

/** “云上梯田”度假区: the opening mark belongs to the name when its fellow stands inside. */
function closesQuote(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (words[at]?.kind === 'quote') return true;
  return false;
}

/** 在高桥乡龙门水库加固工程现场: after 在 the town says where, when the building has a name of its own. Else null. */
export function skipTown(text: string, words: readonly Word[], phrase: Phrase, from: number): number | null {
  const left = wordAt(words, phrase.before), word = words[from], next = words[from + 1], site = words[phrase.to];
  if (!left || !word || !next || !site || !says(text, left, '在') || (site.be & BE.site) === 0) return null;
  const town = word.kind === 'text' ? TOWN.exec(text.slice(word.start, word.end)) : null;
  const own = town ? word.end - word.start - town[0].length : 0;
  return town && own >= 2 && (next.be & HEADS) !== 0 ? word.start + town[0].length : null;
}

/** The offset into `text` at which `word` begins once words that lead to a name and are no part of it (推进, 力争) are left behind. */
export function skipLeadWords(text: string, word: Word): number {
  let start = word.start;
  for (let hit = matchAt(leads, text, start); hit && start + hit.length < word.end && !matchAt(keepers, text, start + hit.length); hit = matchAt(leads, text, start)) start += hit.length;
  return start;
}

/** A name that opens a bracket or a quotation and does not close it loses the loose half. */
export function balanceBrackets(text: string, span: Span): Span {
  let { start, end } = span;
  const name = text.slice(start, end);
  const [open, close] = [/[（(“"‘「]/u.exec(name)?.index ?? -1, name.search(/[）)”"’」]/u)];
  if (close >= 0 && (open < 0 || close < open)) start += close + 1;
  else if (open >= 0 && !/[）)”"’」]/u.test(name.slice(open + 1))) {
    if (open === 0) start += 1;
    else end = start + open;
  }
  return { start, end };
}
