// `npm run bench -- backup`: a corpus of 100,000 articles (10,000 printed pages) backed up to a file and restored into an empty
// store, in a real Chromium as a page of the extension; the database afterwards is compared table by table, byte for byte, with the
// one before. Time, size of the file, and the most memory that the page's process and the browser's had meanwhile. Exits with 1
// when the databases differ or the page's process went over its limit. `--articles=N` for another size.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumTab } from '../e2e/support/chromium-tab.ts';
import { digestTables } from '../e2e/support/killing.ts';
import type { BackupBench } from './backup/backup-page';
import { readMemory, watchMemory } from './backup/memory';
import { launch } from './search/browser';
import { makeExtension } from './search/extension';
import { makeVocabulary } from './search/vocabulary';

declare global {
  interface Window {
    backup: BackupBench;
  }
}

const MEMORY_MAX = 300;
const articles = Number(process.argv.find((word) => word.startsWith('--articles='))?.split('=')[1] ?? 100_000);

const extension = await makeExtension([], { backup: resolve('tests/bench/backup/backup-page.ts') });
const browser = await launch(extension.folder);
try {
  /** A page for each step: no step is blamed for what another left behind. */
  const inPage = async <T>(run: (page: Page) => Promise<T>): Promise<T> => {
    const page = await browser.open('bench/backup.html');
    await page.waitForFunction(() => 'backup' in window);
    try {
      return await run(page);
    } finally {
      await page.close();
    }
  };
  const digest = () => inPage((page) => digestTables(chromiumTab(page)));
  const vocabulary = makeVocabulary();
  const filled = await inPage((page) => page.evaluate(([size, words]) => window.backup.fill(size, words), [articles, vocabulary] as const));
  console.log(`filled with ${articles} articles in ${(filled / 1000).toFixed(0)} s`);
  const before = await digest();
  await browser.restart();
  const rest = await inPage(() => Promise.resolve(readMemory(extension.folder)));
  const saved = await inPage((page) => watchMemory(extension.folder, () => page.evaluate(() => window.backup.save())));
  await browser.restart();
  const checked = await inPage((page) => watchMemory(extension.folder, () => page.evaluate(() => window.backup.check())));
  await browser.restart();
  const restored = await inPage((page) => watchMemory(extension.folder, () => page.evaluate(() => window.backup.restore())));
  await inPage((page) => page.evaluate(() => window.backup.read()));
  const after = await digest();
  const differing = Object.keys(before).filter((table) => before[table] !== after[table]);
  const row = (ms: number, { page, browser: own }: ReturnType<typeof readMemory>) => ({ seconds: Math.round(ms / 1000), 'page MB': Math.round(page), 'browser MB': Math.round(own) });
  const rows = { 'at rest': row(0, rest), 'back up': row(saved.result.ms, saved.peak), check: row(checked.result.ms, checked.peak), restore: row(restored.result, restored.peak) };
  console.table(rows);
  console.table(Object.entries(before).filter(([, rows_]) => !rows_.startsWith('0')).map(([table, rows_]) => ({ table, before: rows_, after: after[table], same: rows_ === after[table] })));
  const zipMB = Math.round(saved.result.bytes / 1e5) / 10;
  console.log(`${checked.result.counts.texts} texts in ${checked.result.counts.sources} sources, zip of ${zipMB} MB; tables that differ after the round trip: ${differing.length}`);
  await mkdir('.output/bench', { recursive: true });
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  await writeFile('.output/bench/backup.json', JSON.stringify({ machine, date: new Date().toISOString(), articles, counts: checked.result.counts, zipMB, rows, differing }, null, 1));
  if (differing.length > 0 || [saved, checked, restored].some(({ peak }) => peak.page > MEMORY_MAX)) process.exitCode = 1;
} finally {
  await browser.close();
  await extension.remove();
}
