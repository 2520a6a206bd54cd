// The year that an undated page's month–day dates belong to: evidence in its words, weighed, with the words that show it.
// Never silent: what no words show stays null.
import { anniversaries, congresses, futureYearWords, lastYearWords, planClosings, planOpenings, plans, pastYearWords, runningYearWords } from '../gazetteer/newspaper/year-words';

/** A year that some words of the page speak for. */
interface YearVote { readonly year: number; readonly weight: number; readonly asPrinted: string }

/** A year told of somebody's life. */
const historic = /出生|毕业|当上|参军|入伍|入党|退休|创办|始建|建成|成立|参加工作|那年|离休/;
const dated = /((?:19|20)[0-9]{2})年/g;
const digits: Readonly<Record<string, number>> = { 〇: 0, '○': 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

function around(text: string, from: number, to: number): string { return text.slice(Math.max(0, from), to); }

/** Votes of the years a text names. */
function readNamedYears(text: string, month: number | null): YearVote[] {
  const votes: YearVote[] = [];
  const read = text.replace(/二[〇○零][一二三四五六七八九〇○零]{2}(?=年)/g, (word) => [...word].map((unit) => digits[unit] ?? 0).join(''));
  for (const match of read.matchAll(dated)) {
    const year = Number(match[1]);
    const end = match.index + match[0].length;
    const behind = read.slice(end, end + 12);
    const ahead = around(read, match.index - 6, match.index);
    const asPrinted = around(read, match.index, end + 14).split(/[。，；]/)[0] ?? match[0];
    const vote = (offset: number, weight: number) => votes.push({ year: year + offset, weight, asPrinted });
    const last = lastYearWords.find((word) => ahead.endsWith(word));
    if (last !== undefined) { votes.push({ year: year + 1, weight: 5, asPrinted: last + asPrinted }); continue; }
    if (/^第[0-9一二三四五六七八九十]+次/.test(behind)) { vote(0, 4); continue; }
    if (behind.startsWith('是') || behind.startsWith('开好局')) { vote(0, 4); continue; }
    if (futureYearWords.some((word) => ahead.endsWith(word)) && !/^[0-9]{1,2}月[0-9]{1,2}日/.test(behind)) { vote(0, 0.1); continue; }
    if (/^[0-9]{1,2}月[0-9]{1,2}日/.test(behind)) { vote(0, /出生|生$/.test(read.slice(end, end + 14)) ? 0 : 1.2); continue; }
    if (/^[0-9]{1,2}月/.test(behind)) { vote(0, /^[0-9]{1,2}月(?:生|出生|参加)/.test(behind) ? 0 : 0.4); continue; }
    const past = behind.replace(/^，/, '');
    if (read.slice(end, end + 90).includes('今年') && pastYearWords.some((word) => past.startsWith(word))) { vote(1, 2); continue; }
    if (/^(?:上半年|[一二三四]季度|第[一二三四]季度|春季|秋季)/.test(behind)) { vote(0, 1.5); continue; }
    if (runningYearWords.some((word) => behind.slice(0, 8).includes(word))) { vote(0, 1); continue; }
    if (/(?:总结|回顾|听取)$/.test(ahead)) { vote(1, 0.9); continue; }
    if (/(?:安排|部署|谋划|明确|研究)$/.test(ahead)) { vote(0, 0.9); continue; }
    if (/^[^，。；]{0,16}(?:运动会|大赛|比赛|会议|活动|仪式|评选|行动|晚会|节(?:在|开幕|启动|举))/.test(behind)) { vote(0, 0.8); continue; }
    if (pastYearWords.some((word) => behind.startsWith(word))) { const early = month !== null && month <= 3; vote(1, early ? 0.5 : 0.2); vote(0, early ? 0.3 : 0.5); continue; }
    if (historic.test(read.slice(end, end + 24))) { vote(0, 0.05); continue; }
    vote(0, 0.35);
  }
  return votes;
}

/** Votes of anniversaries, five-year plans and congresses. */
function readMilestones(text: string): YearVote[] {
  const votes: YearVote[] = [];
  for (const [founding, first] of anniversaries) {
    for (const match of text.matchAll(new RegExp(`${founding}([0-9]{2,3})周年`, 'g'))) votes.push({ year: first + Number(match[1]), weight: 2.5, asPrinted: match[0] });
  }
  for (const [name, first] of plans) {
    for (const match of text.matchAll(new RegExp(`[“"]${name}[”"]`, 'g'))) {
      const around = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      const now = /今年|是$|冲刺|圆满/.test(before) ? 2 : 0;
      if (planOpenings.some((word) => around.includes(word))) votes.push({ year: first, weight: 2 + now, asPrinted: match[0] + around });
      else if (planClosings.some((word) => around.includes(word))) votes.push({ year: first + 4, weight: 2 + now, asPrinted: match[0] + around });
      else for (let year = first; year < first + 5; year++) votes.push({ year, weight: 0.05, asPrinted: match[0] });
    }
  }
  for (const [name, year] of congresses) {
    for (const match of text.matchAll(new RegExp(`(?:党的|中国共产党第)${name}|(?:喜迎|迎接|收听收看)[^。，]{0,6}${name}`, 'g'))) {
      const after = text.slice(match.index, match.index + match[0].length + 10);
      votes.push({ year, weight: /开幕|召开|收看|喜迎|迎接|胜利闭幕/.test(after) ? 1.5 : 0.1, asPrinted: after.split(/[。，；]/)[0] ?? match[0] });
    }
  }
  return votes;
}

/** The best supported year of the page's texts with the words that show it; null when nothing speaks for one. `month` is the page's. */
export function inferYear(texts: readonly string[], month: number | null): { value: number; asPrinted: string } | null {
  const sums = new Map<number, { weight: number; best: YearVote }>();
  for (const text of texts) {
    for (const vote of [...readNamedYears(text, month), ...readMilestones(text)]) {
      const held = sums.get(vote.year);
      if (!held) sums.set(vote.year, { weight: vote.weight, best: vote });
      else { held.weight += vote.weight; if (vote.weight > held.best.weight) held.best = vote; }
    }
  }
  const best = [...sums.values()].sort((a, b) => b.weight - a.weight || b.best.year - a.best.year)[0];
  // Weak words count only for the latest year that the page names.
  const latest = Math.max(...[...sums].filter(([, vote]) => vote.weight >= 0.3).map(([year]) => year));
  return best && (best.weight >= 0.8 || (best.weight >= 0.3 && best.best.year >= latest)) ? { value: best.best.year, asPrinted: best.best.asPrinted } : null;
}

/** A masthead's year of the sixty-year cycle (`农历己亥年`) nearest to a likely one; null when there is none. */
export function readCycleYear(text: string, near: number): number | null {
  const match = /([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])年/.exec(text);
  if (!match) return null;
  const stem = '甲乙丙丁戊己庚辛壬癸'.indexOf(match[1] ?? '');
  const branch = '子丑寅卯辰巳午未申酉戌亥'.indexOf(match[2] ?? '');
  for (let distance = 0; distance <= 30; distance++) for (const year of [near - distance, near + distance]) if ((year - 4) % 10 === stem && (year - 4) % 12 === branch) return year;
  return null;
}
