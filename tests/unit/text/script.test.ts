import { describe, expect, it } from 'vitest';
import { countHan, isHan, simplifiedUnits, toSimplified } from '../../../core/text/script';

describe('toSimplified', () => {
  it.each([
    ['縣長張軍廣', '县长张军广'],
    ['鍾葉蕭閻範鄧', '钟叶萧阎范邓'],
    ['沈陽 瀋陽', '沈阳 沈阳'],
    ['钱锺书 髙明徳', '钱钟书 高明德'],
    ['乾隆', '乾隆'],
    ['着力 著名', '着力 著名'],
    ['台湾 吃 才 么 只', '台湾 吃 才 么 只'],
  ])('%s', (printed, simplified) => expect(toSimplified(printed)).toBe(simplified));

  it('folds every unit to one unit, and what it folds to stays', () => {
    const units = simplifiedUnits();
    const moved = [...units.keys()].filter((unit) => units[unit] !== unit);
    expect(moved.length).toBeGreaterThan(2500);
    expect(moved.filter((unit) => units[units[unit] ?? 0] !== units[unit]).map((unit) => String.fromCharCode(unit))).toEqual([]);
    expect(moved.filter((unit) => !isHan(unit) || !isHan(units[unit] ?? 0))).toEqual([]);
  });

  it('leaves every character of simplified standard text alone but the few that only old text has', () => {
    const decoder = new TextDecoder('gb18030');
    let level1 = '';
    for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) level1 += decoder.decode(new Uint8Array([row, cell]));
    expect([...level1].filter((character) => toSimplified(character) !== character).join('')).toBe('');
  });
});

describe('isHan', () => {
  it('counts ideographs, 〇 and 々, and characters beyond the BMP once', () => {
    expect(countHan('王A代，〇々𠮷！１')).toBe(5);
    expect(isHan(0x20bb7)).toBe(true);
    expect(isHan('。'.charCodeAt(0))).toBe(false);
  });
});
