// The place that a text speaks of where a name stands: not what the page is about, but its sentence, or else its line.
import { ELSEWHERE, LONG_AGO, PAST_OPENINGS, PAST_TITLES } from '../gazetteer/boundary';
import { findDivisions } from '../gazetteer/divisions';
import { relatePlaces } from '../identity/place';
import type { PlacePath } from '../model';
import { splitWords } from '../text/lexicon';

const REMOTE = [ELSEWHERE, LONG_AGO].flatMap(splitWords);
const PAST = splitWords(PAST_TITLES);
const REACH = 200;
/** With these a page means its own place. */
const OWN = /[我本][省市县区州旗盟]/gu;
const WHERE = '在赴到往从自抵';

/**
 * The last place that is named before `at` in its sentence, else in its line if that is the `home` of who is asked about. Null where
 * none is, or only one around the home (全市…,平顶山市…), which tells nothing. Empty where the sentence speaks of a place without a
 * name (邻县) or of another time (公社化时): nobody can be told there. `text` is in matching form.
 */
export function readNearPlace(text: string, at: number, home: PlacePath): PlacePath | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const sentence = line.slice(line.lastIndexOf('。') + 1);
  if (REMOTE.some((word) => sentence.includes(word))) return [];
  const near = readLast(sentence, home);
  if (near !== null) return near;
  const wider = readLast(line, home);
  return wider !== null && relatePlaces(wider, home) !== 'apart' ? wider : null;
}

/** Does a title say that its page tells of another time, or a story? */
export function isOfThePast(title: string): boolean {
  return PAST.some((word) => title.includes(word)) || [...PAST_OPENINGS].some((word) => title.startsWith(word) || title.includes(`:${word}`));
}

function readLast(text: string, home: PlacePath): PlacePath | null {
  const own = [...text.matchAll(OWN)].at(-1)?.index ?? -1;
  for (const { span, divisions } of findDivisions(text, home).toReversed()) {
    // 宝丰县领导赵文,我县|领导钱武: behind these the page speaks of its own place again.
    if (own > span.start) return null;
    const at = divisions.find(({ path }) => ['same', 'inside'].includes(relatePlaces(path, home)));
    if (at !== undefined) return at.path;
    const only = divisions.length === 1 ? divisions[0] : undefined;
    // A short form may be a given name (史玉龙): only with its level, or behind a word of place, it is another place for sure.
    const sure = only?.name.length === span.end - span.start || WHERE.includes(text.charAt(span.start - 1));
    if (only !== undefined && sure && relatePlaces(only.path, home) === 'apart') return only.path;
  }
  return null;
}
