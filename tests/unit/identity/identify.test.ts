import { describe, expect, it } from 'vitest';
import { identify, standsInOffice } from '../../../core/identity/identify';
import { judgePlace } from '../../../core/identity/place-fit';
import { readProjectCore } from '../../../core/identity/project-names';
import type { PagePlaces, Person, Station } from '../../../core/model';
import { deriveFrom, pathOf } from './build-pages';

const known = deriveFrom('宝丰县', {
  date: '2023-02-06',
  people: [{ name: '赵文杰', posts: ['宝丰县:县长'] }, { name: '钱武', group: '县领导' }, { name: '孙立新', group: '县领导' }, { name: '李四', group: '县领导' }, { name: '周五', group: '县领导' }],
  events: [['赵文杰', '钱武', '孙立新', '李四', '周五']],
});
const person = (name: string): Person => known.people.find((one) => one.name === name) as Person;
const at = (...places: string[]): PagePlaces => ({ places: places.map((place) => ({ path: pathOf(place), from: 'title' as const })) });
const station = (text: string, kind: Station['kind'] = 'post'): Station => {
  const [place = '', words = ''] = text.includes(':') ? text.split(':') : ['', text];
  return { kind, words, place: place === '' ? null : pathOf(place) };
};
const ask = (name: string, places: PagePlaces, stations: Station[] = [], company: string[] = [], date: string | null = '2024-01-01', near: string | null = null) => {
  const { tier, reasons } = identify([person(name)], { stations, places, date, near: near === null ? null : pathOf(near), company: company.map(person), subject: null, beside: { sentence: [], anchors: company.map((one) => person(one).id) } });
  return `${tier}: ${reasons.map(({ kind }) => kind).join(' ')}`;
};

describe('identify', () => {
  it.each([
    ['place and post fit', '赵文杰', at('宝丰县'), [station('县长')], [], 'identified: place-fits post-fits'],
    ['the post names the place itself', '赵文杰', at(), [station('宝丰县:县长')], [], 'identified: place-fits post-fits'],
    ['the city around it fits too', '赵文杰', at('平顶山市'), [station('宝丰县:县长')], [], 'identified: place-fits post-fits'],
    ['no post, no company', '赵文杰', at('宝丰县'), [], [], 'same-name: place-fits no-post'],
    ['no place', '赵文杰', at(), [station('县长')], [], 'same-name: no-place post-fits'],
    ['the province alone is too wide', '赵文杰', at('河南省'), [station('县长')], [], 'same-name: no-place post-fits'],
    ['another county', '赵文杰', at('鲁山县'), [station('县长')], [], 'same-name: place-conflicts post-fits'],
    ['the post names another place', '赵文杰', at('宝丰县'), [station('浙江省:省长')], [], 'same-name: place-conflicts post-conflicts'],
    ['two he was seen with, at an act of office', '孙立新', at('宝丰县'), [station('陪同', 'act')], ['赵文杰', '钱武', '李四'], 'identified: place-fits company'],
    ['only named among them, as villagers are whom they visit', '孙立新', at('宝丰县'), [], ['赵文杰', '钱武', '李四'], 'same-name: place-fits no-post'],
    ['company counts nothing elsewhere', '孙立新', at('温县'), [station('陪同', 'act')], ['赵文杰', '钱武', '李四'], 'same-name: place-conflicts no-post'],
    ['one companion is enough where he does what only leaders do', '孙立新', at('宝丰县'), [station('主持会议', 'act')], ['赵文杰'], 'identified: place-fits company'],
    ['but not for a name of two characters', '钱武', at('宝丰县'), [station('主持会议', 'act')], ['赵文杰'], 'same-name: place-fits no-post'],
    ['one companion is not enough', '孙立新', at('宝丰县'), [station('参加', 'part')], ['赵文杰'], 'same-name: place-fits no-post'],
    ['a name of two characters weighs less', '孙立新', at('宝丰县'), [station('参加', 'part')], ['李四'], 'same-name: place-fits no-post'],
    ['one companion, and another of the county’s leading posts', '赵文杰', at('宝丰县'), [station('县政协主席')], ['孙立新'], 'identified: place-fits company'],
    ['a label of leaders for one who was in such a list', '钱武', at('宝丰县'), [station('县领导', 'label')], [], 'identified: place-fits post-fits'],
    ['a leading post of the county for one of its leaders', '钱武', at('宝丰县'), [station('副县长')], [], 'identified: place-fits post-fits'],
    ['what no leader is', '钱武', at('宝丰县'), [station('民警')], [], 'same-name: place-fits post-conflicts'],
    ['another body’s post, whatever the company', '钱武', at('宝丰县'), [station('市教育局局长')], ['赵文杰', '孙立新', '李四'], 'same-name: place-fits post-conflicts'],
    ['another post of the county’s leadership, in company', '赵文杰', at('宝丰县'), [station('县政协主席')], ['孙立新', '钱武', '李四'], 'identified: place-fits company'],
    ['leaders of the city who come', '钱武', at('宝丰县'), [station('市领导', 'label')], ['赵文杰', '孙立新', '李四'], 'same-name: place-fits post-conflicts'],
    ['an old leader of the county', '孙立新', at('宝丰县'), [station('原县政协副主席')], ['赵文杰', '李四'], 'same-name: place-fits post-conflicts'],
    ['a party committee of no county', '孙立新', at('宝丰县'), [station('党委书记')], ['赵文杰', '李四'], 'same-name: place-fits post-conflicts'],
    ['a body of women, writers, merchants', '孙立新', at('宝丰县'), [station('县妇联主席')], ['赵文杰', '李四'], 'same-name: place-fits post-conflicts'],
    ['the youth league’s secretary', '孙立新', at('宝丰县'), [station('团县委书记')], ['赵文杰', '李四'], 'same-name: place-fits post-conflicts'],
    ['a citizen', '钱武', at('宝丰县'), [station('村民', 'role')], ['赵文杰', '孙立新', '李四'], 'same-name: place-fits post-conflicts'],
  ] as const)('%s', (_, name, places, stations, company, expected) => expect(ask(name, places, [...stations], [...company])).toBe(expected));

  it.each([
    ['company where the sentence speaks of another county', [station('陪同', 'act')], '温县', 'same-name: place-fits no-post'],
    ['company where it speaks of home', [station('陪同', 'act')], '宝丰县', 'identified: place-fits company'],
    ['a label of leaders where it speaks of another county', [station('县领导', 'label')], '温县', 'same-name: place-fits post-fits'],
  ] as const)('%s', (_, stations, near, expected) => expect(ask('孙立新', at('宝丰县'), [...stations], ['赵文杰', '钱武', '李四'], '2024-01-01', near)).toBe(expected));

  it('a post of his own holds wherever the sentence is', () => expect(ask('赵文杰', at('宝丰县'), [station('县长')], [], '2024-01-01', '温县')).toBe('identified: place-fits post-fits'));

  it.each([
    ['the title names his place, but another prints the page', [['宝丰县', 'title'], ['鲁山县', 'source']], '县长', null, 'same-name: place-conflicts post-fits'],
    ['there the sentence gives the post to his place', [['宝丰县', 'title'], ['鲁山县', 'source']], '县长', '宝丰县', 'identified: place-fits post-fits'],
    ['his own place prints it, whose leaders visit another', [['鲁山县', 'title'], ['宝丰县', 'source']], '县长', null, 'identified: place-fits post-fits'],
    ['another’s news that his own site reposts', [['鲁山县', 'source'], ['宝丰县', 'host']], '县长', null, 'same-name: place-conflicts post-fits'],
    ['his site’s news that is sent from another place', [['宝丰县', 'host'], ['鲁山县', 'dateline']], '县长', null, 'identified: place-fits post-fits'],
    ['the city’s paper has no 县长 of its own', [['平顶山市', 'source'], ['宝丰县', 'text']], '县长', null, 'identified: place-fits post-fits'],
    ['in the city’s paper a post without its level is the city’s', [['平顶山市', 'source'], ['宝丰县', 'text']], '组织部长', null, 'same-name: place-fits post-fits'],
    ['unless the sentence speaks of his place', [['平顶山市', 'source'], ['宝丰县', 'text']], '组织部长', '宝丰县', 'identified: place-fits post-fits'],
    ['a post of a town in his county', [['宝丰县', 'title']], '周庄镇:党委副书记', null, 'same-name: place-fits post-conflicts'],
    ['a post of a bureau in his county', [['宝丰县', 'title']], '县水利局办公室主任', null, 'same-name: place-fits post-conflicts'],
  ] as const)('whose is a post: %s', (_, places, words, near, expected) => {
    const [organizer] = deriveFrom('宝丰县', { date: '2023-02-06', people: [{ name: '赵文杰', posts: ['宝丰县:县长', '宝丰县:组织部长'] }] }).people as [Person];
    const page: PagePlaces = { places: places.map(([place, from]) => ({ path: pathOf(place), from })) };
    const [placeOf, post] = words.includes(':') ? words.split(':') : [null, words];
    const stations: Station[] = [{ kind: 'post', words: post ?? '', place: placeOf === null ? null : [...pathOf('宝丰县'), placeOf ?? ''] }];
    const { tier, reasons } = identify([organizer], { stations, places: page, near: near === null ? null : pathOf(near), date: null, company: [], subject: null, beside: { sentence: [], anchors: [] } });
    expect(`${tier}: ${reasons.map(({ kind }) => kind).join(' ')}`).toBe(expected);
  });
  it('a school has a 办公室主任 of its own', () => {
    const [clerk] = deriveFrom('宝丰县', { date: '2023-02-06', people: [{ name: '赵文杰', posts: ['宝丰县:办公室主任'] }] }).people as [Person];
    const tierOn = (subject: 'leaders' | 'lower') => identify([clerk], { stations: [station('办公室主任')], places: at('宝丰县'), near: null, date: null, company: [], subject, beside: { sentence: [], anchors: [] } }).tier;
    expect([tierOn('leaders'), tierOn('lower')]).toEqual(['identified', 'same-name']);
  });

  it('who is only named is nobody’s company', () => {
    const mention = { places: at('宝丰县'), near: null, subject: null, date: '2024-01-01' };
    expect(standsInOffice(person('孙立新'), { ...mention, stations: [] })).toBeNull();
    expect(standsInOffice(person('孙立新'), { ...mention, stations: [station('', 'entry')] })).toBeNull();
    expect(standsInOffice(person('孙立新'), { ...mention, stations: [station('陪同', 'act')] })).toBe('shown');
    expect(standsInOffice(person('赵文杰'), { ...mention, stations: [station('县长')] })).toBe('known');
  });

  it('a page many years away proves little', () => {
    expect(ask('赵文杰', at('宝丰县'), [station('县长')], [], '2008-01-01')).toBe('same-name: place-fits post-fits time-far');
  });
  it('who is a mere name in a list of leaders may head the county later, not before', () => {
    expect(ask('孙立新', at('宝丰县'), [station('县委书记')], [], '2024-01-01')).toBe('identified: place-fits post-fits');
    expect(ask('孙立新', at('宝丰县'), [station('县委书记')], [], '2022-06-01')).toBe('same-name: place-fits post-conflicts');
    expect(ask('孙立新', at('宝丰县'), [station('副县长')], [], '2022-06-01')).toBe('identified: place-fits post-fits');
  });
  it('two who both fit are none', () => {
    const twin = { ...person('赵文杰'), id: 'twin' };
    expect(identify([person('赵文杰'), twin], { stations: [station('县长')], places: at('宝丰县'), near: null, date: null, company: [], subject: null, beside: { sentence: [], anchors: [] } }).tier).toBe('same-name');
  });
});

describe('judgePlace', () => {
  it.each([
    [['宝丰县'], 'fits'], [['平顶山市'], 'fits'], [['河南省'], 'unclear'], [['温县'], 'conflicts'], [['浙江省'], 'conflicts'], [[], 'unclear'], [['温县', '宝丰县'], 'fits'],
  ] as const)('home 宝丰县, page of %j: %s', (places, expected) => expect(judgePlace(pathOf('宝丰县'), [], null, at(...places)).fit).toBe(expected));
});

describe('readProjectCore', () => {
  it.each([
    ['河南（宝丰）新能源绿色循环产业园项目', '新能源绿色循环产业园', true], ['宝丰县精细化工产业园', '精细化工产业园', true], ['精细化工产业园二期工程', '精细化工产业园', false], ['南部碳材料产业园', '南部碳材料产业园', false],
    ['梧桐郡项目', '梧桐郡', false], ['宝丰桥', '宝丰桥', false],
  ])('%s', (name, core, placed) => expect(readProjectCore(name, pathOf('宝丰县'))).toEqual({ core, placed }));
});

describe('projects', () => {
  const names = (...projects: string[]) => deriveFrom('宝丰县', ...projects.map((name) => ({ projects: [name] }))).projects.map(({ name, aliases }) => [name, ...aliases]);
  it('are one under several names, with and without place, 项目 and phase', () => {
    expect(names('宝丰县精细化工产业园', '精细化工产业园', '精细化工产业园项目', '宝丰县精细化工产业园二期')).toHaveLength(1);
  });
  it('are two where the names only share a common word', () => expect(names('大地领创碳材料产业园', '南部碳材料产业园')).toHaveLength(2));
  it('are two in two counties', () => {
    const apart = deriveFrom('平顶山市', { projects: [{ name: '精细化工产业园', place: '宝丰县' }] }, { projects: [{ name: '精细化工产业园', place: '鲁山县' }] });
    expect(apart.projects.map(({ placePath }) => placePath.at(-1)).toSorted()).toEqual(['宝丰县', '鲁山县']);
  });
});
