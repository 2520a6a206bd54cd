// What an import costs a reader: printed pages given to the real extension in a real Chromium, by turns with its pages open, which
// lend the background a thread to read in, and with all of them closed. The words are senseless, so that what is found in them is not
// what was put there; the time is that of real text. `--articles=2000`; `--rounds=2`; `--folder=…` for another build than this one's.
import type { Browser } from 'playwright-core';
import { ensureBuilt } from '../e2e/support/built.ts';
import { readJob } from '../e2e/support/corpus.ts';
import { launchInstalled } from '../e2e/support/installed.ts';
import { poll } from '../e2e/support/poll.ts';
import { chromiumTab } from '../e2e/support/chromium-tab.ts';
import { makeCorpus } from './search/corpus';
import { givePages } from './search/give-pages';
import { makeVocabulary } from './search/vocabulary';

const chosen = (name: string): string | undefined => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const articles = Number(chosen('articles') ?? 2000);
const rounds = Number(chosen('rounds') ?? 2);
const folder = chosen('folder');
const PATIENCE = 900_000;

if (folder === undefined) ensureBuilt('chromium');
const corpus = makeCorpus(articles, makeVocabulary());

/** Seconds of processor that the browser's processes have used, the extension's with all its threads among them. */
async function readProcessor(browser: Browser | null): Promise<ReadonlyMap<string, number>> {
  const devtools = await browser?.newBrowserCDPSession();
  const { processInfo = [] } = await devtools?.send('SystemInfo.getProcessInfo') ?? {};
  const used = new Map<string, number>();
  for (const { type, cpuTime } of processInfo) used.set(type, (used.get(type) ?? 0) + cpuTime);
  return used;
}

async function measure(pagesOpen: boolean): Promise<void> {
  const browser = await launchInstalled(folder === undefined ? {} : { folder }, 'chromium');
  try {
    const { context } = browser.chromium!;
    const still = chromiumTab(await context.newPage());
    await still.goto(`${browser.origin}/icons/128.png`);
    const before = await readProcessor(context.browser());
    const begun = Date.now();
    const pages = await givePages(browser, corpus);
    await poll(async () => (await readJob(still, 'import'))?.total === pages, 'all texts are in', PATIENCE);
    if (!pagesOpen) for (const page of context.pages()) if (page.url().endsWith('.html')) await page.close();
    await poll(async () => (await readJob(still, 'import'))?.state === 'done', 'the import is done', PATIENCE);
    const ms = Date.now() - begun;
    const after = await readProcessor(context.browser());
    const spent = [...after].map(([kind, used]) => [kind, used - (before.get(kind) ?? 0)] as const).filter(([, used]) => used > 0.1);
    console.log(`${pagesOpen ? 'pages open' : 'pages closed'}: ${Math.round(articles / ms * 1000)} articles a second (${ms} ms); processor: ${spent.map(([kind, used]) => `${kind} ${used.toFixed(1)} s`).join(', ')}`);
  } finally {
    await browser.close();
  }
}

for (let round = 0; round < rounds; round++) for (const pagesOpen of [true, false]) await measure(pagesOpen);
