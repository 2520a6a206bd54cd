// Are two names of one project? What they are compared by, and the ways in which papers shorten a name.
import type { FoundProject } from './projects-money';

/** What a name is compared by. */
export interface Key {
  /** Without brackets, quotation marks and a closing 项目. */
  readonly core: string;
  readonly phase: string;
  /** 年产10万吨 at its beginning, or nothing. */
  readonly capacity: string;
}

/** Names and mentions that are taken for one project. */
export interface Group {
  readonly names: string[];
  /** Of its names, in their order. */
  readonly keys: Key[];
  readonly members: FoundProject[];
  /** What only the headline calls it: never the name that is shown. */
  readonly headlines: string[];
}

/** The first group with a name of the same project; undefined when there is none. */
export function findSimilar(groups: readonly Group[], key: Key): Group | undefined {
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

/** Reads it: without the paper's own county in front, as a headline may have it, and its capacity apart. */
export function keyOf(name: string, home: readonly string[]): Key {
  const bare = coreOf(name);
  const county = home.at(-1) ?? '';
  const prefix = [county, county.slice(0, -1)].find((place) => place.length >= 2 && bare.startsWith(place) && bare.length - place.length >= 4) ?? '';
  const rest = bare.slice(prefix.length);
  const capacity = CAPACITY.exec(rest)?.[0] ?? '';
  return { core: rest.slice(capacity.length), phase: phaseOf(bare), capacity };
}

/** Without brackets, quotation marks and a closing 项目. */
export const coreOf = (name: string): string => name.replace(/[（）()“”"]/gu, '').replace(/项目$|(?<=期)工程$/u, '');
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
export function isAbridged(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += character.length;
  return at >= short.length;
}
