// Words that a line break cuts in two: a hint that the lower line goes on with the upper one.
import { COMMON_NOUNS, COMMON_WORDS } from '../gazetteer/common-words';

let words: ReadonlySet<number> | null = null;

/** Words of two characters, by the codes of both; built on first use. */
function readWords(): ReadonlySet<number> {
  if (words) return words;
  const found = new Set<number>();
  for (const row of [COMMON_WORDS, COMMON_NOUNS]) for (let i = 0; i + 1 < row.length; i += 2) found.add(row.charCodeAt(i) * 65536 + row.charCodeAt(i + 1));
  return (words = found);
}

/** True when two characters are a common word. */
export function isWord(pair: string): boolean {
  return pair.length === 2 && readWords().has(pair.charCodeAt(0) * 65536 + pair.charCodeAt(1));
}

/** True when the last character of one line and the first of the next are a common word. */
export function cutsWord(above: string, below: string): boolean {
  return above !== '' && below !== '' && readWords().has(above.charCodeAt(above.length - 1) * 65536 + below.charCodeAt(0));
}
