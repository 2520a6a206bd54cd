// What went wrong, in words, with the ways out.
import { browser } from 'wxt/browser';
import { t } from '../platform/locale';
import type { FailureCode } from '../platform/messages';
import { failureWords } from '../platform/words';

/** Where room is made, and where one begins again: both stand in the options. */
const HELPED_IN_OPTIONS: ReadonlySet<FailureCode> = new Set(['storage-full', 'storage-newer', 'storage-corrupt']);

/** Whether this page is the options page itself. */
const inOptions = (): boolean => location.pathname.endsWith('/options.html');

/** An alert with a button that tries again, and one that leads to where it can be helped. */
export function Failure({ code, retry }: { code: FailureCode; retry: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{failureWords(code)}</p>
      <div class="ways-out">
        {HELPED_IN_OPTIONS.has(code) && !inOptions()
          ? <button type="button" onClick={() => { void browser.runtime.openOptionsPage(); }}>{t('openStorage')}</button>
          : null}
        <button type="button" onClick={retry}>{t('tryAgain')}</button>
      </div>
    </div>
  );
}
