// What the writing side of a store takes.
import type { OpenStore } from '../../../core/store/open';

/** The store, with the milliseconds that its writing side takes added up by name in `calls`. */
export function watchWrites(own: OpenStore, calls: Record<string, number>): OpenStore {
  const write = Object.fromEntries(Object.entries(own.write).map(([name, call]) => [name, async (...given: unknown[]) => {
    const begun = performance.now();
    try {
      return await (call as (...all: unknown[]) => Promise<unknown>)(...given);
    } finally {
      calls[name] = (calls[name] ?? 0) + performance.now() - begun;
    }
  }])) as unknown as OpenStore['write'];
  return { ...own, write };
}
