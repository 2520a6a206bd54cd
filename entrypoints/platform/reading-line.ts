// Texts of an import are read in threads of their own, while the background stores what was read. Chromium's background can
// make no threads: there a page of ours that is open lends them (lend-threads.ts), and when it is closed the background reads on by
// itself. Nothing of an import lies in a thread: what a thread had not answered is read again.
//
// All speak on one broadcast channel, which reaches pages, threads and worker of the extension alone; of a private window,
// those of that window. Whether a thread is still there is told by a lock that it holds as long as it lives.
import type { Reading, ReadingThreads, TextToRead } from '../../core/ingest/contract';

/** What is said on the line. */
export type ReadingSaid =
  /** The background: threads are wanted, or not any more. */
  | { readonly kind: 'wanted' | 'enough' }
  /** A page has opened that could lend threads. */
  | { readonly kind: 'page' }
  | { readonly kind: 'here'; readonly thread: string }
  | { readonly kind: 'read'; readonly thread: string; readonly batch: number; readonly texts: readonly TextToRead[] }
  | { readonly kind: 'done'; readonly thread: string; readonly batch: number; readonly readings: readonly Reading[] };

/** The line as one end of it has it. */
export const openReadingLine = (): BroadcastChannel => new BroadcastChannel('reading');

/** Says something to all others on the line. */
export const sayReading = (line: BroadcastChannel, said: ReadingSaid): void => { line.postMessage(said); };

/** The lock that a thread holds. */
export const lockOf = (thread: string): string => `reading ${thread}`;

interface Batch {
  readonly resolve: (readings: readonly Reading[]) => void;
  readonly reject: (reason: Error) => void;
}

/** Texts that are worth a thread: it takes as long to begin as a few of them to be read. */
const TEXTS_WORTH = 16;

/** Threads while imports run; close() says that none is wanted any more. */
export interface LentThreads extends ReadingThreads {
  close(): void;
}

/** The threads that are lent when they are asked for. */
export function borrowThreads(): LentThreads {
  const line = openReadingLine();
  const threads = new Map<string, Map<number, Batch>>();
  const over = new AbortController();
  let batches = 0;
  let wanted = false;
  const forget = (thread: string): void => {
    const under = threads.get(thread);
    threads.delete(thread);
    for (const { reject } of under?.values() ?? []) reject(new Error('The thread has gone.'));
  };
  const meet = (thread: string): void => {
    if (threads.has(thread)) return;
    threads.set(thread, new Map());
    // Granted when it has gone.
    navigator.locks.request(lockOf(thread), { signal: over.signal }, () => { forget(thread); }).catch(() => undefined);
  };
  line.addEventListener('message', ({ data }: MessageEvent<ReadingSaid>) => {
    if (data.kind === 'page' && wanted) sayReading(line, { kind: 'wanted' });
    else if (data.kind === 'here') meet(data.thread);
    else if (data.kind === 'done') {
      const under = threads.get(data.thread);
      under?.get(data.batch)?.resolve(data.readings);
      under?.delete(data.batch);
    }
  });
  return {
    ask: (texts) => {
      if (wanted || texts < TEXTS_WORTH) return;
      wanted = true;
      sayReading(line, { kind: 'wanted' });
    },
    count: () => threads.size,
    read: (texts) => new Promise((resolve, reject) => {
      const [thread, under] = [...threads].toSorted(([, a], [, b]) => a.size - b.size)[0] ?? [];
      if (thread === undefined || under === undefined) {
        reject(new Error('There is no thread.'));
        return;
      }
      batches += 1;
      under.set(batches, { resolve, reject });
      sayReading(line, { kind: 'read', thread, batch: batches, texts });
    }),
    close: () => {
      sayReading(line, { kind: 'enough' });
      over.abort();
      line.close();
      for (const thread of threads.keys()) forget(thread);
    },
  };
}
