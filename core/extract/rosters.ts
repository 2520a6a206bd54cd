// Rolls of honour and the like: a heading that counts them (优秀班主任(3名):) or calls itself a list, then names alone, behind their unit, or
// set apart in rows: 清河县第二中学姚大成;永安镇中心完小岳秀兰; 黄秀兰 梁大成 罗 平. Their place in the list is what announces these names.
import { LEFT_POINTS, THRESHOLD } from '../gazetteer/name-weights';
import { surnameLength } from '../gazetteer/surnames';
import { matchAt, matchBefore } from '../text/lexicon';
import { makeMention } from './mentions';
import type { Mention } from './mentions';
import { scoreShape } from './name-shape';
import type { Reading } from './reading';
import { BODIES, HEADS, NEVER_NAME, PLACE_ENDS } from './words';

/** (3名): or 名单: or 名单如下:, and what ends a heading. */
const HEADING = /(?:\((?:共|以下)?[0-9一二两三四五六七八九十]{1,3}[名人位个]\)|名单|光荣榜|获奖者|如下)[:\n]/gu;
/** An item ends here; the bracket behind a name belongs to it. */
const ITEM = /([^;、,。:\n ()]*)(\([^()\n]{1,30}\))?([;、,。:\n ]?)/uy;
const COUNTED = /^\((?:共|以下)?[0-9一二两三四五六七八九十]{1,3}[名人位个]\)$/u;
/** No list is read further. */
const LONGEST = 1200;
/** Items in a row that are neither a name nor a unit. */
const MOST_STRANGE = 2;
/** From so many names on a list is one. */
const LEAST = 2;

/** Names that nothing but their place in a roll announces. Linear: no stretch is read twice. */
export function findRosterMentions({ s }: Reading): Mention[] {
  const found: Mention[] = [];
  let done = 0;
  for (const heading of s.matchAll(HEADING)) {
    const from = heading.index + heading[0].length;
    if (from < done) continue;
    const roll = readRoll(s, from);
    done = roll.end;
    if (roll.names.length >= LEAST) found.push(...roll.names.map((name) => makeRostered(s, name, from)));
  }
  return found;
}

interface Name { readonly start: number; readonly end: number }

function readRoll(s: string, from: number): { names: Name[]; end: number } {
  const names: Name[] = [];
  let at = from;
  let strange = 0;
  while (at < s.length && at - from < LONGEST && strange < MOST_STRANGE) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(s);
    // 教学能手(3名): the next heading.
    if (!item || item[0] === '' || COUNTED.test(item[2] ?? '')) break;
    const end = at + (item[1]?.length ?? 0);
    const name = readItem(s, at, end);
    if (name) { names.push(name); strange = 0; }
    else if (end > at && matchBefore(BODIES, s, end) === null) strange += 1;
    if (item[3] === '。' || item[3] === ':') break;
    at += item[0].length;
  }
  return { names, end: at };
}

/** The whole item, what follows its unit, or (罗 宁) its one character with that behind the gap. */
function readItem(s: string, start: number, end: number): Name | null {
  if (end - start === 1 && s.charAt(end) === ' ' && '\n ;、('.includes(s.charAt(end + 2) || '\n')) return surnameLength(s.charAt(start) + s.charAt(end + 1)) > 0 ? { start, end: end + 2 } : null;
  if (end - start >= 2 && end - start <= 3 && isName(s, start, end)) return { start, end };
  for (const length of [3, 2]) {
    const at = end - length;
    if (at > start + 2 && (matchBefore(BODIES, s, at)?.length ?? 0) > 1 && isName(s, at, end)) return { start: at, end };
  }
  return null;
}

function isName(s: string, start: number, end: number): boolean {
  const name = s.slice(start, end);
  return !NEVER_NAME.has(name.slice(0, 2)) && surnameLength(name) > 0 && matchAt(HEADS, s, start) === null && matchBefore(HEADS, s, end) === null && matchBefore(BODIES, s, end) === null
    && matchBefore(PLACE_ENDS, name, name.length) === null && scoreShape(name, LEFT_POINTS.label, true) >= 0;
}

function makeRostered(s: string, { start, end }: Name, list: number): Mention {
  return makeMention(start, end, s.slice(start, end).replace(' ', ''), THRESHOLD, { word: '', list });
}
