// The other way round: who held a post of a place on a day. Several answers are possible, each with its grade.
import type { IsoDate, Knowledge, Person, PostAnswer, PostGrade } from '../model';
import { postOn } from './post-on';
import { titleKey } from './titles';

export interface HolderAnswer {
  readonly person: Person;
  readonly answer: PostAnswer;
}

const ORDER: readonly PostGrade[] = ['stated-here', 'stated-near', 'bracketed', 'changed-between', 'last-seen-as'];

/**
 * Everyone who may have been `title` (县长) of `place` (宝丰县, or 宝丰) on `date`, best supported first. Who is only known
 * to have held it later, and nobody before him, is left out: nothing supports it.
 */
export function whoWas(knowledge: Knowledge, title: string, place: string, date: IsoDate): HolderAnswer[] {
  const key = titleKey(title);
  const holders = knowledge.people.flatMap((person): HolderAnswer[] => {
    const tenures = person.tenures.filter((tenure) => titleKey(tenure.title) === key && isPlace(tenure.placePath[tenure.placePath.length - 1], place));
    if (tenures.length === 0) return [];
    const answer = postOn({ ...person, tenures, attestations: tenures.flatMap((tenure) => tenure.attestations) }, date);
    const next = tenures.map((tenure) => tenure.notBefore).find((bound) => bound !== null) ?? null;
    // First seen later, but a predecessor was last seen before the day: the change lies between.
    if (answer.grade === 'unknown' && next !== null && next < date) return [{ person, answer: { ...answer, grade: 'changed-between', from: next } }];
    if (answer.grade === 'last-seen-as' && answer.to !== null && answer.to !== answer.from) {
      return answer.to <= date ? [] : [{ person, answer: { ...answer, grade: 'changed-between' } }];
    }
    return answer.grade === 'unknown' ? [] : [{ person, answer }];
  });
  return holders.toSorted((a, b) => ORDER.indexOf(a.answer.grade) - ORDER.indexOf(b.answer.grade) || Math.abs(a.answer.days ?? 0) - Math.abs(b.answer.days ?? 0));
}

function isPlace(known: string | undefined, asked: string): boolean {
  return known !== undefined && (known === asked || (asked.length >= 2 && known.length === asked.length + 1 && known.startsWith(asked)));
}
