// Which of the known people of a name is meant on a page, and how surely. Identified only if the place fits and the post
// fits, or two known companions stand there, or the user said so; a wrong solid mark costs more than ten missing ones.
import type { IsoDate, PagePlaces, Person, Reason, Station, Tier } from '../model';
import { relatePlaces, toCounty } from './place';
import { judgePlace } from './place-fit';
import { daysFrom } from './post-on';
import { judgePosts } from './post-fit';
import { dateOf } from './tenures';

/** What a page says around one name. */
export interface Mention {
  readonly stations: readonly Station[];
  readonly places: PagePlaces;
  readonly date: IsoDate | null;
  /** Other known people whose names stand on the page as persons and do not conflict with it. */
  readonly company: readonly Person[];
}

export interface Identification {
  readonly person: Person;
  readonly tier: Exclude<Tier, 'new'>;
  readonly reasons: readonly Reason[];
}

/**
 * Company in points. Two whom he was seen with are enough, so is one with a neighbour, so are three neighbours (known from
 * the same place only). A name of two characters is half as much: three of them meet in any school class.
 */
const ENOUGH = 1.75;
const SEEN = 1;
const NEIGHBOUR = 0.75;
const SHORT_NAME = 0.5;
/** Careers go on, but a post printed ten years away proves little about a name. */
const FAR_YEARS = 8;

/**
 * Judges one name against everybody who bears it (`people`, at least one). One identified person wins; two are none.
 * Otherwise the likeliest is given as a mere bearer of the name.
 */
export function identify(people: readonly Person[], mention: Mention): Identification {
  const judged = people.map((person) => judge(person, mention));
  const solid = judged.filter(({ tier }) => tier === 'identified');
  const best = solid.length === 1 ? solid[0] : judged.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined) throw new RangeError('identify: nobody bears the name');
  const { person, reasons } = best;
  if (best.tier === 'identified' && solid.length === 1) return { person, tier: 'identified', reasons };
  const others = people.length > 1 ? [{ kind: 'several-people' as const, ids: people.map(({ id }) => id) }] : [];
  return { person, tier: 'same-name', reasons: [...reasons, ...others] };
}

interface Judged extends Identification {
  readonly score: number;
}

function judge(person: Person, mention: Mention): Judged {
  const named = mention.stations.find(({ place }) => place !== null)?.place ?? null;
  const others = person.tenures.map(({ placePath }) => placePath).filter((path) => path.length > 0);
  const place = judgePlace(toCounty(person.home), others, named, mention.places);
  const post = judgePosts(person, mention.stations, place.fit === 'fits' && place.exact);
  const stands = place.fit !== 'conflicts' && post.fit !== 'conflicts';
  const companions = stands ? findCompanions(person, mention.company) : [];
  const far = yearsAway(person, mention.date);
  const reasons: Reason[] = [place.reason];
  if (post.reason !== null) reasons.push(post.reason);
  if (companions.length > 0) reasons.push({ kind: 'company', names: companions.map(({ name }) => name) });
  if (far !== null) reasons.push({ kind: 'time-far', years: far });
  const supported = post.fit === 'fits' || (companions.length > 0 && post.fit === 'neutral');
  if (!supported && post.reason === null) reasons.push({ kind: 'no-post' });
  const solid = place.fit === 'fits' && post.fit !== 'conflicts' && supported && far === null;
  const score = points(place.fit) + points(post.fit) + (companions.length > 0 ? 1 : 0);
  return { person, tier: solid ? 'identified' : 'same-name', reasons, score };
}

function points(fit: 'fits' | 'conflicts' | 'other' | 'unclear' | 'neutral'): number {
  if (fit === 'fits') return 2;
  return fit === 'conflicts' ? -2 : 0;
}

/** Enough known company, or none. */
function findCompanions(person: Person, company: readonly Person[]): Person[] {
  const seen = new Set(person.seenWith.map(({ personId }) => personId));
  const others = company.filter((other) => other.id !== person.id && other.name !== person.name);
  const companions = others.filter((other) => seen.has(other.id) || (person.home.length > 0 && relatePlaces(other.home, person.home) === 'same'));
  const sum = companions.reduce((points, other) => points + (seen.has(other.id) ? SEEN : NEIGHBOUR) * (other.name.length < 3 ? SHORT_NAME : 1), 0);
  return sum >= ENOUGH ? companions : [];
}

/** Years between the page and the nearest sighting, when too many; null otherwise. */
function yearsAway(person: Person, date: IsoDate | null): number | null {
  if (date === null) return null;
  const days = person.attestations.flatMap((at) => dateOf(at) ?? []).map((seen) => Math.abs(daysFrom(seen, date)));
  if (days.length === 0) return null;
  const years = Math.floor(Math.min(...days) / 365);
  return years >= FAR_YEARS ? years : null;
}
