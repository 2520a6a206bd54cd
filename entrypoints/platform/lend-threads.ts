// A context that can make threads lends them to imports: one of all that are open, and when that is closed the next.
import { browser } from 'wxt/browser';
import { openReadingLine, sayReading, type ReadingSaid } from './reading-line';

/** More would only wait for what is stored. */
const THREADS_MAX = 4;

/** Lends threads whenever they are wanted, as long as this context lives. One processor is left to all else. */
export function lendThreads(): void {
  const line = openReadingLine();
  let wanted: AbortController | null = null;
  line.addEventListener('message', ({ data }: MessageEvent<ReadingSaid>) => {
    if (data.kind === 'enough') {
      wanted?.abort();
      wanted = null;
    } else if (data.kind === 'wanted' && wanted === null) {
      wanted = new AbortController();
      const { signal } = wanted;
      navigator.locks.request('lends threads', { signal }, () => runThreads(signal)).catch(() => undefined);
    }
  });
  sayReading(line, { kind: 'page' });
}

/** Resolves when the signal ends them. */
async function runThreads(signal: AbortSignal): Promise<void> {
  const count = Math.min(THREADS_MAX, Math.max(1, navigator.hardwareConcurrency - 1));
  const threads = Array.from({ length: count }, () => new Worker(browser.runtime.getURL('/reading-thread.js')));
  await new Promise((resolve) => { signal.addEventListener('abort', resolve); });
  for (const thread of threads) thread.terminate();
}
