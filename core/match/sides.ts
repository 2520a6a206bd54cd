// What stands directly left and right of a known name. Reads only; whether the name is a person there is decided in
// boundary.ts. Offsets are UTF-16 units of the text in matching form.
import { DOCTRINE_ENDINGS, LIST_MARKS } from '../gazetteer/boundary';
import { isSurname } from '../gazetteer/surnames';
import { isHan } from '../text/script';
import { matchAt, matchBefore, splitWords } from '../text/lexicon';
import type { LexiconHit } from '../text/lexicon';
import { loadSideWords } from './side-words';
import type { Station } from './side-words';

/** A text in matching form. Folding takes the white space out between Han characters; `hasGap` tells where it stood. */
export interface FoldedText {
  readonly text: string;
  /** Was there white space between the units `at - 1` and `at` in the text as given? */
  readonly hasGap: (at: number) => boolean;
  /** Was a line broken there? Then it was one that is set, not written: folding keeps all other breaks. */
  readonly hasBreak: (at: number) => boolean;
}

/**
 * namer: a verb done to persons only (任命) · part: of a longer name · torn: a common word lies across the edge · edge: punctuation, a gap, the text's end ·
 * opener, verb, particle: words that come before or after a person · neutral: the like, but after anything (的) ·
 * han: a character that says nothing.
 */
export type Side = 'part' | 'torn' | 'edge' | 'list' | 'joiner' | 'post' | 'role' | 'address' | 'namer' | 'opener' | 'verb' | 'particle' | 'neutral' | 'han';

const DOCTRINES = splitWords(DOCTRINE_ENDINGS);
const BRACKET_REACH = 16;
const DOCTRINE_REACH = 16;
const CELL_REACH = 20;
const RANK = /^(?:常务副|副|代)/u;
/** A bracket, or the border of a cell, beside which folding keeps spaces. */
const CELL_MARK = /^(?:\(| ?\| ?)/u;
const LATIN_REACH = 24;
/** 二十一世|赵文, 十六世孙|赵文: the generation of a family's book. */
const GENERATION = /[〇一二三四五六七八九十廿百\d]{1,5}世(?:祖|孙)?$/u;
const GENERATION_REACH = 8;
/** 三个|赵文, 好几位|赵文, 当过教师的那个|赵文. */
const COUNTED = /(?:[一二两三四五六七八九十几多那这哪\d])[个位名]$/u;
const COUNT_REACH = 3;
const AGED = /[\d一二三四五六七八九十]岁的?$/u;
const AGE_REACH = 6;
/** 赵文,58岁; 赵文(今年58岁). */
const AGE = /^[,(](?:现年|今年|年仅|时年)?\d{1,3}岁/u;
const AGE_BEHIND_REACH = 10;
/** 时任县委书记的|赵文, 担任副县长的|赵文: what is held there is his. */
const HELD = /(?:时任|现任|曾任|担任|兼任|出任|身为|作为)[\p{Script=Han}、]{2,20}的$/u;
const HELD_REACH = 24;
/** The same in Latin letters, behind a post. */
const LATIN = /[\p{Script=Latin} ,.()&/'-]+$/u;
const FOREIGN_REACH = 60;
/** Two words with capitals at the end of a text. */
const LATIN_NAME = /\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+ ?$/u;

/** What stands before `start`. */
export function readLeft(folded: FoldedText, start: number): Side {
  const { text } = folded;
  const words = loadSideWords();
  const before = text.charAt(start - 1);
  if (before === '' || before === '\n') return 'edge';
  // · 赵文调研: at the beginning of a line it is none of a name.
  if (before === '·') return start < 2 || folded.hasBreak(start - 1) || !/\p{L}/u.test(text.charAt(start - 2)) ? 'edge' : 'part';
  const station = matchBefore(words.stations, text, skipToStation(text, start));
  if (station !== null) return station.value;
  if (readCall(text, start) !== null) return 'namer';
  // A line that is only set ends anywhere: 县长王浩⏎宇 goes on.
  if (folded.hasGap(start) && !folded.hasBreak(start)) return 'edge';
  if (LIST_MARKS.includes(before)) return 'list';
  if (!isHan(text.charCodeAt(start - 1))) return 'edge';
  const across = before + text.charAt(start);
  // 阳春 in 欧阳春, 马胜 in 司马胜.
  if (isSurname(across)) return 'part';
  if (matchBefore(words.namers, text, start) !== null) return 'namer';
  const opener = matchBefore(words.openers, text, start);
  if (opener !== null && opener.length > 1) return 'opener';
  if (words.intoSurname.has(across)) return 'torn';
  if (matchBefore(words.joiners, text, start) !== null) return 'joiner';
  return opener === null ? 'han' : 'opener';
}

/** What stands at `end`, after a name whose last character is `text[end - 1]`. */
export function readRight(folded: FoldedText, end: number): Side {
  const { text } = folded;
  const words = loadSideWords();
  const after = text.charAt(end);
  if (after === '' || after === '\n') return 'edge';
  if (after === '·') return 'part';
  // 君 alone may as well end the name.
  if ((matchAt(words.addresses, text, end)?.length ?? 0) > 1 || readSex(folded, end) > end) return 'address';
  // 赵文的父亲, 赵文之外孙.
  if ('的之'.includes(after) && matchAt(words.kin, text, end + 1) !== null) return 'address';
  const station = matchStation(text, end);
  if (station !== null) return station.value;
  const cell = readCell(folded, end);
  if (cell !== null) return cell;
  if (LIST_MARKS.includes(after)) return 'list';
  if (!isHan(text.charCodeAt(end))) return 'edge';
  const next = text.slice(end, end + 2);
  const isCommon = words.common.has(next);
  const named = matchAt(words.named, text, end);
  if (named !== null && (named.length > 1 || !isCommon)) return 'part';
  if (matchAt(words.verbs, text, end) !== null) return 'verb';
  if (!words.singleAfter.has(after) && isDoctrine(text, end)) return 'part';
  if (matchAt(words.joiners, text, end) !== null) return 'joiner';
  if (words.fromGiven.has(text.charAt(end - 1) + after) || (!isCommon && after === text.charAt(end + 1))) return 'torn';
  if (words.singleAfter.has(after)) return words.neutralAfter.has(after) ? 'neutral' : 'particle';
  // 刘东|海外: a word begins here, but its first character may as well end the name.
  // Any character may end a name: 于武|真. Only a word that begins with none of the usual ones says that it does not.
  return isCommon && !words.given.has(after) ? 'verb' : 'han';
}

/** What follows a name in brackets or in the next cell of a table: 赵文(副县长), 赵文 副县长. Null when neither is there. */
function readCell({ text, hasGap, hasBreak }: FoldedText, end: number): Side | null {
  const mark = CELL_MARK.exec(text.slice(end, end + 3))?.[0] ?? '';
  const bracket = mark !== '';
  if (!bracket && !hasGap(end)) return null;
  const from = end + mark.length;
  let to = from;
  while (to < from + CELL_REACH && isHan(text.charCodeAt(to)) && (to === from || !hasGap(to))) to += 1;
  const station = to > from ? matchBefore(loadSideWords().stations, text, to) : null;
  if (station !== null && station.length > 1 && to - station.length >= from) return station.value;
  return bracket || !hasBreak(end) ? 'edge' : null;
}

/** Is the name the author of a doctrine: only Han up to 思想 or 理论, within reach. */
function isDoctrine(text: string, end: number): boolean {
  let stop = end;
  while (stop < end + DOCTRINE_REACH && isHan(text.charCodeAt(stop))) stop += 1;
  const run = text.slice(end, stop);
  return !run.includes('的') && DOCTRINES.some((word) => run.includes(word));
}

/**
 * What makes a name of what follows and says nothing of its bearer: somebody is called (@赵文) or called so (我们班也有叫赵文的), he is one
 * of several (三个赵文) or of a family's book (十六世孙赵文), he is as old as that (58岁的赵文), or his name was given in Latin letters
 * (Zhao Wen (赵文)).
 */
export function readCall(text: string, start: number): string | null {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '叫') return before;
  if (before !== '' && '个位名'.includes(before)) return COUNTED.exec(text.slice(Math.max(0, start - COUNT_REACH), start))?.[0] ?? null;
  if (before === '的' || before === '岁') return AGED.exec(text.slice(Math.max(0, start - AGE_REACH), start))?.[0] ?? null;
  if ('世祖孙'.includes(text.charAt(start - 1))) return GENERATION.exec(text.slice(Math.max(0, start - GENERATION_REACH), start))?.[0] ?? null;
  return text.charAt(start - 1) === '(' ? (LATIN_NAME.exec(text.slice(Math.max(0, start - LATIN_REACH), start - 1))?.[0] ?? null) : null;
}

/** Does what `readCall` found say that there is somebody of that name: 有个农民叫赵文, 三个赵文? */
export function isCallOfAnother(call: string): boolean {
  return call === '叫' || COUNTED.test(call);
}

/** The age of a bearer where it stands behind his name (赵文,58岁); empty where none does. */
export function readAge(text: string, end: number): string {
  return AGE.exec(text.slice(end, end + AGE_BEHIND_REACH))?.[0] ?? '';
}

/** The post or role of two characters or more that begins at `at`: 县长, 常务|副|县长. */
export function matchStation(text: string, at: number): LexiconHit<Station> | null {
  const rank = RANK.exec(text.slice(at, at + 3))?.[0] ?? '';
  const station = matchAt(loadSideWords().stations, text, at + rank.length);
  return station === null || station.length < 2 ? null : { length: rank.length + station.length, value: station.value };
}

/** Where the sex of a bearer ends that stands behind his name as an item of its own (赵文,男,…; 赵文(女); 赵文 男 汉族); `end` where none does. */
export function readSex({ text, hasGap }: FoldedText, end: number): number {
  const mark = /^[,(|]/u.test(text.charAt(end)) ? 1 : 0;
  if ((mark === 0 && !hasGap(end)) || !/^[男女]$/u.test(text.charAt(end + mark))) return end;
  const stop = end + mark + 1;
  return hasGap(stop) || !isHan(text.charCodeAt(stop)) ? stop : end;
}

/** The end of a post before a name: right before it, before a bracket, a colon (县长:赵文; 县长 County Magistrate:赵文) a verb of naming (县长是赵文, 新书记就叫赵文) or 的 (时任县长的赵文). */
export function skipToStation(text: string, at: number): number {
  const { stations, namingAdverbs } = loadSideWords();
  if ('是叫'.includes(text.charAt(at - 1)) && at > 0) return matchBefore(stations, text, at) === null ? at - 1 - (matchBefore(namingAdverbs, text, at - 1)?.length ?? 0) : at;
  // 时任县委书记的|赵文
  if (text.charAt(at - 1) === '的' && HELD.test(text.slice(Math.max(0, at - HELD_REACH), at))) return at - 1;
  return text.charAt(at - 1) === ':' ? at - 1 - (LATIN.exec(text.slice(Math.max(0, at - 1 - FOREIGN_REACH), at - 1))?.[0].length ?? 0) : skipBracketBack(text, at);
}

/** The end of what stands before a bracket that closes right before `at`: 副书记(主持工作)|赵文. */
export function skipBracketBack(text: string, at: number): number {
  if (text.charAt(at - 1) !== ')') return at;
  const open = text.lastIndexOf('(', at - 1);
  return open >= 0 && at - open <= BRACKET_REACH ? open : at;
}
