// One sighting: what one article says of one official. The grain of identity: sightings are joined to people, never split.
import { nameKey } from '../text/normalize';
import type { ArticleEvidence, Attestation, Claim, IsoDate, Page, PageEvidence, PersonRecord, PlacePath } from '../model';
import { deepestPlace } from './place';
import { isNationalPost } from './titles';

/** A page as it was read and what was found in it. */
export interface ReadPage {
  readonly page: Page;
  readonly evidence: PageEvidence;
}

export interface Sighting {
  /** What names are compared by. */
  readonly key: string;
  readonly name: string;
  readonly note: string | null;
  readonly articleId: string;
  /** Index of the record among the article's people. */
  readonly record: number;
  /** Deepest place of his posts or of his list; empty when neither has one. */
  readonly seat: PlacePath;
  /** Where the article is from: what is left when `seat` says nothing. */
  readonly around: PlacePath;
  /** Holds a post of the whole country. */
  readonly national: boolean;
  readonly attestations: readonly Attestation[];
  /** Keys of all officials of the article, himself among them. */
  readonly company: readonly string[];
}

/** What a sighting needs to know of the page around its article. */
export interface Surroundings {
  readonly pageId: string;
  readonly issueDate: IsoDate | null;
  /** Where the article is from, or its paper. */
  readonly around: PlacePath;
}

/** All sightings of officials, in an order that does not depend on the order of the pages. */
export function collectSightings(pages: readonly ReadPage[]): Sighting[] {
  const sightings = pages.flatMap(({ page, evidence }) => {
    const around = new Map(page.articles.map((article) => [article.id, article.place.length > 0 ? article.place : page.place]));
    return evidence.articles.flatMap((article) =>
      readSightings(article, { pageId: page.id, issueDate: page.issueDate, around: around.get(article.articleId) ?? page.place }));
  });
  return sortSightings(sightings);
}

/** The order in which sightings are joined: the same whatever order the pages came in. */
export function sortSightings(sightings: readonly Sighting[]): Sighting[] {
  return sightings.toSorted((a, b) => compare(a.key, b.key) || compare(a.articleId, b.articleId) || a.record - b.record);
}

/** The sightings of one article, in the order of its records. */
export function readSightings(article: ArticleEvidence, surroundings: Surroundings): Sighting[] {
  const officials = article.people.flatMap((person, record) => (person.kind === 'official' ? [{ person, record }] : []));
  const company = [...new Set(officials.map(({ person }) => nameKey(person.name)))];
  return officials.map(({ person, record }) => readSighting(article, { ...person, groupPlace: seatGroup(person, article) }, record, surroundings, company));
}

/** 区领导 in a city's article are those of the one district whose posts the article names; of the city where there is none, or several. */
function seatGroup({ group, groupPlace }: PersonRecord, { people }: ArticleEvidence): PlacePath {
  const level = group?.charAt(0) ?? '';
  if (groupPlace.length !== 2 || !'县区旗市'.includes(level) || groupPlace.at(-1)?.endsWith(level) !== false) return groupPlace;
  const inside = people.flatMap(({ posts }) => posts.map(({ placePath }) => placePath.slice(0, 3))).filter((path) => path.length === 3 && path[1] === groupPlace[1] && path[2]?.endsWith(level) === true);
  const [only, ...others] = new Map(inside.map((path) => [path.join('/'), path])).values();
  return only !== undefined && others.length === 0 ? only : groupPlace;
}

function readSighting(article: ArticleEvidence, person: PersonRecord, record: number, surroundings: Surroundings, company: readonly string[]): Sighting {
  const { around } = surroundings;
  const attestations = article.claims.flatMap((claim) => {
    const attestation = attest(surroundings, article, claim, person, record);
    return attestation === null ? [] : [attestation];
  });
  return { key: nameKey(person.name), name: person.name, note: person.note, articleId: article.articleId, record, around, attestations, company, ...readSeat(attestations) };
}

/** Where posts and lists seat somebody, former posts left out. */
export function readSeat(attestations: readonly Attestation[]): Pick<Sighting, 'seat' | 'national'> {
  const placed = attestations.filter(({ kind, status }) => kind === 'group' || (kind === 'post' && status !== 'former'));
  return {
    seat: deepestPlace(placed.map(({ placePath }) => placePath)),
    national: attestations.some(({ kind, title, org, placePath }) => kind === 'post' && title !== null && isNationalPost(title, org, placePath)),
  };
}

function attest({ pageId, issueDate, around }: Surroundings, article: ArticleEvidence, claim: Claim, person: PersonRecord, record: number): Attestation | null {
  if (claim.kind === 'attendance' || claim.kind === 'project' || claim.person !== record) return null;
  const base = {
    claimId: claim.id, articleId: article.articleId, pageId, quote: claim.quote,
    date: claim.date?.iso ?? null, issueDate,
    title: null, asPrinted: null, org: null, status: null, group: null, placePath: around,
  };
  if (claim.kind === 'group') return { ...base, kind: 'group', group: claim.group, placePath: person.groupPlace };
  if (claim.kind === 'named') return { ...base, kind: 'named' };
  const { title, asPrinted, org, status, placePath } = claim.post;
  return { ...base, kind: 'post', title, asPrinted, org, status, placePath };
}

/** Code-unit order, as a comparator: the same in every place and language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
