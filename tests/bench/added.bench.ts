// What one more page costs a corpus that is there already: single pages of ten articles added one after another to corpora of
// several sizes, in a real Chromium. It should be in proportion to the page. `--sizes=1000,10000`; `--pages=20`.
import { BUILT, makeExtension } from './search/extension';
import { launch } from './search/browser';
import { timesOf } from './search/measure';
import { makeVocabulary } from './search/vocabulary';
import type { Added } from './search/added-page';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

declare global {
  interface Window {
    added: Added;
  }
}

const chosen = (name: string): string | undefined => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const sizes = (chosen('sizes') ?? '1000,10000').split(',').map(Number);
const pages = Number(chosen('pages') ?? 20);
/** Calls of the store that are worth a line. */
const SHOWN_MS = 1;

if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: npm run build`);
const extension = await makeExtension([], { added: resolve('tests/bench/search/added-page.ts') });
try {
  for (const size of sizes) {
    const browser = await launch(extension.folder);
    const page = await browser.open('bench/added.html');
    await page.waitForFunction(() => 'added' in window);
    await page.evaluate(([articles, words]) => window.added.fill(articles, words), [size, makeVocabulary()] as const);
    const all: Awaited<ReturnType<Added['add']>>[] = [];
    for (let n = 0; n < pages; n++) all.push(await page.evaluate((i) => window.added.add(i), n));
    await browser.close();
    const { p50, p95, worst } = timesOf(all.map(({ ms }) => ms));
    console.log(`\n${size} articles: a page of ten more takes ${p50} ms (p95 ${p95}, worst ${worst}); of it, medians:`);
    const names = [...new Set(all.flatMap(({ calls }) => Object.keys(calls)))];
    const rows = names.map((name) => [name, timesOf(all.map(({ calls }) => calls[name] ?? 0)).p50] as const).sort((a, b) => b[1] - a[1]);
    for (const [name, ms] of rows) if (ms >= SHOWN_MS) console.log(`  ${name.padEnd(22)} ${ms}`);
  }
} finally {
  await extension.remove();
}
