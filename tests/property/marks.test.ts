import fc from './fast-check';
import { expect, it } from 'vitest';
import { deriveKnowledge } from '../../core/identity/derive';
import { openAutomaton } from '../../core/match/automaton';
import { buildAutomaton } from '../../core/match/build';
import { markText, readFromKnowledge } from '../../core/match/mark';
import { listNames } from '../../core/match/names';
import { nameKey } from '../../core/text/normalize';
import { buildPage } from '../unit/identity/build-pages';

const people = ['赵文杰', '钱武', '孙立', '玉素甫·库尔班', '张伟'];
const known = deriveKnowledge([buildPage('a', '宝丰县', [{ date: '2023-01-01', people: people.map((name) => ({ name, posts: ['宝丰县:副县长'] })), events: [people] }])]);
const automaton = openAutomaton(buildAutomaton(listNames(known)));

// Pieces of pages: names in all their prints, posts, places, credits, white space, what is invisible or beyond the first plane.
const piece = fc.constantFrom(
  ...people, '趙文傑', '赵 文 杰', '钱　武', '玉素甫•库尔班', '张伟建', '孙立体', '宝丰县', '副县长', '县领导', '记者', '、', '，', '。', '\n', ' ', '　', '\u200b', '（', '）', '说', '出席会议',
  '浙江省省长', '摄', '𠮷', 'A1', '，，', '同志', '工业园',
);
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

it('marks stand where they say, in order, apart, and show the name of their entity', async () => {
  await fc.assert(
    fc.asyncProperty(page, fc.boolean(), async (text, introduced) => {
      const marks = await markText(text, { title: '宝丰县' }, automaton, readFromKnowledge(known), { introduced });
      let end = 0;
      for (const mark of marks) {
        expect(mark.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(mark.start, mark.end)).toBe(mark.surface);
        expect(mark.surface.trim()).toBe(mark.surface);
        if (mark.entity !== null && mark.kind === 'person' && !mark.surface.endsWith('县长')) expect(nameKey(mark.surface)).toBe(nameKey(mark.entity.name));
        expect(mark.tier === 'new').toBe(mark.entity === null);
        ({ end } = mark);
      }
    }),
    { numRuns: 300 },
  );
});

it('without a place that fits nothing is solid, whatever stands around the names', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (text) => {
      const elsewhere = text.replaceAll('宝丰县', '安吉县');
      const marks = await markText(elsewhere, { title: '浙江省安吉县' }, automaton, readFromKnowledge(known), { introduced: false });
      expect(marks.filter(({ tier }) => tier === 'identified')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('takes a name ten thousand times, a text of separators, and an endless name in time', async () => {
  for (const text of ['副县长赵文杰、'.repeat(10_000), '、'.repeat(200_000), '赵文'.repeat(100_000), '记者'.repeat(100_000), '('.repeat(100_000)]) {
    const marks = await markText(text, { title: '宝丰县' }, automaton, readFromKnowledge(known), { introduced: false });
    expect(marks.length).toBeLessThanOrEqual(10_000);
  }
}, 60_000);
