// What a search needs of the place where the index lies. store/ implements it over IndexedDB, memory.ts over arrays:
// the same search runs over both. The index is a list of chunks; each chunk holds the sorted terms of some documents
// in blocks of a few kB, so that a cold search reads one small record for each term and chunk.
import type { Article, IsoDate } from '../model';
import type { PersonCard, ProjectCard } from './cards';

/** What a document is: each family has chunks of its own. */
export type Family = 'articles' | 'people' | 'projects';

/** A chunk without its postings: enough to number, filter by date and weigh its documents. */
export interface ChunkHead {
  /** Never used twice, so that a reader cannot mix an old chunk with a new one. */
  readonly id: number;
  readonly family: Family;
  /** Pairs (first, count): the documents' numbers in rising order, as runs. Document i of the chunk is the i-th of them. */
  readonly runs: readonly number[];
  readonly size: number;
  /** Per document: its length in units, coded by `codeLength`; 0 when it was removed. */
  readonly lengths: Uint8Array;
  /** Per document: days since 1900-01-01; 0 when undated. */
  readonly days: Uint16Array;
}

/** All chunks at one moment. The revision rises with every change of the index. */
export interface IndexState {
  readonly revision: number;
  readonly chunks: readonly ChunkHead[];
  readonly lexicon: Lexicon;
}

/** Words of the people's index by which a query is taken apart: short names of places, and titles. */
export interface Lexicon {
  readonly places: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/** What an article's result row is made of. */
export interface IndexedArticle {
  readonly article: Article;
  readonly publication: string | null;
  readonly place: readonly string[];
  readonly issueDate: IsoDate | null;
}

/** The stored index. Every method may reject with a StoreError. */
export interface SearchIndex {
  /** The chunks as they are now; with `remembered` perhaps as they were when last read, without asking, if the revision is compared at the end. */
  readState(remembered?: 'remembered'): Promise<IndexState>;
  /** The revision as of the last thing read: whether a state held until then. */
  readRevision(): Promise<number>;
  /** For each question the block that would hold the term: the first whose last term is not before it; null if none. */
  readBlocks(questions: readonly { readonly chunk: number; readonly term: string }[]): Promise<readonly (Uint8Array | null)[]>;
  /** All blocks of one chunk that may hold terms from `from` (inclusive) to `to` (exclusive), in order. */
  readBlockRange(chunk: number, from: string, to: string): Promise<readonly Uint8Array[]>;
  readArticles(docs: readonly number[]): Promise<readonly (IndexedArticle | null)[]>;
  readPersonCards(docs: readonly number[]): Promise<readonly (PersonCard | null)[]>;
  readProjectCards(docs: readonly number[]): Promise<readonly (ProjectCard | null)[]>;
}
