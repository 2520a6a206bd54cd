// What the synthesised papers are written with: words of segmentit's dictionary by frequency, counties of the gazetteer.
import { dicts } from 'segmentit/dist/esm/segmentit.js';
import { DIVISION_ROWS } from '../../../core/gazetteer/division-list';
import type { Vocabulary } from './corpus';

const WORDS = 40_000;

export function makeVocabulary(): Vocabulary {
  const entries = dicts.flatMap((dict) => dict.split('\n')).map((line) => line.split('|'))
    .flatMap(([word = '', , frequency = '0']) => (/^\p{Script=Han}{1,4}$/u.test(word) ? [[word, Number(frequency)] as const] : []));
  const words = [...new Map(entries)].sort((a, b) => b[1] - a[1]).slice(0, WORDS);
  const places = DIVISION_ROWS.trim().split('\n').flatMap((row) => {
    const [province = '', prefecture = '', counties = ''] = row.split('|');
    return counties.split(' ').map((county) => [province, prefecture, county].filter((name) => name !== ''));
  });
  return {
    words: words.map(([word]) => word), frequencies: words.map(([, frequency]) => frequency),
    surnames: '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万',
    given: '伟强磊洋勇军杰涛超明刚平辉鹏华飞鑫波斌宇浩建国志文海亮代红芳娜敏静丽艳娟霞燕玲丹萍云莉兰梅琳雪慧巧英春生林永健世广义兴良山仁宁贵福元全胜学祥才发武新利清彬富顺信子昌成康星光天达安岩中茂进有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江浩',
    places,
  };
}
