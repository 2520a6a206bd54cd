import { describe, expect, it } from 'vitest';
import { CHUNK_MAX } from '../../../core/search/chunk';
import type { ChunkHead } from '../../../core/search/contract';
import { planMerge } from '../../../core/search/merge-plan';

/** Chunks of so many documents one after another; `dead` of each are removed. */
function heads(sizes: readonly number[], dead: readonly number[] = []): ChunkHead[] {
  let first = 0;
  return sizes.map((size, id) => {
    const lengths = new Uint8Array(size).fill(9).fill(0, 0, dead[id] ?? 0);
    const head: ChunkHead = { id, family: 'articles', runs: [first, size], size, lengths, days: new Uint16Array(size) };
    first += size;
    return head;
  });
}

const plan = (chunks: ChunkHead[]): number[] | null => planMerge(chunks)?.map(({ id }) => id) ?? null;

describe('planMerge', () => {
  it.each([
    ['nothing', [], [], null],
    ['three small ones', Array<number>(3).fill(3), [], null],
    ['four small ones', Array<number>(4).fill(3), [], [0, 1, 2, 3]],
    ['four of one page each after a large one', [2048, ...Array<number>(4).fill(10)], [], [1, 2, 3, 4]],
    ['three of one page each after a large one', [2048, 10, 10, 10], [], null],
    ['four that a large one begins and that make it half as large again', [2000, 340, 330, 330], [], [0, 1, 2, 3]],
    ['four that a large one begins and that make it hardly larger', [2000, 330, 330, 330], [], null],
    ['small ones before large ones', [2048, 2048, 2048, 2048, 10, 10, 10, 10], [], [4, 5, 6, 7]],
    ['a full one and a small one', [CHUNK_MAX - 100, 10], [], null],
    ['four of a large import', Array<number>(4).fill(2048), [], [0, 1, 2, 3]],
    ['two that fill one', [CHUNK_MAX / 2, CHUNK_MAX / 2], [], [0, 1]],
    ['two that together are too many', [CHUNK_MAX / 2 + 1, CHUNK_MAX / 2], [], null],
    ['full ones', Array<number>(9).fill(CHUNK_MAX), [], null],
    ['one that lost half its documents', [100, 100], [0, 51], [1]],
    ['one that lost less', [100, 100], [0, 50], null],
  ])('%s', (_, sizes, dead, expected) => expect(plan(heads(sizes, dead))).toEqual(expected));

  it('rewrites little when pages are added one by one to a large corpus, and leaves few chunks', () => {
    const pages = 3000;
    let sizes = [8192, 1808];
    let rewritten = 0;
    let most = 0;
    for (let page = 0; page < pages; page++) {
      sizes.push(10);
      for (let ids = plan(heads(sizes)); ids !== null; ids = plan(heads(sizes))) {
        const merged = ids.reduce((sum, id) => sum + (sizes[id] ?? 0), 0);
        rewritten += merged;
        sizes = [...sizes.slice(0, ids[0]), merged, ...sizes.slice((ids.at(-1) ?? 0) + 1)];
      }
      most = Math.max(most, sizes.length);
    }
    expect(rewritten / (pages * 10)).toBeLessThan(9);
    expect(most).toBeLessThan(12);
  });

  it('never plans a chunk above the limit, and always comes to an end', () => {
    let sizes = Array<number>(60).fill(2000);
    for (let step = 0; ; step++) {
      expect(step).toBeLessThan(60);
      const ids = plan(heads(sizes));
      if (ids === null) break;
      const merged = ids.reduce((sum, id) => sum + (sizes[id] ?? 0), 0);
      expect(merged).toBeLessThanOrEqual(CHUNK_MAX);
      sizes = [...sizes.slice(0, ids[0]), merged, ...sizes.slice((ids.at(-1) ?? 0) + 1)];
    }
    expect(sizes.length).toBeLessThan(16);
  });
});
