// Groups of names that further reading of the text shows to be one project: a phase and its whole, a headline's short name.
import type { Group, Key } from './projects-same';
import { isAbridged } from './projects-same';

/** More groups no article has; beyond, nothing is joined, so that time stays linear. */
const MOST = 400;

/**
 * X产业园, and X产业园一期 of the same text: one project while no other phase is named and they are not said to cost different sums.
 * Then the one with the phase has the names and mentions of both.
 */
export function joinPhases(groups: readonly Group[]): readonly Group[] {
  const joined = new Set<Group>();
  for (const whole of groups.slice(0, MOST)) {
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
export function findPhased(groups: readonly Group[], { core, phase }: Key): Group | undefined {
  const parts = phase === '' && groups.length <= MOST ? groups.filter((group) => group.keys.some((key) => key.phase !== '' && wholeOf(key) === core)) : [];
  return parts.length === 1 ? parts[0] : undefined;
}

/** What a phase is of: X产业园 of X产业园一期. */
const wholeOf = ({ core, phase }: Key): string => core.replace(phase, '').replace(/工程$/u, '');

/** What a project is said to cost as a whole. */
const sumOf = ({ members }: Group): number | undefined => members.flatMap(({ amounts }) => amounts).find(({ kind }) => kind === 'total' || kind === 'signed')?.value;

/**
 * 县城供热站投运, and in its text 县城集中供热站一期工程: what only the headline calls so is the one thing of the text whose name it shortens.
 * `titleEnd` is where the headline ends. The only thing of a text is meant too where something of its headline's name stands in its own or right
 * before it: 化肥厂技改工程, and in its text 县化肥厂投资460万元的尿素改造工程.
 */
export function joinHeadlines(text: string, groups: readonly Group[], titleEnd: number): readonly Group[] {
  if (titleEnd === 0 || groups.length > MOST) return groups;
  const inTitle = (group: Group): boolean => group.members.every(({ candidate }) => candidate.span.end <= titleEnd);
  const joined = new Set<Group>();
  const bodies = groups.filter((group) => !inTitle(group));
  for (const title of groups) {
    if (bodies.includes(title)) continue;
    const short = (title.keys[0]?.core ?? '').replace('新', '');
    const meant = short.length < SHORTEST ? [] : bodies.filter((group) => group.keys.some(({ core }) => core.length > short.length && isAbridged(short, core)));
    const [body] = meant;
    const [only] = bodies;
    if (bodies.length === 1 && only && body === undefined && sumOf(title) === undefined && speaksOf(text, title, only)) {
      only.headlines.push(...title.names);
      only.members.push(...title.members);
      joined.add(title);
    }
    if (!body || meant.length > 1 || (sumOf(title) !== undefined && sumOf(body) !== undefined && sumOf(title) !== sumOf(body))) continue;
    body.names.push(...title.names.filter((name) => !body.names.includes(name)));
    body.members.push(...title.members);
    joined.add(title);
  }
  return groups.filter((group) => !joined.has(group));
}

/** Do two characters of the headline's name, but for words of every project, stand in the name of the other or in the words before it? */
function speaksOf(text: string, title: Group, { members }: Group): boolean {
  const start = Math.min(...members.map(({ candidate }) => candidate.span.start));
  const end = Math.max(...members.filter(({ candidate }) => candidate.span.start === start).map(({ candidate }) => candidate.span.end));
  const near = text.slice(Math.max(0, start - NEAR), end);
  return title.names.some((name) => {
    const own = name.replace(COMMON, ' ');
    for (let at = 0; at + 1 < own.length; at++) if (!own.slice(at, at + 2).includes(' ') && near.includes(own.slice(at, at + 2))) return true;
    return false;
  });
}

/** Characters before a name in which its builder stands. */
const NEAR = 24;
/** What any two projects have in common. */
const COMMON = /项目|工程|建设|改造|扩建|技改|改建|新建|治理|整治|[一二三四]期|公司|集团|我[县市区省]|全[县市区省]/gu;

/** Characters that a shortened name has at least. */
const SHORTEST = 4;
