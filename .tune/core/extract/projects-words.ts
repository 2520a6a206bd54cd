// Cuts an article's text into the words that matter for project news: heads, verbs, sums, counts, commas. What is no word
// of the gazetteer comes out as `text`. The first of three steps: words → phrases (projects-phrases) → money and facts.
import type { Amount, Span } from '../model';
import * as words from '../gazetteer/projects';
import { findAmounts } from '../text/amounts';
import { hasCharAt, readCharSet } from '../text/char-set';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import type { LexiconHit } from '../text/lexicon';
import { toSimplified } from '../text/script';
import type { Gap } from './projects-rows';
import { readGaps } from './projects-rows';

/** What a word can be; a word may be several things (改造 is a deed and an adjective), so these are bits. */
export const BE = {
  project: 1, works: 2, park: 4, facility: 8, deed: 16, phase: 32, visit: 64, build: 128, cut: 256, company: 512, generic: 1024,
  site: 2048, lead: 4096, anaphor: 8192, whole: 16384, unbuilt: 32768, spent: 65536, buildingSite: 131072, closer: 262144, rank: 524288, construct: 1048576, stage: 2097152, work: 4194304, kind: 8388608, placing: 16777216, spot: 33554432, quantifier: 67108864, opening: 134217728,
} as const;

export type WordKind =
  | 'text' | 'word' | 'amount' | 'count' | 'time'
  /** 。！？ and line ends · ，；：and the like · 、 · 和与及 · opening and closing brackets · quotation marks · 《…》 */
  | 'full-stop' | 'comma' | 'sep' | 'conj' | 'bracket' | 'quote' | 'document'
  /** A bracket with another name of the thing before it: （又名X）. */
  | 'alias';

export interface Word extends Span {
  readonly kind: WordKind;
  /** Bits of `BE`; 0 for everything that is no word of the gazetteer. */
  readonly be: number;
  readonly amount: Amount | null;
  /** Text that ends like a spot: 村口, 河边, 高岚村. */
  readonly spot: boolean;
}

/** The word at an index that may lie before the first: an array asked for a negative index would be slow ever after. */
export const wordAt = (words: readonly Word[], at: number): Word | undefined => (at < 0 ? undefined : words[at]);

/** Is the word printed so? Without cutting it out. */
export const says = (text: string, word: Word | undefined, said: string): boolean => word !== undefined && word.end - word.start === said.length && text.startsWith(said, word.start);

/** Ends one member of a series; half-width in broken OCR. */
export const isSemicolon = (text: string, word: Word): boolean => hasCharAt(semicolons, text, word.start);

const ROWS: readonly (readonly [number, string])[] = [
  [BE.project, words.PROJECT_HEADS], [BE.works, words.WORKS_HEADS], [BE.park, words.PARK_HEADS], [BE.facility, words.FACILITY_HEADS],
  [BE.deed, words.DEED_HEADS], [BE.phase, words.PHASES], [BE.visit, words.VISIT_WORDS], [BE.build, words.BUILD_WORDS], [BE.cut, words.CUT_WORDS], [BE.cut, words.NAMING_WORDS],
  [BE.company, words.COMPANY_ENDINGS], [BE.generic, words.GENERIC_WORDS], [BE.site, words.SITE_WORDS], [BE.lead, words.NAME_LEADS],
  [BE.anaphor, words.ANAPHORS], [BE.whole, words.WHOLE_WORDS], [BE.unbuilt, words.UNBUILT_WORDS], [BE.spent, words.SPENT_ON],
  [BE.buildingSite, words.BUILDING_SITES], [BE.closer, words.LIST_CLOSERS], [BE.rank, words.RANK_WORDS], [BE.construct, words.CONSTRUCT_WORDS],
  [BE.construct | BE.build, splitWords(words.CONSTRUCT_WORDS).filter((word) => /[建修架盖造成]/u.test(word) && !word.endsWith('了')).map((word) => `${word}了`).join(' ')],
  [BE.work, words.WORK_WORDS], [BE.spot, words.SPOT_WORDS], [BE.quantifier, words.QUANTIFIERS], [BE.opening, words.OPENING_WORDS], [BE.kind, words.KIND_VERBS], [BE.placing, words.PLACING_WORDS],
  ...words.STAGE_WORDS.filter(([stage]) => stage !== '谋划' && stage !== '签约').map(([, row]) => [BE.stage, row] as const),
];

const lexicon = buildLexicon(collect([...ROWS, [BE.anaphor, pointAt(words.FACILITY_HEADS, words.PARK_HEADS, words.WORKS_HEADS).join(' ')], [BE.anaphor, splitWords(words.FACILITY_ENDINGS).map((ending) => `该${ending}`).join(' ')], [BE.cut, splitWords(words.DEED_HEADS).map((deed) => `${deed}后`).join(' ')]]));

/** 该 and its like with every building: 该隧道. */
function pointAt(...rows: readonly string[]): string[] {
  return rows.flatMap(splitWords).flatMap((head) => splitWords(words.POINTING_WORDS).map((pointing) => pointing + head));
}

function collect(rows: readonly (readonly [number, string])[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [be, row] of rows) for (const word of splitWords(row)) bits.set(word, (bits.get(word) ?? 0) | be);
  return bits;
}

const buildCharacters = new Set(splitWords(words.BUILD_CHARACTERS));
const noBuilding = buildLexicon(splitWords(words.NO_BUILD_CHARACTERS).map((word) => [word, true] as const));
const noBuildTails = new Set(splitWords(words.NO_BUILD_TAILS));

const MARKS: ReadonlyMap<string, WordKind> = new Map([
  ...[...'。！？!?\n●▲◆■★◇○□△◎▼【】'].map((mark) => [mark, 'full-stop'] as const),
  ...[...'，,；;：:—…'].map((mark) => [mark, 'comma'] as const),
  ['、', 'sep'],
  ...[...'和与及暨'].map((mark) => [mark, 'conj'] as const),
  ...[...'（）()〔〕[]'].map((mark) => [mark, 'bracket'] as const),
  ...[...'“”"‘’「」『』'].map((mark) => [mark, 'quote'] as const),
]);

const NO_GAPS: ReadonlyMap<number, Gap> = new Map();
const CONJ = new Set('和与及暨');
const semicolons = readCharSet('；;');
const SPOT = readCharSet('口边旁侧岸里内上下处镇乡村园');

/** A bracket with another name; group 1 is the name. */
const ALIAS = new RegExp(`[（(](?:${words.ALIAS_WORDS.split(' ').toSorted((a, b) => b.length - a.length).join('|')})[“"「]?([^（）()“”"「」，。；：、\\n]{3,30}?)(?<![元金币幣])[”"」]?[）)]`, 'uy');

/** 本报讯（记者…）, 新华社…电: what follows begins a sentence. */
const DATELINE = /(?:本报[\p{Script=Han}]{0,4}讯|新华社[\p{Script=Han}]{1,6}[0-9]{0,2}月?[0-9]{0,2}日?电)[ 　]?(?:[（(][^（）()\n]{0,60}[）)])?/uy;

const COUNT = /(?:[0-9]{1,6}|[一二两三四五六七八九十百]{1,4})[万千]?[多余几]?(?:个|项|批|大类|大|栋|条(?!例)|座|处|家|幢|间|所|口|套)/uy;
const TIME = /(?:[0-9]{1,4}|(?<!第)[一二三四五六七八九十〇]{1,4})(?:年度?(?!产|出栏|处理|加工|吞吐|发电)|月份?|日|时|点)(?:[底初末中]|上旬|中旬|下旬|前|起|晚|早|上午|下午|夜)?/uy;

/**
 * The words of `text`, in order and without gaps, but for white space; `folded` is the text in simplified script. Linear:
 * every word is bounded by the gazetteer.
 */
export function scanWords(text: string, folded = toSimplified(text)): Word[] {
  const found: Word[] = [];
  const amounts = findAmounts(text, folded).filter((amount) => isMoney(amount, folded));
  const gaps = amounts.length > 1 ? readGaps(folded) : NO_GAPS;
  let nextAmount = 0;
  let textStart = -1;
  const flush = (end: number, ahead: Hit | null = null): void => {
    if (textStart >= 0 && opensWithVerb(folded, textStart, found)) {
      found.push(verbAt(textStart++));
      // 盖个作坊, 修座桥: one of them.
      if (textStart < end - 1 && '个条座所栋幢家处间口'.includes(folded.charAt(textStart))) textStart++;
    }
    if (textStart >= 0 && textStart < end && endsWithVerb(folded, textStart, end, ahead, found)) {
      if (textStart < end - 1) found.push({ start: textStart, end: end - 1, kind: 'text', be: 0, amount: null, spot: hasCharAt(SPOT, folded, end - 2) });
      found.push(verbAt(end - 1));
    } else if (textStart >= 0 && textStart < end) found.push({ start: textStart, end, kind: 'text', be: 0, amount: null, spot: hasCharAt(SPOT, folded, end - 1) });
    textStart = -1;
  };
  let at = 0;
  while (at < folded.length) {
    let amount = amounts[nextAmount];
    while (amount && amount.span.start < at) {
      // 该工程造价3000万元: 工程 is the project's, the rest is the sum.
      const rest = found.at(-1)?.end === at && at < amount.span.end && ((found.at(-1)?.be ?? 0) & BE.anaphor) !== 0;
      if (rest) amounts[nextAmount] = { ...amount, span: { start: at, end: amount.span.end }, asPrinted: text.slice(at, amount.span.end).replace(/[\s　]+/gu, '') };
      else nextAmount++;
      amount = amounts[nextAmount];
    }
    const kinds = special[folded.charCodeAt(at)] ?? 0;
    const item = (kinds & SPECIAL.item) === 0 ? 0 : readItem(folded, at, found, textStart);
    if (item > 0) {
      flush(at);
      found.push({ start: at, end: at + item, kind: 'comma', be: 0, amount: null, spot: false });
      at += item;
      continue;
    }
    let word = matchAt(lexicon, folded, at);
    // X工业园 | 和 | 县乳品厂: behind a building no name of a county begins.
    if (word && (word.value & BE.whole) !== 0 && CONJ.has(folded.charAt(at)) && textStart < 0 && ((found.at(-1)?.be ?? 0) & (BE.facility | BE.park | BE.works | BE.project)) !== 0) word = null;
    // Most characters begin nothing.
    const hit = kinds === 0 && word === null && amount?.span.start !== at ? null : readWord(folded, at, amount, kinds, word);
    if (hit === null) {
      if (textStart < 0) textStart = at;
      at++;
      continue;
    }
    flush(at, hit);
    const phase = hit.amount ? readPhase(folded, hit.amount, found.at(-1), at) || readWorks(folded, found.at(-1), at) : 0;
    if (phase > 0 && hit.amount) {
      const span = { start: at + phase, end: hit.amount.span.end };
      found.push({ start: at, end: span.start, kind: 'word', be: lexicon.words.get(folded.slice(at, span.start)) ?? BE.phase, amount: null, spot: false });
      found.push({ ...span, kind: 'amount', be: 0, amount: { ...hit.amount, span, kind: hit.amount.kind === 'phase' ? 'total' : hit.amount.kind, asPrinted: hit.amount.asPrinted.slice(phase) }, spot: false });
    } else if (hit.kind === null && gaps.has(at)) found.push({ start: at, end: at + 1, kind: gaps.get(at) === 'row' ? 'full-stop' : 'comma', be: 0, amount: null, spot: false });
    else if (hit.kind !== null || endsLabel(folded, at, found)) found.push({ start: at, end: at + hit.length, kind: hit.kind ?? 'comma', be: hit.be, amount: hit.amount ?? null, spot: false });
    at += hit.length;
  }
  flush(folded.length);
  return found;
}

/** ■万塘光伏发电 某公司投资2亿元, ■西吉 将台堡纪念园开工: the first space of a brief sets off what it is about or where. */
function endsLabel(folded: string, at: number, found: readonly Word[]): boolean {
  for (let back = found.length - 1; back >= Math.max(0, found.length - 4); back--) {
    const word = found[back];
    if (!word || word.kind === 'comma' || at - word.start > LABEL) return false;
    if (word.kind === 'full-stop') return word.end < at && BULLETS.has(folded.charAt(word.start)) && !/[ 　]/u.test(folded.slice(word.end, at));
  }
  return false;
}

/** Characters of the longest such label, with its mark. */
const LABEL = 16;
const BULLETS = new Set('●▲◆■★◇○□△◎▼');

const verbAt = (start: number): Word => ({ start, end: start + 1, kind: 'word', be: BE.construct | BE.cut, amount: null, spot: false });

/** 投4800万元建箱包厂, 筹资3万元，盖个…, 出资260万元在广场旁建…: the first character of a text is a verb of building. */
function opensWithVerb(folded: string, start: number, found: readonly Word[]): boolean {
  if (!buildCharacters.has(folded.charAt(start)) || matchAt(noBuilding, folded, start) !== null) return false;
  const [last, further] = [found.at(-1), found.at(-2)];
  if (last?.kind === 'amount') return true;
  const plain = '建修盖'.includes(folded.charAt(start));
  return plain && ((last?.kind === 'comma' && further?.kind === 'amount') || (last !== undefined && (last.be & BE.site) !== 0 && isPaidFor(found)));
}

/** 850万元，在坪坝镇利用煤矸石建 | 砖厂; 想盖 | 一座剪纸馆: the last one is, before a building that the sentence pays for or that is counted. */
function endsWithVerb(folded: string, start: number, end: number, ahead: Hit | null, found: readonly Word[]): boolean {
  if (ahead === null || !'建盖修'.includes(folded.charAt(end - 1)) || (end - 1 > start && noBuildTails.has(folded.charAt(end - 2)))) return false;
  if (ahead.kind === 'count' || folded.startsWith('一个', end)) return true;
  return (ahead.be & (BE.facility | BE.works | BE.park)) !== 0 && end - start > 2 && isPaidFor(found);
}

/** Does the sentence tell a sum before its end? */
function isPaidFor(found: readonly Word[]): boolean {
  for (let at = found.length - 1; at >= Math.max(0, found.length - 16); at--) {
    if (found[at]?.kind === 'amount') return true;
    if (found[at]?.kind === 'full-stop') return false;
  }
  return false;
}

/** 产业园三期总投资4亿元: the phase belongs to the name, not to the sum. Its length, or 0. */
function readPhase(folded: string, amount: Amount, before: Word | undefined, at: number): number {
  if (amount.kind !== 'phase' || before?.end !== at || (before.kind !== 'text' && (before.kind !== 'word' || (before.be & (BE.cut | BE.stage)) !== 0))) return 0;
  return /^[一二三四首]期(?:工程)?/u.exec(folded.slice(at, at + 4))?.[0].length ?? 0;
}

/** 校舍改建工程造价3000万元: 工程 belongs to the name; after a building (文体中心工程造价) it does not. Its length, or 0. */
function readWorks(folded: string, before: Word | undefined, at: number): number {
  if (!folded.startsWith('工程', at)) return 0;
  const built = before?.end === at && before.kind === 'word' && (before.be & (BE.facility | BE.works | BE.park)) !== 0 && (before.be & BE.deed) === 0;
  return built ? 0 : 2;
}

interface Hit {
  readonly length: number;
  /** Null for white space. */
  readonly kind: WordKind | null;
  readonly be: number;
  readonly amount?: Amount;
}

/** What a character may begin besides a word of the gazetteer, so that most characters are asked nothing else. */
const SPECIAL = { mark: 1, numeral: 2, other: 4, item: 8 } as const;
const special = new Uint8Array(65536);
for (const mark of MARKS.keys()) special[mark.charCodeAt(0)] = SPECIAL.mark;
for (const numeral of '0123456789一二两三四五六七八九十百〇') special[numeral.charCodeAt(0)] = SPECIAL.numeral;
for (const item of '0123456789一二三四五六七八九十（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮') special[item.charCodeAt(0)] = (special[item.charCodeAt(0)] ?? 0) | SPECIAL.item;
for (const other of '《（(本新 　') special[other.charCodeAt(0)] = (special[other.charCodeAt(0)] ?? 0) | SPECIAL.other;

const ITEM = /(?:[0-9]{1,2}[.．、](?![0-9])|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])[ 　]?(?:[（(]\p{Script=Han}{2,4}[）)])?/uy;

/** The length of the number of an item, with a label behind it, where a clause begins: 2.薄板产业园, 6.（竣工）智能工厂; else 0. */
function readItem(folded: string, at: number, found: readonly Word[], textStart: number): number {
  const last = found.at(-1);
  if (textStart >= 0 || (last !== undefined && last.kind !== 'comma' && last.kind !== 'full-stop')) return 0;
  ITEM.lastIndex = at;
  return ITEM.exec(folded)?.[0].length ?? 0;
}

/** What begins at `at`, where `kinds` and `word` say what the character and the gazetteer know of it. */
function readWord(folded: string, at: number, amount: Amount | undefined, kinds: number, word: LexiconHit<number> | null): Hit | null {
  if (amount?.span.start === at) return { length: amount.span.end - at, kind: 'amount', be: 0, amount };
  if ((kinds & SPECIAL.other) !== 0) {
    const hit = readSpecial(folded, at);
    if (hit) return hit;
  }
  const mark = (kinds & SPECIAL.mark) === 0 ? undefined : MARKS.get(folded.charAt(at));
  if (word && !(mark !== undefined && word.length === 1)) {
    // The sum that follows starts inside this word (总投资 | 投资3亿元): the sum has it.
    if (amount === undefined || at + word.length <= amount.span.start || ((word.value & BE.anaphor) !== 0 && at + word.length < amount.span.end)) return { length: word.length, kind: (word.value & BE.whole) === 0 ? 'word' : 'text', be: (word.value & BE.whole) === 0 ? word.value : 0 };
  }
  if (mark !== undefined) return isInnerDash(folded, at) ? null : { length: 1, kind: mark, be: 0 };
  if ((kinds & SPECIAL.numeral) === 0) return null;
  for (const [pattern, kind] of COUNTED) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return { length: match[0].length, kind, be: 0 };
  }
  return null;
}

/** 定西—临洮供水工程: a single dash between two places belongs to the name. */
function isInnerDash(folded: string, at: number): boolean {
  if (folded.charAt(at) !== '—') return false;
  return HAN.test(folded.charAt(at - 1)) && HAN.test(folded.charAt(at + 1));
}

const HAN = /\p{Script=Han}/u;
const COUNTED = [[TIME, 'time'], [COUNT, 'count']] as const;

/** Documents, brackets with another name, datelines, white space. */
function readSpecial(folded: string, at: number): Hit | null {
  const character = folded.charAt(at);
  if (character === ' ' || character === '　') return { length: 1, kind: null, be: 0 };
  if (character === '《') {
    const close = folded.slice(at, at + 120).indexOf('》');
    return close < 0 ? { length: 1, kind: 'comma', be: 0 } : { length: close + 1, kind: 'document', be: 0 };
  }
  const [pattern, kind] = character === '（' || character === '(' ? ([ALIAS, 'alias'] as const) : ([DATELINE, 'full-stop'] as const);
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

/** A bare scale inside a name is no sum: 百万千瓦, 千亿斤; findAmounts finds only money, so 万元 in 万元户 is what is left. */
function isMoney(amount: Amount, folded: string): boolean {
  return folded.charAt(amount.span.end) !== '户';
}
