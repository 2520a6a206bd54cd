/*
 * A private window of Firefox, in which the reader has allowed Xianbao: Firefox gives its pages no database there. It is said, in
 * options and popup, and nothing is offered that could not be kept.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readJob, readRows } from './support/corpus.ts';
import { readAlerts } from './support/faults.ts';
import { firefoxTab, sendBidi } from './support/firefox-tab.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { poll } from './support/poll.ts';
import type { Tab } from './support/tab.ts';

let browser: Installed;
let home: Tab;

/** Runs a program in the browser's own window, as its add-ons' page and its menus do. */
async function inBrowser(program: string): Promise<void> {
  const { browser: driver } = browser.firefox!;
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(driver, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { type } = await sendBidi<{ type: string }>(driver, 'script.evaluate', { expression: `(async () => { ${program} })()`, target: { context: contexts[0]?.context }, awaitPromise: true });
  expect(type).toBe('success');
}

async function openPrivate(path: string): Promise<Tab> {
  const before = new Set(await browser.firefox!.browser.pages());
  await inBrowser(`
    const window = OpenBrowserWindow({ private: true });
    // Until it has begun, it goes to a page of its own.
    while (!window.gBrowserInit?.delayedStartupFinished) await new Promise((done) => { setTimeout(done, 100); });
    await new Promise((done) => { setTimeout(done, 1000); });
    window.gBrowser.selectedBrowser.fixupAndLoadURIString('${browser.origin}/${path}', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`);
  return poll(async () => {
    for (const page of await browser.firefox!.browser.pages()) {
      if (before.has(page)) continue;
      const there = await page.evaluate((end) => 'browser' in globalThis && location.pathname.endsWith(end) && document.readyState === 'complete', path).catch(() => false);
      if (there) return firefoxTab(page);
    }
    return null;
  }, `${path} in a private window`, 30_000);
}

beforeAll(async () => {
  browser = await launchInstalled();
  // “Run in Private Windows” of the add-on's page.
  await inBrowser(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add('${browser.extensionId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID('${browser.extensionId}')).reload();`);
  await poll(async () => {
    const page = await browser.openPage('options.html').catch(() => null);
    if (page === null || !(await page.evaluate(() => 'browser' in globalThis, undefined))) return false;
    home = page;
    return (await readJob(home))?.state === 'done';
  }, 'the extension is there again', 30_000);
}, 120_000);
afterAll(async () => browser?.close());

test('has no database: options and popup say so, nothing is taken in, and the ordinary window’s database stays as it was', async () => {
  const before = await readRows(home);
  const options = await openPrivate('options.html');
  expect(await options.evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.extension.inIncognitoContext, undefined)).toBe(true);
  await poll(async () => (await readAlerts(options)).some((alert) => alert.startsWith('This window has no storage')), 'it is said', 30_000);
  expect(await options.evaluate(() => [document.querySelectorAll('input[type=file]').length, document.body.innerText.includes('This is a private window: nothing of it is stored.')] as const, undefined)).toEqual([0, true]);
  await options.screenshot(`${await shotFolder()}/options-private.png`);
  const popup = await openPrivate('popup.html');
  await popup.fill('searchbox', 'Search', '王代强');
  await poll(async () => (await readAlerts(popup)).some((alert) => alert.startsWith('This window has no storage')), 'the popup says it', 30_000);
  expect(await popup.texts('option')).toEqual([]);
  expect(await readRows(home)).toEqual(before);
}, 120_000);
