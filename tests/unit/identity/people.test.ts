import { describe, expect, it } from 'vitest';
import { deriveKnowledge } from '../../../core/identity/derive';
import type { Knowledge } from '../../../core/model';
import { buildPage, deriveFrom } from './build-pages';

const homes = (knowledge: Knowledge, name: string) => knowledge.people.filter((person) => person.name === name).map(({ home }) => home.at(-1) ?? '全国').toSorted();
const only = (knowledge: Knowledge, name: string) => {
  const [person, ...others] = knowledge.people.filter((one) => one.name === name);
  if (person === undefined || others.length > 0) throw new Error(`${name}: ${others.length + 1} people`);
  return person;
};

describe('same or another', () => {
  it('one name in one county is one person, with a post or bare', () => {
    const known = deriveFrom('宝丰县', { people: [{ name: '赵文', posts: ['宝丰县:县长'] }] }, { people: ['赵文'] }, { people: [{ name: '赵文', group: '县领导' }] });
    expect(only(known, '赵文').articleIds).toHaveLength(3);
  });
  it('the same name sideways is another person', () => {
    const known = deriveKnowledge([buildPage('a', '宝丰县', [{ people: [{ name: '赵文', posts: ['宝丰县:县长'] }] }]), buildPage('b', '温县', [{ people: [{ name: '赵文', posts: ['温县:县委书记'] }] }])]);
    expect(homes(known, '赵文')).toEqual(['宝丰县', '温县']);
  });
  it('two posts on two levels that one article gives are one person, also where another article gives one of them', () => {
    const known = deriveFrom('焦作市',
      { people: [{ name: '赵文', posts: ['焦作市:市政协副主席', '温县:县委书记'] }], date: '2023-01-07' },
      { people: [{ name: '赵文', posts: ['焦作市:市政协副主席'] }], date: '2023-01-08' });
    expect(homes(known, '赵文')).toEqual(['温县']);
  });
  it('posts of two levels at one time, never given together, are two people', () => {
    const known = deriveFrom('平顶山市', { people: [{ name: '赵文', posts: ['平顶山市:副市长'] }], date: '2023-01-07' }, { people: [{ name: '赵文', posts: ['宝丰县:教育局局长'] }], date: '2023-01-08' });
    expect(homes(known, '赵文')).toEqual(['宝丰县', '平顶山市']);
  });
  it('who rises to the city a year later is one person', () => {
    const known = deriveFrom('平顶山市', { people: [{ name: '赵文', posts: ['宝丰县:县委书记'] }], date: '2022-01-07' }, { people: [{ name: '赵文', posts: ['平顶山市:副市长'] }], date: '2023-03-08' });
    expect(homes(known, '赵文')).toEqual(['宝丰县']);
  });
  it('a village secretary and a county leader of one name are two', () => {
    const known = deriveFrom('宝丰县', { people: [{ name: '赵文', group: '县领导' }], date: '2023-01-07' }, { people: [{ name: '赵文', posts: ['城关镇:村党支部书记'] }], date: '2023-05-08' });
    expect(homes(known, '赵文')).toEqual(['城关镇', '宝丰县']);
  });
  it('an official and a farmer on one page stay two, and the farmer has no profile', () => {
    const known = deriveFrom('宝丰县', { people: [{ name: '赵文', posts: ['宝丰县:县长'] }, { name: '赵文', kind: 'citizen' }] });
    expect(only(known, '赵文').attestations.map(({ title }) => title)).toEqual(['县长']);
  });
  it('two ethnic groups are two people; 女 beside nothing is not', () => {
    const notes = (a: string | undefined, b: string | undefined) =>
      homes(deriveFrom('宝丰县', { people: [{ name: '赵文', group: '县领导', ...(a === undefined ? {} : { note: a }) }] }, { people: [{ name: '赵文', group: '县领导', ...(b === undefined ? {} : { note: b }) }] }), '赵文').length;
    expect([notes('回族', '满族'), notes('女', undefined), notes('女', '男'), notes('女，回族', '回族')]).toEqual([2, 1, 2, 1]);
  });
  it('a holder of a national post has no home, and a bare mention of his name is his', () => {
    const known = deriveFrom('宝丰县', { people: [{ name: '赵文', posts: [':总书记'] }] }, { people: ['赵文'] });
    expect(homes(known, '赵文')).toEqual(['全国']);
  });
  it('a bare name that fits two people goes to the one with the company', () => {
    const known = deriveKnowledge([
      buildPage('a', '宝丰县', [{ people: [{ name: '赵文', posts: ['宝丰县:县长'] }, { name: '钱武', group: '县领导' }] }]),
      buildPage('b', '鲁山县', [{ people: [{ name: '赵文', posts: ['鲁山县:县长'] }, { name: '孙立', group: '县领导' }] }]),
      buildPage('c', '平顶山市', [{ people: ['赵文', { name: '孙立', posts: ['鲁山县:副县长'] }] }]),
    ]);
    expect(known.people.find(({ name, home }) => name === '赵文' && home.at(-1) === '鲁山县')?.articleIds).toEqual(['b-0', 'c-0']);
  });
  it('scripts and dots do not part a name', () => {
    const known = deriveFrom('宝丰县', { people: [{ name: '張偉', group: '县领导' }] }, { people: [{ name: '张伟', group: '县领导' }] });
    expect(known.people).toHaveLength(1);
  });
});

describe('ids', () => {
  const a = buildPage('a', '宝丰县', [{ people: [{ name: '赵文', posts: ['宝丰县:县长'] }, '钱武'], date: '2023-01-01' }]);
  const b = buildPage('b', '温县', [{ people: [{ name: '赵文', posts: ['温县:县长'] }, '孙立'], date: '2023-01-02' }]);
  const c = buildPage('c', '宝丰县', [{ people: ['赵文', '李四'], date: '2023-01-03' }]);
  const ids = (...pages: (typeof a)[]) => deriveKnowledge(pages).people.map(({ id }) => id).toSorted();
  it('do not depend on the order of pages, nor on a page given twice', () => {
    expect(ids(c, b, a)).toEqual(ids(a, b, c));
    expect(ids(a, a, b)).toEqual(ids(a, b));
  });
  it('stay when a page is added', () => {
    expect(ids(a, b, c)).toEqual(expect.arrayContaining(ids(a, b)));
  });
});

describe('seen with', () => {
  it('comes from events, not from one text that names both', () => {
    const known = deriveFrom('宝丰县', { people: ['赵文', '钱武', '孙立'], events: [['赵文', '钱武']] }, { people: ['赵文', '钱武'], events: [['赵文', '钱武']] });
    expect(only(known, '赵文').seenWith).toEqual([{ personId: only(known, '钱武').id, times: 2, before: 0, after: 2 }]);
    expect(only(known, '孙立').seenWith).toEqual([]);
  });
  it('keeps the order in which a list names them', () => {
    const known = deriveFrom('宝丰县', { people: ['赵文', '钱武', '孙立'], events: [['赵文', '钱武', '孙立']] }, { people: ['钱武', '赵文'], events: [['钱武', '赵文']] });
    const of = (name: string) => only(known, '钱武').seenWith.find(({ personId }) => personId === only(known, name).id);
    expect(of('赵文')).toMatchObject({ times: 2, before: 1, after: 1 });
    expect(of('孙立')).toMatchObject({ times: 1, before: 0, after: 1 });
  });
  it('leaves the holder of a national post out', () => {
    const known = deriveFrom('宝丰县', { people: ['赵文', { name: '周正', posts: [':总书记'] }], events: [['赵文', '周正']] });
    expect(only(known, '赵文').seenWith).toEqual([]);
  });
});

