// The import of the bundled pages: begun at the first start, gone on with at every later one until it is done.
import { importSeeds } from '../../core/ingest/seeds';
import { openCorpus } from '../platform/corpus';
import { readSeeds } from '../platform/seeds';

// Lost with the worker; the job's row is what lasts.
let running: Promise<unknown> | null = null;

/** Imports what is not imported yet; a second call while one runs is the same run. Rejects with a StoreError. */
export async function bringSeeds(): Promise<void> {
  running ??= (async () => importSeeds(await openCorpus(), readSeeds()))().finally(() => { running = null; });
  await running;
}
