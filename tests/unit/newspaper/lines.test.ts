// Lines, vertical headlines and furniture by their own words.
import { describe, expect, it } from 'vitest';
import { isSectionName, readFurniture } from '../../../core/newspaper/furniture';
import { readLines } from '../../../core/newspaper/lines';
import { readUnits } from '../../../core/newspaper/units';

const unitsOf = (text: string) => readUnits(readLines(text).lines);

describe('readLines', () => {
  it('numbers lines as the file does and keeps blank ones apart', () => {
    const { lines, blank } = readLines('一\r\n\r\n 二\n\f三');
    expect(lines.map((line) => [line.number, line.raw, line.start])).toEqual([[1, '一', 0], [3, '二', 6], [4, '三', 9]]);
    expect(blank).toEqual([2]);
    expect(lines[2]?.pageBreak).toBe(true);
  });
  it('folds for comparing only', () => { expect(readLines('本 報 訊 (記者 ２月)').lines[0]).toMatchObject({ raw: '本 報 訊 (記者 ２月)', plain: '本报讯（记者2月）' }); });
  it('knows a blank line after every line as regular', () => { expect(readLines('一二，\n\n三四\n\n五六\n\n七八\n\n九十\n\n\n\n十一').lines.map((line) => line.gap)).toEqual([-1, 0, 0, 0, 0, 2]); });
});

describe('vertical headlines', () => {
  it.each([
    ['孟\n州\n：\n项\n目', ['孟州：项目']],
    ['老\n\n梨\n\n树\n\n下', ['老梨树下']],
    ['摘 春\n忙 到\n  茶\n  山', ['春到茶山摘忙']],
    ['王 明\n李 红\n赵 云', ['王明', '李红', '赵云']],
    ['9\n0\n周\n年\n庆', ['90周年庆']],
    ['星\n刨', ['星', '刨']],
  ])('%j', (text, plain) => { expect(unitsOf(text).map((unit) => unit.plain)).toEqual(plain); });
});

describe('readFurniture', () => {
  it.each([
    ['编辑 张跃红 校对 王晓光', 'editors'], ['责任编辑：易晓岚', 'editors'], ['■新闻热线：8797000│■编辑：刘振毅│校对：姬 祥', 'imprint'], ['编辑/初雪梅 审读/宫建国 电话/7210000', 'editors'],
    ['A08│温县新闻2023年1月10日 星期二', 'running head'], ['JIAOZUO DAILY', 'masthead'], ['今日石门', 'masthead'], ['第二版   综合   本版编辑 魏丽红   电话：88040000', 'editors'],
    ['本社地址:平顶山市建设路西段268号 邮编:467002', 'imprint'], ['中共弋阳县委宣传部主办 赣内资字第0611号', 'imprint'], ['2019年3月22日 星期五 农历己亥年二月十六 第12期', 'running head'], ['综合新闻', 'running head'], ['发布时间：2022-07-13 09:21 来源：嵩县融媒体中心', 'imprint'],
  ])('%s is %s', (line, kind) => { expect(readFurniture(unitsOf(line)[0]!)?.kind).toBe(kind); });
  it.each([['县委书记到城关镇调研'], ['统筹规划 因地制宜 彰显特色'], ['时间过半 任务过半'], ['编辑部副主任王明参加活动。'], ['公示时间为2016年10月14日至10月20日，'], ['星期天上午九点，桦树镇居'], ['新出席会议并讲话，县长主持会议。']])('%s is none', (line) => { expect(readFurniture(unitsOf(line)[0]!)).toBeNull(); });
  it.each([['时政·综合', true], ['街镇播报', true], ['示范区强音', true], ['县委召开会议', false], ['宁郭镇', false]])('%s a section: %s', (line, section) => { expect(isSectionName(line)).toBe(section); });
});
