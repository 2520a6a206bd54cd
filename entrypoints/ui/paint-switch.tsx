// Switches the marks of the current site on or off; off, the page is read for the panel only.
import { browser } from 'wxt/browser';
import { t } from '../platform/locale';
import type { PageReport } from '../platform/requests';
import { changeSettings, withHost } from '../platform/settings';
import { useSettings } from './use-settings';

export function PaintSwitch({ report }: { report: PageReport | null }) {
  const { panelOnly, sitesPanelOnly } = useSettings();
  // In panel-only mode for all sites there is nothing to switch for one; of a private window nothing is kept.
  if (report === null || report.host === '' || report.state === 'site-off' || panelOnly || browser.extension.inIncognitoContext) return null;
  const { host } = report;
  const on = !sitesPanelOnly.includes(host);
  const turn = (): void => {
    void changeSettings((settings) => ({ sitesPanelOnly: withHost(settings.sitesPanelOnly, host, on) }));
  };
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={on} onChange={turn} aria-label={t('paintSwitch', host)} />
      <span>{t('paintHere')}</span>
    </label>
  );
}
