// Sets of characters: asked at a place, anywhere in a text, and as what a text is cut at.
import { describe, expect, it } from 'vitest';
import { hasCharAt, holdsAny, readCharSet, splitAt, whiteSpace } from '../../../core/text/char-set';

const marks = readCharSet('，。；');

describe('hasCharAt', () => {
  it.each([['好，', 1, true], ['好，', 0, false], ['好，', 2, false], ['好，', -1, false], ['', 0, false]])('%j at %i: %j', (text, at, expected) => {
    expect(hasCharAt(marks, text, at)).toBe(expected);
  });
});

describe('holdsAny', () => {
  it.each([['一；二', true], ['一二', false], ['', false]])('%j: %j', (text, expected) => {
    expect(holdsAny(marks, text)).toBe(expected);
  });

  it('keeps more sets apart than one table holds', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ'];
    const sets = letters.map((letter) => readCharSet(letter));
    for (const [i, set] of sets.entries()) expect(letters.filter((letter) => holdsAny(set, letter))).toEqual([letters[i]]);
  });
});

describe('splitAt', () => {
  it.each(['一，二', '，一，，二。', '，', '', '一二'])('cuts %j as a pattern does', (text) => {
    expect(splitAt(text, marks)).toEqual(text.split(/[，。；]+/u));
  });

  it.each(['王\u3000强\t\u00a0县长', ' \n', '王\u200b强'])('knows white space as patterns do: %j', (text) => {
    expect(splitAt(text, whiteSpace)).toEqual(text.split(/\s+/u));
  });
});
