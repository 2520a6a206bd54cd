/*
 * The disk fails between two starts of the browser: the files of the database are damaged, or cannot be opened. It is said,
 * nothing is made up, and what can come back comes back.
 */
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readJob } from './support/corpus.ts';
import { readAlerts } from './support/faults.ts';
import { giveFiles, paperPage, textFile } from './support/files.ts';
import { launchInstalled } from './support/installed.ts';
import { launch, shotFolder, type Launched } from './support/launch.ts';
import { poll } from './support/poll.ts';
import type { Tab } from './support/tab.ts';

const SOURCE = '一版.txt';
const LOST = 'one source of yours';
const UNREADABLE = 'The browser cannot read what it stored.';

/** A profile with the bundled pages and one source of the reader's, the browser closed; each test has a copy of it. */
let whole: string;
let profile: string;
/** Folder of the extension's database in the copy. */
let folder: string;
let browser: Launched;

const says = async (tab: Tab, words: string): Promise<void> => { await poll(async () => (await readAlerts(tab)).some((alert) => alert.includes(words)), words, 40_000); };
const bringFile = async (options: Tab): Promise<void> => {
  await giveFiles(options, 'choose', 'Choose files', [textFile(SOURCE, paperPage(1))]);
  await poll(async () => options.evaluate((title) => document.body.innerText.includes(title), SOURCE), 'the source is listed', 40_000);
  await poll(async () => options.evaluate(async () => Number((await chrome.storage.local.get('owned'))['owned'] ?? 0) === 1, undefined), 'it is counted', 40_000);
};

const makeFolder = async (): Promise<string> => mkdtemp(join(tmpdir(), 'xianbao-damaged-'));
const remove = async (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

let name: string;
beforeAll(async () => {
  whole = await makeFolder();
  const first = await launchInstalled({ profile: whole });
  await bringFile(first.home);
  await first.close();
  const found = (await readdir(join(whole, 'Default', 'IndexedDB'))).find((one) => one.includes(first.extensionId) && one.endsWith('.leveldb'));
  expect(found).toBeDefined();
  name = found!;
}, 120_000);
afterAll(async () => remove(whole));

beforeEach(async () => {
  profile = await makeFolder();
  await cp(whole, profile, { recursive: true, verbatimSymlinks: true });
  folder = join(profile, 'Default', 'IndexedDB', name);
});
afterEach(async () => {
  await browser?.close();
  await remove(profile);
});

test('files of the database are damaged: what is gone is said, the bundled pages come back, and the same file can be given again', async () => {
  for (const file of (await readdir(folder)).filter((name) => /\.(?:log|ldb)$/.test(name))) {
    const bytes = await readFile(join(folder, file));
    for (let at = Math.floor(bytes.length / 3); at < (bytes.length * 2) / 3; at++) bytes[at] = (at * 37) & 255;
    await writeFile(join(folder, file), bytes);
  }
  browser = await launch({ profile });
  const popup = await browser.openPage('popup.html');
  await says(popup, LOST);
  await poll(async () => (await readJob(popup))?.state === 'done', 'the bundled pages are read', 60_000);
  await popup.fill('searchbox', 'Search', '王代强');
  await poll(async () => (await popup.texts('option')).some((option) => option.startsWith('王代强')), 'he is found', 30_000);
  await bringFile(await browser.openPage('options.html'));
}, 180_000);

test('the database cannot be opened: it is said with a way out, and when the disk is well again all is there', async () => {
  const aside = `${folder}.aside`;
  await rename(folder, aside);
  // A file where a folder should be: no rights stop whoever runs tests as root.
  await writeFile(folder, '');
  browser = await launch({ profile });
  const popup = await browser.openPage('popup.html');
  await popup.fill('searchbox', 'Search', '王代强');
  await says(popup, UNREADABLE);
  expect((await readAlerts(popup)).join()).toContain('Open storage settings');
  await popup.screenshot(`${await shotFolder()}/popup-corrupt.png`);
  await popup.close();
  const options = await browser.openPage('options.html');
  await says(options, UNREADABLE);
  expect(await options.texts('button', 'Delete everything and begin again')).toHaveLength(1);
  await browser.close();
  await rm(folder, { recursive: true });
  await rename(aside, folder);
  browser = await launch({ profile });
  const again = await browser.openPage('options.html');
  await poll(async () => again.evaluate((title) => document.body.innerText.includes(title), SOURCE), 'the source is still listed', 40_000);
  expect((await readAlerts(again)).filter((alert) => alert.includes(UNREADABLE))).toEqual([]);
}, 180_000);
