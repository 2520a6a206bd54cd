// Follows the tab that the reader looks at and what was found on it.
import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../platform/requests';
import { afterSearches } from '../platform/search-line';
import { findActiveTab, readTab, watchTabs, type ActiveTab } from '../platform/tab';

export interface TabReading {
  readonly tab: ActiveTab | null;
  /** Null where nothing can be read: a browser page, a tab older than the installation. */
  readonly report: PageReport | null;
  readonly state: 'looking' | 'looked';
}

/** Changes come in bursts while a page is read. */
const SETTLE = 120;

/** `after` milliseconds, and after a search that is under way then: a popup is opened to search. */
export function useTab(windowId?: number, after = 0): TabReading {
  const [reading, setReading] = useState<TabReading>({ tab: null, report: null, state: 'looking' });
  useEffect(() => {
    let over = false;
    let timer = 0;
    let current: number | null = null;
    const look = async (): Promise<void> => {
      const tab = await findActiveTab(windowId);
      const report = tab === null ? null : await readTab(tab.tabId);
      if (over) return;
      current = tab?.tabId ?? null;
      setReading({ tab, report, state: 'looked' });
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => { look().catch(() => undefined); }, SETTLE) as unknown as number;
    };
    let unwatch = (): void => undefined;
    const begin = (): void => {
      if (over) return;
      look().catch(() => undefined);
      unwatch = watchTabs(({ tabId }) => { if (tabId === null || tabId === current) soon(); });
    };
    timer = setTimeout(() => { void afterSearches().then(begin); }, after) as unknown as number;
    return () => {
      over = true;
      clearTimeout(timer);
      unwatch();
    };
  }, [windowId, after]);
  return reading;
}
