// Which text of a page a line speaks of: by shared names, by one rare character, by nothing.
import { describe, expect, it } from 'vitest';
import { buildRelevance, readGain } from '../../../core/newspaper/relevance';

const texts = [
  '近日，县农业农村局在柳河镇举办茶叶加工培训班，六十名茶农参加。局长贺新田说，要把茶园管护好，让茶农多挣钱。',
  '端午节前，社区居民聚在一起包粽子，把粽叶洗净，填上糯米和红枣，送给独居老人。居民们说，今年的节过得热闹。',
  '县公安局交警大队连日来整治超载货车，查处违法行为三十二起。大队长石磊说，整治不松劲，道路才平安。',
];

describe('buildRelevance', () => {
  const relevance = buildRelevance(texts);
  it.each<[string, string, number]>([
    ['words that a text says again', '六十名茶农学加工', 0],
    ['one rare character', '山下粽香浓', 1],
    ['a name', '石磊带队查货车', 2],
  ])('%s', (_, line, expected) => {
    const reading = relevance.read(line, 0);
    const gains = texts.map((__, i) => readGain(reading, i));
    expect(gains.indexOf(Math.max(...gains))).toBe(expected);
    expect(gains[expected]).toBeGreaterThan(0.5);
  });

  it('gives 0 to the best where a line speaks of none', () => {
    const { gains } = relevance.read('春风又绿江南岸', 0);
    expect(Math.max(...gains)).toBe(0);
  });

  it('tells nothing of a text too far off', () => {
    const far = buildRelevance([...Array.from({ length: 200 }, () => '无关的话。'), '端午节包粽子。']);
    expect(readGain(far.read('端午包粽子', 0), 200)).toBeLessThan(readGain(far.read('端午包粽子', 0), 0));
    expect(readGain(far.read('端午包粽子', 200), 200)).toBeGreaterThan(1);
  });
});
