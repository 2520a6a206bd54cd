// What a text puts beside a name. 【】 marks the name; the text is folded first. Posts are shown as place:words, others as kind:words.
import { describe, expect, it } from 'vitest';
import { foldForeign } from '../../../core/match/fold-text';
import { findBrief } from '../../../core/match/near-place';
import { readTerm } from '../../../core/match/sentence-date';
import { readStations } from '../../../core/match/stations';

function read(marked: string): string {
  const [before = '', name = '', after = ''] = marked.split(/[【】]/u);
  const folded = foldForeign(before + name + after);
  const start = folded.text.indexOf(foldForeign(name).text);
  const stations = readStations(folded, start, start + foldForeign(name).text.length, ['河南省', '平顶山市', '宝丰县']);
  // What is said of himself: life-notes.test.ts.
  return stations.filter(({ kind }) => kind !== 'note').map(({ kind, words, place }) => `${kind === 'post' ? (place?.at(-1) ?? '') : kind}:${words}`).join(' ');
}

describe('posts beside a name', () => {
  it.each([
    ['宝丰县委副书记、县长【赵文杰】', '宝丰县:县委副书记 :县长'], ['【赵文杰】市长来访', ':市长'], ['副县长李四、【赵文杰】参加', ':副县长'], ['【赵文杰】：宝丰县副县长', '宝丰县:副县长'],
    ['【赵文杰】：县长，您看怎么办？', ''], ['县委书记 Party Secretary: 【赵文杰】', ':县委书记'], ['Vice Magistrate (industry) 【赵文杰】', ''],
    // A life ends with what he is, in its next sentence or on the next line.
    ['【赵文杰】，男，汉族，1971年3月生，河南郏县人，1990年9月参加工作，1995年6月加入中国共产党，研究生学历，管理学硕士。现任宝丰县委书记。', '宝丰县:县委书记'],
    ['【赵文杰】，男，1971年3月生，河南郏县人，研究生学历。\n现任宝丰县委书记。', '宝丰县:县委书记'],
    ['【赵文杰】，男，1971年3月生，农民；李四，男，1972年生，现任宝丰县长。', 'entry:,男'],
    ['【赵文杰】，男，1971年3月生，农民。\n会上，李四介绍说，现任县长很忙。', 'entry:,男'],
    // A line of its own under a line that is a post.
    ['领导之窗\n市委副书记、市长\n【赵文杰】\n男，1976年生', ':市委副书记 :市长'], ['会后来了一位县长\n王五\n【赵文杰】', ''],
    // The committee of another body than the county's.
    ['团县委书记【赵文杰】', ':团县委书记'], ['共青团宝丰县委书记【赵文杰】', '宝丰县:共青团县委书记'],
    // Several of a kind, of whom none leads for that; and who leads.
    ['县直单位负责人李四四、【赵文杰】参加会议', 'entry:县直单位负责人'], ['各乡镇党委书记李四四、【赵文杰】参加会议', 'entry:各乡镇党委书记'], ['考察团成员【赵文杰】', ':考察团成员'], ['县政府党组成员【赵文杰】', 'label:县政府党组成员'],
    ['网格员：李四四、【赵文杰】', ':网格员'], ['县长：李四四、【赵文杰】', ''], ['主席团（共9名，按姓氏笔画排列）\n李四四　【赵文杰】', 'act:主席团'],
    ['新华区委书记【赵文杰】', '新华区:区委书记'],
    // Rows with the years of each.
    ['历任县长\n李四四（1950.1—1953.4）\n【赵文杰】（2021.8—2022.12）', ':县长'], ['历任县长\n1949.03—1951.08 李四四\n1951.09—1954.02 【赵文杰】', ':县长'], ['历任县长都在。\n【赵文杰】（2021.8—2022.12）', ''],
    ['在叶县当过教师的那个【赵文杰】', 'entry:那个'],
    ['时任宝丰县委书记的【赵文杰】', '宝丰县:县委书记'], ['身为县长的【赵文杰】', ':县长'], ['采访县长的【赵文杰】', ''],
    ['免去：\n【赵文杰】的宝丰县人民政府副县长职务', '宝丰县:人民政府副县长'],
  ])('%s', (marked, expected) => expect(read(marked)).toBe(expected));
});

describe('English posts', () => {
  it.each([
    ['County Party Secretary 【赵文杰】 attended', ':县委书记'], ['Party Secretary 【赵文杰】 attended', ':县委书记'], ['chaired by Deputy County Mayor 【赵文杰】.', ':副县长'],
    ['Secretary of the CPC Baofeng County Committee 【赵文杰】', ':县委书记'], ['Baofeng County Head Zhao Wenjie (【赵文杰】) said', ':县长'], ['Executive Vice Mayor 【赵文杰】', ':常务副县长'],
    ['【赵文杰】, County Magistrate, said', ':县长'], ['【赵文杰】 (Zhao Wenjie), Mayor of Baofeng County, said', ':县长'], ['【赵文杰】 (County Party Secretary)', ':县委书记'], ['City Mayor 【赵文杰】', ':市长'],
    ['Mayor 【赵文杰】 of Springfield', 'entry:Mayor of Springfield'], ['Lushan County Mayor 【赵文杰】', 'entry:Lushan County Mayor'], ['School Party Secretary 【赵文杰】', 'entry:School Party Secretary'],
    ['Village Party Secretary 【赵文杰】', ':村委书记'], ['Secretary of the County Youth League Committee 【赵文杰】', 'entry:Secretary of the County Youth League Committee'],
    ['Party chief 【赵文杰】 and others', ':县委书记'], ['deputy magistrate 【赵文杰】 attended', ':副县长'], ['Zhao Wenjie (【赵文杰】), secretary of the county committee, met', ':县委书记'], ['Zhao Wenjie (【赵文杰】), head of the county, met', ':县长'],
    ['Zhao Wenjie (【赵文杰】), mayor of Hangzhou, met', 'entry:mayor of Hangzhou'], ['Zhao Wenjie (【赵文杰】), Mayor Li Si (李四)', 'entry:Zhao Wenjie '], ['Lushan magistrate 【赵文杰】', 'entry:Lushan magistrate'], ['the band Thunder (【赵文杰】), mayor of Baofeng County', ''], ['school Party chief 【赵文杰】', 'entry:school Party chief'],
    ['Secretary 【赵文杰】', ''], ['Head 【赵文杰】', ''], ['Coach 【赵文杰】', ''], ['Party Secretary Li Si and 【赵文杰】', ''], ['the Mayor, 【赵文杰】', ''],
  ])('%s', (marked, expected) => expect(read(marked)).toBe(expected));
});

describe('the head of a column', () => {
  it.each([
    ['序号\t项目\t包联县领导\n1\t石河治理\t【赵文杰】', 'label:县领导'], ['项目 | 县级领导 | 单位\n石河治理 | 李四四、【赵文杰】 | 水利局', 'label:县领导'], ['| 村 | 联系区领导 |\n| 李庄 | 李四四 |\n| 王庄 | 【赵文杰】 |', 'label:区领导'],
    ['县级领导包联项目表\n项目 | 责任领导 | 单位\n石河治理 | 【赵文杰】 | 水利局', 'label:县领导'], ['教体局领导分包学校\n学校 | 分包领导 | 股室\n一小 | 【赵文杰】 | 基教股', ''],
    ['项目 | 县领导 | 联系人\n石河治理 | 李四四 | 【赵文杰】', ''], ['项目 | 县领导\n石河治理 | 【赵文杰】 | 水利局', ''], ['项目 | 县领导\n石河治理 | 李四四\n学校 | 姓名\n一小 | 【赵文杰】', ''],
  ])('%s', (marked, expected) => expect(read(marked)).toBe(expected));
});

describe('whose congress a presidium is of', () => {
  it.each([
    ['宝丰县第十五届人民代表大会第三次会议\n主席团（共21人，按姓氏笔画为序）：\n李四四　【赵文杰】　王小二', 'act:主席团'], ['宝丰县第十五届人民代表大会第三次会议主席团常务主席名单\n李四四　【赵文杰】　王小二', 'act:主席团常务主席'],
    ['共青团宝丰县第二十次代表大会\n主席团（共11人，按姓氏笔画为序）：\n李四四　【赵文杰】　王小二', 'entry:主席团'], ['石桥镇第三届人民代表大会主席团名单\n李四四　【赵文杰】　王小二', 'entry:主席团'],
  ])('%s', (marked, expected) => expect(read(marked)).toBe(expected));
});

it.each([
  ['1949.03—1951.08 【赵文杰】', '1950-07-01'], ['【赵文杰】（2021.8—2022.12）', '2022-07-01'], ['2022.09—— 【赵文杰】', '2022-07-01'], ['【赵文杰】（2016年—2018年）', '2017-07-01'],
  ['李四四（1950.1—1953.4）\n【赵文杰】', null], ['【赵文杰】（1971年生）', null], ['工期2022 【赵文杰】', null],
])('years beside a name: %s %s', (marked, expected) => {
  const [before = '', name = '', after = ''] = marked.split(/[【】]/u);
  const { text } = foldForeign(before + name + after);
  const start = text.indexOf(name);
  expect(readTerm(text, start, start + name.length)).toBe(expected);
});

it.each([
  ['浙江杭州 全省会议召开，【赵文杰】强调', true], ['郏县：【赵文杰】强调', true], ['在郏县，【赵文杰】强调', false], ['郏县县长李四表示欢迎，【赵文杰】强调', false], ['宝丰县 【赵文杰】强调', false],
])('a brief of another place: %s %s', (marked, expected) => {
  const [before = '', name = '', after = ''] = marked.split(/[【】]/u);
  const folded = foldForeign(before + name + after);
  expect(findBrief(folded, folded.text.indexOf(name), ['河南省', '平顶山市', '宝丰县']) !== null).toBe(expected);
});
