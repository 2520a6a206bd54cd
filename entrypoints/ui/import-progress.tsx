// A line that shows how far the bundled pages have been read; nothing once they are.
import type { JobRow } from '../../core/store/rows';
import { failureOf } from '../platform/corpus';
import { t } from '../platform/locale';
import { Failure } from './failure';

function words({ state, done, total }: JobRow): string {
  switch (state) {
    case 'intake': return t('importing');
    case 'parse': return t('importingOf', done, total);
    case 'derive': return t('importDeriving');
    case 'paused': return t('importPaused', done, total);
    case 'done': case 'failed': return '';
  }
}

/** `job` as useImport gives it. */
export function ImportProgress({ job, again }: { job: JobRow | null; again: () => void }) {
  if (job === null || job.state === 'done') return null;
  if (job.state === 'failed') {
    return <Failure code={failureOf(job.error)} retry={again} />;
  }
  const label = words(job);
  return (
    <div class="progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} max={Math.max(1, job.total)} value={job.state === 'parse' ? job.done : undefined} />
    </div>
  );
}
