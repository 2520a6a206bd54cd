// Names of which the rules are in doubt, settled by the learned scorer (name-model.ts): bare names that no rule reads, and
// where a name ends.
import { THRESHOLD } from '../gazetteer/name-weights';
import { isEverydaySurname } from '../gazetteer/surnames';
import type { Span } from '../model/index';
import { hasCharAt, readCharSet } from '../text/char-set';
import { matchAt } from '../text/lexicon';
import { isHan } from '../text/script';
import { isAnnounced } from './name-features';
import { chances, weighNames } from './name-model';
import { LINKING } from './name-shape';
import { makeMention, moveEnd } from './mentions';
import type { Mention } from './mentions';
import { isPhrase } from './not-persons';
import { beginsOtherwise } from './names';
import type { Reading } from './reading';
import { isNamedThing } from './things';
import { ADVERBIAL, COMMON, HEADS, LEVELS, NOT_NAME, NOUNS, SURNAME_STARTS, TAILS } from './words';

/** From this chance on a bare name is taken; all places of the page where it stands together. */
const TAKEN = logOdds(0.75);
/** Below this a place is not looked at again. */
const DOUBTFUL = 0.3;
/** With less than these log odds on the left one name in a hundred is taken, of two thirds of all places. */
const LEAST_LEFT = -1.5;
/** What surnames that are everyday words need, unless somebody is announced. */
const SURE = 0.9;
/** What a place says by itself of a name that stands elsewhere too, in log odds: below it speaks against, above for. */
const NEUTRAL = -1;
/** One place says no more, in log odds. */
const MOST_SAID = 3;
/** The end of a name is drawn in to where this chance sees it. */
const MOVED = 0.9;
/** Longer ones are names spelt by their sounds, of which the scorer knows nothing: 才让当周. */
const LONGEST_JUDGED = 3;
/** Names that are looked up in the whole page, at most. */
const MOST_SOUGHT = 200;

/** 永安镇, 柳家村: no names. */
const PLACE_CHARS = readCharSet('镇乡村县市区省州某');
/** Surnames that as good as always link. */
const JOINTS = readCharSet('暨');

/** 程工, 李姐, 王总: how people are called, not who they are. */
const CALLED = readCharSet('工总哥姐叔婶爷奶嫂伯姨舅导');


/** A name that no rule reads, and how likely it is one. */
interface Doubt extends Span {
  readonly name: string;
  readonly chance: number;
}

function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/** Adds to the mentions of each article (sorted, without overlaps) the bare names that hold on the page. Linear. */
export function addBareNames(readings: readonly Reading[], mentions: readonly (readonly Mention[])[]): Mention[][] {
  const doubts = readings.map((reading, index) => findDoubts(reading, mentions[index] ?? []));
  const taken = new Set<string>();
  const sought = new Map(doubts.flat().map((doubt) => [doubt.name, doubt]));
  for (const name of [...sought.keys()].slice(0, MOST_SOUGHT)) if (weighOnPage(readings, name) >= TAKEN) taken.add(name);
  return mentions.map((read, index) => [...read, ...(doubts[index] ?? []).filter(({ name }) => taken.has(name)).map(({ start, end, name }) => makeMention(start, end, name, THRESHOLD))].toSorted((a, b) => a.start - b.start));
}

/** Where, beside the mentions read, a name may stand. */
function findDoubts(reading: Reading, mentions: readonly Mention[]): Doubt[] {
  const { s } = reading;
  const doubts: Doubt[] = [];
  let next = 0;
  for (let at = 0; at < s.length; at++) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= at) next += 1;
    const taken = mentions[next];
    if (taken && taken.start <= at) { at = taken.end - 1; continue; }
    if (SURNAME_STARTS[s.charCodeAt(at)] !== 2 || !isHan(s.charCodeAt(at + 1)) || isWordly(s, at) || reading.divisions.has(at) || reading.divisions.has(at + 1)) continue;
    const length = weighNames(reading, at, LEAST_LEFT);
    if (length === 0) continue;
    const chance = chances[length] ?? 0;
    const end = at + length;
    // 云上|宝丰
    if (length > 2 && (reading.divisions.has(at + 2) || reading.divisions.has(end - 1))) continue;
    if (chance < DOUBTFUL || (taken && taken.start < end) || isOther(s, at, end, chance) || isNamedThing(s, at, end) || isPhrase(s, at, end)) continue;
    doubts.push({ start: at, end, name: s.slice(at, end), chance });
  }
  return doubts;
}

/** What looks like a name is a word or a place, or runs on from one: 任|组长, 增|强信心, 成就感, 柳家|村. */
function isOther(s: string, at: number, end: number, chance: number): boolean {
  if (end - at === 2 && hasCharAt(CALLED, s, at + 1)) return true;
  // 苏长河|陶瓷艺术馆: what is called after somebody.
  if (NOUNS.hasAt(s, end) && (matchAt(TAILS, s, end + 2)?.length ?? 0) > 1) return true;
  if (beginsOtherwise(s, at, end - at) || hasCharAt(PLACE_CHARS, s, end - 1) || (matchAt(LEVELS, s, end) !== null && matchAt(HEADS, s, end) === null)) return true;
  if (ADVERBIAL.has(s.slice(at, at + 2))) return true;
  if (isAnnounced()) return false;
  // 查|进度, 边|绣花
  if (end - at === 3 && isEverydaySurname(s.charAt(at)) && (COMMON.hasAt(s, at + 1) || NOUNS.hasAt(s, at + 1))) return true;
  if (isEverydaySurname(s.charAt(at)) && (chance < SURE || hasCharAt(LINKING, s, at))) return true;
  return NOT_NAME.has(s.slice(at, at + 2)) || NOT_NAME.has(s.slice(at, end));
}

/** A word runs over the left border, or begins here: 增|强, 文化. Asked first, as it costs least. */
function isWordly(s: string, at: number): boolean {
  return hasCharAt(JOINTS, s, at) || COMMON.hasAt(s, at - 1) || NOUNS.hasAt(s, at - 1) || COMMON.hasAt(s, at) || NOUNS.hasAt(s, at);
}

/** What all places where the name stands on the page say together, in log odds. */
function weighOnPage(readings: readonly Reading[], name: string): number {
  let sum = NEUTRAL;
  for (const reading of readings) {
    for (let at = reading.s.indexOf(name); at !== -1; at = reading.s.indexOf(name, at + name.length)) {
      weighNames(reading, at);
      sum += Math.max(-MOST_SAID, Math.min(MOST_SAID, logOdds(chances[name.length] ?? 0))) - NEUTRAL;
    }
  }
  return sum;
}

/** The mentions of an article (sorted, without overlaps), their ends drawn in to where a name surely ends: 屈武|答. The rules see more of what follows, so none is made longer. */
export function settleEnds(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { s } = reading;
  return mentions.map((mention, index) => {
    const { start, end, name } = mention;
    if (name.includes('·') || end - start > LONGEST_JUDGED || (SURNAME_STARTS[s.charCodeAt(start)] ?? 0) === 0) return mention;
    const moved = start + weighNames(reading, start);
    if (moved >= end || (chances[moved - start] ?? 0) <= MOVED || moved > (mentions[index + 1]?.start ?? s.length)) return mention;
    return moveEnd(mention, moved, s);
  });
}
