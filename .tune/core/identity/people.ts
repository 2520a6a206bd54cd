// People from sightings: joined, named, dated, with the company they were seen in. Derived; rebuilt at any time, and the
// same from the same pages in any order.
import type { Attestation, Judgement, Person } from '../model';
import { hashText } from '../text/hash';
import { listCompany, readCompany } from './company';
import { makeFinder } from './find-sighting';
import type { TextOf } from './find-sighting';
import { joinSightings } from './join';
import type { Group } from './join';
import { applyJudgements, dropWrongPosts } from './judgements';
import { collectSightings, compare } from './sightings';
import type { ReadPage, Sighting } from './sightings';
import { boundBySuccessors, dateOf, readTenures } from './tenures';

/** All officials of the pages, by id. */
export function derivePeople(pages: readonly ReadPage[], judgements: readonly Judgement[]): Person[] {
  const texts = new Map(pages.flatMap(({ page }) => page.articles.map((article) => [article.id, article.text] as const)));
  const named = groupSightings(collectSightings(pages), judgements, (articleId) => texts.get(articleId));
  const drafts = [...named].map(([id, group]) => draftPerson(id, group));
  const tenures = boundBySuccessors(new Map(drafts.map(({ id, tenures: stated }) => [id, stated])));
  const company = readCompany(pages, named);
  const people = drafts.map((draft): Person => ({ ...draft, tenures: tenures.get(draft.id) ?? [], seenWith: listCompany(company.get(draft.id) ?? new Map()) }));
  return people.toSorted((a, b) => compare(a.id, b.id));
}

/**
 * Sightings as people by id, without those that the user called no person. `collected` are in order (sortSightings) and whole:
 * all of a name, and of every name that a judgement joins with it. Then the outcome for these names is the same as if all
 * sightings there are had been given.
 */
export function groupSightings(collected: readonly Sighting[], judgements: readonly Judgement[], textOf: TextOf): Map<string, Group> {
  const sightings = dropWrongPosts(collected, judgements, makeFinder(collected, textOf));
  const companyOf = new Map(sightings.map(({ articleId, company }) => [articleId, new Set(company)]));
  const nobody: ReadonlySet<string> = new Set();
  const groups: Group[] = [];
  for (const block of blocksByName(sightings)) groups.push(...joinSightings(block, (articleId) => companyOf.get(articleId) ?? nobody));
  return nameGroups(applyJudgements(groups, judgements, makeFinder(sightings, textOf)));
}

/** A person from his own sightings alone: tenures without what successors bound, and nobody seen with him yet. */
export function draftPerson(id: string, group: Group): Person {
  const attestations = sortByDate(group.sightings.flatMap((sighting) => sighting.attestations));
  return {
    id, name: mostPrinted(group.sightings.map((sighting) => sighting.name)), kind: 'official', home: group.home,
    note: group.sightings.find((sighting) => sighting.note !== null)?.note ?? null,
    attestations, tenures: readTenures(attestations),
    articleIds: [...new Set(group.sightings.map((sighting) => sighting.articleId))],
    seenWith: [],
  };
}

/**
 * Ids from what a person is, not from where he was read: name and home; where two people share both, also what sets them
 * apart. A new page leaves the ids of everybody else as they are.
 */
function nameGroups(groups: readonly Group[]): Map<string, Group> {
  const named = new Map<string, Group>();
  const order = groups.map((group) => ({ group, words: describe(group) }))
    .toSorted((a, b) => compare(a.words, b.words) || b.group.sightings.length - a.group.sightings.length);
  for (const { group, words } of order) {
    const base = `${(group.sightings[0] as Sighting).key}\n${group.home.join('/')}`;
    let id = personId(base);
    for (let n = 0; named.has(id); n += 1) id = personId(`${base}\n${words}\n${n}`);
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
