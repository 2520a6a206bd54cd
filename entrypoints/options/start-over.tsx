// The way out of a database that cannot be read or belongs to a later Xianbao: delete it and begin again. Also for whoever
// simply wants to. A backup is offered first; where the database cannot be read, it says so.
import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteStore } from '../../core/store/open';
import { ask } from '../platform/client';
import { failureOf } from '../platform/corpus';
import { t } from '../platform/locale';
import type { FailureCode } from '../platform/messages';
import { noteOwned } from '../platform/trouble';
import { Failure } from '../ui/failure';

type State = { readonly at: 'rest' | 'asking' | 'deleting' | 'deleted' } | { readonly at: 'failed'; readonly code: FailureCode };

async function startOver(): Promise<void> {
  // What the reader deletes himself has not been cleared by the browser.
  await noteOwned(0);
  await deleteStore();
  await ask('runJobs', {});
}

/** `changed` is called when the database has been deleted. */
export function StartOver({ changed }: { changed: () => void }) {
  const [state, setState] = useState<State>({ at: 'rest' });
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (state.at === 'asking') keep.current?.focus(); }, [state.at]);
  const go = (): void => {
    setState({ at: 'deleting' });
    startOver().then(() => {
      setState({ at: 'deleted' });
      changed();
    }, (thrown: unknown) => { setState({ at: 'failed', code: failureOf(thrown) }); });
  };
  return (
    <div class="start-over">
      <h3>{t('startOver')}</h3>
      <p class="faint">{t('startOverHint')}</p>
      {state.at === 'asking' ? (
        <p class="buttons" role="group" aria-label={t('startOverSure')}>
          <span>{t('startOverSure')}</span>
          <button type="button" class="main" onClick={go}>{t('startOverDo')}</button>
          <button type="button" ref={keep} onClick={() => { setState({ at: 'rest' }); }}>{t('keep')}</button>
        </p>
      ) : (
        <p class="buttons"><button type="button" disabled={state.at === 'deleting'} onClick={() => { setState({ at: 'asking' }); }}>{t('startOver')}</button></p>
      )}
      {state.at === 'failed' ? <Failure code={state.code} retry={go} /> : <p role="status">{state.at === 'deleted' ? t('startedOver') : ''}</p>}
    </div>
  );
}
