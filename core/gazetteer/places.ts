// 层级词: the words by which a post names the level of its place (县委 = 县 + 委), and what begins like one and is none.
// Data for core/extract. Names of counties and up are in divisions.ts; towns and villages are read from the article itself.

/**
 * How names of a level are known: divisions are in divisions.ts; `local` ones, below the county or beside the divisions, are read
 * from the article (石桥镇); `numbered` ones too, but only behind figures (六十二团, 三连); `short` words never end a name, they only
 * point to one (场党委 of 友谊农场).
 */
export type LevelKind = 'division' | 'local' | 'numbered' | 'short';
export interface PlaceLevel {
  readonly word: string;
  /** How names of the level end. */
  readonly ends: readonly string[];
  readonly kind: LevelKind;
  /** A zone that a county has one of: without a name it is the county's own. */
  readonly zone: boolean;
}

/** 开发区, 园区, 景区, but no 社区 or 自治区. */
const ZONE_WORD = /^(?!.*(社区|居民区|自治区|地区)).{1,}区$/u;
const row = (word: string, ends: string, kind: LevelKind): PlaceLevel => ({ word, ends: ends.split(' '), kind, zone: ZONE_WORD.test(word) });

/** Longer words first where one ends another. */
export const PLACE_LEVELS: readonly PlaceLevel[] = [
  row('自治区', '自治区', 'division'), row('省', '省', 'division'), row('自治州', '自治州', 'division'), row('州', '自治州 州', 'division'), row('盟', '盟', 'division'), row('地区', '地区', 'division'),
  row('市', '市', 'division'), row('县', '县', 'division'), row('旗', '旗', 'division'),
  row('经济技术开发区', '经济技术开发区 开发区', 'local'), row('经济开发区', '经济开发区 开发区', 'local'), row('开发区', '开发区 经开区', 'local'), row('经开区', '经开区 经济技术开发区 经济开发区', 'local'),
  row('高新区', '高新区 高新技术产业开发区 高新技术开发区', 'local'), row('示范区', '示范区', 'local'), row('工业园区', '工业园区', 'local'), row('产业园区', '产业园区', 'local'), row('产业集聚区', '产业集聚区', 'local'),
  row('工业集中区', '工业集中区', 'local'), row('产业园', '产业园', 'local'), row('工业园', '工业园', 'local'), row('科技园', '科技园', 'local'), row('物流园', '物流园', 'local'), row('贸易区', '贸易区', 'local'), row('保税区', '保税区', 'local'), row('园区', '园区 产业园 工业园 科技园 物流园 集聚区 集中区', 'local'), row('新区', '新区', 'local'), row('管理区', '管理区', 'local'), row('度假区', '度假区', 'local'), row('风景区', '风景区', 'local'), row('景区', '景区', 'local'), row('林场', '林场', 'local'), row('农场', '农场', 'local'), row('农牧场', '农牧场', 'local'), row('原种场', '原种场', 'local'), row('良种场', '良种场', 'local'), row('奶牛场', '奶牛场', 'local'), row('盐场', '盐场', 'local'), row('果园场', '果园场', 'local'),
  row('牧场', '牧场 马场 羊场', 'local'), row('茶场', '茶场', 'local'), row('渔场', '渔场', 'local'), row('种畜场', '种畜场', 'local'), row('园艺场', '园艺场', 'local'),
  row('经济区', '经济区', 'local'), row('农场管理局', '农场管理局', 'local'), row('农垦管理局', '农垦管理局', 'local'), row('农垦局', '农垦局', 'local'), row('林管局', '林管局', 'local'), row('矿务局', '矿务局', 'local'),
  row('区', '区', 'division'),
  row('人民公社', '公社', 'local'), row('公社', '公社', 'local'),
  row('镇', '镇', 'local'), row('乡', '乡', 'local'), row('街道', '街道', 'local'), row('苏木', '苏木', 'local'), row('嘎查', '嘎查', 'local'),
  row('驻村', '村', 'local'), row('驻社区', '社区', 'local'), row('村', '村', 'local'), row('社区', '社区', 'local'), row('居民区', '居民区', 'local'),
  row('团', '团 团场', 'numbered'), row('连', '连', 'numbered'),
  row('场', '农场 农牧场 原种场 良种场 奶牛场 盐场 牧场 林场 茶场 渔场 种畜场 马场 羊场 园艺场', 'short'), row('局', '农场管理局 农垦管理局 农垦局 农垦总局 林管局 矿务局 油田管理局', 'short'),
];

/** A bare head noun that names the unit it leads: 场长 is of the farm, 连长 of the company that the article speaks of. `head : levels`. */
export const UNIT_HEADS: ReadonlyMap<string, string> = new Map([['场长', '场'], ['团长', '团'], ['连长', '连']]);
/** Zones for visitors, which are no places of administration: their offices are the county's. */
export const SIGHTS: ReadonlySet<string> = new Set(['景区', '风景区', '度假区']);
/** What a district below the county (1949 to the 1990s) had, right behind 区: 炉桥区委书记, 南坝区供销社. */
export const DISTRICT_BODIES: readonly string[] = '委 公所 长 工委 政府 武装部 供销社 供销合作社 医院 卫生院 粮站 粮管所 食品站 派出所 法庭 财政所 税务所 教办 文教 妇联 团委 党委 副区长'.split(' ');
/** The units of the 兵团 stand in this region alone. */
export const CORPS_REGION = '新疆维吾尔自治区';

/** … but these begin with a level after all: 县城投公司, 市民政局. */
export const LEVELS_INDEED: readonly string[] = '乡民代表 镇民代表 县城投 县城管 县城建 县城乡 县城市 县城关 县城发 市民政 市民宗 市民族 市民防 市民主 市区划 县区划'.split(' ');
/** Begin with a level character and are other words. */
export const NOT_LEVELS: readonly string[] = '乡亲 乡间 乡下 乡音 乡情 乡民 乡邻 乡友 乡思 乡规 镇痛 镇压 村级 村集体 村容 村貌 村规 村史 村史馆 村味 村晚 村歌 村官 村干部们 场地 场馆 场所 场站 场镇 场上 场内 场外 场面 场景 场次 场合 场均 局部 局势 局面 局限 团结 团队 团员 团圆 团购 团伙 团体 团县委 团市委 团区委 团省委 团州委 团旗委 团地委 团中央 团总支 连续 连接 连日 连年 连片 连锁 连心 连夜 连同 连带 连线 连环 市场 市容 市政市容 市政工程 市政管理 市政园林 市民 市区 市值 市辖 区域 区块 区划 区间 村镇 乡村 乡镇 乡土 乡愁 乡贤 镇静 镇痛 镇守 县域 县城 县区 省力 省级 省会 省直 市直 县直 区直 社区矫正 州际 旗舰 旗帜 旗手 旗下 盟友 盟约 省长 市长 县长 区长 州长 镇长 乡长 旗长 盟长 村长 市场部 区位 街道办主任 镇帮 区块链 旗县 镇街 村扶 镇扶 村医'.split(' ');
