// What must hold of sums and projects in any text, also in text that means nothing.
import fc from './fast-check';
import { describe, expect, it } from 'vitest';
import { readProjects } from '../../core/extract/projects';
import { findAmounts } from '../../core/text/amounts';
import { articleOf } from '../unit/extract/article-of';

/** Text made of the words that the grammar knows, in any order. */
const words = fc.constantFrom(
  '总投资', '3亿元', '120', '百亿元', '以上', '约', '项目', '工程', '产业园', '（', '）', '“', '”', '《', '》', '、', '和', '的', '等', '5个', '一期', '二期',
  '该项目', '察看', '推进', '建设', '宏发', '古夫镇', '水库', '加固', '，', '。', '；', '\n', ' ', '開工', '億', '龘', '😀', 'S312', '有限公司', '分别',
);
const newsText = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(''));

describe('findAmounts', () => {
  it('gives rising spans inside the text, and prints what stands there', () => {
    fc.assert(fc.property(newsText, (text) => {
      let end = 0;
      for (const { span, asPrinted, value } of findAmounts(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(span.start, span.end).replace(/[\s　]+/gu, '')).toBe(asPrinted);
        expect(Number.isFinite(value)).toBe(true);
        end = span.end;
      }
    }), { examples: [['百亿元以上3亿元']] });
  });

  it('reads the yuan of any figure', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(['万', 1e4], ['亿', 1e8], ['', 1]), (figure, [scale, factor]) => {
      expect(findAmounts(`投资${figure}${scale}元`)[0]?.yuan).toBe(figure * Number(factor));
    }));
  });
});

describe('readProjects', () => {
  it('names only what is printed, each project once, the same every time', () => {
    fc.assert(fc.property(newsText, (text) => {
      const article = articleOf(text);
      const projects = readProjects(article);
      expect(readProjects(article)).toEqual(projects);
      expect(new Set(projects.map(({ name }) => name)).size).toBe(projects.length);
      for (const { mentions, name, also } of projects) {
        expect(mentions.length).toBeGreaterThan(0);
        expect(also).not.toContain(name);
        for (const { start, end } of mentions) {
          const printed = article.text.slice(start, end).replace(/[\s　]+/gu, '');
          expect([name, ...also].some((form) => form.endsWith(printed))).toBe(true);
        }
      }
    }));
  });

  it.each([
    ['、', 20_000], ['项目', 20_000], ['（', 20_000], ['《', 20_000], ['产业园和', 10_000], ['总投资', 10_000], ['一二三亿', 10_000], ['开发区', 10_000],
  ])('comes to an end on %s × %i', (unit, times) => {
    expect(readProjects(articleOf(unit.repeat(times))).length).toBeLessThan(times);
  });
});
