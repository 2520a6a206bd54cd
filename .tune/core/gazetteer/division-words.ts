// What names of places are made of and what they are confused with: suffixes, peoples in the names of autonomous areas,
// usual short forms that no rule gives, words that are also a place. Data for divisions.ts.

/** Suffixes by level, longest first. */
export const PROVINCE_SUFFIXES = ['特别行政区', '自治区', '省', '市'];
export const PREFECTURE_SUFFIXES = ['自治州', '地区', '市', '盟'];
export const COUNTY_SUFFIXES = ['自治县', '自治旗', '林区', '新区', '矿区', '县', '市', '区', '旗'];

/** Peoples as they stand before 自治; 族 may be left out (蒙古自治州). */
export const PEOPLES =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 ' +
  '羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各';

/** Short forms that papers use and no suffix rule gives: name, then its short forms. */
export const SHORT_FORMS = [
  '前郭尔罗斯蒙古族自治县 前郭 前郭县', '喀喇沁左翼蒙古族自治县 喀左 喀左县', '阜新蒙古族自治县 阜蒙 阜蒙县', '杜尔伯特蒙古族自治县 杜蒙 杜蒙县',
  '科尔沁右翼前旗 科右前旗', '科尔沁右翼中旗 科右中旗', '科尔沁左翼中旗 科左中旗', '科尔沁左翼后旗 科左后旗', '察哈尔右翼前旗 察右前旗',
  '察哈尔右翼中旗 察右中旗', '察哈尔右翼后旗 察右后旗', '莫力达瓦达斡尔族自治旗 莫旗', '东乌珠穆沁旗 东乌旗', '西乌珠穆沁旗 西乌旗',
  '巴音郭楞蒙古自治州 巴州', '博尔塔拉蒙古自治州 博州', '克孜勒苏柯尔克孜自治州 克州', '积石山保安族东乡族撒拉族自治县 积石山县',
  '大柴旦行政委员会 大柴旦', '锡林郭勒盟 锡盟', '浦东新区 浦东', '滨海新区 滨海新区', '香港特别行政区 香港', '澳门特别行政区 澳门',
];

/**
 * Names and short forms that are words of every text (新建, 市和县领导): a scan takes them only behind a place they lie in
 * (深圳光明) or in the paper's own place.
 */
export const DOUBTFUL_NAMES = new Set(
  (
    '城区 矿区 东区 西区 南区 北区 和县 应县 代县 成县 任县 开县 达县 ' +
    '资源 公安 友好 和政 共和 合作 和平 解放 振兴 前进 东方 友谊 比如 富裕 新建 南部 中西 建华 工农 光明 万年 新兴 市中 市南 市北 平和 兴国 商城 会同 ' +
    '大关 和安 中方 安居 尚义 红旗 运河 延长 同心 复兴 青山 太平 乐业 江口 古城 安定 平安 大城 宏伟 牡丹 方城 城关 灵寿 东海 南海 大方 西山 长安 大名 ' +
    '南山 东山 大观 天元 凤凰 港口 来宾 子长 回民 新民 方正 向阳 爱民 路桥 泰山 平原 中原 新安 山城 白云 清新 威信 武功 清水 二道 铁锋 河口 天桥 ' +
    '长子 明水 钟楼 鼓楼 滨海 江山 修水 广水 上街 卫东 博爱 台前 正阳 安宁 永胜 朝天 石棉 富民 水城 城东 城西 城北 城中 城厢 东城 西城 路北 路南 ' +
    '龙井 开化 安康 武定 石门 龙门 天心 芙蓉 洞口 兴业 新化 通道 新城 站前 桥东 桥西 海港 南关 西市 立山 宽城 绿园 丰满 江北 江南 江东 江岸 滨江 ' +
    '南湖 西湖 东湖 东港 河东 河西 南岸 北关 文峰 龙华 金山 金川 明山 太和 平定 安平 安化 安远 安福 永定 永和 永安 永兴 永丰 永新 和顺 普安 万安 乐安 ' +
    '文成 成安 成武 开平 开阳 交口 会理 会东 会宁 山南 江海 海南 河间 上高 中江 中阳 南和 新和 西和 云和 安新 和龙 明光 行唐 同安 同仁 大新 大化 大田 大安 ' +
    '大余 大通 大东 新会 新田 新密 兴安 兴文 兴化 兴和 荣成 平果 宝山 江城 江源 水富 定安 定边 石鼓 石峰 钢城 万山 ' +
    '黄石 西林 东风 南岔 道里 道外 平房 香坊 郊区 全州 高明 三水 三元 三门 双清 双桥 双流 双江 五华 八步 九龙 元宝 元江 白玉 左权 右玉 天山 ' +
    '昌江 金门 台江 海门 海城 海丰 海原 海兴 海州 海安 南丰 南华 南充 从江 从化 船山 雨山 花山 望江 望城 怀远 怀来 宁远 定远 靖远 安源 靖安 靖江 集美 ' +
    '思明 顺义 顺德 顺昌 顺平 清河 清流 长清 长治 长宁 长丰 长岭 长乐 长寿 德兴 德化 德昌 德江 德清 德安 康乐 康平 康保 仁化 仁和 仁寿 崇礼 崇义 崇信 ' +
    '礼泉 信丰 信宜 信州 忠县 孝义 孝感 廉江 奉节 奉新 正定 正宁 正安 安图 安次 安达 安多 安岳 安塞 安龙 安仁 安义 安丘 安陆 ' +
    '民和 西平 兰西 象山 钟山 云龙 新华 利通 互助 新星 千山 阿里 上党 北海 大港 四方 吉隆 秀英 锦江 苍山 华安 东安 海北 广平 金台 宁城 扬中 吴兴 马龙 黄埔 锡山 ' +
    '小金 金水 天全 来安 高要 南开 永清 尚志 新市 平湖 大堂 大兴 鱼台 小河 山丹 梁山 鸡冠 太湖 上城 迁安 亚东 天祝 资兴 资中 合水 大悟 满城 马关 祥云 界首 金东 ' +
    '常熟 高青 惠民 杂多 临江 新荣 高阳 五台 长岛 花都 加查 内乡 兴隆 金凤 民乐 天等 天长 德格 于洪 二七 平南 融安 平利 江干 个旧 开原 莲花 普兰 福安 阳西 合江 ' +
    '于都 乌兰 长白 咸丰 白沙 大丰 凤山 石林 南城 阳新 高密 清原 新平 东光 聂荣'
  ).split(' '),
);

/**
 * Counties of one character, which is also the end of many a word (创新县域, 示范县, 信息县, 贡献县): a scan takes them where a
 * clause begins as well.
 */
export const DOUBTFUL_AT_END = new Set(
  (
    '新县 道县 单县 南县 兴县 文县 富县 古县 环县 理县 高县 义县 临县 索县 云县 随县 费县 易县 景县 房县 康县 宁县 安县 华县 户县 横县 青县 威县 献县 范县 息县 容县 ' +
    '荣县 洋县 丰县 佳县 夏县 宾县 忠县 凤县 吉县 雄县 陵县 盘县 沙县 寿县 唐县 徽县 礼县 勉县 滦县 郊区'
  ).split(' '),
);

/** A short form before these is a river, a mountain, a road or a town that bears the name: 嘉陵江, 祁连山, 文昌街道, 南京路. */
export const NOT_AFTER_SHORT = '山湖江河海岛峡桥路街镇乡村';
/** … but not when the two characters are a word of their own: 河南乡村, 焦作路网, 宝丰河长制. */
export const AFTER_SHORT_WORDS = ['乡讯', '乡音', '乡情', '乡土', '乡亲', '乡村', '村镇', '村民', '乡镇', '乡贤', '镇村', '路网', '路段', '街区', '山区', '山水', '河长', '江湖', '海关', '海洋', '桥梁'];
