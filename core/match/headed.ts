// Names in a headline above the text that says who they are: 赵文讲话 钱武主持⏎…县委书记赵文讲话. Offsets are UTF-16 units of the text in
// matching form.
import { relatePlaces } from '../identity/place';
import type { PlacePath } from '../model';
import { holdsWord } from '../text/lexicon';
import { readNearPlace } from './near-place';
import { loadSideWords } from './side-words';
import type { FoldedText } from './sides';

/** So long is a headline or a row of an infobox at most, and so far below it the text tells who is meant. */
const HEADLINE_MAX = 40;
const TELLS_REACH = 400;
/** So many lines (kicker, date, source) may stand between them; of more the headline is one in a list of heads. */
const MOST_BETWEEN = 3;
const PROSE = /[。;；!！?？]/u;

/**
 * Is the name at `at` in a headline (or a row of an infobox) to which the text at `told`, where the name stands with its post, belongs? Not one
 * of a contest, nor of another place than `home`.
 */
export function isHeadlineOf(folded: FoldedText, at: number, told: number, home: PlacePath): boolean {
  const { text, hasBreak } = folded;
  if (told <= at || told - at > TELLS_REACH) return false;
  let from = at;
  while (from > 0 && text.charAt(from - 1) !== '\n' && !hasBreak(from) && at - from <= HEADLINE_MAX) from -= 1;
  let to = at;
  while (to < text.length && text.charAt(to) !== '\n' && (to === at || !hasBreak(to)) && to - from <= HEADLINE_MAX) to += 1;
  const line = text.slice(from, to);
  if (to - from > HEADLINE_MAX || to > told || PROSE.test(line) || holdsWord(loadSideWords().civilEvents, line)) return false;
  if (text.slice(to, told).split('\n').filter((between) => between.trim() !== '').length - 1 > MOST_BETWEEN) return false;
  const near = readNearPlace(text, to, home);
  return near === null || ['same', 'inside'].includes(relatePlaces(near, home));
}
