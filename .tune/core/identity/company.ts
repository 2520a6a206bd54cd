// Who was seen with whom: from 主持, 出席, 参加, 陪同 and their lists, never from one text that names both. The holder of a
// national post, whose speech is studied everywhere, is nobody's company.
import type { ArticleEvidence, Claim, Companion } from '../model';
import type { Group } from './join';
import { compare } from './sightings';
import type { ReadPage } from './sightings';

/** The events of one article, as indexes of its people's records. */
export interface Events {
  /** Who was there, each once. */
  readonly together: readonly (readonly number[])[];
  /** The lists of those present, in printed order. */
  readonly listed: readonly (readonly number[])[];
}

/** What two people have in common, by both ids, both ways. */
export type CompanyCounts = Map<string, Map<string, Counts>>;

type Counts = { -readonly [Key in 'times' | 'before' | 'after']: number };

/** The events of an article; a roundup reports one in each sentence. */
export function readEvents(article: ArticleEvidence, isRoundup: boolean): Events {
  const events = article.claims.filter((claim): claim is Claim & { kind: 'attendance' } => claim.kind === 'attendance');
  return { together: [...joinEvents(events, isRoundup)].map((records) => [...records]), listed: events.map(({ people }) => people) };
}

/** Counts the company at the events of one article; `times` is 1, or −1 to take it back. `idOf` is null for nobody's company. */
export function countCompany(seen: CompanyCounts, { together, listed }: Events, idOf: (record: number) => string | null, times: 1 | -1): void {
  const readIds = (records: readonly number[]): string[] => [...new Set(records.flatMap((record) => idOf(record) ?? []))];
  for (const records of together) countPairs(seen, readIds(records), times);
  for (const records of listed) countOrder(seen, readIds(records), times);
}

/** Company as a person has it, most often first. */
export function listCompany(counts: ReadonlyMap<string, Counts>): Companion[] {
  return [...counts].filter(([, { times, before, after }]) => times > 0 || before > 0 || after > 0)
    .map(([personId, own]) => ({ personId, ...own })).toSorted((a, b) => b.times - a.times || compare(a.personId, b.personId));
}

/** For each person's id the people attested at the same events, over all pages. */
export function readCompany(pages: readonly ReadPage[], people: ReadonlyMap<string, Group>): CompanyCounts {
  const idOf = new Map<string, string>();
  for (const [id, group] of people) {
    if (!group.national) for (const { articleId, record } of group.sightings) idOf.set(`${articleId} ${record}`, id);
  }
  const seen: CompanyCounts = new Map();
  for (const { page, evidence } of pages) {
    const roundups = new Set(page.articles.filter((article) => article.kind === 'roundup').map((article) => article.id));
    for (const article of evidence.articles) {
      countCompany(seen, readEvents(article, roundups.has(article.articleId)), (record) => idOf.get(`${article.articleId} ${record}`) ?? null, 1);
    }
  }
  return seen;
}

/** 王某调研…。李某陪同。 is one event in two sentences; a roundup reports one in each. */
function joinEvents(events: readonly (Claim & { kind: 'attendance' })[], isRoundup: boolean): Iterable<Set<number>> {
  if (isRoundup) return events.map((event) => new Set(event.people));
  const byDate = new Map<string, Set<number>>();
  for (const event of events) {
    const date = event.date?.iso ?? '';
    const people = byDate.get(date) ?? new Set<number>();
    for (const person of event.people) people.add(person);
    byDate.set(date, people);
  }
  return byDate.values();
}

/** What is counted between two people; both are entered where they are missing. */
export function readCounts(seen: CompanyCounts, id: string, other: string): Counts {
  const others = seen.get(id) ?? new Map<string, Counts>();
  const counts = others.get(other) ?? { times: 0, before: 0, after: 0 };
  seen.set(id, others.set(other, counts));
  return counts;
}

function countPairs(seen: CompanyCounts, ids: readonly string[], times: number): void {
  for (const a of ids) for (const b of ids) if (a !== b) readCounts(seen, a, b).times += times;
}

/** `ids` in printed order. */
function countOrder(seen: CompanyCounts, ids: readonly string[], times: number): void {
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) {
      readCounts(seen, a, b).after += times;
      readCounts(seen, b, a).before += times;
    }
  });
}
