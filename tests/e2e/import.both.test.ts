/*
 * The reader's own newspapers: taken in from files, a pasted text and the page in the tab; paused, cancelled, removed;
 * backed up and restored. All on the production build and in the browser's own database.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRows, readTable } from './support/corpus.ts';
import { giveFiles, paperPage, readBackupFile, textFile } from './support/files.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { serve } from './support/server.ts';
import type { Tab } from './support/tab.ts';

let browser: Installed;
let server: Awaited<ReturnType<typeof serve>>;
let options: Tab;

interface Row { id: string; title: string; state: string; kind: string; done: number; total: number }

const rowsOf = async (table: string): Promise<Row[]> => (await readTable(browser.home, table)).map((row) => JSON.parse(row) as Row);
const jobsDone = async (): Promise<void> => {
  await poll(async () => (await rowsOf('jobs')).every(({ state }) => state === 'done'), 'every import is done', 60_000);
};
const find = async (query: string): Promise<string[]> => {
  const popup = await browser.openPage('popup.html');
  await popup.fill('searchbox', 'Search', query);
  await popup.waitFor(() => document.querySelector('[role=option], [role=status]') !== null, undefined);
  const found = await popup.texts('option');
  await popup.close();
  return found;
};

beforeAll(async () => {
  server = await serve();
  browser = await launchInstalled();
  options = await browser.openPage('options.html');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** 泗水县教育局局长欧阳明月到学校调研 …, as GB18030. */
const GB18030 = '4/TLrs/YvczT/b7WvtazpMW30fTD99TCtb3Rp9CjtffR0AqxvrGo0bahoTPUwjLI1aOs4/TLrs/YvczT/b7WvtazpMW30fTD99TCtb28w7rT0KHRp7X30dChowo=';

describe('files', () => {
  test('of any encoding and kind are read, and the report says what each gave', async () => {
    await giveFiles(options, 'choose', 'Choose files', [
      textFile('2023/一版.txt', paperPage(1)),
      textFile('二版.html', `<!doctype html><html lang="zh"><head><title>泗水县举行开工仪式</title><meta name="pubdate" content="2023-03-09"></head><body><nav><a href="/">首页</a><a href="/news">要闻</a></nav><article><h1>泗水县举行开工仪式</h1><p>本报讯　3月9日，泗水县举行重点项目开工仪式，县长贺兰青宣布开工。</p><p>总投资12亿元的泗水县圣水峪抽水蓄能电站项目同时开工，县领导参加仪式。副县长魏东平主持，各乡镇、各部门负责人以及企业代表、工人代表共三百多人参加仪式，仪式由县融媒体中心直播。</p></article></body></html>`),
      { name: '三版.txt', bytes: Buffer.from(GB18030, 'base64') },
      textFile('空.txt', ' \n'),
      textFile('再一版.txt', paperPage(1)),
      textFile('english.txt', 'The farmers are busy in the fields. '.repeat(20)),
      { name: '扫描.txt', bytes: new TextEncoder().encode('%PDF-1.7 \0\0\0\0') },
    ]);
    await poll(async () => (await options.texts('status')).some((words) => words.startsWith('All texts are in')), 'the files are taken in');
    await jobsDone();
    await options.reload();
    await options.waitFor(() => {
      const details = [...document.querySelectorAll<HTMLDetailsElement>('.source details')].find((element) => element.textContent?.includes('一版'));
      if (details !== undefined) details.open = true;
      return details !== undefined;
    }, undefined);
    const report = await options.waitFor(() => {
      const rows = [...document.querySelectorAll('.report tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
      return rows.length > 0 ? rows : null;
    }, undefined);
    expect(report).toEqual([
      // What gave nothing stands first, both in the order of the names.
      'english.txt | not Chinese',
      '再一版.txt | already in the corpus',
      '扫描.txt | no text (a PDF, Word file or picture?): save it as text first',
      '空.txt | empty',
      expect.stringMatching(/^2023\/一版\.txt \| 1 article · 1 person/),
      expect.stringMatching(/^三版\.txt \| 1 article · 1 person/),
      expect.stringMatching(/^二版\.html \| 1 article · \d/),
    ]);
    await options.screenshot(`${await shotFolder()}/options-report.png`);
    expect((await find('贺兰青'))[0]).toContain('县长');
    expect((await find('欧阳明月'))[0]).toContain('教育局');
    expect((await find('圣水峪抽水蓄能电站')).join()).toContain('12亿元');
  });

  test('dropped again are not stored again', async () => {
    const before = (await rowsOf('pages')).length;
    // Firefox would ask the reader.
    await options.evaluate(() => {
      navigator.storage.persist = () => {
        document.body.dataset['kept'] = 'asked';
        return Promise.resolve(false);
      };
    }, undefined);
    await giveFiles(options, 'drop', 'Add newspapers', [textFile('又一版.txt', paperPage(1))]);
    await poll(async () => (await rowsOf('jobs')).length === 3, 'the job is there');
    await jobsDone();
    expect((await rowsOf('pages')).length).toBe(before);
    await poll(async () => options.evaluate(() => document.body.dataset['kept'] === 'asked', undefined), 'persistent storage is asked for');
    // What the corpus takes, of how much.
    const [use = '', quota = ''] = await options.waitFor(() => document.querySelector('.storage p')?.textContent.match(/[\d.]+ [MG]B/gu), undefined);
    expect(Number.parseFloat(use)).toBeGreaterThan(0);
    expect(quota).toMatch(/^\d/);
  });

  test('that are no text are named', async () => {
    await giveFiles(options, 'drop', 'Add newspapers', []);
    await poll(async () => (await options.texts('status')).includes('There is no text file (.txt, .html) among them.'), 'it is said');
  });
});

test('a pasted text is read with what the reader says of its paper', async () => {
  await options.click('button', 'Paste text');
  await options.evaluate((text) => {
    const area = document.querySelector('textarea');
    if (area === null) throw new Error('There is no field to paste into.');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, '王铁柱到乡镇调研\n昨日，县委书记王铁柱到乡镇调研，副县长石小溪陪同。\n');
  await options.evaluate((values) => {
    for (const [selector, value] of values) {
      const input = document.querySelector<HTMLInputElement>(selector as string);
      if (input === null) throw new Error(selector);
      input.value = value as string;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, [['.paste input[type=text]', '泗水报'], ['.paste input[type=date]', '2021-05-06']]);
  await options.screenshot(`${await shotFolder()}/options-paste.png`);
  await options.click('button', 'Add');
  await poll(async () => (await find('石小溪'))[0]?.includes('副县长') === true, 'the text is read', 60_000);
  const page = (await rowsOf('pages')).map((row) => row as unknown as { page: { publication: string; issueDate: string } }).find(({ page: { publication } }) => publication === '泗水报');
  expect(page?.page.issueDate).toBe('2021-05-06');
});

/** Clicks a button of the page as soon as it is there: an import is over before a driver has found that a button stands still. */
const clickAtOnce = async (tab: Tab, name: string): Promise<void> => tab.evaluate(async (wanted) => new Promise<void>((done) => {
  const look = (): void => {
    const button = [...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === wanted || one.textContent === wanted);
    if (!button) { setTimeout(look, 10); return; }
    button.click();
    done();
  };
  look();
}), name);

describe('a long import', () => {
  /** Pages of twenty articles: some seconds on a quick machine. */
  const MANY = 60;
  // A second try brings texts of its own: what is stored already would be read in no time.
  let tried = 0;
  const makeMany = (count = MANY): ReturnType<typeof textFile>[] => {
    tried += 1;
    return Array.from({ length: count }, (_, n) => textFile(`报/${String(n).padStart(3, '0')}.txt`, paperPage(n + tried * 1000).repeat(20).replaceAll('\n泗', '\n\n泗')));
  };
  const jobOf = async (): Promise<Row | undefined> => (await rowsOf('jobs')).findLast(({ title }) => title === '报');

  test('is paused, stays so, goes on, and gives everything', async () => {
    const clicked = clickAtOnce(options, 'Pause “报”');
    await giveFiles(options, 'choose', 'Choose files', makeMany());
    await clicked;
    const paused = await poll(async () => {
      const job = await jobOf();
      return job?.state === 'paused' ? job : null;
    }, 'the import is paused');
    expect(paused.done).toBeLessThan(MANY);
    await poll(async () => (await jobOf())?.total === MANY, 'all texts are in');
    await options.screenshot(`${await shotFolder()}/options-paused.png`);
    // What was being read is stored yet; then nothing comes.
    await poll(async () => {
      const still = (await jobOf())?.done;
      await new Promise((done) => { setTimeout(done, 700); });
      return (await jobOf())?.done === still;
    }, 'it stands still');
    expect(await jobOf()).toMatchObject({ state: 'paused' });
    expect((await jobOf())?.done).toBeLessThan(MANY);
    await options.click('button', 'Go on with “报”');
    await poll(async () => (await jobOf())?.state === 'done', 'the import is done', 90_000);
    expect((await rowsOf('sources')).find(({ title }) => title === '报')).toMatchObject({ pages: MANY });
  }, 150_000);

  test('is removed as a whole, after a question', async () => {
    await options.click('button', 'Remove “报”');
    expect(await options.texts('group', 'Remove “报” with all that only it gave?')).toHaveLength(1);
    await options.click('button', 'Remove');
    await poll(async () => (await jobOf()) === undefined, 'the source has gone', 60_000);
    expect((await rowsOf('pages')).length).toBeLessThan(12);
    expect(await find('梁小雨第1001次工作例会')).toEqual([]);
  }, 120_000);

  test('is read in a thread beside the background, and leaves nothing when it is cancelled', async () => {
    const before = (await rowsOf('pages')).length;
    // The line between the two shows who reads.
    await options.evaluate(() => {
      new BroadcastChannel('reading').onmessage = ({ data }: MessageEvent<{ kind: string }>) => {
        if (data.kind === 'done') document.body.dataset['thread'] = 'reads';
      };
    }, undefined);
    // More than the background reads alone while a thread starts.
    await giveFiles(options, 'choose', 'Choose files', makeMany(4 * MANY));
    await poll(async () => options.evaluate(() => document.body.dataset['thread'] === 'reads', undefined), 'a thread has read', 60_000);
    await clickAtOnce(options, 'Cancel “报” and remove what it added');
    await poll(async () => (await jobOf()) === undefined, 'the job has gone', 60_000);
    await jobsDone();
    const rows = await readRows(browser.home);
    expect(rows['pages']).toHaveLength(before);
    expect(rows['inbox']).toEqual([]);
  }, 120_000);
});

test('the page in the tab is added once, and undone with a click', async () => {
  const site = await browser.openSite(server.put('/added.html', newsPage({
    title: '苍山县召开会议', body: '<p>本报讯　2024年5月6日，苍山县召开重点工作会议，县委书记詹国梁出席会议并讲话，县长阮秋月主持会议。会议要求各乡镇、各部门抓紧推进重点工作，确保各项任务按时完成。</p>'.repeat(1),
  })));
  const panel = await browser.openPage(`sidepanel.html?tab=${site.id}`);
  await panel.click('button', 'Add this page to the corpus');
  await poll(async () => (await panel.texts('status')).includes('Added. It is read in the background.'), 'it is added');
  await poll(async () => (await find('詹国梁'))[0]?.includes('县委书记') === true, 'it is read', 60_000);
  const stored = (await rowsOf('pages')).map((row) => row as unknown as { page: { info: { url?: string; retrievedAt?: string } } }).find(({ page }) => page.info.url?.endsWith('/added.html'));
  expect(stored?.page.info.retrievedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  await panel.reload();
  await panel.click('button', 'Add this page to the corpus');
  await poll(async () => (await panel.texts('status')).includes('This page is in the corpus already.'), 'it is known');
  await panel.screenshot(`${await shotFolder()}/panel-added.png`);
  await panel.click('button', 'Remove it');
  await poll(async () => (await panel.texts('status')).includes('Removed.'), 'it is removed', 30_000);
  await jobsDone();
  expect((await find('詹国梁')).filter((row) => row.includes('县委书记'))).toEqual([]);
  await panel.close();
  await site.tab.close();
});

test('the bundled pages are switched off, and on again', async () => {
  const turn = async (): Promise<void> => options.evaluate(() => {
    [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith('Use the five bundled pages'))?.click();
  }, undefined);
  await turn();
  await poll(async () => (await rowsOf('sources')).every(({ kind }) => kind !== 'bundled'), 'they are gone', 30_000);
  expect((await find('王代强')).filter((row) => row.startsWith('王代强'))).toEqual([]);
  await turn();
  await poll(async () => (await rowsOf('sources')).some(({ kind }) => kind === 'bundled'), 'they are back', 30_000);
  await jobsDone();
  expect((await find('王代强'))[0]).toContain('县委书记');
});

describe('a backup', () => {
  let zip: Uint8Array;

  test('is written to a file', async () => {
    await options.click('button', 'Back up to a file');
    await poll(async () => (await options.texts('status')).includes('The backup is among your downloads.'), 'it is written');
    zip = await readBackupFile(options);
    expect(zip.length).toBeGreaterThan(10_000);
  });

  test('that is damaged is refused, and nothing is changed', async () => {
    const before = await readRows(browser.home);
    const spoilt = Uint8Array.from(zip).map((byte, at) => (at === 5000 ? byte ^ 0xff : byte));
    await giveFiles(options, 'choose', 'Restore from a file', [{ name: 'x.zip', bytes: spoilt }]);
    await options.waitFor(() => /backup/i.test(document.querySelector('.backup [role=alert]')?.textContent ?? ''), undefined);
    expect(await readRows(browser.home)).toEqual(before);
  });

  test('replaces what came after it', async () => {
    const texts = (row: Record<string, string[]>): string[] => (row['pages'] ?? []).map((page) => (JSON.parse(page) as { text: string }).text).toSorted();
    const before = await readRows(browser.home);
    await giveFiles(options, 'choose', 'Choose files', [textFile('后来.txt', paperPage(900))]);
    await poll(async () => (await rowsOf('pages')).length === (before['pages']?.length ?? 0) + 1, 'another page is there', 30_000);
    await jobsDone();
    await giveFiles(options, 'choose', 'Restore from a file', [{ name: 'mine.zip', bytes: zip }]);
    await options.waitFor(() => /mine\.zip holds \d+ pages/.test(document.querySelector('.backup')?.textContent ?? ''), undefined);
    await options.screenshot(`${await shotFolder()}/options-restore.png`);
    await options.click('button', 'Replace what is here');
    // The same words may still stand beside the files that were given before.
    await options.waitFor(() => document.querySelector('.backup [role=status]')?.textContent.startsWith('All texts are in'), undefined, 30_000);
    await jobsDone();
    const after = await readRows(browser.home);
    expect(texts(after)).toEqual(texts(before));
    expect(after['people']?.length).toBe(before['people']?.length);
    expect(after['judgements']).toEqual(before['judgements']);
  }, 90_000);
});
