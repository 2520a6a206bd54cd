// Terms → the documents that hold them, in every chunk of one family: the only place that reads postings.
import { eachInBlock, findInBlock } from './block';
import type { ChunkHead, Family, IndexState, SearchIndex } from './contract';
import { readEntries } from './postings';

/** Entries `doc * 4 + strength` for each chunk, in the order of the family's chunks. */
export type Lists = readonly Uint32Array[];

const EMPTY = new Uint32Array(0);

/** Looks terms up in the chunks of one family; asks for each term once, all in one go. */
export class Lookup {
  readonly chunks: readonly ChunkHead[];
  readonly #index: SearchIndex;
  readonly #known = new Map<string, Lists>();

  constructor(index: SearchIndex, state: IndexState, family: Family) {
    this.#index = index;
    this.chunks = state.chunks.filter((chunk) => chunk.family === family);
  }

  /** Reads the lists of all terms that are not known yet. */
  async load(terms: Iterable<string>): Promise<void> {
    const missing = [...new Set(terms)].filter((term) => !this.#known.has(term));
    if (missing.length === 0) return;
    const questions = missing.flatMap((term) => this.chunks.map(({ id }) => ({ chunk: id, term })));
    const blocks = await this.#index.readBlocks(questions);
    let at = 0;
    for (const term of missing) {
      this.#known.set(term, this.chunks.map(() => {
        const block = blocks[at++] ?? null;
        const list = block === null ? null : findInBlock(block, term);
        return list === null ? EMPTY : readEntries(list);
      }));
    }
  }

  /** The lists of a term that was loaded; empty ones for a term that was not. */
  lists(term: string): Lists {
    return this.#known.get(term) ?? this.chunks.map(() => EMPTY);
  }

  /** In how many documents a loaded term stands. */
  count(term: string): number {
    return this.lists(term).reduce((sum, list) => sum + list.length, 0);
  }

  /** The list of a loaded term in one chunk. */
  list(term: string, chunk: number): Uint32Array {
    return this.#known.get(term)?.[chunk] ?? EMPTY;
  }

  /** Visits the terms that begin with a prefix, in all chunks. */
  async eachIn(prefix: string, visit: (term: string, entries: Uint32Array, chunk: number) => void): Promise<void> {
    await Promise.all(this.chunks.map(async ({ id }, chunk) => {
      for (const block of await this.#index.readBlockRange(id, prefix, `${prefix}\uffff`)) {
        eachInBlock(block, prefix, (term, postings) => { visit(term, readEntries(postings), chunk); });
      }
    }));
  }
}
