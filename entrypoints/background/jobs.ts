// The imports: one runner in the background, one thing after another. What it does lies in the jobs' rows, so that a
// worker that is stopped anywhere goes on at the next start; what stands here may be lost at any time.
import { browser } from 'wxt/browser';
import { resumeOpenJobs } from '../../core/ingest/run';
import { importSeeds } from '../../core/ingest/seeds';
import type { OpenStore } from '../../core/store/open';
import { tell } from '../platform/client';
import { openCorpus } from '../platform/corpus';
import { readSeeds } from '../platform/seeds';
import { tellTabs } from './tell-tabs';

/** A worker without events is stopped after thirty seconds, at work or not; a call of the browser counts as one. */
const STIR_EVERY = 20_000;

let line: Promise<unknown> = Promise.resolve();
let waiting: Promise<void> | null = null;
let running: AbortController | null = null;

/** Puts work behind what is under way. */
function enqueue<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = line.then(work, work);
  line = next.catch(() => undefined);
  return next;
}

/** Runs work on the store that may change what is known, awake to its end, and tells whoever looks. */
async function change(work: (store: OpenStore) => Promise<unknown>): Promise<void> {
  const stir = setInterval(() => { browser.runtime.getPlatformInfo().catch(() => undefined); }, STIR_EVERY);
  try {
    const store = await openCorpus();
    const before = await store.readRevision();
    tell('jobsChanged', {});
    try {
      await work(store);
    } finally {
      // Pages that were opened before the corpus knew what it knows now are read again.
      if (await store.readRevision() !== before) await tellTabs();
    }
  } finally {
    clearInterval(stir);
    tell('jobsChanged', {});
  }
}

/**
 * Imports the bundled pages if they are not there, then goes on with every open job. A call while one waits is the same
 * call. Rejects with a StoreError, or with a StoppedError when something else went before; the jobs' rows say how it stands.
 */
export async function runJobs(): Promise<void> {
  waiting ??= enqueue(async () => {
    waiting = null;
    running = new AbortController();
    const { signal } = running;
    try {
      await change(async (store) => {
        // The reader's own imports do not wait for the bundled pages to be well.
        const seeds = await importSeeds(store, readSeeds(), { signal }).then(() => null, (thrown: unknown) => ({ thrown }));
        await resumeOpenJobs(store, { signal });
        if (seeds !== null) throw seeds.thrown;
      });
    } finally {
      running = null;
    }
  });
  await waiting;
}

/** Does `work` before whatever is under way goes on: a removal, a switch. Rejects with what `work` rejects with. */
export async function runBetween(work: (store: OpenStore) => Promise<unknown>): Promise<void> {
  running?.abort();
  const done = enqueue(async () => change(work));
  runJobs().catch(() => undefined);
  await done;
}
