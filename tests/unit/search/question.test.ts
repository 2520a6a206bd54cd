import { describe, expect, it } from 'vitest';
import { answerQuestion, readQuestion } from '../../../core/search/question';
import { index, KNOWLEDGE } from './corpus';

const search = index();
const state = await search.readState();
const readPeople = (ids: readonly string[]) => Promise.resolve(KNOWLEDGE.people.filter(({ id }) => ids.includes(id)));

describe('readQuestion', () => {
  it.each([
    '宝丰 县长 2022-03-22', '宝丰县长 2022年3月22日', '2022.3.22 宝丰县县长', '县长 宝丰 2022-03-22', '2022年3月22日谁是宝丰县县长？', '宝丰县的县长在二〇二二年三月二十二日是谁', '寶豐縣 縣長 2022-03-22',
  ])('%s', (typed) => expect(readQuestion(typed, state)).toMatchObject({ title: '县长', place: '宝丰', date: '2022-03-22' }));

  it.each(['宝丰 县长', '县长 2022-03-22', '宝丰 2022-03-22', '宝丰 县长 2022年3月', '王代强 县长 2022-03-22', '火星 县长 2022-03-22', '2022-03-22', ''])(
    'but “%s” is none', (typed) => expect(readQuestion(typed, state)).toBeNull());

  it('leaves the rest of the query to the search', () => expect(readQuestion('宝丰 县长 2022-03-22', state)?.rest).toBe('宝丰 县长'));
});

describe('answerQuestion', () => {
  it.each([
    ['宝丰 县长 2022-03-22', ['王代强 stated-here']],
    ['宝丰 县委书记 2023-02-07', ['王代强 stated-near']],
    ['温县 县长 2022-05-01', ['王建国 stated-here']],
    ['宝丰 县长 2001-01-01', []],
  ])('%s', async (typed, expected) => {
    const question = readQuestion(typed, state);
    const holders = question === null ? [] : await answerQuestion(question, search, state, readPeople);
    expect(holders.map(({ person, answer }) => `${person.name} ${answer.grade}`)).toEqual(expected);
  });
});
