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
 * `titleEnd` is where the headline ends.
 */
export function joinHeadlines(groups: readonly Group[], titleEnd: number): readonly Group[] {
  if (titleEnd === 0 || groups.length > MOST) return groups;
  const inTitle = (group: Group): boolean => group.members.every(({ candidate }) => candidate.span.end <= titleEnd);
  const joined = new Set<Group>();
  const bodies = groups.filter((group) => !inTitle(group));
  for (const title of groups) {
    if (bodies.includes(title)) continue;
    const short = (title.keys[0]?.core ?? '').replace('新', '');
    const meant = short.length < SHORTEST ? [] : bodies.filter((group) => group.keys.some(({ core }) => core.length > short.length && isAbridged(short, core)));
    const [body] = meant;
    if (!body || meant.length > 1 || (sumOf(title) !== undefined && sumOf(body) !== undefined && sumOf(title) !== sumOf(body))) continue;
    body.names.push(...title.names.filter((name) => !body.names.includes(name)));
    body.members.push(...title.members);
    joined.add(title);
  }
  return groups.filter((group) => !joined.has(group));
}

/** Characters that a shortened name has at least. */
const SHORTEST = 4;
