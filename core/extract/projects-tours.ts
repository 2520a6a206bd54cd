// Somebody goes to see a thing: is it being built, or has it stood for years? A base, a workshop, a park that is visited is a
// project where the tour is of projects or the sentence asks how far the building is.
import { GOING_WORDS, PLANT_ENDS, SCENE_WORDS } from '../gazetteer/projects';
import { buildLexicon, endsWithWord, matchAt, splitWords } from '../text/lexicon';
import type { Candidate } from './projects-candidates';
import { hasStageAfter, isToured } from './projects-lists';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

const plants = buildLexicon(splitWords(PLANT_ENDS).map((word) => [word, true] as const));
const going = new Set(splitWords(GOING_WORDS));
const scenes = buildLexicon(splitWords(SCENE_WORDS).map((word) => [word, true] as const));

/** A line or a plant is named where it is built; a base, a workshop, a place of resettlement may have stood for years. */
export const isPlant = (text: string, words: readonly Word[], to: number): boolean => endsWithWord(plants, text.slice(Math.max(0, (wordAt(words, to - 1)?.end ?? 0) - 4), wordAt(words, to - 1)?.end));

/** Something beside it says that it is made: a verb of building, a stage, a tour of projects. */
export function isMade(text: string, words: readonly Word[], candidate: Candidate): boolean {
  const { before, lead, to } = candidate;
  const [left, right] = [wordAt(words, lead), wordAfter(words, to)];
  if (left !== undefined && (left.be & BE.visit) !== 0 && (right === undefined || (right.be & (BE.stage | BE.work | BE.site)) === 0)) return isToured(words, candidate);
  if (left !== undefined && (left.be & (BE.build | BE.construct | BE.stage)) !== 0) return true;
  if (right !== undefined && (right.be & (BE.stage | BE.work | BE.site | BE.buildingSite)) !== 0) return true;
  if (isPlanned(text, words, before) || isScene(text, words, candidate)) return true;
  return hasStageAfter(text, words, to, 8);
}

/** 来到X工业园，查看了Y: where what is seen stands. */
export function isWhere(text: string, words: readonly Word[], { before, to }: Candidate): boolean {
  // 先后来到A区和B产业园，: of a list, the verb before its first.
  let at = before;
  while (at > before - 8 && (LISTED.has(wordAt(words, at)?.kind ?? '') || ((wordAt(words, at)?.be ?? 0) & (BE.generic | BE.park)) !== 0)) at--;
  const verb = wordAt(words, at);
  if (!verb || !going.has(text.slice(verb.start, verb.end))) return false;
  // 带队赴苏州工业园区学习
  if (LEARNS.test(text.slice(words[to]?.start ?? text.length, (words[to]?.start ?? text.length) + 4))) return true;
  if (words[to]?.kind !== 'comma') return false;
  return [1, 2, 3].some((at) => ((words[to + at]?.be ?? 0) & BE.visit) !== 0 || says(text, words[to + at], '对'));
}

const LISTED: ReadonlySet<string> = new Set(['conj', 'sep', 'text']);

/** What is done in the park of another place. */
const LEARNS = /^(?:等地)?(?:学习|考察|取经|招商|培训|挂职|对接|参观学|洽谈|交流|打工|务工|上班|走访企|宣讲|宣传|开展)/u;

/** 在X大桥，工人们正在…: what is seen there is a site. */
export function isScene(text: string, words: readonly Word[], { before, to }: Candidate): boolean {
  if (!opensClause(text, words, before) || words[to]?.kind !== 'comma') return false;
  for (let at = to + 1; at <= to + 4; at++) {
    const word = words[at];
    if (!word || word.kind === 'full-stop') return false;
    for (let start = word.start; start < word.end; start++) if (matchAt(scenes, text, start) !== null) return true;
  }
  return false;
}

/** The word after a name, behind a bracket with its other name or the part that lies here (我县段). */
export const wordAfter = (words: readonly Word[], to: number): Word | undefined => words[skipAside(words, to)];

/** X铁路环县段（境内全长85公里）| 征地拆迁: behind what stands in brackets. */
function skipAside(words: readonly Word[], to: number): number {
  if (words[to]?.kind === 'alias' || ((words[to]?.be ?? 0) & BE.spot) !== 0) return to + 1;
  if (words[to]?.kind !== 'bracket') return to;
  for (let at = to + 1; at < to + 10; at++) {
    if (words[at]?.kind === 'bracket') return at + 1;
    if (words[at] === undefined || words[at]?.kind === 'full-stop') break;
  }
  return to;
}

/** 谋划中的X, 正在建设的X, 投资3亿元的X. */
export function isPlanned(text: string, words: readonly Word[], before: number): boolean {
  const left = wordAt(words, before);
  if (!left || !says(text, left, '的')) return false;
  return words.slice(Math.max(0, before - 3), before).some((word) => word.kind === 'amount' || (word.be & (BE.build | BE.stage | BE.construct)) !== 0);
}

/** 在X产业园，… at the beginning of a clause: somebody is there. */
export function opensClause(text: string, words: readonly Word[], before: number): boolean {
  const left = wordAt(words, before);
  const further = wordAt(words, before - 1);
  return says(text, left, '在') && (further === undefined || further.kind === 'comma' || further.kind === 'full-stop');
}
