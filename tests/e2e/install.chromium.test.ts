/*
 * The import is killed in the middle, for real: the worker is stopped as the browser itself stops it. Firefox offers no
 * such switch to a test; tests/property/import-killed.test.ts kills the same code at every write.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyAndHold, readJob, readRows, release } from './support/corpus.ts';
import { launch, type Launched } from './support/launch.ts';
import { poll } from './support/poll.ts';
import type { Tab } from './support/tab.ts';

/** A document of the extension's origin in which no code of ours runs. */
const STILL = 'icons/128.png';

const done = async (still: Tab): Promise<void> => {
  await poll(async () => (await readJob(still))?.state === 'done', 'the bundled pages are read', 60_000);
};

/** A page of ours that opens is an event that wakes the worker. It stays: what it asked for may take its time. */
async function wake(browser: Launched): Promise<void> {
  await browser.openPage('popup.html');
}

let browser: Launched;
let still: Tab;
/** What an install that ran through left in this browser. */
let whole: Record<string, string[]>;

beforeAll(async () => {
  browser = await launch();
  still = await browser.openPage(STILL);
  await done(still);
  whole = await readRows(still);
  expect(whole['pages']).toHaveLength(5);
});
afterAll(async () => browser?.close());

/** Numbers of chunks are never used twice, so an interrupted import may have others; what is in them is the same. */
function contentOf(rows: Record<string, string[]>): Record<string, unknown> {
  const { meta: _, chunks = [], blocks = [], ...tables } = rows;
  const withoutNumber = (row: string): string => row.replace(/^\{"(?:id|chunk)":\d+,/, '{');
  return { ...tables, chunks: chunks.map(withoutNumber), blocks: blocks.map(withoutNumber) };
}

function expectWhole(rows: Record<string, string[]>): void {
  for (const [table, kept] of Object.entries(rows)) expect([table, kept.length]).toEqual([table, whole[table]?.length]);
  expect(contentOf(rows)).toEqual(contentOf(whole));
}

test('an install killed again and again from its first moment on ends as one that ran through', async () => {
  const fresh = await launch();
  try {
    const page = await fresh.openPage(STILL);
    for (let kills = 0; kills < 6; kills += 1) {
      await fresh.chromium?.stopWorker();
      await wake(fresh);
    }
    await done(page);
    expectWhole(await readRows(page));
  } finally {
    await fresh.close();
  }
});

/** A job that cannot be read is about to be written together with what waits for the held table: it stands there. */
async function standsAt(state: string): Promise<boolean> {
  const waiting = new Promise<true>((done) => { setTimeout(done, 2000, true); });
  return Promise.race([readJob(still).then((job) => job?.state === state), waiting]);
}

test.each([
  { held: 'evidence', state: 'parse', after: { done: 0, pages: 0 }, what: 'while the pages are read' },
  { held: 'people', state: 'derive', after: { done: 5, pages: 5 }, what: 'while it works out who is who' },
])('killed $what, it goes on from there at the next event', async ({ held, state, after }) => {
  await emptyAndHold(still, held);
  await wake(browser);
  await poll(async () => standsAt(state), `the import stands at ${state}`);
  await browser.chromium?.stopWorker();
  await release(still, held);

  // Dead: nothing moves, and nothing is half stored.
  expect(await readJob(still)).toEqual({ state, done: after.done, total: 5 });
  const rows = await readRows(still);
  expect([rows['pages']?.length, rows['people']?.length, rows['projects']?.length]).toEqual([after.pages, 0, 0]);

  await wake(browser);
  await done(still);
  expectWhole(await readRows(still));
});

test('killed with the whole browser, it goes on by itself when the browser starts', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'xianbao-profile-'));
  try {
    const first = await launch({ profile });
    const page = await first.openPage(STILL);
    await done(page);
    await emptyAndHold(page, 'people');
    await wake(first);
    await poll(async () => (await readJob(page))?.state === 'derive', 'the import stands');
    await first.close();

    const second = await launch({ profile });
    const again = await second.openPage(STILL);
    await done(again);
    expectWhole(await readRows(again));
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
