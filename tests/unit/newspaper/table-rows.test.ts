// Rows of tables in notices, and lines that only look like them.
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../core/newspaper/lines';
import { isRow } from '../../../core/newspaper/table-rows';
import { readUnits } from '../../../core/newspaper/units';

const row = (line: string) => isRow(readUnits(readLines(line).lines)[0]);

describe('isRow', () => {
  it.each([
    ['8月22日（星期二） 单晓丽 市委常委、统战部部长'],
    ['12月2日（星期三） 副县长 班永丰 县信访接待大厅'],
    ['11月20日 县委副书记、县长项小红'],
    ['12月15日：街道党工委副书记戎爱华'],
    ['星期一 邓如风 政法委书记'],
    ['乔富渠 主任医师 省中医院心内科'],
    ['郎咸丰（满族） 船务公司分段工长'],
    ['王大船 男 东英镇兴堂村'],
    ['日期　接访领导　职务　地点'],
    ['11月15日 章可人（区园林绿化管理站站长）'],
    ['龙 飞 齐畅新能源公司焊接班长'],
    ['铜矿尾矿综合利用 云岭集团 9.8亿元'],
    ['高日升为农垦管理局办公室主任'],
    ['童玉兰（女）的县档案局局长职务；'],
  ])('%s', (line) => { expect(row(line)).toBe(true); });
  it.each([
    ['王明 李红 赵云'],
    ['本报记者 王明 通讯员 李红'],
    ['抓项目 强基础 惠民生'],
    ['全市“新春第一会”召开 鲁怀远讲话 巫峰主持'],
    ['2月6日，县委书记 李红 到城关镇调研。'],
    ['2023年2月6日 星期一 第3版'],
    ['8月22日'],
    ['高日升为灾区捐款三千元'],
    ['为了母亲的微笑'],
  ])('%s is none', (line) => { expect(row(line)).toBe(false); });
});
