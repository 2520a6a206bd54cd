/*
 * The context menu, the shortcut and the address bar. Chromium lets a test call the worker's own listeners; without the
 * gesture that a real click is, the panel is refused, and the look-up opens as a tab. Firefox offers no way to call them.
 * The real click on the real menu, in both browsers: by-hand/menu.ts.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumTab } from './support/chromium-tab.ts';
import { launchInstalled, type Installed, type Site } from './support/installed.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { serve, type TestServer } from './support/server.ts';
import type { Tab } from './support/tab.ts';

let browser: Installed;
let server: TestServer;
let site: Site;

beforeAll(async () => {
  server = await serve();
  browser = await launchInstalled();
  site = await browser.openSite(server.put('/meeting.html', newsPage(MEETING)));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Calls the listeners of an event in the worker as the browser would; types know of no dispatch(). */
async function dispatch(event: 'contextMenus.onClicked' | 'commands.onCommand' | 'omnibox.onInputEntered', ...given: unknown[]): Promise<void> {
  const worker = await browser.chromium?.findWorker();
  await worker?.evaluate(async ({ path, id, values }) => {
    const [area = '', name = ''] = path.split('.');
    const tab = await chrome.tabs.get(id);
    const source = (chrome as unknown as Record<string, Record<string, { dispatch(...all: unknown[]): void }>>)[area]?.[name];
    source?.dispatch(...values, tab);
  }, { path: event, id: site.id, values: given });
}

/** The tab of the panel's page that opens on a route. */
async function opened(route: string): Promise<Tab> {
  const page = await poll(async () => browser.chromium?.context.pages().find((one) => one.url().endsWith(`#${route}`)), `a tab on ${route}`);
  return chromiumTab(page);
}

test('the menu stands on selected text, once', async () => {
  const worker = await browser.chromium?.findWorker();
  // Updating is refused for a menu that is not there.
  const title = await worker?.evaluate(async () => chrome.contextMenus.update('look-up', {}).then(() => 'there', String));
  expect(title).toBe('there');
});

test.each([
  ['王代强', '王代强'],
  ['  王\n代 强 ', '王 代 强'],
])('choosing it looks the selected text up: %j', async (selectionText, query) => {
  await dispatch('contextMenus.onClicked', { menuItemId: 'look-up', selectionText });
  const panel = await opened(`/look/${encodeURIComponent(query)}`);
  expect(await panel.url()).toContain(`?tab=${site.id}#`);
  await poll(async () => (await panel.texts('option'))[0]?.startsWith('王代强'), 'he is found');
  expect(await panel.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value, undefined)).toBe(query);
  await panel.close();
});

test('the shortcut opens what was found on this page', async () => {
  await dispatch('commands.onCommand', 'open-panel');
  const panel = await opened('/page');
  await poll(async () => (await panel.texts('region', 'Identified'))[0]?.includes('王代强'), 'This page is shown');
  await panel.close();
});

test('Enter in the address bar looks the words up', async () => {
  await dispatch('omnibox.onInputEntered', 'wdq', 'currentTab');
  const panel = await opened('/look/wdq');
  await poll(async () => (await panel.texts('option'))[0]?.startsWith('王代强'), 'he is found');
  await panel.close();
});
