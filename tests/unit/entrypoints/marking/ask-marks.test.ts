// @vitest-environment happy-dom
// What a reading of a page asks the background for: how many messages, how long, and with what surroundings.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Surroundings } from '../../../../core/model';
import { MarkAsker } from '../../../../entrypoints/marking/ask-marks';
import type { TextBlock } from '../../../../entrypoints/marking/blocks';
import { LARGE_CHUNK } from '../../../../entrypoints/marking/chunks';
import * as client from '../../../../entrypoints/platform/client';

const asked: { length: number; around: Surroundings | null; introduced: boolean }[] = [];
const around = { whole: false, date: null, places: [], company: [], identified: [], clear: [], above: '县领导：\n', said: [] } satisfies Surroundings;

beforeEach(() => {
  asked.length = 0;
  vi.spyOn(client, 'ask').mockImplementation((async (_: string, params: { text: string; around: Surroundings | null; introduced: boolean }) => {
    asked.push({ length: params.text.length, around: params.around, introduced: params.introduced });
    return { spans: [], said: '[]', undecided: true, around };
  }) as unknown as typeof client.ask);
});

const block = (length: number): TextBlock => ({ container: document.body, text: '字'.repeat(length - 1), starts: [0], nodes: [document.createTextNode('字')], offsets: [0] });
const keep = (): boolean => true;

it('an ordinary page: its top first, then all of it in one message that needs no surroundings', async () => {
  const asker = new MarkAsker(document, true);
  const blocks = Array.from({ length: 50 }, () => block(1000));
  await asker.readFirst(blocks.slice(0, 20), keep);
  await asker.readWhole(blocks, keep);
  expect(asked).toEqual([{ length: 20_000, around: null, introduced: false }, { length: 50_000, around: null, introduced: true }]);
});

it('a long page: its top, then large pieces, each with what the ones before said', async () => {
  const asker = new MarkAsker(document, false);
  const blocks = Array.from({ length: 10 }, () => block(20_000));
  await asker.readFirst(blocks.slice(0, 1), keep);
  await asker.readFirst(blocks.slice(1), keep);
  expect(asked.map(({ length }) => length)).toEqual([20_000, LARGE_CHUNK, LARGE_CHUNK, LARGE_CHUNK]);
  expect(asked.map(({ around: before }) => before?.above ?? null)).toEqual([null, around.above, around.above, around.above]);
  await asker.readSecond(keep);
  expect(asked.slice(4).every(({ around: whole }) => whole?.whole === true)).toBe(true);
});

it('what comes later has no lines above it that it could belong to', async () => {
  const asker = new MarkAsker(document, true);
  await asker.readWhole([block(100)], keep);
  await asker.readBlocks([block(50)], keep);
  expect(asked.at(-1)?.around?.above).toBe('');
});

it('a reading that is over remembers nothing', async () => {
  const asker = new MarkAsker(document, true);
  await asker.readWhole([block(100)], () => false);
  await asker.readBlocks([block(100)], keep);
  expect(asked).toHaveLength(2);
});
