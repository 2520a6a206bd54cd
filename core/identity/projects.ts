// Projects from their records: one under several names (with its place or without, with 项目 or without, a phase of it),
// joined only where the places allow it.
import type { Observation, Page, PlacePath, Project, ProjectRecord, Quote } from '../model';
import { hashText } from '../text/hash';
import { readProjectCore } from './project-names';
import { areCompatible, deepestPlace } from './place';
import { compare } from './sightings';
import type { ReadPage } from './sightings';

interface Found {
  readonly record: ProjectRecord;
  readonly cores: ReadonlySet<string>;
  readonly place: PlacePath;
  readonly articleId: string;
  readonly observations: readonly Observation[];
}

/** All projects of the pages, by id; ids do not depend on the order of the pages. */
export function deriveProjects(pages: readonly ReadPage[]): Project[] {
  const found = pages.flatMap(({ page, evidence }) => evidence.articles.flatMap((article) => article.projects.map((record, index) => {
    const home = page.articles.find(({ id }) => id === article.articleId)?.place ?? page.place;
    const claims = article.claims.flatMap((claim) => claim.kind === 'project' && claim.project === index ? [observe(page, article.articleId, record, claim)] : []);
    return readFound(record, article.articleId, home, claims);
  })));
  const groups: Found[][] = [];
  for (const one of found.toSorted((a, b) => compare(a.record.name, b.record.name) || compare(a.articleId, b.articleId))) {
    const group = groups.find((others) => others.some((other) => isSame(one, other)) && others.every((other) => areCompatible(one.place, other.place)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const projects = new Map<string, Project>();
  for (const group of groups) {
    const project = readProject(group);
    for (let n = 0, id = project.id; ; n += 1, id = projectId(`${project.id}\n${n}`)) {
      if (projects.has(id)) continue;
      projects.set(id, { ...project, id });
      break;
    }
  }
  return [...projects.values()].toSorted((a, b) => compare(a.id, b.id));
}

function observe(page: Page, articleId: string, record: ProjectRecord, claim: { readonly id: string; readonly quote: Quote; readonly date: { readonly iso: string } | null }): Observation {
  const { name, stage, amounts, builder } = record;
  return { claimId: claim.id, articleId, pageId: page.id, quote: claim.quote, date: claim.date?.iso ?? null, issueDate: page.issueDate, name, stage, amounts, builder };
}

function readFound(record: ProjectRecord, articleId: string, home: PlacePath, observations: readonly Observation[]): Found {
  const place = record.placePath.length > 0 ? record.placePath : home;
  const cores = new Set([record.name, ...record.also].map((name) => readProjectCore(name, place).core));
  return { record, cores, place, articleId, observations };
}

/** One core name, long enough to mean one thing: 精细化工产业园, but not 产业园. */
function isSame(a: Found, b: Found): boolean {
  if (!areCompatible(a.place, b.place)) return false;
  for (const core of a.cores) if (b.cores.has(core) && (core.length >= 4 || a.record.name === b.record.name)) return true;
  return false;
}

function readProject(group: readonly Found[]): Project {
  const names = [...new Set(group.flatMap(({ record }) => [record.name, ...record.also]))].toSorted((a, b) => b.length - a.length || compare(a, b));
  // The fullest name that is not merely another with 项目 behind it.
  const name = names.find((one) => !one.endsWith('项目')) ?? names[0] ?? '';
  const placePath = deepestPlace(group.map(({ place }) => place));
  const observations = group.flatMap((found) => found.observations).toSorted((a, b) => compare(a.date ?? a.issueDate ?? '9', b.date ?? b.issueDate ?? '9') || compare(a.claimId, b.claimId));
  return {
    id: projectId(`${readProjectCore(name, placePath).core}\n${placePath.slice(0, 3).join('/')}`),
    name, aliases: names.filter((one) => one !== name), placePath, observations,
    articleIds: [...new Set(group.map(({ articleId }) => articleId))],
  };
}

function projectId(text: string): string {
  return `j${hashText(text).slice(0, 15)}`;
}
