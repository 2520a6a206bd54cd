// What a line's likeness to a text is worth.
import { describe, expect, it } from 'vitest';
import { rateLikeness } from '../../../core/newspaper/headline-costs';

describe('rateLikeness', () => {
  it.each([
    ['shares nothing, long', -0.1, 12, 'against'], ['shares nothing, short', -0.1, 4, 'against'], ['shares a word', 0.25, 10, 'for'], ['shares half of it', 0.5, 10, 'for'], ['says it again', 0.65, 4, 'for'],
  ])('%s', (_, likeness, length, side) => { expect(rateLikeness(likeness, length) > 0 ? 'for' : 'against').toBe(side); });
  it('grows with the likeness', () => {
    for (const length of [4, 12]) {
      const values = Array.from({ length: 80 }, (_, i) => rateLikeness(-0.12 + i * 0.01, length));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });
  it('is milder with short lines, which share nothing by chance', () => { expect(rateLikeness(-0.1, 4)).toBeGreaterThan(rateLikeness(-0.1, 12)); });
});
