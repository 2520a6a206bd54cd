// The names of one project: which mentions are of the same one, and which of its names is the one to show.
import type { Span } from '../model';
import type { FoundProject } from './projects-money';
import type { Candidate } from './projects-candidates';
import { readAlias } from './projects-marks';
import type { Word } from './projects-words';
import { BE, wordAt } from './projects-words';

/** One project under all its names. */
export interface NamedGroup {
  readonly name: string;
  readonly also: readonly string[];
  readonly members: readonly FoundProject[];
}

interface Key {
  /** Without brackets, quotation marks and a closing 项目. */
  readonly core: string;
  readonly phase: string;
  /** 年产10万吨 at its beginning, or nothing. */
  readonly capacity: string;
}

interface Group {
  readonly names: string[];
  /** Of its names, in their order. */
  readonly keys: Key[];
  readonly members: FoundProject[];
}

/** Beyond so many names in one text (no article has them) only equal names are joined, so that time stays linear. */
const COMPARED = 400;

/**
 * Groups mentions by name, in order of first mention. Two names are one project when they are equal but for brackets and a
 * closing 项目 (and for the paper's county in front), when the shorter ends the longer (年产5万吨铜杆项目 ⊂ X产业园年产5万吨铜杆项目), or when it is the longer
 * with words left out (高岚灌区改造工程 for 高岚灌区续建配套改造工程). The longest is shown, without a closing 项目 behind a building or where both forms are printed.
 */
export function groupNames(text: string, words: readonly Word[], home: readonly string[], found: readonly FoundProject[], others: readonly Candidate[]): NamedGroup[] {
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
    const known = find(name);
    const group = known ?? { names: [], keys: [], members: [] };
    if (!known) groups.push(group);
    group.members.push(member);
    note(group, name);
    const alias = readAlias(text, words[member.candidate.to]);
    if (alias !== null) note(group, alias);
  }
  // 签订X协议, X明年贯通: no evidence in themselves, but the name is that of a project.
  for (const candidate of others) {
    const name = nameOf(text, candidate);
    const known = find(name) ?? findPhased(groups, keyOf(name, home));
    if (!known || isOnlyOwner(known, keyOf(name, home))) continue;
    known.members.push({ candidate, amounts: [], again: [] });
    note(known, name);
  }
  return joinPhases(groups).map(({ names, members }) => {
    const aliases = new Set(members.map(({ candidate }) => readAlias(text, words[candidate.to])));
    const longest = names.filter((name) => !aliases.has(name)).toSorted((a, b) => b.length - a.length)[0] ?? '';
    const parts = members.flatMap(({ candidate }) => (candidate.owner ? [printed(text, candidate.span)] : []));
    const shorter = members.flatMap(({ candidate }) => readShorter(text, words, candidate));
    // X产业园项目 is called X产业园; 年产5万吨铜杆项目 keeps its 项目.
    const name = [...names, ...shorter].find((plain) => names.includes(plain) || !PROCESS.test(plain) ? BARE_ENDS.some((end) => plain + end === longest) : false) ?? longest;
    return { name, also: [...new Set([...names, ...parts, ...shorter])].filter((other) => other !== name), members };
  });
}

/**
 * X产业园, and X产业园一期 of the same text: one project while no other phase is named and they are not said to cost different sums.
 * Then the one with the phase has the names and mentions of both.
 */
function joinPhases(groups: readonly Group[]): readonly Group[] {
  const joined = new Set<Group>();
  for (const whole of groups.slice(0, COMPARED)) {
    const cores = whole.keys.filter(({ phase }) => phase === '').map(({ core }) => core);
    if (cores.length !== whole.keys.length) continue;
    const parts = groups.filter((group) => group !== whole && group.keys.some((key) => key.phase !== '' && cores.includes(wholeOf(key))));
    const [part] = parts;
    if (!part || parts.length > 1 || joined.has(part) || (sumOf(whole) !== undefined && sumOf(part) !== undefined && sumOf(whole) !== sumOf(part))) continue;
    part.names.push(...whole.names.filter((name) => !part.names.includes(name)));
    part.members.push(...whole.members);
    joined.add(whole);
  }
  return groups.filter((group) => !joined.has(group));
}

/** The only project whose phase is named, for its name without the phase; else undefined. */
function findPhased(groups: readonly Group[], { core, phase }: Key): Group | undefined {
  const parts = phase === '' && groups.length <= COMPARED ? groups.filter((group) => group.keys.some((key) => key.phase !== '' && wholeOf(key) === core)) : [];
  return parts.length === 1 ? parts[0] : undefined;
}

/** What a phase is of: X产业园 of X产业园一期. */
const wholeOf = ({ core, phase }: Key): string => core.replace(phase, '').replace(/工程$/u, '');

/** What a project is said to cost as a whole. */
const sumOf = ({ members }: Group): number | undefined => members.flatMap(({ amounts }) => amounts).find(({ kind }) => kind === 'total' || kind === 'signed')?.value;

/**
 * What the thing is called for short: a building or a park without the word 项目 (“云谷小镇”项目, X服务中心建设项目), and
 * without the company or the town before it (X公司储能电池组装项目, 连江口镇浈阳峡码头改造), where enough is left to be called by.
 */
function readShorter(text: string, words: readonly Word[], { before, from, to, span, owner, long, bare }: Candidate): string[] {
  if (long) return [printed(text, bare ? span : long)];
  if (owner) return [];
  const [head, last] = [wordAt(words, to - 1), wordAt(words, to - 2)];
  const built = last !== undefined && (last.kind === 'quote' || ((last.be & (BE.facility | BE.park | BE.works)) !== 0 && (last.be & (BE.generic | BE.deed)) === 0) || (text.startsWith('工程', head?.start) && ENDS_LIKE_WORKS.test(text.slice(last.start, last.end))));
  const end = head && last && to - 2 >= from && built && BARE.test(text.slice(head.start, head.end)) ? last.end : span.end;
  let start = span.start;
  for (let at = from; at < Math.min(to - 1, from + 4); at++) if (((words[at]?.be ?? 0) & BE.company) !== 0) start = words[at]?.end ?? start;
  if (start === span.start) start += STATE_BUILDER.exec(text.slice(span.start, span.start + 16))?.[0].length ?? 0;
  if (start === span.start) start += TOWN.exec(text.slice(span.start, span.start + 12))?.[0].length ?? 0;
  const names = [{ start: span.start, end }, { start, end: span.end }, { start, end }].map((part) => printed(text, part));
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

/** Adjectives that are taken off the beginning of a name and may stay there. */
const SIZES = new Set(['大型', '中型', '小型', '特大', '集中']);

const BARE = /^(?:建[设設])?(?:项目|項目|工程)$/u;
const TOWN = /^\p{Script=Han}{1,5}?(?:镇|鎮|乡|鄉|街道|苏木|蘇木)(?=\p{Script=Han}{5})/u;

const printed = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/[\s　]+/gu, '');
const nameOf = (text: string, { owner, long, bare, span }: Candidate): string => (bare && long ? printed(text, long) : (owner ? printed(text, owner) : '') + printed(text, span));

function findSimilar(groups: readonly Group[], key: Key): Group | undefined {
  return groups.find((group) => group.keys.some((other) => isSameName(other, key)));
}

function isSameName(a: Key, b: Key): boolean {
  const [long, short] = a.core.length >= b.core.length ? [a.core, b.core] : [b.core, a.core];
  if (long === short) return a.capacity === b.capacity || a.capacity === '' || b.capacity === '';
  if (short.length < 2 || a.phase !== b.phase || (a.capacity !== b.capacity && a.capacity !== '' && b.capacity !== '')) return false;
  if (long.endsWith(short)) return true;
  // 县医院综合楼 of 波密县人民医院综合楼: the level stands for the name of the place.
  if (short.length >= 5 && LEVELS.test(short) && long.endsWith(short.slice(1))) return true;
  if (short.length < 4) return false;
  if (long.startsWith(short)) return true;
  if (isContracted(short, long)) return true;
  // 荔玉高速公路金秀段 of 荔浦至玉林高速公路（金秀段）
  const ends = short.slice(0, 3) === long.slice(0, 3) || (long.includes('至') && short.charAt(0) === long.charAt(0) && short.slice(-3) === long.slice(-3));
  return ends && short.at(-1) === long.at(-1) && short.length * 2 >= long.length && isAbridged(short, long);
}

const LEVELS = /^[省市县区旗镇乡村校院厂场团]/u;
const CAPACITY = /^(?:年产|年加工|年处理|日产|日处理|日加工|日榨|年屠宰|年出栏)[0-9.〇一二三四五六七八九十百千万亿]{1,10}多?\p{Script=Han}{1,3}?(?=\p{Script=Han}{4})/u;

/** What a name is compared by: without the paper's own county in front, as a headline may have it, and its capacity apart. */
function keyOf(name: string, home: readonly string[]): Key {
  const bare = coreOf(name);
  const county = home.at(-1) ?? '';
  const prefix = [county, county.slice(0, -1)].find((place) => place.length >= 2 && bare.startsWith(place) && bare.length - place.length >= 4) ?? '';
  const rest = bare.slice(prefix.length);
  const capacity = CAPACITY.exec(rest)?.[0] ?? '';
  return { core: rest.slice(capacity.length), phase: phaseOf(bare), capacity };
}

const coreOf = (name: string): string => name.replace(/[（）()“”"]/gu, '').replace(/项目$|(?<=期)工程$/u, '');
/** 一期 and 二期 of one park are two projects. */
const phaseOf = (name: string): string => /[一二三四五六]期/u.exec(name)?.[0] ?? '';

/** 曙光糖厂扩建工程 of 红兴隆曙光糖厂日处理甜菜1500吨扩建工程: the end of the long one, and before it a part of the rest. */
function isContracted(short: string, long: string): boolean {
  for (let cut = short.length >= 5 ? 2 : 3; cut <= short.length - 3; cut++) {
    if (!long.endsWith(short.slice(cut))) continue;
    return long.slice(0, long.length - short.length + cut).includes(short.slice(0, cut));
  }
  return false;
}

/** Are the characters of `short` those of `long` with some left out? Linear. */
function isAbridged(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += character.length;
  return at >= short.length;
}
