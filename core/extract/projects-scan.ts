// Cuts an article's text into the words that matter for project news: heads, verbs, sums, counts, commas. What is no word
// of the gazetteer comes out as `text`.
import type { Amount } from '../model';
import { findAmounts } from '../text/amounts';
import { hasCharAt, readCharSet } from '../text/char-set';
import { matchAt } from '../text/lexicon';
import type { LexiconHit } from '../text/lexicon';
import { toSimplified } from '../text/script';
import type { Gap } from './projects-rows';
import { readGaps } from './projects-rows';
import { COUNTED, MARKS, SPECIAL, isHalfStop, isInnerDash, readItem, readSpecial, special } from './projects-marks';
import { endsWithVerb, isPaidFor, isPlaceAt, opensWithVerb, paysSoon, readBuilders, readPhase, readSite, readWorks, verbAt } from './projects-verbs';
import type { Hit, Word } from './projects-words';
import { HEADS } from './projects-cuts';
import { BE, lexicon } from './projects-words';

/** 向 between two places in the name of a work that brings something from one to the other. */
const TOWARDS = /^\p{Script=Han}{2,4}?(?:引水|调水|输水|补水|供水|输电|送电|供气|供热)/u;
const NO_GAPS: ReadonlyMap<number, Gap> = new Map();
const CONJ = readCharSet('和与及暨');
const SPOT = readCharSet('口边旁侧岸里内上下处镇乡村园');

/**
 * The words of `text`, in order and without gaps, but for white space; `folded` is the text in simplified script. Linear:
 * every word is bounded by the gazetteer. Before `titleEnd` (headlines) a space between two phrases parts them like a comma.
 */
export function scanWords(text: string, folded = toSimplified(text), titleEnd = 0): Word[] {
  const found: Word[] = [];
  const amounts = findAmounts(text, folded).filter((amount) => isMoney(amount, folded));
  const gaps = amounts.length > 1 ? readGaps(folded) : NO_GAPS;
  let nextAmount = 0;
  let textStart = -1;
  const flush = (end: number, ahead: Hit | null = null): void => {
    const paid = textStart >= 0 && paysSoon(folded, end, amounts[nextAmount]);
    const builder = textStart < 0 ? 0 : readBuilders(folded, textStart);
    if (builder > 0) found.push({ start: textStart, end: (textStart += builder), kind: 'text', be: 0, amount: null, spot: true });
    if (textStart >= 0 && opensWithVerb(folded, textStart, found, paid)) {
      found.push(verbAt(textStart++));
      // 盖个作坊, 修座桥: one of them.
      if (textStart < end - 1 && '个条座所栋幢家处间口'.includes(folded.charAt(textStart))) textStart++;
    }
    // 在拖船镇 | 建 | 灯饰配件产业园
    const sited = textStart >= 0 && (paid || isPaidFor(found)) ? readSite(folded, textStart, end, found.at(-1)) : 0;
    if (sited > 0) {
      found.push({ start: textStart, end: (textStart += sited), kind: 'text', be: 0, amount: null, spot: true });
      found.push(verbAt(textStart++));
    }
    // 兰海高速 | 广南段 | 苍溪境内
    const stretch = textStart >= 0 && textStart < end && ((found.at(-1)?.be ?? 0) & BE.facility) !== 0 && ROADS.has(lastText(folded, found)) ? (STRETCH.exec(folded.slice(textStart, end))?.[0].length ?? 0) : 0;
    if (stretch > 0 && textStart + stretch < end) found.push({ start: textStart, end: (textStart += stretch), kind: 'text', be: 0, amount: null, spot: true });
    if (textStart >= 0 && textStart < end && endsWithVerb(folded, textStart, end, ahead, found, paid)) {
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
    if (word && (word.value & BE.whole) !== 0 && hasCharAt(CONJ, folded, at) && textStart < 0 && endsName(found.at(-1)?.be ?? 0)) word = null;
    // 第一 | 中学, 三馆一 | 中心: no 一中.
    if (word && word.length === 2 && (word.value & BE.facility) !== 0 && (folded.charAt(at - 1) === '第' || folded.startsWith('中心', at + 1))) word = null;
    if (folded.charAt(at) === '和' && textStart < 0 && word === null && opensName(folded, found.at(-1))) {
      textStart = at++;
      continue;
    }
    // 在 | 建三江: no 在建.
    if (word && word.length === 2 && folded.startsWith('在建', at) && isPlaceAt(folded, at + 1)) word = matchAt(lexicon, '在', 0);
    // 东白湖向城关引水工程
    if (folded.charAt(at) === '向' && textStart >= 0 && TOWARDS.test(folded.slice(at + 1, at + 8))) word = null;
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
    else if (hit.kind !== null || (at < titleEnd && partsTitle(folded, at)) || endsLabel(folded, at, found)) found.push({ start: at, end: at + hit.length, kind: hit.kind ?? 'comma', be: hit.be, amount: hit.amount ?? null, spot: false });
    at += hit.length;
  }
  flush(folded.length);
  return found;
}

/** A building, a park, 项目, or a deed that is no verb of building: what 和 goes on from. */
const endsName = (be: number): boolean => (be & (BE.facility | BE.park | BE.works | BE.project)) !== 0 || ((be & BE.deed) !== 0 && (be & BE.construct) === 0);

/** ；和美工业集中区…, 察看了和平水库: where a name begins, 和 is its first character. Behind ， it may mean with whom (，和外商合办X). */
function opensName(folded: string, last: Word | undefined): boolean {
  if (last === undefined || last.kind === 'full-stop') return true;
  if (last.kind === 'comma') return '；;：:'.includes(folded.charAt(last.start));
  return last.kind === 'word' && (last.be & (BE.visit | BE.build | BE.construct)) !== 0 && (last.be & (HEADS | BE.generic)) === 0;
}

/** 比学赶超看项目 稳住大盘挑大梁: four characters and more on either side are no spread word. */
const partsTitle = (folded: string, at: number): boolean => TITLE_PART.test(folded.slice(Math.max(0, at - 4), at)) && TITLE_PART.test(folded.slice(at + 1, at + 5));

const TITLE_PART = /^[^\s　]{4}$/u;

/** The print of the last word. */
const lastText = (folded: string, found: readonly Word[]): string => folded.slice(found.at(-1)?.start ?? 0, found.at(-1)?.end ?? 0);

const ROADS = new Set(['公路', '高速公路', '高速', '铁路', '高铁', '国道', '省道', '快速路', '大道']);
const STRETCH = /^\p{Script=Han}{1,5}?段/u;

/** ■万塘光伏发电 某公司投资2亿元, ■西吉 将台堡纪念园开工: the first space of a brief sets off what it is about or where. */
function endsLabel(folded: string, at: number, found: readonly Word[]): boolean {
  for (let back = found.length - 1; back >= Math.max(0, found.length - 4); back--) {
    const word = found[back];
    if (!word || word.kind === 'comma' || at - word.start > LABEL) return false;
    if (word.kind === 'full-stop') return word.end < at && hasCharAt(BULLETS, folded, word.start) && !/[ 　]/u.test(folded.slice(word.end, at));
  }
  return false;
}

/** Characters of the longest such label, with its mark. */
const LABEL = 16;
const BULLETS = readCharSet('●▲◆■★◇○□△◎▼');

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
  if (mark !== undefined) return isInnerDash(folded, at) || (folded.charAt(at) === '.' && !isHalfStop(folded, at)) ? null : { length: 1, kind: mark, be: 0 };
  if ((kinds & SPECIAL.numeral) === 0) return null;
  for (const [pattern, kind] of COUNTED) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return { length: match[0].length, kind, be: 0 };
  }
  return null;
}

/** A bare scale inside a name is no sum: 百万千瓦, 千亿斤; findAmounts finds only money, so 万元 in 万元户 is what is left. */
function isMoney(amount: Amount, folded: string): boolean {
  return folded.charAt(amount.span.end) !== '户';
}
