// What an article costs an import besides being read: storing, index, who is who. In a real Chromium, all in one page of the extension;
// the processor's time of that page and of the browser, which holds the database, and the clock's of each call of the store.
// `--articles=3000`; `--rounds=2`.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUILT, makeExtension } from './search/extension';
import { launch } from './search/browser';
import { makeVocabulary } from './search/vocabulary';
import type { Steps } from './search/steps-page';

declare global {
  interface Window {
    steps: Steps;
  }
}

const chosen = (name: string): string | undefined => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const articles = Number(chosen('articles') ?? 3000);
const rounds = Number(chosen('rounds') ?? 2);
/** Calls that are worth a line: milliseconds. */
const SHOWN_MS = 50;

if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: npm run build`);
const extension = await makeExtension([], { steps: resolve('tests/bench/search/steps-page.ts') });
try {
  for (let round = 0; round < rounds; round++) {
    const browser = await launch(extension.folder);
    const page = await browser.open('bench/steps.html');
    await page.waitForFunction(() => 'steps' in window);
    await page.evaluate(([size, words]) => { window.steps.make(size, words); }, [articles, makeVocabulary()] as const);
    const devtools = await page.context().browser()?.newBrowserCDPSession();
    const readProcessor = async (): Promise<ReadonlyMap<string, number>> => {
      const used = new Map<string, number>();
      for (const { type, cpuTime } of (await devtools?.send('SystemInfo.getProcessInfo'))?.processInfo ?? []) used.set(type, (used.get(type) ?? 0) + cpuTime);
      return used;
    };
    const before = await readProcessor();
    const { ms, calls } = await page.evaluate(() => window.steps.run());
    const after = await readProcessor();
    await browser.close();
    const each = (kind: string): string => (((after.get(kind) ?? 0) - (before.get(kind) ?? 0)) / articles * 1000).toFixed(2);
    const shown = Object.entries(calls).filter(([, own]) => own >= SHOWN_MS).toSorted(([, a], [, b]) => b - a).map(([name, own]) => `${name} ${Math.round(own)}`);
    console.log(`${Math.round(articles / ms * 1000)} articles a second; processor's milliseconds an article: page ${each('renderer')}, browser ${each('browser')}; calls in ms by the clock: ${shown.join(', ')}`);
  }
} finally {
  await extension.remove();
}
