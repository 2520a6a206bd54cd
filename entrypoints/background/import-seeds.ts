// The import of the bundled pages: begun at the first start, gone on with at every later one until it is done.
import { startJob } from '../../core/ingest/run';
import type { JobRow } from '../../core/store/rows';
import { openCorpus } from '../platform/corpus';
import { readSeeds, SEEDS_JOB } from '../platform/seeds';

// Lost with the worker; the job's row is what lasts.
let running: Promise<JobRow> | null = null;

/** Imports what is not imported yet; a second call while one runs is the same run. Rejects with a StoreError. */
export async function importSeeds(): Promise<JobRow> {
  running ??= (async () => startJob(await openCorpus(), { id: SEEDS_JOB, kind: 'bundled', title: 'Xianbao', texts: readSeeds() }))()
    .finally(() => { running = null; });
  return running;
}
