// Days of the Chinese calendar as days of the Gregorian one, by the calendar that every engine carries (Intl). Engines
// reckon the moon; where it is new about midnight they may be a day off, as in the last month before 1999-02-16.
import type { IsoDate } from '../model/text';
import { addDays } from './calendar';

let formatter: Intl.DateTimeFormat | null = null;

/** Days already reckoned: a page asks for the same few weeks again and again. */
const known = new Map<IsoDate, string>();
const mostKnown = 1000;

/** Month and day of the Chinese calendar, `1/9` for 正月初九; a leap month bears `bis` and is no answer to a plain one. */
function formatLunar(iso: IsoDate): string {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const held = known.get(iso);
  if (held !== undefined) return held;
  const day = formatter.format(new Date(`${iso}T12:00:00Z`));
  if (known.size >= mostKnown) known.clear();
  known.set(iso, day);
  return day;
}

/**
 * The last day up to `latest`, at most `back` days before it, that is this day of the Chinese calendar (month 1–12, day
 * 1–30); null when there is none.
 */
export function findLunarDay(month: number, day: number, latest: IsoDate, back: number): IsoDate | null {
  for (let days = 0; days <= back; days++) {
    const iso = addDays(latest, -days);
    if (formatLunar(iso) === `${month}/${day}`) return iso;
  }
  return null;
}
