// Bare names that no rule reads: what stands around them says that somebody is named. And what only looks like a name.
// Text left, right what a careful reader would write down (see told.ts).
import { describe, expect, test } from 'vitest';
import { mayStand } from '../../../core/extract/name-model';
import { check } from './told';

describe('nobody says who they are', () => {
  check([
    ['1997年，孙有田在山里挖矿，欠下一万三千元的债。', '孙有田(citizen)'],
    ['听见喊声，毕春生扔下锄头就往河边跑。', '毕春生(citizen)'],
    ['为了凑够学费，卢桂香把家里的两头猪卖了。', '卢桂香(citizen)'],
  ]);
});

describe('words and places', () => {
  check([
    ['我县抓人才、强创新、促发展，打基础、利长远的项目开工。', ''],
    ['高家堡、何家坝、万家营等村通了自来水，安胜镇成立巡堤队。', ''],
    ['张榜公布，接受监督；程序不能少，标准不能降。', ''],
  ]);
});

test.each([['欧阳建国', 4, true], ['陈方安生', 4, true], ['王天天气', 4, false], ['王，大明', 3, false]])('%s may be a name of %i characters: %s', (text, length, may) => {
  expect(mayStand(text, 0, length)).toBe(may);
});
