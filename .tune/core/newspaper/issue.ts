// The name of the paper as printed in mastheads and running heads. Its date: issue-dates.ts.
import { isPaperName } from './furniture';
import { pinyinOf } from '../text/pinyin';
import { findDivision } from '../gazetteer/divisions';
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

const latinEndings: readonly (readonly [string, string])[] = [['DAILY', '日报'], ['EVENING NEWS', '晚报'], ['EVENINGNEWS', '晚报'], ['MORNING POST', '晨报'], ['TIMES', '时报']];

/** Name of the paper from a masthead in Latin letters (`JIAOZUO DAILY`) and the places it may be from; null when they do not meet. */
export function readLatinMasthead(lines: readonly string[], place: readonly string[]): string | null {
  for (const line of lines) {
    const match = /^([A-Z]{3,24})\s*(DAILY|EVENING ?NEWS|MORNING POST|TIMES)$/.exec(line.trim());
    const ending = latinEndings.find(([latin]) => latin === match?.[2]);
    if (!match || !ending) continue;
    for (const name of place) {
      const short = findDivision(name)[0]?.short ?? name;
      if (pinyinOf(short).full.toUpperCase() === match[1]) return short + ending[1];
    }
  }
  return null;
}
