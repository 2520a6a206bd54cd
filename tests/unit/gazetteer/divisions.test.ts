import { describe, expect, it } from 'vitest';
import { DOUBTFUL_AT_END, DOUBTFUL_NAMES } from '../../../core/gazetteer/division-words';
import { findDivision, findDivisions } from '../../../core/gazetteer/divisions';
import { PAST_DIVISION_ROWS } from '../../../core/gazetteer/divisions-past';
import { PAST_PREFECTURE_ROWS } from '../../../core/gazetteer/prefectures-past';

const paths = (name: string): string[] => findDivision(name).map((division) => division.path.join('/') + (division.past ? ` until ${division.past.until}` : ''));

describe('findDivision', () => {
  it.each([
    ['宝丰', '河南省/平顶山市/宝丰县'],
    ['宝丰县', '河南省/平顶山市/宝丰县'],
    ['叶县', '河南省/平顶山市/叶县'],
    ['济源', '河南省/济源市'],
    ['浦东', '上海市/浦东新区'],
    ['恩施州', '湖北省/恩施土家族苗族自治州'],
    ['湘西', '湖南省/湘西土家族苗族自治州'],
    ['城步县', '湖南省/邵阳市/城步苗族自治县'],
    ['鄂温克旗', '内蒙古自治区/呼伦贝尔市/鄂温克族自治旗'],
    ['阿拉善', '内蒙古自治区/阿拉善盟'],
    ['内蒙古', '内蒙古自治区'],
    ['孟津', '河南省/洛阳市/孟津区', '河南省/洛阳市/孟津县 until 2021'],
    ['东乡县', '甘肃省/临夏回族自治州/东乡族自治县', '江西省/抚州市/东乡县 until 2016'],
    ['鼓楼区', '江苏省/南京市/鼓楼区', '江苏省/徐州市/鼓楼区', '福建省/福州市/鼓楼区', '河南省/开封市/鼓楼区'],
    ['吉林', '吉林省', '吉林省/吉林市'],
  ])('%s', (name, ...expected) => expect(paths(name)).toEqual(expected));

  it.each(['', '宝', '叶', '宝丰县城', 'constructor', '市辖区'])('%j is none', (name) => expect(findDivision(name)).toEqual([]));
});

/** Text with each place between < and >, the paper's place, and the paths. */
const scans: [string, string[], ...string[]][] = [
  ['<河南省><平顶山市><宝丰县>与<叶县>', [], '河南省', '河南省/平顶山市', '河南省/平顶山市/宝丰县', '河南省/平顶山市/叶县'],
  ['<南京><鼓楼区>新建项目', [], '江苏省/南京市', '江苏省/南京市/鼓楼区'],
  ['市和县领导创新县域经济', []],
  ['<信阳><新县>', [], '河南省/信阳市', '河南省/信阳市/新县'],
  ['<新县>县委', ['河南省', '信阳市', '新县'], '河南省/信阳市/新县'],
  ['创新县域，<新县>领导', [], '河南省/信阳市/新县'],
  ['召开县委会，担任县长，建成国家级示范县', []],
  ['南京路的<南京>人', [], '江苏省/南京市'],
  ['<河南>乡村与祁连山', [], '河南省 or 青海省/黄南藏族自治州/河南蒙古族自治县'],
  ['<四川><江油>', [], '四川省', '四川省/绵阳市/江油市'],
  ['<焦作市>路', [], '河南省/焦作市'],
  ['比如说，共和国的合作资源', []],
];

describe('findDivisions', () => {
  it.each(scans)('%s', (marked, home, ...expected) => {
    const text = marked.replace(/[<>]/g, '');
    const found = findDivisions(text, home);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([...marked.matchAll(/<([^>]*)>/g)].map((match) => match[1]));
    expect(found.map(({ divisions }) => divisions.map((division) => division.path.join('/')).join(' or '))).toEqual(expected);
  });
});

describe('the lists', () => {
  it('name no doubtful word that is no place', () => {
    expect([...DOUBTFUL_NAMES, ...DOUBTFUL_AT_END].filter((name) => findDivision(name).length === 0)).toEqual([]);
  });

  it('say truly what took the place of a past division', () => {
    for (const row of PAST_DIVISION_ROWS.trim().split('\n')) {
      const [province, , , until, became = ''] = row.split('|');
      expect(findDivision(became).some((division) => division.path[0] === province && division.past === null), row).toBe(true);
      expect(Number(until), row).toBeGreaterThan(1979);
    }
    for (const row of PAST_PREFECTURE_ROWS.trim().split('\n')) {
      const [province, , , became = ''] = row.split('|');
      expect(findDivision(became).some((division) => division.path[0] === province), row).toBe(true);
    }
  });
});
