// A line that shows how far an import is; nothing once it is done.
import type { JobRow } from '../../core/store/rows';
import { failureOf } from '../platform/corpus';
import { t } from '../platform/locale';
import { Failure } from './failure';

/** How far a job is, in words. */
export function jobWords({ kind, title, state, done, total }: JobRow): string {
  switch (state) {
    case 'intake': return kind === 'bundled' ? t('importing') : t('importTakingIn', title, total);
    case 'parse': return kind === 'bundled' ? t('importingOf', done, total) : t('importReading', title, done, total);
    case 'paused': return t('importPaused', title, done, total);
    case 'derive': return t('importDeriving');
    case 'done': case 'failed': return title;
  }
}

/** `job` as useImport gives it. */
export function ImportProgress({ job, again }: { job: JobRow | null; again: () => void }) {
  if (job === null || job.state === 'done') return null;
  if (job.state === 'failed') {
    return <Failure code={failureOf(job.error)} retry={again} />;
  }
  const label = jobWords(job);
  return (
    <div class="progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} max={Math.max(1, job.total)} value={job.state === 'parse' ? job.done : undefined} />
    </div>
  );
}
