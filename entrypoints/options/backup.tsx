// Everything in one file, and back: a file is read to its end before it may change anything.
import { useRef, useState } from 'preact/hooks';
import { BackupError, type BackupErrorCode } from '../../core/ingest/backup-rows';
import type { BackupCounts } from '../../core/ingest/backup';
import { checkFile, restoreFile, saveBackup } from '../importing/backup-file';
import { failureOf } from '../platform/corpus';
import { count, t, type MessageKey } from '../platform/locale';
import { failureWords } from '../platform/words';

const FAULTS: Readonly<Record<BackupErrorCode, MessageKey>> = {
  'not-a-backup': 'backupNone', newer: 'backupNewer', damaged: 'backupDamaged', 'cut-short': 'backupCutShort',
};

/** What is wrong with a file, or with the store, in words; `otherwise` when neither says. */
function faultWords(thrown: unknown, otherwise: MessageKey = 'backupNone'): string {
  if (thrown instanceof BackupError) return t(FAULTS[thrown.code], thrown.line);
  const code = failureOf(thrown);
  return code === 'failed' ? t(otherwise) : failureWords(code);
}

type State =
  | { readonly at: 'rest' | 'checking' | 'restoring' | 'restored' | 'saved' }
  | { readonly at: 'saving'; readonly bytes: number }
  | { readonly at: 'checked'; readonly file: File; readonly counts: BackupCounts }
  | { readonly at: 'failed'; readonly words: string; readonly retry: () => void };

function statusWords(state: State): string {
  switch (state.at) {
    case 'saving': return t('backupSaving', (state.bytes / 1e6).toFixed(1));
    case 'saved': return t('backupSaved');
    case 'checking': return t('backupChecking');
    case 'restoring': return t('backupRestoring');
    case 'restored': return t('backupRestored');
    case 'rest': case 'checked': case 'failed': return '';
  }
}

/** `changed` is called when a backup has been restored. */
export function Backup({ changed }: { changed: () => void }) {
  const [state, setState] = useState<State>({ at: 'rest' });
  const chooser = useRef<HTMLInputElement>(null);
  const fail = (retry: () => void, otherwise?: MessageKey) => (thrown: unknown): void => {
    setState({ at: 'failed', words: faultWords(thrown, otherwise), retry });
  };
  const save = (): void => {
    setState({ at: 'saving', bytes: 0 });
    saveBackup((bytes) => { setState({ at: 'saving', bytes }); }).then(() => { setState({ at: 'saved' }); }, fail(save, 'failureOther'));
  };
  const check = (file: File): void => {
    setState({ at: 'checking' });
    checkFile(file).then((counts) => { setState({ at: 'checked', file, counts }); }, fail(() => { check(file); }));
  };
  const restore = (file: File, mode: 'merge' | 'replace'): void => {
    setState({ at: 'restoring' });
    restoreFile(file, mode).then(() => {
      setState({ at: 'restored' });
      changed();
    }, fail(() => { restore(file, mode); }, 'failureOther'));
  };
  const busy = state.at === 'saving' || state.at === 'checking' || state.at === 'restoring';
  return (
    <div class="backup">
      <p class="faint">{t('backupHint')}</p>
      <p class="buttons">
        <button type="button" disabled={busy} onClick={save}>{t('backupSave')}</button>
        <button type="button" disabled={busy} onClick={() => { chooser.current?.click(); }}>{t('backupRestore')}</button>
      </p>
      <input
        ref={chooser} type="file" accept=".zip" hidden aria-label={t('backupRestore')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) check(file);
        }}
      />
      <p role="status">{statusWords(state)}</p>
      {state.at === 'failed' ? (
        <div class="failure" role="alert">
          <p>{state.words}</p>
          <button type="button" onClick={state.retry}>{t('tryAgain')}</button>
        </div>
      ) : null}
      {state.at === 'checked' ? (
        <div role="group" aria-label={t('backupRestore')}>
          <p>{t('backupHolds', state.file.name, count('pages', state.counts.texts), count('sources', state.counts.sources), count('judgements', state.counts.judgements))}</p>
          <p class="buttons">
            <button type="button" class="main" onClick={() => { restore(state.file, 'merge'); }}>{t('backupMerge')}</button>
            <button type="button" onClick={() => { restore(state.file, 'replace'); }}>{t('backupReplace')}</button>
            <button type="button" class="quiet" onClick={() => { setState({ at: 'rest' }); }}>{t('cancel')}</button>
          </p>
          <p class="faint">{t('backupModes')}</p>
        </div>
      ) : null}
    </div>
  );
}
