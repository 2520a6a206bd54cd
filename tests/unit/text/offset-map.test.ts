import { describe, expect, it } from 'vitest';
import { mapOffset, mapSpan, OffsetMapBuilder } from '../../../core/text/offset-map';

/** Map of a derived text made of these pieces: [length, where it stands in the source]. */
function mapOf(...pieces: [number, number][]) {
  const builder = new OffsetMapBuilder();
  for (const [length, source] of pieces) builder.push(length, source);
  return builder.build();
}

describe('offset maps', () => {
  it('keep one piece for what runs on', () => {
    expect(mapOf([2, 5], [3, 7], [0, 90], [1, 12])).toEqual({ from: [0, 5], to: [5, 12] });
  });

  it('lead a joint to where it was put', () => {
    const map = mapOf([3, 0], [1, 3], [3, 3]);
    expect([2, 3, 4].map((offset) => mapOffset(map, offset))).toEqual([2, 3, 3]);
  });

  it('end a span behind its last unit, not before the next piece', () => {
    const map = mapOf([2, 0], [2, 10]);
    expect(mapSpan(map, { start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
    expect(mapSpan(map, { start: 1, end: 3 })).toEqual({ start: 1, end: 11 });
    expect(mapSpan(map, { start: 2, end: 2 })).toEqual({ start: 10, end: 10 });
  });

  it('are the identity when empty', () => {
    expect(mapOffset({ from: [], to: [] }, 7)).toBe(7);
  });
});
