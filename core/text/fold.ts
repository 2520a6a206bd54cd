// What each UTF-16 unit folds to before texts are compared: width, punctuation, dots, radicals (and, in `matchUnits`,
// script); and the class that decides what happens to white space beside it. Tables only; normalize.ts walks the text.
import { isHan, simplifiedUnits } from './script';

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
  '【〖',
  '】〗',
];

function foldWidths(): Uint16Array {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) units[unit] = unit;
  const ranges = [[0x2f00, 0x2fd5], [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6b], [0xff01, 0xffee]] as const;
  for (const [first, last] of ranges) {
    for (let unit = first; unit <= last; unit++) {
      const folded = String.fromCharCode(unit).normalize('NFKC');
      if (folded.length === 1) units[unit] = folded.charCodeAt(0);
    }
  }
  for (const pair of RADICALS.split(' ')) units[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const row of PUNCTUATION) {
    for (let i = 1; i < row.length; i++) units[row.charCodeAt(i)] = row.charCodeAt(0);
  }
  // A vertical 〖 is 〖 to Unicode and 【 to us: one step must be enough.
  for (let unit = 0; unit < 65536; unit++) units[unit] = units[units[unit] ?? 0] ?? 0;
  return units;
}

let widths: Uint16Array | null = null;
let matches: Uint16Array | null = null;
let classes: Uint8Array | null = null;

/** Width, punctuation and radicals folded; the script stays as printed. */
export function widthUnits(): Uint16Array {
  widths ??= foldWidths();
  return widths;
}

/** All folds at once: what names and words are compared by. */
export function matchUnits(): Uint16Array {
  if (matches) return matches;
  const simplified = simplifiedUnits();
  const folded = widthUnits();
  matches = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) matches[unit] = simplified[folded[unit] ?? 0] ?? 0;
  return matches;
}

/** The class of every unit, judged by what it folds to. */
export function unitClasses(): Uint8Array {
  if (classes) return classes;
  const folded = matchUnits();
  classes = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) classes[unit] = classify(folded[unit] ?? 0);
  return classes;
}

function classify(unit: number): number {
  if (unit >= 0xdc00 && unit <= 0xdfff) return TRAIL;
  if (isHan(unit)) return HAN;
  if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return ALNUM;
  if (unit === 0x0a || unit === 0x0c || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return NEWLINE;
  if (unit === 0x09 || unit === 0x0b || unit === 0x20 || unit === 0xa0 || unit === 0x1680 || unit === 0x3000) return SPACE;
  if ((unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f || unit === 0x2800) return SPACE;
  if (isInvisible(unit)) return REMOVED;
  return (unit >= 0x3001 && unit <= 0x303f) || '·“”‘’—,:;!?()'.includes(String.fromCharCode(unit)) ? JOINED : OTHER;
}

/** Zero-width, direction, variation and control units: they print nothing. */
function isInvisible(unit: number): boolean {
  return (
    unit < 0x20 ||
    (unit >= 0x7f && unit <= 0x9f) ||
    unit === 0xad ||
    unit === 0x34f ||
    unit === 0x61c ||
    (unit >= 0x115f && unit <= 0x1160) ||
    (unit >= 0x17b4 && unit <= 0x17b5) ||
    (unit >= 0x180b && unit <= 0x180f) ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0x3164 ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff ||
    (unit >= 0xfff9 && unit <= 0xfffb)
  );
}
