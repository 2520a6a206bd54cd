// Words of a closed list at a place of a text: the longest that begins there, the longest that ends there.
import fc from '../../property/fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon, countWords, endsWithWord, holdsWord, listWords, matchAt, matchBefore, opensWithWord, splitWords } from '../../../core/text/lexicon';

const lexicon = buildLexicon([['水', 1], ['水电', 2], ['水电站', 3], ['站', 4], ['电站', 5], ['项目', null], ['😀', 6]] as const);

describe('matchAt', () => {
  it.each([['水电站', 0, 3, 3], ['水电', 0, 2, 2], ['水利', 0, 1, 1], ['大水电厂', 1, 2, 2], ['项目', 0, 2, null], ['😀', 0, 2, 6]])('%s at %i', (text, at, length, value) => {
    expect(matchAt(lexicon, text, at)).toEqual({ length, value });
  });

  it.each([['项', 0], ['电', 0], ['水', 1], ['', 0], ['水', -1], ['constructor', 0]])('finds none in %s at %i', (text, at) => {
    expect(matchAt(lexicon, text, at)).toBeNull();
  });
});

describe('matchBefore', () => {
  it.each([['水电站', 3, 3, 3], ['风电站', 3, 2, 5], ['车站', 2, 1, 4], ['水电站', 2, 2, 2], ['一水', 2, 1, 1]])('%s before %i', (text, end, length, value) => {
    expect(matchBefore(lexicon, text, end)).toEqual({ length, value });
  });

  it.each([['水利', 2], ['水电站', 0], ['水', 5]])('finds none in %s before %i', (text, end) => {
    expect(matchBefore(lexicon, text, end)).toBeNull();
  });
});

describe('words in a whole text', () => {
  const list = listWords(['水', '水电', '电站', '站']);

  it.each([
    ['水电站', true, true, true, 4], ['大水电厂', false, false, true, 2], ['站水水水', true, true, true, 2], ['风电', false, false, false, 0], ['', false, false, false, 0],
  ])('%j', (text, opens, ends, holds, count) => {
    expect([opensWithWord(list, text), endsWithWord(list, text), holdsWord(list, text), countWords(list, text)]).toEqual([opens, ends, holds, count]);
  });
});

describe('a lexicon', () => {
  it('keeps the later of two entries for one word', () => {
    expect(matchAt(buildLexicon([['路', 1], ['路', 2]]), '路', 0)?.value).toBe(2);
  });

  it('finds what a search by hand finds', () => {
    const word = fc.string({ unit: fc.constantFrom('水', '电', '站', '大', 'a'), minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.uniqueArray(word, { maxLength: 20 }), fc.string({ unit: fc.constantFrom('水', '电', '站', '大', 'a', '。'), maxLength: 20 }), fc.nat(20), (words, text, at) => {
      const made = buildLexicon(words.map((entry) => [entry, entry] as const));
      const longest = (fits: (entry: string) => boolean): string | null => words.filter(fits).toSorted((a, b) => b.length - a.length)[0] ?? null;
      expect(matchAt(made, text, at)?.value ?? null).toBe(at < text.length ? longest((entry) => text.startsWith(entry, at)) : null);
      expect(matchBefore(made, text, at)?.value ?? null).toBe(at > 0 && at <= text.length ? longest((entry) => text.slice(0, at).endsWith(entry)) : null);
    }));
  });

  it('reads a row of words', () => {
    expect(splitWords(' 改造  扩建\n新建 ')).toEqual(['改造', '扩建', '新建']);
  });
});
