/*
 * What every file of tests about foreign pages begins and ends with: one browser and one server for all of its tests, and
 * pages that are closed behind the test that opened them.
 */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchInstalled, type Installed, type Site } from './installed.ts';
import type { LaunchOptions } from './launch.ts';
import { serve, type TestServer } from './server.ts';

export interface Visits {
  /** Of use in tests and hooks only: it is started before the first of them. */
  readonly browser: Installed;
  readonly server: TestServer;
  /** Serves a document under an address of its own. */
  put(html: string): string;
  /** Opens a document under an address of its own, until the end of the test. */
  open(html: string): Promise<Site>;
  /** The same with a file of plain text. */
  openText(text: string): Promise<Site>;
}

/** Starts both before the tests of the file that calls it, and ends them after the last. */
export function makeVisits(options: LaunchOptions = {}): Visits {
  let browser: Installed | undefined;
  let server: TestServer | undefined;
  let sites: Site[] = [];
  let number = 0;
  const started = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('Nothing is started before the first test.');
    return thing;
  };
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launchInstalled(options)]);
  });
  afterEach(async () => {
    const opened = sites;
    sites = [];
    for (const { tab } of opened) await tab.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const put = (body: string, ending = 'html'): string => {
    number += 1;
    return started(server).put(`/visit-${number}.${ending}`, body);
  };
  const open = async (address: string): Promise<Site> => {
    const site = await started(browser).openSite(address);
    sites.push(site);
    return site;
  };
  return {
    get browser() { return started(browser); },
    get server() { return started(server); },
    put: (html) => put(html),
    open: async (html) => open(put(html)),
    openText: async (text) => open(put(text, 'txt')),
  };
}
