// Marks arrive as they were sent.
import { expect, it } from 'vitest';
import type { Mark } from '../../../../core/model';
import { packMarks, readSpans, Saying } from '../../../../entrypoints/platform/mark-wire';

const mark = (start: number, more: Partial<Mark> = {}): Mark =>
  ({ start, end: start + 3, surface: '王代强', kind: 'person', entity: { id: 'p1', name: '王代强' }, tier: 'identified', reasons: [{ kind: 'no-post' }], introduced: null, ...more });

it('every mark with what was said of it', () => {
  const marks = [mark(0), mark(7, { tier: 'same-name', entity: { id: 'p2', name: '王代強' } }), mark(20, { tier: 'new', entity: null, reasons: [] })];
  const sent = packMarks(marks);
  const saying = new Saying(sent.said);
  expect(readSpans(sent.spans).map(({ start, end, said }) => ({ start, end, surface: '王代强', ...saying.read(said) }))).toEqual(marks);
  expect(readSpans(sent.spans).map(({ tier }) => tier)).toEqual(marks.map(({ tier }) => tier));
});

it('what is said of many marks is said once', () => {
  expect(JSON.parse(packMarks([mark(0), mark(9), mark(18, { tier: 'same-name' })]).said)).toHaveLength(2);
});

it('refuses a place where nothing was said', () => {
  expect(() => new Saying('[]').read(0)).toThrow(RangeError);
});
