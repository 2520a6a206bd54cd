// Is a known name, found in a text, the name of a person there, or a part of a longer name, a word, a credit? Two
// characters need a sign that a person is meant; three only must not be torn out of something longer. Measured in tests/golden/marks.
import { APPELLATIONS, LIST_MARKS } from '../gazetteer/boundary';
import { findDivision, findDivisions } from '../gazetteer/divisions';
import { isEverydaySurname, isSurname, surnameTier } from '../gazetteer/surnames';
import { matchAt, matchBefore } from '../text/lexicon';
import { isHan } from '../text/script';
import { isGivenPost } from './behind-name';
import { readColumnHead } from './columns';
import { isCredit } from './credits';
import { hasEnglishPost } from './english-posts';
import { loadSideWords } from './side-words';
import { readLeft, readRight, skipBracketBack } from './sides';
import type { FoldedText, Side } from './sides';
import { readStacked } from './stacked';

/** clear: a person is meant · possible: nothing speaks against it, so it holds where the page has it clear elsewhere · no. */
export type Verdict = 'clear' | 'possible' | 'no';

const PLACE_REACH = 12;
const OPEN: ReadonlySet<Side> = new Set(['edge', 'list', 'joiner', 'opener', 'namer']);
const STATION: ReadonlySet<Side> = new Set(['post', 'role']);
const SIGNS: ReadonlySet<Side> = new Set(['post', 'role', 'address', 'namer', 'list', 'verb']);

/** Judges the name of a person at `start`–`end` of the folded text. */
export function judgePerson(folded: FoldedText, start: number, end: number): Verdict {
  const { gaps, breaks } = countGaps(folded, start, end);
  const length = end - start;
  // 王代 强 is a damaged print, but 王 代 强 and 王 浩 are set wide; then a gap beside them means nothing either.
  if (gaps > 0 && gaps < length - 1 && length < 4) return 'no';
  const spread = gaps > 0 && gaps === length - 1 && (folded.hasGap(start) || folded.hasGap(end));
  const plain = spread && length > 2 ? { ...folded, hasGap: () => false } : folded;
  const left = readLeft(plain, start);
  const right = readRight(plain, end);
  if (left === 'part' || right === 'part') return 'no';
  // Over the end of a line only with a sign on one side: two lines may meet in anything.
  if (breaks > 0 && (length === 2 || !(SIGNS.has(left) || SIGNS.has(right)))) return 'no';
  const verdict = length === 2 ? judgeShort(plain, start, end, left, right) : judgeLong(folded.text, start, end, left, right);
  return verdict !== 'no' && isCredit(folded, start, end) ? 'no' : verdict;
}

function judgeLong(text: string, start: number, end: number, left: Side, right: Side): Verdict {
  const name = text.slice(start, end);
  if (name.includes('·') || name.length > 3) return left === 'torn' && right === 'torn' ? 'no' : 'clear';
  // 县长赵文强|大力推进 is 赵文强; but 县长赵文|强调 is 赵文.
  if (right === 'torn') return STATION.has(left) && matchAt(loadSideWords().verbs, text, end - 1) === null ? 'clear' : 'no';
  if (left === 'torn') return right === 'verb' || right === 'address' || right === 'post' ? 'clear' : 'no';
  // 韩国和|日本: a word and what may follow any word.
  const isWord = loadSideWords().nameLike.has(name.slice(0, 2)) || findDivision(name.slice(0, 2)).length > 0;
  const isPhrase = isWord && (loadSideWords().singleAfter.has(name.charAt(2)) || loadSideWords().joiners.words.has(name.charAt(2)));
  if (isPhrase && !STATION.has(left) && right !== 'address') return 'no';
  if (left === 'han' && right === 'han' && isWord) return 'no';
  return 'clear';
}


function judgeShort(folded: FoldedText, start: number, end: number, left: Side, right: Side): Verdict {
  const words = loadSideWords();
  // 县委副书记郭杰|作动员: a word lies across (杰作), but 作 ends no name.
  const after = folded.text.charAt(end);
  if (right === 'torn' && STATION.has(left) && words.singleAfter.has(after) && !words.given.has(after)) return 'clear';
  if (left === 'torn' || right === 'torn' || right === 'han') return 'no';
  const name = folded.text.slice(start, end);
  // 国务院|赵文|总理: what follows is enough, unless the name is a word as well.
  const everyday = isEverydaySurname(name.charAt(0));
  if (left === 'han') return (right === 'address' || right === 'post') && !words.nameLike.has(name) && (!everyday || endsPlace(folded.text, start)) ? 'clear' : 'no';
  const named = STATION.has(left) || right === 'address' || STATION.has(right) || isGivenPost(folded, end) || hasEnglishPost(folded.text, start, end);
  const listed = left === 'list' || right === 'list' || left === 'joiner' || right === 'joiner';
  const inList = (listed || folded.hasGap(start) || folded.hasGap(end)) && hasNeighbour(folded, start, end);
  if (APPELLATIONS.includes(name.charAt(1))) return STATION.has(left) || inList ? 'clear' : 'no';
  if (words.nameLike.has(name) || words.common.has(name)) return named ? 'clear' : 'no';
  if (named || readStacked(folded, start, end, []) !== null || inList || isNumberedCell(folded, start, end) || readColumnHead(folded, start, end) !== null) return 'clear';
  if (everyday) return 'possible';
  return left === 'namer' || (OPEN.has(left) && (right === 'verb' || right === 'particle')) ? 'clear' : 'possible';
}

/** 宝丰县|王浩副县长. */
function endsPlace(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - PLACE_REACH), at);
  return findDivisions(before).at(-1)?.span.end === before.length;
}

/** 2 赵文 100: a cell between two of figures. */
function isNumberedCell({ text, hasGap }: FoldedText, start: number, end: number): boolean {
  return hasGap(start) && hasGap(end) && /\d/u.test(text.charAt(start - 1)) && /\d/u.test(text.charAt(end));
}

/** Does an item beside it in the list look like a name too? */
function hasNeighbour(folded: FoldedText, start: number, end: number): boolean {
  const { text, hasGap } = folded;
  const isMark = (at: number): boolean => LIST_MARKS.includes(text.charAt(at)) && text.charAt(at) !== '';
  // Lists set with spaces: 马胜昔 李庆 马培翼.
  if (hasGap(start) && endsLikeName(folded, skipBracketBack(text, start))) return true;
  if (hasGap(end) && beginsLikeName(folded, end)) return true;
  const joiner = matchBefore(loadSideWords().joiners, text, start);
  if (joiner !== null && endsLikeName(folded, start - joiner.length)) return true;
  if (isMark(start - 1) && endsLikeList(folded, start - 1)) return true;
  if (isMark(end) && beginsLikeName(folded, end + 1)) return true;
  return !isMark(end) && isHan(text.charCodeAt(end)) && beginsLikeName(folded, end + 1);
}

/** 赵文、夏上、|: the item that ends at `at`, or the one before it, looks like a name; any two characters may be one beside a name. */
function endsLikeList(folded: FoldedText, at: number): boolean {
  const { text } = folded;
  const end = skipBracketBack(text, at);
  if (endsLikeName(folded, end)) return true;
  const from = text.lastIndexOf('、', end - 1);
  const isShort = from > 0 && end - from - 1 === 2 && isSurname(text.charAt(from + 1)) && isHan(text.charCodeAt(end - 1));
  return isShort && endsLikeName(folded, skipBracketBack(text, from));
}

function beginsLikeName({ text, hasGap }: FoldedText, at: number): boolean {
  // Names in columns are set wide: 李 琳 赵文杰.
  if (hasGap(at + 1) && isHan(text.charCodeAt(at + 1)) && (hasGap(at + 2) || !isHan(text.charCodeAt(at + 2)))) return looksLikeName(text.slice(at, at + 2));
  let length = 0;
  while (length < 4 && isHan(text.charCodeAt(at + length)) && (length === 0 || !hasGap(at + length))) length += 1;
  if (text.charAt(at + length) === '·') return true;
  // An item of its own may have any characters for a given name: 赵文、程细叶。
  if (length === 3 && isOwnItem(text.slice(at, at + length))) return true;
  return [3, 2].some((size) => size <= length && looksLikeName(text.slice(at, at + size)));
}

function isOwnItem(item: string): boolean {
  const { common } = loadSideWords();
  return (surnameTier(item.charAt(0)) ?? 'odd') !== 'odd' && !common.has(item.slice(0, 2)) && !common.has(item.slice(1));
}

function endsLikeName({ text, hasGap }: FoldedText, at: number): boolean {
  if (hasGap(at - 1) && isHan(text.charCodeAt(at - 2)) && (hasGap(at - 2) || !isHan(text.charCodeAt(at - 3)))) return looksLikeName(text.slice(at - 2, at));
  let length = 0;
  while (length < 4 && isHan(text.charCodeAt(at - 1 - length)) && (length === 0 || !hasGap(at - length))) length += 1;
  if (text.charAt(at - 1 - length) === '·') return true;
  if (length === 3 && isOwnItem(text.slice(at - 3, at))) return true;
  return [3, 2].some((size) => size <= length && looksLikeName(text.slice(at - size, at)));
}

function looksLikeName(item: string): boolean {
  const words = loadSideWords();
  if ((surnameTier(item.charAt(0)) ?? 'odd') === 'odd' || words.common.has(item.slice(0, 2))) return false;
  if (item.length === 2 && words.nameLike.has(item)) return false;
  return Array.from(item.slice(1)).every((character) => words.given.has(character)) && !words.common.has(item.slice(1));
}

/** White space inside the name: gaps within a line, and breaks of lines. */
function countGaps(folded: FoldedText, start: number, end: number): { gaps: number; breaks: number } {
  let gaps = 0;
  let breaks = 0;
  for (let at = start + 1; at < end; at += 1) {
    if (folded.hasBreak(at)) breaks += 1;
    else if (folded.hasGap(at)) gaps += 1;
  }
  return { gaps, breaks };
}
