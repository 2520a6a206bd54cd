// Labels of lists of leaders, written out from memory of the field: each makes the three names behind it officials, with and without a colon.
import { describe, expect, it } from 'vitest';
import { read } from './reading';

const LABELS = `
  县领导 县级领导 县几大班子领导 县四大班子领导 县四套班子领导 县五大班子领导 县六大班子领导 县四大家领导 县四家领导 县党政领导 县党政军领导
  县委领导 县政府领导 县人大领导 县政协领导 县委、县政府领导 地委、行署领导 县人武部领导 县“两院”领导 县法检两长 军分区首长 驻县部队首长
  武警领导 军地领导 县处级领导干部 副县级以上领导 县老领导 老领导 老同志 在家县领导 部分县领导 其他县领导 分管县领导 市领导 区领导 州领导 州级领导
  旗领导 盟领导 师领导 团领导 农场领导 局领导 地直领导 省领导 镇领导 乡领导 街道领导 管委会领导 开发区领导 高新区领导 县直有关部门负责人
  有关部门主要负责人 相关部门负责人 县政府班子成员 县委班子成员 省市县领导 中央和省市领导 主要领导 出席会议的领导有 参加会议的还有 陪同检查的有
  陪同调研的县领导有 出席开工仪式的有 参加座谈的有 在主席台就座的领导有 出席今天会议的有 到会的有 一同参加的还有 大会主席团成员`;

describe('labels of leaders', () => {
  it.each(LABELS.trim().split(/\s+/u).flatMap((label) => [label, `${label}：`]))('%s', (label) => {
    const people = read(`${label}隗长荣、单维国、张国强参加。`).people.map(({ name, kind }) => `${name} ${kind}`);
    expect(people).toEqual(['隗长荣 official', '单维国 official', '张国强 official']);
  });

  it.each(['获奖的有', '受灾的有', '报名的有', '率先种植的还有'])('%s names no leaders', (words) => {
    expect(read(`${words}隗长荣、单维国、张国强。`).people.every(({ kind }) => kind === 'citizen')).toBe(true);
  });
});
