// An import that is killed anywhere, and taken up again as often as needed, leaves exactly what one that ran through leaves.
import fc from './fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../core/ingest/contract';
import { removeSources, startJob } from '../../core/ingest/run';
import type { OpenStore } from '../../core/store/open';
import { smallParts } from '../unit/ingest/small-parts';
import { dump, freshSurroundings, openTestStore } from '../unit/store/open-test-store';

class Killed extends Error {}

/** The store, dying at its n-th write; `after` says whether that write was still committed. */
function dying(store: OpenStore, n: number, after: boolean): OpenStore {
  let left = n;
  const write = new Proxy(store.write, {
    get: (target, name) => async (...given: unknown[]) => {
      if (left <= 0) throw new Killed();
      left -= 1;
      const call = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      if (left > 0) return call(...given);
      if (after) await call(...given);
      throw new Killed();
    },
  });
  return { ...store, write };
}

const options = { parts: smallParts, now: () => '2026-01-01T00:00:00Z' };

const page = fc.tuple(
  fc.array(fc.constantFrom('开工\n县长王代强出席新城产业园开工仪式。', '调研\n县委书记刘海亮到东湖产业园调研。', '会议\n副县长李明华主持。', '消息\n今天有雨。', ''), { minLength: 1, maxLength: 7 }),
  fc.constantFrom('2023-02-06', '2022-12-01'),
);

const texts = fc.array(page, { minLength: 1, maxLength: 40 }).map((pages) =>
  pages.map(([articles, issueDate], i): SourceText => ({ name: `第${i}版`, text: articles.map((text, n) => `${text}${n % 3}`).join('\n\n'), info: { issueDate } })));

describe('a killed import', () => {
  it('leaves what an uninterrupted one leaves, byte for byte', async () => {
    await fc.assert(fc.asyncProperty(texts, fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean()), { minLength: 1, maxLength: 12 }), async (given, deaths) => {
      const whole = freshSurroundings();
      const through = await openTestStore(whole);
      await startJob(through, { id: 'j', kind: 'import', title: 'j', texts: given }, options);
      const killed = freshSurroundings();
      for (const [n, after] of deaths) {
        const store = await openTestStore(killed);
        await startJob(dying(store, n, after), { id: 'j', kind: 'import', title: 'j', texts: given }, options).catch((thrown: unknown) => {
          if (!(thrown instanceof Killed)) throw thrown;
        });
        store.close();
      }
      const store = await openTestStore(killed);
      await startJob(store, { id: 'j', kind: 'import', title: 'j', texts: given }, options);
      expect(await dump(killed)).toBe(await dump(whole));
      for (const used of [through, store]) used.close();
    }), { numRuns: 40, endOnFailure: true });
  }, 120_000);

  it('is gone without a trace when it is cancelled, whatever it had done', async () => {
    await fc.assert(fc.asyncProperty(texts, texts, fc.integer({ min: 1, max: 60 }), async (first, second, death) => {
      const surroundings = freshSurroundings();
      const store = await openTestStore(surroundings);
      await startJob(store, { id: 'first', kind: 'import', title: 'first', texts: first }, options);
      const before = await visible(store);
      await startJob(dying(store, death, false), { id: 'second', kind: 'import', title: 'second', texts: second }, options).catch(() => undefined);
      await removeSources(store, ['second'], options);
      expect(await visible(store)).toEqual(before);
      store.close();
    }), { numRuns: 30, endOnFailure: true });
  }, 120_000);
});

/** What a user can see of a store: pages, articles, people, projects, and which documents the index has. */
async function visible(store: OpenStore): Promise<unknown> {
  const pages = await Promise.all((await store.listPageIds()).map((id) => store.readPage(id)));
  const { chunks } = await store.searchIndex().readState();
  const indexed = chunks.filter(({ family }) => family === 'articles').reduce((sum, { lengths }) => sum + lengths.filter((code) => code > 0).length, 0);
  const ids = [...new Set(pages.flatMap((one) => one?.page.articles ?? []).map(({ id }) => id))];
  const people = await Promise.all(ids.map((id) => store.readPeopleOfArticle(id)));
  return { pages, people, indexed, counts: await store.countRows(), sources: await store.listSources() };
}
