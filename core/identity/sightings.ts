// One sighting: what one article says of one official. The grain of identity: sightings are joined to people, never split.
import { nameKey } from '../text/normalize';
import type { ArticleEvidence, Attestation, Claim, Page, PageEvidence, PersonRecord, PlacePath } from '../model';
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
}

/** All sightings of officials, in an order that does not depend on the order of the pages. */
export function collectSightings(pages: readonly ReadPage[]): Sighting[] {
  const sightings: Sighting[] = [];
  for (const { page, evidence } of pages) {
    const around = new Map(page.articles.map((article) => [article.id, article.place.length > 0 ? article.place : page.place]));
    for (const article of evidence.articles) {
      article.people.forEach((person, record) => {
        if (person.kind !== 'official') return;
        sightings.push(readSighting(page, article, person, record, around.get(article.articleId) ?? page.place));
      });
    }
  }
  return sightings.toSorted((a, b) => compare(a.key, b.key) || compare(a.articleId, b.articleId) || a.record - b.record);
}

function readSighting(page: Page, article: ArticleEvidence, person: PersonRecord, record: number, around: PlacePath): Sighting {
  const attestations = article.claims.flatMap((claim) => {
    const attestation = attest(page, article, claim, person, record, around);
    return attestation === null ? [] : [attestation];
  });
  return { key: nameKey(person.name), name: person.name, note: person.note, articleId: article.articleId, record, around, attestations, ...readSeat(attestations) };
}

/** Where posts and lists seat somebody, former posts left out. */
export function readSeat(attestations: readonly Attestation[]): Pick<Sighting, 'seat' | 'national'> {
  const placed = attestations.filter(({ kind, status }) => kind === 'group' || (kind === 'post' && status !== 'former'));
  return {
    seat: deepestPlace(placed.map(({ placePath }) => placePath)),
    national: attestations.some(({ kind, title, org, placePath }) => kind === 'post' && title !== null && isNationalPost(title, org, placePath)),
  };
}

function attest(page: Page, article: ArticleEvidence, claim: Claim, person: PersonRecord, record: number, around: PlacePath): Attestation | null {
  if (claim.kind === 'attendance' || claim.kind === 'project' || claim.person !== record) return null;
  const base = {
    claimId: claim.id, articleId: article.articleId, pageId: page.id, quote: claim.quote,
    date: claim.date?.iso ?? null, issueDate: page.issueDate,
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
