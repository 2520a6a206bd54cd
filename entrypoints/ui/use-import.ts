// Follows the imports, which run in the background, by looking at their rows: often while one runs, else when told.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { JobRow } from '../../core/store/rows';
import { ask } from '../platform/client';
import { openCorpus } from '../platform/corpus';
import { readNotice } from '../platform/messages';

const LOOK_EVERY = 400;
/** The first look waits for what the reader came for: a popup is opened to search. */
const FIRST_LOOK = 120;
/** Looks for the job of the bundled pages when there is none yet; after them they are switched off, or cannot be stored. */
const PATIENCE = 10;

export interface Imports {
  /** The job to show in one line: one that runs or has failed, the bundled pages first; null when there is nothing to say. */
  readonly job: JobRow | null;
  /** Every job that is not done. */
  readonly open: readonly JobRow[];
  /** Rises when an import has ended or was removed: what is shown of the corpus may be old. */
  readonly revision: number;
  /** Tries again what has failed. */
  readonly again: () => void;
}

const isRunning = ({ state }: JobRow): boolean => state === 'intake' || state === 'parse' || state === 'derive';

export function useImport(): Imports {
  const [open, setOpen] = useState<readonly JobRow[]>([]);
  const [revision, setRevision] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let timer = 0;
    let over = false;
    let ran: ReadonlySet<string> = new Set();
    let looks = 0;
    let woken = false;
    let looking = Promise.resolve();
    const look = async (): Promise<void> => {
      const store = await openCorpus();
      const jobs = await store.listJobs();
      if (over) return;
      const bundled = jobs.some(({ kind }) => kind === 'bundled');
      const running = jobs.filter(isRunning);
      setOpen(jobs.filter(({ state }) => state !== 'done'));
      const runs = new Set(running.map(({ id }) => id));
      if ([...ran].some((id) => !runs.has(id))) setRevision((before) => before + 1);
      ran = runs;
      looks += 1;
      // The background may have been stopped in the middle: asking wakes it, and it goes on where it was.
      if (!woken && (!bundled || running.length > 0 || attempt > 0)) {
        woken = true;
        ask('runJobs', {}).catch(() => undefined);
      }
      clearTimeout(timer);
      if (running.length > 0 || (!bundled && looks < PATIENCE)) timer = setTimeout(lookAgain, LOOK_EVERY) as unknown as number;
    };
    // One look after another: a notice may come while one is under way.
    const lookAgain = (): void => { looking = looking.then(look, look).catch(() => undefined); };
    const onMessage = (message: unknown): undefined => {
      if (readNotice(message) !== 'jobsChanged') return;
      setRevision((before) => before + 1);
      lookAgain();
    };
    browser.runtime.onMessage.addListener(onMessage);
    timer = setTimeout(lookAgain, attempt === 0 ? FIRST_LOOK : 0) as unknown as number;
    return () => {
      over = true;
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, [attempt]);
  const shown = open.filter((job) => isRunning(job) || job.state === 'failed');
  const job = shown.find(({ kind }) => kind === 'bundled') ?? shown[0] ?? null;
  return { job, open, revision, again: () => { setAttempt((before) => before + 1); } };
}
