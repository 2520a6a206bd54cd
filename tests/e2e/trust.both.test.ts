/*
 * No request ever leaves: the policy stops every way of sending, from the pages of the extension and from its background.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchInstalled, type Installed } from './support/installed.ts';
import { browserName } from './support/launch.ts';
import { waitForMarks } from './support/marks.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { serve, type TestServer } from './support/server.ts';

let browser: Installed;
let server: TestServer;
const seen: string[] = [];

beforeAll(async () => {
  server = await serve();
  browser = await launchInstalled();
  browser.chromium?.context.on('request', (request) => { seen.push(request.url()); });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each(['popup.html', 'sidepanel.html', 'options.html', 'welcome.html'])('%s can send nothing: fetch, beacon, socket, event source, image, style, frame, form', async (path) => {
  const page = await browser.openPage(path);
  const outcome = await page.evaluate(async (origin) => {
    const stopped: string[] = [];
    addEventListener('securitypolicyviolation', (event) => { stopped.push(event.effectiveDirective); });
    const add = (tag: string, values: Record<string, string>): Element => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    const fetched = await fetch(`${origin}/leak-fetch`).then(() => 'sent', () => 'stopped');
    navigator.sendBeacon(`${origin}/leak-beacon`, 'x');
    try { new WebSocket(`${origin.replace('http', 'ws')}/leak-socket`); } catch { stopped.push('connect-src'); }
    try { new EventSource(`${origin}/leak-source`); } catch { stopped.push('connect-src'); }
    add('img', { src: `${origin}/leak-image` });
    add('link', { rel: 'stylesheet', href: `${origin}/leak-style` });
    add('iframe', { src: `${origin}/leak-frame` });
    add('iframe', { name: 'there' });
    const form = add('form', { action: `${origin}/leak-form`, method: 'post', target: 'there' }) as HTMLFormElement;
    try { form.submit(); } catch { stopped.push('form-action'); }
    await new Promise<void>((done) => { setTimeout(done, 300); });
    return { fetched, stopped: [...new Set(stopped.map((one) => one.replace(/-elem$/, '')))].sort() };
  }, server.origin);
  expect(outcome.fetched).toBe('stopped');
  for (const directive of ['connect-src', 'form-action', 'img-src', 'style-src']) expect(outcome.stopped).toContain(directive);
  await page.close();
  expect(server.requests.filter((asked) => asked.includes('leak'))).toEqual([]);
});

// Only Chromium lets a test enter the worker.
if (browserName === 'chromium') test('the worker can send nothing: fetch, socket, event source', async () => {
  const worker = await browser.chromium?.findWorker();
  const outcome = await worker?.evaluate(async (origin) => {
    const ended = async (source: EventTarget): Promise<string> => new Promise((done) => {
      source.addEventListener('open', () => { done('sent'); });
      source.addEventListener('error', () => { done('stopped'); });
    });
    const tried = async (make: () => EventTarget): Promise<string> => {
      try { return await ended(make()); } catch { return 'stopped'; }
    };
    return Promise.all([
      fetch(`${origin}/leak-fetch`).then(() => 'sent', () => 'stopped'),
      tried(() => new WebSocket(`${origin.replace('http', 'ws')}/leak-socket`)),
      tried(() => new EventSource(`${origin}/leak-source`)),
    ]);
  }, server.origin);
  expect(outcome).toEqual(['stopped', 'stopped', 'stopped']);
  expect(server.requests.filter((asked) => asked.includes('leak'))).toEqual([]);
});

test('eval and scripts in the page are stopped in our pages', async () => {
  const page = await browser.openPage('popup.html');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.body.append(script);
    // The driver itself may evaluate; code of the page may not.
    const later = setTimeout as unknown as (code: string, milliseconds: number) => void;
    try { later('document.documentElement.dataset.ran = "yes"', 0); } catch { /* stopped, as it should be */ }
    return new Promise<string | undefined>((done) => { setTimeout(() => { done(document.documentElement.dataset['ran']); }, 100); });
  }, undefined);
  expect(ran).toBeUndefined();
  await page.close();
});

test('with pages read, marks painted and the corpus searched, nothing was asked of anybody but the page’s own server', async () => {
  const { tab } = await browser.openSite(server.put('/meeting.html', newsPage(MEETING)));
  await waitForMarks(tab, 5);
  const popup = await browser.openPage('popup.html');
  await popup.fill('searchbox', 'Search', '宝丰');
  await poll(async () => (await popup.texts('option')).length > 0, 'results');
  const panel = await browser.openPage('sidepanel.html#/read');
  await panel.waitFor(() => document.querySelectorAll('details.issue').length === 5, undefined);
  const others = seen.filter((url) => !url.startsWith(server.origin) && !url.startsWith(browser.origin) && !url.startsWith('data:'));
  expect(others).toEqual([]);
  // The page's server was asked for the page itself, and for nothing that only an extension would want.
  expect(server.requests.filter((path) => path !== '/favicon.ico').every((path) => path === '/meeting.html')).toBe(true);
});
