// Texts that are read in threads: in whatever order they answer and whenever they go, the database is the same byte for byte.
import { describe, expect, it } from 'vitest';
import type { Reading, ReadingThreads, SourceText } from '../../../core/ingest/contract';
import { readOne } from '../../../core/ingest/read-some';
import { startJob } from '../../../core/ingest/run';
import { dump, freshSurroundings, openTestStore } from '../store/open-test-store';
import { smallParts } from './small-parts';

// Steps in between, and not one for every few texts.
const options = { parts: { ...smallParts, chunkSize: 40 }, now: () => '2026-01-01T00:00:00Z' };
const TEXTS = Array.from({ length: 100 }, (_, n): SourceText => (n % 17 === 5
  ? { name: `${n}`, text: '', fault: 'binary' }
  : { name: `${n}`, text: `第${n % 90}次会议\n县长王代强主持，副县长${'李刘张'.charAt(n % 3)}海明到新城产业园。`, info: { issueDate: '2023-02-06' } }));

/** Threads that answer the n-th batch after `late(n)` tasks, count `count(n)` after n batches, and note how many texts each batch has. */
function makeThreads({ late = () => 0, count = () => 2, gone = () => false }: Readonly<Partial<{
  late: (batch: number) => number; count: (batches: number) => number; gone: (batch: number) => boolean;
}>>): ReadingThreads & { readonly batches: number[]; most: number } {
  const batches: number[] = [];
  let under = 0;
  const threads = {
    batches,
    most: 0,
    ask: () => undefined,
    count: () => count(batches.length),
    read: async (texts: Parameters<ReadingThreads['read']>[0]): Promise<readonly Reading[]> => {
      const batch = batches.push(texts.length) - 1;
      under += 1;
      threads.most = Math.max(threads.most, under);
      for (let i = 0; i < late(batch); i++) await new Promise((resolve) => { setTimeout(resolve); });
      under -= 1;
      if (gone(batch)) throw new Error('The thread has gone.');
      return texts.map(({ text, info }) => readOne(smallParts, text, info));
    },
  };
  return threads;
}

async function importWith(threads?: ReadingThreads): Promise<string> {
  const surroundings = freshSurroundings();
  const store = await openTestStore(surroundings);
  await startJob(store, { id: 'j', kind: 'import', title: 'j', texts: TEXTS }, { ...options, ...(threads === undefined ? {} : { threads }) });
  store.close();
  return dump(surroundings);
}

const alone = importWith();

describe('an import that is read in threads', () => {
  it('has several batches read at once, and leaves faulty texts out of them', async () => {
    const threads = makeThreads({ late: () => 3 });
    expect(await importWith(threads)).toBe(await alone);
    expect(threads.batches.reduce((sum, texts) => sum + texts, 0)).toBe(TEXTS.filter(({ fault }) => fault === undefined).length);
    expect(threads.most).toBeGreaterThan(2);
  });

  it.each([
    ['later batches are answered first', { late: (batch: number) => 20 - batch * 3 }],
    ['every second batch is lost with its thread', { gone: (batch: number) => batch % 2 === 1 }],
    ['they all go after two batches', { count: (batches: number) => (batches < 2 ? 1 : 0), gone: (batch: number) => batch === 1 }],
    ['one comes only after a while', { count: (() => { let asked = 0; return () => (asked++ < 3 ? 0 : 1); })() }],
  ])('leaves the same where %s', async (_, ways) => {
    expect(await importWith(makeThreads(ways))).toBe(await alone);
  });
});
