// Words from which a careful reader tells the year of an undated page.

/** Counted from a founding: `建党90周年` is 1921 + 90. */
export const anniversaries: readonly (readonly [string, number])[] = [
  ['建党', 1921], ['中国共产党成立', 1921], ['新中国成立', 1949], ['中华人民共和国成立', 1949], ['建国', 1949], ['建军', 1927], ['改革开放', 1978], ['抗战胜利', 1945], ['抗日战争胜利', 1945], ['长征胜利', 1936], ['香港回归', 1997], ['澳门回归', 1999],
];

/** Five-year plans and their first years. */
export const plans: readonly (readonly [string, number])[] = [['八五', 1991], ['九五', 1996], ['十五', 2001], ['十一五', 2006], ['十二五', 2011], ['十三五', 2016], ['十四五', 2021], ['十五五', 2026]];
/** What is said of a plan's first year, and of its last. */
export const planOpenings: readonly string[] = ['开局', '起步', '第一年', '头一年', '启动之年'];
export const planClosings: readonly string[] = ['收官', '收尾', '最后一年', '完美收官', '圆满收官'];

/** Party congresses: held in autumn of that year, spoken of from then on. */
export const congresses: readonly (readonly [string, number])[] = [['十五大', 1997], ['十六大', 2002], ['十七大', 2007], ['十八大', 2012], ['十九大', 2017], ['二十大', 2022]];

/** Behind a year these say it is the running one: `2023年是…`, `2023年第2次周例会`. */
export const runningYearWords: readonly string[] = ['是', '第', '作为', '开好局', '工作部署', '重点工作', '工作会议', '工作动员', '目标任务', '工作重点', '工作方向', '工作安排', '工作要点', '重点项目', '计划', '经济工作会', '春季', '一季度', '第一季度', '全年目标', '新年'];
/** Behind a year these say it is over: `2022年度`, `2022年全县…`. */
export const pastYearWords: readonly string[] = ['以来', '工作总结', '工作情况', '度', '全县', '全市', '全区', '全年', '我县', '我市', '我区', '底'];
/** Before a year these put it into the future. */
export const futureYearWords: readonly string[] = ['到', '至', '力争', '预计', '计划', '拟于', '将于', '争取', '于', '确保'];
/** Before a year: over just now. */
export const lastYearWords: readonly string[] = ['刚刚过去的', '过去的', '去年'];
