// Who was seen with whom: from 主持, 出席, 参加, 陪同 and their lists, never from one text that names both. The holder of a
// national post, whose speech is studied everywhere, is nobody's company.
import type { Claim } from '../model';
import type { Group } from './join';
import { compare } from './sightings';
import type { ReadPage } from './sightings';

/** For each person's id the people attested at the same events, most often first. */
export function readCompany(pages: readonly ReadPage[], people: ReadonlyMap<string, Group>): Map<string, { personId: string; times: number }[]> {
  const idOf = new Map<string, string>();
  for (const [id, group] of people) {
    if (!group.national) for (const { articleId, record } of group.sightings) idOf.set(`${articleId} ${record}`, id);
  }
  const times = new Map<string, Map<string, number>>();
  for (const { page, evidence } of pages) {
    const roundups = new Set(page.articles.filter((article) => article.kind === 'roundup').map((article) => article.id));
    for (const article of evidence.articles) {
      const events = article.claims.filter((claim): claim is Claim & { kind: 'attendance' } => claim.kind === 'attendance');
      for (const event of joinEvents(events, roundups.has(article.articleId))) {
        const ids = [...event].flatMap((record) => idOf.get(`${article.articleId} ${record}`) ?? []);
        countPairs(times, new Set(ids));
      }
    }
  }
  return new Map([...times].map(([id, others]) => [id, [...others].map(([personId, n]) => ({ personId, times: n })).toSorted((a, b) => b.times - a.times || compare(a.personId, b.personId))]));
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

function countPairs(times: Map<string, Map<string, number>>, ids: ReadonlySet<string>): void {
  for (const a of ids) {
    const others = times.get(a) ?? new Map<string, number>();
    for (const b of ids) if (a !== b) others.set(b, (others.get(b) ?? 0) + 1);
    if (others.size > 0) times.set(a, others);
  }
}
