// Taking texts in: they are stored as received, with the job's cursor, before any is read. From then on nothing is lost,
// whoever is killed, and any context may read them.
import { PAGE_TEXT_MAX } from '../limits';
import type { OpenStore } from '../store/open';
import type { InboxRow, JobRow } from '../store/rows';
import type { JobRequest, RunOptions, SourceText } from './contract';
import { noteFailure, progressOf, readJob } from './job';
import { stopper } from './stop';

/** Texts taken in, and characters, in one transaction. */
const TEXTS_AT_ONCE = 16;
const CHARACTERS_AT_ONCE = 200_000;

/**
 * Begins a job, or goes on with its intake where it was cut short: stores the texts, reads none. Resolves with the job's
 * row (`parse`, or `paused` when the reader paused it meanwhile); one whose intake is complete is left as it is. Rejects
 * with a StoreError, or with a StoppedError when the signal ended it.
 */
export async function takeInJob(store: OpenStore, request: JobRequest, options: RunOptions = {}): Promise<JobRow> {
  await store.write.beginJob({
    id: request.id, kind: request.kind, title: request.title, state: 'intake',
    startedAt: options.now?.() ?? new Date().toISOString(), done: 0, total: 0, complete: false, error: null,
  });
  const job = await readJob(store, request.id);
  return job.complete ? job : noteFailure(store, request.id, () => takeIn(store, job, request, options));
}

/** Stores the texts as received, skipping those that an earlier, killed intake has stored. */
async function takeIn(store: OpenStore, begun: JobRow, { texts, complete = true }: JobRequest, options: RunOptions): Promise<JobRow> {
  const stop = stopper(options.signal);
  let job = begun;
  let n = 0;
  let waiting: InboxRow[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    stop();
    if (waiting.length > 0) job = await store.write.takeIn(job.id, waiting);
    waiting = [];
    characters = 0;
    options.onProgress?.(progressOf(job));
  };
  for await (const { name, text, info = {}, fault } of texts as AsyncIterable<SourceText>) {
    if (n >= begun.total) {
      const wrong = fault ?? (text.length > PAGE_TEXT_MAX ? 'too-long' : null);
      waiting.push({ job: begun.id, n, name, text: wrong === null ? text : '', info: { name, ...info }, ...(wrong === null ? {} : { fault: wrong }) });
      characters += text.length;
    }
    n += 1;
    if (waiting.length >= TEXTS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) await flush();
  }
  await flush();
  return store.write.updateJob(job.id, ({ state }) => ({ complete, ...(state === 'paused' ? {} : { state: 'parse' }) }));
}
