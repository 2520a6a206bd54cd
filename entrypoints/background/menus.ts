// The context menu on selected text: look it up in the panel.
import { browser, type Browser } from 'wxt/browser';
import { t } from '../platform/locale';
import { showInPanel } from '../platform/panel';

const LOOK_UP = 'look-up';
/** Longer selections are no name. */
const LONGEST = 100;

/** Makes the menu, or brings its words up to date: an id that exists already must be updated (both browsers keep menus differently). */
export function createMenus(): void {
  const properties: Browser.contextMenus.CreateProperties = { id: LOOK_UP, title: t('menuLookUp'), contexts: ['selection'] };
  browser.contextMenus.create(properties, () => {
    if (browser.runtime.lastError === undefined || browser.runtime.lastError === null) return;
    const { id: _id, ...changes } = properties;
    void Promise.resolve(browser.contextMenus.update(LOOK_UP, changes)).catch(() => undefined);
  });
}

/** Listener of a choice in the menu. Opening the panel comes first: the gesture does not outlast an await. */
export function onMenu({ menuItemId, selectionText }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  const query = selectionText?.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (menuItemId !== LOOK_UP || query === undefined || tab === undefined) return;
  showInPanel(tab.windowId, `/look/${encodeURIComponent(query)}`, tab.id).catch(() => undefined);
}
