// Days that are named and not numbered (教师节当天, “七一”这天, 除夕之夜), and those named as one speaks (18号一早, “9·18”当天). Only
// where a word behind them says that the day itself is meant: 国庆前夕, 春节期间 are none.
import type { DateExpression } from './dates';
import { holdsAny, readCharSet } from './char-set';
import { holdsWord, listWords, splitWords } from './lexicon';

/** Feasts by their month and day; several names of one day in a row. */
const FEASTS: readonly (readonly [names: string, month: number, day: number])[] = [
  ['元旦 元旦节', 1, 1], ['三八 三八节 三八妇女节 国际妇女节 妇女节', 3, 8], ['植树节', 3, 12], ['消费者权益日 3·15', 3, 15], ['五一 五一节 五一劳动节 国际劳动节 劳动节', 5, 1],
  ['五四 五四青年节 青年节', 5, 4], ['护士节 国际护士节', 5, 12], ['六一 六一节 六一儿童节 国际儿童节 儿童节', 6, 1], ['环境日 世界环境日', 6, 5], ['国际禁毒日 禁毒日', 6, 26],
  ['七一 七一建党节 建党节', 7, 1], ['八一 八一节 八一建军节 建军节', 8, 1], ['教师节', 9, 10], ['烈士纪念日', 9, 30], ['十一 国庆 国庆节', 10, 1], ['记者节', 11, 8], ['宪法日 国家宪法日', 12, 4],
];
/** Feasts of the Chinese calendar. */
const LUNAR_FEASTS: typeof FEASTS = [
  ['春节 大年初一', 1, 1], ['元宵 元宵节', 1, 15], ['端午 端午节', 5, 5], ['七夕 七夕节', 7, 7], ['中秋 中秋节', 8, 15], ['重阳 重阳节 老年节', 9, 9], ['腊八 腊八节', 12, 8], ['除夕 大年三十 年三十', 12, 30],
];
const days = new Map([...FEASTS.map((feast) => [feast, false] as const), ...LUNAR_FEASTS.map((feast) => [feast, true] as const)].flatMap(([[names, month, day], lunar]) => splitWords(names).map((name) => [name, { month, day, lunar }] as const)));

const names = listWords(days.keys());

const THAT_DAY = '(?=当[天日晚]|[这那](?:一)?天|之夜|[夜晚]?[，,]|上午|下午|清晨|早晨|早上|晚上|傍晚|凌晨|一大?早)';
const NAMED = new RegExp(`[“"‘「]?(${[...days.keys()].toSorted((a, b) => b.length - a.length).join('|')})[”"’」]?(?:国际)?(?:妇女节|劳动节|青年节|儿童节|建党节|建军节|节)?${THAT_DAY}`, 'gu');
/** 18号一早; 9·18当天, 9.18当天. */
const SPOKEN = /(?<![0-9A-Za-z第路楼栋.])([0-9]{1,2})号(?=上午|下午|清晨|早上|早晨|一大?早|凌晨|晚|中午|傍晚|那天|这天|当天)|[“"]?(?<![0-9])([0-9]{1,2})[·.．]([0-9]{1,2})[”"]?(?=当[天日晚]|这天|这一天)/gu;

const SPOKEN_MARKS = readCharSet('号·.．');

/** All such days of `text` (simplified), in order; spans are UTF-16 offsets into it. */
export function findSpokenDates(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  const push = (match: RegExpExecArray, month: number | null, day: number, lunar: boolean): void => {
    found.push({ start: match.index, end: match.index + match[0].length, year: null, month, day, yearWord: null, lunar, open: false, daysFromIssue: null, until: null });
  };
  // A cheap look before each pattern: most texts name no such day.
  if (holdsWord(names, text)) for (const match of text.matchAll(NAMED)) {
    const feast = days.get(match[1] ?? '');
    // 国庆， and the like date nothing; 除夕， does.
    if (feast && (!/^[，,]/.test(text.slice(match.index + match[0].length)) || /除夕|三十/.test(match[0]))) push(match, feast.month, feast.day, feast.lunar);
  }
  if (holdsAny(SPOKEN_MARKS, text)) for (const match of text.matchAll(SPOKEN)) {
    const [month, day] = match[1] === undefined ? [Number(match[2]), Number(match[3])] : [null, Number(match[1])];
    if (day >= 1 && day <= 31 && (month === null || (month >= 1 && month <= 12))) push(match, month, day, false);
  }
  return found.toSorted((a, b) => a.start - b.start);
}
