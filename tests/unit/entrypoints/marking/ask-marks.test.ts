// @vitest-environment happy-dom
// What a reading of a page asks the background for: how many messages, how long, and with what surroundings.
import { beforeEach, expect, it, vi } from 'vitest';
import { MarkAsker } from '../../../../entrypoints/marking/ask-marks';
import type { TextBlock } from '../../../../entrypoints/marking/blocks';
import { LARGE_CHUNK } from '../../../../entrypoints/marking/chunks';
import * as client from '../../../../entrypoints/platform/client';
import type { SentSurroundings } from '../../../../entrypoints/platform/requests';

const asked: { length: number; around: SentSurroundings; introduced: boolean }[] = [];
const NOTHING: SentSurroundings = { before: null, whole: null, follows: true };

beforeEach(() => {
  asked.length = 0;
  vi.spyOn(client, 'ask').mockImplementation((async (_: string, params: { text: string; around: SentSurroundings; introduced: boolean }) => {
    asked.push({ length: params.text.length, around: params.around, introduced: params.introduced });
    return { spans: [], said: '[]', undecided: true, around: `after ${asked.length}` };
  }) as unknown as typeof client.ask);
});

const block = (length: number): TextBlock => ({ container: document.body, text: '字'.repeat(length - 1), starts: [0], nodes: [document.createTextNode('字')], offsets: [0] });
const keep = (): boolean => true;

it('an ordinary page: all of it in one message that needs no surroundings', async () => {
  const asker = new MarkAsker(document, true);
  await asker.readWhole(Array.from({ length: 50 }, () => block(1000)), keep);
  expect(asked).toEqual([{ length: 50_000, around: NOTHING, introduced: true }]);
});

it('a long page: its top, then large pieces, each with what the ones before said', async () => {
  const asker = new MarkAsker(document, false);
  const blocks = Array.from({ length: 10 }, () => block(20_000));
  await asker.readFirst(blocks.slice(0, 4), keep);
  await asker.readFirst(blocks.slice(4), keep);
  expect(asked.map(({ length }) => length)).toEqual([20_000, LARGE_CHUNK, LARGE_CHUNK, LARGE_CHUNK]);
  expect(asked.map(({ around }) => around)).toEqual([null, 'after 1', 'after 2', 'after 3'].map((before) => ({ ...NOTHING, before })));
  await asker.readSecond(keep);
  expect(asked.slice(4).map(({ around }) => around)).toEqual([null, 'after 1', 'after 2', 'after 3'].map((before) => ({ ...NOTHING, before, whole: 'after 4' })));
});

it('what comes later has no lines above it that it could belong to', async () => {
  const asker = new MarkAsker(document, true);
  await asker.readWhole([block(100)], keep);
  await asker.readBlocks([block(50)], keep);
  expect(asked.at(-1)?.around).toEqual({ before: 'after 1', whole: null, follows: false });
});

it('a reading that is over remembers nothing', async () => {
  const asker = new MarkAsker(document, true);
  await asker.readWhole([block(100)], () => false);
  await asker.readBlocks([block(100)], keep);
  expect(asked).toHaveLength(2);
});
