/*
 * A private window of Chromium, in which the reader has allowed Xianbao: a world of its own (`incognito: split`) that knows the
 * bundled pages alone, takes nothing in, and leaves nothing behind.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRows, readTable } from './support/corpus.ts';
import { chromiumTab } from './support/chromium-tab.ts';
import { giveFiles, paperPage, textFile } from './support/files.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { poll } from './support/poll.ts';
import type { Tab } from './support/tab.ts';

const SOURCE = '一版.txt';
let browser: Installed;
let home: Tab;

/** Ticks “Allow in Incognito” as the page of extensions does; the browser then loads the extension anew. */
async function allowPrivate(): Promise<void> {
  const { context } = browser.chromium!;
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${browser.extensionId}`);
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Record<'updateProfileConfiguration' | 'updateExtensionConfiguration', (change: object) => Promise<void>> };
    // Without developer mode an unpacked extension is switched off when it is loaded anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, browser.extensionId);
  await poll(async () => {
    const tab = await browser.openPage('options.html').catch(() => null);
    if (tab === null) return false;
    home = tab;
    return home.evaluate(async () => chrome.extension.isAllowedIncognitoAccess(), undefined);
  }, 'it is allowed in private windows', 30_000);
  await page.close();
}

async function openPrivate(path: string): Promise<Tab> {
  const { context } = browser.chromium!;
  const opened = context.waitForEvent('page', { predicate: (page) => page.url().includes(path) || page.url() === 'about:blank' });
  await home.evaluate(async (page) => { await chrome.windows.create({ incognito: true, url: chrome.runtime.getURL(page) }); }, path);
  const page = await opened;
  await page.waitForURL(`**/${path}`);
  return chromiumTab(page);
}

beforeAll(async () => {
  browser = await launchInstalled();
  await allowPrivate();
  await giveFiles(home, 'choose', 'Choose files', [textFile(SOURCE, paperPage(1))]);
  await poll(async () => home.evaluate((title) => document.body.innerText.includes(title), SOURCE), 'the source is listed', 60_000);
  await poll(async () => (await readTable(home, 'jobs')).every((row) => (JSON.parse(row) as { state: string }).state === 'done'), 'all is read', 60_000);
}, 180_000);
afterAll(async () => browser?.close());

test('knows the bundled pages and nothing of the reader’s, offers to take in nothing, and leaves the database as it was', async () => {
  const before = await readRows(home);
  const popup = await openPrivate('popup.html');
  expect(await popup.evaluate(() => chrome.extension.inIncognitoContext, undefined)).toBe(true);
  await poll(async () => {
    await popup.fill('searchbox', 'Search', '');
    await popup.fill('searchbox', 'Search', '王代强');
    return (await popup.texts('option')).some((option) => option.startsWith('王代强'));
  }, 'the bundled pages are searched', 60_000);
  await popup.close();

  const options = await openPrivate('options.html');
  await poll(async () => options.evaluate(() => document.body.innerText.includes('This is a private window: nothing of it is stored.'), undefined), 'it is said', 30_000);
  expect(await options.evaluate((title) => [document.querySelectorAll('input[type=file]').length, document.body.innerText.includes(title)] as const, SOURCE)).toEqual([0, false]);
  await options.screenshot(`${await shotFolder()}/options-private.png`);
  await options.close();

  expect(await readRows(home)).toEqual(before);
}, 180_000);
