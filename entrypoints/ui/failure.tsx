// What went wrong, in words, with the way out.
import { t } from '../platform/locale';
import type { FailureCode } from '../platform/messages';
import { failureWords } from '../platform/words';

/** An alert with a button that tries again. */
export function Failure({ code, retry }: { code: FailureCode; retry: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{failureWords(code)}</p>
      <button type="button" onClick={retry}>{t('tryAgain')}</button>
    </div>
  );
}
