// What the popup shows. A result opens in the panel of this window.
import { browser } from 'wxt/browser';
import { t } from '../platform/locale';
import { showInPanel } from '../platform/panel';
import { ImportProgress } from '../ui/import-progress';
import { SearchView } from '../ui/search-view';
import { SiteSwitch } from '../ui/site-switch';
import { TierCounts } from '../ui/tier-counts';
import { useImport } from '../ui/use-import';
import { useTab } from '../ui/use-tab';

const LIMIT = 6;
/** Milliseconds before the tab is asked what was found on it: by then a query that was typed at once is under way or answered. */
const TAB_AFTER = 80;

export function Popup() {
  const { tab, report, state } = useTab(undefined, TAB_AFTER);
  const imports = useImport();

  // The window's id is known before the click: opening the panel must come first in its handler.
  const go = (route: string): void => {
    if (tab === null) return;
    void showInPanel(tab.windowId, route).then(() => { window.close(); });
  };

  return (
    <main class="popup-frame">
      <h1 class="unseen">{t('extensionName')}</h1>
      <ImportProgress imports={imports} />
      <SearchView start="" limit={LIMIT} revision={imports.revision} open={go} />
      <footer class="popup-foot">
        {report !== null && report.findings.length > 0 ? <TierCounts findings={report.findings} /> : null}
        <section class="popup-site" aria-label={t('thisSite')}>
          {state === 'looking' ? <p class="faint">{t('reading')}</p> : <SiteSwitch report={report} />}
        </section>
        <button type="button" onClick={() => { go('/page'); }}>{t('openPanel')}</button>
        <button type="button" class="quiet" onClick={() => { void browser.runtime.openOptionsPage(); }}>{t('openOptions')}</button>
      </footer>
    </main>
  );
}
