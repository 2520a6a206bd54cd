// Asks who held a post on a day, when a query asks that.
import { useEffect, useState } from 'preact/hooks';
import type { HolderAnswer } from '../../core/identity/who-was';
import type { PostQuestion } from '../../core/search/question';
import { openCorpus } from '../platform/corpus';

/** A question that a query asks, with who may have held the post. */
export interface Answered extends PostQuestion {
  readonly holders: readonly HolderAnswer[];
}

/** A query without a year in figures asks of no day. */
const YEAR = /[\d〇零一二三四五六七八九０-９]{4}/u;

/** The answer to `query`; null while it is read, and for every query that is no such question. `revision` as in useSearch. */
export function useQuestion(query: string, revision: number): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    setAnswered(null);
    if (!YEAR.test(query)) return;
    let over = false;
    const answer = async (): Promise<void> => {
      // What reads dates and posts is loaded by the few who ask: the popup's first results do not wait for it.
      const [store, { answerQuestion, readQuestion }] = await Promise.all([openCorpus(), import('../../core/search/question')]);
      const index = store.searchIndex();
      const state = await index.readState();
      const question = readQuestion(query, state);
      if (question === null || over) return;
      const holders = await answerQuestion(question, index, state, async (ids) => store.readPeople(ids));
      if (!over) setAnswered({ ...question, holders });
    };
    // What keeps the store from answering is said by the search beside it.
    answer().catch(() => undefined);
    return () => { over = true; };
  }, [query, revision]);
  return answered;
}
