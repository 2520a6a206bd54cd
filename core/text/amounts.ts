// Sums of money in a text: figure, scale, currency, what the sum is for and how exact it is. Reads only the words around
// the figure; which project a sum belongs to is decided in core/extract.
import type { Amount, AmountBound, AmountKind } from '../model';
import {
  COST_ENDINGS, CURRENCY_PREFIXES, CURRENCY_WORDS, KIND_MODIFIERS, KIND_NOUNS, LIMITED_NOUNS, LIMIT_ENDINGS, LIMIT_WORDS, LINK_WORDS, LOOSE_ENDINGS, PLAIN_MODIFIERS, SCALES,
} from '../gazetteer/amounts';
import { buildLexicon, matchAt, matchBefore, splitWords } from './lexicon';
import type { Lexicon, LexiconHit } from './lexicon';
import { readNumeral } from './numerals';
import { toSimplified } from './script';

type Noun = { readonly noun: AmountKind } | { readonly modifier: AmountKind };

const currencies = buildLexicon(CURRENCY_WORDS);
const currencyPrefixes = buildLexicon(CURRENCY_PREFIXES);
const links = buildLexicon(LINK_WORDS);
const limitWords = new Set(splitWords(LIMIT_WORDS));
const limitEndings = buildLexicon(LIMIT_ENDINGS);
const limitedNouns = buildLexicon(splitWords(LIMITED_NOUNS).map((word) => [word, true] as const));
const looseEndings = buildLexicon(splitWords(LOOSE_ENDINGS).map((word) => [word, '~'] as const));
const costEndings = buildLexicon(splitWords(COST_ENDINGS).map((word) => [word, true] as const));
const kindWords = buildLexicon<Noun>([
  ...splitWords(PLAIN_MODIFIERS).map((word) => [word, { modifier: null }] as const),
  ...KIND_MODIFIERS.flatMap(([kind, row]) => splitWords(row).map((word) => [word, { modifier: kind }] as const)),
  ...(Object.entries(KIND_NOUNS) as [AmountKind, string][]).flatMap(([kind, row]) => splitWords(row).map((word) => [word, { noun: kind }] as const)),
]);
const modifierRank = KIND_MODIFIERS.map(([kind]) => kind);

/*
 * A figure with its scale. Every repetition is bounded, so the scan is linear. Groups: 1 Arabic figure (2亿3千万: with
 * scales inside), 2 Han figure (its scale is inside), 3 余 or 多 before the scale, 4 scale, 5 余 or 多 after it.
 */
const FIGURE = new RegExp(
  `(?:((?:[0-9０-９]{1,4}[亿万千百])(?:[0-9０-９]{1,4}[千百十]?){0,2}[0-9０-９]{1,4}|(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3}){1,4}|[0-9０-９]{1,14})(?:[.．](?:[0-9０-９]{1,8}|[ 　][0-9０-９]{1,2}(?=[ 　]?[亿万])))?)|([〇零一二两三四五六七八九十百千万亿点]{1,16}))[ 　]{0,2}([余多几])?[ 　]?(${SCALES.map(([word]) => word).join('|')})?([余多])?[ 　]?`,
  'gu',
);

/** Characters that make of 元 another word: 元旦, 元月, 元素. */
const NOT_YUAN = /^[旦月素宵件老首帅]/u;

/**
 * All sums of money in `text`, in order. Spans are UTF-16 offsets into `text` as given; `asPrinted` begins with the words
 * that say what the sum is for (`概算总投资2.3亿元`). `yuan` is the printed figure in yuan, also where the print calls it
 * inexact (约, 余, 近, 逾, 超); it is null for limits (以上, 不低于), orders of magnitude (百亿元级) and other currencies. `folded`
 * is the text in simplified script, where it is at hand.
 */
export function findAmounts(text: string, folded = toSimplified(text)): Amount[] {
  const amounts: Amount[] = [];
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(folded); match; match = FIGURE.exec(folded)) {
    const amount = readAmount(text, folded, match, amounts.at(-1)?.span.end ?? 0);
    if (amount) amounts.push(amount);
  }
  return amounts;
}

/** `from`: where the sum before this one ends; its 以上 is not also the next one's. */
function readAmount(text: string, folded: string, match: RegExpExecArray, from: number): Amount | null {
  const [whole, arabic, han, early, scale, late] = match;
  const figureStart = match.index;
  const unitStart = figureStart + whole.length;
  const before = readBefore(folded, figureStart, from);
  const unit = matchAt(currencies, folded, unitStart);
  const yuanLike = unit !== null && !(unit.value === 'CNY' && unit.length === 1 && NOT_YUAN.test(folded.slice(unitStart + 1, unitStart + 2)));
  // 总投资120亿 without 元: only where words say that it is money and nothing is counted by it (亿立方米).
  const bare = !yuanLike && before.said && (scale !== undefined || (han !== undefined && /[亿万]$/u.test(han))) && !/^[\p{Script=Han}\w]/u.test(folded.slice(unitStart).replace(/^[的以左元]/u, ''));
  const level = han !== undefined && han.endsWith('亿') && folded.charAt(unitStart) === '级';
  if (!yuanLike && !bare && !level && before.currency === null) return null;
  const reading = readValue(arabic, han, scale);
  if (reading === null) return null;

  let end = yuanLike ? unitStart + unit.length : trimEnd(folded, figureStart, unitStart);
  let bound: AmountBound = reading.magnitude ? 'magnitude' : (before.bound ?? '=');
  if (reading.magnitude && before.bound === '>=') bound = '>=';
  // 固定资产投资不低于2.8亿元, of one thing: a floor, and no condition for many (不低于1亿元的项目).
  const floor = before.limit && before.bound === '>=' && before.cost;
  let limit = (before.limit && !floor) || reading.magnitude;
  if (bound === '=' && (early !== undefined || late !== undefined)) bound = '~';
  const ending = matchAt(limitEndings, folded, end);
  if (floor && ending === null && matchAt(limitedNouns, folded, end) !== null) limit = true;
  const loose = ending ? null : matchAt(looseEndings, folded, end);
  if (ending) {
    bound = ending.value;
    end += ending.length;
    limit = limit || ending.value !== '>=' || !before.cost || matchAt(limitedNouns, folded, end) !== null;
  } else if (loose) {
    if (bound === '=') bound = '~';
    end += loose.length;
  }
  const cost = before.kind === null && yuanLike ? matchAt(costEndings, folded, end) : null;
  if (cost) end += cost.length;
  const currency = (yuanLike ? unit.value : null) === 'CNY' || !yuanLike ? (before.currency ?? 'CNY') : (unit?.value ?? 'CNY');
  return {
    asPrinted: text.slice(before.start, end).replace(/[\s　]+/gu, ''),
    yuan: currency === 'CNY' && !limit ? Math.round(reading.value) : null,
    value: reading.value,
    currency,
    kind: cost ? 'total' : before.kind,
    bound,
    span: { start: before.start, end },
  };
}

/** The value of the figure; `magnitude` when no digit is printed (百亿, 千万). */
function readValue(arabic: string | undefined, han: string | undefined, scale: string | undefined): { value: number; magnitude: boolean } | null {
  const factor = SCALES.find(([word]) => word === scale)?.[1] ?? 1;
  if (arabic !== undefined) {
    // 3. 2亿元: a space of broken print.
    const digits = arabic.normalize('NFKC').replace(/[, ]/gu, '');
    if (/[亿万千百]/u.test(digits)) return { value: readCompound(digits + (scale ?? '')), magnitude: false };
    const value = Number(digits) * factor;
    return { value: Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15)), magnitude: false };
  }
  if (han === undefined) return null;
  const magnitude = /^[十百千万亿]+$/u.test(han);
  const value = magnitude ? [...han].reduce((sum, character) => sum * scaleOf(character), 1) : readHan(han);
  return value === null ? null : { value: value * factor, magnitude };
}

/** 2亿3千万, 1亿2000万: every group of digits counts by the scales behind it, up to the next 亿 or 万. */
function readCompound(figure: string): number {
  let [sum, section, digits] = [0, 0, 0];
  for (const character of figure) {
    if (character >= '0' && character <= '9') digits = digits * 10 + Number(character);
    else {
      const scale = scaleOf(character);
      if (scale >= 1e4) sum += (section + digits) * scale;
      section = scale >= 1e4 ? 0 : section + digits * scale;
      digits = 0;
    }
  }
  return sum + section + digits;
}

/** 三点五亿: the scale after the decimals multiplies the whole. */
function readHan(han: string): number | null {
  const [whole = '', fraction] = han.split('点');
  if (fraction === undefined) return readNumeral(han);
  const scale = /[十百千万亿]*$/u.exec(fraction)?.[0] ?? '';
  const [units, decimals] = [readNumeral(whole), readNumeral(fraction.slice(0, fraction.length - scale.length))];
  if (units === null || decimals === null) return null;
  const value = units + decimals / 10 ** (fraction.length - scale.length);
  return Number(([...scale].reduce((sum, character) => sum * scaleOf(character), value)).toPrecision(15));
}

const scaleOf = (character: string): number => (character === '十' ? 10 : (SCALES.find(([word]) => word === character)?.[1] ?? 1));

interface Before {
  /** Where the words that belong to the sum begin. */
  readonly start: number;
  readonly kind: AmountKind;
  readonly bound: AmountBound | null;
  readonly limit: boolean;
  readonly currency: Amount['currency'] | null;
  /** Words say that this is money. */
  readonly said: boolean;
  /** Words say that something costs it. */
  readonly cost: boolean;
}

/** Reads leftwards from the figure, as far as `from`: currency, linking and bounding words, the noun, its modifiers. */
function readBefore(folded: string, figureStart: number, from: number): Before {
  const match = <Value>(words: Lexicon<Value>, end: number): LexiconHit<Value> | null => {
    const hit = matchBefore(words, folded, end);
    return hit !== null && end - hit.length >= from ? hit : null;
  };
  let at = skipSpaces(folded, figureStart);
  let start = figureStart;
  const prefix = match(currencyPrefixes, at);
  if (prefix) start = at = at - prefix.length;
  let bound: AmountBound | null = null;
  let limit = false;
  for (let hops = 0; hops < 4; hops++) {
    const link = match(links, skipSpaces(folded, at));
    // 签约3.8亿元 is no 约3.8亿元.
    if (!link || (link.value === '~' && folded.charAt(skipSpaces(folded, at) - link.length - 1) === '签')) break;
    at = skipSpaces(folded, at) - link.length;
    if (link.value !== null) {
      bound ??= link.value;
      limit ||= limitWords.has(folded.slice(at, at + link.length));
      start = at;
    }
  }
  const modifiers: AmountKind[] = [];
  let noun: AmountKind | undefined;
  for (let hops = 0; hops < 5; hops++) {
    const hit = match(kindWords, skipSpaces(folded, at));
    if (!hit) break;
    if ('noun' in hit.value) {
      // 概算总投资, 投资概算: the noun next to the figure decides, one before it only colours it.
      if (noun !== undefined && hit.value.noun !== 'total') break;
      noun ??= hit.value.noun;
    } else modifiers.push(hit.value.modifier);
    at = skipSpaces(folded, at) - hit.length;
    start = at;
  }
  const sharper = modifierRank.find((kind) => modifiers.includes(kind));
  // 共3亿元, 预计3亿元: a modifier that decides nothing says nothing without its noun.
  const kind = noun === 'output' || noun === 'fund' ? noun : (sharper ?? noun ?? null);
  return { start, kind, bound, limit, currency: prefix?.value ?? null, said: noun !== undefined || sharper !== undefined, cost: noun === 'total' || noun === 'signed' };
}

function skipSpaces(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 3 && (text[at - 1] === ' ' || text[at - 1] === '　')) at--;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '　')) at--;
  return at;
}
