// The issue: name of the paper and date, as printed in mastheads and running heads.
import type { IsoDate } from '../model';
import { findDates, toIsoDate } from '../text/dates';
import { isPaperName } from './furniture';
import { foldText, toPlain } from './lines';

/** Name of the paper as one of the furniture lines prints it; null when none does. */
export function readPublication(lines: readonly string[]): string | null {
  for (const line of lines) {
    const whole = toPlain(line);
    if (isPaperName(whole)) return whole;
    for (const word of foldText(line).split(/[\s│■●◆:：]+/)) if (isPaperName(word) && !/[版期]$/.test(word)) return word;
  }
  return null;
}

/** Date of issue: the first full date with a year that a furniture line prints. */
export function readIssueDate(lines: readonly string[]): { iso: IsoDate; asPrinted: string } | null {
  for (const line of lines) {
    const text = foldText(line).replace(/(?<=[0-9年月])\s+(?=[0-9年月日])/g, '');
    for (const date of findDates(text)) {
      if (date.year === null || date.month === null || date.day === null || date.lunar) continue;
      const iso = toIsoDate(date.year, date.month, date.day);
      if (iso) return { iso, asPrinted: text.slice(date.start, date.end) };
    }
  }
  return null;
}
