// Rows of a roster stay apart, with the space behind the name; wrapped text does not.
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../core/newspaper/joined';
import { readLines } from '../../../core/newspaper/lines';
import { splitRosters } from '../../../core/newspaper/rosters';

function split(text: string, listed = false): string[] {
  const { lines } = readLines(text);
  return splitRosters(lines, joinLines(lines), listed).map((joined) => joined.text);
}

describe('splitRosters', () => {
  it.each<[string, string, string[]]>([
    ['a name, what he is, his post', '牛小满 石桥镇凉水村驻村第一书记\n智小敏（女） 商酒务镇韩营村驻村工作队队长', ['牛小满 石桥镇凉水村驻村第一书记', '智小敏（女） 商酒务镇韩营村驻村工作队队长']],
    ['spread names, inner spaces', '毛大旺 宝丰酒业有限公司制 曲车间主任\n龙 飞 县水利局副局长', ['毛大旺 宝丰酒业有限公司制曲车间主任', '龙飞 县水利局副局长']],
    ['a sentence before and behind', '拟推荐下列人员：\n毛大旺 县水泥厂厂长\n邱小玲 县棉纺厂工人\n公示时间三天。', ['拟推荐下列人员：', '毛大旺 县水泥厂厂长', '邱小玲 县棉纺厂工人', '公示时间三天。']],
    ['days, posts and places of a table', '6月22日 程小雨 县委副书记、政法委书记 石桥镇\n6月24日 居马洪·依布拉音 副县长 大营镇', ['6月22日 程小雨 县委副书记、政法委书记 石桥镇', '6月24日 居马洪·依布拉音 副县长 大营镇']],
    ['a column of sexes', '何小日 男 多文镇头神小学民办教师\n劳小慧 女 波莲镇中心小学副校长', ['何小日 男 多文镇头神小学民办教师', '劳小慧 女 波莲镇中心小学副校长']],
    ['what somebody is, then his name', '石桥镇凉水村党支部书记 牛小满\n商酒务镇韩营村 农民 智 敏\n县水利局工程师 龙飞', ['石桥镇凉水村党支部书记 牛小满', '商酒务镇韩营村农民 智敏', '县水利局工程师 龙飞']],
    ['wrapped text', '全县项目建设推进会召开，县委书\n记 王大强到会讲话。', ['全县项目建设推进会召开，县委书记王大强到会讲话。']],
    ['one row alone', '牛小满 石桥镇凉水村驻村第一书记\n说，路修好了。', ['牛小满石桥镇凉水村驻村第一书记说，路修好了。']],
  ])('%s', (_, text, texts) => { expect(split(text)).toEqual(texts); });

  it.each<[string, string, string[]]>([
    ['a row that the page knows for one of several', '凌小志 宝丰酒业集团副董事长', ['凌小志 宝丰酒业集团副董事长']],
    ['a row broken over two lines', '白小兰（女） 宝丰县电子陶瓷有限公\n司总经理', ['白小兰（女） 宝丰县电子陶瓷有限公司总经理']],
    ['what only looks like one', '接待地点：县信访局二楼', ['接待地点：县信访局二楼']],
  ])('of a table: %s', (_, text, texts) => { expect(split(text, true)).toEqual(texts); });
});
