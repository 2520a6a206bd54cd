// Words → phrases: runs of words that nothing cuts (projects-cuts), which of them stand in one 、-list, and how a list closes.
import type { Amount } from '../model';
import { GOODS_DEEDS, LIST_OPENERS, SHARED_PARTS } from '../gazetteer/projects';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import { readNumeral } from '../text/numerals';
import { HEADS, cuts, headBefore } from './projects-cuts';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  /** Joined to the phrase before it by 、 or 和. */
  readonly joined: boolean;
}

const goods = new Set(splitWords(GOODS_DEEDS));
const openers = new Set(splitWords(LIST_OPENERS));
const shared = buildLexicon(splitWords(SHARED_PARTS).map((word) => [word, true] as const));
/** Zones and places, which a name after 和 does not go on from: 高新区和宏发产业园. */
const ZONE_END = /(?:高新区|开发区|经开区|示范区|街道|产业|经济|农业|工业|旅游|生产|[镇乡村县市])$/u;

/** The phrases of a text, in order: runs of words that nothing cuts. Linear. */
export function splitPhrases(text: string, words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  let from = -1;
  let before = -1;
  let joined = false;
  let asideEnd = 0;
  const close = (at: number, joins: boolean): void => {
    if (from >= 0) phrases.push({ from, to: at, before, joined });
    joined = joins && from >= 0;
    from = -1;
    before = at;
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || index < asideEnd) continue;
    const end = word.kind === 'bracket' ? findAsideEnd(text, words, index) : -1;
    if (end >= 0) {
      // A（3亿元）、B（2亿元）: what stands in the bracket is said of A and does not part the list.
      const named = from >= 0;
      close(index, false);
      asideEnd = end + 1;
      before = end;
      if (words[asideEnd]?.kind === 'sep' || words[asideEnd]?.kind === 'conj') {
        joined = named;
        before = asideEnd++;
      }
    } else if (word.kind === 'sep' || (word.kind === 'conj' && splitsHere(text, words, index))) close(index, true);
    else if (says(text, word, '以及')) {
      // A、B，以及C: the comma before it parts no list.
      const goesOn = from >= 0 || (words[index - 1]?.kind === 'comma' && phrases.at(-1)?.to === index - 1 && phrases.at(-1)?.joined === true);
      close(index, true);
      joined = goesOn;
    } else if (cuts(text, words, index)) close(index, false);
    else if (from < 0) from = index;
  }
  close(words.length, false);
  return phrases;
}

/** Where the bracket closes that opens at `index` and tells something: a sum （协议资金3000万元）, a length （境内全长85公里）. -1 for other brackets. */
export function findAsideEnd(text: string, words: readonly Word[], index: number): number {
  let paid = false;
  for (let at = index + 1; at <= index + ASIDE; at++) {
    const word = words[at];
    if (!word || word.kind === 'full-stop') return -1;
    if (word.kind === 'bracket') return paid ? at : -1;
    paid ||= word.kind === 'amount' || word.kind === 'comma' || MEASURES.has(text.slice(word.start, word.end));
  }
  return -1;
}

/** What a bracket behind a name tells of its size. */
const MEASURES = new Set(['全长', '总长', '占地', '占地面积', '总面积', '建筑面积', '总建筑面积', '装机', '装机容量', '总装机', '库容', '总库容', '位于', '预计', '目前']);

/** Words in a bracket that is looked through for a sum. */
const ASIDE = 12;

/** PTA四期和配套热电联产，前者61.5亿元: two things, as the next clause says. */
function isPair(text: string, words: readonly Word[], index: number): boolean {
  // 康复楼和实验楼分别投资6500万元、2300万元
  for (let at = index + 1; at < index + 8 && words[at] !== undefined && words[at]?.kind !== 'comma' && words[at]?.kind !== 'full-stop' && words[at]?.kind !== 'sep'; at++) if (words[at + 1]?.kind === 'amount' && says(text, words[at], '分别') && words[at + 2]?.kind === 'sep' && words[at + 3]?.kind === 'amount' && words[at + 4]?.kind !== 'sep') return true;
  for (let at = index + 1; at < index + 10; at++) {
    const word = words[at];
    if (!word || word.kind === 'full-stop' || word.kind === 'sep') return false;
    if (word.kind === 'comma') return (says(text, words[at + 1], '前者') && headBefore(words, index));
  }
  return false;
}

/** A、B和冷链仓储三大项目: the last of a list that is counted. */
function endsCounted(text: string, words: readonly Word[], index: number): boolean {
  let listed = false;
  for (let at = index - 1; at > index - 12 && at >= 0 && !listed; at--) {
    if (words[at]?.kind === 'sep') listed = true;
    else if (cuts(text, words, at)) return false;
  }
  if (!listed) return isTwo(text, words, index);
  for (let at = index + 1; at < index + 8; at++) {
    if (words[at]?.kind === 'count') return ((words[at + 1]?.be ?? 0) & BE.closer) !== 0;
    if (words[at]?.kind === 'sep' || cuts(text, words, at)) return says(text, words[at], '等') && words[at + 1]?.kind === 'count';
  }
  return false;
}

/** A治理和B迁建两个项目: two things of one deed or building each. */
function isTwo(text: string, words: readonly Word[], index: number): boolean {
  if (!headBefore(words, index)) return false;
  for (let at = index + 2; at < index + 8; at++) {
    const word = words[at];
    if (word?.kind === 'count') return /^[两二2]/u.test(text.slice(word.start, word.end)) && headBefore(words, at) && ((words[at + 1]?.be ?? 0) & BE.closer) !== 0;
    if (word?.kind === 'sep' || cuts(text, words, at)) return false;
  }
  return false;
}

/** 和 stands between two names when a head or a zone ends before it and no mere part of a name follows. */
function splitsHere(text: string, words: readonly Word[], index: number): boolean {
  if (isPair(text, words, index) || (!text.startsWith('及', words[index]?.start ?? 0) && endsCounted(text, words, index))) return true;
  const left = wordAt(words, index - 1), right = words[index + 1];
  if (!left || !right) return true;
  if (text.startsWith('及', words[index]?.start ?? 0) && (isOneWorks(text, words, index) || isPaidTogether(text, words, index))) return false;
  const closed = headBefore(words, index) || left.kind === 'bracket' || ((left.be & BE.company) !== 0) || ZONE_END.test(text.slice(Math.max(0, left.start - 4), left.end));
  if (!closed || (goods.has(text.slice(left.start, left.end)) && !headBefore(words, index - 1))) return false;
  if (isTwoBuildings(text, words, index)) return true;
  if ((right.be & (HEADS | BE.generic)) !== 0) return false;
  return matchAt(shared, text, right.start) === null;
}

/** 众创空间和人才公寓, 大数据谷和循环经济园区: two buildings, where nothing behind the second (项目, 工程, 改造) and no sum before the first holds for both. */
function isTwoBuildings(text: string, words: readonly Word[], index: number): boolean {
  const left = wordAt(words, index - 1);
  if (!left || (left.be & BUILDINGS) === 0 || (left.be & (BE.project | BE.deed | BE.generic)) !== 0 || isPaidTogether(text, words, index)) return false;
  if (attached.has(text.slice(words[index + 1]?.start ?? 0, words[index + 1]?.end ?? 0))) return false;
  for (let at = index + 1; at < index + 8; at++) {
    const word = words[at];
    if (word && (word.be & (BE.project | BE.deed)) !== 0 && (word.be & (BE.facility | BE.works | BE.park)) === 0) return false;
    if (word && word.kind !== 'sep' && word.kind !== 'conj' && !cuts(text, words, at)) continue;
    return at > index + 1 && ((words[at - 1]?.be ?? 0) & BUILDINGS) !== 0;
  }
  return false;
}

const BUILDINGS = BE.facility | BE.works | BE.park;
/** What goes with a building and is none beside it: 污水处理厂和配套管网. */
const attached = new Set(['配套', '附属', '相关', '其他', '其它', '周边', '连接线', '管网', '道路']);

/** 签约项目有A、B, 观摩了5个项目：A、B, 重点项目包括A、B: what is listed is announced as projects, not as parts of one. */
export function isOpened(text: string, words: readonly Word[], first: Phrase | undefined): boolean {
  let at = first?.before ?? -1;
  const verb = words[at];
  if (!verb || !openers.has(text.slice(verb.start, verb.end))) return false;
  at--;
  if (words[at]?.kind === 'count') at--;
  const before = wordAt(words, at - 1), crowd = words[at];
  if (!crowd || ((crowd.be & BE.project) === 0 && (crowd.be & BE.closer) === 0) || (crowd.be & BE.anaphor) !== 0) return false;
  const marked = says(text, before, '的') ? wordAt(words, at - 2) : before;
  return marked !== undefined && (marked.kind === 'count' || (marked.be & (BE.generic | BE.build | BE.stage)) !== 0);
}

/** 黄山路西延及青阳河桥梁工程: 及 joins parts of one project when only the last of them has the word for it. */
function isOneWorks(text: string, words: readonly Word[], index: number): boolean {
  if (((wordAt(words, index - 1)?.be ?? 0) & (BE.project | BE.park | BE.works)) !== 0) return false;
  for (let at = index + 1; at < index + 8; at++) {
    const word = words[at];
    if (!word || word.kind === 'sep' || word.kind === 'conj' || cuts(text, words, at)) return false;
    if ((word.be & BE.project) !== 0) return true;
  }
  return false;
}

/** 投入2700万元的保护站及环山栈道: one sum before both. */
function isPaidTogether(text: string, words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (at > index - 6 && at > 0 && !cuts(text, words, at) && words[at]?.kind !== 'sep') at--;
  return says(text, wordAt(words, at), '的') && wordAt(words, at - 1)?.kind === 'amount' && headBefore(words, index);
}

export interface Closing {
  /** By 等; otherwise by a bare count: A、B两个项目. */
  readonly opened: boolean;
  readonly amount: Amount | null;
  /** 3个项目 → 3; null when no number is printed, or none that can be read. */
  readonly count: number | null;
}

/** `等12个10亿元以上项目`, `两个百亿元项目`, `等一批重大项目`, `等项目` after the last phrase of a list. */
export function readClosing(text: string, words: readonly Word[], last: Phrase | undefined): Closing | null {
  if (!last) return null;
  let at = last.to;
  const etc = words[at];
  const opened = says(text, etc, '等');
  if (opened) at++;
  let counted = false;
  let count: number | null = null;
  let amount: Amount | null = null;
  for (let steps = 0; steps < 9; steps++, at++) {
    const word = words[at];
    if (!word) return null;
    if (word.kind === 'count') {
      counted = true;
      count = readNumeral(/^[0-9一二两三四五六七八九十百]+/u.exec(text.slice(word.start, word.end))?.[0] ?? '');
    }
    else if (word.kind === 'amount') amount = word.amount;
    else if ((word.be & BE.closer) !== 0 && (words[at + 1]?.be ?? 0) !== BE.closer && (opened || counted)) {
      // 等重大项目建设: the closer is the last of such words.
      if (((words[at + 1]?.be ?? 0) & BE.closer) === 0) return { amount, opened, count };
    } else if ((word.be & (BE.generic | BE.build)) === 0 && !(opened && (word.kind === 'text' || word.kind === 'quote'))) return null;
    if (!opened && !counted) return null;
    // 等一批打基础、利长远的工程
    if (opened && counted && (words[at + 1]?.kind === 'sep' || says(text, words[at + 1], '的'))) at++;
  }
  return null;
}
