// 层级词: the words by which a post names the level of its place (县委 = 县 + 委), and what begins like one and is none.
// Data for core/extract. Names of counties and up are in divisions.ts; towns and villages are read from the article itself.

/** `local`: below the county or beside the divisions, so that names of the kind are read from the article. */
export interface PlaceLevel {
  readonly word: string;
  /** How names of the level end. */
  readonly ends: readonly string[];
  readonly local: boolean;
}

const row = (word: string, ends: string, local: boolean): PlaceLevel => ({ word, ends: ends.split(' '), local });

/** Longer words first where one ends another. */
export const PLACE_LEVELS: readonly PlaceLevel[] = [
  row('自治区', '自治区', false), row('省', '省', false), row('自治州', '自治州', false), row('州', '自治州 州', false), row('盟', '盟', false), row('地区', '地区', false),
  row('市', '市', false), row('县', '县', false), row('旗', '旗', false),
  row('经济技术开发区', '经济技术开发区 开发区', true), row('经济开发区', '经济开发区 开发区', true), row('开发区', '开发区 经开区', true), row('经开区', '经开区 经济技术开发区 经济开发区', true),
  row('高新区', '高新区 高新技术产业开发区 高新技术开发区', true), row('示范区', '示范区', true), row('工业园区', '工业园区', true), row('产业园区', '产业园区', true), row('产业集聚区', '产业集聚区', true),
  row('工业集中区', '工业集中区', true), row('园区', '园区', true), row('新区', '新区', true), row('管理区', '管理区', true), row('度假区', '度假区', true), row('风景区', '风景区', true), row('景区', '景区', true), row('林场', '林场', true), row('农场', '农场', true),
  row('区', '区', false),
  row('镇', '镇', true), row('乡', '乡', true), row('街道', '街道', true), row('苏木', '苏木', true), row('嘎查', '嘎查', true),
  row('驻村', '村', true), row('驻社区', '社区', true), row('村', '村', true), row('社区', '社区', true),
];

/** Begin with a level character and are other words. */
export const NOT_LEVELS: readonly string[] = '市场 市容 市政市容 市政工程 市政管理 市政园林 市民 市区 市值 市辖 区域 区块 区划 区间 村镇 乡村 乡镇 乡土 乡愁 乡贤 镇静 镇痛 镇守 县域 县城 县区 省力 省级 省会 省直 市直 县直 区直 社区矫正 州际 旗舰 旗帜 旗手 旗下 盟友 盟约 省长 市长 县长 区长 州长 镇长 乡长 旗长 盟长 村长 市场部 区位 街道办主任 镇帮 区块链 旗县 镇街 村扶 镇扶 村医'.split(' ');
