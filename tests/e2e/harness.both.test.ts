/*
 * The harness by itself, on an extension of three files: when this fails, the fault is in tests/e2e/support or in the
 * browser, not in the product.
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserName, launch, shotFolder, type Launched } from './support/launch.ts';
import { serve, type TestServer } from './support/server.ts';

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Harness',
    version: '1.0',
    background: browserName === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'] }],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'; frame-ancestors 'none';",
    },
    browser_specific_settings: {
      gecko: { id: 'harness@xianbao.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  }),
  'background.js': `(globalThis.browser ?? chrome).runtime.onMessage.addListener(async ({ name }) => '你好 ' + name);`,
  'content.js': `(globalThis.browser ?? chrome).runtime.sendMessage({ name: document.title })
    .then((answer) => { document.documentElement.lang = answer; });`,
  'popup.html': '<!doctype html><meta charset="utf-8"><title>P</title><input type="search" aria-label="Search">'
    + '<button>Ask</button><p></p><script src="popup.js"></script>',
  'popup.js': `document.querySelector('button').onclick = async () => {
    const name = document.querySelector('input').value;
    document.querySelector('p').textContent = await (globalThis.browser ?? chrome).runtime.sendMessage({ name });
  };`,
};

let folder: string;
let browser: Launched;
let server: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianbao-harness-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  server = await serve();
  browser = await launch({ folder });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a page of the extension opens in a tab, is driven by role and name, and reaches the background', async () => {
  const tab = await browser.openPage('popup.html');
  await tab.fill('searchbox', 'Search', '王代强');
  await tab.click('button', 'Ask');
  const answer = await tab.waitFor(() => document.querySelector('p')?.textContent, undefined);
  expect(answer).toBe('你好 王代强');
  expect(await tab.url()).toBe(`${browser.origin}/popup.html`);
  await tab.reload();
  expect(await tab.evaluate(() => document.querySelector('p')?.textContent, undefined)).toBe('');
  const shot = `${await shotFolder()}/harness.png`;
  await tab.screenshot(shot);
  expect((await stat(shot)).size).toBeGreaterThan(1000);
});

test('a content script runs on a page served from here and reaches the background', async () => {
  const tab = await browser.openTab(server.put('/宝丰.html', '<!doctype html><title>宝丰</title>'));
  expect(await tab.waitFor(() => document.documentElement.lang, undefined)).toBe('你好 宝丰');
  expect(server.requests).toContain('/宝丰.html');
});

test('a policy of connect-src none stops a request from a page of the extension', async () => {
  const tab = await browser.openPage('popup.html');
  const outcome = await tab.evaluate(async (url) => fetch(url).then(() => 'sent', () => 'stopped'), `${server.origin}/leak`);
  expect(outcome).toBe('stopped');
  expect(server.requests).not.toContain('/leak');
});
