// What no list of words can hold: marks, counts and times, numbers of items, documents, datelines, brackets with another name.
import { ALIAS_WORDS } from '../gazetteer/projects';
import { toSimplified } from '../text/script';
import type { Hit, Word, WordKind } from './projects-words';

/** Marks by their character. A dash or a bracket may be part of a name: see `isInnerDash`. */
export const MARKS: ReadonlyMap<string, WordKind> = new Map([
  ...[...'。.！？!?\n●▲◆■★◇○□△◎▼＊※☆【】'].map((mark) => [mark, 'full-stop'] as const),
  ...[...'，,；;：:—…'].map((mark) => [mark, 'comma'] as const),
  ['、', 'sep'],
  ...[...'和与及暨'].map((mark) => [mark, 'conj'] as const),
  ...[...'（）()〔〕[]'].map((mark) => [mark, 'bracket'] as const),
  ...[...'“”"‘’「」『』'].map((mark) => [mark, 'quote'] as const),
]);

/** A bracket with another name; group 1 is the name. */
const ALIAS = new RegExp(`[（(](?:${ALIAS_WORDS.split(' ').toSorted((a, b) => b.length - a.length).join('|')})[“"「]?([^（）()“”"「」，。；：、\\n]{3,30}?)(?<![元金币幣])[”"」]?[）)]`, 'uy');

/** 本报讯（记者…）, 新华社…电: what follows begins a sentence. */
const DATELINE = /(?:本报[\p{Script=Han}]{0,4}讯|新华社[\p{Script=Han}]{1,6}[0-9]{0,2}月?[0-9]{0,2}日?电)[ 　]?(?:[（(][^（）()\n]{0,60}[）)])?/uy;

/** “五一”前: a time, whose marks are no quotation. */
const FESTIVAL = /[“"「](?:五一|十一|七一|八一|六一|三八|元旦|春节|国庆|中秋)[”"」]节?(?:期间|前夕|前|后)/uy;

const COUNT = /(?<![年月日]产|年(?:加工|处理|生产|组装|出栏|存栏|屠宰|孵化))(?<![0-9.])(?:[0-9]{1,6}|[一二两三四五六七八九十百]{1,4})[万千]?[多余几]?(?:个|项|批|大类|大|栋|条(?!例)|座|处|家|幢|间|所|口|套)/uy;
const TIME = /(?:[0-9]{1,4}|(?<!第)[一二三四五六七八九十〇]{1,4})(?:年度?(?!产|出栏|处理|加工|吞吐|发电)|月份?|日|时|点)(?:[底初末中]|上旬|中旬|下旬|前|起|晚|早|上午|下午|夜)?/uy;

/** What a character may begin besides a word of the gazetteer, so that most characters are asked nothing else. */
export const SPECIAL = { mark: 1, numeral: 2, other: 4, item: 8 } as const;
/** By character unit: bits of `SPECIAL`. */
export const special = new Uint8Array(65536);
for (const mark of MARKS.keys()) special[mark.charCodeAt(0)] = SPECIAL.mark;
for (const numeral of '0123456789一二两三四五六七八九十百〇') special[numeral.charCodeAt(0)] = SPECIAL.numeral;
for (const item of '0123456789一二三四五六七八九十（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮') special[item.charCodeAt(0)] = (special[item.charCodeAt(0)] ?? 0) | SPECIAL.item;
for (const other of '《（(本新“"「 　') special[other.charCodeAt(0)] = (special[other.charCodeAt(0)] ?? 0) | SPECIAL.other;

const ITEM = /(?:[0-9]{1,2}[.．、](?![0-9])|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])[ 　]?(?:[（(]\p{Script=Han}{2,4}[）)])?/uy;

/** The length of the number of an item, with a label behind it, where a clause begins: 2.薄板产业园, 6.（竣工）智能工厂; else 0. */
export function readItem(folded: string, at: number, found: readonly Word[], textStart: number): number {
  const last = found.at(-1);
  if (textStart >= 0 || (last !== undefined && last.kind !== 'comma' && last.kind !== 'full-stop')) return 0;
  ITEM.lastIndex = at;
  return ITEM.exec(folded)?.[0].length ?? 0;
}

/** 定西—临洮供水工程: a single dash between two places belongs to the name. */
export function isInnerDash(folded: string, at: number): boolean {
  if (folded.charAt(at) !== '—') return false;
  return HAN.test(folded.charAt(at - 1)) && HAN.test(folded.charAt(at + 1));
}

/** A full stop of half width between Han characters (投产.这个厂), and no point of a figure or an abbreviation. */
export const isHalfStop = (folded: string, at: number): boolean => /[\p{Script=Han}）)”"’]/u.test(folded.charAt(at - 1)) && !/[\w.]/u.test(folded.charAt(at + 1));

const HAN = /\p{Script=Han}/u;
/** Times and counts that are words of their own, in the order in which they are tried. */
export const COUNTED = [[TIME, 'time'], [COUNT, 'count']] as const;

/** Documents, brackets with another name, datelines, white space. */
export function readSpecial(folded: string, at: number): Hit | null {
  const character = folded.charAt(at);
  if (character === ' ' || character === '　') return { length: 1, kind: null, be: 0 };
  if (character === '《') {
    const close = folded.slice(at, at + 120).indexOf('》');
    return close < 0 ? { length: 1, kind: 'comma', be: 0 } : { length: close + 1, kind: 'document', be: 0 };
  }
  const [pattern, kind] = character === '（' || character === '(' ? ([ALIAS, 'alias'] as const) : character === '本' || character === '新' ? ([DATELINE, 'full-stop'] as const) : ([FESTIVAL, 'time'] as const);
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  return match ? { length: match[0].length, kind, be: 0 } : null;
}

/** The other name that a word of the kind `alias` brings, in simplified script as read, or null. */
export function readAlias(text: string, word: Word | undefined): string | null {
  if (word?.kind !== 'alias') return null;
  const printed = text.slice(word.start, word.end);
  ALIAS.lastIndex = 0;
  const name = ALIAS.exec(toSimplified(printed))?.[1];
  return name === undefined ? null : printed.slice(toSimplified(printed).indexOf(name)).slice(0, name.length).replace(/[\s　]+/gu, '');
}
