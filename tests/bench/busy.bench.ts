// `npm run bench -- busy`: is the browser usable while a thousand articles are imported? The real extension in a real Chromium: how
// long a popup opened cold, a query typed into an open one, and the marks of a page take while the background imports, beside the
// same at rest before. `--articles=1000`.
import { ensureBuilt } from '../e2e/support/built.ts';
import { readJob } from '../e2e/support/corpus.ts';
import { launchInstalled, type Installed } from '../e2e/support/installed.ts';
import { MEETING, newsPage } from '../e2e/support/pages.ts';
import { serve } from '../e2e/support/server.ts';
import { askPopup } from './search/browser';
import { makeCorpus } from './search/corpus';
import { givePages } from './search/give-pages';
import { timesOf } from './search/measure';
import { makeVocabulary } from './search/vocabulary';

const articles = Number(process.argv.find((word) => word.startsWith('--articles='))?.split('=')[1] ?? 1000);
/** Rounds at rest; while the import runs there are as many as it leaves time for. */
const ROUNDS = 12;
/** People of the bundled papers, asked for in turn. */
const NAMES = ['王代强', '刘海亮'];

interface Round {
  readonly cold: number;
  readonly typed: number;
  readonly marked: number;
}

ensureBuilt('chromium');
const corpus = makeCorpus(articles, makeVocabulary());
const server = await serve();
const browser = await launchInstalled({}, 'chromium');
try {
  const { context, origin } = browser.chromium!;
  await context.addInitScript(() => { window.begun = performance.now(); });
  const open = await context.newPage();
  await open.goto(`${origin}/popup.html`);
  const news = server.put('/meeting.html', newsPage(MEETING));

  /** Milliseconds from a name typed into an open popup to the row of its bearer. */
  const type = async (name: string): Promise<number> => open.evaluate(async (query) => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (box === null) throw new Error('There is no box.');
    const begun = performance.now();
    box.value = query;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (document.querySelector('[role="option"] .hit-name')?.textContent !== query) await new Promise((done) => { requestAnimationFrame(done); });
    return performance.now() - begun;
  }, name);
  const openPopup = async (): Promise<number> => {
    const page = await context.newPage();
    await page.goto(`${origin}/icons/16.png`);
    const drawn = await askPopup(page, '王代强');
    await page.close();
    return drawn.drawn;
  };
  /** Milliseconds from the end of a page's loading to its first mark. */
  const mark = async (): Promise<number> => {
    const page = await context.newPage();
    await page.goto(news, { waitUntil: 'load' });
    const ms = await page.evaluate(async () => {
      const loaded = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      while (CSS.highlights.size === 0) await new Promise((done) => { requestAnimationFrame(done); });
      return performance.now() - loaded.loadEventStart;
    });
    await page.close();
    return ms;
  };
  const round = async (n: number): Promise<Round> => {
    // The page in front is the one whose frames come.
    await open.bringToFront();
    return { typed: await type(NAMES[n % 2] ?? ''), cold: await openPopup(), marked: await mark() };
  };
  const say = (when: string, rounds: readonly Round[]): void => {
    const cell = (of: (one: Round) => number): string => { const { p50, worst } = timesOf(rounds.map(of)); return `${p50} / ${worst}`; };
    console.log(`| ${when} (${rounds.length} rounds) | ${cell(({ cold }) => cold)} | ${cell(({ typed }) => typed)} | ${cell(({ marked }) => marked)} |`);
  };

  const still: Round[] = [];
  for (let n = 0; n < ROUNDS; n++) still.push(await round(n));
  await givePages(browser, corpus);
  const begun = Date.now();
  const busy: Round[] = [];
  while (await isImporting(browser)) busy.push(await round(busy.length));
  console.log(`\n${articles} articles imported in ${((Date.now() - begun) / 1000).toFixed(1)} s meanwhile; milliseconds, median / worst`);
  console.log('| | popup opened cold, from its document to results drawn | query in an open popup | page loaded → first mark |\n|---|---|---|---|');
  say('at rest', still);
  say('while importing', busy);
} finally {
  await browser.close();
  await server.close();
}

/** Whether the import that was given is not done. */
async function isImporting({ home }: Installed): Promise<boolean> {
  return (await readJob(home, 'import'))?.state !== 'done';
}
