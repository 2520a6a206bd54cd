// People from sightings: joined, named, dated, with the company they were seen in. Derived; rebuilt at any time, and the
// same from the same pages in any order.
import type { Attestation, Judgement, Person, Tenure } from '../model';
import { hashText } from '../text/hash';
import { readCompany } from './company';
import { makeFinder } from './find-sighting';
import { joinSightings } from './join';
import type { Group } from './join';
import { applyJudgements, dropWrongPosts } from './judgements';
import { collectSightings, compare } from './sightings';
import type { ReadPage, Sighting } from './sightings';
import { boundBySuccessors, dateOf, readTenures } from './tenures';

/** All officials of the pages, by id. */
export function derivePeople(pages: readonly ReadPage[], judgements: readonly Judgement[]): Person[] {
  const collected = collectSightings(pages);
  const sightings = dropWrongPosts(collected, judgements, makeFinder(collected, pages));
  const inArticle = new Map<string, Set<string>>();
  for (const { articleId, key } of sightings) {
    const keys = inArticle.get(articleId);
    if (keys) keys.add(key);
    else inArticle.set(articleId, new Set([key]));
  }
  const nobody: ReadonlySet<string> = new Set();
  const groups: Group[] = [];
  for (const block of blocksByName(sightings)) groups.push(...joinSightings(block, (articleId) => inArticle.get(articleId) ?? nobody));
  const named = nameGroups(applyJudgements(groups, judgements, makeFinder(sightings, pages)));

  const attestationsOf = new Map([...named].map(([id, group]) => [id, sortByDate(group.sightings.flatMap((sighting) => sighting.attestations))]));
  const tenures = boundBySuccessors(new Map([...attestationsOf].map(([id, attestations]) => [id, readTenures(attestations)] as const)));
  const company = readCompany(pages, named);
  const people = [...named].map(([id, group]): Person => ({
    id, name: mostPrinted(group.sightings.map((sighting) => sighting.name)), kind: 'official', home: group.home,
    note: group.sightings.find((sighting) => sighting.note !== null)?.note ?? null,
    attestations: attestationsOf.get(id) ?? [], tenures: tenures.get(id) as Tenure[],
    articleIds: [...new Set(group.sightings.map((sighting) => sighting.articleId))],
    seenWith: company.get(id) ?? [],
  }));
  return people.toSorted((a, b) => compare(a.id, b.id));
}

/**
 * Ids from what a person is, not from where he was read: name and home; where two people share both, also what sets them
 * apart. A new page leaves the ids of everybody else as they are.
 */
function nameGroups(groups: readonly Group[]): Map<string, Group> {
  const named = new Map<string, Group>();
  const order = groups.toSorted((a, b) => compare(describe(a), describe(b)) || b.sightings.length - a.sightings.length);
  for (const group of order) {
    const base = `${(group.sightings[0] as Sighting).key}\n${group.home.join('/')}`;
    let id = personId(base);
    for (let n = 0; named.has(id); n += 1) id = personId(`${base}\n${describe(group)}\n${n}`);
    named.set(id, group);
  }
  return named;
}

function personId(text: string): string {
  return `p${hashText(text).slice(0, 15)}`;
}

/** Note, first post and first article: enough to order people of one name and home for good. */
function describe(group: Group): string {
  const posts = group.sightings.flatMap((sighting) => sighting.attestations.flatMap((at) => at.title ?? [])).toSorted();
  const note = group.sightings.find((sighting) => sighting.note !== null)?.note ?? '';
  return [group.sightings[0]?.key, group.home.join('/'), posts.length > 0 ? '0' : '1', note, posts[0] ?? '', group.sightings[0]?.articleId].join('|');
}

function blocksByName(sightings: readonly Sighting[]): Iterable<Sighting[]> {
  const blocks = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const block = blocks.get(sighting.key);
    if (block) block.push(sighting);
    else blocks.set(sighting.key, [sighting]);
  }
  return blocks.values();
}

function sortByDate(attestations: readonly Attestation[]): Attestation[] {
  return attestations.toSorted((a, b) => compare(dateOf(a) ?? '9', dateOf(b) ?? '9') || compare(a.articleId, b.articleId) || a.quote.start - b.quote.start);
}

/** The commonest spelling; of equals the first in code order. */
export function mostPrinted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? '';
}
