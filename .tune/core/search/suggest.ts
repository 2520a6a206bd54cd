// Nothing found for a long query: which of its words would have found something? A sentence is no search (every piece must be
// found as it stands); taken apart into words it often is. The caller brings the words, since their dictionary is large.
import type { SearchIndex } from './contract';
import { search } from './search';

/** Words of a query that are tried; longer ones say more, so they come first. */
const WORDS_MAX = 6;

/** A word of the query as it was typed; `noun` names a thing, a place or an institution. */
export interface QueryWord {
  readonly text: string;
  readonly noun: boolean;
}

/**
 * At most `count` shorter queries made of the query's words, each of which finds something: all words that are found at all if they
 * are found together, else as many as are; then each alone. Words of one character say too little. Rejects like search().
 */
export async function suggestQueries(words: readonly QueryWord[], index: SearchIndex, count: number, signal?: AbortSignal): Promise<readonly string[]> {
  const options = { limit: 1, ...(signal === undefined ? {} : { signal }) };
  const finds = async (query: string): Promise<boolean> => {
    const { people, projects, articles } = await search(query, index, options);
    return people.length + projects.length + articles.length > 0;
  };
  const distinct = [...new Map(words.filter(({ text }) => [...text].length > 1).map((word) => [word.text, word])).values()];
  const weightiest = distinct.toSorted((a, b) => Number(b.noun) - Number(a.noun) || b.text.length - a.text.length).slice(0, WORDS_MAX);
  const found: string[] = [];
  for (const { text } of weightiest) if (await finds(text)) found.push(text);
  // In the order of the query, dropping the weakest until the rest is found together.
  const inOrder = (some: readonly string[]): string => distinct.filter(({ text }) => some.includes(text)).map(({ text }) => text).join(' ');
  const suggested: string[] = [];
  for (let together = found; together.length > 1; together = together.slice(0, -1)) {
    if (!(await finds(inOrder(together)))) continue;
    suggested.push(inOrder(together));
    break;
  }
  return [...suggested, ...found].slice(0, count);
}
