/*
 * What becomes of marks when the page lies in the back/forward cache, and when the extension is replaced under open pages.
 */
import { afterEach, expect, test } from 'vitest';
import { builtFolder } from './support/built.ts';
import { readCard, waitForCard } from './support/card.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { readMarks, waitForMarks } from './support/marks.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { serve, type TestServer } from './support/server.ts';

let browser: Installed | undefined;
let server: TestServer | undefined;
afterEach(async () => {
  await browser?.close();
  await server?.close();
});

test('back from the back/forward cache the page has its marks and its card, and follows what was switched meanwhile', async () => {
  server = await serve();
  browser = await launchInstalled({ cacheBack: true });
  const url = server.put('/news.html', newsPage({ ...MEETING, body: `${MEETING.body}<script>addEventListener('pageshow', ({ persisted }) => { document.body.dataset.persisted = persisted; });</script>` }));
  const away = server.put('/away.html', '<!doctype html><title>Away</title>');
  const { tab } = await browser.openSite(url);
  await waitForMarks(tab, 5);
  const back = async (): Promise<void> => {
    await tab.goto(away);
    await tab.evaluate(() => { history.back(); }, undefined).catch(() => undefined);
    await poll(async () => tab.evaluate(() => document.body.dataset['persisted'] === 'true', undefined).catch(() => false), 'the page came out of the cache');
  };
  await back();
  const marks = await waitForMarks(tab, 5);
  const mark = marks.find(({ text }) => text === '王代强');
  await tab.hover(mark?.x ?? 0, mark?.y ?? 0);
  await waitForCard(tab, '王代强');
  await tab.press('Escape');

  await tab.goto(away);
  await browser.home.evaluate(async (host) => {
    await chrome.storage.local.set({ settings: { sitesOff: [host], sitesPanelOnly: [], panelOnly: false, markNew: true } });
  }, new URL(url).host);
  await tab.evaluate(() => { history.back(); }, undefined).catch(() => undefined);
  await poll(async () => tab.evaluate(() => document.body.dataset['persisted'] === 'true', undefined).catch(() => false), 'the page came out of the cache');
  await poll(async () => (await readMarks(tab)).length === 0, 'the site is off now');
});

test('replaced under open pages the old script stops in silence and takes its marks along; a page opened later is marked', async () => {
  server = await serve();
  browser = await launchInstalled({ args: ['--enable-unsafe-extension-debugging'] });
  const url = server.put('/news.html', newsPage(MEETING));
  const { tab } = await browser.openSite(url);
  const mark = (await waitForMarks(tab, 5)).find(({ text }) => text === '王代强');
  const errors: string[] = [];
  for (const page of browser.chromium?.context.pages() ?? []) {
    page.on('pageerror', (error) => { errors.push(String(error)); });
    page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  }
  // As an update does: the same path again keeps id and data, and leaves the scripts in open pages without an extension.
  const debug = await browser.chromium?.context.browser()?.newBrowserCDPSession();
  await debug?.send('Extensions.loadUnpacked' as never, { path: builtFolder('chromium') } as never);
  // The page changes and is pointed at: both reach for an extension that is gone.
  await poll(async () => {
    await tab.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = '又讯　县长刘海亮到商酒务镇调研。';
      document.body.append(more);
    }, undefined);
    await tab.hover((mark?.x ?? 0) + Math.random(), mark?.y ?? 0);
    return (await readMarks(tab)).length === 0;
  }, 'the old marks are gone');
  expect(await readCard(tab)).toBeNull();
  expect(errors).toEqual([]);
  await poll(async () => {
    const again = await browser?.openTab(url);
    const marked = again === undefined ? false : await again.waitFor(() => CSS.highlights.size > 0, undefined, 3000).catch(() => false);
    await again?.close();
    return marked;
  }, 'a page opened later is marked', 30_000);
});
