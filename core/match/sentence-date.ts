// The year with which a sentence or its line begins, or the years beside a name: what they say of a post was so then (1994年10月,
// 副县长赵文…; 民国十九年,…; 1949.03—1951.08 赵文).
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
/** 1949.03—1951.08 赵文; 赵文(1950年1月—1953年4月); open where he holds it still (2022.09—). */
const SPAN = String.raw`((?:19|20)\d{2})(?:[.年/]\d{0,2}月?)?(?:[-–—―~至到]{1,2}|\.{2,3})((?:19|20)\d{2})?`;
const TERM_BEFORE = new RegExp(`(?:^|[^\\d])${SPAN}[.年/]?\\d{0,2}月?[ |、.]{0,3}$`, 'u');
const TERM_BEHIND = new RegExp(`^[( |]{1,2}${SPAN}`, 'u');
const TERM_REACH = 28;
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

/**
 * The middle of the years in which the bearer of the name at `start`–`end` is said to have held his post, as a day (1949.03—1951.08 赵文;
 * 赵文(2016年—2022年)); the first year where no end is told; null where no years stand beside the name. `text` is in matching form.
 */
export function readTerm(text: string, start: number, end: number): IsoDate | null {
  const line = text.slice(Math.max(0, start - TERM_REACH), start).split('\n').at(-1) ?? '';
  const [, first, last] = TERM_BEHIND.exec(text.slice(end, end + TERM_REACH)) ?? TERM_BEFORE.exec(line) ?? [];
  return first === undefined ? null : `${Math.round((Number(first) + Number(last ?? first)) / 2)}-07-01`;
}

/** The one year that a title names (宝丰县大事记(2022年)), as a day in the middle of it; null where it names none, or several. */
export function readTitleYear(title: string): IsoDate | null {
  const years = new Set(Array.from(title.matchAll(/(?:19|20)\d{2}(?=年)/gu), ([year]) => year));
  const [only] = years;
  return only === undefined || years.size > 1 ? null : `${only}-07-01`;
}

function readYear(beginning: string): number | null {
  const year = YEAR.exec(beginning)?.[1];
  if (year !== undefined) return Number(year);
  const [, era = '', count = ''] = ERA_YEAR.exec(beginning) ?? [];
  const first = FIRST_YEARS.get(era);
  const counted = count === '元' ? 1 : readNumeral(count);
  return first === undefined || counted === null ? null : first + counted;
}
