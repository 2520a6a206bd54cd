// What a text puts beside a name. 【】 marks the name; the text is folded first. Posts are shown as place:words, others as kind:words.
import { describe, expect, it } from 'vitest';
import { foldForeign } from '../../../core/match/fold-text';
import { readStations } from '../../../core/match/stations';

function read(marked: string): string {
  const [before = '', name = '', after = ''] = marked.split(/[【】]/u);
  const folded = foldForeign(before + name + after);
  const start = folded.text.indexOf(foldForeign(name).text);
  const stations = readStations(folded, start, start + foldForeign(name).text.length, ['河南省', '平顶山市', '宝丰县']);
  return stations.map(({ kind, words, place }) => `${kind === 'post' ? (place?.at(-1) ?? '') : kind}:${words}`).join(' ');
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
    ['免去：\n【赵文杰】的宝丰县人民政府副县长职务', '宝丰县:人民政府副县长'],
  ])('%s', (marked, expected) => expect(read(marked)).toBe(expected));
});
