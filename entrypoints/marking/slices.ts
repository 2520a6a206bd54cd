// Runs long work in slices of idle time, so that the page stays as fast as it was.
import { SLICE_MS } from '../../core/limits';

/** Longest wait between two slices of one work: a page that is never idle is read too, in a fifth of its time. */
const LONGEST_WAIT = 32;

const CLOCK_EVERY = 8;

/** Resolves when the browser has time, with how many milliseconds it has; with 0 on a page that is never idle, after `timeout`. */
export async function idle(timeout: number): Promise<number> {
  return new Promise((resolve) => {
    requestIdleCallback((deadline) => { resolve(deadline.didTimeout ? 0 : deadline.timeRemaining()); }, { timeout });
  });
}

/** Lets the browser do what waits (input, frames) and goes on in a task of its own. */
async function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Calls `visit` with each item of `items`, at most 8 ms at a stretch, and as many stretches as an idle moment of the browser
 * has room for. Ends early, quietly, when `signal` aborts or `visit` answers false.
 */
export async function inSlices<Item>(items: Iterable<Item>, visit: (item: Item) => boolean, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE_MS;
  let idleUntil = 0;
  let visited = 0;
  for (const item of items) {
    if (!visit(item)) return;
    // To ask for the time takes longer than to visit most items.
    visited += 1;
    if (visited % CLOCK_EVERY !== 0) continue;
    const now = performance.now();
    if (now < until) continue;
    if (now + SLICE_MS < idleUntil) await breathe();
    else idleUntil = await idle(LONGEST_WAIT) + performance.now();
    if (signal.aborted) return;
    until = performance.now() + SLICE_MS;
  }
}
