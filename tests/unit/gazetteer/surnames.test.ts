import { describe, expect, it } from 'vitest';
import { isEverydaySurname, isSurname, surnameLength, surnameRank, surnameTier } from '../../../core/gazetteer/surnames';

describe('surnames', () => {
  it.each([...'王李付闫莫温牛代安岳肖仝郇逯佘覃冼区'])('%s is one', (surname) => expect(isSurname(surname)).toBe(true));
  it.each(['的', '县', '', '王代', 'A', '欧'.repeat(2)])('%j is none', (text) => expect(isSurname(text)).toBe(false));

  it.each([
    ['王代强', 1], ['欧阳娜娜', 2], ['欧阳明', 2], ['欧阳', 1], ['欧明', 1], ['司马南', 2], ['张简洁', 1], ['张简明月', 2], ['爱新觉罗溥仪', 4],
    ['王', 0], ['', 0], ['的士', 0],
  ])('%s: %d', (name, length) => expect(surnameLength(name)).toBe(length));

  it('ranks by how usual they are', () => {
    expect(surnameTier('王')).toBe('common');
    expect(surnameTier('欧阳')).toBe('common');
    expect(surnameTier('郇')).toBe('rare');
    expect(surnameTier('不')).toBe('odd');
    expect(surnameTier('的')).toBeNull();
    expect(surnameRank('王')).toBe(0);
    expect(surnameRank('郇')).toBeNull();
  });

  it('flags those that are words', () => {
    expect([...'高时常成万方安易和向从同应经会第'].filter((surname) => !isEverydaySurname(surname))).toEqual([]);
    expect([...'王李赵郭郝'].filter(isEverydaySurname)).toEqual([]);
  });
});
