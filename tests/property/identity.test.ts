import fc from './fast-check';
import { expect, it } from 'vitest';
import { deriveKnowledge } from '../../core/identity/derive';
import { postOn } from '../../core/identity/post-on';
import { buildPage } from '../unit/identity/build-pages';

const name = fc.constantFrom('赵文', '钱武', '孙立', '李四');
const place = fc.constantFrom('宝丰县', '鲁山县', '平顶山市', '温县', '城关镇');
const post = fc.constantFrom('县长', '县委书记', '副县长', '局长', '原县长');
const date = fc.integer({ min: 0, max: 1500 }).map((day) => new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10));
const person = fc.oneof(
  name.map((one) => ({ name: one })),
  fc.record({ name, group: fc.constant('县领导') }),
  fc.tuple(name, place, post).map(([one, where, title]) => ({ name: one, posts: [`${where}:${title}`] })),
);
const article = fc.record({ date, people: fc.uniqueArray(person, { maxLength: 4, selector: (one) => one.name }), place });
const articles = fc.array(article, { minLength: 1, maxLength: 12 });
const pagesOf = (list: readonly (typeof article extends fc.Arbitrary<infer T> ? T : never)[]) => list.map((one, i) => buildPage(`p${i}`, one.place, [one]));

it('the order of pages changes nothing', () => {
  fc.assert(fc.property(articles, fc.integer(), (list, seed) => {
    const pages = pagesOf(list);
    const shuffled = [...pages].sort((a, b) => ((a.page.id.charCodeAt(1) * 31 + seed) % 7) - ((b.page.id.charCodeAt(1) * 31 + seed) % 7));
    expect(deriveKnowledge(shuffled)).toEqual(deriveKnowledge(pages));
  }));
});

it('every sighting of an official belongs to one person, and ids are unique', () => {
  fc.assert(fc.property(articles, (list) => {
    const { people } = deriveKnowledge(pagesOf(list));
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    const sightings = people.flatMap((one) => one.articleIds.map((id) => `${one.name} ${id}`));
    expect(sightings.toSorted()).toEqual(list.flatMap(({ people: named }, i) => named.map((one) => `${one.name} p${i}-0`)).toSorted());
  }));
});

it('an answer about a day rests on attestations that are there, and never claims more than they do', () => {
  fc.assert(fc.property(articles, date, (list, day) => {
    for (const one of deriveKnowledge(pagesOf(list)).people) {
      const answer = postOn(one, day);
      for (const attestation of answer.attestations) expect(one.attestations).toContain(attestation);
      if (answer.grade === 'stated-here') expect(answer.attestations.every((at) => at.date === day)).toBe(true);
      if (answer.grade === 'bracketed') expect(answer.from! < day && day < answer.to!).toBe(true);
      if (answer.grade === 'stated-near') expect(Math.abs(answer.days!)).toBeLessThanOrEqual(31);
      expect(answer.posts.length > 0).toBe(!['county-leader', 'unknown'].includes(answer.grade));
    }
  }));
});
