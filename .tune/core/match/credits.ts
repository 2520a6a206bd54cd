// Is a name one of those who made the page: reporters, photographers, editors? They are never marked. Looks only around
// one name, so that a page without known names costs nothing. Offsets are UTF-16 units of the text in matching form.
import { CREDIT_LABELS, CREDIT_STOPS, CREDITS_BEHIND, LIST_MARKS, SHORT_CREDITS } from '../gazetteer/boundary';
import { surnameTier } from '../gazetteer/surnames';
import { matchAt, splitWords } from '../text/lexicon';
import { isHan } from '../text/script';
import { loadSideWords } from './side-words';
import type { FoldedText } from './sides';

const LABELS = splitWords(CREDIT_LABELS);
const SHORT = new Set(splitWords(SHORT_CREDITS));
const BEHIND = splitWords(CREDITS_BEHIND);
const STOPS = splitWords(CREDIT_STOPS);
/** A credit of several people is seldom longer. */
const REACH_BACK = 36;
const REACH_ON = 16;
const SENTENCE_MARKS = '。！？!?;；“”"《》【】>';

/** Does the name at `start`–`end` stand in a credit: 记者赵文, (赵文 钱武文/图), 责任编辑:赵文, 赵文摄? */
export function isCredit(folded: FoldedText, start: number, end: number): boolean {
  return hasLabelBefore(folded, start) || hasCreditBehind(folded, start, end);
}

/** A label to the left, with nothing but names, marks and other labels between it and the name. */
function hasLabelBefore({ text, hasGap }: FoldedText, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH_BACK && !SENTENCE_MARKS.includes(text.charAt(from - 1)) && text.charAt(from - 1) !== '\n') from -= 1;
  const run = text.slice(from, start);
  let at = -1;
  let length = 0;
  for (const label of LABELS) {
    const found = run.lastIndexOf(label);
    if (found > at || (found === at && label.length > length)) {
      at = found;
      length = label.length;
    }
  }
  for (let i = run.length - 1; i > at + length - 1; i -= 1) {
    // 图/赵文, 文:赵文; but not 图 alone, which ends many words.
    const next = i + 1 === run.length ? (hasGap(start) ? ' ' : text.charAt(start)) : run.charAt(i + 1);
    const before = i === 0 ? '' : run.charAt(i - 1);
    if (SHORT.has(run.charAt(i)) && ':/|'.includes(next) && !(isHan(before.charCodeAt(0)) && !hasGap(from + i))) {
      at = i;
      length = 1;
      break;
    }
  }
  return at >= 0 && isRunOfNames(run.slice(at + length));
}

/** A credit to the right that ends there, and a name that begins a line, a bracket or a sentence, or follows such names. */
function hasCreditBehind(folded: FoldedText, start: number, end: number): boolean {
  const { text, hasGap } = folded;
  const ahead = text.slice(end, end + REACH_ON);
  for (let at = 0; at < ahead.length; at += 1) {
    const credit = BEHIND.find((word) => ahead.startsWith(word, at));
    if (credit !== undefined) {
      const stop = end + at + credit.length;
      const closes = stop >= text.length || hasGap(stop) || !isHan(text.charCodeAt(stop));
      const apart = at === 0 || isRunOfNames(ahead.slice(0, at));
      if (closes && apart && beginsRun(folded, start)) return true;
    }
    if (!isHan(ahead.charCodeAt(at)) && !isMark(ahead.charAt(at))) return false;
  }
  return false;
}

function beginsRun({ text, hasGap }: FoldedText, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < REACH_BACK) {
    const before = text.charAt(at - 1);
    if (before === '\n' || before === '(' || before === ')' || SENTENCE_MARKS.includes(before)) return isRunOfNames(text.slice(at, start));
    if (before === ',' || before === ':') return isRunOfNames(text.slice(at, start));
    at -= 1;
  }
  return at === 0 ? isRunOfNames(text.slice(0, start)) : start - at < REACH_BACK || hasGap(start);
}

/** Nothing but names, marks between them, and labels; a bracket that closes behind a label ends the credit. */
function isRunOfNames(run: string): boolean {
  let rest = run;
  for (const label of LABELS) rest = rest.split(label).join('/');
  if (STOPS.some((word) => rest.includes(word)) || rest.lastIndexOf(')') > rest.lastIndexOf('(')) return false;
  for (const item of rest.split(/[^\u3400-\u9fff]/u)) if (item !== '' && !isItemOfNames(item)) return false;
  return [...rest].every((character) => isHan(character.charCodeAt(0)) || isMark(character));
}

/** One to three names (folding takes the gaps between them away): begins with a surname and holds no word of office. */
function isItemOfNames(item: string): boolean {
  if (item.length > 9 || (surnameTier(item.charAt(0)) ?? 'odd') === 'odd') return false;
  const { stations } = loadSideWords();
  for (let at = 0; at < item.length; at += 1) if ((matchAt(stations, item, at)?.length ?? 0) > 1) return false;
  return true;
}

function isMark(character: string): boolean {
  return LIST_MARKS.includes(character) || '·:()[]□○◎ '.includes(character);
}
