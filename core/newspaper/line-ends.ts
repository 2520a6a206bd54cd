// How a line ends, and what it leaves open: asked of every line of a page, so that most are told without a pattern.
import { hasCharAt, hasUnit, readCharSet } from '../text/char-set';

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
