// What pages are headed with: the line that dates the issue, names with a number.
import { isSectionName, readFurniture } from './furniture';
import type { Unit } from './units';

/** Index of the line that dates the issue, when it stands among the first few with no text above it; 0 when none does. */
export function findTop(units: readonly Unit[]): number {
  for (let i = 0; i < 5 && i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.em > 40 || /[，。]/.test(unit.plain.slice(0, -1))) break;
    if (/星期|农历|总第|第[0-9〇零一二三四五六七八九十百]+期|今日[0-9一二三四五六七八]+版/.test(unit.plain) && readFurniture(unit) !== null) return i;
  }
  return 0;
}

/** Characters of a page's name with its number. */
const longestHead = 14;
const numberedHead = /^(\p{Script=Han}{3,9})(?:第?[A-D]?[0-9]{1,2}版?)$/u;

/** The name of a page that its number follows: `三都新声 3`; undefined for other lines. */
function readNumberedHead(plain: string): string | undefined { return numberedHead.exec(plain.slice(0, longestHead + 2))?.[1]; }

/** `海岛视窗03`, or a name that stands so twice on the page. */
export function isNumberedHead(plain: string, repeated: ReadonlySet<string>): boolean {
  const name = plain.length <= longestHead + 2 && /[0-9]版?$/.test(plain) ? readNumberedHead(plain) : undefined;
  return name !== undefined && (repeated.has(name) || isSectionName(name));
}

/** Names that stand with a number on two lines or more, as pages are headed: `三都新声 3`, `三都新声 4`. */
export function findRepeatedHeads(units: readonly Unit[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { plain } of units) {
    const name = plain.length <= longestHead ? numberedHead.exec(plain)?.[1] : undefined;
    if (name !== undefined) (once.has(name) ? twice : once).add(name);
  }
  return twice;
}
