// Words that a line break cuts in two: a hint that the lower line goes on with the upper one.
import { COMMON_NOUNS, COMMON_WORDS } from '../gazetteer/common-words';

let words: ReadonlySet<string> | null = null;

/** Words of two characters; built on first use. */
function readWords(): ReadonlySet<string> {
  if (words) return words;
  const found = new Set<string>();
  for (const row of [COMMON_WORDS, COMMON_NOUNS]) for (let i = 0; i + 1 < row.length; i += 2) found.add(row.slice(i, i + 2));
  return (words = found);
}

/** True when two characters are a common word. */
export function isWord(pair: string): boolean {
  return readWords().has(pair);
}

/** True when the last character of one line and the first of the next are a common word. */
export function cutsWord(above: string, below: string): boolean {
  return above !== '' && below !== '' && isWord(above.slice(-1) + below.charAt(0));
}
