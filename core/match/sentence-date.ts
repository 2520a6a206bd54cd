// The year with which a sentence or its line begins: what it says of a post was so then (1994年10月,副县长赵文…; 民国十九年,…).
import { ERAS } from '../gazetteer/eras';
import type { IsoDate } from '../model';
import { splitWords } from '../text/lexicon';
import { readNumeral } from '../text/numerals';

const FIRST_YEARS = new Map(splitWords(ERAS).map((row) => {
  const [name = '', before = ''] = row.split(':');
  return [name, Number(before)] as const;
}));
/** A number or a mark of a list may stand before the year; the year of a birth is none of the sentence. */
const YEAR = /^[\s\d.、·●■◆()]{0,6}?((?:19|20)\d{2})年(?!出?生|度)(?!\d{1,2}月(?:\d{1,2}日)?(?:出?生))/u;
const ERA_YEAR = new RegExp(`^[\\s\\d.、·●■◆()]{0,6}?(${[...FIRST_YEARS.keys()].join('|')})([元一二三四五六七八九十百廿卅\\d]{1,4})年(?!出?生)`, 'u');
const YEAR_REACH = 24;
const SENTENCE_REACH = 300;

/** The year of the sentence around `at`, or of its line, as a day in the middle of it; null without one. `text` is in matching form. */
export function readSentenceDate(text: string, at: number): IsoDate | null {
  // Only so far back: a text may be one line.
  const from = Math.max(0, at - SENTENCE_REACH);
  const before = text.slice(from, at);
  for (const mark of ['。', '\n']) {
    const begins = before.lastIndexOf(mark) + 1;
    const year = begins === 0 && from > 0 ? null : readYear(text.slice(from + begins, from + begins + YEAR_REACH));
    if (year !== null) return `${year}-07-01`;
  }
  return null;
}

function readYear(beginning: string): number | null {
  const year = YEAR.exec(beginning)?.[1];
  if (year !== undefined) return Number(year);
  const [, era = '', count = ''] = ERA_YEAR.exec(beginning) ?? [];
  const first = FIRST_YEARS.get(era);
  const counted = count === '元' ? 1 : readNumeral(count);
  return first === undefined || counted === null ? null : first + counted;
}
