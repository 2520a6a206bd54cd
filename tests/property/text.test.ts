// Laws of the text floor, on text as bad as scans and hostile pages make it.
import fc from './fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../core/text/dates';
import { matchUnits } from '../../core/text/fold';
import { nameKey, normalizeForMatch } from '../../core/text/normalize';
import { readNumeral } from '../../core/text/numerals';
import { mapOffset, mapSpan } from '../../core/text/offset-map';
import { toSimplified } from '../../core/text/script';
import { splitSentences } from '../../core/text/sentences';
import { closeSpaces } from '../../core/text/spacing';

const piece = fc.oneof(
  fc.constantFrom(...'县長王代強記者說。！？；，、：“”「」（）《》·•-—~ 　\t\n\r\u200b\ufeff\ufe00⼈⻢１２３123AbＡｂ年月日號号至正腊初廿〇○百千万亿.．,/'.split('')),
  fc.constantFrom('2023年', '2月6日', '今年', '近日', '农历', '民国', '星期二', '\r\n', '𠮷', '\u{e0100}', '😀'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const source = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 80 }));

describe('normalizeForMatch', () => {
  it('takes each unit from a unit that folds to it, in order', () => {
    fc.assert(fc.property(source, (given) => {
      const { text: folded, map } = normalizeForMatch(given);
      const units = matchUnits();
      let last = -1;
      for (let i = 0; i < folded.length; i++) {
        const at = mapOffset(map, i);
        expect(at).toBeGreaterThan(last);
        last = at;
        const unit = given.charCodeAt(at);
        const foldsTo = folded.charCodeAt(i);
        if (foldsTo === 0x20) expect(String.fromCharCode(unit)).toMatch(/[\s\u2800]/u);
        else if (foldsTo === 0x0a) expect('\n\r\f\u0085\u2028\u2029').toContain(String.fromCharCode(unit));
        else expect(units[unit]).toBe(foldsTo);
      }
    }));
  });

  it('is its own normal form', () => {
    fc.assert(fc.property(source, (given) => {
      const once = normalizeForMatch(given).text;
      expect(normalizeForMatch(once).text).toBe(once);
    }));
  });

  it('gives one key to a name however it is set apart', () => {
    const name = fc.array(fc.constantFrom(...'王代強张马浩勝'), { minLength: 2, maxLength: 4 });
    const gap = fc.constantFrom('', ' ', '　', '\u200b', '\n');
    fc.assert(fc.property(name, gap, (characters, between) => {
      expect(nameKey(characters.join(between))).toBe(nameKey(characters.join('')));
    }));
  });
});

describe('toSimplified', () => {
  it('keeps the length and is done at once', () => {
    fc.assert(fc.property(source, (given) => {
      const simplified = toSimplified(given);
      expect(simplified.length).toBe(given.length);
      expect(toSimplified(simplified)).toBe(simplified);
    }));
  });
});

describe('splitSentences', () => {
  it('leaves out nothing but white space, and no span is empty or crosses another', () => {
    fc.assert(fc.property(source, (given) => {
      let at = 0;
      let between = '';
      for (const { start, end } of splitSentences(given)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        between += given.slice(at, start);
        expect(given.slice(start, end)).not.toContain('\n');
        at = end;
      }
      expect((between + given.slice(at)).trim()).toBe('');
    }));
  });
});

describe('closeSpaces', () => {
  const line = source.map((given) => given.replace(/[\n\r]/g, ''));

  it('removes white space only, and maps each character to itself', () => {
    fc.assert(fc.property(line, (given) => {
      const { text: closed, map } = closeSpaces(given);
      expect(closed.replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
      for (let i = 0; i < closed.length; i++) {
        const from = given.charAt(mapOffset(map, i));
        if (closed[i] !== from) expect([closed[i], from.trim()]).toEqual([' ', '']);
      }
    }));
  });
});

describe('findDates', () => {
  it('answers spans in order that stand in the text, with parts in their bounds', () => {
    fc.assert(fc.property(source, (given) => {
      let at = 0;
      for (const date of findDates(given)) {
        expect(date.start).toBeGreaterThanOrEqual(at);
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.end).toBeLessThanOrEqual(given.length);
        at = date.end;
        for (const point of [date, ...(date.until ? [date.until] : [])]) {
          if (point.month !== null) expect(point.month >= 1 && point.month <= 12).toBe(true);
          if (point.day !== null) expect(point.day >= 1 && point.day <= 31).toBe(true);
        }
      }
    }));
  });

  it('reads back every date it is given, however it is written', () => {
    const digits = (value: number) => [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
    const chinese = (value: number) => {
      const tens = Math.floor(value / 10);
      return `${tens > 1 ? digits(tens) : ''}${tens > 0 ? '十' : ''}${value % 10 === 0 ? '' : digits(value % 10)}`;
    };
    const forms: ((year: number, month: number, day: number) => string)[] = [
      (year, month, day) => `${year}年${month}月${day}日`,
      (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
      (year, month, day) => `${digits(year)}年${chinese(month)}月${chinese(day)}日`,
      (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      (year, month, day) => `${year}.${month}.${day}`,
      (year, month, day) => `民国${year - 1911}年${month}月${day}日`,
      (year, month, day) => `${year}年${month}月${day}日`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ];
    fc.assert(fc.property(fc.integer({ min: 1950, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(...forms), (year, month, day, form) => {
      const printed = form(year, month, day);
      const dates = findDates(`本报讯（${printed}）县长`);
      expect(dates.map((date) => [date.year, date.month, date.day, date.end - date.start])).toEqual([[year, month, day, printed.length]]);
    }));
  });
});

describe('readNumeral', () => {
  it('reads back what it is told in Arabic digits with units', () => {
    fc.assert(fc.property(fc.nat(99_999_999), fc.constantFrom(['', 1], ['万', 1e4], ['亿', 1e8]), (count, [unit, size]) => {
      expect(readNumeral(`${count}${unit as string}`)).toBe(count * (size as number));
    }));
  });

  it('answers a finite number or null, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,，〇零一二两三九十百千万亿廿卅几 '), maxLength: 40 }), (given) => {
      const value = readNumeral(given);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }));
  });
});

describe('mapSpan', () => {
  it('covers in the source what the normal text covers', () => {
    fc.assert(fc.property(source, fc.nat(80), fc.nat(80), (given, a, b) => {
      const { text: folded, map } = normalizeForMatch(given);
      const [start, end] = [Math.min(a, b, folded.length), Math.min(Math.max(a, b), folded.length)];
      fc.pre(end > start);
      const span = mapSpan(map, { start, end });
      expect(span.end).toBeLessThanOrEqual(given.length);
      expect(span.end - span.start).toBeGreaterThanOrEqual(end - start);
    }));
  });
});
