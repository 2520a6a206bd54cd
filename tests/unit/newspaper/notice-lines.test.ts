// Who signs a notice or a letter, what opens a part of a list, and which text a notice's title is of.
import { describe, expect, it } from 'vitest';
import { buildLikeness } from '../../../core/newspaper/likeness';
import { readLines } from '../../../core/newspaper/lines';
import { isOfKind, readTitleKinds } from '../../../core/newspaper/notice-kinds';
import { opensPart, readSignature } from '../../../core/newspaper/notice-lines';
import { readUnits } from '../../../core/newspaper/units';

const units = (text: string) => readUnits(readLines(text).lines);

describe('readSignature', () => {
  it.each<[string, boolean, 'date' | 'institution' | null]>([
    ['清溪县水利局', true, 'institution'],
    ['清溪县水利局', false, null],
    ['请广大居民周知。特此公告。\n清溪县水利局', false, 'institution'],
    ['县长　翁自治', true, 'institution'],
    ['瑞穗乡长 彭瑞云', true, 'institution'],
    ['石桥村民 范有根 敬启', false, 'institution'],
    ['2014年10月15日', false, 'date'],
    ['治丧小组2014年10月15日', true, 'date'],
    ['县水利局：加固堤防保安全', true, null],
    ['县长石玉堂说，水要来了。', true, null],
    ['柳编合作社订单排到年底', true, null],
  ])('%s (in a notice: %s)', (text, inNotice, expected) => {
    const all = units(text);
    expect(readSignature(all, all.length - 1, !/[，。：]/.test(all.at(-1)?.plain ?? ''), inNotice, false)).toBe(expected);
  });
});

describe('opensPart', () => {
  it.each<[string, boolean, boolean]>([
    ['一、任命', false, true],
    ['（二）组织领导', false, true],
    ['十佳渔民（按票数为序）', true, true],
    ['十佳渔民（按票数为序）', false, false],
    ['（8月第四周）', true, false],
    ['一季度开门红', false, false],
  ])('%s (over a row: %s): %s', (plain, overRow, expected) => { expect(opensPart(plain, overRow)).toBe(expected); });
});

describe('kinds of notices', () => {
  it.each<[string, string, boolean]>([
    ['讣告', '县文化馆原馆长陶景明同志因病医治无效，于10月3日逝世，享年八十一岁。', true],
    ['任免名单', '任命：章可明为县水利局副局长。免去：童玉兰的县档案局局长职务。', true],
    ['停水通知', '因主管网检修，北街一带停水。', true],
    ['停水通知', '因病医治无效，于10月3日逝世。', false],
  ])('%s · %s: %s', (title, text, expected) => { expect(isOfKind(readTitleKinds(title), text)).toBe(expected); });

  it('of two texts the one of its kind is nearer to a title that shares no word with either', () => {
    const likeness = buildLikeness(['章可明为县水利局副局长；免去童玉兰的县档案局局长职务。', '东街的木匠范有根两年修好了一百架纺车。']);
    expect(likeness.measure('人事任免', 0)).toBeGreaterThan(likeness.measure('人事任免', 1));
  });
});
