// “Who was 县长 of 宝丰 on 22 March 2022?”: a query that names a post, a place and a whole date is answered from the papers,
// each holder with the grade of what supports it.
import { whoWas, type HolderAnswer } from '../identity/who-was';
import type { IsoDate, Person } from '../model';
import { findDates, toIsoDate } from '../text/dates';
import type { IndexState, SearchIndex } from './contract';
import { findPeople } from './people';
import { parseQuery } from './query';
import { splitQuery } from './split';
import { foldText } from './units';

/** What was asked. `rest` is the query without its date, for the ordinary search. */
export interface PostQuestion {
  readonly title: string;
  /** Short or full name as the index knows it: 宝丰. */
  readonly place: string;
  readonly date: IsoDate;
  readonly rest: string;
}

/** Words of a question that say nothing of post or place. */
const ASKING = /谁是|是谁|谁|哪位|何人|担任|[的在任?？]/gu;
/** Holders of one post of one place that are read; no seat has had more in the papers of one reader. */
const HOLDERS_MAX = 100;

/** The question that a query asks; null when it names no whole date, or no post of a place that the index knows. */
export function readQuestion(typed: string, { lexicon }: IndexState): PostQuestion | null {
  const found = findDates(typed).findLast(({ year, month, day, lunar }) => year !== null && month !== null && day !== null && !lunar);
  if (found === undefined || found.year === null || found.month === null || found.day === null) return null;
  const rest = `${typed.slice(0, found.start)} ${typed.slice(found.end)}`.replace(ASKING, ' ').trim();
  const asked = foldText(rest).text.replace(/\s+/gu, '');
  const post = splitQuery(asked, lexicon).find(({ kind }) => kind === 'titleThere');
  if (post === undefined || post.title === null || post.place === null) return null;
  const date = toIsoDate(found.year, found.month, found.day);
  return date === null ? null : { title: post.title, place: post.place, date, rest };
}

/** Who may have held the post that day, best supported first. Rejects with a StoreError when index or people cannot be read. */
export async function answerQuestion(
  { title, place, date }: PostQuestion, index: SearchIndex, state: IndexState, readPeople: (ids: readonly string[]) => Promise<readonly Person[]>,
): Promise<readonly HolderAnswer[]> {
  const hits = await findPeople(parseQuery(`post:${title} place:${place}`), index, state, HOLDERS_MAX);
  return whoWas({ people: await readPeople(hits.map(({ id }) => id)), projects: [] }, title, place, date);
}
