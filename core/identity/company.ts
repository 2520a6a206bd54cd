// Who was seen with whom: from 主持, 出席, 参加, 陪同 and their lists, never from one text that names both. The holder of a
// national post, whose speech is studied everywhere, is nobody's company.
import type { ArticleEvidence, Claim } from '../model';
import type { Group } from './join';
import { compare } from './sightings';
import type { ReadPage } from './sightings';

/** The events of one article: who was there, as indexes of records, each once. */
export type Events = readonly (readonly number[])[];

/** Times that two people were attested at one event, by both ids, both ways. */
export type CompanyCounts = Map<string, Map<string, number>>;

/** The events of an article. */
export function readEvents(article: ArticleEvidence, isRoundup: boolean): Events {
  const events = article.claims.filter((claim): claim is Claim & { kind: 'attendance' } => claim.kind === 'attendance');
  return [...joinEvents(events, isRoundup)].map((records) => [...records]);
}

/** Counts who was together at the events of one article; `times` is 1, or −1 to take them back. Null: nobody's company. */
export function countCompany(counts: CompanyCounts, events: Events, idOf: (record: number) => string | null, times: 1 | -1): void {
  for (const records of events) {
    const ids = new Set(records.flatMap((record) => idOf(record) ?? []));
    for (const a of ids) {
      const others = counts.get(a) ?? new Map<string, number>();
      for (const b of ids) if (a !== b) others.set(b, (others.get(b) ?? 0) + times);
      if (others.size > 0) counts.set(a, others);
    }
  }
}

/** Counts as a person has them: most often first. */
export function listCompany(counts: ReadonlyMap<string, number>): { personId: string; times: number }[] {
  return [...counts].filter(([, times]) => times > 0).map(([personId, times]) => ({ personId, times })).toSorted((a, b) => b.times - a.times || compare(a.personId, b.personId));
}

/** For each person's id the people attested at the same events, over all pages. */
export function readCompany(pages: readonly ReadPage[], people: ReadonlyMap<string, Group>): CompanyCounts {
  const idOf = new Map<string, string>();
  for (const [id, group] of people) {
    if (!group.national) for (const { articleId, record } of group.sightings) idOf.set(`${articleId} ${record}`, id);
  }
  const counts: CompanyCounts = new Map();
  for (const { page, evidence } of pages) {
    const roundups = new Set(page.articles.filter((article) => article.kind === 'roundup').map((article) => article.id));
    for (const article of evidence.articles) {
      countCompany(counts, readEvents(article, roundups.has(article.articleId)), (record) => idOf.get(`${article.articleId} ${record}`) ?? null, 1);
    }
  }
  return counts;
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
