// “Add this page”: the page of the current tab becomes part of the corpus; a step back is one click away.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask, askPage } from '../platform/client';
import { failureOf } from '../platform/corpus';
import { t } from '../platform/locale';
import type { FailureCode } from '../platform/messages';
import { Failure } from '../ui/failure';
import { bringPage, type BroughtPage } from './bring';

type State =
  | { readonly at: 'rest' | 'adding' | 'too-large' | 'undoing' | 'undone' }
  | ({ readonly at: 'brought' } & BroughtPage)
  | { readonly at: 'failed'; readonly code: FailureCode };

async function addPage(tabId: number): Promise<State> {
  try {
    const { html, url, facts } = await askPage(tabId, 'readSource', {});
    return html === null ? { at: 'too-large' } : { at: 'brought', ...await bringPage(html, url, facts) };
  } catch (thrown) {
    return { at: 'failed', code: failureOf(thrown) };
  }
}

/** `tabId` is a tab whose content script answers. Nothing of a private window is stored, so there it is not offered. */
export function AddPage({ tabId, address }: { tabId: number; address: string }) {
  const [state, setState] = useState<State>({ at: 'rest' });
  // Another page: nothing has been said of it yet.
  useEffect(() => { setState({ at: 'rest' }); }, [tabId, address]);
  if (browser.extension.inIncognitoContext) return null;
  const add = (): void => {
    setState({ at: 'adding' });
    void addPage(tabId).then(setState);
  };
  const undo = (sourceId: string): void => {
    setState({ at: 'undoing' });
    ask('removeSources', { ids: [sourceId] }).then(() => { setState({ at: 'undone' }); }, (thrown: unknown) => { setState({ at: 'failed', code: failureOf(thrown) }); });
  };
  if (state.at === 'failed') return <Failure code={state.code} retry={add} />;
  if (state.at === 'brought' && state.state !== 'no-text') {
    return (
      <p class="add-page">
        <span role="status">{t(state.state === 'added' ? 'pageAdded' : 'pageKnown')}</span>{' '}
        <button type="button" class="quiet" onClick={() => { undo(state.sourceId); }}>{t(state.state === 'added' ? 'undo' : 'removeIt')}</button>
      </p>
    );
  }
  const said = state.at === 'too-large' ? t('pageTooLargeToAdd') : state.at === 'undone' ? t('pageRemoved') : state.at === 'brought' ? t('pageNoText') : '';
  return (
    <p class="add-page">
      <button type="button" disabled={state.at === 'adding' || state.at === 'undoing'} onClick={add}>{t(state.at === 'adding' ? 'pageAdding' : 'addPage')}</button>{' '}
      <span class="faint" role="status">{said}</span>
    </p>
  );
}
