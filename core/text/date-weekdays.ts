// Days that are named by the week (上周五, 本周一, 周二上午) or by the day of the month in Chinese digits (七日上午, 本月廿日):
// forms that mean a day only seen from the issue. Not here: the day they mean (newspaper/).
import type { Span } from '../model/text';
import { holdsAny, readCharSet } from './char-set';
import { readNumeral } from './numerals';

/** `weekday` 0 Sunday … 6; `week` 0 this one or the last such day, −1 the week before. `day` 1–31 for a day of the month; `month` −1 for the month before. */
export interface RelativeDay extends Span { readonly weekday: number | null; readonly week: number; readonly day: number | null; readonly month: number }

const byWeek = /(?<![每逢])(上|本|这)?(?:个)?(?:周|星期|礼拜)([日天一二三四五六])(?=上午|下午|早|晚|凌晨|清晨|中午|傍晚|，|,|在|的)/g;
/** A length of time (十日内, 历时廿日) is no day. Of one digit only where a time or a deed follows: 三日 is more often a length. */
const byDay = /(?<![第每为期共近隔逾达历时续满朝终整他一二三四五六七八九十廿卅0-9月某])(本月)?((?:[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?)日(?![内游均龄间后前之子程报本元以时])|[一二三四五六七八九]日(?=上午|下午|早|晚|凌晨|中午|清晨|傍晚|，|前往|在|于|举行|召开|率|赴|访|到|由|主持|会同|偕|办理|视察|深入))/g;

const byLastMonth = /上个?個?月([0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})(?:至[0-9一二三四五六七八九十廿卅]{1,3})?[日号號](?![前止后後起])/g;

/** 周, 星期, 礼拜. */
const weekWords = readCharSet('周期拜');

/** All such days in order. Weekdays in bracket behind a date are no days of their own. Linear. */
export function findRelativeDays(text: string): RelativeDay[] {
  const found: RelativeDay[] = [];
  // A cheap look before each pattern: most texts name no such day.
  if (holdsAny(weekWords, text)) for (const match of text.matchAll(byWeek)) {
    if (!match[1] && /[日号（(至到]$/.test(text.slice(0, match.index).slice(-1))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, weekday: '日一二三四五六'.indexOf((match[2] ?? '').replace('天', '日')), week: match[1] === '上' ? -1 : 0, day: null, month: 0 });
  }
  for (const [month, pattern, group] of [[0, byDay, 2], [-1, byLastMonth, 1]] as const) {
    if (pattern === byLastMonth && !text.includes('上')) continue;
    for (const match of text.matchAll(pattern)) {
      const day = readNumeral((match[group] ?? '').replace(/日$/, '').replace('廿', '二十').replace('卅', '三十'));
      if (day === null || day < 1 || day > 31) continue;
      found.push({ start: match.index, end: match.index + match[0].length, weekday: null, week: 0, day, month });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
