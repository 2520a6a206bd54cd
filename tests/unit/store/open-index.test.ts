import { describe, expect, it } from 'vitest';
import { startJob } from '../../../core/ingest/run';
import { search } from '../../../core/search/search';
import { Database } from '../../../core/store/database';
import { deleteStore } from '../../../core/store/open';
import { openIndex } from '../../../core/store/open-index';
import { SCHEMA } from '../../../core/store/version';
import { smallParts } from '../ingest/small-parts';
import { freshSurroundings, openTestStore } from './open-test-store';
import type { Surroundings } from './open-test-store';

const TEXTS = [{ name: '一', text: '开工\n县长王代强出席新城产业园开工仪式。', info: { issueDate: '2023-02-06' } }];
const options = { parts: smallParts, now: () => '2026-01-01T00:00:00Z' };

async function fill(surroundings: Surroundings): Promise<Awaited<ReturnType<typeof openTestStore>>> {
  const store = await openTestStore(surroundings);
  await startJob(store, { id: 'j', kind: 'import', title: 'j', texts: TEXTS }, options);
  return store;
}

describe('openIndex', () => {
  it('answers as the store does', async () => {
    const surroundings = freshSurroundings();
    const store = await fill(surroundings);
    const open = await openIndex(surroundings, 'test');
    for (const query of ['王代强', 'wdq', '宝丰 县长', '开工', '新城 产业园', '园']) {
      expect(await search(query, open!.index)).toEqual(await search(query, store.searchIndex()));
    }
    expect((await search('王代强', open!.index)).people).toHaveLength(1);
  });

  it('sees what is imported later', async () => {
    const surroundings = freshSurroundings();
    const store = await fill(surroundings);
    const open = await openIndex(surroundings, 'test');
    expect((await search('刘海亮', open!.index)).people).toEqual([]);
    await startJob(store, { id: 'k', kind: 'import', title: 'k', texts: [{ name: '二', text: '会议\n县委书记刘海亮主持。' }] }, options);
    expect((await search('刘海亮', open!.index)).people).toHaveLength(1);
  });

  it('makes no database where there is none, and leaves the making to the store', async () => {
    const surroundings = freshSurroundings();
    expect(await openIndex(surroundings, 'test')).toBeNull();
    expect(await surroundings.indexedDB.databases()).toEqual([]);
    const store = await openTestStore(surroundings);
    expect((await search('王', store.searchIndex())).people).toEqual([]);
  });

  it('leaves a database of another version alone', async () => {
    const surroundings = freshSurroundings();
    const newer = new Database('test', surroundings as never);
    newer.version(SCHEMA + 1).stores({ added: 'id' });
    await newer.open();
    newer.close();
    expect(await openIndex(surroundings, 'test')).toBeNull();
  });

  it('lets go when the database is deleted, and says that it is closed', async () => {
    const surroundings = freshSurroundings();
    (await fill(surroundings)).close();
    const open = await openIndex(surroundings, 'test');
    await deleteStore('test', surroundings as never);
    expect(open!.isOpen()).toBe(false);
    await expect(search('王代强', open!.index)).rejects.toMatchObject({ code: 'closed' });
  });

  it('is null where the browser has no database to give', async () => {
    const indexedDB = { open: () => { throw new DOMException('no', 'SecurityError'); } };
    expect(await openIndex({ indexedDB, IDBKeyRange: null }, 'test')).toBeNull();
  });
});
