// Chromium with the copied extension, and what is measured in its pages.
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { needChromium } from '../../run/browsers.mjs';
import type { Ask } from './ask-page';
import type { Fill } from './fill-page';

declare global {
  interface Window {
    fill: Fill;
    ask: Ask;
    /** When the document began. */
    begun: number;
    /** When the first of the popup's own scripts began to run: its files say it in the copied extension. */
    scriptBegun?: number;
    /** When its box was there, its first results were in the document, and on the screen; set by the runner's script in the popup. */
    box?: number;
    found?: number;
    drawn?: number;
    gc?: () => void;
  }
}

export interface Browser {
  open(path: string): Promise<Page>;
  /** The same, with a question after it: milliseconds of processor that the page's thread has used since its document was asked for. */
  openWatched(path: string): Promise<{ readonly page: Page; readonly readProcessor: () => Promise<number> }>;
  close(): Promise<void>;
  /** Ends the browser and starts it again over the same profile. */
  restart(): Promise<void>;
  /** Puts the background to sleep, as the browser does when nobody has asked it for half a minute. */
  stopBackground(): Promise<void>;
}

const SWITCHES = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--enable-precise-memory-info', '--js-flags=--expose-gc'];

/** A browser with a profile of its own, gone when it is closed. */
export async function launch(folder: string): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'xianbao-profile-'));
  const executablePath = await needChromium();
  const origin = originOf(folder);
  const start = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath, headless: true, ignoreDefaultArgs: ['--disable-extensions'],
      args: [...SWITCHES, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    });
    await context.addInitScript(() => { window.begun = performance.now(); });
    return context;
  };
  let context = await start();
  return {
    openWatched: async (path) => {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      // Time of the thread, not of the clock: what else the machine does is not in it.
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const read = async (): Promise<number> => ((await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
      const before = await read();
      await page.goto(`${origin}/${path}`);
      return { page, readProcessor: async () => (await read()) - before };
    },
    open: async (path) => {
      const page = await context.newPage();
      page.on('pageerror', (error) => { console.error(path, error.message); });
      await page.goto(`${origin}/${path}`);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    restart: async () => {
      await context.close();
      context = await start();
    },
    stopBackground: async () => {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
  };
}

/** An unpacked extension's id: the first half of its path's hash, with a–p for the digits. */
function originOf(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return `chrome-extension://${[...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')}`;
}

/** Types `query` into the box as soon as it is there, and notes when the first result (or that there is none) has been drawn. Plain text: it runs in the page. */
const typeAndWatch = (query: string): string => `{
  const watch = new MutationObserver(() => {
    const box = document.querySelector('input[type="search"]');
    if (box === null) return;
    window.box = performance.now();
    watch.disconnect();
    const drawn = new MutationObserver(() => {
      if (document.querySelector('[role="option"], .search [role="status"]') === null) return;
      window.found = performance.now();
      drawn.disconnect();
      // A message after the frame: by then it is painted.
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { window.drawn = performance.now(); console.debug('drawn'); }; port2.postMessage(0); });
    });
    drawn.observe(document.body, { childList: true, subtree: true, attributes: true });
    // Once the box listens, which it does when it has been drawn.
    setTimeout(() => { box.value = ${JSON.stringify(query)}; box.dispatchEvent(new InputEvent('input', { bubbles: true })); });
  });
  watch.observe(document, { childList: true, subtree: true });
}`;

/** A popup on its way to its first results: milliseconds from the start of the document, its scripts not yet fetched. */
export interface Drawn {
  /** To the first statement of its own scripts. */
  readonly script: number;
  /** To the first picture's box being in the document; it is typed into as soon as it listens. */
  readonly box: number;
  /** To the first results being in the document, and on the screen. */
  readonly found: number;
  readonly drawn: number;
}

/** Opens the popup, types a query, and answers how long the first results took. */
export async function askPopup(page: Page, query: string): Promise<Drawn> {
  await page.addInitScript({ content: typeAndWatch(query) });
  // Told, not asked for again and again: each question costs the page some milliseconds.
  const drawn = page.waitForEvent('console', { predicate: (message) => message.text() === 'drawn', timeout: 20_000 });
  await page.goto(new URL('/popup.html', page.url()).href, { waitUntil: 'commit' });
  await drawn;
  const [script, box, found, end] = await page.evaluate(() => [window.scriptBegun, window.box, window.found, window.drawn].map((at) => (at ?? NaN) - window.begun));
  return { script: script ?? NaN, box: box ?? NaN, found: found ?? NaN, drawn: end ?? NaN };
}

/** Bytes of the page's heap after a collection. */
export async function heapOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.gc?.();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  });
}
