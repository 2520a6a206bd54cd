// Letters that recognition puts for the digits of a date (2Ol5年, l0月, 3月2I曰): read back, one unit for one unit, so that
// offsets stay. Only where a unit of a date follows: nothing else is touched.
import { holdsAny, readCharSet } from './char-set';

const letters: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', i: '1', '!': '1', O: '0', o: '0', Q: '0', D: '0', Z: '2', S: '5', s: '5', B: '8' };
const suspects = readCharSet('lI|i!OoQDZSsB曰');
const damaged = /(?<![A-Za-z0-9])[0-9lI|i!OoQDZSsB]{1,4}(?=[ \u3000]{0,2}[年月日曰])/g;

/** The text with damaged digits before 年, 月 and 日 repaired, and 曰 read as 日 behind a digit. Same length; linear. */
export function repairDates(text: string): string {
  if (!holdsAny(suspects, text)) return text;
  return text
    .replace(damaged, (run) => (/^[0-9]+$/.test(run) ? run : [...run].map((unit) => letters[unit] ?? unit).join('')))
    .replace(/(?<=[0-9][ \u3000]?)曰/g, '日');
}
