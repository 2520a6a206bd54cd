// The imports: one runner in the background, one thing after another. What it does lies in the jobs' rows, so that a
// worker that is stopped anywhere goes on at the next start; what stands here may be lost at any time.
import { browser } from 'wxt/browser';
import { refreshEvidence } from '../../core/ingest/refresh';
import { resumeOpenJobs } from '../../core/ingest/run';
import { importSeeds } from '../../core/ingest/seeds';
import { isStop, StoreError } from '../../core/store/errors';
import type { Progress } from '../../core/ingest/contract';
import type { OpenStore } from '../../core/store/open';
import { tell } from '../platform/client';
import { failureOf, openCorpus } from '../platform/corpus';
import { borrowThreads } from '../platform/reading-line';
import { readSeeds } from '../platform/seeds';
import { noteOpened, noteOwned, noteRunFailure } from '../platform/trouble';
import { tellTabs } from './tell-tabs';

/** A worker without events is stopped after thirty seconds, at work or not; a call of the browser counts as one. */
const STIR_EVERY = 20_000;

let line: Promise<unknown> = Promise.resolve();
let waiting: Promise<void> | null = null;
let running: AbortController | null = null;
/** Works of runBetween() that have not begun. */
let urgent = 0;

/** Whether imports are under way: who asks anything else of this worker then waits. */
export const isImporting = (): boolean => running !== null;

/** Puts work behind what is under way. */
function enqueue<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = line.then(work, work);
  line = next.catch(() => undefined);
  return next;
}

/** Does `work`, and rejects as soon as the database has gone under it: what then still waits for an answer would hold up all that follows. */
async function untilClosed(store: OpenStore, work: () => Promise<void>): Promise<void> {
  const closed = new Promise<never>((_, reject) => {
    store.onClosed(() => { reject(new StoreError('closed', 'The database has gone while this was under way.')); });
  });
  const working = work();
  // Whichever ends second is looked at by nobody.
  for (const either of [closed, working]) either.catch(() => undefined);
  await Promise.race([working, closed]);
}

/** Runs work on the store that may change what is known, awake to its end, and tells whoever looks. */
async function change(work: (store: OpenStore) => Promise<unknown>): Promise<void> {
  const stir = setInterval(() => { browser.runtime.getPlatformInfo().catch(() => undefined); }, STIR_EVERY);
  try {
    const store = await openCorpus();
    await untilClosed(store, async () => {
      const before = await store.readRevision();
      await noteOpened(before);
      tell('jobsChanged', {});
      try {
        await work(store);
      } finally {
        // Pages that were opened before the corpus knew what it knows now are read again.
        if (await store.readRevision() !== before) await tellTabs();
        await noteOwned((await store.listSources()).filter(({ kind }) => kind !== 'bundled').length);
      }
    });
  } finally {
    clearInterval(stir);
    tell('jobsChanged', {});
  }
}

/** Tells whoever looks when a job begins and when its state changes: a window that is not in front looks seldom by itself. */
function tellStates(): (progress: Progress) => void {
  let told = '';
  return ({ jobId, state }) => {
    const now = `${jobId} ${state}`;
    if (now !== told) tell('jobsChanged', {});
    told = now;
  };
}

/** Everything that is to be done, the reader's own imports before a newer parser's work; each though another fails. */
async function runAll(store: OpenStore, signal: AbortSignal): Promise<void> {
  const failures: unknown[] = [];
  const onProgress = tellStates();
  const threads = borrowThreads();
  const steps = [
    () => importSeeds(store, readSeeds(), { signal, onProgress, threads }), () => resumeOpenJobs(store, { signal, onProgress, threads }),
    () => refreshEvidence(store, { signal, threads }),
  ];
  try {
    for (const step of steps) {
      await step().catch((thrown: unknown) => {
        if (isStop(thrown)) throw thrown;
        failures.push(thrown);
      });
    }
  } finally {
    threads.close();
  }
  if (failures.length > 0) throw failures[0];
}

/**
 * Imports the bundled pages if they are not there, goes on with every open job, then with what a newer parser reads again. A
 * call while one waits is the same call. Rejects with a StoreError, or with a StoppedError when something else went before;
 * the jobs' rows say how it stands, and trouble.ts what a row could not take.
 */
export async function runJobs(): Promise<void> {
  waiting ??= enqueue(async () => {
    waiting = null;
    // Whoever comes between calls again when he is done.
    if (urgent > 0) return;
    running = new AbortController();
    const { signal } = running;
    try {
      await change((store) => runAll(store, signal));
      await noteRunFailure(null);
    } catch (thrown) {
      if (!isStop(thrown)) await noteRunFailure(failureOf(thrown));
      throw thrown;
    } finally {
      running = null;
      tell('jobsChanged', {});
    }
  });
  await waiting;
}

/** Does `work` before whatever is under way goes on: a removal, a switch. Rejects with what `work` rejects with. */
export async function runBetween(work: (store: OpenStore) => Promise<unknown>): Promise<void> {
  urgent += 1;
  running?.abort();
  try {
    await enqueue(async () => {
      urgent -= 1;
      await change(work);
    });
  } finally {
    runJobs().catch(() => undefined);
  }
}
