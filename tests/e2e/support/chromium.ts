/*
 * A real Chromium with the extension loaded, driven by Playwright. Popup and side panel open as tabs: all but their size
 * and the gesture that opens them can be tested so.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { needChromium } from '../../run/browsers.mjs';

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** `chrome-extension://<id>`, without a slash at its end. */
  origin: string;
  /** The extension's background worker; after stopWorker() a new one must be awaited with findWorker(). */
  worker: Worker;
  findWorker(): Promise<Worker>;
  /** Ends the background worker as the browser itself does when it is idle. */
  stopWorker(): Promise<void>;
  openTab(url: string): Promise<Page>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  headless?: boolean;
  /** Kept after close() when given, so that a second launch finds what the first one stored. */
  profile?: string;
  args?: string[];
  /** The browser's language, which chooses the _locales. */
  language?: string;
  theme?: 'light' | 'dark';
  /** Keeps the back/forward cache, which Playwright switches off. */
  cacheBack?: boolean;
}

const SWITCHES = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Starts Chromium with the extension in `folder`. Rejects when the extension's worker does not start within 30 s. */
export async function launchChromium(folder: string, options: ChromiumOptions = {}): Promise<Chromium> {
  const executablePath = await needChromium();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'xianbao-chromium-')));
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.theme ?? 'light',
    viewport: options.headless === false ? null : { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions', ...(options.cacheBack === true ? ['--disable-back-forward-cache'] : [])],
    // On Linux the interface's language comes from the environment, not from --lang.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
    args: [
      ...SWITCHES, `--lang=${language}`, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...(options.args ?? []),
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const findWorker = async (): Promise<Worker> =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'))
    ?? context.waitForEvent('serviceworker', { timeout: 30_000 });
  try {
    const worker = await findWorker();
    const extensionId = new URL(worker.url()).host;
    return {
      context,
      extensionId,
      origin: `chrome-extension://${extensionId}`,
      worker,
      findWorker,
      stopWorker: async () => stopWorkers(context),
      openTab: async (url) => {
        const page = await context.newPage();
        await page.goto(url);
        return page;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  } finally {
    await page.close();
  }
}
