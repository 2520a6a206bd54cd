// Columns side by side on one line (a PDF extracted by its layout) are read one after another; tables and rows of names stay rows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../core/newspaper';
import { readLines } from '../../../core/newspaper/lines';

/** The text's lines in reading order: number of the line, bar, its words. */
const read = (rows: readonly string[]): string[] => readLines(rows.join('\n')).lines.map((line) => `${line.number}|${line.raw}`);

const first = ['　　本报讯（记者 全小舟）八月十日，', '副县长仇新华到白石镇查看水稻病虫', '防治，要求农技员包片到户，药剂送', '到田头。', '　　全镇已喷药三千亩，占应防面积', '的八成。'];
const second = ['　　本报讯（通讯员 车正）县供销社', '筹集化肥六百吨，赶在追肥前运抵各', '村，主任蔺守业说，价格与去年持平，', '缺钱的农户可以赊购。'];
const third = ['　　图为青年突击队在抢修水渠，三天', '挖土方四百立方米，队长贺来宝一直', '守在工地，饭由家里人送来，夜里就', '睡在草棚。'];

/** Columns side by side, each cell filled up to its width: in characters, or in half ems. */
function setBeside(columns: readonly (readonly string[])[], by: 'characters' | 'half ems', width = 40): string[] {
  const measure = (text: string) => (by === 'characters' ? text.length : [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 1 : 2), 0));
  const rows = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, i) => columns.map((column) => { const cell = column[i] ?? ''; return cell + ' '.repeat(Math.max(0, width - measure(cell))); }).join('').trimEnd());
}

const inOrder = (...columns: readonly (readonly string[])[]) => columns.flatMap((column) => column.map((cell, i) => `${i + 1}|${cell.trim()}`));

describe('columns of running text', () => {
  it.each(['characters', 'half ems'] as const)('are read one after another, their places counted in %s', (by) => {
    expect(read(setBeside([first, second], by))).toEqual(inOrder(first, second));
    expect(read(setBeside([first, second, third], by))).toEqual(inOrder(first, second, third));
    expect(read(setBeside([second, first], by))).toEqual(inOrder(second, first));
  });

  it('end at a display line in the middle, and at a white band across the page', () => {
    const upper = setBeside([first, second], 'characters');
    const lower = setBeside([third, first], 'characters');
    expect(read([...upper, `${' '.repeat(14)}石门水库今日封顶`, ...lower]).map((line) => line.split('|')[1])).toEqual([...first, ...second, '石门水库今日封顶', ...third, ...first].map((cell) => cell.trim()));
    expect(read([...upper, '', '', ...lower]).map((line) => line.split('|')[1])).toEqual([...first, ...second, ...third, ...first].map((cell) => cell.trim()));
  });

  it('end where the left one, longer than the right, has closed and a head without white above goes on', () => {
    const rows = [...setBeside([[...first, '农技站昨日又送来一批。'], second], 'characters'), '港区快讯', '', '西林码头开航'];
    expect(read(rows).slice(-2)).toEqual(['8|港区快讯', '10|西林码头开航']);
    const heads = ['平山时讯 2021年8月27日              第4版', '', '建设“样板间”', '', ...setBeside([['', '', '', ''], ['县里召开“制度创新”会', '“一把钥匙”换新居', '“两扇门”开新路', '点评四个“慢”字']], 'characters')];
    expect(read(heads).map((line) => line.split('|')[0])).toEqual(['1', '3', '5', '6', '7', '8']);
  });

  it('one above the other are told apart where the right one ends early', () => {
    expect(read([...setBeside([first, second], 'characters'), ...setBeside([third, second], 'characters')]).map((line) => line.split('|')[1])).toEqual([...first, ...second, ...third, ...second].map((cell) => cell.trim()));
  });

  it('keep the indent of their paragraphs', () => {
    const { lines } = readLines(setBeside([first, second], 'characters').join('\n'));
    expect(lines.map(({ indent }) => indent)).toEqual([2, 0, 0, 0, 2, 0, 2, 0, 0, 0]);
  });

  it('lead every name back to its own line', () => {
    const rows = ['仇新华到白石镇查看病虫防治          县供销社筹集化肥六百吨', ...setBeside([first, second], 'characters')];
    const text = rows.join('\n');
    const page = parsePage(text);
    for (const name of ['全小舟', '仇新华', '蔺守业']) {
      const article = page.articles.find((candidate) => candidate.text.includes(name));
      expect(article, name).toBeDefined();
      const line = rows.findIndex((row) => row.includes(name) && row.includes(name === '仇新华' ? '副县长' : name)) + 1;
      expect(article?.segments.some((segment) => segment.from <= line && line <= segment.to), name).toBe(true);
    }
  });
});

describe('rows stay rows', () => {
  it.each([
    ['a table', ['8月3日      常守义      县委书记            县信访局', '8月4日      毕春山      县长                白石镇', '8月5日      成玉兰      县政协主席          县信访局', '8月6日      车正平      县委副书记          城关镇', '8月7日      祝国安      副县长              县信访局']],
    ['names set to align', ['王大成    李  强    赵守义    孙　平', '周  正    吴永和    郑  义    冯  兰', '陈  立    褚  卫    蒋  沈    韩  杨', '朱  秦    尤  许    何  吕    施  张']],
    ['a text with a wide space here and there', ['　　本报讯  记者全小舟报道：八月十日，副县长仇新华到白', '石镇查看水稻病虫防治，要求农技员包片到户，药剂送到田', '头。  全镇已喷药三千亩，占应防面积的八成。']],
    ['signatures at the right', ['县供销社筹集化肥六百吨，赶在追肥前运抵各村。', `${' '.repeat(30)}（车 正）`, '白石镇已喷药三千亩，占应防面积的八成。', `${' '.repeat(30)}（蔺 平）`]],
  ])('%s', (_, rows) => {
    expect(read(rows)).toEqual(rows.map((row, i) => `${i + 1}|${row.trim()}`));
  });
});

describe('whatever stands side by side', () => {
  const cell = fc.string({ unit: fc.constantFrom('县', '长', '到', '村', '，', '。', ' ', '　', '1', 'a'), minLength: 0, maxLength: 24 });

  it('no character is lost, doubled or led to another line', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 2, max: 30 }), (rows, width) => {
      const text = rows.map((cells) => cells.map((part) => part.padEnd(width)).join('')).join('\n');
      const printed = text.split('\n');
      const { lines, blank } = readLines(text);
      for (const line of lines) expect(text.slice(line.start, line.start + line.raw.length)).toBe(line.raw);
      printed.forEach((row, i) => {
        const parts = lines.filter(({ number }) => number === i + 1).sort((a, b) => a.start - b.start).map(({ raw }) => raw.replace(/\s/gu, '')).join('');
        expect(parts).toBe(row.replace(/\s/gu, ''));
      });
      expect(lines.length + blank.length).toBeGreaterThanOrEqual(printed.length);
    }));
  });

  it('reads thousands of rows that are nearly columns', () => {
    const hostile = [Array.from({ length: 8 }, () => '县长，到村。').join('   '), `${'村'.repeat(190)}  ${'长，'.repeat(90)}`, `${' '.repeat(120)}县长到村。`];
    for (const row of hostile) expect(readLines(`${row}\n`.repeat(3000)).lines.length).toBeGreaterThanOrEqual(3000);
  });
});
