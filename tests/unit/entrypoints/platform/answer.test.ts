// Who is answered, and what.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { answerWith, type Route, type Sender } from '../../../../entrypoints/platform/answer';

const OURS = 'chrome-extension://ours/popup.html';

const fromPage = new Map<string, Route>([['echo', { check: (params) => (typeof params === 'string' ? params : null), handle: async (params: never) => params }]]);
const fromExtension = new Map<string, Route>([
  ['fail', { check: () => ({}), handle: async () => { throw Object.assign(new Error('full'), { code: 'quota' }); } }],
]);

const listen = answerWith({ extension: fromExtension, page: fromPage }, () => 'storage-full');

const page: Partial<Sender> = { url: 'https://example.com/', tab: { id: 1 } as never, frameId: 0 };

function ask(message: unknown, sender: Partial<Sender>): Promise<unknown> | undefined {
  return listen(message, { id: browser.runtime.id, ...sender } as Sender);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://ours${path}`);
});

describe('answerWith', () => {
  it('answers a page in its top frame', async () => {
    expect(await ask({ request: 'echo', params: 'a' }, page)).toEqual({ ok: true, reply: 'a' });
  });

  it('answers our own pages what a page may ask too', async () => {
    expect(await ask({ request: 'echo', params: 'a' }, { url: OURS })).toEqual({ ok: true, reply: 'a' });
  });

  it('refuses parameters that are not well formed', async () => {
    expect(await ask({ request: 'echo', params: 7 }, page)).toMatchObject({ ok: false, code: 'bad-params' });
  });

  it('says why something failed', async () => {
    expect(await ask({ request: 'fail', params: {} }, { url: OURS })).toEqual({ ok: false, code: 'storage-full', message: 'full' });
  });

  it.each([
    ['a page that asks what only we may', { request: 'fail', params: {} }, page],
    ['another extension', { request: 'echo', params: 'a' }, { ...page, id: 'other' }],
    ['a frame inside a page', { request: 'echo', params: 'a' }, { ...page, frameId: 3 }],
    ['a message that is no request', { notice: 'pageChanged', params: {} }, page],
    ['a request nobody knows', { request: 'toString', params: {} }, page],
    ['nothing', undefined, page],
  ])('does not answer %s', (_name, message, sender) => {
    expect(ask(message, sender)).toBeUndefined();
  });
});
