// Words → phrases: where a sentence is cut (verbs, 的, commas), which phrases stand in one 、-list, and how a list closes.
import type { Amount } from '../model';
import { SHARED_PARTS } from '../gazetteer/projects';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import type { Word } from './projects-words';
import { BE } from './projects-words';

export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  /** Joined to the phrase before it by 、 or 和. */
  readonly joined: boolean;
}

/** Bits of everything that a name may end in. */
export const HEADS = BE.project | BE.works | BE.park | BE.facility | BE.deed | BE.phase;
const CUTS = BE.cut | BE.kind | BE.placing | BE.visit | BE.build | BE.anaphor | BE.spent | BE.stage;
const shared = buildLexicon(splitWords(SHARED_PARTS).map((word) => [word, true] as const));
/** Zones and places, which a name after 和 does not go on from: 高新区和宏发产业园. */
const ZONE_END = /(?:高新区|开发区|经开区|示范区|街道|产业|经济|农业|工业|旅游|生产|[镇乡村县市])$/u;

/** The phrases of a text, in order: runs of words that nothing cuts. Linear. */
export function splitPhrases(text: string, words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  let from = -1;
  let before = -1;
  let joined = false;
  const close = (at: number, joins: boolean): void => {
    if (from >= 0) phrases.push({ from, to: at, before, joined });
    joined = joins && from >= 0;
    from = -1;
    before = at;
  };
  words.forEach((word, index) => {
    if (word.kind === 'sep' || (word.kind === 'conj' && splitsHere(text, words, index))) close(index, true);
    else if (cuts(words, index)) close(index, false);
    else if (from < 0) from = index;
  });
  close(words.length, false);
  return phrases;
}

/** Does the word end a phrase? Sites do so after a head only: 产业园内, but 内蒙古. */
export function cuts(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return true;
  if (word.kind === 'word') {
    if ((word.be & BE.site) !== 0) return word.end - word.start > 1 || headBefore(words, index);
    if ((word.be & (BE.work | BE.spot)) !== 0 && headBefore(words, index)) return true;
    if ((word.be & BE.construct) !== 0 && (word.be & BE.closer) !== 0) return buildsHere(words, index);
    return (word.be & CUTS) !== 0 && (word.be & BE.deed) === 0;
  }
  return word.kind !== 'text' && word.kind !== 'bracket' && word.kind !== 'quote' && word.kind !== 'conj';
}

/** 建设 is a verb after a company or a spot (某公司建设X, 在村口建设X), and otherwise a noun inside a name (海绵城市建设材料). */
function buildsHere(words: readonly Word[], index: number): boolean {
  const [left, right] = [words[index - 1], words[index + 1]];
  return left !== undefined && right?.kind === 'text' && (((left.be & BE.company) !== 0) || left.spot);
}

/** Does a head stand right before the word? */
export const headBefore = (words: readonly Word[], index: number): boolean => ((words[index - 1]?.be ?? 0) & HEADS) !== 0;

/** 和 stands between two names when a head or a zone ends before it and no mere part of a name follows. */
function splitsHere(text: string, words: readonly Word[], index: number): boolean {
  const [left, right] = [words[index - 1], words[index + 1]];
  if (!left || !right) return true;
  const closed = headBefore(words, index) || left.kind === 'bracket' || ((left.be & BE.company) !== 0) || ZONE_END.test(text.slice(Math.max(0, left.start - 4), left.end));
  if (!closed) return false;
  if ((right.be & (HEADS | BE.generic)) !== 0) return false;
  return matchAt(shared, text, right.start) === null;
}

export interface Closing {
  /** By 等; otherwise by a bare count: A、B两个项目. */
  readonly opened: boolean;
  readonly amount: Amount | null;
}

/** `等12个10亿元以上项目`, `两个百亿元项目`, `等一批重大项目`, `等项目` after the last phrase of a list. */
export function readClosing(text: string, words: readonly Word[], last: Phrase | undefined): Closing | null {
  if (!last) return null;
  let at = last.to;
  const etc = words[at];
  const opened = etc !== undefined && text.slice(etc.start, etc.end) === '等';
  if (opened) at++;
  let counted = false;
  let amount: Amount | null = null;
  for (let steps = 0; steps < 9; steps++, at++) {
    const word = words[at];
    if (!word) return null;
    if (word.kind === 'count') counted = true;
    else if (word.kind === 'amount') amount = word.amount;
    else if ((word.be & BE.closer) !== 0 && (words[at + 1]?.be ?? 0) !== BE.closer && (opened || counted)) {
      // 等重大项目建设: the closer is the last of such words.
      if (((words[at + 1]?.be ?? 0) & BE.closer) === 0) return { amount, opened };
    } else if ((word.be & (BE.generic | BE.build)) === 0 && !(opened && (word.kind === 'text' || word.kind === 'quote'))) return null;
    if (!opened && !counted) return null;
  }
  return null;
}
