// What the line above or below a name, or the head of its column, says of one that has its line to itself. 【】 marks the name; ⏎ ends a line.
import { describe, expect, it } from 'vitest';
import { readColumnHead } from '../../../core/match/columns';
import { foldForeign } from '../../../core/match/fold-text';
import { readStacked } from '../../../core/match/stacked';

const HOME = ['河南省', '平顶山市', '宝丰县'];

function fold(marked: string) {
  const [before = '', name = '', after = ''] = marked.replaceAll('⏎', '\n').split(/[【】]/u);
  const folded = foldForeign(before + name + after);
  const start = folded.text.indexOf(foldForeign(name).text);
  return { folded, start, end: start + foldForeign(name).text.length };
}

const readPosts = (marked: string): string | null => {
  const { folded, start, end } = fold(marked);
  return readStacked(folded, start, end, HOME)?.map(({ kind, words }) => `${kind}:${words}`).join(' ') ?? null;
};

describe('a post of its own line', () => {
  it.each([
    ['below the name', '【赵文杰】⏎县委书记⏎主持县委全面工作。', 'post:县委书记'],
    ['below the name, with a duty before and behind', '李四四⏎县长⏎主持县政府工作⏎【赵文杰】⏎副县长⏎分管农业', 'post:副县长'],
    ['above it', '县长⏎【赵文杰】⏎主持全面工作', 'post:县长'],
    ['of a list that begins with a name', '县政府⏎李四四⏎县长⏎【赵文杰】⏎副县长⏎王五五⏎教育局局长', 'post:副县长'],
    ['of a list that begins with a post', '县政府⏎县长⏎李四四⏎副县长⏎【赵文杰】⏎教育局局长⏎王五五⏎版权所有', 'post:副县长'],
    ['behind the heads of the columns', '姓名⏎职务⏎李四四⏎县长⏎【赵文杰】⏎副县长', 'post:副县长'],
    ['behind them the other way round', '职务⏎姓名⏎县长⏎李四四⏎副县长⏎【赵文杰】⏎', 'post:副县长'],
    ['below a label of several', '县领导⏎【赵文杰】⏎副县长', 'post:副县长'],
    ['in brackets', '嘉宾⏎【赵文杰】⏎（宝丰县政协主席）⏎主持人', 'post:县政协主席'],
    ['that makes him somebody else', '专家介绍⏎【赵文杰】⏎教师', 'role:教师'],
    ['of the name above alone', '李四四⏎县长⏎【赵文杰】⏎在家休息', 'entry:'],
    ['that may be anybody’s, since the list is cut at both ends', '李四四⏎县长⏎【赵文杰】⏎副县长⏎王五五', 'entry:'],
    ['in prose', '会议结束了⏎【赵文杰】⏎县长回答了记者的提问，副县长补充。', null],
    ['for one who has no line to himself', '【赵文杰】等⏎县委书记', null],
  ])('%s: %s', (_name, marked, expected) => expect(readPosts(marked)).toBe(expected));
});

describe('the head of a column whose cells stand below each other', () => {
  const head = '序号⏎项目⏎包联县领导⏎联系人⏎';
  it.each([
    ['in its column', `${head}1⏎石河治理⏎【赵文杰】⏎李四四⏎2⏎北关学校⏎王五五⏎冯六六`, '县领导'],
    ['in the second row', `${head}1⏎石河治理⏎王五五⏎冯六六⏎2⏎北关学校⏎【赵文杰】⏎李四四⏎3⏎`, '县领导'],
    ['in the last row', `${head}1⏎石河治理⏎王五五⏎冯六六⏎2⏎北关学校⏎【赵文杰】⏎李四四⏎注：每月一报`, '县领导'],
    ['with somebody else in the cell', `${head}1⏎石河治理⏎王五五、【赵文杰】⏎李四四⏎2⏎`, '县领导'],
    ['in the next column', `${head}1⏎石河治理⏎王五五⏎【赵文杰】⏎2⏎北关学校`, null],
    ['in a row of which a cell is missing', `${head}1⏎石河治理⏎【赵文杰】⏎2⏎北关学校⏎王五五⏎冯六六⏎3⏎`, null],
    ['in a last row of which none before shows the measure', `${head}1⏎石河治理⏎【赵文杰】`, null],
    ['of a table that does not count its rows', '项目⏎包联县领导⏎石河治理⏎【赵文杰】', null],
    ['of a roster by days', '县领导值班表⏎日期⏎带班领导⏎值班人员⏎10月1日⏎【赵文杰】⏎李四四⏎10月2日⏎王五五⏎冯六六', '县领导'],
    ['of one with a hole', '县领导值班表⏎日期⏎带班领导⏎值班人员⏎10月1日⏎【赵文杰】⏎10月2日⏎王五五⏎冯六六⏎10月3日', null],
    ['below a head of others', '序号⏎项目⏎联系人⏎1⏎县领导住宅楼⏎【赵文杰】⏎2⏎', null],
    ['whose leaders the title tells', '县级领导接访表⏎序号⏎日期⏎接访领导⏎1⏎6月5日⏎【赵文杰】⏎2⏎6月6日⏎王五五', '县领导'],
    ['whose leaders nothing tells', '接访表⏎序号⏎日期⏎接访领导⏎1⏎6月5日⏎【赵文杰】⏎2⏎6月6日⏎王五五', null],
  ])('%s: %s', (_name, marked, expected) => {
    const { folded, start, end } = fold(marked);
    expect(readColumnHead(folded, start, end)?.words ?? null).toBe(expected);
  });
});
