// Terms → the documents that hold them, in every chunk of one family: the only place that reads postings.
import { findInBlock, readBlock } from './block';
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

  /** The terms that begin with a prefix, chunk by chunk, with their lists. */
  async range(prefix: string): Promise<readonly (readonly { readonly term: string; readonly entries: Uint32Array }[])[]> {
    return Promise.all(this.chunks.map(async ({ id }) => {
      const blocks = await this.#index.readBlockRange(id, prefix, `${prefix}\uffff`);
      return blocks.flatMap(readBlock).flatMap(({ term, postings }) => (term.startsWith(prefix) ? [{ term, entries: readEntries(postings) }] : []));
    }));
  }
}
