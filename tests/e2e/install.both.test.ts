/*
 * A fresh profile: the bundled pages are read in the background, said to be under way while they are, and stored once.
 */
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readCard, waitForCard } from './support/card.ts';
import { emptyAndHold, readJob, readRows, readTable, release } from './support/corpus.ts';
import { launch, shotFolder, type Launched } from './support/launch.ts';
import { readMarks, waitForMarks } from './support/marks.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { serve } from './support/server.ts';
import type { Tab } from './support/tab.ts';

let browser: Launched;
/** An image of the extension: a document of its origin in which no code of ours runs. */
let still: Tab;

const bundledPagesAreRead = async (): Promise<void> => {
  await poll(async () => (await readJob(still))?.state === 'done', 'the bundled pages are read', 60_000);
};

beforeAll(async () => {
  browser = await launch();
  still = await browser.openPage('icons/128.png');
});
afterAll(async () => browser?.close());

test('the five bundled pages are read and stored, each thing once', async () => {
  await bundledPagesAreRead();
  const rows = await readRows(still);
  expect(rows['pages']).toHaveLength(5);
  expect(rows['sources']).toHaveLength(1);
  expect(await readJob(still)).toEqual({ state: 'done', done: 5, total: 5 });
  for (const table of ['articles', 'people', 'projects']) {
    const ids = (rows[table] ?? []).map((row) => (JSON.parse(row) as { id: string }).id);
    expect(ids.length, table).toBeGreaterThan(20);
    expect(new Set(ids).size, table).toBe(ids.length);
  }
  // Every article bears evidence, and what waited to be read waits no longer.
  expect(rows['evidence']).toHaveLength(rows['articles']?.length ?? -1);
  expect(rows['inbox']).toEqual([]);
});

test('the welcome page opens by itself and marks its example with the corpus that was read', async () => {
  const welcome = await poll(async () => {
    for (const tab of await browser.listTabs()) if ((await tab.url()) === `${browser.origin}/welcome.html`) return tab;
    return null;
  }, 'the welcome page is open');
  await bundledPagesAreRead();
  await welcome.show();
  const marks = await waitForMarks(welcome, 4);
  const secretary = marks.find(({ text }) => text === '王代强');
  expect(secretary?.highlight).toBe('xianbao-identified');
  await welcome.hover(secretary?.x ?? 0, secretary?.y ?? 0);
  const card = await waitForCard(welcome, '王代强');
  expect(card.text).toContain('宝丰县');
  expect(card.text).toMatch(/县委书记/);
  for (const use of ['On any Chinese page', 'A newspaper as a roster and a ledger', 'What changed since the last issue']) expect(await welcome.texts('region', use)).toHaveLength(1);
  await welcome.press('Escape');
  await poll(async () => (await readCard(welcome)) === null, 'Escape closes the card');
});

test('the options page tells what there is', async () => {
  await bundledPagesAreRead();
  const articles = (await readTable(still, 'articles')).length;
  const options = await browser.openPage('options.html');
  const corpus = await poll(async () => (await options.texts('region', 'Corpus'))[0]?.match(/5 pages · \d+ articles/)?.[0], 'counts are shown');
  expect(corpus).toBe(`5 pages · ${articles} articles`);
  await options.close();
});

test('asking again, and importing the same texts again, stores nothing twice', async () => {
  await bundledPagesAreRead();
  const before = await readRows(still);
  const options = await browser.openPage('options.html');
  await poll(async () => (await options.texts('region', 'Corpus'))[0]?.includes('5 pages'), 'counts are shown');
  expect(await readRows(still)).toEqual(before);

  // Without its job the import knows nothing of having been done: the texts themselves are recognised.
  await still.evaluate(async () => new Promise<void>((resolve) => {
    const opening = indexedDB.open('xianbao');
    opening.onsuccess = () => {
      const forgetting = opening.result.transaction(['jobs', 'reports'], 'readwrite');
      forgetting.objectStore('jobs').clear();
      forgetting.objectStore('reports').clear();
      forgetting.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  }), undefined);
  await options.reload();
  await bundledPagesAreRead();
  const after = await readRows(still);
  for (const table of ['pages', 'articles', 'evidence', 'people', 'projects', 'cards', 'chunks', 'blocks']) expect(after[table], table).toEqual(before[table]);
  expect((after['reports'] ?? []).map((row) => (JSON.parse(row) as { skipped: string }).skipped)).toEqual(Array(5).fill('duplicate'));
  await options.close();
});

test('popup and panel say that the pages are being read, and give results and marks when they are', async () => {
  await bundledPagesAreRead();
  // The job cannot begin before both have opened, and cannot end before both have shown it.
  await emptyAndHold(still, 'sources', 'people');
  // A second try must not find the tables of the first one held.
  onTestFinished(async () => { for (const table of ['sources', 'people']) await release(still, table); });
  const shots = await shotFolder();
  const popup = await browser.openPage('popup.html');
  const panel = await browser.openPage('sidepanel.html#/look/%E7%8E%8B%E4%BB%A3%E5%BC%BA');
  const server = await serve();
  const page = await browser.openTab(server.put('/early.html', newsPage(MEETING)));
  await release(still, 'sources');
  for (const [name, tab] of [['popup', popup], ['panel', panel]] as const) {
    await tab.show();
    await poll(async () => (await tab.texts('progressbar', 'Working out who is who…')).length > 0, `${name} shows a progress bar with a name`);
    expect((await tab.texts('status')).join()).toContain('Working out who is who…');
    await tab.screenshot(`${shots}/import-${name}.png`);
    // Texts may be found already, wherever the window asked late enough; who is who is not known yet.
    for (const group of ['People', 'Projects']) expect(await tab.texts('group', group), `${name}: ${group}`).toEqual([]);
  }
  expect(await readJob(still)).toEqual({ state: 'derive', done: 5, total: 5 });
  // At most what the page itself introduces: nobody is known yet.
  expect((await readMarks(page)).filter(({ highlight }) => highlight !== 'xianbao-new')).toEqual([]);

  await release(still, 'people');
  await bundledPagesAreRead();
  await poll(async () => (await panel.texts('group', 'People'))[0]?.includes('王代强'), 'the panel answers the query that it was opened with');
  await poll(async () => (await panel.texts('progressbar')).length === 0, 'the panel says no more that pages are being read');
  await page.show();
  // Opened too early, it is marked all the same.
  await poll(async () => (await readMarks(page)).some(({ text, highlight }) => text === '王代强' && highlight === 'xianbao-identified'), 'the page opened too early is marked');
  await server.close();
  await popup.show();
  await popup.fill('searchbox', 'Search', '王代强');
  await poll(async () => (await popup.texts('group', 'People'))[0]?.includes('王代强'), 'the popup answers');
  await poll(async () => (await popup.texts('progressbar')).length === 0, 'the popup says no more that pages are being read');
});
