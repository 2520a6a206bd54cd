// What people and projects have in common when they are found: documents of a chunk gather points, the best are kept.
import { documentsOf } from './chunk';
import type { ChunkHead } from './contract';
import type { Lists } from './lookup';

/** Points of documents, chunk by chunk. The best way in which a document fits counts, not the sum of all ways. */
export class Tally {
  readonly #points: Map<number, number>[];
  readonly #chunks: readonly ChunkHead[];

  constructor(chunks: readonly ChunkHead[]) {
    this.#chunks = chunks;
    this.#points = chunks.map(() => new Map());
  }

  /** Everything in the lists fits with so many points. */
  add(lists: Lists, points: number): void {
    lists.forEach((list, chunk) => this.addIn(chunk, list, points));
  }

  /** The same for one chunk. */
  addIn(chunk: number, list: Uint32Array, points: number): void {
    const own = this.#points[chunk];
    const lengths = this.#chunks[chunk]?.lengths;
    if (own === undefined || lengths === undefined) return;
    for (const entry of list) {
      const doc = entry >>> 2;
      // Removed: somebody's older row.
      if (lengths[doc] === 0) continue;
      if ((own.get(doc) ?? 0) < points) own.set(doc, points);
    }
  }

  /** Keeps what stands in the other tally too, and adds its points. */
  keep(other: Tally): void {
    this.#points.forEach((own, chunk) => {
      for (const [doc, points] of own) {
        const more = other.#points[chunk]?.get(doc);
        if (more === undefined) own.delete(doc);
        else own.set(doc, points + more);
      }
    });
  }

  get empty(): boolean {
    return this.#points.every((own) => own.size === 0);
  }

  /**
   * Numbers of the documents with most points; among equals the one attested latest, then the one in more articles.
   * Documents last attested outside the days asked for are left out.
   */
  best(limit: number, from: number | null, to: number | null): { readonly doc: number; readonly points: number }[] {
    const all: { readonly doc: number; readonly points: number; readonly day: number; readonly weight: number }[] = [];
    this.#points.forEach((own, chunk) => {
      const head = this.#chunks[chunk] as ChunkHead;
      const numbers = documentsOf(head);
      for (const [i, points] of own) {
        const day = head.days[i] ?? 0;
        if ((from !== null && day < from) || (to !== null && (day === 0 || day > to))) continue;
        all.push({ doc: numbers[i] ?? -1, points, day, weight: head.lengths[i] ?? 0 });
      }
    });
    all.sort((a, b) => b.points - a.points || b.day - a.day || b.weight - a.weight || a.doc - b.doc);
    return all.slice(0, limit);
  }
}
