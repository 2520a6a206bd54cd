// Imports: begin, go on, remove. A job is a row that any context may take up where another left it: every step is a
// transaction that moves the job's cursor together with what it stored.
import { StoppedError, StoreError } from '../store/errors';
import type { OpenStore } from '../store/open';
import type { PageInfo } from '../model';
import type { JobRow } from '../store/rows';
import type { ReadText } from '../store/write-job';
import { bringUp } from './bring-up';
import type { IngestParts, JobRequest, RunOptions } from './contract';
import { takeInJob } from './intake';
import { noteFailure, progressOf, readJob } from './job';
import { pacer } from './pace';
import { standardParts } from './parts';
import { stopper } from './stop';

/** Texts read at once at most. */
const TEXTS_AT_ONCE = 16;
/** Characters read before they are committed: some 50 ms, so that little is done twice and progress is seen. */
const CHARACTERS_READ = 20_000;
/** Pages removed in one transaction. */
const REMOVED_AT_ONCE = 32;

/**
 * Begins an import, or goes on with it when a job of this id is there: texts are stored as received first, then read.
 * A job that is done is left as it is, unless its intake was cut short and this call has the rest. Resolves with the finished job; rejects with a StoreError (and then the job's
 * row says why), or with a StoppedError when the signal ended it.
 */
export async function startJob(store: OpenStore, request: JobRequest, options: RunOptions = {}): Promise<JobRow> {
  await takeInJob(store, request, options);
  return resumeJob(store, request.id, options);
}

/**
 * Goes on with a job whose intake is over, from where its cursor stands; see startJob. A job that was killed while it
 * took texts in reads those that it has. Resolves early with state `paused` when the reader pauses it (pauseJob).
 */
export async function resumeJob(store: OpenStore, id: string, options: RunOptions = {}): Promise<JobRow> {
  const stop = stopper(options.signal);
  const parts = options.parts ?? standardParts;
  const tell = (job: JobRow): void => options.onProgress?.(progressOf(job));
  return noteFailure(store, id, async () => {
    let job = await readJob(store, id);
    if (job.state === 'done') return job;
    job = await store.write.updateJob(id, { state: 'parse', error: null });
    tell(job);
    while (job.done < job.total) {
      stop();
      job = await readTexts(store, job, parts);
      tell(job);
      if (job.state === 'paused') return job;
      await bringUp(store, parts, false, stop);
    }
    job = await store.write.updateJob(id, { state: 'derive' });
    tell(job);
    await bringUp(store, parts, true, stop);
    job = await store.write.updateJob(id, { state: 'done' });
    tell(job);
    return job;
  });
}

/** Jobs that were begun, are not done and were not paused: what a context that starts should go on with. */
export async function listOpenJobs(store: OpenStore): Promise<readonly JobRow[]> {
  return (await store.listJobs()).filter(({ state }) => state !== 'done' && state !== 'paused');
}

/** Goes on with every open job, one after another, as a context that starts should; a job that fails stops none. */
export async function resumeOpenJobs(store: OpenStore, options: RunOptions = {}): Promise<void> {
  for (const { id } of await listOpenJobs(store)) {
    // The job's row says what was wrong; stopping stops all.
    await resumeJob(store, id, options).catch((thrown: unknown) => {
      if (thrown instanceof StoppedError) throw thrown;
    });
  }
}

/**
 * Removes sources with everything that no other source gave, and what follows from it; also cancels jobs under way.
 * Interrupted, it is called again and goes on. Time in proportion to the sources and to what else is known of the people
 * they name.
 */
export async function removeSources(store: OpenStore, ids: readonly string[], options: RunOptions = {}): Promise<void> {
  const stop = stopper(options.signal);
  const parts = options.parts ?? standardParts;
  for (const id of ids) while (await store.write.removeSomePages(id, REMOVED_AT_ONCE)) stop();
  // What was read but not yet indexed would leave the index behind the articles for good.
  await bringUp(store, parts, true, stop);
}

/** One text, read; `unreadable` when the parser fails on it, which no text should bring about and one day one will. */
function readOne(parts: IngestParts, text: string, info: PageInfo): ReadText['read'] {
  try {
    return parts.readText(text, info);
  } catch {
    return 'unreadable';
  }
}

/** Reads the next texts of a job and commits them. */
async function readTexts(store: OpenStore, job: JobRow, parts: IngestParts): Promise<JobRow> {
  const waiting = await store.write.readInbox(job.id, job.done, TEXTS_AT_ONCE);
  if (waiting.length === 0) throw new StoreError('corrupt', 'Texts of this import are missing from the database.');
  const read: ReadText[] = [];
  const rest = pacer();
  let characters = 0;
  for (const { n, name, text, info, fault } of waiting) {
    read.push({ n, name, text, read: fault ?? readOne(parts, text, info) });
    characters += text.length;
    if (characters >= CHARACTERS_READ) break;
    await rest();
  }
  return store.write.commitTexts(job.id, read, parts.parser);
}
