// Projects from their records: one under several names (with its place or without, with 项目 or without, a phase of it),
// joined only where the places allow it.
import type { ArticleEvidence, Observation, PlacePath, Project } from '../model';
import { hashText } from '../text/hash';
import { readProjectCore } from './project-names';
import { areCompatible, deepestPlace } from './place';
import { compare } from './sightings';
import type { ReadPage, Surroundings } from './sightings';

/** What one article says of one project. */
export interface Found {
  readonly name: string;
  readonly also: readonly string[];
  /** The names without place and phase: what projects are compared by. */
  readonly cores: readonly string[];
  readonly place: PlacePath;
  readonly articleId: string;
  /** Index of the record among the article's projects. */
  readonly record: number;
  readonly observations: readonly Observation[];
}

/** All projects of the pages, by id; ids do not depend on the order of the pages. */
export function deriveProjects(pages: readonly ReadPage[]): Project[] {
  const found = pages.flatMap(({ page, evidence }) => {
    const around = new Map(page.articles.map((article) => [article.id, article.place]));
    return evidence.articles.flatMap((article) => readFound(article, { pageId: page.id, issueDate: page.issueDate, around: around.get(article.articleId) ?? page.place }));
  });
  return [...groupFound(found)].map(([id, group]) => readProject(id, group)).toSorted((a, b) => compare(a.id, b.id));
}

/** The projects of one article. */
export function readFound(article: ArticleEvidence, { pageId, issueDate, around }: Surroundings): Found[] {
  return article.projects.map((project, record) => {
    const { name, also } = project;
    const place = project.placePath.length > 0 ? project.placePath : around;
    const observations = article.claims.flatMap((claim): Observation[] => {
      if (claim.kind !== 'project' || claim.project !== record) return [];
      const { stage, amounts, builder } = project;
      return [{ claimId: claim.id, articleId: article.articleId, pageId, quote: claim.quote, date: claim.date?.iso ?? null, issueDate, name, stage, amounts, builder }];
    });
    const cores = [...new Set([name, ...also].map((one) => readProjectCore(one, place).core))];
    return { name, also, cores, place, articleId: article.articleId, record, observations };
  });
}

/**
 * What was found, as projects by id. `found` is whole: everything that shares a core with anything in it, or with the core of
 * an id (idCoreOf). Then the outcome is the same as if all there is had been given. Each joins the first that it fits, by name and article, in groups that share
 * a core with it.
 */
export function groupFound(found: readonly Found[]): Map<string, readonly Found[]> {
  const groups: Found[][] = [];
  const byCore = new Map<string, Set<number>>();
  for (const one of found.toSorted((a, b) => compare(a.name, b.name) || compare(a.articleId, b.articleId) || a.record - b.record)) {
    const near = [...new Set(one.cores.flatMap((core) => [...(byCore.get(core) ?? [])]))].toSorted((a, b) => a - b);
    const at = near.find((i) => fitsGroup(one, groups[i] ?? [])) ?? groups.length;
    if (at === groups.length) groups.push([one]);
    else groups[at]?.push(one);
    for (const core of one.cores) {
      const known = byCore.get(core);
      if (known) known.add(at);
      else byCore.set(core, new Set([at]));
    }
  }
  const projects = new Map<string, readonly Found[]>();
  for (const group of groups) {
    const first = firstId(group);
    for (let n = 0, id = first; ; n += 1, id = projectId(`${first}\n${n}`)) {
      if (projects.has(id)) continue;
      projects.set(id, group);
      break;
    }
  }
  return projects;
}

function fitsGroup(one: Found, group: readonly Found[]): boolean {
  return group.some((other) => isSame(one, other)) && group.every((other) => areCompatible(one.place, other.place));
}

/** One core name, long enough to mean one thing: 精细化工产业园, but not 产业园. */
function isSame(a: Found, b: Found): boolean {
  if (!areCompatible(a.place, b.place)) return false;
  return a.cores.some((core) => b.cores.includes(core) && (core.length >= 4 || a.name === b.name));
}

/** Names of a group, the longest first. */
function namesOf(group: readonly Found[]): string[] {
  return [...new Set(group.flatMap(({ name, also }) => [name, ...also]))].toSorted((a, b) => b.length - a.length || compare(a, b));
}

/** The fullest name that is not merely another with 项目 behind it. */
function fullestName(names: readonly string[]): string {
  return names.find((one) => !one.endsWith('项目')) ?? names[0] ?? '';
}

/** The core by which a group's id is made: of its fullest name, where the whole group is at home. */
export function idCoreOf(group: readonly Found[]): string {
  return readProjectCore(fullestName(namesOf(group)), deepestPlace(group.map(({ place }) => place))).core;
}

function firstId(group: readonly Found[]): string {
  return projectId(`${idCoreOf(group)}\n${deepestPlace(group.map(({ place }) => place)).slice(0, 3).join('/')}`);
}

/** The project of a group. */
export function readProject(id: string, group: readonly Found[]): Project {
  const names = namesOf(group);
  const name = fullestName(names);
  const observations = group.flatMap((found) => found.observations).toSorted((a, b) => compare(a.date ?? a.issueDate ?? '9', b.date ?? b.issueDate ?? '9') || compare(a.claimId, b.claimId));
  return {
    id, name, aliases: names.filter((one) => one !== name), placePath: deepestPlace(group.map(({ place }) => place)), observations,
    articleIds: [...new Set(group.map(({ articleId }) => articleId))],
  };
}

function projectId(text: string): string {
  return `j${hashText(text).slice(0, 15)}`;
}
