import { describe, expect, it } from 'vitest';
import { judgePerson } from '../../../core/match/boundary';
import { foldForeign } from '../../../core/match/fold-text';

/** `国<张伟>建` → the verdict on the marked name. */
function judge(marked: string): string {
  const text = marked.replace(/[<>]/gu, '');
  const folded = foldForeign(text);
  const before = foldForeign(marked.slice(0, marked.indexOf('<'))).text.length;
  const name = foldForeign(marked.slice(marked.indexOf('<') + 1, marked.indexOf('>'))).text;
  return judgePerson(folded, before, before + name.length);
}

describe('part of a longer name or a word', () => {
  it.each([
    '记者<刘东>凯', '市民<刘东>海告诉记者', '今<夏上>市的桃子', '嗓音<高亢>的歌声', '<张伟>建到会', '县长<王浩>宇', '运动员<张伟>良', '欧<阳春>来了', '司<马胜昔>', '买买提·<王浩>',
    '<王浩>·买买提', '<李飞>机灵得很', '国家<高新建>设项目', '<刘海亮>晶晶地挂着', '提<高明亮>度', '<崔琦>希望小学', '<赵文>路与人民路交叉口', '<习近平>新时代中国特色社会主义思想',
    '<习近平>强军思想', '<赵文>工作室揭牌', '<王代 强>硬起来', '这支队伍<高亢>有力',
  ])('%s', (marked) => expect(judge(marked)).toBe('no'));
});

describe('credits of the page', () => {
  it.each([
    '（记者 <王浩>）', '本报记者<王浩> 通讯员<张毅>', '（记者李平 <王浩>）', '责任编辑：<张伟>', '编辑 李四 校对 <王浩>', '(<郭莎莎> 文/李得胜 图)', '记者<朱亚旭>',
    '图为现场。<罗通> 摄', '文/<王浩> 图/李四', '摄影：<王浩>', '特约通讯员 <王浩>报道', '□<王浩>文/图', '（<李飞>摄影报道）',
  ])('%s', (marked) => expect(judge(marked)).toBe('no'));
  it.each([
    '记者采访了县长<王浩>。', '（记者李平）县委书记<王代强>到城关镇调研', '新华社记者从县长<刘海亮>处获悉', '县长<王浩>说，编辑部要搬家。', '通讯员注意到<刘海亮>多次到村里。',
  ])('but not %s', (marked) => expect(judge(marked)).toBe('clear'));
});

describe('a person', () => {
  it.each([
    '县委书记<王浩>出席会议', '县领导马培翼、<王浩>、张毅参加', '<刘东>说', '副县长<李飞>到会', '<王浩>同志', '<王浩>市长', '任命<王浩>为局长', '由<李琳>主持', '<王浩>（副县长）', '<王浩>\t副县长\t分管工业',
    '<王代强>深入企业', '<王 代 强>到洁石集团', '县长<刘　东>讲话', '<李志强>调研', '县委书记<王代强>大力推进', '<玉素甫·库尔班>参加', '後衛<李飞>得分', '副书记（主持工作）<王浩>',
    '省领导和<王代强>等', '原县长<王浩>', '<张毅>、李庆', '中锋<王斌>独得28分',
  ])('%s', (marked) => expect(judge(marked)).toBe('clear'));
});

describe('two characters with nothing beside them', () => {
  it.each(['<王浩>', '“<王浩>”', '<王浩>的', '见到<王浩>'])('%s holds only where the page is clear about them elsewhere', (marked) => expect(judge(marked)).toBe('possible'));
});
