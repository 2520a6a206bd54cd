import { describe, expect, it } from 'vitest';
import { keywordsOf, segmentWords } from '../../../core/text/segment';

describe('segmentWords', () => {
  it.each([
    ['奋力拼经济', '奋力 拼 经济'],
    ['人民群众对美好生活的向往。', '人民群众 对 美好生活 的 向往 。'],
    ['constructor是一个英文词', 'constructor 是 一个 英文 词'],
  ])('%s', (text, expected) => {
    expect(segmentWords(text).map((word) => word.text).join(' ')).toBe(expected);
  });

  it('says where each word stands', () => {
    const text = '　项目建设\n项目签约！\n\n  项目';
    for (const word of segmentWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
    expect(segmentWords(text).filter((word) => word.text === '项目').map((word) => word.start)).toEqual([1, 6, 15]);
  });

  // segmentit's own tokenizer enumerates every path: 100 characters take 8 s and 2.5 GB, these would take for ever.
  it.each([129, 144, 5_000])('reads a run of %i characters without punctuation to its end', (length) => {
    const run = '中华人民共和国家人民法院长城市民政治理发展中心理事会议程序'.repeat(200).slice(0, length);
    const words = segmentWords(run);
    expect(words.map((word) => word.text).join('')).toBe(run);
    expect(words.length).toBeGreaterThan(length / 5);
    expect(words.length).toBeLessThan(length);
  });
});

describe('keywordsOf', () => {
  it('prefers what stands often and is rare in the language, and never repeats', () => {
    const words = keywordsOf('渔具产业园开工。渔具产业兴旺，渔具远销海外，大家的工作很好。', 3);
    expect(words).toContain('渔具');
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain('的');
  });

  it('has nothing to say of an empty text', () => expect(keywordsOf('', 5)).toEqual([]));
});
