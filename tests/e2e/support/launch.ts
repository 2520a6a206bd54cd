/*
 * The browser that this run is about (XIANBAO_BROWSER), behind the few calls that both drivers understand alike, for tests
 * that hold in both. What only one browser can show goes into a `.chromium.test.ts` or a `.firefox.test.ts`.
 */
import { mkdir } from 'node:fs/promises';
import { builtFolder, type BrowserName } from './built.ts';
import { launchChromium, type Chromium, type ChromiumOptions } from './chromium.ts';
import { chromiumTab } from './chromium-tab.ts';
import { launchFirefox, type Firefox, type FirefoxOptions } from './firefox.ts';
import { firefoxTab } from './firefox-tab.ts';
import type { Tab } from './tab.ts';

export interface Launched {
  name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  origin: string;
  extensionId: string;
  openTab(url: string): Promise<Tab>;
  /** Opens a page of the extension: `openPage('popup.html')`. */
  openPage(path: string): Promise<Tab>;
  /** The tabs that are open now, whoever opened them. */
  listTabs(): Promise<Tab[]>;
  /** The driver itself, for what only one browser can show. */
  chromium?: Chromium;
  firefox?: Firefox;
  close(): Promise<void>;
  /** Fulfilled when the browser has gone, whoever closed it. */
  closed: Promise<void>;
}

export const browserName: BrowserName = process.env['XIANBAO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Where a test may leave its screenshots. */
export async function shotFolder(): Promise<string> {
  const folder = `.output/shots/${browserName}`;
  await mkdir(folder, { recursive: true });
  return folder;
}

export interface LaunchOptions extends ChromiumOptions, FirefoxOptions {
  /** The extension to load; the production build when not given. */
  folder?: string;
}

/** Starts the browser of this run (or the one named) with the extension in a fresh profile. */
export async function launch(options: LaunchOptions = {}, name = browserName): Promise<Launched> {
  const folder = options.folder ?? builtFolder(name);
  if (name === 'firefox') {
    const firefox = await launchFirefox(folder, options);
    const openTab = async (url: string): Promise<Tab> => firefoxTab(await firefox.openTab(url));
    const closed = new Promise<void>((done) => { firefox.browser.on('disconnected', () => { done(); }); });
    return {
      name, firefox, closed, openTab,
      origin: firefox.origin,
      extensionId: firefox.extensionId,
      openPage: async (path) => openTab(`${firefox.origin}/${path}`),
      listTabs: async () => {
        const pages = await firefox.browser.pages();
        // Puppeteer goes on listing a page that closed itself.
        const alive = await Promise.all(pages.map(async (page) => page.evaluate(() => true).catch(() => false)));
        return pages.filter((_, index) => alive[index]).map(firefoxTab);
      },
      close: async () => firefox.close(),
    };
  }
  const chromium = await launchChromium(folder, options);
  const openTab = async (url: string): Promise<Tab> => chromiumTab(await chromium.openTab(url));
  const closed = new Promise<void>((done) => { chromium.context.on('close', () => { done(); }); });
  return {
    name, chromium, closed, openTab,
    origin: chromium.origin,
    extensionId: chromium.extensionId,
    openPage: async (path) => openTab(`${chromium.origin}/${path}`),
    listTabs: async () => chromium.context.pages().map(chromiumTab),
    close: async () => chromium.close(),
  };
}
