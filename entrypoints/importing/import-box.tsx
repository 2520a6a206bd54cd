// Where texts come in: files and folders dropped or chosen, or a text pasted.
import { useRef, useState } from 'preact/hooks';
import { failureOf } from '../platform/corpus';
import { t } from '../platform/locale';
import type { FailureCode } from '../platform/messages';
import { Failure } from '../ui/failure';
import { bringFiles, bringPasted } from './bring';
import { PasteForm } from './paste-form';
import { listChosen, listDropped, type GivenFile } from './read-files';

type State = { readonly at: 'rest' | 'nothing' | 'taking' | 'taken' } | { readonly at: 'failed'; readonly code: FailureCode; readonly retry: () => void };

/** What the last thing given has come to, for those who look and those who listen. */
function Said({ state }: { state: State }) {
  if (state.at === 'failed') return <Failure code={state.code} retry={state.retry} />;
  const words = state.at === 'taking' ? t('importTaking') : state.at === 'taken' ? t('importTaken') : state.at === 'nothing' ? t('importNoText') : '';
  return <p class="faint" role="status">{words}</p>;
}

export function ImportBox() {
  const [state, setState] = useState<State>({ at: 'rest' });
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  // A property only: Preact's types do not know the attribute.
  const chooseFolder = (element: HTMLInputElement | null): void => {
    folder.current = element;
    if (element !== null) element.webkitdirectory = true;
  };
  const take = (work: () => Promise<unknown>): void => {
    setState({ at: 'taking' });
    work().then(
      () => { setState({ at: 'taken' }); },
      (thrown: unknown) => {
        const code = failureOf(thrown);
        // The reader has cancelled it himself.
        setState(code === 'cancelled' ? { at: 'rest' } : { at: 'failed', code, retry: () => { take(work); } });
      },
    );
  };
  const takeFiles = (given: readonly GivenFile[]): void => {
    if (given.length === 0) setState({ at: 'nothing' });
    else take(async () => bringFiles(given));
  };
  const onChosen = (event: Event & { currentTarget: HTMLInputElement }): void => {
    const given = listChosen(event.currentTarget.files ?? new DataTransfer().files);
    // The same files can be chosen again.
    event.currentTarget.value = '';
    takeFiles(given);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const items = event.dataTransfer?.items;
    if (items !== undefined) listDropped(items).then(takeFiles, () => { setState({ at: 'nothing' }); });
  };

  return (
    <div
      class="drop" data-over={over || undefined} role="group" aria-label={t('importAdd')}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => { setOver(false); }} onDrop={onDrop}
    >
      <p>{t('importDropHint')}</p>
      <p class="faint">{t('importFormats')}</p>
      <p class="buttons">
        <button type="button" onClick={() => { files.current?.click(); }}>{t('importFiles')}</button>
        <button type="button" onClick={() => { folder.current?.click(); }}>{t('importFolder')}</button>
        <button type="button" aria-expanded={pasting} onClick={() => { setPasting(!pasting); }}>{t('importPaste')}</button>
      </p>
      <input ref={files} type="file" multiple accept=".txt,.text,.md,.html,.htm,.xhtml" hidden aria-label={t('importFiles')} onChange={onChosen} />
      <input ref={chooseFolder} type="file" multiple hidden aria-label={t('importFolder')} onChange={onChosen} />
      {pasting ? <PasteForm give={(text, info) => { setPasting(false); take(async () => bringPasted(text, info)); }} /> : null}
      <Said state={state} />
    </div>
  );
}
