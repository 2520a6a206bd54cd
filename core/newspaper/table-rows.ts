// Rows of the tables that notices print: `8月22日（星期二） 单晓丽 市委常委`, `乔富渠 主任医师 省中医院`.
import { tableHeads } from '../gazetteer/newspaper/headline-words';
import { holdsAny, readCharSet, splitAt } from '../text/char-set';
import { endsInPost, looksLikeName } from './credits';
import { toPlain } from './lines';
import type { Unit } from './units';

/** A table's first cell: a day, a weekday. */
const dayCell = /^(?:[0-9]{1,2}月[0-9]{1,2}日|(?:星期|周|礼拜)[一二三四五六日天])/;
const heads = new Set(tableHeads);
const gaps = readCharSet(' \u3000\t');
/** What a row says of a person besides his post. */
const traits = new Set(['男', '女', '汉', '汉族', '回族', '满族', '中共党员', '党员', '群众']);

/** Three cells and more, parted by white space: a day or a name first, a name or a post among the others; or a table's head. */
export function isRow(unit: Unit | undefined): boolean {
  const raw = unit?.lines[0]?.raw ?? '';
  if (!unit || unit.vertical || unit.spread || unit.plain.length > 60 || /[。！？；]/.test(unit.plain)) return false;
  // `12月1日：街道党工委书记、人大工委主任戎爱华` is one, too.
  const days = /^[0-9]{1,2}月[0-9]{1,2}日：(.+?)\p{Script=Han}{2,3}$/u.exec(unit.plain);
  if (days && endsInPost(days[1] ?? '')) return true;
  if (!holdsAny(gaps, raw)) return false;
  const [first = '', ...others] = splitAt(raw, gaps).map(toPlain);
  const bare = (cell: string) => cell.replace(/（.*）$/, '');
  // A day with a post and its holder; a name with what its bearer is.
  if (others.length === 1) return dayCell.test(first) ? /\p{Script=Han}{2,3}$/u.test(others[0] ?? '') && endsInPost((others[0] ?? '').slice(0, -2)) !== endsInPost((others[0] ?? '').slice(0, -3)) : looksLikeName(bare(first)) && endsInPost(bare(others[0] ?? ''));
  if ([first, ...others].every((cell) => heads.has(cell))) return true;
  return dayCell.test(first) ? others.some((cell) => endsInPost(bare(cell)) || looksLikeName(cell)) : looksLikeName(bare(first)) && others.some((cell) => endsInPost(bare(cell)) || traits.has(cell));
}
