// Imports under way, each with how far it is, and pause, go on and cancel.
import { useState } from 'preact/hooks';
import type { JobRow } from '../../core/store/rows';
import { ask } from '../platform/client';
import { failureOf } from '../platform/corpus';
import { t } from '../platform/locale';
import type { FailureCode } from '../platform/messages';
import { failureWords } from '../platform/words';
import { jobWords } from '../ui/import-progress';
import { continueJob, restJob } from './bring';

function JobItem({ job, changed }: { job: JobRow; changed: () => void }) {
  const [leaving, setLeaving] = useState(false);
  const { id, title, state, done, total } = job;
  const pausable = state === 'parse' || state === 'intake';
  const resumable = state === 'paused' || state === 'failed';
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const shown = state === 'failed' ? failureOf(job.error) : failure;
  const then = (work: Promise<unknown>): void => {
    setFailure(null);
    work.catch((thrown: unknown) => {
      setLeaving(false);
      setFailure(failureOf(thrown));
    }).then(changed, () => undefined);
  };
  return (
    <li class="job">
      <span class="job-words" role={state === 'paused' || state === 'derive' ? 'status' : undefined}>{jobWords(job)}</span>
      <progress aria-label={title} max={Math.max(1, total)} value={state === 'parse' || state === 'paused' ? done : undefined} />
      {shown === null ? null : <p class="failure" role="alert">{failureWords(shown)}</p>}
      <span class="buttons">
        {pausable ? <button type="button" aria-label={t('pauseThis', title)} onClick={() => { then(restJob(id)); }}>{t('pause')}</button> : null}
        {resumable ? <button type="button" aria-label={t('goOnWith', title)} onClick={() => { then(continueJob(id)); }}>{t('goOn')}</button> : null}
        <button
          type="button" aria-label={t('cancelThis', title)} disabled={leaving}
          onClick={() => { setLeaving(true); then(ask('removeSources', { ids: [id] })); }}
        >
          {t(leaving ? 'cancelling' : 'cancel')}
        </button>
      </span>
    </li>
  );
}

/** `open` as useImport gives it; the bundled pages are not the reader's to pause. */
export function JobList({ open, changed }: { open: readonly JobRow[]; changed: () => void }) {
  const own = open.filter(({ kind }) => kind !== 'bundled');
  if (own.length === 0) return null;
  return <ul class="plain-list jobs" aria-label={t('importsUnderWay')}>{own.map((job) => <JobItem key={job.id} job={job} changed={changed} />)}</ul>;
}
