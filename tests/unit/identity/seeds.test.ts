// The whole way on the bundled pages: text → people → what somebody was on a day.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveKnowledge, extract, parsePage, postOn, whoWas } from '../../../core';
import { explainNames } from '../../../core/identity/project-joins';

const folder = new URL('../../../seeds/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => parsePage(readFileSync(new URL(name, folder), 'utf8')));
const knowledge = deriveKnowledge(pages.map((page) => ({ page, evidence: extract(page) })));
const { people } = knowledge;

describe('what somebody was on a day', () => {
  it.each([
    ['王代强', '2022-03-22', 'stated-here', '县委副书记、县长', null],
    ['王代强', '2023-02-06', 'stated-here', '县委书记', null],
    ['王代强', '2022-10-01', 'changed-between', '县委副书记、县长、县委书记', null],
    ['马胜昔', '2023-02-06', 'stated-near', '县委常委、办公室主任', 1],
  ])('%s on %s: %s %s', (name, date, grade, titles, days) => {
    const bearers = people.filter((person) => person.name === name);
    expect(bearers).toHaveLength(1);
    const [person] = bearers;
    const answer = person && postOn(person, date);
    expect(answer).toMatchObject({ grade, days });
    expect(answer?.posts.map(({ title }) => title).join('、')).toBe(titles);
    expect(answer?.attestations.every(({ quote }) => quote.exact.includes(name))).toBe(true);
  });
});

describe('who held a post on a day', () => {
  it.each([
    ['县长', '宝丰县', '2022-03-22', ['王代强 stated-here']],
    ['县长', '宝丰县', '2022-10-01', ['刘海亮 changed-between', '王代强 changed-between']],
    ['县长', '宝丰', '2023-02-07', ['刘海亮 stated-here']],
    ['县委书记', '宝丰县', '2022-03-22', ['许红兵 stated-here']],
    ['县委书记', '宝丰县', '2023-02-06', ['王代强 stated-here']],
    ['县委书记', '温县', '2023-01-07', ['杨磊 stated-here']],
    ['县长', '宝丰县', '2019-01-01', []],
  ] as const)('%s of %s on %s', (title, place, date, expected) => {
    const holders = whoWas(knowledge, title, place, date);
    expect(holders.map(({ person, answer }) => `${person.name} ${answer.grade}`).toSorted()).toEqual(expected);
    for (const { person, answer } of holders) expect(answer.attestations.some(({ quote }) => quote.exact.includes(person.name))).toBe(true);
  });
});

const bearer = (name: string) => people.find((person) => person.name === name)!;

describe('over all bundled pages', () => {
  it('a seat that only one holds bounds who held it before and after', () => {
    const boundsOf = (name: string, title: string) => bearer(name).tenures.filter((one) => one.title === title).map(({ notBefore, notAfter }) => `${notBefore ?? '?'}–${notAfter ?? '?'}`);
    expect([boundsOf('王代强', '县长'), boundsOf('刘海亮', '县长'), boundsOf('许红兵', '县委书记'), boundsOf('王代强', '县委副书记')])
      .toEqual([['?–2023-02-06'], ['2022-03-24–?'], ['?–2023-02-06'], ['?–?']]);
  });
  it('a sighting is no start and its silence no end: long after it the answer is when he was last seen', () => {
    expect(postOn(bearer('刘海亮'), '2030-01-01')).toMatchObject({ grade: 'last-seen-as', from: '2023-02-08' });
    expect(postOn(bearer('刘海亮'), '2020-01-01')).toMatchObject({ grade: 'unknown', posts: [] });
  });
  it('whose speech is studied is nobody’s company; lists keep the order of protocol', () => {
    const leader = bearer('习近平');
    expect(leader.seenWith).toEqual([]);
    expect(people.filter(({ seenWith }) => seenWith.some(({ personId }) => personId === leader.id))).toEqual([]);
    const withHead = bearer('马培翼').seenWith.find(({ personId }) => personId === bearer('王浩').id);
    expect(withHead?.after).toBeGreaterThan(0);
    expect(withHead?.before).toBe(0);
  });
  it('the leaders of a zone are at home in it, also where their list only says 区领导', () => {
    expect(new Set(people.filter(({ attestations }) => attestations.some(({ group }) => group === '区领导')).map(({ home }) => home.join('/')))).toEqual(new Set(['河南省/焦作市/焦作市城乡一体化示范区']));
  });
  it('a project has its names and the evidence for each', () => {
    const park = knowledge.projects.find(({ name }) => name === '宝丰县精细化工产业园')!;
    expect(explainNames(park).map(({ name, because, quote }) => [name, because, quote?.exact.includes(name)])).toEqual([['精细化工产业园', 'place', true]]);
  });
  it('deriving again gives the same', () => {
    expect(deriveKnowledge(pages.map((page) => ({ page, evidence: extract(page) })))).toEqual(knowledge);
  });
});
