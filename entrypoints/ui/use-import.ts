// Follows the imports, which run in the background, by looking at their rows: often while one runs, else when told.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Store } from '../../core/store/contract';
import type { JobRow, RefreshProgress } from '../../core/store/rows';
import { ask } from '../platform/client';
import { openCorpus, watchLoss } from '../platform/corpus';
import { readNotice, type FailureCode } from '../platform/messages';
import { afterSearches } from '../platform/search-line';
import { forgetEvicted, readEvicted, readRunFailure } from '../platform/trouble';

const LOOK_EVERY = 400;
/** The first look waits for what the reader came for, and for its picture: a popup is opened to search. */
const FIRST_LOOK = 120;
/** Looks for the job of the bundled pages when there is none yet; after them they are switched off, or cannot be stored. */
const PATIENCE = 10;
/** Looks at a job that does not move before the background is asked again: it may have been stopped in the middle. */
const STANDSTILL = 15;
/** A database that cannot be opened now may be opened later: another window holds it, perhaps. */
const LOOK_LATER = 3000;

interface Seen {
  /** Every job that is not done. */
  readonly open: readonly JobRow[];
  /** How far a newer parser is with what is stored; null when it is not at it. */
  readonly refresh: RefreshProgress | null;
  /** Why the background could not do its work, where no job's row says so. */
  readonly failure: FailureCode | null;
  /** Sources of the reader's that went when the browser cleared the database, until he has read it. */
  readonly evicted: number;
}

export interface Imports extends Seen {
  /** The job to show in one line: one that runs or has failed, the bundled pages first; null when there is nothing to say. */
  readonly job: JobRow | null;
  /** Rises when an import has ended or was removed: what is shown of the corpus may be old. */
  readonly revision: number;
  /** Tries again what has failed. */
  readonly again: () => void;
  readonly forget: () => void;
}

const isRunning = ({ state }: JobRow): boolean => state === 'intake' || state === 'parse' || state === 'derive';

export function useImport(): Imports {
  const [seen, setSeen] = useState<Seen>({ open: [], refresh: null, failure: null, evicted: 0 });
  const [revision, setRevision] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let timer = 0;
    let over = false;
    let ran: ReadonlySet<string> = new Set();
    let looks = 0;
    let still = attempt > 0 ? STANDSTILL : 0;
    let stood = '';
    let looking = Promise.resolve();
    let refresh: RefreshProgress | null = null;
    const readRest = async (store: Store, open: readonly JobRow[]): Promise<void> => {
      const [found, failure, evicted] = await Promise.all([store.readRefresh(), readRunFailure(), readEvicted()]);
      if (over) return;
      // The next look comes by itself only while something runs.
      if (found !== null && refresh === null) timer ||= setTimeout(lookAgain, LOOK_EVERY) as unknown as number;
      refresh = found;
      setSeen((before) => ({ ...before, refresh, evicted, failure: open.some(({ state }) => state === 'failed') ? null : failure }));
    };
    const look = async (): Promise<void> => {
      const store = await openCorpus();
      const jobs = await store.listJobs();
      if (over) return;
      const bundled = jobs.some(({ kind }) => kind === 'bundled');
      const open = jobs.filter(({ state }) => state !== 'done');
      setSeen((before) => ({ ...before, open }));
      // Not waited for: it stands behind whatever the background is just writing.
      readRest(store, open).catch(() => undefined);
      const running = jobs.filter(isRunning);
      const runs = new Set(running.map(({ id }) => id));
      if ([...ran].some((id) => !runs.has(id))) setRevision((before) => before + 1);
      ran = runs;
      const busy = running.length > 0 || refresh !== null;
      const stands = JSON.stringify([running.map(({ id, state, done, total }) => [id, state, done, total]), refresh]);
      still = stands === stood || stood === '' ? still + 1 : 0;
      stood = stands;
      // The background may have been stopped in the middle: asking wakes it, and it goes on where it was.
      if ((looks === 0 && (!bundled || busy)) || still > STANDSTILL) {
        still = 0;
        ask('runJobs', {}).catch(() => undefined);
      }
      looks += 1;
      clearTimeout(timer);
      timer = 0;
      if (busy || (!bundled && looks < PATIENCE)) timer = setTimeout(lookAgain, LOOK_EVERY) as unknown as number;
    };
    // One look after another: a notice may come while one is under way.
    const lookAgain = (): void => {
      looking = looking.then(look, look).catch(() => {
        clearTimeout(timer);
        if (!over) timer = setTimeout(lookAgain, LOOK_LATER) as unknown as number;
      });
    };
    const onChange = (): void => {
      setRevision((before) => before + 1);
      lookAgain();
    };
    const onMessage = (message: unknown): undefined => {
      if (readNotice(message) === 'jobsChanged') onChange();
    };
    // The database has gone under this page: what it shows is to be read again, and the bundled pages are to come back.
    const unwatch = watchLoss(() => {
      looks = 0;
      onChange();
    });
    browser.runtime.onMessage.addListener(onMessage);
    const begin = (): void => { if (!over) timer ||= setTimeout(lookAgain, attempt === 0 ? FIRST_LOOK : 0) as unknown as number; };
    void afterSearches().then(begin);
    return () => {
      over = true;
      clearTimeout(timer);
      unwatch();
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, [attempt]);
  const again = (): void => { setAttempt((before) => before + 1); };
  const forget = (): void => { forgetEvicted().then(again, () => undefined); };
  const shown = seen.open.filter((job) => isRunning(job) || job.state === 'failed');
  const job = shown.find(({ kind }) => kind === 'bundled') ?? shown[0] ?? null;
  return { ...seen, job, revision, again, forget };
}
