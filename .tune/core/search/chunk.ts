// Chunks: some documents and the sorted terms in them. Written once, never changed; small neighbours are merged into
// larger ones, so that a hundred thousand articles are a dozen chunks, and an import only ever appends.
import type { ChunkHead, Family } from './contract';
import { BlockWriter, readBlock } from './block';
import type { Block } from './block';
import { PairCollector } from './pairs';
import { Strength, decodeEntries, decoded, strengthOf } from './postings';
import { walkUnits } from './units';

/**
 * Documents in the largest chunk. A list of one byte a document, and a head of three, then stay below 64 KiB, where
 * Chromium would move the value to a file of its own.
 */
export const CHUNK_MAX = 16_384;

/** A chunk that is ready to be stored under an id. */
export interface Chunk {
  readonly head: Omit<ChunkHead, 'id'>;
  readonly blocks: readonly Block[];
}

/** Length of a document as one byte: 1–255 on a logarithmic scale, 3 % a step. 0 means removed. */
export function codeLength(units: number): number {
  return Math.max(1, Math.min(255, 1 + Math.round(22 * Math.log2(Math.max(1, units)))));
}

/** Units of a document from its coded length. */
export function lengthOfCode(code: number): number {
  return 2 ** ((code - 1) / 22);
}

/** Days from 1900-01-01 to an ISO date, 1–65,535; 0 for none. */
export function codeDay(iso: string | null): number {
  if (iso === null) return 0;
  const days = Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1900, 0, 1)) / 86_400_000);
  return Number.isFinite(days) ? Math.max(0, Math.min(65_535, days + 1)) : 0;
}

interface Growing {
  /** Entries doc * 4 + strength; the last one belongs to the document being added. */
  readonly entries: number[];
  times: number;
}

/** Collects documents, in rising order of their numbers. */
export class ChunkBuilder {
  readonly #pairs = new PairCollector();
  readonly #terms = new Map<string, Growing>();
  readonly #lengths: number[] = [];
  readonly #days: number[] = [];
  readonly #runs: number[] = [];
  #doc = -1;
  /** Units of the open document. */
  #units = 0;

  get size(): number {
    return this.#lengths.length;
  }

  /** Opens the next document; what is added until the next call is its. `length` in units when it is not that of its text. */
  beginDocument(number: number, day: number, length = 0): void {
    this.#pairs.closeDocument(this.#doc);
    this.#doc += 1;
    this.#lengths.push(length === 0 ? 0 : codeLength(length));
    this.#days.push(day);
    pushRun(this.#runs, number, 1);
    this.#units = length;
  }

  /** Adds every unit and every pair of neighbours of a folded text of the open document. */
  addText(folded: string, headline: boolean): void {
    let before = 0;
    let beforeStart = 0;
    walkUnits(folded, (start, end, joined) => {
      this.#units += 1;
      const code = end - start === 1 ? folded.charCodeAt(start) : 0;
      if (code === 0) this.addTerm(folded.slice(start, end), headline);
      else this.#pairs.add(code, 0, headline);
      if (joined) {
        if (code !== 0 && before !== 0) this.#pairs.add(before, code, headline);
        else this.addTerm(folded.slice(beforeStart, end), headline);
      }
      before = code;
      beforeStart = start;
    });
    this.#lengths[this.#doc] = codeLength(this.#units);
  }

  /** Says that the open document holds a term once more, in its body or its headline. Not for what addText adds. */
  addTerm(term: string, headline = false): void {
    let growing = this.#terms.get(term);
    if (growing === undefined) {
      growing = { entries: [], times: 0 };
      this.#terms.set(term, growing);
    }
    const { entries } = growing;
    const last = entries.length - 1;
    const before = entries[last];
    if (before === undefined || before >>> 2 !== this.#doc) {
      growing.times = 1;
      entries.push(this.#doc * 4 + (headline ? Strength.headline : Strength.once));
    } else {
      growing.times += 1;
      const strength = headline ? Strength.headline : Math.max(before & 3, strengthOf(growing.times));
      entries[last] = this.#doc * 4 + strength;
    }
  }

  /** The chunk of all documents added. */
  finish(family: Family): Chunk {
    this.#pairs.closeDocument(this.#doc);
    const blocks = new BlockWriter();
    const others = [...this.#terms.keys()].sort();
    let next = 0;
    const addOthers = (until: string | null): void => {
      for (; next < others.length && (until === null || (others[next] as string) < until); next++) {
        const term = others[next] as string;
        blocks.add(term, this.#terms.get(term)?.entries ?? []);
      }
    };
    this.#pairs.forEach((term, entries) => {
      addOthers(term);
      blocks.add(term, entries);
    });
    addOthers(null);
    return {
      head: { family, runs: this.#runs, size: this.size, lengths: Uint8Array.from(this.#lengths), days: Uint16Array.from(this.#days) },
      blocks: blocks.finish(),
    };
  }
}

/** Appends documents `first`, `first + 1` … to the runs. */
function pushRun(runs: number[], first: number, count: number): void {
  const last = runs.length - 2;
  if (last >= 0 && (runs[last] as number) + (runs[last + 1] as number) === first) runs[last + 1] = (runs[last + 1] as number) + count;
  else runs.push(first, count);
}

/** The numbers of a chunk's documents, in order. */
export function documentsOf(head: Pick<ChunkHead, 'runs' | 'size'>): Uint32Array {
  const numbers = new Uint32Array(head.size);
  let at = 0;
  for (let i = 0; i + 1 < head.runs.length; i += 2) {
    const first = head.runs[i] as number;
    for (let n = 0; n < (head.runs[i + 1] as number); n++) numbers[at++] = first + n;
  }
  return numbers;
}

/** A stored chunk with all its blocks, to be merged. */
export interface WholeChunk {
  readonly head: ChunkHead;
  readonly blocks: readonly Uint8Array[];
}

/** Terms merged between two rests: a few milliseconds. */
const TERMS_AT_ONCE = 4096;

/**
 * One chunk from several of one family, without the documents that were removed (length 0). Their documents must rise
 * from chunk to chunk. Reads each block once; holds the input's and the output's blocks, nothing else. Merging the
 * largest takes a second or two: it is a generator, so that a worker can answer others between two steps.
 */
export function* mergeChunks(parts: readonly WholeChunk[]): Generator<void, Chunk> {
  const runs: number[] = [];
  const lengths: number[] = [];
  const days: number[] = [];
  /** For each part, the new index of each of its documents; -1 when removed. */
  const places = parts.map(({ head }) => {
    const numbers = documentsOf(head);
    return Int32Array.from(numbers, (number, i) => {
      if (head.lengths[i] === 0) return -1;
      pushRun(runs, number, 1);
      lengths.push(head.lengths[i] as number);
      days.push(head.days[i] as number);
      return lengths.length - 1;
    });
  });
  const streams = parts.map((part) => termStream(part.blocks));
  const blocks = new BlockWriter();
  for (let terms = 0; ; terms++) {
    if (terms % TERMS_AT_ONCE === TERMS_AT_ONCE - 1) yield;
    let least: string | null = null;
    for (const stream of streams) {
      const term = stream.peek();
      if (term !== null && (least === null || term < least)) least = term;
    }
    if (least === null) break;
    const entries: number[] = [];
    for (let part = 0; part < streams.length; part++) {
      const stream = streams[part] as TermStream;
      if (stream.peek() !== least) continue;
      const own = places[part] as Int32Array;
      const count = decodeEntries(stream.take());
      for (let i = 0; i < count; i++) {
        const entry = decoded()[i] as number;
        const place = own[entry >>> 2] as number;
        if (place >= 0) entries.push(place * 4 + (entry & 3));
      }
    }
    if (entries.length > 0) blocks.add(least, entries);
  }
  const family = parts[0]?.head.family ?? 'articles';
  return {
    head: { family, runs, size: lengths.length, lengths: Uint8Array.from(lengths), days: Uint16Array.from(days) },
    blocks: blocks.finish(),
  };
}

interface TermStream {
  /** The next term; null at the end. */
  peek(): string | null;
  /** Its list; goes on to the next one. */
  take(): Uint8Array;
}

/** Walks the terms of a chunk, one block open at a time. */
function termStream(blocks: readonly Uint8Array[]): TermStream {
  let next = 0;
  let open: ReturnType<typeof readBlock> = [];
  let at = 0;
  return {
    peek: () => {
      while (at >= open.length && next < blocks.length) {
        open = readBlock(blocks[next++] as Uint8Array);
        at = 0;
      }
      return open[at]?.term ?? null;
    },
    take: () => open[at++]?.postings ?? new Uint8Array(0),
  };
}
