// 台湾乡镇市区: townships of Taiwan by county, so that 七美鄉長 and 白沙分局長 find their place. Simplified characters.
// 怎样加: the county's full name, then its townships, one space between.

/** Rows `county : townships`. */
const ROWS = [
  '基隆市 : 中正区 七堵区 暖暖区 仁爱区 中山区 安乐区 信义区', '新竹市 : 东区 北区 香山区', '嘉义市 : 东区 西区',
  '宜兰县 : 宜兰市 头城镇 罗东镇 苏澳镇 礁溪乡 壮围乡 员山乡 冬山乡 五结乡 三星乡 大同乡 南澳乡',
  '新竹县 : 竹北市 竹东镇 新埔镇 关西镇 湖口乡 新丰乡 芎林乡 横山乡 北埔乡 宝山乡 峨眉乡 尖石乡 五峰乡',
  '苗栗县 : 苗栗市 头份市 竹南镇 后龙镇 通霄镇 苑里镇 卓兰镇 造桥乡 西湖乡 头屋乡 公馆乡 铜锣乡 三义乡 大湖乡 狮潭乡 三湾乡 南庄乡 泰安乡',
  '彰化县 : 彰化市 员林市 鹿港镇 和美镇 溪湖镇 北斗镇 田中镇 二林镇 线西乡 伸港乡 福兴乡 秀水乡 花坛乡 芬园乡 大村乡 埔盐乡 埔心乡 永靖乡 社头乡 二水乡 田尾乡 埤头乡 芳苑乡 大城乡 竹塘乡 溪州乡',
  '南投县 : 南投市 埔里镇 草屯镇 竹山镇 集集镇 名间乡 鹿谷乡 中寮乡 鱼池乡 国姓乡 水里乡 信义乡 仁爱乡',
  '云林县 : 斗六市 斗南镇 虎尾镇 西螺镇 土库镇 北港镇 古坑乡 大埤乡 莿桐乡 林内乡 二仑乡 仑背乡 麦寮乡 东势乡 褒忠乡 台西乡 元长乡 四湖乡 口湖乡 水林乡',
  '嘉义县 : 太保市 朴子市 布袋镇 大林镇 民雄乡 溪口乡 新港乡 六脚乡 东石乡 义竹乡 鹿草乡 水上乡 中埔乡 竹崎乡 梅山乡 番路乡 大埔乡 阿里山乡',
  '屏东县 : 屏东市 潮州镇 东港镇 恒春镇 万丹乡 长治乡 麟洛乡 九如乡 里港乡 盐埔乡 高树乡 万峦乡 内埔乡 竹田乡 新埤乡 枋寮乡 新园乡 崁顶乡 林边乡 南州乡 佳冬乡 琉球乡 车城乡 满州乡 枋山乡 三地门乡 雾台乡 玛家乡 泰武乡 来义乡 春日乡 狮子乡 牡丹乡',
  '台东县 : 台东市 成功镇 关山镇 卑南乡 鹿野乡 池上乡 东河乡 长滨乡 太麻里乡 大武乡 绿岛乡 海端乡 延平乡 金峰乡 达仁乡 兰屿乡',
  '花莲县 : 花莲市 凤林镇 玉里镇 新城乡 吉安乡 寿丰乡 光复乡 丰滨乡 瑞穗乡 富里乡 秀林乡 万荣乡 卓溪乡',
  '澎湖县 : 马公市 湖西乡 白沙乡 西屿乡 望安乡 七美乡',
  '金门县 : 金城镇 金湖镇 金沙镇 金宁乡 烈屿乡 乌坵乡', '连江县 : 南竿乡 北竿乡 莒光乡 东引乡',
];

/** By county: short name of the township → its full name. */
const TOWNSHIPS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(ROWS.map((row) => {
  const colon = row.indexOf(' : ');
  return [row.slice(0, colon), new Map(row.slice(colon + 3).split(' ').map((name) => [name.slice(0, -1), name] as const))] as const;
}));

/** The townships of the county that a path leads to, by their short names; null outside Taiwan and its islands off Fujian. */
export function findTownships(path: readonly string[]): ReadonlyMap<string, string> | null {
  return path[0] === '台湾省' || path[0] === '福建省' ? TOWNSHIPS.get(path[1] ?? '') ?? TOWNSHIPS.get(path[2] ?? '') ?? null : null;
}
