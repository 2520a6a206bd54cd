// The names of one project: which mentions are of the same one, and which of its names is the one to show.
import type { Span } from '../model';
import { CALLING_WORDS } from '../gazetteer/projects';
import { splitWords } from '../text/lexicon';
import type { FoundProject } from './projects-money';
import { findPhased, joinHeadlines, joinPhases } from './projects-join';
import type { Candidate } from './projects-candidates';
import { readAlias } from './projects-marks';
import type { Group, Key } from './projects-same';
import { coreOf, findSimilar, keyOf } from './projects-same';
import type { Word } from './projects-words';
import { BE, wordAt } from './projects-words';

/** One project under all its names. */
export interface NamedGroup {
  readonly name: string;
  readonly also: readonly string[];
  readonly members: readonly FoundProject[];
}

const calling = new Set(splitWords(CALLING_WORDS));

/** Beyond so many names in one text (no article has them) only equal names are joined, so that time stays linear. */
const COMPARED = 400;

/**
 * Groups mentions by name, in order of first mention. Two names are one project when they are equal but for brackets and a
 * closing 项目 (and for the paper's county in front), when the shorter ends the longer (年产5万吨铜杆项目 ⊂ X产业园年产5万吨铜杆项目), or when it is the longer
 * with words left out (高岚灌区改造工程 for 高岚灌区续建配套改造工程). The longest is shown, without a closing 项目 behind a building or where both forms are printed.
 */
export function groupNames(text: string, words: readonly Word[], home: readonly string[], found: readonly FoundProject[], others: readonly Candidate[], titleEnd: number): NamedGroup[] {
  const groups: Group[] = [];
  const byCore = new Map<string, Group>();
  let compared = 0;
  const find = (name: string): Group | undefined => {
    const known = byCore.get(coreOf(name));
    return known ?? (compared <= COMPARED ? findSimilar(groups, keyOf(name, home)) : undefined);
  };
  const note = (group: Group, name: string): void => {
    if (!group.names.includes(name) && group.names.length < COMPARED) {
      compared++;
      group.names.push(name);
      group.keys.push(keyOf(name, home));
    }
    byCore.set(coreOf(name), group);
  };
  for (const member of found) {
    const name = nameOf(text, member.candidate);
    const known = find(name) ?? (isCalled(text, words, member.candidate) ? findBefore(groups, member.candidate) : undefined);
    const group = known ?? { names: [], keys: [], members: [], headlines: [] };
    if (!known) groups.push(group);
    group.members.push(member);
    note(group, name);
    const alias = readAlias(text, words[member.candidate.to]);
    if (alias !== null) note(group, alias);
  }
  // 签订X协议, X明年贯通: no evidence in themselves, but the name is that of a project.
  for (const candidate of others) {
    const name = nameOf(text, candidate);
    const known = find(name) ?? findPhased(groups, keyOf(name, home)) ?? (isCalled(text, words, candidate) ? findBefore(groups, candidate) : undefined);
    if (!known || isOnlyOwner(known, keyOf(name, home))) continue;
    known.members.push({ candidate, amounts: [], again: [] });
    note(known, name);
  }
  return joinPhases(joinHeadlines(text, groups, titleEnd)).map(({ names, members, headlines }) => {
    const aliases = new Set(members.map(({ candidate }) => readAlias(text, words[candidate.to])));
    const longest = names.filter((name) => !aliases.has(name)).toSorted((a, b) => b.length - a.length)[0] ?? '';
    const parts = members.flatMap(({ candidate }) => (candidate.owner ? [printed(text, candidate.span)] : []));
    const shorter = members.flatMap(({ candidate }) => readShorter(text, words, candidate));
    // X产业园项目 is called X产业园; 年产5万吨铜杆项目 keeps its 项目.
    const name = [...names, ...shorter].find((plain) => names.includes(plain) || !PROCESS.test(plain) ? BARE_ENDS.some((end) => plain + end === longest) : false) ?? longest;
    return { name, also: [...new Set([...names, ...parts, ...shorter, ...headlines])].filter((other) => other !== name), members };
  });
}

/** The project named last before a name. */
function findBefore(groups: readonly Group[], { span: { start } }: Candidate): Group | undefined {
  let last = undefined as Group | undefined, end = -1;
  for (const group of groups) for (const { candidate } of group.members) if (candidate.span.end <= start && candidate.span.end > end) [last, end] = [group, candidate.span.end];
  return last;
}

/** 这项被群众称为“甘泉工程”的项目: another name of the one spoken of. */
function isCalled(text: string, words: readonly Word[], { before }: Candidate): boolean {
  const verb = wordAt(words, before);
  if (!verb || !calling.has(text.slice(verb.start, verb.end))) return false;
  for (let at = before - 1; at > before - 7; at--) {
    const word = wordAt(words, at);
    if (!word || word.kind === 'comma' || word.kind === 'full-stop') return false;
    if ((word.be & BE.anaphor) !== 0) return true;
  }
  return false;
}

/**
 * What the thing is called for short: a building or a park without the word 项目 (“云谷小镇”项目, X服务中心建设项目), and
 * without the company or the town before it (X公司储能电池组装项目, 连江口镇浈阳峡码头改造), where enough is left to be called by.
 */
function readShorter(text: string, words: readonly Word[], { before, from, to, span, owner, long, bare }: Candidate): string[] {
  if (long) return [printed(text, bare ? span : long)];
  if (owner) return [];
  const head = wordAt(words, to - 1), last = wordAt(words, to - 2);
  const built = last !== undefined && (last.kind === 'quote' || ((last.be & (BE.facility | BE.park | BE.works)) !== 0 && (last.be & (BE.generic | BE.deed)) === 0) || (text.startsWith('工程', head?.start) && ENDS_LIKE_WORKS.test(text.slice(last.start, last.end))));
  const end = head && last && to - 2 >= from && built && BARE.test(text.slice(head.start, head.end)) ? last.end : span.end;
  let start = span.start;
  for (let at = from; at < Math.min(to - 1, from + 4); at++) if (((words[at]?.be ?? 0) & BE.company) !== 0) start = words[at]?.end ?? start;
  if (start === span.start) start += STATE_BUILDER.exec(text.slice(span.start, span.start + 16))?.[0].length ?? 0;
  if (start === span.start) start += (TOWN.exec(text.slice(span.start, span.start + 12)) ?? VILLAGE.exec(text.slice(span.start, span.start + 12)) ?? ZONE.exec(text.slice(span.start, span.start + 20)))?.[0].length ?? 0;
  const names = [{ start: span.start, end }, { start, end: span.end }, { start, end }].map((part) => printed(text, part));
  // 投资4.7亿元的清水矿井 | 建设, 总投资14.8亿元的白龙江灌区一期 | 主体工程
  const next = words[to];
  if (next && next.start === span.end && wordAt(words, before - 1)?.kind === 'amount' && ON.has(text.slice(next.start, next.end))) names.push(printed(text, { start: span.start, end: next.end }));
  // 大型 | 沼气集中供气站
  const kind = wordAt(words, from - 1);
  if (kind && from - 1 > before && kind.end === span.start && SIZES.has(text.slice(kind.start, kind.end))) names.push(printed(text, { start: kind.start, end: span.end }));
  // 2022年度X高标准农田建设项目: official names begin with the year.
  const year = wordAt(words, from - 1);
  if (year?.kind === 'time' && year.end === span.start && ((head?.be ?? 0) & BE.project) !== 0 && /^[0-9]{4}年/u.test(text.slice(year.start, year.end))) names.push(printed(text, { start: year.start, end: span.end }));
  return names.filter((name) => name.length >= LEAST_SHORTER);
}

/** Closing words that a building's own name is shown without; a plant's process (热电联产, 农光互补) is no building. */
const BARE_ENDS = ['项目', '項目', '建设项目', '建設項目'];
const PROCESS = /[产產补補储儲能]$/u;
const LEAST_SHORTER = 5;
/** A road, a hall or a stretch without a head of the gazetteer: X大道东延伸段工程 is called without 工程 too. */
const ENDS_LIKE_WORKS = /[路街桥段馆站厂库楼院坝渠渡港城洞闸堤园苑廊仓棚]$/u;
/** 中国铁建十二局宜万铁路隧道, 中交二航局X大桥: the builder before the name. */
const STATE_BUILDER = /^中(?:国)?(?:铁|交|建|冶|核|电建|水电|能建|化学)\p{Script=Han}{0,6}?局(?:集团)?(?:公司)?(?=\p{Script=Han}{4})/u;
/** 榜罗中学 of 榜罗中学教学楼重建项目: whose it is, and another thing. */
const isOnlyOwner = ({ keys }: Group, { core }: Key): boolean => keys.every((key) => key.core.startsWith(core) && key.core.length - core.length >= 3);

/** What a sum is paid for at a works, right behind its name; it may be read as the end of it. */
const ON = new Set(['建设', '主体工程']);
/** Adjectives that are taken off the beginning of a name and may stay there. */
const SIZES = new Set(['大型', '中型', '小型', '特大', '集中']);

const BARE = /^(?:建[设設])?(?:项目|項目|工程)$/u;
const TOWN = /^\p{Script=Han}{1,5}?(?:镇|鎮|乡|鄉|街道|苏木|蘇木)(?=\p{Script=Han}{5})/u;

/** 黄坪村 | 食用菌种植基地 */
const VILLAGE = /^\p{Script=Han}{2,4}?村(?=\p{Script=Han}{5})/u;
/** 和美工业集中区 | 皮革制品项目: the zone that it lies in. */
const ZONE = /^\p{Script=Han}{2,8}?(?:工业集中区|产业集中区|工业园区|产业园区|经济技术开发区|经济开发区|工业开发区|高新区|经开区|产业集聚区)(?=\p{Script=Han}{5})/u;

const printed = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/[\s　]+/gu, '');
const nameOf = (text: string, { owner, long, bare, span }: Candidate): string => (bare && long ? printed(text, long) : (owner ? printed(text, owner) : '') + printed(text, span));

