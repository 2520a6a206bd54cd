// The page that asks an engine: opens it from cold, answers the query of its address, then any others.
import type { Engine } from './engine';

export interface Ask {
  /** Milliseconds from the start of the document, its scripts not yet loaded: opened, first results, all results; and how many. */
  cold(): Promise<{ open: number; first: number; all: number; found: number }>;
  /** Milliseconds of each query, one after another. */
  warm(queries: readonly string[]): Promise<number[]>;
  heapBeside(): Promise<number>;
}

export function serveAsk(engine: Engine): void {
  const { begun } = globalThis as unknown as { begun: number };
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const ready = (async () => {
    await engine.open();
    const open = performance.now() - begun;
    if (query === '') return { open, first: open, all: open, found: 0 };
    let first = 0;
    const found = await engine.search(query, () => { first = performance.now() - begun; });
    const all = performance.now() - begun;
    return { open, first: first === 0 ? all : first, all, found };
  })();
  const ask: Ask = {
    cold: () => ready,
    async warm(queries) {
      await ready;
      const times: number[] = [];
      for (const one of queries) {
        const from = performance.now();
        await engine.search(one);
        times.push(performance.now() - from);
      }
      return times;
    },
    heapBeside: async () => (await engine.heapBeside?.()) ?? 0,
  };
  Object.assign(globalThis, { ask });
}
