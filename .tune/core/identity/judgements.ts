// The user's word over ours: two quotes are the same person, or are not; a post is wrong; a name is none. Judgements point at
// words, not at offsets or ids, so that they hold when a newer parser reads the page again.
import type { Attestation, Judgement } from '../model';
import type { FindSighting } from './find-sighting';
import type { Group } from './join';
import { deepestPlace, relatePlaces } from './place';
import { readSeat } from './sightings';
import type { Sighting } from './sightings';
import { titleKey } from './titles';

/** The sightings without the posts that the user called wrong: what is left of such a sentence is that it names him. */
export function dropWrongPosts(sightings: readonly Sighting[], judgements: readonly Judgement[], find: FindSighting): readonly Sighting[] {
  const wrong = new Map<Sighting, Set<string>>();
  for (const judgement of judgements) {
    const sighting = judgement.kind === 'post-wrong' ? find(judgement.a) : null;
    if (judgement.kind !== 'post-wrong' || sighting === null) continue;
    wrong.set(sighting, (wrong.get(sighting) ?? new Set()).add(titleKey(judgement.title)));
  }
  return wrong.size === 0 ? sightings : sightings.map((sighting) => {
    const titles = wrong.get(sighting);
    return titles === undefined ? sighting : dropPosts(sighting, titles);
  });
}

function dropPosts(sighting: Sighting, titles: ReadonlySet<string>): Sighting {
  const attestations = sighting.attestations.map((at): Attestation => at.title === null || !titles.has(titleKey(at.title)) ? at
    : { ...at, kind: 'named', title: null, asPrinted: null, org: null, status: null, placePath: sighting.around });
  return { ...sighting, attestations, ...readSeat(attestations) };
}

/** Joins, parts and drops groups as the user said, the oldest judgement first; one whose words are found no more is passed over. */
export function applyJudgements(groups: readonly Group[], judgements: readonly Judgement[], find: FindSighting): Group[] {
  let now = [...groups];
  const groupOf = (sighting: Sighting): Group | undefined => now.find((group) => group.sightings.includes(sighting));
  for (const judgement of judgements.toSorted((x, y) => (x.at < y.at ? -1 : Number(x.at > y.at)))) {
    if (judgement.kind === 'not-a-person') {
      const sighting = find(judgement.a);
      const group = sighting === null ? undefined : groupOf(sighting);
      if (sighting !== null && group !== undefined) now = dropReading(now, group, sighting);
    } else if (judgement.kind === 'same' || judgement.kind === 'different') {
      const [a, b] = [find(judgement.a), find(judgement.b)];
      const [inA, inB] = [a, b].map((sighting) => (sighting === null ? undefined : groupOf(sighting)));
      if (a === null || b === null || a === b || inA === undefined || inB === undefined) continue;
      if (judgement.kind === 'same' && inA !== inB) now = join(now, inA, inB);
      else if (judgement.kind === 'different' && inA === inB) now = part(now, inA, a, b);
    }
  }
  return now;
}

function join(groups: readonly Group[], a: Group, b: Group): Group[] {
  const joined = { sightings: [...a.sightings, ...b.sightings], home: deepestPlace([a.home, b.home]), national: a.national || b.national };
  return [...groups.filter((group) => group !== a && group !== b), joined];
}

/** Takes `b` out of the group, and with him what has his seat and not that of `a`. */
function part(groups: readonly Group[], group: Group, a: Sighting, b: Sighting): Group[] {
  const goes = (other: Sighting): boolean => other === b
    || (other !== a && relatePlaces(other.seat, b.seat) === 'same' && relatePlaces(other.seat, a.seat) !== 'same');
  const made = [false, true].map((going) => regroup(group.sightings.filter((other) => goes(other) === going)));
  return [...groups.filter((other) => other !== group), ...made];
}

/**
 * Drops from a group what is read as `wrong` is: with the same posts, or merely named. Who holds another post stays, now and when a
 * later paper names him: a word that looks like a name must not hide everybody who bears it.
 */
function dropReading(groups: readonly Group[], group: Group, wrong: Sighting): Group[] {
  const words = readingOf(wrong);
  const stays = group.sightings.filter((other) => [...readingOf(other)].some((word) => !words.has(word)));
  return [...groups.filter((other) => other !== group), ...(stays.length > 0 ? [regroup(stays)] : [])];
}

/** What a sighting says of its name: the keys of its posts, `group` for a list of leaders. A mere mention says nothing. */
function readingOf({ attestations }: Sighting): ReadonlySet<string> {
  return new Set(attestations.flatMap(({ kind, title }) => (title !== null ? [titleKey(title)] : kind === 'named' ? [] : [kind])));
}

function regroup(sightings: Sighting[]): Group {
  const seats = sightings.map(({ seat }) => seat).filter((seat) => seat.length > 0);
  return { sightings, home: deepestPlace(seats.length > 0 ? seats : sightings.map(({ around }) => around)), national: sightings.some(({ national }) => national) };
}
