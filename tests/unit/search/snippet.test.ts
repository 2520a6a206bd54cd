// Where a long sentence is cut for a result row: behind the end of a clause, so that the row begins with a word.
import { describe, expect, it } from 'vitest';
import { writeSnippet } from '../../../core/search/snippet';
import type { Article } from '../../../core/model';

const LONG = '今年以来，全县上下紧紧围绕项目建设这个牛鼻子不放松，坚持把招商引资作为头号工程来抓，各乡镇和县直各单位主要负责人带头外出招商，先后到长三角和珠三角等地区拜访企业，新签约的光伏发电项目总投资二十亿元。';
const UNBROKEN = `${'甲乙丙丁戊己庚辛壬癸'.repeat(9)}光伏发电项目${'子丑寅卯辰巳午未申酉'.repeat(3)}。`;

function snippetOf(text: string, word: string): { readonly snippet: string; readonly marked: readonly string[] } {
  const article = { text, blocks: [{ role: 'body', start: 0, end: text.length }] } as unknown as Article;
  const start = text.indexOf(word);
  const { snippet, matched } = writeSnippet(article, [{ piece: 0, span: { start, end: start + word.length } }]);
  return { snippet, marked: matched.map((span) => snippet.slice(span.start, span.end)) };
}

describe('writeSnippet', () => {
  it.each([
    ['a short sentence is whole', '县长王代强到产业园调研。', '产业园', /^县长/],
    ['a find at the beginning: nothing is cut before it', LONG, '今年', /^今年以来，/],
    ['a find far behind: cut where a clause begins', LONG, '光伏', /^…(各乡镇|先后到)/],
    ['no clause ends near: cut where there is room', UNBROKEN, '光伏', /^…[甲乙丙丁戊己庚辛壬癸]/u],
  ])('%s', (_, text, word, begins) => {
    const { snippet, marked } = snippetOf(text, word);
    expect(snippet).toMatch(begins);
    expect(marked).toEqual([word]);
    expect(snippet.length).toBeLessThanOrEqual(92);
  });
});
