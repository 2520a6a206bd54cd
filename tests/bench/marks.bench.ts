// What marks cost a page, in a real Chromium with the built extension: work on the page's main thread, its longest
// task, the first mark after load, the card, a feed, memory — each beside the same page with the site switched off, and
// beside mark.js on it. A row without a mark where there must be some ends the run. Words: --million (a dictionary of a million
// names, a page of 10 MB), --json.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSeeds } from '../../core/cli/seeds';
import { ensureBuilt } from '../e2e/support/built';
import { launchInstalled } from '../e2e/support/installed';
import { newsPage } from '../e2e/support/pages';
import { serve } from '../e2e/support/server';
import { makeNames } from './match/names';
import { timeCard } from './marks/card';
import { putNames } from './marks/dictionary';
import { visit, type Visit, type Visiting } from './marks/measure';
import { makeBatch, makeBody } from './marks/pages';

const million = process.argv.includes('--million');
const KILOBYTES = [10, 100, 1_000, ...(million ? [10_000] : [])];
const NAMES = [0, 10_000, 100_000, ...(million ? [1_000_000] : [])];
const ROUNDS = 3;
/** A page so large is visited once, with the fewest names and the most. */
const LARGE_KB = 10_000;
const CARDS = 16;
/** mark.js takes one expression of all names: above this many it takes longer than anybody waits. */
const MARKJS_MOST = 10_000;
const FEED = { batches: 50, every: 40 };

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const show = (value: number, width = 9): string => (Number.isNaN(value) ? '–' : value.toFixed(1)).padStart(width);
const head = (title: string): void => { console.log(`\n${title.padEnd(46)}tasks ms  longest ms  first mark ms  heap MB  painted`); };
const OFF = 'site switched off';
const rows: (Visit & { what: string })[] = [];

function report(what: string, visits: readonly Visit[]): void {
  const middle = (read: (one: Visit) => number): number => median(visits.map(read));
  const row = {
    what, taskMs: middle((v) => v.taskMs), longestMs: middle((v) => v.longestMs),
    firstMarkMs: middle((v) => v.firstMarkMs), heapMb: middle((v) => v.heapMb), marks: middle((v) => v.marks),
  };
  rows.push(row);
  console.log(what.padEnd(46), show(row.taskMs, 8), show(row.longestMs, 11), show(row.firstMarkMs, 14), show(row.heapMb, 8), String(row.marks).padStart(6));
  // A row that measured nothing looks like a good one.
  const marked = what !== OFF;
  if (visits.some(({ marks }) => (marks > 0) !== marked)) throw new Error(`${what}: ${marked ? 'no mark' : 'marks'} on the page.`);
}

// A build of other sources may not be able to read the dictionaries made here.
ensureBuilt('chromium');
const server = await serve();
const browser = await launchInstalled();
const context = browser.chromium?.context;
if (context === undefined) throw new Error('This benchmark is one of Chromium.');
const open = async (): Promise<Page> => context.newPage();
const markjs = await readFile('node_modules/mark.js/dist/mark.min.js', 'utf8');
const host = new URL(server.origin).host;
const switchSite = async (off: boolean): Promise<void> => browser.home.evaluate(async (sitesOff) => {
  await chrome.storage.local.set({ settings: { sitesOff, sitesPanelOnly: [], panelOnly: false, markNew: true } });
}, off ? [host] : []);
const repeat = async (url: string, visiting: Visiting = {}, rounds = ROUNDS): Promise<Visit[]> => {
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const seen = await visit(open, url, visiting);
    const timed = visiting.awaitMark === true && visiting.act === undefined ? await visit(open, url, { awaitMark: true, witness: true }) : seen;
    visits.push({ ...seen, firstMarkMs: timed.firstMarkMs });
  }
  return visits;
};
const runMarkJs = (names: readonly string[]) => async (page: Page): Promise<void> => {
  await page.addScriptTag({ content: markjs });
  // In a task of the page's own: what a debugger runs the browser does not count as script.
  await page.evaluate((pattern) => new Promise<void>((done) => {
    const { Mark } = window as unknown as { Mark: new (root: Element) => { markRegExp(pattern: RegExp, options: object): void } };
    setTimeout(() => { new Mark(document.body).markRegExp(new RegExp(pattern, 'gu'), { done }); });
  }), names.join('|'));
};

const known = (await readSeeds()).knowledge.people.map(({ name }) => name);
const url = (kilobytes: number): string => server.put(`/${kilobytes}.html`, newsPage({ title: '宝丰县要闻', date: '2023-02-20', body: makeBody(kilobytes, known) }));

for (const kilobytes of KILOBYTES) {
  head(`page of ${kilobytes} KB`);
  const rounds = kilobytes < LARGE_KB ? ROUNDS : 1;
  await switchSite(true);
  report(OFF, await repeat(url(kilobytes), {}, rounds));
  for (const count of [known.length, MARKJS_MOST]) {
    if (kilobytes * count > 1_000_000) continue;
    report(`mark.js, ${count} names`, await repeat(url(kilobytes), { act: runMarkJs([...known, ...makeNames(count - known.length)]) }, rounds));
  }
  await switchSite(false);
  for (const count of kilobytes < LARGE_KB ? NAMES : [NAMES[0] ?? 0, NAMES.at(-1) ?? 0]) {
    const bytes = await putNames(browser.home, count);
    report(`xianbao, ${known.length + count} names (${(bytes / 1e6).toFixed(2)} MB)`, await repeat(url(kilobytes), { awaitMark: true }, rounds));
  }
}

head(`feed: ${FEED.batches} batches of 100 nodes`);
const feedPage = server.put('/feed.html', newsPage({ title: '宝丰县要闻', date: '2023-02-20', body: `${makeBody(100, known)}<div id="feed"></div>` }));
const feed = (after: string) => async (page: Page): Promise<void> => {
  await page.addScriptTag({ content: `${markjs}\nwindow.markAdded = (added, pattern) => { ${after} };` });
  await page.evaluate(async ({ batches, every, pattern }) => {
    const { markAdded } = window as unknown as { markAdded: (added: Element, pattern: RegExp) => void };
    for (const batch of batches) {
      const added = document.createElement('section');
      added.append(document.createRange().createContextualFragment(batch));
      document.getElementById('feed')?.append(added);
      markAdded(added, new RegExp(pattern, 'gu'));
      await new Promise((done) => { setTimeout(done, every); });
    }
  }, { batches: Array.from({ length: FEED.batches }, (_, i) => makeBatch(i)), every: FEED.every, pattern: known.join('|') });
};
await switchSite(true);
report(OFF, await repeat(feedPage, { act: feed('') }));
report('mark.js, what was added', await repeat(feedPage, { act: feed('new Mark(added).markRegExp(pattern)') }));
report('mark.js, the whole page again', await repeat(feedPage, { act: feed('new Mark(document.body).unmark({ done: () => new Mark(document.body).markRegExp(pattern) })') }, 1));
await switchSite(false);
report('xianbao', await repeat(feedPage, { awaitMark: true, act: feed('') }));

const cards = await timeCard(open, url(100), CARDS);
console.log(`\ncard: ${show(cards.median)} ms after the hover delay (median), ${show(cards.worst)} at worst, of ${cards.count}`);
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, cards }));
await browser.close();
await server.close();
