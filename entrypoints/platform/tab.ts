// The tab that the reader looks at: its id, its window, and what its content script says. Needs no permission for addresses.
import { browser } from 'wxt/browser';
import { askPage } from './client';
import { readNotice } from './messages';
import { followedTab } from './panel';
import type { PageReport } from './requests';

export interface ActiveTab {
  readonly tabId: number;
  readonly windowId: number;
}

/** The tab to look at: the one that this page follows, else the active one of a window (of the current one by default). */
export async function findActiveTab(windowId?: number): Promise<ActiveTab | null> {
  const followed = followedTab(location.search);
  if (followed !== null) {
    const tab = await browser.tabs.get(followed).catch(() => null);
    return tab === null ? null : { tabId: followed, windowId: tab.windowId };
  }
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? { currentWindow: true } : { windowId }) });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}

/** What was found on a tab; null where no content script of this version runs. */
export async function readTab(tabId: number): Promise<PageReport | null> {
  try {
    return await askPage(tabId, 'readPage', {});
  } catch {
    return null;
  }
}

/** Calls `look` when another tab is chosen or a page has changed what was found on it; answers the call that ends it. */
export function watchTabs(look: (changed: { readonly tabId: number | null }) => void): () => void {
  const onActivated = (): void => { look({ tabId: null }); };
  const onUpdated = (tabId: number): void => { look({ tabId }); };
  const onMessage = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
    if (readNotice(message) === 'pageChanged') look({ tabId: sender.tab?.id ?? null });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}
