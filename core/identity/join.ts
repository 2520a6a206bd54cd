// Same or another: joins the sightings of one name to people. Up and down the hierarchy is compatible, sideways is
// another person until the user says otherwise; so are a village secretary and a county leader of one name.
import type { PlacePath } from '../model';
import { deepestPlace, relatePlaces } from './place';
import { notesConflict } from './notes';
import { compare } from './sightings';
import type { Sighting } from './sightings';
import { rankOfTitle, titleKey } from './titles';

/** Sightings that are one person. */
export interface Group {
  readonly sightings: Sighting[];
  home: PlacePath;
  national: boolean;
}

/** Two posts on two levels at nearly the same time are two people, unless something joins them. */
const RISE_DAYS = 60;

/** What a group has gathered: asked for every further sighting, so that a leader of a thousand articles costs no more than his articles. */
interface Seen {
  readonly group: Group;
  readonly posts: Set<string>;
  readonly ranks: Set<Rank>;
  readonly notes: Set<string>;
  /** Keys of all officials of his articles. */
  readonly company: Set<string>;
}

type Rank = 'leader' | 'lower' | 'other';
type CompanyOf = (articleId: string) => ReadonlySet<string>;

/**
 * The people of one name: `sightings` all have the same key. `companyOf` names who else stands in an article, by key; it
 * decides for a bare mention that fits several. Deterministic for any order of the sightings.
 */
export function joinSightings(sightings: readonly Sighting[], companyOf: CompanyOf): Group[] {
  const groups: Seen[] = [];
  const placed = sightings.filter((sighting) => sighting.national || sighting.seat.length > 0);
  const bare = sightings.filter((sighting) => !sighting.national && sighting.seat.length === 0);
  placed.sort((a, b) => Number(b.national) - Number(a.national) || b.seat.length - a.seat.length || compare(a.articleId, b.articleId) || a.record - b.record);
  for (const sighting of placed) {
    const keys = postKeys(sighting);
    const found = sighting.national ? groups.find(({ group }) => group.national) : findSeat(groups, sighting, keys);
    put(groups, found, sighting, keys, sighting.seat, companyOf);
  }
  for (const sighting of bare) put(groups, findForBare(groups, sighting, companyOf), sighting, postKeys(sighting), sighting.around, companyOf);
  return groups.map(({ group }) => group);
}

function put(groups: Seen[], found: Seen | undefined, sighting: Sighting, keys: readonly string[], place: PlacePath, companyOf: CompanyOf): void {
  const seen = found ?? { group: { sightings: [], home: sighting.national ? [] : place, national: sighting.national }, posts: new Set(), ranks: new Set(), notes: new Set(), company: new Set() };
  if (found === undefined) groups.push(seen);
  const { group } = seen;
  group.sightings.push(sighting);
  if (found !== undefined && !group.national && sighting.seat.length > 0) group.home = deepestPlace([group.home, sighting.seat]);
  for (const key of keys) seen.posts.add(key);
  for (const rank of ranksOf(sighting)) seen.ranks.add(rank);
  if (sighting.note !== null) seen.notes.add(sighting.note);
  for (const key of companyOf(sighting.articleId)) seen.company.add(key);
}

function findSeat(groups: readonly Seen[], sighting: Sighting, keys: readonly string[]): Seen | undefined {
  const fitting = groups.filter((seen) => !seen.group.national && fits(seen, sighting, keys));
  const same = fitting.filter(({ group }) => relatePlaces(group.home, sighting.seat) === 'same');
  if (same.length > 0) return same.find((seen) => sharesPost(seen, keys)) ?? same[0];
  if (fitting.length === 1) return fitting[0];
  return fitting.find((seen) => sharesPost(seen, keys));
}

function fits(seen: Seen, sighting: Sighting, keys: readonly string[]): boolean {
  const { group } = seen;
  const relation = relatePlaces(group.home, sighting.seat);
  if (relation === 'apart' || conflicts(seen, sighting)) return false;
  if (sharesPost(seen, keys)) return true;
  const ranks = new Set([...ranksOf(sighting), ...seen.ranks]);
  if (ranks.has('lower') && ranks.has('leader')) return false;
  const steps = Math.abs(group.home.length - sighting.seat.length);
  if (steps === 0) return true;
  return steps === 1 && group.sightings.every((other) => relatePlaces(other.seat, sighting.seat) === 'same' || daysApart(other, sighting) > RISE_DAYS);
}

/** One post on both sides, or a list of a place's leaders on one and a post of its leadership on the other. */
const sharesPost = ({ posts }: Seen, keys: readonly string[]): boolean => keys.some((key) => posts.has(key));

function postKeys(sighting: Sighting): string[] {
  return sighting.attestations.flatMap((at) => {
    const place = at.placePath.join('/');
    if (at.kind === 'post' && at.title !== null) {
      const key = `${titleKey(at.title)}@${place}`;
      return rankOfTitle(at.title) === 'leader' ? [key, `领导@${place}`] : [key];
    }
    return at.kind === 'group' && at.placePath.length > 0 ? [`领导@${place}`] : [];
  });
}

function ranksOf(sighting: Sighting): Rank[] {
  return sighting.attestations.map((at) => {
    if (at.kind === 'group') return 'leader';
    return at.kind === 'post' && at.title !== null ? rankOfTitle(at.title) : 'other';
  });
}

/** A bare mention belongs to whoever of the name is at home where the article is from; if several are, company decides. */
function findForBare(groups: readonly Seen[], sighting: Sighting, companyOf: CompanyOf): Seen | undefined {
  const near = groups.filter((seen) => !seen.group.national && relatePlaces(seen.group.home, sighting.around) !== 'apart' && !conflicts(seen, sighting));
  if (near.length <= 1) return near[0] ?? groups.find(({ group }) => group.national);
  const here = companyOf(sighting.articleId);
  const scored = near.map((seen) => {
    let shared = 0;
    for (const key of here) if (key !== sighting.key && seen.company.has(key)) shared += 1;
    return { seen, shared, same: relatePlaces(seen.group.home, sighting.around) === 'same' ? 1 : 0 };
  });
  scored.sort((a, b) => b.shared - a.shared || b.same - a.same);
  return scored[0]?.seen;
}

const conflicts = ({ notes }: Seen, { note }: Sighting): boolean => note !== null && [...notes].some((other) => notesConflict(other, note));

function daysApart(a: Sighting, b: Sighting): number {
  const dates = (sighting: Sighting): number[] => sighting.attestations.flatMap((at) => at.date ?? at.issueDate ?? []).map((date) => Date.parse(date) / 86_400_000);
  let least = Number.POSITIVE_INFINITY;
  for (const x of dates(a)) for (const y of dates(b)) least = Math.min(least, Math.abs(x - y));
  return least === Number.POSITIVE_INFINITY ? 0 : least;
}
