// Which post somebody held on a day, graded by what supports it. Never “current”: the answer is about what was printed.
import type { Attestation, IsoDate, Person, PlacePath, PostAnswer, PostGrade } from '../model';
import { dateOf } from './tenures';
import { titleKey } from './titles';

/** Within this many days a statement still says something about a day on its own. */
const NEAR_DAYS = 31;
/** A list of leaders says that somebody was one for about a year around it. */
const GROUP_DAYS = 366;

/**
 * The post of `person` on `date`, or in the text of `articleId`. The grades, surest first: stated-here (that article or
 * that day) · stated-near (within 31 days) · bracketed (the same post before and after) · changed-between · last-seen-as ·
 * county-leader (named in a list of leaders, no post stated) · unknown (also before the first statement; `attestations`
 * then hold that first one).
 */
export function postOn(person: Person, date: IsoDate, articleId?: string): PostAnswer {
  const stated = person.attestations.filter((at) => at.kind === 'post' && at.status !== 'former' && at.status !== 'removed' && dateOf(at) !== null);
  const inArticle = person.attestations.filter((at) => at.kind === 'post' && at.articleId === articleId && at.status !== 'former' && at.status !== 'removed');
  if (inArticle.length > 0) return answer('stated-here', inArticle, date);
  const today = stated.filter((at) => dateOf(at) === date);
  if (today.length > 0) return answer('stated-here', today, date);

  const before = atDate(stated, stated.flatMap((at) => dateOf(at) ?? []).filter((day) => day < date).toSorted().pop());
  const after = atDate(stated, stated.flatMap((at) => dateOf(at) ?? []).filter((day) => day > date).toSorted()[0]);
  if (before.length === 0 && after.length === 0) return answerFromLists(person, date);

  const toBefore = before.length > 0 ? -daysFrom(dateOf(before[0] as Attestation) as IsoDate, date) : Number.POSITIVE_INFINITY;
  const toAfter = after.length > 0 ? daysFrom(date, dateOf(after[0] as Attestation) as IsoDate) : Number.POSITIVE_INFINITY;
  const nearest = Math.abs(toBefore) <= toAfter ? before : after;
  const days = nearest === before ? toBefore : toAfter;
  const both = before.length > 0 && after.length > 0;
  const lasting = both ? before.filter((at) => after.some((other) => isSamePost(at, other))) : [];
  const unclear = both && lasting.length === 0 && Math.abs(toBefore) <= NEAR_DAYS && toAfter <= NEAR_DAYS;
  if (Math.abs(days) <= NEAR_DAYS && !unclear) return answer('stated-near', nearest, date, days);
  if (lasting.length > 0) return between('bracketed', lasting, after.filter((at) => lasting.some((other) => isSamePost(at, other))));
  if (both) return between('changed-between', before, after);
  if (before.length > 0) return { ...answer('last-seen-as', before, date, toBefore), to: boundAfter(person, before) };
  return { grade: 'unknown', posts: [], days: null, from: null, to: dateOf(after[0] as Attestation), attestations: after };
}

function answer(grade: PostGrade, attestations: readonly Attestation[], date: IsoDate, days: number | null = null): PostAnswer {
  const seen = dateOf(attestations[0] as Attestation) ?? date;
  return { grade, posts: readPosts(attestations), days, from: seen, to: seen, attestations };
}

function between(grade: PostGrade, before: readonly Attestation[], after: readonly Attestation[]): PostAnswer {
  const posts = grade === 'bracketed' ? readPosts(before) : [...readPosts(before), ...readPosts(after)];
  return { grade, posts, days: null, from: dateOf(before[0] as Attestation), to: dateOf(after[0] as Attestation), attestations: [...before, ...after] };
}

function answerFromLists(person: Person, date: IsoDate): PostAnswer {
  const lists = person.attestations.filter((at) => at.kind === 'group').flatMap((at) => {
    const day = dateOf(at);
    return day === null ? [] : [{ at, days: daysFrom(date, day) }];
  }).filter(({ days }) => Math.abs(days) <= GROUP_DAYS).toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days));
  if (lists.length === 0) return { grade: 'unknown', posts: [], days: null, from: null, to: null, attestations: [] };
  const dates = lists.map(({ at }) => dateOf(at) as IsoDate).toSorted();
  return { grade: 'county-leader', posts: [], days: lists[0]?.days ?? null, from: dates[0] ?? null, to: dates[dates.length - 1] ?? null, attestations: lists.map(({ at }) => at) };
}

/** What is stated on that day, each post once. */
function atDate(stated: readonly Attestation[], day: IsoDate | undefined): Attestation[] {
  return day === undefined ? [] : stated.filter((at) => dateOf(at) === day);
}

function boundAfter(person: Person, attestations: readonly Attestation[]): IsoDate | null {
  const bounds = person.tenures.filter((tenure) => attestations.some((at) => tenure.attestations.includes(at))).map((tenure) => tenure.notAfter);
  return bounds.every((bound) => bound !== null) ? (bounds.toSorted()[0] ?? null) : null;
}

function readPosts(attestations: readonly Attestation[]): { title: string; placePath: PlacePath }[] {
  const posts = new Map<string, { title: string; placePath: PlacePath }>();
  for (const at of attestations) {
    if (at.title !== null) posts.set(`${titleKey(at.title)}@${at.placePath.join('/')}`, { title: at.title, placePath: at.placePath });
  }
  return [...posts.values()];
}

function isSamePost(a: Attestation, b: Attestation): boolean {
  return a.title !== null && b.title !== null && titleKey(a.title) === titleKey(b.title) && a.placePath.join('/') === b.placePath.join('/');
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
