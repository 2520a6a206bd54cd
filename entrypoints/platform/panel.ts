// Opens the side panel (Firefox: the sidebar) on a route, and hands the route over to a panel that is open or opening.
import { browser } from 'wxt/browser';
import { isRoute } from './check';

/** Firefox's sidebar and Chromium's side panel, as far as we use them; neither browser has both. */
interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void>; isOpen(options: { windowId: number }): Promise<boolean> };
}

const key = (windowId: number): string => `route:${windowId}`;

/**
 * Opens the panel of a window. Both browsers demand that this is the first call in the handler of a gesture, before
 * any await; without a gesture it rejects.
 */
async function open(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction !== undefined) return sidebarAction.open();
  throw new Error('This browser has no panel.');
}

/** Whether the panel of a window is open already, opened by whoever. */
async function isOpen(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as Panels;
  if (sidebarAction !== undefined) return sidebarAction.isOpen({ windowId });
  const panels = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return panels.length > 0;
}

/** Address of the panel's page on a route: the same page as a tab, which then follows the tab `tabId`. */
export function panelPage(route: string, tabId?: number): string {
  return `${browser.runtime.getURL('/sidepanel.html')}${tabId === undefined ? '' : `?tab=${tabId}`}#${route}`;
}

/** The tab that this page, opened as a tab, follows instead of the active one; null in a real panel. */
export function followedTab(search: string): number | null {
  const found = /[?&]tab=(\d+)/.exec(search);
  return found === null ? null : Number(found[1]);
}

/**
 * Shows a route in the panel of a window; call it first in a gesture's handler. Where the browser refuses (no gesture,
 * or a Firefox sidebar asked for from a page) and no panel is open yet, the same page opens as a tab instead, about
 * the tab `tabId`.
 */
export async function showInPanel(windowId: number, route: string, tabId?: number): Promise<'panel' | 'tab'> {
  const opening = open(windowId);
  // At once: the browser closes a popup as soon as the panel has the focus, and what the popup has not begun by then is not done.
  const handedOver = browser.storage.session.set({ [key(windowId)]: route });
  try {
    await opening;
  } catch {
    if (!await isOpen(windowId).catch(() => false)) {
      await handedOver;
      await browser.storage.session.remove(key(windowId));
      await browser.tabs.create({ url: panelPage(route, tabId), windowId });
      return 'tab';
    }
  }
  await handedOver;
  return 'panel';
}

/** Takes the route that was handed over to the panel of a window, if any. */
async function takeRoute(windowId: number): Promise<string | null> {
  const stored = await browser.storage.session.get(key(windowId));
  const route = stored[key(windowId)];
  if (!isRoute(route)) return null;
  await browser.storage.session.remove(key(windowId));
  return route;
}

/** In the panel: calls `go` with each route handed over to this window, at once with one that waits already. */
export function followRoutes(windowId: number, go: (route: string) => void): () => void {
  const take = (): void => {
    takeRoute(windowId).then((route) => { if (route !== null) go(route); }, () => undefined);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[key(windowId)]?.newValue !== undefined) take();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  take();
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
