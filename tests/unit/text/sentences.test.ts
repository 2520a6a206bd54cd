import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/text/sentences';

/** Sentences of a text written with ¦ at each cut; white space beside a cut is trimmed. */
const cases = [
  '县委书记出席。¦县长主持。',
  '真的吗？！¦真的！！¦好。',
  '他说：“抓紧干！”¦会议结束。',
  '落实“一户不落！”的要求。¦会后调研。',
  '（记者 张三 摄。）¦次日，再来。',
  '总投资5亿元；年产值10亿元；税收1亿元。¦完工。',
  '他想了想……又说。¦走了。',
  '他说："干！"¦会后调研。',
  '他说。¦"干！"¦会后。',
  '全力抓好项目建设\n¦　　2月6日，县长到园区。¦随后座谈。',
  '没有句号',
  '他說：「好！」¦散會。',
];

describe('splitSentences', () => {
  it.each(cases)('%s', (marked) => {
    const text = marked.replaceAll('¦', '');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split('¦').map((sentence) => sentence.trim()));
  });

  it('cuts only the part asked for', () => {
    const text = '甲。乙。丙。';
    expect(splitSentences(text, { start: 2, end: 5 })).toEqual([{ start: 2, end: 4 }, { start: 4, end: 5 }]);
  });

  it('has no sentence where there is only space', () => {
    expect(splitSentences(' \n　\n')).toEqual([]);
  });
});
