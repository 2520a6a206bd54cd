// 人名打分表: what speaks for and against a run of characters being a person's name, in points. Data for core/extract/names.ts.
// A candidate is taken when its points reach THRESHOLD. Weights were set by hand on pages of the genre; change one, then run the tests.

export const THRESHOLD = 3;

/** What stands to the left. */
export const LEFT_POINTS = {
  /** 县委书记|王代强 */
  post: 3.35,
  /** 镇党委副书记|: a post of one body, behind which somebody is named as good as always; above `post`, so that the two can be told apart */
  firmPost: 3.36,
  /** 专家|, 教师|: civic posts that are as often said of people in general */
  civicPost: 2.5,
  /** 县领导|卢继成 */
  label: 3.35,
  /** 村民|孙振川 */
  person: 2.3,
  /** 妻子|周细英 */
  /** 学生|, 老人|: said of people in general as well */
  general: 1.3,
  kin: 2.4,
  /** 29岁的|何晓天 */
  age: 2.9,
  /** 、 after a name that was taken */
  listAfterName: 2.7,
  /** the same in a list that a post or a label opened */
  listAnnounced: 2.95,
  /** 曹庄子村|孙富贵 */
  village: 0.3,
  /** 叮嘱|石坚 */
  object: 0.8,
  /** after a full stop or at the start of a block */
  sentence: 0.7,
  /** first of a bare list whose next item is a name */
  announcedByList: 1.7,
  /** “今年的价钱好。”|俞阿毛 */
  quoted: 1.3,
  comma: 0.5,
  /** 负责监理的|罗岚 */
  of: 0.3,
  list: 0.6,
  /** after （, “ or a colon */
  open: 0.3,
  /** 任命：|秦风同志 */
  appointed: 2.4,
} as const;

/** What stands to the right. */
export const RIGHT_POINTS = {
  end: 0.9,
  list: 1,
  open: 0.7,
  /** （男, （女, ，男， */
  sex: 3,
  /** right after a post or label, a name that a comma or full stop ends can hardly be anything else */
  endAfterPost: 1.6,
  /** 当选为, 不再担任 */
  holding: 2,
  speech: 2.2,
  attendance: 2.2,
  /** 等 closes a list or a name */
  etc: 1.2,
  action: 1.2,
  actionShort: 0.7,
  address: 1.8,
  /** 同志为, 同志任, 同志的 */
  comrade: 2.8,
  post: 1.6,
  /** an ordinary word; not as much as a stop, so that the two can be told apart */
  common: 0.89,
  other: 0.3,
  /** a Han character that begins no known word */
  unknown: -0.9,
  /** 希望小学, 艺术馆: the name belongs to an institution */
  institution: -6,
} as const;

/** The name itself. */
export const SHAPE_POINTS = {
  surnameTop: 0.9,
  surnameCommon: 0.5,
  surnameRare: 0.1,
  /** in the list of all surnames, but as good as always a word */
  surnameOdd: -1.5,
  /** the same right after a post or a label */
  surnameOddAnnounced: -0.8,
  /** added when the surname also begins everyday words */
  surnameWord: -0.5,
  /** the same right after a post or a label */
  surnameWordAnnounced: -0.2,
  compound: 1.4,
  noSurname: -2.6,
  three: 0.85,
  four: -0.6,
  /** the given name is a word by itself: 绣花, 档案 */
  givenWord: -0.6,
  /** a word begins in its last character and goes on behind it: 宋词先|后 */
  torn: -1.1,
  givenTop: 0.35,
  givenKnown: 0.15,
  givenRare: 0.05,
  /** known, but in the other place of the name */
  givenElsewhere: -0.1,
  givenUnknown: -0.4,
  givenFunction: -3,
  /** its first two characters are a word: 高度|重视 */
  word: -1.3,
  /** the whole is a word in not-names */
  notName: -6,
  place: -3,
  /** the same right after a post, before a verb or a stop: 副市长岑溪 */
  placeAnnounced: -0.6,
  /** ends like a place: 安胜镇 */
  placeEnd: -3,
  /** 在, 再 in the middle of three: 钟在野 */
  functionInside: -1.5,
  /** 里, 再, 向 and the like: in names now and then */
  soft: -0.5,
  /** neither given character is known from names */
  strangers: -0.6,
  /** 五保户侯牛|家 */
  home: -0.9,
  /** 民警路遥和|辅警: the last character joins what follows */
  joint: -3.5,
  /** made of parts of Mongolian, Tibetan, Uyghur names: 斯琴高娃 */
  sounds: 0.6,
  /** nothing but characters that stand for sounds: 施密特 */
  soundsOnly: -0.9,
  /** 石桥镇、李元三|个乡镇: a figure and what it counts */
  counted: -4,
  /** 群众|和所, 代表|和来宾: the surname is a joint */
  linking: -1.5,
  /** 夏静|要牵头, 王小|会来: the last character governs the verb behind it */
  modal: -0.8,
  /** 庄聪|率考察组: so does 率 and its like */
  governs: -2.2,
} as const;

/** Verbs and prepositions of one character that hardly ever end a given name: what stands behind is governed by them. */
export const GOVERNING_CHARS = '撑驾骑扛拎挑牵赶喊坐站拖搬踩蹲跪摔扔丢捡找捧掏递塞抢劝骂吼抬率领作赴称被把将按从调任早又却因扮则各仍获';
/** Verbs of saying of one character: before a quotation no part of the name, whatever else they end (屈武|答:“…). */
export const SAYING_CHARS = '答问说道喊叫笑叹称骂嚷吼劝曰言讲哭';
/** Characters that stand before a verb more often than at the end of a name. */
export const MODAL_CHARS = '要会再想以能';
/** 高度|重视, 亲自|挂帅: how somebody does it, right behind a post, though it looks like a name. */
export const ADVERBIAL_WORDS = '时时 方才 查房 查岗 查看 查找 查明 查处 查实 查阅 查封 查收 查验 查问 查办 排班 排队 排查 高薪 高票 高举 高喊 高呼 高居 高中 双手 双休 双目 双眼 全会 全票 全身 全勤 全心 时已 时值 时逢 时隔 平日 平素 平生 平地 正值 正逢 正当 正因 正从 正向 正式 连日 连任 连声 连番 连着 常说 常到 常来 常去 常对 常把 常跟 常给 单身 单手 单方 解囊 解读 解答 解放 解除 解散 解聘 任教 任免 任凭 任由 支撑 支付 关照 关押 应聘 应约 应战 应考 应验 应诺 应答 应届 管好 管住 管教 管护 明令 明察 明知 明说 明言 温情 康复 康养 严打 严查 严防 严守 严控 严把 强忍 强推 强制 强拆 强化 强攻 于今 于心 于情 于理 于法 华诞 冷笑 冷对 冷静 冷眼 高度 高兴 高声 高效 高调 亲自 亲临 多次 多方 多年 全程 全面 全力 全体 全部 全权 全年 时刻 时常 时任 时而 常常 常年 常务 常态 方才 明确 明显 明知 安排 安心 安全 成功 成天 成立 成员 应邀 应当 应该 应付 连声 连夜 连续 连忙 连连 和气 和蔼 严厉 严格 严令 严禁 单独 别有 随即 随后 随同 于是 从严 从中 从不 从来 由于 由衷 任职 任命 任期 经过 经常 经手 终于 终日 始终 当场 当即 当面 当年 当选 平时 平易 平均 强调 强烈 强行 计划 计较 解决 解释 支持 支出 关心 关注 关于 关爱 包括 包联 包抓 包村 包保 包片 通过 通报 通知 提议 提出 双双 左右 来到 来自 公开 公布 公正 干脆 干预 管理 管辖 信任 信守 法定 利用 满怀 满脸 能够 容易 布置 部署 计生 初步 初次 向来 向上 向下 向着 都是 都要 都有 上任 上门 步行 巡回 国有 党政 党员 党建 党群 项目 分管 联系 经济 水利 水务 农业 农村 文教 文体 文旅 商务 商贸 信访 政法 金融 财政 广播 安置 石化 林业 林长 路长 田长 车辆 房产 易地 区域 区直 华侨 贾县 游说 危及 巩固 充分 宣布 宣读 宣传 尚未 尚且 尚在 甘愿 甘当 甘于 厉行 牢记 牢牢 劳累 劳苦 苦口 苦心 幸好 幸亏 幸而 相继 相互 相关 相应 相约 顺利 顺势 顺便 顺路 顺手 荣获 荣幸 荣升 荣立 喜获 喜欢 乐于 乐此 毅然 贸然 欣然 欣慰 怒斥 谢绝 谢过 谈到 谈及 谈起 谈话 谈心 展示 展开 查看 查处 查阅 查实 查明 盛赞 盛情 盛邀 贺电 祝贺 祝愿 祝福 钻研 聚焦 聚集 聚精 勇于 善于 善良 精通 精准 率先 率队 率领 率众 牵头 牵手 督促 督导 督办 督查';


/** Characters that do not stand in given names: 的, 了, 在. */
export const FUNCTION_CHARS = '么怎的了着过是在及或把被到使由并但又也都就还已曾说讲谈问听看须给替这那哪此其每某该他她它你我您咱谁啥吗呢吧啊呀么却则且跟很更最没别请叫吃喝睡跑跳打拿拉推做办买卖送走去们些几只两个件项局厅县市区斤亩吨％%等当';
/** Characters that stand in given names now and then, more often outside: 许万里, 林再兴. */
export const SOFT_CHARS = '太有会里再以要想又从向对前后内外上下与为';
/** Surnames that are verbs of slogans of three characters (惠民生、促和谐), and what else such slogans begin with. */
export const SLOGAN_SURNAMES = '惠强富安保利兴严明解顾练尚齐敬包谈查管祝贺戴盖修展支习';
export const SLOGAN_VERBS = '促抓稳扩补优提推建守防化暖创争抢攻破转调添增降讲比看干办护育树重抗救治拓引搞';
/** Surnames that are verbs: before two characters that no given name has they are nothing else (包粽子, 戴口罩, 盖新房). */
export const GOVERNING_SURNAMES = '管包查招盖谈修解戴顾惠';
/** Never the surname of a name read from text, though lists of surnames have them. */
export const NEVER_SURNAMES = '将由有会是在这那其个们的了着过与及或被把';
