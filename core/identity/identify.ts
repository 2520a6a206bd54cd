// Which of the known people of a name is meant on a page, and how surely. Identified only if the place fits and the post
// fits, or two known companions stand there, or the user said so; a wrong solid mark costs more than ten missing ones.
import type { Beside, IsoDate, PagePlaces, Person, PlacePath, Reason, Station, Tier } from '../model';
import { placeName, relatePlaces, toCounty } from './place';
import { conflicts, findRival, judgePlace } from './place-fit';
import type { PlaceVerdict } from './place-fit';
import { findContradiction, findTooEarly } from './notes';
import { daysFrom } from './post-on';
import { judgePosts } from './post-fit';
import type { PostVerdict } from './post-fit';
import { dateOf } from './tenures';

/** What a page says around one name. */
export interface Mention {
  readonly stations: readonly Station[];
  readonly places: PagePlaces;
  /** The place of which the text speaks where the stations stand; null where it names none, empty where nobody can be told (near-place.ts). */
  readonly near: PlacePath | null;
  readonly date: IsoDate | null;
  /** Other known people whom the page shows in office (`standsInOffice`). */
  readonly company: readonly Person[];
  /** Which of them stand beside the name. */
  readonly beside: Beside;
  /** Whose the page is, as it says of itself: of a place's leaders; of a school, a firm, a bureau. */
  readonly subject: 'leaders' | 'lower' | null;
}

/** What the text says where the name stands, before others are looked at. */
export type Alone = Omit<Mention, 'company' | 'beside'>;

export interface Identification {
  readonly person: Person;
  readonly tier: Exclude<Tier, 'new'>;
  readonly reasons: readonly Reason[];
}

/**
 * Company in points, of people whom the page shows in office as it shows him. Two whom he was seen with are enough, or one in the same
 * sentence (县长赵文调研,钱武陪同); so are two neighbours (known from the same place only). A name of two characters is less.
 */
const ENOUGH = 12;
const SEEN = { beside: { long: 12, short: 8 }, elsewhere: { long: 8, short: 6 } };
const NEIGHBOUR = { beside: { long: 8, short: 6 }, elsewhere: { long: 6, short: 4 } };
/** He is given one of the county's leading posts that is new, called one of its leaders, or does what only they do and has no short name. */
const STANDING = { post: 6, label: 4, act: 4 };
/** Careers go on, but a post printed ten years away proves little about a name, and company less. */
const FAR_YEARS = 8;
const FAR_YEARS_IN_COMPANY = 6;

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

/**
 * Does the page show this bearer of a name in office where he is known, so that he is company for others? Whoever is only named there is
 * not, though he may be meant: villagers are visited, donors listed, players named on the pages of a county's leaders. known: by a post of
 * his; shown: by what he does there.
 */
export function standsInOffice(person: Person, mention: Alone): 'known' | 'shown' | null {
  const { place, post, home } = readEvidence(person, mention);
  const stands = mention.stations.length > 0 && home && place.fit === 'fits' && yearsAway(person, mention.date, FAR_YEARS) === null;
  if (!stands || (post.fit !== 'fits' && post.fit !== 'neutral') || findContradiction(person, mention.stations, mention.date) !== null) return null;
  return post.fit === 'fits' ? 'known' : 'shown';
}

const UNTOLD: PlaceVerdict = { fit: 'unclear', reason: { kind: 'no-place' }, exact: false };

/** What place and post say of one bearer. */
function readEvidence(person: Person, { stations, places, near, subject, date }: Alone): Evidence {
  const named = stations.find(({ place }) => place !== null)?.place ?? null;
  const paths = [toCounty(person.home), ...person.tenures.map(({ placePath }) => placePath).filter((path) => path.length > 0)];
  const [county = [], ...others] = paths;
  const untold = named === null && near?.length === 0;
  const rival = named === null && !isNear(paths, near) ? findRival(paths, places) : null;
  const place = untold ? UNTOLD : rival !== null ? conflicts(rival, county) : judgePlace(county, others, named, places);
  const post = judgePosts(person, stations, { exact: place.fit === 'fits' && place.exact, lower: subject === 'lower', date });
  const home = isHome(paths, place, named ?? near, places);
  return { place, post, home, own: post.fit === 'fits' && (home || (!post.common && isOfSeat(person, post, place, near, places))) };
}

interface Evidence {
  readonly place: PlaceVerdict;
  readonly post: PostVerdict;
  /** Does the text speak of his own place where the name stands? */
  readonly home: boolean;
  /** Has he a post of his own there? */
  readonly own: boolean;
}

/**
 * Is a post without its place (市委常委) that of his seat, on a page that is not known to speak of it right there? It is where the page is of
 * the seat. Where it is of a larger place, only if that has no such post itself (县委书记 in the prefecture's paper) and no other place is
 * near; of a short name, none on the whole page.
 */
function isOfSeat({ name }: Person, { seat, level }: PostVerdict, place: PlaceVerdict, near: PlacePath | null, { places }: PagePlaces): boolean {
  if (seat === null || place.reason.kind !== 'place-fits' || place.reason.from === 'post') return seat !== null;
  const self = places.filter(({ from }) => from !== 'text');
  if (self.some(({ path }) => ['same', 'inside'].includes(relatePlaces(path, toCounty(seat))))) return true;
  const others = places.some(({ path }) => relatePlaces(path, seat) === 'apart');
  if (level === null || (others && name.length < 3) || (near !== null && relatePlaces(near, seat) === 'apart')) return false;
  return placeName(seat).endsWith(level) && self.every(({ path }) => relatePlaces(path, seat) !== 'around' || !placeName(path).endsWith(level));
}

function isNear(paths: readonly PlacePath[], near: PlacePath | null): boolean {
  return near !== null && paths.some((path) => ['same', 'inside'].includes(relatePlaces(near, path)));
}

/** Near the name his own place is named; or none is, and the page is about it, or names no other and is of no city around it. */
function isHome(paths: readonly PlacePath[], place: PlaceVerdict, near: PlacePath | null, { places }: PagePlaces): boolean {
  const relations = near === null ? [] : paths.map((path) => relatePlaces(near, path));
  if (relations.some((relation) => relation === 'same' || relation === 'inside')) return true;
  if (relations.includes('apart') || !place.exact || place.reason.kind !== 'place-fits') return false;
  return place.reason.from !== 'text' || places.every(({ path, from }) => (from === 'text' || path.length < 2) && paths.some((own) => relatePlaces(path, own) !== 'apart'));
}

/**
 * A post of his own is enough where the page is of his place. What every place has (县领导, 陪同 among known names) is so only where the
 * text speaks of it at the name itself.
 */
function judge(person: Person, mention: Mention): Judged {
  const { place, post, home, own } = readEvidence(person, mention);
  const inCompany = mention.stations.length > 0 && post.fit === 'neutral' && home;
  const standing = Math.max(0, ...mention.stations.map(({ kind }) => (kind === 'post' || kind === 'label' || (kind === 'act' && person.name.length > 2) ? STANDING[kind] : 0)));
  const companions = inCompany ? findCompanions(person, mention, standing) : [];
  const far = yearsAway(person, mention.date, own && !post.common ? FAR_YEARS : FAR_YEARS_IN_COMPANY);
  const reasons: Reason[] = [place.reason];
  if (post.reason !== null) reasons.push(post.reason);
  if (companions.length > 0) reasons.push({ kind: 'company', names: companions.map(({ name }) => name) });
  if (far !== null) reasons.push({ kind: 'time-far', years: far });
  const contradiction = findContradiction(person, mention.stations, mention.date) ?? (post.tenure === null ? null : findTooEarly(post.tenure, mention.date));
  if (contradiction !== null) reasons.push(contradiction);
  const supported = own || companions.length > 0;
  if (!supported && post.reason === null) reasons.push({ kind: 'no-post' });
  const solid = place.fit === 'fits' && supported && far === null && contradiction === null;
  const score = points(place.fit) + points(post.fit) + (companions.length > 0 ? 1 : 0) - (contradiction === null ? 0 : 2);
  return { person, tier: solid ? 'identified' : 'same-name', reasons, score };
}

function points(fit: 'fits' | 'conflicts' | 'other' | 'unclear' | 'neutral'): number {
  if (fit === 'fits') return 2;
  return fit === 'conflicts' ? -2 : 0;
}

/** Enough known company, or none; `standing`: points that he brings himself. */
function findCompanions(person: Person, { company, beside, subject }: Mention, standing: number): Person[] {
  const seen = new Set(person.seenWith.map(({ personId }) => personId));
  const inSentence = new Set(beside.sentence);
  const anchors = new Set(beside.anchors);
  const others = company.filter((other) => other.id !== person.id && other.name !== person.name);
  const companions = others.filter((other) => seen.has(other.id) || (person.home.length > 0 && relatePlaces(other.home, person.home) === 'same'));
  const sum = companions.reduce((points, other) => points + (seen.has(other.id) ? SEEN : NEIGHBOUR)[inSentence.has(other.id) ? 'beside' : 'elsewhere'][other.name.length < 3 ? 'short' : 'long'], standing);
  // Somebody of the place (or above it) must be there by his own post, or the page be of its leaders: else they are a committee of parents.
  const byPost = companions.some(({ id }) => anchors.has(id)) || (companions.length > 1 && company.some(({ id, home }) => anchors.has(id) && relatePlaces(home, person.home) !== 'apart'));
  return (byPost || (subject === 'leaders' && companions.length > 1)) && sum >= ENOUGH ? companions : [];
}

/** Years between the page and the nearest sighting, when so many or more; null otherwise. */
function yearsAway(person: Person, date: IsoDate | null, most: number): number | null {
  if (date === null) return null;
  const days = person.attestations.flatMap((at) => dateOf(at) ?? []).map((seen) => Math.abs(daysFrom(seen, date)));
  if (days.length === 0) return null;
  const years = Math.floor(Math.min(...days) / 365);
  return years >= most ? years : null;
}
