/*
 * Faults that only Chromium lets a test make: no room left while importing, reading, backing up and restoring. Damaged files are
 * in damaged.chromium.test.ts, private windows in private.chromium.test.ts.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from './support/corpus.ts';
import { isFull, readAlerts } from './support/faults.ts';
import { giveFiles, paperPage, readBackupFile, textFile } from './support/files.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { poll } from './support/poll.ts';
import type { Tab } from './support/tab.ts';

interface Row { id: string; title: string; state: string; done: number; total: number; complete: boolean }

/** The characters that the bundled papers use: a text of others is no text, and is refused before it takes any room. */
const CHARACTERS = [...new Set(readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`seeds/${name}`, 'utf8')).join('').match(/\p{Script=Han}/gu))];

/** Characters in an order that no compression makes much smaller: the browser packs what it stores. */
function noise(length: number, seed: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return CHARACTERS[(state >> 12) % CHARACTERS.length] ?? '';
  }).join('');
}

const FULL = 'No room is left';

describe('no room is left', () => {
  let browser: Installed;
  let options: Tab;
  let session: CDPSession;

  const jobs = async (): Promise<Row[]> => (await readTable(options, 'jobs')).map((row) => JSON.parse(row) as Row);
  const jobOf = async (title: string): Promise<Row | undefined> => (await jobs()).find((job) => job.title === title);
  /** The reader's texts that came in, by the name of their page, in order. */
  const textsOf = async (pattern: RegExp): Promise<string[]> => {
    const pages = (await readTable(options, 'pages')).map((row) => JSON.parse(row) as { text: string });
    return pages.map(({ text }) => text.slice(0, 20)).filter((text) => pattern.test(text)).toSorted();
  };
  const setQuota = async (quotaSize: number): Promise<void> => { await session.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, quotaSize }); };
  /**
   * Leaves `free` bytes of the quota. Chromium believes for half a minute what it knows of the room, unless nobody of ours has
   * anything open: so everything is closed, and the options page opened anew.
   */
  const leaveRoom = async (free: number): Promise<void> => {
    const readUsage = async (tab: Tab): Promise<number> => (await tab.evaluate(async () => navigator.storage.estimate(), undefined)).usage ?? 0;
    const usage = await readUsage(options);
    const { context } = browser.chromium!;
    for (const page of context.pages()) if (page.url().startsWith(browser.origin)) await page.close();
    await browser.chromium!.stopWorker();
    await setQuota(usage + free);
    await poll(async () => {
      // Two seconds after the last of ours is closed the database is, and what was believed of it is forgotten.
      await new Promise((done) => { setTimeout(done, 2500); });
      const still = await browser.openPage('icons/128.png');
      const full = await isFull(still, free + 100_000);
      // What was removed is swept up when the database closes: then it takes less than it did.
      if (!full) await setQuota(await readUsage(still) + free);
      await still.close();
      return full;
    }, 'the browser has noticed', 60_000);
    options = await browser.openPage('options.html');
  };
  const giveRoom = async (): Promise<void> => setQuota(5e9);
  const says = async (selector: string, words = FULL): Promise<void> => {
    await poll(async () => options.evaluate((where) => document.querySelector<HTMLElement>(`${where} [role=alert]`)?.innerText ?? '', selector).then((text) => text.includes(words)), `${selector} says ${words}`, 30_000);
  };
  const many = (folder: string, count: number, first: number) => Array.from({ length: count }, (_, n) => textFile(`${folder}/${String(n).padStart(3, '0')}.txt`, paperPage(first + n) + noise(6000, n)));

  beforeAll(async () => {
    browser = await launchInstalled();
    options = browser.home;
    const { context } = browser.chromium!;
    // What it overrides holds as long as its page is open.
    session = await context.newCDPSession(await context.newPage());
  }, 120_000);
  afterAll(async () => browser?.close());

  test('while files are taken in: it is said, what came in stays, and a click takes in the rest', async () => {
    await leaveRoom(100_000);
    await giveFiles(options, 'choose', 'Choose files', many('满', 24, 1000));
    await says('.drop');
    await options.screenshot(`${await shotFolder()}/options-full.png`);
    expect((await jobOf('满'))?.total ?? 0).toBeLessThan(24);
    await giveRoom();
    await options.click('button', 'Try again');
    await poll(async () => (await jobOf('满'))?.state === 'done', 'the import is done', 60_000);
    expect(await jobOf('满')).toMatchObject({ done: 24, total: 24, complete: true });
    expect(await textsOf(/第10\d\d次/)).toEqual(Array.from({ length: 24 }, (_, n) => paperPage(1000 + n).slice(0, 20)).toSorted());
  }, 120_000);

  test('while they are read: the job says so, nothing is lost, and a click goes on', async () => {
    // Enough for the texts as they come, not for what is read of them.
    await leaveRoom(450_000);
    await giveFiles(options, 'choose', 'Choose files', many('读', 24, 2000));
    await poll(async () => (await options.texts('status')).some((words) => words.startsWith('All texts are in')), 'the files are taken in');
    await poll(async () => (await readAlerts(options)).some((alert) => alert.includes(FULL)), 'it is said', 30_000);
    const popup = await browser.openPage('popup.html');
    await poll(async () => (await readAlerts(popup)).some((alert) => alert.includes(FULL) && alert.includes('Open storage settings')), 'the popup says it too, with the way', 30_000);
    await popup.screenshot(`${await shotFolder()}/popup-full.png`);
    await giveRoom();
    await popup.click('button', 'Try again');
    await popup.close();
    await poll(async () => (await jobOf('读'))?.state === 'done', 'the import is done', 60_000);
    expect(await textsOf(/第20\d\d次/)).toHaveLength(24);
    await poll(async () => (await readAlerts(options)).length === 0, 'nothing is said any more');
  }, 150_000);

  let zip: Uint8Array;
  test('while a backup is written: it is said, and a click writes it', async () => {
    await leaveRoom(100);
    await options.click('button', 'Back up to a file');
    await says('.backup');
    await giveRoom();
    await options.click('button', 'Try again');
    await poll(async () => (await options.texts('status')).includes('The backup is among your downloads.'), 'it is written', 30_000);
    zip = await readBackupFile(options);
  }, 90_000);

  test('while a backup is restored: it is said, and the same file goes on', async () => {
    const before = await textsOf(/第[12]0\d\d次/);
    for (const title of ['满', '读']) {
      await options.click('button', `Remove “${title}”`);
      await options.click('button', 'Remove');
      await poll(async () => (await jobOf(title)) === undefined, `${title} has gone`, 60_000);
    }
    await leaveRoom(100_000);
    await giveFiles(options, 'choose', 'Restore from a file', [{ name: 'mine.zip', bytes: zip }]);
    await options.click('button', 'Add to what is here');
    await says('.backup');
    await giveRoom();
    await options.click('button', 'Try again');
    await poll(async () => (await options.texts('status')).some((words) => words.startsWith('All texts are in')), 'it is restored', 30_000);
    await poll(async () => (await jobs()).every(({ state, complete }) => state === 'done' && complete), 'all is read', 90_000);
    expect(await textsOf(/第[12]0\d\d次/)).toEqual(before);
  }, 180_000);
});
