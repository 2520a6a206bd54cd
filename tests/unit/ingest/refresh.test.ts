// A newer parser reads everything again: where it stands is kept, and whoever stops it finds the rest undone, not half done.
import { describe, expect, it } from 'vitest';
import type { IngestParts } from '../../../core/ingest/contract';
import { refreshEvidence } from '../../../core/ingest/refresh';
import { startJob } from '../../../core/ingest/run';
import type { Judgement } from '../../../core/model';
import type { OpenStore } from '../../../core/store/open';
import { Database } from '../../../core/store/database';
import { StoppedError } from '../../../core/store/errors';
import { dump, freshSurroundings, openTestStore, type Surroundings } from '../store/open-test-store';
import { smallParts } from './small-parts';

const options = { parts: smallParts, now: () => '2026-01-01T00:00:00Z' };
const TEXTS = Array.from({ length: 60 }, (_, n) => ({ name: `${n}`, text: `开工\n县长王代强出席第${n}次会议。`, info: { issueDate: '2023-02-06' } }));
const JUDGEMENT: Judgement = { id: 'j', at: '', kind: 'not-this-person', personId: 'p', url: '' };

/** Reads 县长 as 市长; the page keeps its id, as with the real parser, whose ids are of the text as received. */
const newer: IngestParts = {
  ...smallParts, parser: 2,
  readText: (text, info) => {
    const { page, evidence } = smallParts.readText(text.replaceAll('县长', '市长'), info);
    const { id } = smallParts.readText(text, info).page;
    return { page: { ...page, id }, evidence: { ...evidence, pageId: id } };
  },
};

async function makeCorpus(surroundings: Surroundings): Promise<OpenStore> {
  const store = await openTestStore(surroundings);
  await startJob(store, { id: 'j', kind: 'import', title: 'j', texts: TEXTS }, options);
  await store.addJudgement(JUDGEMENT);
  return store;
}

const titles = async (store: OpenStore): Promise<string[]> => (await store.findPeopleByName('王代强')).flatMap(({ tenures }) => tenures.map(({ title }) => title));

describe('reading again with a newer parser', () => {
  it('tells how far it is, and nothing when it is done', async () => {
    const store = await makeCorpus(freshSurroundings());
    const told: string[] = [];
    const parts = { ...newer, readText: (...given: Parameters<IngestParts['readText']>) => newer.readText(...given) };
    expect(await store.readRefresh()).toBeNull();
    const write = new Proxy(store.write, { get: (target, name) => async (...given: unknown[]) => {
      const answer = await (Reflect.get(target, name) as (...all: unknown[]) => Promise<unknown>)(...given);
      if (name === 'replacePages') told.push(`${(await store.readRefresh())?.done} of ${(await store.readRefresh())?.total}`);
      return answer;
    } });
    await refreshEvidence({ ...store, write }, { ...options, parts });
    expect(told).toEqual(['16 of 60', '32 of 60', '48 of 60', '60 of 60']);
    expect(await store.readRefresh()).toBeNull();
    expect(await titles(store)).toEqual(['市长']);
    expect(await store.listJudgements()).toEqual([JUDGEMENT]);
  });

  it('stopped anywhere goes on there, and ends as if it had run through', async () => {
    const whole = freshSurroundings();
    await refreshEvidence(await makeCorpus(whole), { ...options, parts: newer });
    for (const stopAfter of [0, 1, 2, 3, 4]) {
      const surroundings = freshSurroundings();
      const store = await makeCorpus(surroundings);
      const stop = new AbortController();
      let left = stopAfter;
      const write = new Proxy(store.write, { get: (target, name) => async (...given: unknown[]) => {
        if (name === 'replacePages' && left-- === 0) {
          stop.abort();
          throw new StoppedError();
        }
        return (Reflect.get(target, name) as (...all: unknown[]) => Promise<unknown>)(...given);
      } });
      if (stopAfter < 4) await expect(refreshEvidence({ ...store, write }, { ...options, parts: newer, signal: stop.signal })).rejects.toThrow(StoppedError);
      store.close();
      const again = await openTestStore(surroundings);
      if (stopAfter > 0 && stopAfter < 4) expect((await again.readRefresh())?.done).toBe(stopAfter * 16);
      await refreshEvidence(again, { ...options, parts: newer });
      expect(await dump(surroundings), `stopped after ${stopAfter}`).toBe(await dump(whole));
    }
  });

  it('leaves a page as it was on which the newer parser fails, and does not try it for ever', async () => {
    const store = await makeCorpus(freshSurroundings());
    let tried = 0;
    const parts = { ...newer, readText: (text: string, info: Parameters<IngestParts['readText']>[1]) => {
      if (!text.includes('第7次')) return newer.readText(text, info);
      tried += 1;
      throw new TypeError('a fault of ours');
    } };
    await refreshEvidence(store, { ...options, parts });
    await refreshEvidence(store, { ...options, parts });
    expect(tried).toBe(1);
    expect((await store.countRows()).articles).toBe(60);
    expect((await titles(store)).sort()).toEqual(['县长', '市长']);
  });

  it('begins anew when a still newer one comes in the middle', async () => {
    const store = await makeCorpus(freshSurroundings());
    const first = await store.write.readOldPages(2, 16);
    await store.write.replacePages(first.map(({ id, text, info }) => ({ id, read: newer.readText(text, info) })), 2);
    await refreshEvidence(store, { ...options, parts: { ...newer, parser: 3 } });
    const ids = await store.listPageIds();
    expect((await Promise.all(ids.map((id) => store.readPage(id)))).every((page) => page?.page.articles[0]?.text.includes('市长'))).toBe(true);
    expect(await store.write.readOldPages(3, 16)).toEqual([]);
  });

  it('writes the stored names anew when another version of the extension wrote them', async () => {
    const surroundings = freshSurroundings();
    const store = await makeCorpus(surroundings);
    await refreshEvidence(store, options);
    const written = await store.readAutomaton();
    store.close();
    const db = new Database('test', surroundings as never);
    await db.open();
    await db.meta.bulkPut([{ key: 'automaton', value: new ArrayBuffer(64) }, { key: 'named', value: 1 }]);
    db.close();
    const later = await openTestStore(surroundings);
    await refreshEvidence(later, options);
    expect(await later.readAutomaton()).toEqual(written);
    expect((await later.write.readNames())).toBeNull();
    later.close();
  });
});
