// Days of the Chinese calendar, seen from an issue.
import { describe, expect, it } from 'vitest';
import { findLunarDay } from '../../../core/text/lunar';

describe('findLunarDay', () => {
  it.each([
    ['正月初九', 1, 9, '1999-02-26', '1999-02-24'],
    ['正月初一', 1, 1, '2023-01-30', '2023-01-22'],
    ['腊月廿三', 12, 23, '2012-01-20', '2012-01-16'],
    ['五月初五', 5, 5, '2021-06-18', '2021-06-14'],
    ['八月十五, on the day itself', 8, 15, '2012-09-30', '2012-09-30'],
    ['五月初五 of the plain month, not of the leap one', 5, 5, '2009-07-10', '2009-05-28'],
  ])('%s', (_, month, day, issue, iso) => { expect(findLunarDay(month, day, issue, 60)).toBe(iso); });
  it.each([['七月十五 is far', 7, 15, '2023-01-30'], ['it comes only after the issue', 1, 15, '2023-01-30']])('null: %s', (_, month, day, issue) => { expect(findLunarDay(month, day, issue, 60)).toBeNull(); });
});
