// Nothing found for a long query: which of its words would have found something? A sentence is no search (every piece must be
// found as it stands); taken apart into words it often is. The caller brings the words, since their dictionary is large; names of
// people whom the corpus knows go before them, since a dictionary cuts 王代强 as 王代 and 强.
import type { Span } from '../model';
import type { SearchIndex } from './contract';
import { Lookup } from './lookup';
import { search } from './search';
import { foldText } from './units';

/** Words of a query that are tried; longer ones say more, so they come first. */
const WORDS_MAX = 6;
/** UTF-16 units of a query that are looked through for names, and of a name. */
const LOOKED_THROUGH = 64;
const NAME_MIN = 2;
const NAME_MAX = 5;

/** A word of the query, with its offsets in what was given; `noun` names a thing, a place or an institution. */
export interface QueryWord extends Span {
  readonly text: string;
  readonly noun: boolean;
}

/**
 * At most `count` shorter queries made of the query's words, each of which finds something: all words that are found at all if they
 * are found together, else as many as are; then each alone. Words of one character say too little. Rejects like search().
 */
export async function suggestQueries(
  query: string, readWords: (text: string) => readonly QueryWord[], index: SearchIndex, count: number, signal?: AbortSignal,
): Promise<readonly string[]> {
  const options = { limit: 1, ...(signal === undefined ? {} : { signal }) };
  const finds = async (asked: string): Promise<boolean> => {
    const { people, projects, articles } = await search(asked, index, options);
    return people.length + projects.length + articles.length > 0;
  };
  const words = await cutQuery(foldText(query).text, readWords, index);
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

/** Names that the corpus knows, and the dictionary's words of what stands between them. */
async function cutQuery(text: string, readWords: (part: string) => readonly QueryWord[], index: SearchIndex): Promise<readonly { readonly text: string; readonly noun: boolean }[]> {
  const whole = readWords(text);
  // A name that is only a part of a longer word is none: 高峰 in 高峰期.
  const isPart = ({ start, end }: Span): boolean => whole.some((word) => word.start <= start && word.end >= end && word.end - word.start > end - start);
  const names = (await findNames(text.slice(0, LOOKED_THROUGH), index)).filter((name) => !isPart(name));
  const words: { readonly text: string; readonly noun: boolean }[] = [];
  let at = 0;
  for (const { start, end } of names) {
    if (start < at) continue;
    words.push(...readWords(text.slice(at, start)), { text: text.slice(start, end), noun: true });
    at = end;
  }
  return [...words, ...readWords(text.slice(at))];
}

/** Where names of people in the index stand in a folded text: from left to right, the longer of two that begin together first. */
async function findNames(text: string, index: SearchIndex): Promise<readonly Span[]> {
  const lookup = new Lookup(index, await index.readState(), 'people');
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + NAME_MAX); end >= start + NAME_MIN; end--) spans.push({ start, end });
  }
  const termOf = ({ start, end }: Span): string => `@${text.slice(start, end)}`;
  await lookup.load(spans.map(termOf));
  return spans.filter((span) => lookup.count(termOf(span)) > 0);
}
