import fc from '../../property/fast-check';
import { describe, expect, it } from 'vitest';
import { BlockWriter, findInBlock, readBlock } from '../../../core/search/block';
import { ByteReader, ByteWriter } from '../../../core/search/bytes';
import { codeDay, codeLength, lengthOfCode } from '../../../core/search/chunk';
import { intersectAll, readEntries, writePostings } from '../../../core/search/postings';

/** Rising documents, near and far apart, each with a strength. */
const entries = fc.array(fc.tuple(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3000 })), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 200 })
  .map((gaps) => {
    let doc = -1;
    return gaps.map(([gap, strength]) => (doc += gap + 1) * 4 + strength);
  });

describe('posting lists', () => {
  it('are read as they were written', () => {
    fc.assert(fc.property(entries, (list) => {
      const writer = new ByteWriter();
      writePostings(writer, list);
      expect([...readEntries(writer.take())]).toEqual(list);
    }), { numRuns: 500 });
  });

  it.each([
    ['one document, the first', [0], 2],
    ['one document, far away', [16_383 * 4 + 3], 2],
    ['one document beyond two bytes', [16_384 * 4], 4],
    ['two documents side by side', [0, 4], 3],
    ['every document', Array.from({ length: 8000 }, (_, doc) => doc * 4), 2001],
    ['one in a hundred', Array.from({ length: 100 }, (_, i) => i * 400), 114],
  ])('are short: %s', (_, list, most) => {
    const writer = new ByteWriter();
    writePostings(writer, list);
    const bytes = writer.take();
    expect([...readEntries(bytes)]).toEqual(list);
    expect(bytes.length).toBeLessThanOrEqual(most);
  });

  it('meet in the documents that all have, with the least strength', () => {
    expect([...intersectAll([[0, 5, 9, 15], [4, 11, 12], [6, 8, 14]].map((list) => Uint32Array.from(list)))]).toEqual([4, 8, 12]);
    expect([...intersectAll([])]).toEqual([]);
  });
});

describe('blocks', () => {
  const term = fc.stringMatching(/^[#@%~^]?[王代强县长a-c0-9𠮷]{1,6}$/u);

  it('give back every term and list, and find each by its last term', () => {
    fc.assert(fc.property(fc.uniqueArray(term, { maxLength: 300 }), (terms) => {
      const sorted = [...terms].sort();
      const writer = new BlockWriter();
      sorted.forEach((one, i) => writer.add(one, [i * 4, i * 4 + 5]));
      const blocks = writer.finish();
      expect(blocks.flatMap(({ bytes }) => readBlock(bytes).map((entry) => entry.term))).toEqual(sorted);
      for (const [i, one] of sorted.entries()) {
        const block = blocks.find(({ last }) => last >= one);
        const list = findInBlock(block?.bytes ?? new Uint8Array(1), one);
        expect(list && [...readEntries(list)]).toEqual([i * 4, i * 4 + 5]);
      }
      expect(blocks.every(({ bytes }) => findInBlock(bytes, '不在') === null)).toBe(true);
    }));
  });

  it('stay small however many terms there are', () => {
    const writer = new BlockWriter();
    for (let i = 0; i < 20_000; i++) writer.add(String.fromCharCode(0x4e00 + Math.floor(i / 100), 0x4e00 + (i % 100)), [i * 4]);
    const blocks = writer.finish();
    expect(blocks.length).toBeGreaterThan(5);
    expect(Math.max(...blocks.map(({ bytes }) => bytes.length))).toBeLessThan(8192);
  });
});

describe('numbers', () => {
  it('are read as they were written, and a list that ends too soon ends there', () => {
    const writer = new ByteWriter();
    const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31 - 1];
    for (const number of numbers) writer.number(number);
    const bytes = writer.take();
    const reader = new ByteReader(bytes);
    expect(numbers.map(() => reader.number())).toEqual(numbers);
    expect(reader.over).toBe(true);
    expect(new ByteReader(Uint8Array.of(0x80)).number()).toBe(0);
  });

  it.each([1, 2, 10, 600, 2000])('keep a length of %i within three per cent', (length) => {
    expect(Math.abs(lengthOfCode(codeLength(length)) / length - 1)).toBeLessThan(0.03);
  });

  it.each([
    ['1900-01-01', 1], ['1900-01-02', 2], ['2023-02-06', 44_962], ['1899-12-31', 0], [null, 0], ['no date', 0],
  ])('code the day %s', (iso, day) => expect(codeDay(iso)).toBe(day));
});
