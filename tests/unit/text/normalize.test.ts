import { describe, expect, it } from 'vitest';
import { matchUnits, widthUnits } from '../../../core/text/fold';
import { mapSpan } from '../../../core/text/offset-map';
import { nameKey, normalizeForMatch, normalizeName } from '../../../core/text/normalize';

describe('normalizeForMatch', () => {
  it.each([
    ['traditional', '縣委書記王代強說', '县委书记王代强说'],
    ['variants of Taiwan and Hong Kong', '説衞峯羣衆裏啓産爲', '说卫峰群众里启产为'],
    ['full width', '２０２３年，Ａ区（一）：５％', '2023年,A区(一):5%'],
    ['spread-out names', '王 代 强　到　会', '王代强到会'],
    ['numbers set off', '投资 5 亿元，用地 300 亩', '投资5亿元,用地300亩'],
    ['Latin words keep their space', 'New  York 市', 'New York市'],
    ['dots of foreign names', '买买提•艾力 买买提 · 艾力 艾力‧阿不', '买买提·艾力买买提·艾力艾力·阿不'],
    ['radicals of PDF text', '⼈⺠⻓⻋', '人民长车'],
    ['compatibility ideographs', '\uF9FD', '什'],
    ['invisible units', '王\u200b代\ufeff强\u{e0100}\ufe00', '王代强'],
    ['newlines', ' 王\r\n 代 \n\n强 ', '王\n代\n\n强'],
    ['quotation marks', '「好」『好』“好”', '“好”‘好’“好”'],
    ['characters beyond the BMP', '𠮷 野', '𠮷野'],
    ['words that are no fold', '乾隆著名', '乾隆著名'],
    ['nothing', '', ''],
    ['only space', ' 　\t', ''],
  ])('%s', (_, text, folded) => expect(normalizeForMatch(text).text).toBe(folded));

  it('folds in one step: what a unit folds to stays', () => {
    for (const units of [matchUnits(), widthUnits()]) {
      expect([...units.keys()].filter((unit) => units[units[unit] ?? 0] !== units[unit]).map((unit) => unit.toString(16))).toEqual([]);
    }
  });

  it('leads back to what was printed', () => {
    const text = '县委书记　王 代\u200b 強，出席';
    const { text: folded, map } = normalizeForMatch(text);
    const start = folded.indexOf('王代强');
    const span = mapSpan(map, { start, end: start + 3 });
    expect(text.slice(span.start, span.end)).toBe('王 代\u200b 強');
  });
});

describe('names', () => {
  it.each([
    ['王 代 強', '王代強', '王代强'],
    ['王　浩', '王浩', '王浩'],
    ['买买提・艾力', '买买提·艾力', '买买提·艾力'],
    ['⻢\n胜昔', '马胜昔', '马胜昔'],
    ['钱鍾書', '钱鍾書', '钱钟书'],
  ])('%j', (printed, name, key) => {
    expect(normalizeName(printed)).toBe(name);
    expect(nameKey(printed)).toBe(key);
  });
});
