// Words that date a text without a number, and the words that make a number no date: data for findDates.

/** Years as seen from the issue. */
export const YEAR_WORDS = ['今年', '去年', '前年', '明年'] as const;
export type YearWord = (typeof YEAR_WORDS)[number];

/** Undated by choice: the paper says only that it was lately. */
export const OPEN_WORDS = ['近日', '日前', '连日来', '連日來', '连日', '連日', '不久前', '前不久', '近段时间', '前段时间', '近几日', '近几天', '这几天', '近期', '近来', '最近'];
/** These stand before a comma when they date a clause: 近期目标, 最近距离 are no dates. */
export const COMMA_WORDS = new Set(['近期', '近来', '最近', '连日', '連日']);
/** These open a clause or stand before a time of day when they date it: 美好的明天 is none. */
export const CLAUSE_WORDS = new Set(['今日', '今天', '明日', '明天']);
/** 每日前往, 今日前来, 即日前: the 日前 inside belongs to other words. */
export const NOT_BEFORE_RIQIAN = '每今昨即当當次翌工假节節生周末整半全同明两三几数十百';
export const NOT_AFTER_RIQIAN = '往来來后後沿夕列方三';

/** Not before a month written in Chinese: 每一月 is no January. */
export const NOT_BEFORE_MONTH = '每第这這那';

/** Days from the issue's own day. */
export const DAY_WORDS: readonly (readonly [word: string, days: number])[] = [
  ['今日', 0], ['今天', 0], ['今晨', 0], ['今早', 0], ['今晚', 0], ['今午', 0], ['昨日', -1], ['昨天', -1], ['昨晚', -1], ['昨夜', -1], ['昨晨', -1], ['昨午', -1], ['前天', -2], ['前日', -2], ['明日', 1], ['明天', 1],
];
/** Papers of Taiwan and Hong Kong print 昨 alone before the deed (昨舉行, 昨在, 昨指出); 如昨, 今昔 are none. */
export const YESTERDAY_FOLLOWERS = '舉举在於于與与宣發发表前赴率下中上指說说由主接視视訪访開开揭頒颁出召抵邀參参完通透正起獲获證证偵侦審审提公強强呼感拜會会邊边到已首正';
export const NOT_BEFORE_YESTERDAY = '如今往似疇畴自';
/** 目前日本, 年前日均: the 前日 inside belongs to other words; so does the 今晚 of 迄今晚于. */
export const NOT_BEFORE_QIAN = '目之以日年月天周期生空提眼从從午支面先跟迄至如当當';

/** Before a day in brackets: 昨（八）日, 今(20)日, 前（五）天. */
export const BRACKET_DAYS = new Map([['今', 0], ['昨', -1], ['前', -2], ['明', 1]]);

/** What may follow 今天 when it dates a sentence. */
export const DAY_FOLLOWERS = '，,上下起从從凌晚早中在举舉';

export const LUNAR_MARKS = ['农历', '農曆', '阴历', '陰曆', '夏历', '夏曆', '旧历', '舊曆'];
export const LUNAR_MONTHS = new Map([['正', 1], ['冬', 11], ['腊', 12], ['臘', 12]]);
export const STEMS = '甲乙丙丁戊己庚辛壬癸';
export const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
export const MINGUO_MARKS = ['民国', '民國'];

/** Between the two ends of a range. */
export const CONNECTORS = '至到—–-~～〜－─―';
/** Between two days of one month: 2月6日、7日. */
export const DAY_JOINTS = '、和及与與';

/** A bare day before these is no day of a month: 7日内, 三日游, 6日均. */
export const NOT_AFTER_DAY = '内內游遊均产產龄齡志程后後';
/** 3日 behind these is a length of time or a repeated day: 第3日, 每月5日 (the 月 is read with it), 近7日. */
export const NOT_BEFORE_DAY = '第近每满滿逾达達共约約超个個';
/** 6月龄, 3月大. */
export const NOT_AFTER_MONTH = '龄齡';
/** 2月6号 is a day, but 5月3号楼 is a house. */
export const NOT_AFTER_HAO = '楼樓院井机機桌门門馆館线線文令厅廳';
/** The month is not the issue's: 上月26日, 每月5日. */
export const OTHER_MONTHS = ['上月', '下月', '每月', '次月', '当月', '當月', '同月', '本月'];
