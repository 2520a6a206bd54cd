// The whole way on the bundled pages: text → people → what somebody was on a day.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveKnowledge, extract, parsePage, postOn, whoWas } from '../../../core';

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
