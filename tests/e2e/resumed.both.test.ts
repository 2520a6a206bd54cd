/*
 * What becomes of marks when their page lies in the back/forward cache, and when the extension is replaced under open pages.
 */
import { describe, expect, test } from 'vitest';
import { HOST, readCard, waitForCard } from './support/card.ts';
import type { Site } from './support/installed.ts';
import { browserName } from './support/launch.ts';
import { readMarks, waitForMarks } from './support/marks.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { collectErrors, replaceExtension, REPLACEABLE } from './support/replace.ts';
import type { Tab } from './support/tab.ts';
import { makeVisits } from './support/visits.ts';

const visits = makeVisits({ cacheBack: true, ...REPLACEABLE });

/** A page that says whether it came out of the cache. */
const NEWS = newsPage({ ...MEETING, body: `${MEETING.body}<script>addEventListener('pageshow', ({ persisted }) => { document.body.dataset.persisted = persisted; });</script>` });

const leave = async (tab: Tab): Promise<void> => tab.goto(visits.server.put('/away.html', '<!doctype html><title>Away</title>'));

async function goBack(tab: Tab): Promise<void> {
  await tab.evaluate(() => { history.back(); }, undefined).catch(() => undefined);
  await poll(async () => tab.evaluate(() => document.body.dataset['persisted'] === 'true', undefined).catch(() => false), 'the page came out of the cache');
}

async function openCard({ tab }: Site, name: string): Promise<void> {
  const { x, y } = await poll(async () => (await readMarks(tab)).find(({ text }) => text === name), `${name} is marked`);
  await tab.hover(2, 2);
  await tab.hover(x, y);
  await waitForCard(tab, name);
  await tab.press('Escape');
}

async function write(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((words) => {
    const more = document.createElement('p');
    more.textContent = words;
    document.body.append(more);
  }, text);
}

const count = async (tab: Tab, name: string): Promise<number> => (await readMarks(tab)).filter(({ text }) => text === name).length;

describe('back from the back/forward cache', () => {
  test('the page has its marks and its card, and follows what changes', async () => {
    const site = await visits.open(NEWS);
    await waitForMarks(site.tab, 5);
    await leave(site.tab);
    await goBack(site.tab);
    await waitForMarks(site.tab, 5);
    await openCard(site, '王代强');
    await write(site.tab, '又讯　县长刘海亮到商酒务镇调研。');
    await poll(async () => (await count(site.tab, '刘海亮')) === 2, 'what came later is marked');
  });

  test('the page knows what was switched meanwhile', async () => {
    const site = await visits.open(NEWS);
    await waitForMarks(site.tab, 5);
    const put = async (sitesOff: string[]): Promise<void> => visits.browser.home.evaluate(async (off) => {
      await chrome.storage.local.set({ settings: { sitesOff: off, sitesPanelOnly: [], panelOnly: false, markNew: true } });
    }, sitesOff);
    await leave(site.tab);
    await put([new URL(visits.server.origin).host]);
    try {
      await goBack(site.tab);
      await poll(async () => (await readMarks(site.tab)).length === 0, 'the site is off now');
    } finally {
      await put([]);
    }
  });
});

test('replaced under open pages: the old script stops in silence, and no page is left with what nobody looks after', async () => {
  const site = await visits.open(NEWS);
  const { tab } = site;
  const { x, y } = (await waitForMarks(tab, 5)).find(({ text }) => text === '王代强') ?? { x: 0, y: 0 };
  const errors = await collectErrors(visits.browser);
  await replaceExtension(visits.browser);
  await write(tab, '又讯　县长刘海亮到商酒务镇调研。');
  if (browserName === 'chromium') {
    // The page changes and is pointed at: both reach for an extension that is gone, and the old script takes its marks along.
    await poll(async () => {
      await write(tab, '又讯　县长刘海亮到商酒务镇调研。');
      await tab.hover(x + Math.random(), y);
      return (await readMarks(tab)).length === 0;
    }, 'the old marks are gone');
    expect(await readCard(tab)).toBeNull();
  } else {
    // Firefox gives open pages the script of the new version: they go on.
    await poll(async () => (await count(tab, '刘海亮')) === 2, 'the page is marked by the new script');
    await openCard(site, '王代强');
    expect(await tab.evaluate((host) => document.querySelectorAll(host).length, HOST)).toBe(0);
  }
  expect(errors).toEqual([]);
  await poll(async () => {
    const again = await visits.browser.openTab(visits.put(NEWS));
    const marked = await again.waitFor(() => CSS.highlights.size > 0, undefined, 3000).catch(() => false);
    await again.close();
    return marked;
  }, 'a page opened later is marked', 30_000);
});
