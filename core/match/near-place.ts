// The place that a text speaks of where a name stands: not what the page is about, but its sentence, or else its line.
import { ELSEWHERE, LONG_AGO, PAST_OPENINGS, PAST_TITLES } from '../gazetteer/boundary';
import { findDivisions } from '../gazetteer/divisions';
import { relatePlaces } from '../identity/place';
import type { PlacePath } from '../model';
import { splitWords } from '../text/lexicon';
import type { FoldedText } from './sides';

const REMOTE = [ELSEWHERE, LONG_AGO].flatMap(splitWords);
const PAST = splitWords(PAST_TITLES);
const REACH = 200;
/** With these a page means its own place. */
const OWN = /[我本][省市县区州旗盟]/gu;
/** Right behind a place: what is said next is its office. */
const OFFICE = /^[省市县区州旗盟]?(?:委|长|领导|人大|政协|政府|人民政府|党|纪委|监委|副|常务)/u;
const OFFICE_REACH = 6;
const BRIEF_REACH = 20;
/** What a city calls its zone that bears a longer name: 焦作市城乡一体化|示范区. */
const ZONE = /(?<=.{3})(?:示范区|高新区|经开区|开发区|产业园区|实验区|试验区|合作区|功能区|新区)$/u;
const WHERE = '在赴到往从自抵';

/**
 * The last place that is named before `at` in its sentence, else in its line if that is the `home` of who is asked about. Null where
 * none is, or only one around the home (全市…,平顶山市…), which tells nothing. Empty where the sentence speaks of a place without a
 * name (邻县) or of another time (公社化时): nobody can be told there. `rival`: the other place of which the page is; then it is
 * meant wherever no post of another one stands before the name (宝丰县|委书记赵文、县长钱武). `text` is in matching form.
 */
export function readNearPlace(text: string, at: number, home: PlacePath, rival: PlacePath | null = null): PlacePath | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const sentence = line.slice(line.lastIndexOf('。') + 1);
  if (REMOTE.some((word) => sentence.includes(word))) return [];
  if (rival !== null) return readHost(sentence, home) ?? rival;
  const near = readLast(sentence, home);
  if (near !== null) return near;
  const wider = readLast(line, home);
  return wider !== null && relatePlaces(wider, home) !== 'apart' ? wider : null;
}

/** What everybody in its city calls a zone with a longer name: 示范区; null for other places. */
export function shortZone(place: PlacePath): string | null {
  return ZONE.exec(place.at(-1) ?? '')?.[0] ?? null;
}

/** Does a title say that its page tells of another time, or a story? */
export function isOfThePast(title: string): boolean {
  return PAST.some((word) => title.includes(word)) || [...PAST_OPENINGS].some((word) => title.startsWith(word) || title.includes(`:${word}`));
}

/**
 * Where the line of `at` begins, if it is a brief's of another place than `home`: with its name (浙江杭州 全省…; 郏县:…; 郏县讯); null otherwise.
 */
export function findBrief({ text, hasGap }: FoldedText, at: number, home: PlacePath): number | null {
  // Only so far back: a text may be one line.
  const from = Math.max(0, at - REACH);
  const begins = from + text.slice(from, at).lastIndexOf('\n') + 1;
  const head = text.slice(begins, Math.min(at, begins + BRIEF_REACH));
  let stop = 0;
  let apart = false;
  for (const { span, divisions } of findDivisions(head, home)) {
    if (span.start !== stop) break;
    stop = span.end;
    apart = divisions.every(({ path }) => relatePlaces(path, home) === 'apart');
  }
  return apart && (hasGap(begins + stop) || /^[ :|讯电]/u.test(head.slice(stop))) ? begins : null;
}

/** The place of the last post in the sentence that names its place; null where none does, or behind 我县 again. */
function readHost(sentence: string, home: PlacePath): PlacePath | null {
  const own = [...sentence.matchAll(OWN)].at(-1)?.index ?? -1;
  const last = findDivisions(sentence, home).findLast(({ span }) => OFFICE.test(sentence.slice(span.end, span.end + OFFICE_REACH)));
  if (last === undefined || own > last.span.start) return null;
  return last.divisions.find(({ path }) => ['same', 'inside'].includes(relatePlaces(path, home)))?.path ?? (last.divisions.length === 1 ? (last.divisions[0]?.path ?? null) : null);
}

function readLast(text: string, home: PlacePath): PlacePath | null {
  const own = [...text.matchAll(OWN)].at(-1)?.index ?? -1;
  const zone = shortZone(home);
  const zoneAt = zone === null ? -1 : text.lastIndexOf(zone);
  for (const { span, divisions } of findDivisions(text, home).toReversed()) {
    if (zoneAt >= span.end) return home;
    // 宝丰县领导赵文,我县|领导钱武: behind these the page speaks of its own place again.
    if (own > span.start) return null;
    const at = divisions.find(({ path }) => ['same', 'inside'].includes(relatePlaces(path, home)));
    if (at !== undefined) return at.path;
    const only = divisions.length === 1 ? divisions[0] : undefined;
    // A short form may be a given name (史玉龙): only with its level, or behind a word of place, it is another place for sure.
    const sure = only?.name.length === span.end - span.start || WHERE.includes(text.charAt(span.start - 1));
    if (only !== undefined && sure && relatePlaces(only.path, home) === 'apart') return only.path;
  }
  return zoneAt >= 0 ? home : null;
}
