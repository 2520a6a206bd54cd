import fc from '../../property/fast-check';
import { describe, expect, it } from 'vitest';
import { Candidates } from '../../../core/search/candidates';

describe('Candidates', () => {
  it('gives the same order, however many are asked for at once', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { maxLength: 400 }), fc.integer({ min: 1, max: 40 }), (all, count) => {
      const candidates = new Candidates();
      all.forEach(([weight, day], i) => candidates.add(i, day, weight));
      const expected = all.map(([weight, day], doc) => ({ doc, day, weight })).sort((a, b) => b.weight - a.weight || b.day - a.day || a.doc - b.doc);
      const given = [];
      for (let from = 0; from < candidates.size; from += count) given.push(...candidates.best(from, count));
      expect(given).toEqual(expected);
    }));
  });
});
