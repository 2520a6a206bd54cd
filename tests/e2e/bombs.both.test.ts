/*
 * HTML files made to exhaust whoever reads them: each is read or refused, is in the report, harms no file beside it, and the page
 * that took them in answers afterwards. The files are made in the page: they are too large to be handed over.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTable } from './support/corpus.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { poll } from './support/poll.ts';

let browser: Installed;
beforeAll(async () => { browser = await launchInstalled(); }, 120_000);
afterAll(async () => browser?.close());

interface Report { name: string; skipped: string | null; articles: number }

const reports = async (): Promise<Report[]> => (await readTable(browser.home, 'reports')).map((row) => JSON.parse(row) as Report).filter(({ name }) => name.startsWith('炸/'));

test('deep nesting, a million nodes, one line of five million characters, endless attributes and tables: the paper among them is read', async () => {
  await browser.home.evaluate(() => {
    const sentence = '本报讯 3月9日，泗水县举行重点项目开工仪式，县长贺兰青宣布开工，副县长魏东平主持。';
    const article = `<h1>泗水县举行开工仪式</h1><p>${sentence}</p><p>总投资12亿元的泗水县圣水峪抽水蓄能电站项目同时开工，县领导参加仪式。</p>`;
    const files: [string, string][] = [
      ['1-deep.html', `${'<div>'.repeat(200_000)}${article}`],
      ['2-nodes.html', `${article}${'<i>字</i>'.repeat(500_000)}`],
      ['3-line.html', `<p>${sentence.repeat(Math.ceil(5_000_000 / sentence.length))}</p>`],
      ['4-attributes.html', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${sentence}</p>${article}`],
      ['5-tables.html', `${'<table><tr><td>'.repeat(5_000)}${article}`],
      ['6-formatting.html', `${'<b><i><a href=#><p>'.repeat(3_000)}${article}`],
      ['7-large.html', '字'.repeat(12_000_000)],
      ['8-paper.html', `<html lang="zh"><body><article>${article}</article></body></html>`],
    ];
    const transfer = new DataTransfer();
    for (const [name, text] of files) transfer.items.add(new File([text], `炸/${name}`, { lastModified: 1 }));
    const input = document.querySelector<HTMLInputElement>('input[type=file][aria-label="Choose files"]');
    if (input === null) throw new Error('There is no file input.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, undefined);
  await poll(async () => (await reports()).length === 8, 'every file is in the report', 240_000);
  const found = new Map((await reports()).map((report) => [report.name, report]));
  expect(found.get('炸/1-deep.html')?.skipped).toBe('empty');
  expect(found.get('炸/7-large.html')?.skipped).toBe('too-long');
  expect(found.get('炸/3-line.html')?.skipped).toBe('too-long');
  expect(found.get('炸/8-paper.html')).toMatchObject({ skipped: null, articles: 1 });
  // The others are read, or refused for what they are: none is lost.
  for (const { name, skipped } of found.values()) expect([null, 'too-long', 'empty', 'not-chinese', 'mojibake', 'duplicate'], name).toContain(skipped);
  const popup = await browser.openPage('popup.html');
  await popup.fill('searchbox', 'Search', '贺兰青');
  await poll(async () => (await popup.texts('option')).some((option) => option.startsWith('贺兰青')), 'she is found', 60_000);
  await popup.close();
}, 300_000);
