// Who was seen with whom: from 主持, 出席, 参加, 陪同 and their lists, never from one text that names both. The holder of a
// national post, whose speech is studied everywhere, is nobody's company.
import type { Claim, Companion } from '../model';
import type { Group } from './join';
import { compare } from './sightings';
import type { ReadPage } from './sightings';

/** For each person's id the people attested at the same events, most often first. */
export function readCompany(pages: readonly ReadPage[], people: ReadonlyMap<string, Group>): Map<string, Companion[]> {
  const idOf = new Map<string, string>();
  for (const [id, group] of people) {
    if (!group.national) for (const { articleId, record } of group.sightings) idOf.set(`${articleId} ${record}`, id);
  }
  const seen = new Map<string, Map<string, Counts>>();
  for (const { page, evidence } of pages) {
    const roundups = new Set(page.articles.filter((article) => article.kind === 'roundup').map((article) => article.id));
    for (const article of evidence.articles) {
      const readIds = (records: Iterable<number>): string[] => [...new Set([...records].flatMap((record) => idOf.get(`${article.articleId} ${record}`) ?? []))];
      const events = article.claims.filter((claim): claim is Claim & { kind: 'attendance' } => claim.kind === 'attendance');
      for (const event of joinEvents(events, roundups.has(article.articleId))) countPairs(seen, readIds(event));
      for (const { people: listed } of events) countOrder(seen, readIds(listed));
    }
  }
  return new Map([...seen].map(([id, others]) => [id, [...others].map(([personId, counts]) => ({ personId, ...counts })).toSorted((a, b) => b.times - a.times || compare(a.personId, b.personId))]));
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

type Counts = { -readonly [Key in 'times' | 'before' | 'after']: number };

function readCounts(seen: Map<string, Map<string, Counts>>, id: string, other: string): Counts {
  const others = seen.get(id) ?? new Map<string, Counts>();
  const counts = others.get(other) ?? { times: 0, before: 0, after: 0 };
  seen.set(id, others.set(other, counts));
  return counts;
}

function countPairs(seen: Map<string, Map<string, Counts>>, ids: readonly string[]): void {
  for (const a of ids) for (const b of ids) if (a !== b) readCounts(seen, a, b).times += 1;
}

/** `ids` in printed order. */
function countOrder(seen: Map<string, Map<string, Counts>>, ids: readonly string[]): void {
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) {
      readCounts(seen, a, b).after += 1;
      readCounts(seen, b, a).before += 1;
    }
  });
}
