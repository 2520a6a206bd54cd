// How the marks of a page become the list that the panel shows.
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/model';
import type { TextBlock } from '../../../../entrypoints/marking/blocks';
import { groupMarks } from '../../../../entrypoints/marking/findings';
import { PlacedMark } from '../../../../entrypoints/marking/placed-mark';
import { packMarks, Saying } from '../../../../entrypoints/platform/mark-wire';

let next = 1;
const placed = (mark: Partial<Mark>): PlacedMark => {
  const whole: Mark = { start: 0, end: 3, surface: '王代强', kind: 'person', entity: null, tier: 'same-name', reasons: [], introduced: null, ...mark };
  const block = { text: whole.surface } as TextBlock;
  return new PlacedMark(next++, block, { ...whole, said: 0 }, new Saying(packMarks([whole]).said));
};

const wang = { id: 'p1', name: '王代强' };

describe('groupMarks', () => {
  it('gathers the places of one person, with all reasons once', () => {
    const place = { kind: 'place-fits', place: '宝丰县', from: 'text' } as const;
    const marks = [
      placed({ entity: wang, tier: 'identified', reasons: [place] }),
      placed({ entity: wang, tier: 'identified', reasons: [place, { kind: 'user-said' }], surface: '王代強' }),
    ];
    const [finding, ...others] = groupMarks(marks);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ name: '王代强', entityId: 'p1', marks: marks.map(({ id }) => id), reasons: [place, { kind: 'user-said' }] });
  });

  it('keeps apart what is identified and what only has the name', () => {
    expect(groupMarks([placed({ entity: wang }), placed({ entity: wang, tier: 'identified' })]).map(({ tier }) => tier)).toEqual(['identified', 'same-name']);
  });

  it('puts the surest first and otherwise keeps the order of the page', () => {
    const introduced = { name: '周砚秋', kind: 'official', posts: ['局长'], amount: null } as const;
    const marks = [placed({ tier: 'new', surface: '周砚秋', introduced }), placed({ surface: '李明' }), placed({ surface: '刘海亮' }), placed({ tier: 'identified', entity: wang })];
    expect(groupMarks(marks).map(({ name }) => name)).toEqual(['王代强', '李明', '刘海亮', '周砚秋']);
    expect(groupMarks(marks).at(-1)).toMatchObject({ posts: ['局长'], introducedAs: 'official' });
  });
});
