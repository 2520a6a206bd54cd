import { describe, expect, it } from 'vitest';
import { hashText } from '../../../core/text/hash';

describe('hashText', () => {
  it('never changes: stored ids depend on it', () => {
    expect([hashText(''), hashText('宝丰县'), hashText('a')]).toEqual(['9273c4b584c80cc0', 'cca8714bfd765bb1', 'ee18b1ceff42096f']);
  });

  it('tells small differences apart', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `县委书记${i}出席`);
    texts.push('ab', 'ba', 'a\0', '\0a', ' ', '  ', '县', '縣');
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  });
});
