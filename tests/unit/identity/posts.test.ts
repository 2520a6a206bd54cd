import { describe, expect, it } from 'vitest';
import { postOn } from '../../../core/identity/post-on';
import { isSingleSeat, rankOfTitle, titleKey } from '../../../core/identity/titles';
import { whoWas } from '../../../core/identity/who-was';
import type { Knowledge } from '../../../core/model';
import { deriveFrom } from './build-pages';

const wen = (posts: string[], date?: string) => ({ people: [{ name: '赵文', posts }], ...(date === undefined ? {} : { date }) });
const ask = (knowledge: Knowledge, date: string, articleId?: string) => {
  const person = knowledge.people.find(({ name }) => name === '赵文');
  if (person === undefined) throw new Error('nobody');
  const { grade, posts, days } = postOn(person, date, articleId);
  return `${grade} ${posts.map(({ title }) => title).join('、')}${days === null ? '' : ` ${days}`}`.trim();
};

describe('postOn', () => {
  const career = deriveFrom('宝丰县', wen(['宝丰县:县委副书记', '宝丰县:县长'], '2022-03-22'), wen(['宝丰县:县委书记'], '2023-02-06'), wen(['宝丰县:县委书记'], '2023-09-01'));
  it.each([
    ['2022-03-22', 'stated-here 县委副书记、县长'],
    ['2022-04-01', 'stated-near 县委副书记、县长 -10'],
    ['2022-10-01', 'changed-between 县委副书记、县长、县委书记'],
    ['2023-01-30', 'stated-near 县委书记 7'],
    ['2023-05-01', 'bracketed 县委书记'],
    ['2023-09-20', 'stated-near 县委书记 -19'],
    ['2025-01-01', 'last-seen-as 县委书记 -488'],
    ['2021-01-01', 'unknown'],
  ])('on %s: %s', (date, expected) => expect(ask(career, date)).toBe(expected));
  it('an article’s own words go first', () => expect(ask(career, '2025-01-01', 'page0-0')).toBe('stated-here 县委副书记、县长'));
  it('between two statements a few days apart that differ, neither holds', () => {
    expect(ask(deriveFrom('宝丰县', wen(['宝丰县:县长'], '2023-02-01'), wen(['宝丰县:县委书记'], '2023-02-09')), '2023-02-05')).toBe('changed-between 县长、县委书记');
  });
  it('a former post is not held', () => expect(ask(deriveFrom('宝丰县', wen(['宝丰县:原县长'], '2023-02-01')), '2023-02-01')).toBe('unknown'));
  it('a list of leaders says so much and no more', () => {
    const listed = deriveFrom('宝丰县', { people: [{ name: '赵文', group: '县领导' }], date: '2023-02-06' });
    expect([ask(listed, '2023-02-06'), ask(listed, '2023-06-06'), ask(listed, '2030-01-01')]).toEqual(['county-leader  0', 'county-leader  -120', 'unknown']);
  });
  it('bare in a list one day, stated the next', () => {
    const near = deriveFrom('宝丰县', { people: [{ name: '赵文', group: '县领导' }], date: '2023-02-06' }, wen(['宝丰县:县委常委', '宝丰县:办公室主任'], '2023-02-07'));
    expect(ask(near, '2023-02-06')).toBe('stated-near 县委常委、办公室主任 1');
  });
});

describe('whoWas', () => {
  const known = deriveFrom('宝丰县', wen(['宝丰县:县长'], '2022-03-22'), { people: [{ name: '钱武', posts: ['宝丰县:县长'] }], date: '2023-02-07' }, { people: [{ name: '孙立', posts: ['宝丰县:副县长'] }], date: '2023-02-07' });
  const ask2 = (date: string, place = '宝丰县') => whoWas(known, '县长', place, date).map(({ person, answer }) => `${person.name} ${answer.grade}`);
  it.each([
    ['2022-03-22', ['赵文 stated-here']],
    ['2022-10-01', ['钱武 changed-between', '赵文 changed-between']],
    ['2023-02-08', ['钱武 stated-near']],
    ['2023-12-01', ['钱武 last-seen-as']],
    ['2021-01-01', []],
  ])('on %s', (date, expected) => expect(ask2(date).toSorted()).toEqual(expected.toSorted()));
  it('takes the short name of a place, and no other place', () => {
    expect(ask2('2022-03-22', '宝丰')).toEqual(['赵文 stated-here']);
    expect(ask2('2022-03-22', '温县')).toEqual([]);
  });
  it('a successor in a single seat bounds his predecessor', () => {
    const tenures = known.people.flatMap((person) => person.tenures.map(({ title, notBefore, notAfter }) => `${person.name} ${title} ${notBefore ?? '?'}–${notAfter ?? '?'}`));
    expect(tenures.toSorted()).toEqual(['孙立 副县长 ?–?', '赵文 县长 ?–2023-02-07', '钱武 县长 2022-03-22–?'].toSorted());
  });
});

describe('titles', () => {
  it.each([
    ['县长', true], ['县委书记', true], ['副县长', false], ['县人大常委会主任', true], ['县人大常委会副主任', false], ['主任', false], ['组织部部长', true], ['县委常委', false],
    ['驻村第一书记', false], ['区人民法院院长', true], ['代县长', true],
  ])('%s is a single seat: %s', (title, expected) => expect(isSingleSeat(title, null)).toBe(expected));
  it.each([['组织部部长', '组织部长', true], ['代县长', '县长', true], ['原县委书记', '县委书记', true], ['县长', '副县长', false], ['市人民代表大会常务委员会主任', '市人大常委会主任', true]])(
    '%s and %s are one: %s', (a, b, expected) => expect(titleKey(a) === titleKey(b)).toBe(expected));
  it.each([['县委常委', 'leader'], ['副县长', 'leader'], ['村党支部书记', 'lower'], ['民警', 'lower'], ['教育局局长', 'other']])('%s ranks as %s', (title, expected) => expect(rankOfTitle(title)).toBe(expected));
});
