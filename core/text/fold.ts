// What each UTF-16 unit folds to before texts are compared: width, punctuation, dots, radicals (and, in `matchUnits`,
// script); and the class that decides what happens to white space beside it. Tables only; normalize.ts walks the text.
import { sameUnits, simplifiedUnits } from './script';

/** Classes of units. `joined` is punctuation of Chinese text: no space beside it means anything. */
export const OTHER = 0;
export const HAN = 1;
export const ALNUM = 2;
export const JOINED = 3;
export const SPACE = 4;
export const NEWLINE = 5;
export const REMOVED = 6;
export const TRAIL = 7;

// PDF and OCR text draws some characters from the radical blocks; NFKC knows only the Kangxi block.
const RADICALS =
  '⺁厂 ⺟母 ⺠民 ⺫罒 ⺮竹 ⺼月 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟';
/** One folded form a row: the form, then what folds to it. */
const PUNCTUATION = [
  '··•‧・･∙⋅﹒ꞏ᛫',
  '“「﹁〝｢',
  '”」﹂〞｣',
  '‘『﹃',
  '’』﹄',
  '—―─━﹘',
  '-‐‑‒–−﹣',
  '~〜∼˜',
  '。｡',
  ':∶ː꞉',
  '【〖',
  '】〗',
];

/** Where units stand that a width or a vertical form was given: first and last. */
const FOLDED_RANGES = [[0x2e80, 0x2fd5], [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6b], [0xff01, 0xffee]] as const;

/** Calls back for each unit that may fold to another by width; a whole table is not walked while a page waits. */
function eachFolded(visit: (unit: number) => void): void {
  for (const [first, last] of FOLDED_RANGES) for (let unit = first; unit <= last; unit++) visit(unit);
  for (const row of PUNCTUATION) for (let i = 1; i < row.length; i++) visit(row.charCodeAt(i));
}

let widths: Uint16Array | null = null;
let matches: Uint16Array | null = null;
let classes: Uint8Array | null = null;

/** Width, punctuation and radicals folded; the script stays as printed. Indexed by UTF-16 unit. */
export function widthUnits(): Uint16Array {
  if (widths) return widths;
  const units = sameUnits();
  eachFolded((unit) => {
    const folded = String.fromCharCode(unit).normalize('NFKC');
    if (folded.length === 1) units[unit] = folded.charCodeAt(0);
  });
  for (const pair of RADICALS.split(' ')) units[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const row of PUNCTUATION) for (let i = 1; i < row.length; i++) units[row.charCodeAt(i)] = row.charCodeAt(0);
  // A vertical 〖 is 〖 to Unicode and 【 to us: one step must be enough.
  eachFolded((unit) => { units[unit] = units[units[unit] ?? 0] ?? 0; });
  widths = units;
  return widths;
}

/** All folds at once: what names and words are compared by. Indexed by UTF-16 unit. */
export function matchUnits(): Uint16Array {
  if (matches) return matches;
  const simplified = simplifiedUnits();
  const folded = widthUnits();
  const units = simplified.slice();
  eachFolded((unit) => { units[unit] = simplified[folded[unit] ?? 0] ?? 0; });
  matches = units;
  return matches;
}

/** Ranges of each class, first and last unit; later rows overrule earlier ones. Everything else is OTHER. */
const CLASS_RANGES: readonly (readonly [kind: number, first: number, last: number])[] = [
  [REMOVED, 0x00, 0x1f], [REMOVED, 0x7f, 0x9f], [REMOVED, 0xad, 0xad], [REMOVED, 0x34f, 0x34f], [REMOVED, 0x61c, 0x61c],
  [REMOVED, 0x115f, 0x1160], [REMOVED, 0x17b4, 0x17b5], [REMOVED, 0x180b, 0x180f], [REMOVED, 0x200b, 0x200f], [REMOVED, 0x202a, 0x202e],
  [REMOVED, 0x2060, 0x206f], [REMOVED, 0x3164, 0x3164], [REMOVED, 0xfe00, 0xfe0f], [REMOVED, 0xfeff, 0xfeff], [REMOVED, 0xfff9, 0xfffb],
  [NEWLINE, 0x0a, 0x0a], [NEWLINE, 0x0c, 0x0d], [NEWLINE, 0x85, 0x85], [NEWLINE, 0x2028, 0x2029],
  [SPACE, 0x09, 0x09], [SPACE, 0x0b, 0x0b], [SPACE, 0x20, 0x20], [SPACE, 0xa0, 0xa0], [SPACE, 0x1680, 0x1680], [SPACE, 0x2000, 0x200a],
  [SPACE, 0x202f, 0x202f], [SPACE, 0x205f, 0x205f], [SPACE, 0x2800, 0x2800],
  [ALNUM, 0x30, 0x39], [ALNUM, 0x41, 0x5a], [ALNUM, 0x61, 0x7a],
  [JOINED, 0x3001, 0x303f], [SPACE, 0x3000, 0x3000],
  [HAN, 0x3005, 0x3005], [HAN, 0x3007, 0x3007], [HAN, 0x3400, 0x4dbf], [HAN, 0x4e00, 0x9fff], [HAN, 0xd840, 0xd888], [HAN, 0xf900, 0xfaff],
  [TRAIL, 0xdc00, 0xdfff],
];
const JOINED_PUNCTUATION = '·“”‘’—,:;!?()';

/** The class of every unit, judged by what it folds to. Invisible are zero-width, direction, variation and control units. */
export function unitClasses(): Uint8Array {
  if (classes) return classes;
  const folded = widthUnits();
  const kinds = new Uint8Array(65536);
  for (const [kind, first, last] of CLASS_RANGES) kinds.fill(kind, first, last + 1);
  for (const mark of JOINED_PUNCTUATION) kinds[mark.charCodeAt(0)] = JOINED;
  eachFolded((unit) => { kinds[unit] = kinds[folded[unit] ?? 0] ?? OTHER; });
  classes = kinds;
  return classes;
}
