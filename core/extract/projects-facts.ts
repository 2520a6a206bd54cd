// What the text says of a project besides money: how far it is, where it is, who builds it. Looks only at the words around
// the places that name the project.
import type { ProjectStage } from '../model';
import { FUTURE_WORDS, STAGE_WORDS } from '../gazetteer/projects';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';

const stages = buildLexicon(STAGE_WORDS.flatMap(([stage, row]) => splitWords(row).map((word) => [word, stage] as const)));
const order = STAGE_WORDS.map(([stage]) => stage);
const future = new Set(splitWords(FUTURE_WORDS));
const longestFuture = Math.max(...[...future].map((word) => word.length));

/**
 * The stage that a stretch of folded text speaks of: the furthest one that it does not put into the future
 * (`计划明年投产` tells nothing of today). Null when it names none. Linear.
 */
export function readStage(folded: string): ProjectStage | null {
  let furthest = -1;
  for (let at = 0; at < folded.length; at++) {
    const hit = matchAt(stages, folded, at);
    if (!hit) continue;
    if (!isFuture(folded, at)) furthest = Math.max(furthest, order.indexOf(hit.value));
    at += hit.length - 1;
  }
  return order[furthest] ?? null;
}

/** A word of intent in the same clause, at most twelve characters before. */
function isFuture(folded: string, at: number): boolean {
  const clause = folded.slice(Math.max(0, at - 12), at).split(/[，。；、！？：\n]/u).at(-1) ?? '';
  for (let start = 0; start < clause.length; start++) {
    for (let length = 1; length <= longestFuture; length++) if (future.has(clause.slice(start, start + length))) return true;
  }
  return false;
}

const COMPANY = '(?:有限责任公司|有限公司|集团公司|公司|集团|合作社|管委会)';
const NAME = '[\\p{Script=Han}\\w（）()·]{2,30}?';
const BUILT_BY = new RegExp(`由(${NAME}${COMPANY})(?:独资|全额|牵头|共同|出资)?(?:投资|建设|承建|实施|负责|开发|兴建|合资|作为业主)`, 'u');
const INVESTS = new RegExp(`(?:^|[，。；：、是有\\n])(${NAME}${COMPANY})(?:独家|计划|拟|共同|牵头)?(?:投资|出资|实施|建设|开发)[^，。；]{0,20}$`, 'u');

/** The company that builds or invests, from the text before the name and the sentence after it; null when none is said. */
export function readBuilder(before: string, after: string): string | null {
  return BUILT_BY.exec(after)?.[1] ?? INVESTS.exec(before)?.[1] ?? BUILT_BY.exec(before.slice(-60))?.[1] ?? null;
}

const SMALL_PLACE = /[\p{Script=Han}]{1,8}?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|开发区|工业集中区|工业园区|街道|镇|乡|苏木|村|社区)/gu;

/** The smallest place that a stretch of text names last, or null: `在姜疃镇，…` → 姜疃镇. */
export function readSmallPlace(stretch: string): string | null {
  let found: string | null = null;
  for (const match of stretch.matchAll(SMALL_PLACE)) found = match[0];
  if (found === null) return null;
  // The scan has no left border of its own: what stands before 在 or 到 is no part of the place.
  const name = found.replace(/^.*(?:在|到|于|的|了|察看|深入|来到|走进|赴)/u, '');
  return name.length >= 2 && name.length <= 10 ? name : null;
}
