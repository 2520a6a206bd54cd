/*
 * The worker, which only Chromium lets a test enter, can send nothing either.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchInstalled, type Installed } from './support/installed.ts';
import { serve, type TestServer } from './support/server.ts';

let browser: Installed;
let server: TestServer;

beforeAll(async () => {
  server = await serve();
  browser = await launchInstalled();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the worker can send nothing: fetch, socket, event source', async () => {
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
  expect(server.requests).toEqual([]);
});
