/*
 * A browser in which Xianbao has been installed and its bundled pages are read, with what tests of its pages need: the
 * number of a tab, so that popup and panel, opened as tabs, can be told which one to look at.
 */
import { browserName, launch, type Launched, type LaunchOptions } from './launch.ts';
import { poll } from './poll.ts';
import { readJob } from './corpus.ts';
import type { Tab } from './tab.ts';

export interface Site {
  tab: Tab;
  /** The browser's number of the tab: `popup.html?tab=ID` looks at it. */
  id: number;
}

export interface Installed extends Launched {
  /** A page of the extension that stays open. */
  home: Tab;
  openSite(url: string): Promise<Site>;
  /** How far the content script of a tab has come: `reading`, then `read`, `not-chinese`, `site-off` … */
  readState(site: Site): Promise<string>;
}

async function listTabIds(home: Tab): Promise<number[]> {
  return home.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return (await tabs.query({})).map(({ id }) => id ?? -1);
  }, undefined);
}

/** Starts the browser of this run in a fresh profile and waits until the bundled pages are read. */
export async function launchInstalled(options: LaunchOptions = {}, name = browserName): Promise<Installed> {
  const browser = await launch(options, name);
  try {
    const home = await browser.openPage('options.html');
    await poll(async () => (await readJob(home))?.state === 'done', 'the bundled pages are read', 60_000);
    const openSite = async (url: string): Promise<Site> => {
      const before = new Set(await listTabIds(home));
      const tab = await browser.openTab(url);
      const id = (await listTabIds(home)).find((one) => !before.has(one));
      if (id === undefined) throw new Error('The browser lists no new tab.');
      return { tab, id };
    };
    const readState = async ({ id }: Site): Promise<string> => home.evaluate(async (tab) => {
      const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const asked = tabs.sendMessage(tab, { request: 'readPage', params: {} }, { frameId: 0 }) as Promise<{ reply: { state: string } } | undefined>;
      return (await asked.catch(() => undefined))?.reply.state ?? 'no content script';
    }, id);
    return { ...browser, home, openSite, readState };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
