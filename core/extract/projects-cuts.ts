// Which words cut a sentence into phrases: verbs, 的, commas, and words that are verbs in one place and nouns in another (建设).
import { FIRST_PARTS, HELPING_VERBS } from '../gazetteer/projects';
import { splitWords } from '../text/lexicon';
import type { Word } from './projects-words';
import { BE, wordAt } from './projects-words';

/** Bits of everything that a name may end in. */
export const HEADS = BE.project | BE.works | BE.park | BE.facility | BE.deed | BE.phase;
const CUTS = BE.cut | BE.kind | BE.placing | BE.visit | BE.build | BE.anaphor | BE.spent | BE.stage;
const firstParts = new Set(splitWords(FIRST_PARTS));
const helping = new Set(splitWords(HELPING_VERBS));

const COMPLETES = new Set(['了', '着', '过']);

/** Does the word end a phrase? Sites do so after a head only: 产业园内, but 内蒙古. */
export function cuts(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return true;
  if (word.kind === 'word') {
    if ((word.be & BE.site) !== 0) return (word.end - word.start > 1 && !(AROUND.has(text.slice(word.start, word.end)) && /[河江湖海渠溪]/u.test(text.charAt(word.start - 1)))) || isHeadAt(words, index - 1);
    if ((word.be & (BE.work | BE.spot)) !== 0 && headBefore(words, index) && !isWorkOn(words, index)) return true;
    if (bringsPart(text, words, index)) return true;
    if ((word.be & BE.construct) !== 0 && (word.be & BE.closer) !== 0) return buildsHere(text, words, index);
    return (word.be & CUTS) !== 0 && (word.be & BE.deed) === 0;
  }
  // 厚石公路 | 通了车, 客运站 | 烂了三年: a verb, as 了 says.
  if (word.kind === 'text' && word.end - word.start <= 2 && headBefore(words, index) && COMPLETES.has(text.slice(words[index + 1]?.start ?? 0, words[index + 1]?.end ?? 0))) return true;
  return word.kind !== 'text' && word.kind !== 'bracket' && word.kind !== 'quote' && word.kind !== 'conj';
}

/** X水电站 | 首台机组, X家具厂 | 首条生产线: the first of its parts. */
export function bringsPart(text: string, words: readonly Word[], index: number): boolean {
  const left = wordAt(words, index - 1), word = wordAt(words, index);
  return word !== undefined && left !== undefined && firstParts.has(text.slice(word.start, word.end)) && (headBefore(words, index) || (left.kind === 'text' && WORKS_END.test(text.slice(left.start, left.end))));
}

/** Text that ends like works: 家具厂, 初制所. */
const WORKS_END = /.[厂站场矿井园馆楼桥库]$/u;

/** 纪念馆布展提升工程, 公路路面硬化工程: the work on a thing is part of the name of a project. */
function isWorkOn(words: readonly Word[], index: number): boolean {
  const deed = words[index + 1], project = words[index + 2];
  return deed !== undefined && deed.kind === 'word' && (((deed.be & BE.deed) !== 0 && project !== undefined && (project.be & BE.project) !== 0) || ((deed.be & BE.project) !== 0 && deed.end - deed.start > 2));
}

/**
 * 建设 is a verb after a company or a spot (某公司建设X, 在村口建设X), a deed after a building (文昌大道建设全面提速), and
 * otherwise a noun inside a name (海绵城市建设材料, 新区建设发展公司).
 */
function buildsHere(text: string, words: readonly Word[], index: number): boolean {
  const left = wordAt(words, index - 1), right = words[index + 1];
  if (left === undefined || right === undefined || (right.kind !== 'text' && !isQualified(words, index + 1))) return false;
  if ((left.be & BE.company) !== 0 || isPlaced(words, index) || isHelped(text, words, index)) return true;
  if (right.kind !== 'text') return false;
  if (left.spot) return true;
  return (left.be & (BE.facility | BE.park | BE.works)) !== 0 && (words[index + 2]?.be ?? 0) === 0 && words[index + 2]?.kind !== 'quote';
}

/** 大型 | 沼气: an adjective and what it tells of. */
const isQualified = (words: readonly Word[], at: number): boolean => ((words[at]?.be ?? 0) & (BE.generic | BE.unbuilt)) !== 0 && ((words[at]?.be ?? 0) & HEADS) === 0 && words[at + 1]?.kind === 'text';

/** 支持甘肃建设X: a verb of helping, whom, and what he builds. */
function isHelped(text: string, words: readonly Word[], index: number): boolean {
  const left = wordAt(words, index - 1), verb = wordAt(words, index - 2);
  return left !== undefined && verb !== undefined && helping.has(text.slice(verb.start, verb.end)) && (left.kind === 'text' ? left.end - left.start <= 4 : (left.be & BE.cut) !== 0);
}

/** 在园区建设X: the building before it is where, and not what. */
function isPlaced(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep') return false;
    if ((word.be & BE.placing) !== 0 && (word.be & BE.cut) !== 0) return true;
  }
  return false;
}

/** 沁河沿线X工程: these may stand inside a name. */
const AROUND = new Set(['沿线', '一带', '附近', '周边', '两侧', '两岸']);

/** A head, and no verb of building (建设 | 前坪水库). */
const isHeadAt = (words: readonly Word[], index: number): boolean => ((wordAt(words, index)?.be ?? 0) & HEADS) !== 0 && ((wordAt(words, index)?.be ?? 0) & BE.construct) === 0;

/** Does a head stand right before the word? */
export const headBefore = (words: readonly Word[], index: number): boolean => ((wordAt(words, index - 1)?.be ?? 0) & HEADS) !== 0;
