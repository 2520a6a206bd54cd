// Rows of the tables that notices print: `8月22日（星期二） 单晓丽 市委常委`, `乔富渠 主任医师 省中医院`.
import { reportVerbs, tableHeads } from '../gazetteer/newspaper/headline-words';
import { holdsAny, readCharSet, splitAt } from '../text/char-set';
import { holdsWord, listWords } from '../text/lexicon';
import { endsInPost, looksLikeName } from './credits';
import { toPlain } from './lines';
import type { Unit } from './units';

/** A table's first cell: a day, a weekday. */
const dayCell = /^(?:[0-9]{1,2}月[0-9]{1,2}日|(?:星期|周|礼拜)[一二三四五六日天])/;
const heads = new Set(tableHeads);
const verbs = listWords(reportVerbs.filter((verb) => verb.length > 1));
const gaps = readCharSet(' \u3000\t');
/** What a row says of a person besides his post. */
const traits = new Set(['男', '女', '汉', '汉族', '回族', '满族', '中共党员', '党员', '群众']);

/** How the words end that tell what somebody is: `赣州齐畅新能源公司焊接班长`. */
const callings = new Set('长任员记师席士医授官警理事户手匠民工');
/** A table's cell of money or measure. */
const amount = /^[0-9][0-9.,]*[多余]?(?:[万亿千百]{1,2}(?:美|港|日)?元?|元|亩|公里|平方米|吨|%|人|户)$/;

/** Who holds a post in brackets: `章可人（区园林绿化管理站站长）`. */
function isHolder(cell: string): boolean {
  const found = /^([^（）]{2,8})（([^（）]{2,40})）$/.exec(cell);
  return found !== null && looksLikeName(found[1] ?? '') && endsInPost(found[2] ?? '');
}

/** A post and its holder's name: `副县长班永丰`. */
function holdsPost(cell: string): boolean { return [2, 3, 4].some((length) => cell.length > length + 1 && endsInPost(cell.slice(0, -length)) && looksLikeName(cell.slice(-length))); }

/** `高日升为农垦管理局办公室主任`, `期正刚的发展和改革局局长职务`: one line of a list of appointments. */
function isAppointment(plain: string): boolean {
  const found = /^([^，。；：（）为的]{2,12}|[^，。；：（）]{2,8}（[^（）]{1,8}）)(?:任|为|的)([^，。；]{3,40}?)(?:职务)?(?:（[^（）]{1,12}）)?[；。]?$/.exec(plain);
  if (!found) return false;
  const names = (found[1] ?? '').replace(/（.*）$/, '').split('、');
  return plain.includes('职务') ? names.every((name) => name.length <= 4) : endsInPost(found[2] ?? '') && names.every((name) => looksLikeName(name));
}

/** What white space parts; a name of two characters set wide is one cell. */
function readCells(raw: string): string[] {
  const cells = splitAt(raw, gaps).map(toPlain);
  return cells[0]?.length === 1 && cells[1]?.length === 1 ? [cells[0] + cells[1], ...cells.slice(2)] : cells;
}

/** Three cells and more, parted by white space: a day or a name first, a name or a post among the others; or a table's head. */
export function isRow(unit: Unit | undefined): boolean {
  const raw = unit?.lines[0]?.raw ?? '';
  if (!unit || unit.vertical || unit.spread || unit.plain.length > 60 || /[。！？；]./.test(unit.plain) || unit.plain.endsWith('。')) return false;
  // `12月1日：街道党工委书记、人大工委主任戎爱华` is one, too.
  const days = /^[0-9]{1,2}月[0-9]{1,2}日：(.+?)\p{Script=Han}{2,3}$/u.exec(unit.plain);
  if (days && endsInPost(days[1] ?? '')) return true;
  if (!holdsAny(gaps, raw)) return isAppointment(unit.plain);
  const [first = '', ...others] = readCells(raw);
  const bare = (cell: string) => cell.replace(/（.*）$/, '');
  // A day with a post and its holder; a name with what its bearer is.
  if (isAppointment(unit.plain)) return true;
  // `石璜镇楼家村党支部书记 楼月明`, `谷来镇举坑村农民 马仁德`: what somebody is, then his name.
  if (others.length === 1 && first.length >= 5 && looksLikeName(others[0] ?? '') && (endsInPost(first) || callings.has(first.slice(-1)))) return true;
  if (others.length === 1 && looksLikeName(bare(first)) && (others[0]?.length ?? 0) >= 4 && callings.has((others[0] ?? '').slice(-1))) return true;
  if (others.length === 1) return dayCell.test(first) ? isHolder(others[0] ?? '') || /\p{Script=Han}{2,3}$/u.test(others[0] ?? '') && endsInPost((others[0] ?? '').slice(0, -2)) !== endsInPost((others[0] ?? '').slice(0, -3)) : looksLikeName(bare(first)) && endsInPost(bare(others[0] ?? ''));
  if ([first, ...others].every((cell) => heads.has(cell))) return true;
  // `渭河又签下 21.3亿元 “大单”` is a headline with spaces in it.
  if (others.some((cell) => amount.test(cell)) && !/[“”！？]/.test(unit.plain) && !holdsWord(verbs, first)) return true;
  return dayCell.test(first) ? others.some((cell) => endsInPost(bare(cell)) || looksLikeName(cell) || holdsPost(bare(cell))) : looksLikeName(bare(first)) && others.some((cell) => endsInPost(bare(cell)) || traits.has(cell));
}

const dayRow = /^(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?![，,至—-])|^(?:星期|周|礼拜)[一二三四五六日天]/;
const longestDayRow = 60;
/** So many short lines in turn that begin with a day are a table, whatever else stands in them. */
const leastDays = 3;

/** Which units are rows of tables: by themselves, or as one of several that begin with a day (a row's rest may stand between). */
export function readRows(units: readonly Unit[]): boolean[] {
  const rows = units.map(isRow);
  const isDay = (i: number) => { const unit = units[i]; return unit !== undefined && !unit.vertical && !unit.spread && unit.plain.length <= longestDayRow && dayRow.test(unit.plain) && !/[。！？；]/.test(unit.plain); };
  for (let i = 0; i < units.length; i++) {
    if (!isDay(i)) continue;
    const days = [i];
    for (let k = i + 1; k < units.length && k - (days.at(-1) ?? i) <= 2; k++) if (isDay(k)) days.push(k);
    if (days.length >= leastDays) for (const k of days) rows[k] = true;
    i = days.at(-1) ?? i;
  }
  return rows;
}
