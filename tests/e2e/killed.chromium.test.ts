/*
 * The worker is stopped at random again and again while the reader's own papers are read. The full measure, fifty times in ten
 * thousand articles, is `npm run bench -- killed`.
 */
import { expect, test } from 'vitest';
import { launchInstalled } from './support/installed.ts';
import { digestTables, giveArticles, killAtRandom, waitForImport } from './support/killing.ts';
import { poll } from './support/poll.ts';

const ARTICLES = 300;
const KILLS = 10;

test('an import whose worker is stopped at random, or whose page is closed, ends as one that ran through, byte for byte', async () => {
  const ends: Record<string, string>[] = [];
  const kills: string[] = [];
  for (const way of ['undisturbed', 'killed', 'page closed'] as const) {
    const browser = await launchInstalled();
    try {
      const still = await browser.openPage('icons/128.png');
      await giveArticles(browser.home, ARTICLES);
      // One of the pages reads in a thread of its own; without any the background reads on.
      const lending = async (): Promise<boolean> => browser.chromium!.context.pages().some((page) => page.workers().length > 0);
      if (way !== 'killed') await poll(lending, 'a page lends a thread', 30_000);
      if (way === 'page closed') for (const page of browser.chromium!.context.pages()) if (page.url().endsWith('.html')) await page.close();
      if (way === 'killed') kills.push(...await killAtRandom(browser, still, ARTICLES, KILLS, 5));
      await waitForImport(still, 60_000);
      ends.push(await digestTables(still));
    } finally {
      await browser.close();
    }
  }
  expect(kills.length).toBeGreaterThan(KILLS / 2);
  expect(ends[1]).toEqual(ends[0]);
  expect(ends[2]).toEqual(ends[0]);
}, 120_000);
