// Words that a line break cuts in two: a hint that the lower line goes on with the upper one.
import { readPairs } from '../text/pair-set';
import type { PairSet } from '../text/pair-set';
import { COMMON_NOUNS, COMMON_WORDS } from '../gazetteer/common-words';

let words: PairSet | null = null;

/** Words of two characters; built on first use. */
function readWords(): PairSet {
  return (words ??= readPairs([COMMON_WORDS, COMMON_NOUNS]));
}

/** True when two characters are a common word. */
export function isWord(pair: string): boolean {
  return pair.length === 2 && readWords().has(pair.charCodeAt(0), pair.charCodeAt(1));
}

/** True when the last character of one line and the first of the next are a common word. */
export function cutsWord(above: string, below: string): boolean {
  return above !== '' && below !== '' && readWords().has(above.charCodeAt(above.length - 1), below.charCodeAt(0));
}
