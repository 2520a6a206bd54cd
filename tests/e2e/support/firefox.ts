/*
 * A real Firefox with the extension installed, driven by Puppeteer over WebDriver BiDi. The moz-extension address of an
 * extension is drawn by lot at install; a preference fixes it, so that the tests know it in advance.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needFirefox } from '../../run/browsers.mjs';
import { sendBidi, visit } from './firefox-tab.ts';

const UUID = '6b1f9a3e-58a4-4f0e-9d51-7e0c4a1d2b3c';

export interface Firefox {
  browser: Browser;
  /** The gecko id of the manifest. */
  extensionId: string;
  /** `moz-extension://<uuid>`, without a slash at its end. */
  origin: string;
  openTab(url: string): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  headless?: boolean;
  /** The browser's language, which chooses the _locales. */
  language?: string;
  theme?: 'light' | 'dark';
  /** Keeps the back/forward cache, which Puppeteer switches off. */
  cacheBack?: boolean;
  prefs?: Record<string, string | number | boolean>;
}

interface GeckoManifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** A Firefox without the language's pack falls back to English; its own switch for tests makes it believe that it has one. */
async function speak(browser: Browser, language: string): Promise<void> {
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  await sendBidi(browser, 'script.evaluate', {
    expression: `Services.locale.availableLocales = ['${language}', 'en-US']; Services.locale.requestedLocales = ['${language}'];`,
    target: { context: contexts[0]?.context }, awaitPromise: false,
  });
}

/** Starts Firefox and installs the extension in `folder` for this run. Rejects when the manifest names no gecko id. */
export async function launchFirefox(folder: string, options: FirefoxOptions = {}): Promise<Firefox> {
  const executablePath = await needFirefox();
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as GeckoManifest;
  const extensionId = manifest.browser_specific_settings?.gecko?.id;
  if (!extensionId) throw new Error(`${folder} names no browser_specific_settings.gecko.id`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    // Without it WebDriver refuses to open moz-extension pages ("Navigation … is not allowed in this context").
    args: ['--remote-allow-system-access'],
    defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      'intl.locale.requested': 'en-US',
      // What pages are told by prefers-color-scheme: 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': options.theme === 'dark' ? 0 : 1,
      ...(options.cacheBack === true ? { 'fission.bfcacheInParent': true } : {}),
      // Nothing is fetched in the background while tests run.
      'app.update.disabledForTesting': true,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'extensions.update.enabled': false,
      ...options.prefs,
    },
  });
  try {
    if (options.language !== undefined) await speak(browser, options.language);
    await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    browser,
    extensionId,
    origin: `moz-extension://${UUID}`,
    openTab: async (url) => {
      const page = await browser.newPage();
      await visit(page, url);
      return page;
    },
    close: async () => browser.close(),
  };
}
