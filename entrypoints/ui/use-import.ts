// Follows the import of the bundled pages, which runs in the background, by looking at its job row.
import { useEffect, useState } from 'preact/hooks';
import type { JobRow } from '../../core/store/rows';
import { ask } from '../platform/client';
import { openCorpus } from '../platform/corpus';

const LOOK_EVERY = 400;
/** Looks for a job that does not exist yet; after them the bundled pages are switched off, or cannot be stored. */
const PATIENCE = 10;

/** Running or failed job of the bundled pages, null when there is nothing to say; `revision` rises when it has ended. */
export function useImport(): { readonly job: JobRow | null; readonly revision: number; readonly again: () => void } {
  const [job, setJob] = useState<JobRow | null>(null);
  const [revision, setRevision] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let timer = 0;
    let over = false;
    let seen = false;
    let looks = 0;
    let woken = false;
    const look = async (): Promise<void> => {
      const jobs = await (await openCorpus()).listJobs();
      if (over) return;
      const bundled = jobs.find((row) => row.kind === 'bundled') ?? null;
      const running = bundled !== null && bundled.state !== 'done' && bundled.state !== 'failed';
      setJob(bundled?.state === 'done' ? null : bundled);
      if (seen && !running) setRevision((before) => before + 1);
      looks += 1;
      seen = running;
      // The background may have been stopped in the middle: asking wakes it, and it goes on where it was.
      if (!woken && bundled?.state !== 'done') {
        woken = true;
        ask('importSeeds', {}).catch(() => undefined);
      }
      if (running || (bundled === null && looks < PATIENCE)) timer = setTimeout(() => void look().catch(() => undefined), LOOK_EVERY) as unknown as number;
    };
    look().catch(() => undefined);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [attempt]);
  return { job, revision, again: () => { setAttempt((before) => before + 1); } };
}
