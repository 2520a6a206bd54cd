// Tells every open page that what is known has changed.
import { browser } from 'wxt/browser';
import { askPage } from '../platform/client';

/** Pages that were read before the change are read again. */
export async function tellTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have no content script, or one that has nothing to do.
    if (id !== undefined) void askPage(id, 'readAgain', {}).catch(() => undefined);
  }
}
