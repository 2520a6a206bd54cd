// Runs long work in slices of idle time, so that the page stays as fast as it was.
import { SLICE_MS } from '../../core/limits';

/** Resolves when the browser has time; at once-ish on a page that is never idle. */
export async function idle(timeout = 500): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 16);
  });
}

/** Calls `visit` with each item of `items`, at most 8 ms at a stretch. Ends early, quietly, when `signal` aborts. */
export async function inSlices<Item>(items: Iterable<Item>, visit: (item: Item) => void | Promise<void>, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    const wait = visit(item);
    if (wait !== undefined) await wait;
    if (performance.now() < until) continue;
    await idle();
    if (signal.aborted) return;
    until = performance.now() + SLICE_MS;
  }
}
