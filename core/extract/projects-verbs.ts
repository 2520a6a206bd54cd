// Verbs of building of one character, and what stands between a name and its sum: 投4800万元建 | 箱包厂, 产业园三期 | 总投资4亿元.
import type { Amount } from '../model';
import { BUILD_CHARACTERS, NO_BUILD_CHARACTERS, NO_BUILD_TAILS } from '../gazetteer/projects';
import { hasCharAt, readCharSet } from '../text/char-set';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import type { Hit, Word } from './projects-words';
import { BE } from './projects-words';

const buildCharacters = readCharSet(splitWords(BUILD_CHARACTERS).join(''));
const noBuilding = buildLexicon(splitWords(NO_BUILD_CHARACTERS).map((word) => [word, true] as const));
const noBuildTails = readCharSet(splitWords(NO_BUILD_TAILS).join(''));

/** Of the words that begin like such a verb, those that are places. */
const PLACES = new Set('建三江 建德 建始 建水 建湖 建宁 建瓯 建平 建昌 建华 建阳 建邺 上饶 上虞 上杭 上思 上林 上高 上犹 上蔡 上栗 上街 修水 修文 修武 开平 开江 开原 开州 开阳 盖州 盖平'.split(' '));

/** Such a verb as a word of its own, cut out of the text at `start`. */
export const verbAt = (start: number): Word => ({ start, end: start + 1, kind: 'word', be: BE.construct | BE.cut, amount: null, spot: false });

const places = buildLexicon([...PLACES].map((place) => [place, true] as const));

/** Does a place begin here whose first character is such a verb too: 建三江? */
export const isPlaceAt = (folded: string, at: number): boolean => matchAt(places, folded, at) !== null;

/** 投4800万元建箱包厂, 筹资3万元，盖个…, 出资260万元在广场旁建…: the first character of a text is a verb of building. */
export function opensWithVerb(folded: string, start: number, found: readonly Word[], paid: boolean): boolean {
  const last = found.at(-1), further = found.at(-2);
  if (!hasCharAt(buildCharacters, folded, start)) return false;
  const word = matchAt(noBuilding, folded, start);
  // 投资1.5亿元建 | 德乡假日酒店: behind a sum a verb, unless it goes on like a county (建德市).
  if (word !== null && (last?.kind !== 'amount' || !PLACES.has(folded.slice(start, start + word.length)) || '县市区'.includes(folded.charAt(start + word.length)))) return false;
  if (last?.kind === 'amount') return true;
  const plain = '建修盖'.includes(folded.charAt(start));
  if (!plain || last === undefined) return false;
  // 去年，修松林湾提灌站，投资42万元: 建 begins names of companies too.
  if (last.kind === 'comma' || last.kind === 'full-stop' || last.kind === 'time') return further?.kind === 'amount' || (paid && !folded.startsWith('建', start));
  return ((last.be & BE.site) !== 0 || (last.kind === 'text' && last.spot && last.end === start)) && (paid || isPaidFor(found));
}

/** 850万元，在坪坝镇利用煤矸石建 | 砖厂; 想盖 | 一座剪纸馆: the last one is, before a building that the sentence pays for or that is counted. */
export function endsWithVerb(folded: string, start: number, end: number, ahead: Hit | null, found: readonly Word[], paid: boolean): boolean {
  if (ahead === null || !'建盖修'.includes(folded.charAt(end - 1)) || (end - 1 > start && hasCharAt(noBuildTails, folded, end - 2))) return false;
  if (ahead.kind === 'count' || folded.startsWith('一个', end)) return true;
  return (ahead.be & (BE.facility | BE.works | BE.park)) !== 0 && end - start > 2 && (paid || isPaidFor(found));
}

/** 村上 | 修松林湾提灌站: who builds, by the body that he stands for. Its length, or 0. */
export const readBuilders = (folded: string, start: number): number => (hasCharAt(BODIES, folded, start) && folded.charAt(start + 1) === '上' && hasCharAt(buildCharacters, folded, start + 2) ? 2 : 0);

const BODIES = readCharSet('村县乡镇州厂队团场校区市社矿局省');

/** 在拖船镇 | 建灯饰配件产业园: where it is built, behind 在. The length of the place, or 0. */
export function readSite(folded: string, start: number, end: number, last: Word | undefined): number {
  if (last === undefined || (last.be & BE.placing) === 0 || folded.charAt(last.start) !== '在') return 0;
  const length = SITE.exec(folded.slice(start, end))?.[0].length ?? 0;
  return length > 0 && matchAt(noBuilding, folded, start + length) === null ? length : 0;
}

/** A town, a village, a zone, before a verb of building and what is built. */
const SITE = /^\p{Script=Han}{1,8}?[镇乡村区县市园道旁边上里](?=[建修盖办开]\p{Script=Han}{2})/u;

/** Does the sentence go on to a sum within the next characters? */
export const paysSoon = (folded: string, end: number, amount: Amount | undefined): boolean => amount !== undefined && amount.span.start - end <= SOON && amount.span.start >= end && !/[。；！？\n]/u.test(folded.slice(end, amount.span.start));

const SOON = 24;

/** Does the sentence tell a sum before its end? */
export function isPaidFor(found: readonly Word[]): boolean {
  for (let at = found.length - 1; at >= Math.max(0, found.length - 16); at--) {
    if (found[at]?.kind === 'amount') return true;
    if (found[at]?.kind === 'full-stop') return false;
  }
  return false;
}

/** 产业园三期总投资4亿元: the phase belongs to the name, not to the sum. Its length, or 0. */
export function readPhase(folded: string, amount: Amount, before: Word | undefined, at: number): number {
  if ((amount.kind !== 'phase' && amount.kind !== 'completed' && amount.kind !== 'annual') || before?.end !== at || (before.kind !== 'text' && (before.kind !== 'word' || (before.be & (BE.cut | BE.stage)) !== 0))) return 0;
  return /^[一二三四首]期(?:工程)?/u.exec(folded.slice(at, at + 4))?.[0].length ?? 0;
}

/** 校舍改建工程造价3000万元: 工程 belongs to the name; after a building (文体中心工程造价) it does not. Its length, or 0. */
export function readWorks(folded: string, before: Word | undefined, at: number): number {
  if (!folded.startsWith('工程', at) || folded.startsWith('工程款', at)) return 0;
  const built = before?.end === at && before.kind === 'word' && (before.be & (BE.facility | BE.works | BE.park)) !== 0 && (before.be & BE.deed) === 0;
  return built ? 0 : 2;
}
