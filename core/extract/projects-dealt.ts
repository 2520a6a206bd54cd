// Sums dealt out to several things in their order: A、B分别投资1.7亿元、880万元; 三个项目投资依次是2.3亿元、1.05亿元和3.8亿元.
import { DEALING_WORDS } from '../gazetteer/amounts';
import { splitWords } from '../text/lexicon';
import type { Phrase } from './projects-phrases';
import type { Word } from './projects-words';
import { wordAt } from './projects-words';

const dealing = splitWords(DEALING_WORDS);
/** Sums that are looked at; no sentence deals out more. */
const MOST = 16;
/** Words between the last thing and its sum. */
const REACH = 16;

/** The indexes of the sums in a row from `at` on where 分别 or 依次 stands before the first of them; else none. */
export function readDealt(text: string, words: readonly Word[], at: number): number[] {
  const first = words[at], before = wordAt(words, at - 2) ?? wordAt(words, at - 1);
  if (first?.amount && isOneOf(text, wordAt(words, at - 1))) return readOnes(text, words, at);
  if (!first?.amount || !dealing.some((word) => text.slice(before?.start ?? first.start, first.end).includes(word))) return [];
  const sums = [at];
  for (let next = at + 1; sums.length <= MOST; next++) {
    if (words[next]?.kind === 'sep' || words[next]?.kind === 'conj' || words[next]?.kind === 'comma') next++;
    if (words[next]?.kind !== 'amount') break;
    sums.push(next);
  }
  return sums;
}

/** 一个投资4500万元，一个投资2800万元: each with its own 一个. */
function readOnes(text: string, words: readonly Word[], at: number): number[] {
  const sums = [at];
  for (let next = at + 3; sums.length <= MOST && words[next]?.kind === 'amount' && words[next - 2]?.kind === 'comma' && isOneOf(text, words[next - 1]); next += 3) sums.push(next);
  return sums;
}

const isOneOf = (text: string, word: Word | undefined): boolean => word !== undefined && /^一[个座条家项处所]$/u.test(text.slice(word.start, word.end));

/** Does a 、-list have a sum for each member dealt out behind it? Then all its members are things that are paid. */
export function isDealtOut(text: string, words: readonly Word[], group: readonly Phrase[]): boolean {
  const last = group.at(-1)?.to ?? words.length;
  for (let at = last; at < last + REACH; at++) {
    const word = words[at];
    if (!word || text.charAt(word.start) === '\n') return false;
    if (word.kind === 'amount') return readDealt(text, words, at).length === group.length;
  }
  return false;
}
