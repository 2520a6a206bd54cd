// What every competitor of the search benchmark does: takes the corpus in, keeps it on disk, opens from cold, answers.
import type { Corpus } from './corpus';

/** Articles asked for in one search, as a popup does. */
export const LIMIT = 20;

export interface Built {
  /** Milliseconds, the making of the corpus taken off. */
  readonly ms: number;
  /** Bytes of the index as it lies on disk, without the texts. */
  readonly indexBytes: number;
  /** Milliseconds of parts of it, by name; for reading only. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** One engine in one page. `open` comes before everything but `build`. */
export interface Engine {
  build(corpus: Corpus): Promise<Built>;
  open(): Promise<void>;
  /** How many results there are among the first LIMIT. `onFirst` is told when the first of them could be drawn, if that is earlier than the end. */
  search(query: string, onFirst?: () => void): Promise<number>;
  /** Ids of all articles that fit. */
  findAll(query: string): Promise<ReadonlySet<string>>;
  /** Bytes that the engine holds outside the page's own heap: a worker, WebAssembly. */
  heapBeside?(): Promise<number>;
}
