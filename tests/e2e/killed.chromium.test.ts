/*
 * The worker is stopped at random again and again while the reader's own papers are read, and on the way all pages are closed that
 * lend it threads. The full measure, fifty times in ten thousand articles, is `npm run bench -- killed`.
 */
import { expect, test } from 'vitest';
import { launchInstalled, type Installed } from './support/installed.ts';
import { digestTables, giveArticles, killAtRandom, readImport, waitForImport } from './support/killing.ts';
import { poll } from './support/poll.ts';
import type { Tab } from './support/tab.ts';

const ARTICLES = 300;
const KILLS = 10;

/** Closes every page of ours when half of the import has been read: from then on the background reads alone. */
async function closePages(browser: Installed, still: Tab): Promise<void> {
  await poll(async () => ((await readImport(still))?.done ?? 0) * 2 > ARTICLES, 'half has been read', 60_000);
  for (const page of browser.chromium!.context.pages()) if (page.url().endsWith('.html')) await page.close();
}

test('an import whose worker is stopped at random and whose pages are closed ends as one that ran through, byte for byte', async () => {
  const ends: Record<string, string>[] = [];
  const kills: string[] = [];
  for (const torn of [false, true]) {
    const browser = await launchInstalled();
    try {
      const still = await browser.openPage('icons/128.png');
      await giveArticles(browser.home, ARTICLES);
      await poll(async () => browser.chromium!.context.pages().some((page) => page.workers().length > 0), 'a page lends a thread', 30_000);
      if (torn) kills.push(...(await Promise.all([killAtRandom(browser, still, ARTICLES, KILLS, 5), closePages(browser, still)]))[0]);
      await waitForImport(still, 60_000);
      ends.push(await digestTables(still));
    } finally {
      await browser.close();
    }
  }
  expect(kills.length).toBeGreaterThan(KILLS / 2);
  expect(ends[1]).toEqual(ends[0]);
}, 120_000);
