// A text with its names marked, as it is or with other names and words in their places.
import { readArticle } from '../../core/extract/reading';
import type { Reading } from '../../core/extract/reading';
import { isNamedThing } from '../../core/extract/things';
import { COMMON, NOUNS } from '../../core/extract/words';
import type { Chance } from './chance';
import { inventName, pickWord } from './invent';
import { fold } from './sources';
import type { Source, Told } from './sources';

/** Share of words that are put in place of others, and of towns. */
const [WORDS, TOWNS] = [0.15, 0.5];
const TOWN = /(?<!\p{Script=Han})\p{Script=Han}{2}(?=[镇乡村])/gu;

export interface Labelled {
  readonly reading: Reading;
  /** Start → end of each name. */
  readonly names: ReadonlyMap<number, number>;
  /** 1 where nothing is learned: credits, writers, people inside institutions. */
  readonly masked: Uint8Array;
  /** Where words were put in place of others. */
  readonly swapped: readonly number[];
}

/** All articles of a source; with `swap` every name, some words and some towns are replaced by others of the same length. */
export function labelSource(source: Source, swap: Chance | null): Labelled[] {
  return source.told.map((told) => labelArticle(source, told, swap));
}

function labelArticle({ page }: Source, { article, people, bylined }: Told, swap: Chance | null): Labelled {
  const folded = fold(article.text);
  const masked = new Uint8Array(folded.length);
  const taken = new Uint8Array(folded.length);
  const names = new Map<number, number>();
  const swapped: number[] = [];
  const text = article.text.split('');
  const put = (at: number, word: string): void => { for (let i = 0; i < word.length; i++) text[at + i] = word.charAt(i); };
  for (const name of [...people].toSorted((a, b) => b.length - a.length)) {
    const other = swap !== null && /^\p{Script=Han}{2,4}$/u.test(name) ? inventName(name.length, swap) : null;
    for (const at of findAll(folded, name)) {
      const end = at + name.length;
      if (taken[at] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, at, end);
      if (isNamedThing(folded, at, end)) { masked.fill(1, at, end); continue; }
      names.set(at, end);
      if (other !== null) put(at, other);
    }
  }
  if (swap !== null) {
    const isFree = (at: number): boolean => taken[at] === 0 && taken[at + 1] === 0;
    for (let at = 0; at + 1 < folded.length; at++) {
      const noun = NOUNS.hasAt(folded, at);
      if (!isFree(at) || !(noun || COMMON.hasAt(folded, at))) continue;
      if (swap() < WORDS) { put(at, pickWord(noun, swap)); swapped.push(at); }
      at += 1;
    }
    for (const { index } of folded.matchAll(TOWN)) if (isFree(index) && !NOUNS.hasAt(folded, index) && swap() < TOWNS) { put(index, inventName(2, swap)); swapped.push(index); }
  }
  for (const name of bylined) for (const at of findAll(folded, name)) masked.fill(1, Math.max(0, at - 1), at + name.length);
  const reading = readArticle({ ...article, text: text.join('') }, page);
  for (const { start, end } of reading.credits) masked.fill(1, start, end);
  return { reading, names, masked, swapped };
}

function* findAll(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) yield at;
}
