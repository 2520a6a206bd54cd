// Whatever is in names, titles and queries, a search ends, throws nothing, and finds what it should.
import fc from './fast-check';
import { describe, expect, it } from 'vitest';
import { buildMemoryIndex } from '../../core/search/memory';
import { search } from '../../core/search/search';
import { attest, writePerson } from '../unit/ingest/small-parts';
import { index } from '../unit/search/corpus';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('王', '县长', '\u0001', '\n', '#', '@', '|', '~', '%', '^', '\ud800', '\uffff', '·', ' ', 'ü', "'", ':', 'place:', '__proto__', 'constructor', '（', '0', '.'), maxLength: 10 }),
);

describe('search', () => {
  it('answers every query', async () => {
    const fixed = index();
    await fc.assert(fc.asyncProperty(hostile, async (query) => {
      const { people, projects, articles } = await search(query, fixed);
      for (const hit of articles) for (const { start, end } of hit.matched) expect(hit.snippet.slice(start, end).length).toBe(end - start);
      expect(people.length + projects.length + articles.length).toBeGreaterThanOrEqual(0);
    }), { numRuns: 1000 });
  });

  it('finds a person beside others with any name and title', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(hostile, hostile, hostile), { maxLength: 12 }), async (others) => {
      const people = others.map(([name, title, place], i) => writePerson(name, [attest(title, [place], '2020-01-01')], `x${i}`));
      const all = buildMemoryIndex([], { people: [...people, writePerson('王代强', [attest('县委书记', ['宝丰县'], '2023-01-01')], 'wang')], projects: [] });
      for (const query of ['王代强', 'wdq', '宝丰 县委书记', '王书记'.replace('书记', '县委书记')]) expect((await search(query, all)).people.map(({ id }) => id)).toContain('wang');
    }), { numRuns: 200 });
  });
});
