// Switches reading on or off for the site of the current tab.
import { browser } from 'wxt/browser';
import { t } from '../platform/locale';
import type { PageReport } from '../platform/requests';
import { changeSettings, withHost } from '../platform/settings';
import { useSettings } from './use-settings';

/** `report` is null where a page cannot be read at all: then the switch says so. */
export function SiteSwitch({ report }: { report: PageReport | null }) {
  // From the settings, not from the page: one that was never in sight has not read them yet.
  const { sitesOff } = useSettings();
  const host = report?.host ?? '';
  if (report === null || host === '') {
    return <p class="faint site-none" title={t('siteSwitchNoneHint')}>{t('siteSwitchNone')}</p>;
  }
  // What is switched is kept with the site's name.
  if (browser.extension.inIncognitoContext) return <p class="faint">{t('failurePrivate')}</p>;
  const on = !sitesOff.includes(host);
  const turn = (): void => {
    void changeSettings((before) => ({ sitesOff: withHost(before.sitesOff, host, on) }));
  };
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={on} onChange={turn} aria-label={t('siteSwitch', host)} />
      <span>{t('siteSwitch', host)}</span>
    </label>
  );
}
