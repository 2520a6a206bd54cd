// What contradicts that a known person is meant, though name, place and post fit.
import { describe, expect, it } from 'vitest';
import { identify } from '../../../core/identity/identify';
import type { Person, Station } from '../../../core/model';
import { deriveFrom, pathOf } from './build-pages';

const derived = deriveFrom('宝丰县',
  { date: '2022-03-22', people: [{ name: '钱武', posts: ['宝丰县:县长'] }, { name: '孙立新', note: '女，回族', posts: ['宝丰县:县委副书记'] }] },
  { date: '2023-02-06', people: [{ name: '赵文杰', posts: ['宝丰县:县长'] }] });

function judge(name: string, note: string, date: string | null, words: string): string {
  const people = derived.people.filter((person): person is Person => person.name === name);
  const stations: Station[] = [{ kind: 'post', words, place: pathOf('宝丰县') }, ...(note === '' ? [] : [{ kind: 'note' as const, words: note, place: null }])];
  const { tier, reasons } = identify(people, { stations, places: { places: [{ path: pathOf('宝丰县'), from: 'title' }] }, near: null, date, company: [], subject: null, beside: { sentence: [], anchors: [] } });
  return `${tier} ${reasons.at(-1)?.kind ?? ''}`;
}

describe('a contradiction makes a mark dashed, and says why', () => {
  it.each([
    ['the other sex', '孙立新', '男', '2023-02-06', '县委副书记', 'same-name note-conflicts'],
    ['another ethnic group', '孙立新', '女,汉族', '2023-02-06', '县委副书记', 'same-name note-conflicts'],
    ['the same, or less', '孙立新', '女', '2023-02-06', '县委副书记', 'identified post-fits'],
    ['what nothing is known of', '赵文杰', '男,汉族,1971年生', '2023-02-06', '县长', 'identified post-fits'],
    ['too young when seen', '赵文杰', '2008年生', '2023-02-06', '县长', 'same-name born-conflicts'],
    ['too old when seen', '赵文杰', '1925年生', '2023-02-06', '县长', 'same-name born-conflicts'],
    ['dead before he was seen', '赵文杰', '逝世', '2022-12-01', '县长', 'same-name died-conflicts'],
    ['dead after he was seen', '赵文杰', '逝世', '2024-12-01', '县长', 'identified post-fits'],
    ['in a seat that somebody else still held', '赵文杰', '', '2021-06-01', '县长', 'same-name too-early'],
    ['in it after him', '赵文杰', '', '2022-10-01', '县长', 'identified post-fits'],
    ['in a seat that he has left since', '钱武', '', '2023-06-01', '县长', 'identified post-fits'],
    ['decades before he was seen', '钱武', '', '1985-06-01', '县长', 'same-name time-far'],
  ])('%s', (_, name, note, date, words, expected) => expect(judge(name, note, date, words)).toBe(expected));
});
