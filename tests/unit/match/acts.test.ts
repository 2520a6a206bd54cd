// What the text shows a bare name doing, and of which place its sentence speaks. 【】 marks the name; the text is folded first.
import { describe, expect, it } from 'vitest';
import { readAct } from '../../../core/match/acts';
import { foldForeign } from '../../../core/match/fold-text';
import { isOfThePast, readNearPlace } from '../../../core/match/near-place';
import { isOfMine, readStanding } from '../../../core/match/sentence-standing';

const HOME = ['河南省', '平顶山市', '宝丰县'];

function open(marked: string) {
  const [before = '', name = '', after = ''] = marked.split(/[【】]/u);
  const folded = foldForeign(before + name + after);
  const start = folded.text.indexOf(foldForeign(name).text);
  return { folded, start, end: start + foldForeign(name).text.length };
}

describe('readAct', () => {
  it.each([
    ['会议由【赵文杰】主持。', 'act 主持'], ['【赵文杰】强调，要抓落实。', 'act 强调'], ['【赵文杰】、钱武、孙立新陪同。', 'part 陪同'],
    ['【赵文杰】、钱武和县教体局副局长李四参加会议。', 'part 参加会议'], ['【赵文杰】、钱武等县领导一同观摩。', 'label 县领导'],
    ['【赵文杰】、钱武先后到粮库、赵庄镇，调研夏粮收购。', 'act 调研'], ['【赵文杰】、钱武等在主席台就座。', 'part 在主席台就座'], ['【赵文杰】要求，各乡镇要抓紧。', 'act 要求'],
    // Of others, or of nobody.
    ['【赵文杰】要求赔偿。', 'none'], ['【赵文杰】、钱武参加拔河。', 'none'], ['最终甲队获胜，【赵文杰】参加颁奖。', 'none'], ['县长巡视高考考点，【赵文杰】参加。', 'part 参加'],
    ['工会主席李四主持会议，【赵文杰】、钱武参加会议。', 'none'], ['某市副局长李四来访，【赵文杰】、钱武陪同。', 'part 陪同'], ['【赵文杰】家里来了客人。', 'none'], ['【赵文杰】的父亲出席。', 'none'], ['【赵文杰】受县长接见。', 'none'],
  ])('%s %s', (text, expected) => {
    const { folded, start, end } = open(text);
    const act = readAct(folded, start, end);
    expect(act === null ? 'none' : `${act.by} ${act.words}`).toBe(expected);
  });
});

describe('readStanding', () => {
  it.each([
    ['县委书记李四调研，【赵文杰】陪同', 'leaders'], ['县领导李四、【赵文杰】', 'leaders'], ['法官李四讲解，【赵文杰】参加', 'others'], ['与学生交流后，【赵文杰】讲话', null], ['县长李四出席。【赵文杰】参加', null],
  ])('%s: %s', (text, expected) => {
    const { folded, start } = open(text);
    expect(readStanding(folded.text, start)).toBe(expected);
  });
  it.each([['【赵文杰】昨天还跟我同事打牌', true], ['我家邻居【赵文杰】', true], ['【赵文杰】对我县工作提出要求', false]])('of the writer’s own people: %s %s', (text, expected) => {
    const { folded, start } = open(text);
    expect(isOfMine(folded.text, start)).toBe(expected);
  });
});

describe('readNearPlace', () => {
  it.each([
    ['郏县【赵文杰】参加', '郏县'], ['叶县召开会议。【赵文杰】参加', 'none'], ['宝丰县召开会议。【赵文杰】参加', '宝丰县'], ['叶县领导李四，我县领导【赵文杰】', 'none'],
    ['史玉龙、【赵文杰】参加', 'none'], ['平顶山市会议上，【赵文杰】发言', 'none'], ['邻县的副县长【赵文杰】', 'nowhere'], ['公社化时，副县长【赵文杰】', 'nowhere'],
  ])('%s: %s', (text, expected) => {
    const { folded, start } = open(text);
    const near = readNearPlace(folded.text, start, HOME);
    expect(near === null ? 'none' : (near.at(-1) ?? 'nowhere')).toBe(expected);
  });
  it.each([
    ['我县考察团赴宝丰县考察。县委副书记【赵文杰】带队', '鲁山县'], ['宝丰县委书记李四、县长【赵文杰】陪同', '宝丰县'], ['宝丰县委书记李四陪同，我县副县长【赵文杰】参加', '鲁山县'], ['宝丰县考察团到鲁山，县长【赵文杰】陪同', '鲁山县'],
  ])('on a page of 鲁山县 %s: %s', (text, expected) => {
    const { folded, start } = open(text);
    expect(readNearPlace(folded.text, start, HOME, ['河南省', '平顶山市', '鲁山县'])?.at(-1)).toBe(expected);
  });
  it('a zone is meant by its short name in its own city', () => {
    const { folded, start } = open('市委书记到示范区调研，管委会主任【赵文杰】陪同');
    expect(readNearPlace(folded.text, start, ['河南省', '焦作市', '焦作市城乡一体化示范区'])?.at(-1)).toBe('焦作市城乡一体化示范区');
    expect(readNearPlace(folded.text, start, HOME)).toBeNull();
  });
  it.each([['文史资料：忆第一个合作社', true], ['忆童年', true], ['县长调研春耕', false], ['追忆一位老县长', true]])('a title of the past: %s %s', (title, expected) => expect(isOfThePast(foldForeign(title).text)).toBe(expected));
});
