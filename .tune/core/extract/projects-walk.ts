// What the walk through an article's words keeps in mind while sums are bound (projects-money, -recall, -ahead).
import type { Open } from './projects-lists';
import type { Series } from './projects-series';
import type { Word } from './projects-words';
import { says } from './projects-words';

/** The walk through the words of one text, with what was named last. */
export interface Walk {
  readonly text: string;
  readonly words: readonly Word[];
  readonly series: Series;
  /** By the word that it begins with. */
  readonly byStart: readonly (Open | undefined)[];
  /** By word: 1 inside a candidate. */
  readonly inside: Uint8Array;
  readonly lists: ReadonlyMap<number, readonly Open[]>;
  /** `crowd`: several unnamed projects were spoken of; the next sum is theirs. */
  referent: Open | 'crowd' | null;
  /** The referent was called back by 该项目, so it alone is meant. */
  recalled: boolean;
  /** The 、-list that the paragraph named last; 0 = none. */
  lastList: number;
  /** The word that the sentence begins with. */
  sentence: number;
  lastProject: Open | null;
  lastWeak: Open | null;
  /** The things named last, latest last, at most `RECENT`. */
  readonly recent: Open[];
  /** Indexes of sums that are bound already. */
  readonly taken: Set<number>;
}

/** The print of a word; empty where there is none. */
export const textOf = ({ text, words }: Walk, at: number): string => text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0);

/** Is the word printed so? */
export const isSaid = ({ text, words }: Walk, at: number, said: string): boolean => says(text, words[at], said);
