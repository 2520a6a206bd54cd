import { describe, expect, it, vi } from 'vitest';
import { Database } from '../../../core/store/database';
import { StoreError, toStoreError } from '../../../core/store/errors';
import { openStore } from '../../../core/store/open';
import { SCHEMA } from '../../../core/store/version';
import { freshSurroundings, openTestStore } from './open-test-store';

const codeOf = (opening: Promise<unknown>): Promise<unknown> => opening.then(() => 'opened', (thrown: unknown) => (thrown instanceof StoreError ? thrown.code : thrown));

/** Does it while the clock runs a second at each look: nobody here waits the many seconds that a reader may have to. */
async function inFastTime<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let over = false;
  try {
    const done = work().finally(() => { over = true; });
    while (!over) {
      await vi.advanceTimersByTimeAsync(1000);
      await new Promise((next) => { setImmediate(next); });
    }
    return await done;
  } finally {
    vi.useRealTimers();
  }
}

describe('openStore', () => {
  it('makes an empty database', async () => {
    const store = await openTestStore();
    expect(await store.countRows()).toEqual({ sources: 0, pages: 0, articles: 0, people: 0, projects: 0, judgements: 0 });
    expect(await store.readRevision()).toBe(0);
    expect(await store.readAutomaton()).toBeNull();
    expect(await store.readArticle('none')).toBeNull();
  });

  it('refuses a database that a newer schema wrote', async () => {
    const surroundings = freshSurroundings();
    const newer = new Database('test', surroundings as never);
    newer.version(SCHEMA + 1).stores({ added: 'id' });
    await newer.open();
    newer.close();
    expect(await codeOf(openTestStore(surroundings))).toBe('newer');
  });

  it('refuses a newer database that has none of our tables', async () => {
    const surroundings = freshSurroundings();
    await new Promise<void>((resolve) => {
      const request = surroundings.indexedDB.open('test', 9000);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(await codeOf(openTestStore(surroundings))).toBe('newer');
  });

  it('says blocked when it waits behind somebody who is blocked', async () => {
    const surroundings = freshSurroundings();
    await new Promise<void>((resolve) => {
      const request = surroundings.indexedDB.open('test', 1);
      request.onsuccess = () => resolve();
    });
    expect(await inFastTime(() => Promise.all([codeOf(openTestStore(surroundings)), codeOf(openTestStore(surroundings))]))).toEqual(['blocked', 'blocked']);
  });

  it('lets go when another window deletes or upgrades, and says so', async () => {
    const surroundings = freshSurroundings();
    const store = await openTestStore(surroundings);
    const told: string[] = [];
    store.onClosed((why) => told.push(why));
    await new Database('test', surroundings as never).delete();
    expect(told).toEqual(['deleted']);
    expect(await codeOf(store.countRows())).toBe('closed');
  });

  it('says blocked when an older connection never closes', async () => {
    const surroundings = freshSurroundings();
    await new Promise<void>((resolve) => {
      // Held by code that knows no versionchange event.
      const request = surroundings.indexedDB.open('test', 1);
      request.onsuccess = () => resolve();
    });
    expect(await inFastTime(() => codeOf(openTestStore(surroundings)))).toBe('blocked');
  });

  it('says unavailable where there is no IndexedDB', async () => {
    expect(await codeOf(openStore('test', { indexedDB: undefined as never }))).toBe('unavailable');
  });

  it('says unavailable where the browser forbids it', async () => {
    const forbidden = { open: () => { throw new DOMException('not here', 'SecurityError'); } };
    expect(await codeOf(openStore('test', { ...freshSurroundings(), indexedDB: forbidden } as never))).toBe('unavailable');
  });
});

describe('toStoreError', () => {
  it.each([
    ['a full disk, wrapped in an abort', Object.assign(new Error('aborted'), { name: 'AbortError', inner: new DOMException('full', 'QuotaExceededError') }), 'quota'],
    ['a full disk, as it is', new DOMException('full', 'QuotaExceededError'), 'quota'],
    ['a newer database', new DOMException('version', 'VersionError'), 'newer'],
    ['a closed database', Object.assign(new Error('closed'), { name: 'DatabaseClosedError' }), 'closed'],
    ['an unreadable one', Object.assign(new Error('open failed'), { name: 'OpenFailedError', inner: new DOMException('internal', 'UnknownError') }), 'corrupt'],
    ['an abort without a reason', Object.assign(new Error('aborted'), { name: 'AbortError' }), 'failed'],
    ['something that is no error', 'oops', 'failed'],
    ['one that holds itself', (() => { const one: { inner?: unknown; name: string } = { name: 'X' }; one.inner = one; return one; })(), 'failed'],
  ])('%s', (_, thrown, code) => {
    const error = toStoreError(thrown);
    expect(error.code).toBe(code);
    expect(error.cause).toBe(thrown);
  });

  it('leaves a StoreError as it is', () => {
    const error = new StoreError('busy', 'somebody else');
    expect(toStoreError(Object.assign(new Error('wrapped'), { inner: error }))).toBe(error);
  });
});

describe('settings and judgements', () => {
  it('are read as they were written', async () => {
    const store = await openTestStore();
    await store.writeSetting('sites', { 'example.org': 'off' });
    expect(await store.readSetting('sites')).toEqual({ 'example.org': 'off' });
    expect(await store.readSetting('other')).toBeNull();
    const judgement = { id: '1', at: '2026-01-01T00:00:00Z', kind: 'not-this-person', personId: 'p', url: 'https://example.org/' } as const;
    await store.addJudgement(judgement);
    expect(await store.listJudgements()).toEqual([judgement]);
    await store.removeJudgement('1');
    expect(await store.listJudgements()).toEqual([]);
  });

  const quote = { articleId: 'a', exact: '赵文', prefix: '', suffix: '', start: 0, end: 2, name: '赵文' };
  it.each([
    [{ kind: 'same', a: quote, b: quote }, true], [{ kind: 'different', a: quote, b: quote }, true], [{ kind: 'post-wrong', a: quote, title: '县长' }, true], [{ kind: 'not-a-person', a: quote }, true],
    [{ kind: 'unsure', a: quote, b: quote }, false], [{ kind: 'note', a: quote, text: '…' }, false], [{ kind: 'not-this-person', personId: 'p', url: '' }, false],
  ] as const)('%j makes people stale: %s', async (verdict, expected) => {
    const store = await openTestStore();
    await store.addJudgement({ id: '1', at: '', ...verdict });
    expect(await store.write.isStale()).toBe(expected);
  });
});
