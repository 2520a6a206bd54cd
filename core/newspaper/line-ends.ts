// How a line ends, and what it leaves open: asked of every line of a page, so that most are told without a pattern.
import { hasCharAt, hasUnit, readCharSet } from '../text/char-set';
import type { Unit } from './units';

/** The end of a sentence with closing quotes or brackets behind. */
export const closing = /[。！？!?…][”’」』）)》]*$|[。！？][”’"'」』]+$|[。！？…][”’"」』]*（[^（）。，；：]{1,24}）$/;
/** What `closing` ends with: most lines do not, and are not asked. */
const closers = readCharSet('。！？!?…”’"\'」』）)》');

/** True when a line ends a sentence; see `closing`. */
export function endsSentence(plain: string): boolean {
  return hasCharAt(closers, plain, plain.length - 1) && closing.test(plain.slice(-30));
}

/** Marks that open and their counterparts, in the same order; a straight quotation mark shuts what a bent one opens. */
const openMarks = '“《（「『〈';
const shutMarks = '”》）」』〉';
const straight = '"'.charCodeAt(0);
const quotesAndBrackets = readCharSet(`${openMarks}${shutMarks}"`);

/** True when a line leaves a quotation, a bracket or a title open. Recognition often takes one of two quotation marks for a plain one. */
export function leavesOpen(plain: string): boolean {
  // From the end: of each pair the mark that is met first decides; a bit each of those that are decided.
  let shut = 0;
  let straights = 0;
  let bent = false;
  for (let i = plain.length - 1; i >= 0; i--) {
    const code = plain.charCodeAt(i);
    if (!hasUnit(quotesAndBrackets, code)) continue;
    if (code === straight) { straights++; shut |= 1; continue; }
    const opens = openMarks.indexOf(plain.charAt(i));
    const pair = opens >= 0 ? opens : shutMarks.indexOf(plain.charAt(i));
    if (opens >= 0 && (shut & (1 << pair)) === 0) return true;
    bent ||= pair === 0;
    shut |= 1 << pair;
  }
  return !bent && straights % 2 === 1;
}

/** So many lines of speech are looked through for its end. */
const longestSpeech = 6;

/**
 * True when a line begins a quotation that a line some way below closes, with a sentence's marks between: `“当年我` begins
 * what somebody says, where `“我把工厂搬回` is closed by the next line of the headline.
 */
export function beginsSpeech(units: readonly Unit[], i: number): boolean {
  const first = units[i]?.plain ?? '';
  if (!first.startsWith('“') || first.includes('”')) return false;
  let marked = first.includes('，');
  for (let k = i + 1; k <= i + longestSpeech; k++) {
    const unit = units[k];
    if (!unit || unit.vertical) return false;
    const shut = unit.plain.indexOf('”');
    const open = unit.plain.indexOf('“');
    const until = shut < 0 ? unit.plain.length : shut;
    if (open >= 0 && open < until) return false;
    marked ||= /[，。；：]/.test(unit.plain.slice(0, until));
    // `谁来管？”他追问。` goes on behind what was asked.
    if (shut >= 0 && shut < unit.plain.length - 1 && /[？！]/.test(unit.plain.slice(0, shut))) return true;
    // `“别念稿，` over `说问题”` is a headline of two lines.
    if (shut >= 0) return marked && (k > i + 1 || shut < unit.plain.length - 1 || /[。！？]/.test(unit.plain.charAt(shut - 1)));
  }
  return false;
}

/** Somebody begins to speak: `“我把话` and `“好。”他说`, but not `“拢”起来的日子` and `“就这么办”`. */
export function opensSpeech(plain: string): boolean {
  if (!/^[“「『]/.test(plain)) return false;
  const shut = plain.search(/[”」』]/);
  return shut < 0 || (shut < plain.length - 1 && /[，。！？；]/.test(plain.slice(0, shut)));
}
