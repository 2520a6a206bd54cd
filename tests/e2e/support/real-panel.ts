/*
 * The real side panel (Firefox: the sidebar) beside the page, not the same page opened as a tab.
 */
import type { Browser } from 'puppeteer-core';
import { sendBidi } from './firefox-tab.ts';
import type { Installed } from './installed.ts';

interface Context {
  context: string;
  'moz:name': string;
  children?: Context[] | null;
}

/** Firefox's own windows are asked: the sidebar is a frame of the browser's window, which holds the page of the extension. */
async function readSidebar(browser: Browser): Promise<string | null> {
  const { contexts } = await sendBidi<{ contexts: Context[] }>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const sidebar = contexts.flatMap(({ children }) => children ?? []).find((child) => child['moz:name'] === 'sidebar');
  if (sidebar === undefined) return null;
  const { result } = await sendBidi<{ result?: { value?: string } }>(browser, 'script.evaluate', {
    expression: 'document.getElementById("webext-panels-browser")?.currentURI.spec', target: { context: sidebar.context }, awaitPromise: false,
  });
  return result?.value ?? null;
}

/** Address of the panel that is open in the first window, with its route; null when none is. */
export async function readPanel(browser: Installed): Promise<string | null> {
  if (browser.firefox !== undefined) return readSidebar(browser.firefox.browser);
  return browser.home.evaluate(async () => {
    const [panel] = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType] });
    return panel?.documentUrl ?? null;
  }, undefined);
}
