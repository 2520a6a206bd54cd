/*
 * The browser that this run is about (XIANBAO_BROWSER), behind the few calls that both drivers understand alike, for tests
 * that hold in both. What only one browser can show goes into a `.chromium.test.ts` or a `.firefox.test.ts`.
 */
import { mkdir } from 'node:fs/promises';
import { builtFolder, type BrowserName } from './built.ts';
import { launchChromium, type ChromiumOptions } from './chromium.ts';
import { launchFirefox, type FirefoxOptions } from './firefox.ts';
import { chromiumTab, firefoxTab, type Tab } from './tab.ts';

export interface Launched {
  name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  origin: string;
  extensionId: string;
  openTab(url: string): Promise<Tab>;
  /** Opens a page of the extension: `openPage('popup.html')`. */
  openPage(path: string): Promise<Tab>;
  close(): Promise<void>;
}

export const browserName: BrowserName = process.env['XIANBAO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Where a test may leave its screenshots. */
export async function shotFolder(): Promise<string> {
  const folder = `.output/shots/${browserName}`;
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Starts the browser of this run with the built extension (or the one in `folder`) in a fresh profile. */
export async function launch(options: ChromiumOptions & FirefoxOptions = {}, folder = builtFolder(browserName)): Promise<Launched> {
  if (browserName === 'firefox') {
    const firefox = await launchFirefox(folder, options);
    const openTab = async (url: string): Promise<Tab> => firefoxTab(await firefox.openTab(url));
    return { ...firefox, name: 'firefox', openTab, openPage: async (path) => openTab(`${firefox.origin}/${path}`) };
  }
  const chromium = await launchChromium(folder, options);
  const openTab = async (url: string): Promise<Tab> => chromiumTab(await chromium.openTab(url));
  return { ...chromium, name: 'chromium', openTab, openPage: async (path) => openTab(`${chromium.origin}/${path}`) };
}
