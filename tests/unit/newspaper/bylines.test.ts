// Credits, openings and closings of articles, as tables: the text, and what a reader sees in it.
import { describe, expect, it } from 'vitest';
import { findClosingCredit, readBylineLine, readLead } from '../../../core/newspaper/bylines';
import { readCredit } from '../../../core/newspaper/credits';

const show = (names: readonly { name: string; as: string | null }[]) => names.map((name) => (name.as ? `${name.name}:${name.as}` : name.name)).join(' ');

describe('readCredit', () => {
  it.each([
    ['记者 王明 通讯员 李红、赵云', '王明:记者 李红:通讯员 赵云:通讯员'],
    ['记者毕征通讯员史伟宗、龚宣', '毕征:记者 史伟宗:通讯员 龚宣:通讯员'],
    ['本报记者/王明 通讯员/李红', '王明:记者 李红:通讯员'],
    ['郭小莎 文/李得雨 图', '郭小莎:文 李得雨:图'],
    ['王明 文/图', '王明:文 王明:图'],
    ['文：许诺 图：吴 越', '许诺:文 吴越:图'],
    ['记者 廖 静/文 谢云海/图', '廖静:文 谢云海:图'],
    ['本报记者 钟 声', '钟声:记者'],
    ['见习记者 白雪 实习生 付鑫', '白雪:记者 付鑫'],
    ['融媒体记者 向黎 熊伟', '向黎:记者 熊伟:记者'],
    ['记者 毕 成 功 马 骏', '毕成功:记者 马骏:记者'],
    ['取追 摄', '取追:摄'],
    ['本报通讯员 汪 洋 摄', '汪洋:摄'],
    ['特约摄影 邓 林', '邓林:摄'],
    ['白玛·次仁 和树春', '白玛·次仁 和树春'],
    ['区法院 郭晓蕾', '郭晓蕾'],
    ['作者系铜陵学院教师 乐 耕', '乐耕:作者'],
    ['张华　黄新　供稿', '张华:供稿 黄新:供稿'],
    ['記者陳麗華 通訊員黃國棟', '陳麗華:记者 黃國棟:通讯员'],
    ['欧阳明月', '欧阳明月'],
    ['张 克勋 马亚鸽', '张克勋 马亚鸽'],
    ['姜文 刘洪 波 宫晓丽', '姜文 刘洪波 宫晓丽'],
    ['记者 王明李红', '王明:记者 李红:记者'],
    ['见 习 记 者 海燕', '海燕:记者'],
  ])('%s', (text, names) => { expect(show(readCredit(text)?.names ?? [])).toBe(names); });
  it.each([['扩大'], ['审议稿'], ['高新区'], ['市、区'], ['讨论稿 第二次'], ['2023年'], ['以下简称办法'], ['常委会']])('%s is none', (text) => { expect(readCredit(text)?.names ?? []).toEqual([]); });
  it.each([['县公安局供稿'], ['综合各通讯站来稿'], ['本报综合']])('%s names nobody', (text) => { expect(readCredit(text)).toMatchObject({ form: 'nameless', names: [] }); });
});

describe('readBylineLine', () => {
  it.each([
    ['（王明 李红）', 'sure'], ['□ 记者 王明', 'sure'], ['○ 王明', 'sure'], ['本报记者 王明 通讯员 李红', 'sure'], ['王明 李红', 'maybe'], ['王 明', 'maybe'], ['（取 追）', 'maybe'],
  ])('%s is %s', (text, sureness) => { expect(readBylineLine(text)?.sureness).toBe(sureness); });
  it.each([['文苑街道'], ['宁郭镇'], ['王明在城关镇调研'], ['■ 图片新闻'], ['（一）加强领导。'], ['高度重视 狠抓落实'], ['记者从县侨联获悉，今年']])('%s is none', (text) => { expect(readBylineLine(text)).toBeNull(); });
});

describe('findClosingCredit', () => {
  it.each([
    ['会议要求抓好落实。（王明 李红）', '（王明 李红）'],
    ['呈现一派繁忙景象。 徐宏 摄', '徐宏 摄'],
    ['工地已复工。”（记者 王明）', '（记者 王明）'],
    ['确保应检尽检。 本报记者 刘元 摄', '本报记者 刘元 摄'],
    ['发展积蓄动能。 （汤锐）', '（汤锐）'],
  ])('%s', (text, credit) => {
    const found = findClosingCredit(text);
    expect(found && text.slice(found.start, found.end)).toBe(credit);
  });
  it.each([['县委常委会召开（扩大）会议'], ['推进产业园建设（二期）。'], ['一要抓落实。王明强'], ['各乡镇（街道）'], ['任副县长（挂职）']])('%s has none', (text) => { expect(findClosingCredit(text)).toBeNull(); });
});

describe('readLead', () => {
  it.each([
    ['本报讯 2月3日，', '本报讯', '', ''],
    ['本报讯（记者王明 通讯员李红）近日，', '本报讯（记者王明 通讯员李红）', '王明:记者 李红:通讯员', ''],
    ['本报环县讯（王明）近日，', '本报环县讯（王明）', '王明', '环县'],
    ['新华社北京3月5日电（记者 王明）全国', '新华社北京3月5日电（记者 王明）', '王明:记者', '北京'],
    ['本 报 讯 （ 记 者 王明 ） 近日', '本 报 讯 （ 记 者 王明 ）', '王明:记者', ''],
    ['本报讯 记者王明、通讯员李红报道：9月', '本报讯 记者王明、通讯员李红报道：', '王明:记者 李红:通讯员', ''],
    ['（记者 王明）近日', '（记者 王明）', '王明:记者', ''],
    ['本報訊（記者陳麗華）6月', '本報訊（記者陳麗華）', '陳麗華:记者', ''],
  ])('%s', (text, opening, names, place) => {
    const lead = readLead(text);
    expect(lead && text.slice(0, lead.end).trim()).toBe(opening);
    expect(show(lead?.names ?? [])).toBe(names);
    expect(lead?.place).toBe(place);
  });
  it.each([['本报记者 王明 通讯员 李红'], ['（宝丰）新能源产业园'], ['近日，记者从县侨联获悉'], ['本报今起推出栏目']])('%s is no opening', (text) => { expect(readLead(text)).toBeNull(); });
});
