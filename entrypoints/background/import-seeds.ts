// The import of the bundled pages: begun at the first start, gone on with at every later one until it is done.
import { importSeeds } from '../../core/ingest/seeds';
import { openCorpus } from '../platform/corpus';
import { readSeeds } from '../platform/seeds';
import { tellTabs } from './tell-tabs';

// Lost with the worker; the job's row is what lasts.
let running: Promise<unknown> | null = null;

async function run(): Promise<void> {
  const store = await openCorpus();
  const before = await store.readRevision();
  await importSeeds(store, readSeeds());
  // Pages that were opened before the corpus was there are read again.
  if (await store.readRevision() !== before) await tellTabs();
}

/** Imports what is not imported yet; a second call while one runs is the same run. Rejects with a StoreError. */
export async function bringSeeds(): Promise<void> {
  running ??= run().finally(() => { running = null; });
  await running;
}
