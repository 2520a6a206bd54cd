// Words that a line break cuts in two: a hint that the lower line goes on with the upper one.
import { readPairs } from '../text/gram-set';
import type { GramSet } from '../text/gram-set';
import { COMMON_NOUNS, COMMON_WORDS } from '../gazetteer/common-words';

let words: GramSet | null = null;

/** Words of two characters; built on first use. */
function readWords(): GramSet {
  return (words ??= readPairs([COMMON_WORDS, COMMON_NOUNS]));
}

/** True when two characters are a common word. */
export function isWord(pair: string): boolean {
  return pair.length === 2 && readWords().has(0, pair.charCodeAt(0), pair.charCodeAt(1));
}

/** True when the last character of one line and the first of the next are a common word. */
export function cutsWord(above: string, below: string): boolean {
  return above !== '' && below !== '' && readWords().has(0, above.charCodeAt(above.length - 1), below.charCodeAt(0));
}
