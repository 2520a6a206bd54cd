// Imports: begin, go on, remove. A job is a row that any context may take up where another left it: every step is a
// transaction that moves the job's cursor together with what it stored.
import { StoppedError } from '../store/errors';
import type { OpenStore } from '../store/open';
import type { JobRow, JobState } from '../store/rows';
import { bringUp } from './bring-up';
import type { JobRequest, RunOptions } from './contract';
import { takeInJob } from './intake';
import { noteFailure, progressOf } from './job';
import { standardParts } from './parts';
import { readAhead } from './read-ahead';
import { stopper } from './stop';

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
 * Goes on with a job from where its cursor stands; see startJob. A job that is still taken in, or was killed while it was,
 * reads the texts that it has. Resolves with state `paused` when the reader has paused it, or does so now (pauseJob).
 */
export async function resumeJob(store: OpenStore, id: string, options: RunOptions = {}): Promise<JobRow> {
  const stop = stopper(options.signal);
  const parts = options.parts ?? standardParts;
  const tell = (job: JobRow): void => options.onProgress?.(progressOf(job));
  return noteFailure(store, id, async () => {
    let job = await store.write.updateJob(id, ({ state }) => (isResting(state) ? {} : { state: 'parse', error: null }));
    while (!isResting(job.state)) {
      tell(job);
      job = await readTexts(store, job, options, tell, stop);
      if (isPaused(job)) return job;
      job = await store.write.updateJob(id, ({ state, done, total }) => (state === 'paused' || done < total ? {} : { state: 'derive' }));
      if (job.state !== 'derive') continue;
      tell(job);
      await bringUp(store, parts, true, stop);
      // Texts may have come in while nobody looked.
      job = await store.write.updateJob(id, ({ done, total }) => ({ state: done < total ? 'parse' : 'done' }));
    }
    tell(job);
    return job;
  });
}

const isResting = (state: JobState): boolean => state === 'done' || state === 'paused';
const isPaused = ({ state }: JobRow): boolean => state === 'paused';

/** Jobs that were begun, are not done and were not paused: what a context that starts should go on with. */
export async function listOpenJobs(store: OpenStore): Promise<readonly JobRow[]> {
  return (await store.listJobs()).filter(({ state }) => !isResting(state));
}

/**
 * Goes on with every open job, one after another, as a context that starts should, also with those that come meanwhile. A job
 * that fails stops none: its row says why, and in the end this rejects with what the first one failed with.
 */
export async function resumeOpenJobs(store: OpenStore, options: RunOptions = {}): Promise<void> {
  const tried = new Set<string>();
  const failures: unknown[] = [];
  for (;;) {
    // Looked for anew each time: while one was read another may have been paused, or brought.
    const next = (await listOpenJobs(store)).find(({ id }) => !tried.has(id));
    if (next === undefined) break;
    tried.add(next.id);
    await resumeJob(store, next.id, options).catch((thrown: unknown) => {
      if (thrown instanceof StoppedError) throw thrown;
      failures.push(thrown);
    });
  }
  if (failures.length > 0) throw failures[0];
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

/**
 * Reads what waits of a job until nothing does or it is paused, and commits it; index and people follow whenever there are
 * articles enough for a step. The parser reads the next texts, the database takes those that were read, and index and people
 * are brought up, all at the same time: they are several threads and processes where there are.
 */
async function readTexts(store: OpenStore, begun: JobRow, { parts = standardParts, threads }: RunOptions, tell: (job: JobRow) => void, stop: () => void): Promise<JobRow> {
  let job = begun;
  let articles = 0;
  let storing: Promise<JobRow> = Promise.resolve(begun);
  let bringing: Promise<void> = Promise.resolve();
  const settle = async (): Promise<void> => {
    const before = job.done;
    job = await storing;
    if (job.done !== before) tell(job);
  };
  try {
    await bringUp(store, parts, false, stop);
    const ahead = readAhead(store, begun, parts, threads);
    while (!isPaused(job)) {
      stop();
      const { total } = job;
      const read = await ahead.next(total);
      await settle();
      if (isPaused(job) || (read.length === 0 && job.total === total)) break;
      if (read.length === 0) continue;
      storing = store.write.commitTexts(job.id, read, parts.parser);
      // Looked at when the next ones have been read.
      storing.catch(() => undefined);
      articles += read.reduce((sum, { read: one }) => sum + (typeof one === 'string' ? 0 : one.page.articles.length), 0);
      if (articles < parts.chunkSize) continue;
      articles = 0;
      await bringing;
      bringing = storing.then((stored) => (isPaused(stored) ? undefined : bringUp(store, parts, false, stop)));
      bringing.catch(() => undefined);
    }
    await bringing;
    return job;
  } finally {
    // Whoever is told that this has ended finds nothing under way.
    await Promise.allSettled([storing, bringing]);
  }
}
