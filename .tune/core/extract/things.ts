// Names that are no persons where they stand: in an institution (崔琦希望小学), a doctrine (习近平…思想), a title of a work (《…》).
import { DOCTRINE_ENDS, DOCTRINE_REACH, DOCTRINE_STARTS } from '../gazetteer/not-names';
import { listWords, matchAt, splitWords } from '../text/lexicon';
import { HEADS, TAILS } from './words';

const ENDS = splitWords(DOCTRINE_ENDS);
const STARTS = listWords(splitWords(DOCTRINE_STARTS));

/** True when the name in [start, end) is part of an institution or of a doctrine. Constant time. */
export function isNamedThing(s: string, start: number, end: number): boolean {
  const tail = matchAt(TAILS, s, end);
  if (tail && tail.length > 1 && !matchAt(HEADS, s, end)) return true;
  if (matchAt(STARTS, s, end) === null) return false;
  const phrase = /^[^,。!?;:、\n]*/u.exec(s.slice(end, end + DOCTRINE_REACH))?.[0] ?? '';
  return start < end && ENDS.some((word) => phrase.includes(word));
}
