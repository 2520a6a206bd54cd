// One import's row: how it is read, told, paused, and how a failure is noted in it.
import { StoppedError, StoreError } from '../store/errors';
import type { OpenStore } from '../store/open';
import type { JobRow } from '../store/rows';
import type { Progress } from './contract';

/** The row of a job as progress. */
export const progressOf = ({ id, state, done, total }: JobRow): Progress => ({ jobId: id, state, done, total });

/** The row of a job. Rejects with a StoreError when there is none. */
export async function readJob(store: OpenStore, id: string): Promise<JobRow> {
  const job = await store.readJob(id);
  if (job === null) throw new StoreError('cancelled', `There is no job ${id}; it was cancelled.`);
  return job;
}

/**
 * Lets a job rest after the transaction under way, in whatever context it runs; resumeJob goes on with it. Texts that are
 * still being taken in are taken in to the end, because nobody else has them. A job that only derives is not paused.
 */
export async function pauseJob(store: OpenStore, id: string): Promise<JobRow> {
  return store.write.updateJob(id, ({ state }) => (state === 'intake' || state === 'parse' ? { state: 'paused' } : {}));
}

/** Runs a step; what it throws is written into the job's row before it goes on to the caller. */
export async function noteFailure(store: OpenStore, id: string, step: () => Promise<JobRow>): Promise<JobRow> {
  try {
    return await step();
  } catch (thrown) {
    const code = thrown instanceof StoreError ? thrown.code : 'failed';
    // Stopped and busy are no failures: the job goes on, later or elsewhere.
    if (!(thrown instanceof StoppedError) && code !== 'busy') {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      // A database that has gone cannot take the note either; the caller has the reason anyway.
      await store.write.updateJob(id, { state: 'failed', error: { code, message } }).catch(() => undefined);
    }
    throw thrown;
  }
}
