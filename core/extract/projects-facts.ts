// What the text says of a project besides money: how far it is, where it is, who builds it. Looks only at the words around
// the places that name the project.
import type { ProjectStage } from '../model';
import { CONDITION_WORDS, FUTURE_WORDS, STAGE_HEADLINES, STAGE_WORDS } from '../gazetteer/projects';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';

const stages = buildLexicon(STAGE_WORDS.flatMap(([stage, row]) => splitWords(row).map((word) => [word, stage] as const)));
const order = STAGE_WORDS.map(([stage]) => stage);
const future = buildLexicon(splitWords(FUTURE_WORDS).map((word) => [word, true] as const));
const conditions = buildLexicon(splitWords(CONDITION_WORDS).map((word) => [word, true] as const));
const stageHeadlines = splitWords(STAGE_HEADLINES);

/**
 * The stage that a stretch of folded text speaks of: the furthest one that it does not put into the future
 * (`计划明年投产` tells nothing of today). Null when it names none. Linear.
 */
export function readStage(folded: string): ProjectStage | null {
  let furthest = -1;
  for (let at = 0; at < folded.length; at++) {
    const hit = matchAt(stages, folded, at);
    if (!hit) continue;
    if (matchAt(conditions, folded, at + hit.length) === null && !isFuture(folded, at)) furthest = Math.max(furthest, order.indexOf(hit.value));
    at += hit.length - 1;
  }
  return order[furthest] ?? null;
}

/** The stage that a headline gives to all projects of its article: 7个重点项目集中开工 → 开工; null for every other headline. */
export function readHeadlineStage(headline: string): ProjectStage | null {
  return stageHeadlines.some((word) => headline.includes(word)) ? readStage(headline) : null;
}

/** A word of intent in the same clause, at most twelve characters before. */
function isFuture(folded: string, at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - 12) && !/[，。；、！？：\n]/u.test(folded.charAt(start)); start--) {
    const hit = matchAt(future, folded, start);
    if (hit && start + hit.length <= at) return true;
  }
  return false;
}

const COMPANY = '(?:有限责任公司|有限公司|集团公司|公司|集团|合作社|管委会)';
const NAME = '[\\p{Script=Han}\\w（）()·]{2,30}?';
const BUILT_BY = new RegExp(`由(${NAME}${COMPANY})(?:独资|全额|牵头|共同|出资)?(?:投资|建设|承建|实施|负责|开发|兴建|合资|作为业主)`, 'u');
const INVESTS = new RegExp(`(?:^|[，。；：、是有\\n])(${NAME}${COMPANY})(?:独家|计划|拟|共同|牵头)?(?:投资|出资|实施|建设|开发)[^，。；]{0,20}$`, 'u');

/** The company that builds or invests, from the text before the name and the sentence after it; null when none is said. */
export function readBuilder(before: string, after: string): string | null {
  const built = (stretch: string): string | undefined => (stretch.includes('由') ? BUILT_BY.exec(stretch)?.[1] : undefined);
  return built(after) ?? INVESTS.exec(before)?.[1] ?? built(before.slice(-60)) ?? null;
}

/** A chain of small places from its left border on: 水月寺镇高岚村. The last one is the smallest. */
const PLACE_CHAIN = /^(?:[\p{Script=Han}]{2,8}?(?:省|市|县|区))?((?:[\p{Script=Han}]{1,8}?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|开发区|工业集中区|工业园区|街道|(?<![小集城乡名])镇|(?<=[\p{Script=Han}]{2})乡(?!村)|苏木|社区|(?<![农乡名山了全城本该各进新假俗])村(?![镇级]))(?=[^民]|$)){1,3})/u;
const PLACE_UNIT = /[\p{Script=Han}]{1,8}?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|开发区|工业集中区|工业园区|街道|(?<![小集城乡名])镇|乡(?!村)|苏木|社区|(?<![农乡名山了全城本该各进新假俗])村(?![镇级]))/gu;

/** The smallest place that `stretch` begins with, or null: `黄粮镇，…` → 黄粮镇; `北街社区高岚村养老项目` → 高岚村. */
export function readSmallPlace(stretch: string): string | null {
  const chain = PLACE_CHAIN.exec(stretch.slice(0, 40).replace(/^(?:位于|地处|坐落于?|在|到|于)/u, ''))?.[1];
  return chain?.match(PLACE_UNIT)?.at(-1) ?? null;
}
