// Same or another: joins the sightings of one name to people. Up and down the hierarchy is compatible, sideways is
// another person until the user says otherwise; so are a village secretary and a county leader of one name.
import type { PlacePath } from '../model';
import { deepestPlace, relatePlaces } from './place';
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

/**
 * The people of one name: `sightings` all have the same key. `companyOf` names who else stands in an article, by key; it
 * decides for a bare mention that fits several. Deterministic for any order of the sightings.
 */
export function joinSightings(sightings: readonly Sighting[], companyOf: (articleId: string) => ReadonlySet<string>): Group[] {
  const groups: Group[] = [];
  const placed = sightings.filter((sighting) => sighting.national || sighting.seat.length > 0);
  const bare = sightings.filter((sighting) => !sighting.national && sighting.seat.length === 0);
  placed.sort((a, b) => Number(b.national) - Number(a.national) || b.seat.length - a.seat.length || compare(a.articleId, b.articleId) || a.record - b.record);
  for (const sighting of placed) {
    const group = sighting.national ? groups.find((other) => other.national) : findSeat(groups, sighting);
    put(groups, group, sighting, sighting.seat);
  }
  for (const sighting of bare) put(groups, findForBare(groups, sighting, companyOf), sighting, sighting.around);
  return groups;
}

function put(groups: Group[], group: Group | undefined, sighting: Sighting, place: PlacePath): void {
  if (group === undefined) {
    groups.push({ sightings: [sighting], home: sighting.national ? [] : place, national: sighting.national });
    return;
  }
  group.sightings.push(sighting);
  if (!group.national && sighting.seat.length > 0) group.home = deepestPlace([group.home, sighting.seat]);
}

function findSeat(groups: readonly Group[], sighting: Sighting): Group | undefined {
  const fitting = groups.filter((group) => !group.national && fits(group, sighting));
  const same = fitting.filter((group) => relatePlaces(group.home, sighting.seat) === 'same');
  if (same.length > 0) return same.find((group) => sharesPost(group, sighting)) ?? same[0];
  if (fitting.length === 1) return fitting[0];
  return fitting.find((group) => sharesPost(group, sighting));
}

function fits(group: Group, sighting: Sighting): boolean {
  const relation = relatePlaces(group.home, sighting.seat);
  if (relation === 'apart' || group.sightings.some((other) => notesConflict(other.note, sighting.note))) return false;
  if (sharesPost(group, sighting)) return true;
  const ranks = new Set([...ranksOf(sighting), ...group.sightings.flatMap(ranksOf)]);
  if (ranks.has('lower') && ranks.has('leader')) return false;
  const steps = Math.abs(group.home.length - sighting.seat.length);
  if (steps === 0) return true;
  return steps === 1 && group.sightings.every((other) => relatePlaces(other.seat, sighting.seat) === 'same' || daysApart(other, sighting) > RISE_DAYS);
}

/** One post on both sides, or a list of a place's leaders on one and a post of its leadership on the other. */
function sharesPost(group: Group, sighting: Sighting): boolean {
  const posts = new Set(group.sightings.flatMap((other) => postKeys(other)));
  return postKeys(sighting).some((key) => posts.has(key));
}

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

function ranksOf(sighting: Sighting): ('leader' | 'lower' | 'other')[] {
  return sighting.attestations.map((at) => {
    if (at.kind === 'group') return 'leader';
    return at.kind === 'post' && at.title !== null ? rankOfTitle(at.title) : 'other';
  });
}

/** A bare mention belongs to whoever of the name is at home where the article is from; if several are, company decides. */
function findForBare(groups: readonly Group[], sighting: Sighting, companyOf: (articleId: string) => ReadonlySet<string>): Group | undefined {
  const near = groups.filter((group) => !group.national && relatePlaces(group.home, sighting.around) !== 'apart' && !group.sightings.some((other) => notesConflict(other.note, sighting.note)));
  if (near.length <= 1) return near[0] ?? groups.find((group) => group.national);
  const here = companyOf(sighting.articleId);
  const scored = near.map((group) => {
    const known = new Set(group.sightings.flatMap((other) => [...companyOf(other.articleId)]));
    let shared = 0;
    for (const key of here) if (key !== sighting.key && known.has(key)) shared += 1;
    return { group, shared, same: relatePlaces(group.home, sighting.around) === 'same' ? 1 : 0 };
  });
  scored.sort((a, b) => b.shared - a.shared || b.same - a.same);
  return scored[0]?.group;
}

/** Two ethnic groups are two people; 女 beside nothing is not, because papers leave it out at will. */
function notesConflict(a: string | null, b: string | null): boolean {
  const ethnic = (note: string | null): string | undefined => note === null ? undefined : /\p{Script=Han}{1,6}族/u.exec(note)?.[0];
  const sex = (note: string | null): string | undefined => note === null ? undefined : /[男女]/u.exec(note)?.[0];
  const differ = (x: string | undefined, y: string | undefined): boolean => x !== undefined && y !== undefined && x !== y;
  return differ(ethnic(a), ethnic(b)) || differ(sex(a), sex(b));
}

function daysApart(a: Sighting, b: Sighting): number {
  const dates = (sighting: Sighting): number[] => sighting.attestations.flatMap((at) => at.date ?? at.issueDate ?? []).map((date) => Date.parse(date) / 86_400_000);
  let least = Number.POSITIVE_INFINITY;
  for (const x of dates(a)) for (const y of dates(b)) least = Math.min(least, Math.abs(x - y));
  return least === Number.POSITIVE_INFINITY ? 0 : least;
}
