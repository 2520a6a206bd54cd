// What a text says of the bearer of a name himself. 【】 marks the name; the text is folded first.
import { expect, it } from 'vitest';
import { foldForeign } from '../../../core/match/fold-text';
import { readLifeNote } from '../../../core/match/life-notes';

it.each([
  ['县长【赵文杰】（女，回族）出席', '女,回族'], ['【赵文杰】，男，汉族，1971年3月生，大学学历', '男,汉族,1971年生'], ['【赵文杰】（回族）', '回族'], ['【赵文杰】\t女\t满族\t县长', '女,满族'],
  ['【赵文杰】，1930年出生于宝丰', '1930年生'], ['【赵文杰】（1925—2010）', '1925年生,逝世'], ['【赵文杰】同志因病医治无效，于5月29日逝世，享年81岁。', '逝世'],
  // Of another, or nothing.
  ['【赵文杰】出席会议', ''], ['【赵文杰】（2016年—2022年）', ''], ['【赵文杰】的父亲在家中去世。', ''], ['【赵文杰】慰问逝世党员的家属。', ''], ['【赵文杰】、钱武（女）参加', ''], ['【赵文杰】，民族团结模范', ''],
])('%s: %s', (marked, expected) => {
  const [before = '', name = '', after = ''] = marked.split(/[【】]/u);
  const folded = foldForeign(before + name + after);
  expect(readLifeNote(folded, folded.text.indexOf(name) + name.length)).toBe(expected);
});
