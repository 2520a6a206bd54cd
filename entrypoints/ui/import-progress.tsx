// A line that shows how far an import is, or a newer parser with what is stored; nothing when all is done.
import type { JobRow } from '../../core/store/rows';
import { failureOf } from '../platform/corpus';
import { count, t } from '../platform/locale';
import { Failure } from './failure';
import type { Imports } from './use-import';

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

/** Without numbers it is a live region; numbers that change twice a second would be read out twice a second. */
function Line({ label, done, total }: { label: string; done: number | undefined; total: number }) {
  return (
    <div class="progress" role={done === undefined ? 'status' : undefined}>
      <span>{label}</span>
      <progress aria-label={label} max={Math.max(1, total)} value={done} />
    </div>
  );
}

/** The reader's sources went with a database that the browser cleared. */
function Evicted({ sources, close }: { sources: number; close: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{count('evicted', sources)}</p>
      <button type="button" onClick={close}>{t('understood')}</button>
    </div>
  );
}

/** `imports` as useImport gives it; `job` another one to show than its own. */
export function ImportProgress({ imports, job = imports.job }: { imports: Imports; job?: JobRow | null }) {
  const { failure, refresh, evicted, again, forget } = imports;
  return (
    <>
      {evicted > 0 ? <Evicted sources={evicted} close={forget} /> : null}
      {failure === null ? null : <Failure code={failure} retry={again} />}
      {job?.state === 'failed' ? <Failure code={failureOf(job.error)} retry={again} /> : null}
      {job === null || job.state === 'failed' ? null : <Line label={jobWords(job)} done={job.state === 'parse' ? job.done : undefined} total={job.total} />}
      {job === null && refresh !== null ? <Line label={t('refreshing', refresh.done, refresh.total)} done={refresh.done} total={refresh.total} /> : null}
    </>
  );
}
