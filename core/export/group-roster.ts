// The rows of a roster put together by person: who stands in an issue several times has one entry, with each post once.
import type { Person } from '../model';
import type { RosterRow, RowSource } from './roster';

/** One post or list of one person, with every sentence that gives it. */
export interface RosterPost {
  readonly post: string;
  readonly list: string;
  readonly place: string;
  readonly status: string;
  readonly sources: readonly RowSource[];
}

export interface RosterPerson {
  readonly name: string;
  /** Null while it is not worked out who he is, or where the user has judged that he is nobody. */
  readonly personId: string | null;
  readonly posts: readonly RosterPost[];
}

/**
 * Groups `rows` by the person to whom `people` give the claim, in the order of the issue. Two people of one name stay two;
 * rows that no person has are one person only within one article.
 */
export function groupRoster(rows: readonly RosterRow[], people: readonly Person[]): RosterPerson[] {
  const idOfClaim = new Map(people.flatMap(({ id, attestations }) => attestations.map(({ claimId }) => [claimId, id] as const)));
  const groups = gather(rows, ({ claimId, name, source }) => idOfClaim.get(claimId) ?? `${source.articleId} ${name}`);
  return groups.flatMap((own): RosterPerson[] => {
    const [first] = own;
    return first === undefined ? [] : [{ name: first.name, personId: idOfClaim.get(first.claimId) ?? null, posts: groupPosts(own) }];
  });
}

/** Rows with the same key together, in the order of each first. */
function gather(rows: readonly RosterRow[], keyOf: (row: RosterRow) => string): RosterRow[][] {
  const groups = new Map<string, RosterRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function groupPosts(rows: readonly RosterRow[]): RosterPost[] {
  return gather(rows, ({ post, list, place, status }) => JSON.stringify([post, list, place, status])).flatMap((same): RosterPost[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { post, list, place, status } = first;
    return [{ post, list, place, status, sources: same.map(({ source }) => source) }];
  });
}
