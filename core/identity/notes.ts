// What texts say of somebody himself, not of his post: sex and ethnic group as papers print them in brackets (女, 回族), the year of his
// birth, that he has died. Where it contradicts what is known of a bearer of the name, another one is meant.
import type { IsoDate, Person, Reason, Station, Tenure } from '../model';
import { dateOf } from './tenures';
import { isSingleSeat } from './titles';

/** Nobody is seen in public office younger or older than this; those who lead the country may be older. */
const YOUNGEST = 20;
const OLDEST = 75;
const OLDEST_NATIONAL = 90;
/** So many days before a predecessor was last seen a page may have been wrong about its own date. */
const SLACK_DAYS = 45;

/** Two ethnic groups are two people; 女 beside nothing is not, because papers leave it out at will. */
export function notesConflict(a: string, b: string): boolean {
  const ethnic = (note: string): string | undefined => /\p{Script=Han}{1,6}族/u.exec(note)?.[0];
  const sex = (note: string): string | undefined => /[男女]/u.exec(note)?.[0];
  const differ = (x: string | undefined, y: string | undefined): boolean => x !== undefined && y !== undefined && x !== y;
  return differ(ethnic(a), ethnic(b)) || differ(sex(a), sex(b));
}

/** What a page says of the bearer of a name himself against what is known of `person`; null where nothing contradicts. `date`: of the page. */
export function findContradiction(person: Person, stations: readonly Station[], date: IsoDate | null): Reason | null {
  const note = stations.filter(({ kind }) => kind === 'note').map(({ words }) => words).join(',');
  if (note === '') return null;
  if (person.note !== null && notesConflict(person.note, note)) return { kind: 'note-conflicts', note, known: person.note };
  const seen = person.attestations.flatMap((at) => dateOf(at) ?? []).toSorted();
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return null;
  const born = /(\d{4})年生/u.exec(note)?.[1];
  const oldest = person.home.length === 0 ? OLDEST_NATIONAL : OLDEST;
  if (born !== undefined && (yearOf(first) - Number(born) < YOUNGEST || yearOf(last) - Number(born) > oldest)) return { kind: 'born-conflicts', born: Number(born), known: yearOf(first) - Number(born) < YOUNGEST ? first : last };
  if (note.includes('逝世') && date !== null && date < last) return { kind: 'died-conflicts', known: last };
  return null;
}

/** On a page of `date` nobody held a single seat that somebody else is known to have held later; null where nothing speaks against it. */
export function findTooEarly({ notBefore, title, org }: Tenure, date: IsoDate | null): Reason | null {
  if (date === null || notBefore === null || !isSingleSeat(title, org)) return null;
  return Date.parse(date) < Date.parse(notBefore) - SLACK_DAYS * 86_400_000 ? { kind: 'too-early', post: title, known: notBefore } : null;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
