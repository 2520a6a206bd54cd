// Marks on foreign pages against what a careful reader expects, with the bundled pages as the only knowledge. Solid marks
// must all be right; dashed ones as well; what a page introduces is scored over all pages, since it is the parser's work.
import { beforeAll, describe, expect, it } from 'vitest';
import { markText } from '../../../core/match/mark';
import type { Mark } from '../../../core/model';
import { readMarkedPages, readSeedNames } from './read-pages';

const pages = readMarkedPages();
const marks = new Map<string, Mark[]>();
const show = (list: readonly { start: number; surface: string; tier: string }[], tiers: readonly string[]) =>
  list.filter(({ tier }) => tiers.includes(tier)).map(({ start, surface, tier }) => `${start} ${surface} ${tier}`);

beforeAll(async () => {
  const { automaton, source } = await readSeedNames();
  for (const { name, page, text } of pages) marks.set(name, await markText(text, page, automaton, source));
});

it('there are at least thirty pages', () => expect(pages.length).toBeGreaterThanOrEqual(30));

describe('known names', () => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (name, { expected, text }) => {
    const found = marks.get(name) ?? [];
    expect(show(found, ['identified', 'same-name'])).toEqual(show(expected, ['identified', 'same-name']));
    for (const mark of found) {
      expect(text.slice(mark.start, mark.end)).toBe(mark.surface);
      expect(mark.reasons.length).toBeGreaterThan(0);
    }
  });
});

it('what pages introduce is found, and little else', () => {
  const counts = { right: 0, found: 0, expected: 0 };
  for (const { name, expected } of pages) {
    const wanted = new Set(show(expected, ['new']));
    const found = show(marks.get(name) ?? [], ['new']);
    counts.expected += wanted.size;
    counts.found += found.length;
    counts.right += found.filter((one) => wanted.has(one)).length;
  }
  expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.8);
  expect(counts.right / counts.found).toBeGreaterThanOrEqual(0.8);
});
