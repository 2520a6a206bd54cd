// Whatever the page: every line has one owner, every character of an article stands in its source, parsing is a function.
import fc from './fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, PageEvidence } from '../../core/model';
import { parsePage } from '../../core/newspaper';
import { extract } from '../../core/extract';
import { mapOffset } from '../../core/text/offset-map';
import { listFolders, readFolder } from '../golden/folders';

const folders = listFolders();

const fold = (unit: string) => unit.normalize('NFKC');

function check(text: string, page: Page = parsePage(text)): void {
  const rows = text.split(/\r\n|\n|\r/);
  const owners = new Map<number, number>();
  const claim = (from: number, to: number) => { for (let n = from; n <= to; n++) owners.set(n, (owners.get(n) ?? 0) + 1); };
  page.articles.forEach((article) => article.segments.forEach((segment) => claim(segment.from, segment.to)));
  page.furniture.forEach((piece) => claim(piece.from, piece.to));
  const blank = new Set(page.blank);
  rows.forEach((row, i) => {
    const isBlank = row.replace(/[\s\u200b-\u200f\u2060\ufeff\u0085]/g, '') === '';
    if (i === rows.length - 1 && row === '' && rows.length > 1) return;
    expect(blank.has(i + 1), `line ${i + 1} blank`).toBe(isBlank);
    if (!isBlank) expect(owners.get(i + 1), `owners of line ${i + 1}: ${row.slice(0, 30)}`).toBe(1);
  });
  for (const article of page.articles) {
    // One expectation an article: one a character takes longer than reading it.
    const strangers: string[] = [];
    for (let i = 0; i < article.text.length; i++) {
      const unit = article.text.charAt(i);
      if (unit === '\n' || unit === ' ') continue;
      const source = text.charAt(mapOffset(article.sourceMap, i));
      if (fold(source) !== fold(unit)) strangers.push(`${i}: ${source} → ${unit}`);
    }
    expect(strangers).toEqual([]);
    let end = -1;
    for (const block of article.blocks) { expect(block.start).toBe(end + 1); end = block.end; }
    if (article.blocks.length > 0) expect(end).toBe(article.text.length);
  }
  expect(parsePage(text, page.info)).toEqual(page);
}

const line = fc.constantFrom(
  '', '', '\f', '　　', '本报讯（记者 王明）2月3日，县委书记李红到', '城关镇调研项目建设。', '李红在城关镇调研时强调', '抓好项目建设 服务群众生活', '（张华 文/刘强 图）', '●近日，县里举办招聘会。（赵云）',
  '责任编辑：王芳 校对：李娜', '2023年2月3日 星期五 第3版', '王', '明', '到', '简 讯', '公告', '2023年2月3日', '王 明 到 城 关 镇 调 研', '县委办公室', '编者按 今起刊出', '３月４日，１２个项目开工，', '縣長林錦昌巡視碼頭', 'hello', '图为村民在采茶。 王明 摄', '——记全县劳模李强', '“', '），要求各级', '摘 春', '  茶',
);

describe('any page', () => {
  it('gives each line one owner and each character its source', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), (lines, ending) => { check(lines.join(ending)); }), { numRuns: 250 });
  });
  it('does so for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => { check(text); }), { numRuns: 200 });
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('县', '王', '，', '。', ' ', '\n', '（', '）', '1', '日', '月', '　', '\f', '记', '者'), maxLength: 400 }), (text) => { check(text); }), { numRuns: 250 });
  });
});

/** What a person is said to be stands where it says: in the article, and through its map in the page as received. */
function checkEvidence(text: string, page: Page, evidence: PageEvidence): void {
  expect(extract(page)).toEqual(evidence);
  const source = (article: (typeof page.articles)[number], start: number, end: number) => {
    let printed = '';
    for (let i = start; i < end; i++) if (!/\s/u.test(article.text.charAt(i))) printed += text.charAt(mapOffset(article.sourceMap, i));
    return fold(printed);
  };
  for (const found of evidence.articles) {
    const article = page.articles.find(({ id }) => id === found.articleId);
    if (!article) throw new Error(`no article ${found.articleId}`);
    for (const { quote } of found.claims) {
      expect(article.text.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(source(article, quote.start, quote.end)).toBe(fold(quote.exact.replace(/\s/gu, '')));
    }
    for (const { posts } of found.people) for (const { span, asPrinted } of posts) expect(source(article, span.start, span.end), asPrinted).toBe(fold(article.text.slice(span.start, span.end).replace(/\s/gu, '')));
  }
}

describe('the seeds and the golden pages', { timeout: 120_000 }, () => {
  it.each(folders.map((folder) => [folder.name, folder] as const))('%s: every line has one owner, every character and quotation its source, parsing twice is parsing once', (_, folder) => {
    const { page, evidence } = readFolder(folder);
    check(folder.text, page);
    checkEvidence(folder.text, page, evidence);
  });
  it('have one id each, whatever their file is called', () => {
    const ids = folders.map((folder) => readFolder(folder).page.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(folders.map(({ text }) => parsePage(text, { name: 'copy.txt' }).id)).toEqual(ids);
  });
});

describe('no page', () => {
  it.each([['', 'empty'], ['\n \n　\n', 'empty'], ['The quick brown fox jumps over the lazy dog.\n'.repeat(5), 'not-chinese'], ['\u0000\u0001\u0002'.repeat(50), 'not-chinese']] as const)('%j has the reason %s', (text, reason) => {
    const page = parsePage(text);
    expect(page.articles).toEqual([]);
    expect(page.reason).toBe(reason);
  });
});
