import { describe, expect, it } from 'vitest';
import { isOneSlip } from '../../../core/search/near-pinyin';
import { cutPinyin, fitPinyin } from '../../../core/search/pinyin-query';

describe('cutPinyin', () => {
  it.each([
    ['wangdq', 'wang d q'], ['wdq', 'w d q'], ['wangdaiqiang', 'wang dai qiang'], ["xi'an", 'xi an'], ['xian', 'xian'], ['xian', 'xi an'],
    ['lüwf', 'lv w f'], ['lyu', 'lv'], ['lyu', 'l yu'], ['ouyang', 'ou yang'], ['zhangaiguo', 'zhang ai guo'], ['zhangaiguo', 'zhan gai guo'],
  ])('%s can be %s', (typed, cut) => expect(cutPinyin(typed).map((one) => one.join(' '))).toContain(cut));

  it('ends, whatever is typed', () => {
    for (const typed of ['a'.repeat(64), 'zcs'.repeat(21), "'".repeat(64), 'ng'.repeat(30), 'iiii', '']) expect(cutPinyin(typed).length).toBeLessThan(400);
  });
});

describe('fitPinyin', () => {
  it.each([
    ['wang dai qiang', 3], ['w d q', 2], ['wang d q', 2], ['wan g', 0], ['wang', 1], ['w', 1], ['wang dai qiang x', 0], ['d q', 0],
  ])('%s', (cut, fit) => expect(fitPinyin(cut.split(' '), ['wang', 'dai', 'qiang'])).toBe(fit));
});

describe('isOneSlip', () => {
  it.each([
    ['wandaiqian', 'wandaiqian', true], ['wandaiqan', 'wandaiqian', true], ['wanddaiqian', 'wandaiqian', true], ['wandauqian', 'wandaiqian', true],
    ['wadnaiqian', 'wandaiqian', true], ['wndaiqan', 'wandaiqian', false], ['', 'ab', false], ['a', '', true],
  ])('%s %s', (a, b, near) => {
    expect(isOneSlip(a, b)).toBe(near);
    expect(isOneSlip(b, a)).toBe(near);
  });
});
