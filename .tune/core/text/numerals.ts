// Numbers as Chinese newspapers write them: 2023, ２０２３, 1,200, 二〇二三, 十五, 两百, 1.2万, 3亿5000万, 壹佰.
// Not here: what is counted, and words of approximation (余, 多, 近): see amounts.ts.

const DIGITS = new Map<string, number>();
for (const [value, forms] of ['零〇○Ｏ', '一壹弌', '二两贰兩貳', '三叁叄', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].entries()) {
  for (const form of forms) DIGITS.set(form, value);
}
/** 廿三 = 23, 卅一 = 31. */
const TENS = new Map([['廿', 20], ['卅', 30]]);
const UNITS = new Map([['十', 10], ['拾', 10], ['百', 100], ['佰', 100], ['千', 1000], ['仟', 1000]]);
const GROUPS = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8]]);

/** Every character that numbers are written with in Chinese: digits, 十百千万亿, 廿卅. */
export const CHINESE_NUMERALS = [...DIGITS.keys(), ...TENS.keys(), ...UNITS.keys(), ...GROUPS.keys()].join('');

/** Value 0–9 of an ASCII or full-width digit unit, else -1. */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1;
}

/** Is this character part of a number written in Chinese (digits, 十百千万亿, 廿卅)? */
export function isChineseNumeral(character: string): boolean {
  return DIGITS.has(character) || UNITS.has(character) || GROUPS.has(character) || TENS.has(character);
}

/** Decimal number from `start`: digits, thousands commas, one point; null when no digit stands there. Linear. */
function readArabic(text: string, start: number): { value: number; end: number } | null {
  let digits = '';
  let point = false;
  let i = start;
  for (; i < text.length; i++) {
    const digit = digitValue(text.charCodeAt(i));
    if (digit >= 0) {
      digits += digit;
      continue;
    }
    const unit = text[i] ?? '';
    if (digitValue(text.charCodeAt(i + 1)) < 0 || digits === '' || point) break;
    if (unit === '.' || unit === '．') {
      point = true;
      digits += '.';
    } else if ((unit !== ',' && unit !== '，') || !isThousands(text, i + 1)) break;
  }
  return digits === '' ? null : { value: Number(digits), end: i };
}

/** Do exactly three digits stand at `start`, as behind a thousands comma? */
function isThousands(text: string, start: number): boolean {
  for (let i = start; i < start + 3; i++) if (digitValue(text.charCodeAt(i)) < 0) return false;
  return digitValue(text.charCodeAt(start + 3)) < 0;
}

/**
 * The number that the whole of `text` writes, or null when it is not one number. Spaces around it are ignored.
 * 二〇二三 is read digit by digit; 一万二 is 12,000 and 一百二 is 120, as they are spoken. 几, 余, 半 are no numbers.
 */
export function readNumeral(text: string): number | null {
  const source = text.trim();
  if (source === '') return null;
  let groups = 0; // closed by 亿
  let group = 0; // closed by 万
  let section = 0; // closed by 十百千
  let pending: number | null = null; // digits not yet closed by a unit
  let lastUnit = 0;
  let gap = false; // 零 between: 一百零二 is 102, not spoken 120
  let figures = false; // pending stands in Arabic digits: its zero is a number, not a 零 between
  for (let i = 0; i < source.length; ) {
    const character = source[i] ?? '';
    const arabic = readArabic(source, i);
    if (arabic) {
      if (pending !== null) return null;
      pending = arabic.value;
      i = arabic.end;
      gap = true;
      figures = true;
      continue;
    }
    i++;
    const digit = DIGITS.get(character);
    const tens = TENS.get(character);
    const unit = UNITS.get(character);
    const size = GROUPS.get(character);
    if (digit !== undefined) {
      if (digit === 0 && pending === null && lastUnit !== 0) gap = true;
      pending = pending === null ? digit : pending * 10 + digit;
      figures = false;
    } else if (tens !== undefined) {
      if (pending) return null;
      section += tens;
      pending = null;
      lastUnit = 10;
    } else if (unit !== undefined) {
      if (pending === 0 && !gap) return null;
      section += (pending === null || (pending === 0 && !figures) ? 1 : pending) * unit;
      pending = null;
      lastUnit = unit;
      gap = false;
    } else if (size !== undefined) {
      const bare = pending === null && section === 0 && (size === 1e4 || group === 0);
      const value = bare ? 1 : section + (pending ?? 0);
      if (size === 1e4) group += value * size;
      else {
        groups += (group + value) * size;
        group = 0;
      }
      section = 0;
      pending = null;
      lastUnit = size;
      gap = false;
    } else return null;
  }
  let rest = pending ?? 0;
  if (pending !== null && !gap && lastUnit >= 100 && pending < 10) rest = pending * (lastUnit / 10);
  const sum = groups + group + section + rest;
  return Number.isInteger(sum) && sum < 1e15 ? sum : Number(sum.toPrecision(15));
}
