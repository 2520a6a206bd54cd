// 名字的边界: what shows that a known name, found in a text, is that name there and not a part of a longer name or word.
// Data for core/match. Words that may follow or precede a person in any text stand in verbs.ts, posts.ts and labels.ts.
// 怎样加一个词: put the word in the row whose description fits, one space between words.

/** A name before one of these names an institution, a thing or a doctrine, not the person: 崔琦希望小学, 赵文路. */
export const NAMED_AFTER =
  '希望小学 希望中学 纪念小学 纪念中学 小学 中学 高中 大学 学校 学院 幼儿园 医院 诊所 卫生室 基金会 基金 故居 旧居 纪念馆 纪念堂 纪念碑 纪念塔 陵园 陵 墓 祠 广场 大道 公路 路 大街 街 巷 胡同 大桥 桥 村 镇 乡 庄 寨 屯 沟 店 公园 水库 体育馆 图书馆 文化馆 艺术馆 美术馆 工作室 事务所 公司 有限公司 集团 药业 厂 奖学金 奖 杯 定理 定律 效应 式 氏 号 牌 班 连 精神 思想 理论 故里 家族 书屋 主义 剧团 剧社 乐队 战队 社区 小区 大厦 新村';

/** Doctrine named for its author, some words further: 习近平新时代中国特色社会主义思想. */
export const DOCTRINE_ENDINGS = '思想 理论';

/** One character after a two-character name that is hardly ever the last of a longer name: 刘东说, 刘东在. */
export const SINGLE_AFTER = '说 称 问 答 讲 写 诉 到 在 赴 率 是 将 被 向 对 把 给 让 还 又 就 都 也 从 曾 已 及 与 则 却 同 因 为 任 等 了 着 过 均 仍 并 由 自 以 于 随 至 后 前 时 作 当 做 走 看 听 带 拿 坐 站 住 想 有 会 要 想 只 才 先 再 很 最 更 所 之 的 儿 们 案 妻 父 母 家 未 没 不 吧 吗 呢 嘛 啦';

/** Of those, the ones that say nothing of a person before them: 高亢的歌声, 安全等. */
export const NEUTRAL_AFTER = '的 了 着 过 是 等 及 与 时 后 前 之 所 有 要 会 最 更 很 于 以 为 同 家 儿 们 都 也 还 又 就 未 没 不';

/** Between the items of a list of names, besides 、 and the gaps of a table: read as one mark. */
export const LIST_MARKS = '、,|/;;';

/** Right before somebody who is an example: 像赵文这样的. */
export const EXAMPLE_WORDS = '像 比如 例如 譬如 诸如 好比';

/** In the label of a list of names: it says that they lead (县委:, 县政府班子:). */
export const OFFICE_LABELS = '领导 班子 常委 委员 党组 党委 县委 市委 区委 州委 省委 旗委 盟委 地委 工委 县政府 市政府 区政府 省政府 人大 政协 主席团 指挥部';
/** The same, but it says only that they are there or are listed, and not what else they are (参会人员:, 名单如下:). */
export const GATHERINGS = '成员 干部 人员 同志 名单 如下 包括 分别 以下 到场 在场 在座 就座 来宾';

/** What anybody takes part in, in office or not: whoever 参加 one of these shows nothing of an office. */
export const CIVIL_EVENTS =
  '比赛 竞赛 大赛 决赛 预赛 联赛 邀请赛 锦标赛 拔河 赛跑 长跑 马拉松 考试 高考 中考 考核 面试 招聘 应聘 招考 报名 演出 汇演 表演 演唱 合唱 晚会 献血 捐款 捐献 募捐 义卖 义诊 义工 志愿服务 集训 夏令营 春游 聚会 同学会 校友会 婚礼 葬礼 追悼 遗体告别 相亲 旅游 军训 训练 施工 抢险 救火 劳动 插秧 收割 种植 养殖 培训班 体检 竞拍 竞买 投标 倡议书 决心书 获奖 诉讼 庭审 本案 本次交易 表决 选举 投票 抽奖 获胜 夺冠 冠军 亚军 季军 进球 破门 比分 得分 出场 家长会 业主大会 股东大会 股东会 合作社';
/** What only people in office do, beside LEADER_VERBS in verbs.ts. */
export const MORE_ACTS =
  '巡视 巡察 巡河 巡林 接访 下访 约访 现场办公 带队督查 带队检查 带队调度 包联 包保 分包 分管 就分管工作 结合分管工作 讲了意见 讲意见 提出要求 提出具体要求 提出明确要求 作动员 作动员讲话 作动员部署 作部署 作安排 作具体安排 作工作部署 安排部署 部署工作 作政府工作报告 作工作报告 宣布开幕 宣布开班 宣布开馆 宣布启动 作批示 批示 签批 主持召开 主持学习 领学 列席指导 到会指导 到会祝贺 看望慰问 走访慰问 集体约谈 提醒谈话';
/** What people in office do, and others as well. */
export const MORE_PARTS = '发言 作发言 作交流发言 作典型发言 作表态发言 作表态 表态 看望 一同看望 陪同看望 汇报 通报 传达 传达学习 宣读 作说明 作报告 作汇报 作介绍 介绍情况 致欢迎词 揭牌 揭幕 剪彩 授牌 授旗 颁奖 签约 见证签约 培土奠基 奠基 参加会见 参加考察 一同观摩 一同调研 随同调研';
/** Who writes in a thread or asks in an interview: what follows the colon is what he says, not his name (楼主:赵文…; 网友:赵文…). */
export const SPEAKERS = '楼主 层主 博主 网友 网民 读者 观众 听众 记者 主持人 群众 评论 回复 问 答 楼';

/** Joins the last name of a list, or two names: 赵文和钱武. */
export const JOINERS = '和 与 及 以及 同 跟 暨';

/** A credit of the page itself, beside those in newspaper/byline-words.ts: who stands behind it makes the page. */
export const CREDIT_LABELS =
  '责任编辑 责编 编辑 校对 审校 复审 终审 初审 一审 二审 三审 审核 美编 美术编辑 版式 版式设计 组版 排版 制版 主编 副主编 值班主任 值班总编 值班编委 监制 出品人 策划 统筹 制图 制表 设计 摄像 剪辑 视频 配音 播音 编导 编审 责校 见习编辑 实习编辑 网络编辑 文案 撰文 整理 供图 供稿 来源 作者 记者 通讯员 摄影 摄影记者 文字记者 实习生 见习生 实习记者 见习记者 评论员 撰稿 撰稿人 报道组 翻译 编译 绘图 漫画 插图 题图 版面';
/** Short credits that count only before a colon, a stroke or a gap: 文:赵文, 图/钱武. */
export const SHORT_CREDITS = '文 图 摄 词 曲 书';
/** A credit behind the name, which then ends the line, the sentence or the bracket: 赵文摄, 钱武文/图. */
export const CREDITS_BEHIND = '摄影报道 图文报道 文并摄 摄影 文/图 图/文 文/摄 摄/文 文图 图文 供稿 供图 报道 撰文 整理 编译 文 图 摄 绘 辑';

/** What an agency of news or its wire puts between a label and a verb; none of them is part of a credit's names. */
export const CREDIT_STOPS = '从 在 了 来到 看到 见到 获悉 了解 采访 问 走进 日前 近日 昨日 今日 当天 上午 下午 随 跟随 发现 注意 前往 赶到 向 对 与 手记 调查 团 站 协会 节 会 们 会上 发布 提问 介绍 证 席';

/** What persons do on sports pages, in court, on stage and in business; verbs of the local news stand in verbs.ts. */
export const OTHER_VERBS =
  '独得 得分 砍下 命中 攻入 打进 破门 射门 扳平 送出 助攻 传球 抢断 封盖 罚丢 夺冠 夺得 摘金 获胜 取胜 战胜 击败 不敌 落败 晋级 出局 首发 替补 登场 越过 跳过 跑出 游出 跳出 投出 掷出 举起 射中 投中 扣篮 摘得 折桂 登顶 卫冕 领跑 冲线 撞线 退役 复出 受伤 伤停 转会 加盟 盗窃 抢劫 诈骗 持刀 驾车 逃逸 逃跑 逃窜 报警 落网 供述 交代 认罪 上诉 起诉 辩称 获刑 服刑 被抓 被捕 被判 被罚 涉嫌 主演 执导 领衔 献唱 出道 亮相 空降 饰演 扮演 出演 客串 担纲 持股 减持 增持 辞职 离职 离任 卸任 履新 就任 到任 赴任 出任 继任 调任 转任 改任 升任 署理 接任 接棒 创办 创立 控股 套现 发文 发帖 回复 留言 点赞 转发 晒出 透露 爆料 来到 来校 来县 来市 来区 来镇 来乡 来村 来厂 来院 来访 来我 来这 来此 来电 来信 来函 前来 赶来 赶到 赶往 回到 回村 回县 去到 进村 下乡 下村 驻村 走到 走遍 包案 包联 包保 包村 包抓 包靠 分包 分管 协管 主管 主抓 联系 联点 挂帅 挂钩 挂联 挂点 牵头 领办 领衔 领题 督办 交办 签批 阅批 约谈 接访 下访 回访 坐诊 值守 带班 坐镇 去世 病逝 逝世 享年 出生 毕业 考入 就读 留学 任教 执教 带队 率队';

/** Adverbs and the like that begin what a person does; none of them begins inside a name, though its first character may end one. */
export const ADVERBS =
  '这样 这么 这种 这时 这次 这天 这边 这位 这个 那样 那么 那种 那时 那次 那天 那边 那位 那个 一路 一边 一直 一再 一度 一向 一面 一连 一口气 一大早 多次 多方 多年 多处 先后 曾经 已经 正在 正式 刚刚 随即 随手 随身 当即 当场 当天 当晚 当日 当年 立马 立刻 马上 连忙 急忙 赶忙 匆忙 赶紧 赶快 连夜 连日 连续 每天 每次 每年 每逢 常常 经常 时常 时刻 往往 总是 始终 依然 依旧 仍然 仍旧 终于 最终 最后 最近 首先 果断 果然 居然 竟然 突然 忽然 偶然 偶尔 特意 特地 特别 尤其 甚至 几乎 大约 大概 也许 或许 似乎 好像 不仅 不但 不断 不停 不顾 不慎 不幸 不料 不服 不敢 不能 不会 不再 不得 不久 没有 没能 未能 未经 未曾 无法 无故 无证 十分 非常 格外 极其 深深 深有 满怀 饱含 带着 拖着 捧着 握着 指着 面对 面向 围绕 针对 按照 根据 结合 通过 利用 冒着 顶着 迎着 沿着 顺着 循着 蹲下 俯身 躬身 弯腰 转身 起身 欣然 毅然 慨然 动情 激动 高兴 自豪 感慨 感动 认真 仔细 耐心 详细 逐户 逐村 逐项 入户 进村 到场 现场 实地 集体 联名 联合 共同 分别 轮流 轮番 带头 牵头 主动 积极 自觉 自愿 自费 自掏 义务 免费 无偿 生前 出身 祖籍 籍贯 现年 今年 去年 前年 早年 年少 年轻 自幼 从小 少时 晚年 退休 退伍 转业 下岗 酒后 醉酒 酒驾 醉驾 毒驾 超速 超载 肇事 疲劳 违规 违章 违法 非法 故意 过失 蓄意 私自 擅自 趁机 趁着 借机 谎称 冒充 虚构 伪造 唆使 教唆 指使 雇佣 纠集 结伙 合伙 拒不 有期徒刑 无期徒刑 拘役 管制 死刑 罚金 行政拘留';

/** Before 县委 these make it another body than the county's committee: 团县委, 共青团宝丰县委. */
export const OTHER_COMMITTEES = '共青团 团 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 关工委';

/** Their heads lead no place: 县妇联主席, 县文联主席. */
export const MASS_BODIES = '妇联 工商联 残联 文联 科协 侨联 台联 记协 社科联 红十字会 计生协 老促会 慈善总会 慈善协会 作协 书协 美协 体育总会 商会 协会 学会 联合会 促进会 基金会 研究会 同乡会 宗亲会 校友会';

/** Whose congress has a presidium of its own people: 职工代表大会主席团, 周庄镇第三届人民代表大会主席团. */
export const CONGRESSES_BELOW =
  '团县委 团市委 团区委 妇女 职工 工会 教代会 职代会 少先队 少代会 学代会 学生 青年 残疾人 归侨 侨眷 社员代表 会员代表 股东 村民 居民 业主 信徒 教徒 佛教 道教 天主教 基督教 伊斯兰教 运动会 镇第 乡第 镇人民代表 乡人民代表 镇人大 乡人大 街道 学校 公司 集团 医院 大学 学院 中学';

/** Countries and cities abroad of two characters that begin like a name; those of China stand in divisions.ts. */
export const FOREIGN_PLACES = '韩国 巴西 古巴 荷兰 文莱 巴林 安曼 万象 金边 伊朗 智利 越南 海地 马里 马赛 米兰 海牙 费城 曼谷 汉堡';

/** In a sentence these say that it speaks of a place of another name (邻县的副县长赵文) or of another time (公社化时,…). */
export const ELSEWHERE = '邻县 邻市 邻区 邻省 外县 外市 外省 外地 兄弟县 兄弟市 兄弟区 隔壁县 隔壁市 某县 某市 某区 某省 另一个县 另一个市 别的县 其他县 对口县 结对县 帮扶县 老家';
export const LONG_AGO =
  '民国 解放前 解放初 新中国成立前 新中国成立初 土改 合作化 人民公社 公社化 公社时期 大跃进 三年困难时期 社员 工分 互助组 初级社 高级社 四清 文革 文化大革命 知青 生产队 上世纪 上个世纪 五十年代 六十年代 七十年代 八十年代 九十年代 改革开放初 清末 清朝 明朝 抗战 抗日 解放战争 小时候 儿时 童年 少年时 上学时 年轻时 当初 早些年 前些年 多年前 很久以前 老辈人 老一辈 当年 那年 那时 早年 从前 旧时 昔日';

/** In the title of a page: it tells of another time, or nothing that happened; then only a sentence that bears its year speaks of a day. */
export const PAST_TITLES = '回忆 追忆 忆往 往事 旧事 史话 史料 史海 文史 口述历史 口述史 老照片 老故事 大事记 县志 市志 区志 镇志 村志 编年 革命史 民间故事 传说 小说 短篇 中篇 长篇 征文 连载 剧本 剧情 演员表 小品 相声 段子 童话 寓言';
/** The same at the beginning of a title or behind its colon: 忆合作社. */
export const PAST_OPENINGS = '忆';

/** Who prints what a place's leaders do. */
export const PUBLIC_SOURCES = '融媒体 融媒 日报 晚报 时报 早报 晨报 商报 新闻 广播 电视 发布 人民政府 政府网 政府办 县委 市委 区委 省委 州委 旗委 人大 政协 网信 新华 人民网 央广';
/** Of whom a page is that is not of the leaders of a place. */
export const LOWER_BODIES =
  '小学 中学 高中 初中 一高 二高 职高 职教中心 幼儿园 学校 学院 大学 党校 医院 卫生院 诊所 公司 集团 酒业 药业 工厂 酒厂 煤矿 银行 信用社 合作社 协会 学会 商会 联合会 校友会 基金会 理事会 委员会办公室 局召开 局举办 局开展 局机关 水利局 教育局 教体局 公安局 财政局 民政局 司法局 卫健委 法院 检察院 派出所 居委会 村委会 社区 业委会 业主 家长 班级 同学 球队 俱乐部 剧团 乐队 合唱团 车队';

/** Units below the county: whose 书记 stands behind one of these is not the county's (村里的书记, 镇上王书记). */
export const LOWER_UNITS = '村镇乡厂校站所矿店社局院组队';

/** Between what somebody is and the verb that names him: 车间主任|就|叫赵文. */
export const NAMING_ADVERBS = '就 也 都 还 正 才 便 又 恰好 正好 刚好 原来 好像 据说 偏偏';

/** After a surname these make an appellation, not a name: 赵家父子, 钱总, 刘帅. */
export const APPELLATIONS = '家总帅某氏老公工队局处厅';

/** What one is called who certainly is no official; beside labels.ts and the 民 rows of posts.ts. */
export const CIVIL_ROLES =
  '院士 院士候选人 候选人 陪审员 人民陪审员 法警 监票人 总监票人 监票员 计票人 唱票人 司仪 伴郎 伴娘 裁判 裁判员 裁判长 记分员 领跑员 解说员 讲解员 播音 播音员 旗手 火炬手 护旗手 领誓人 患者 病人 家长 儿子 女儿 会员 团员 队员 理事 常务理事 监事 会友 校董 乡贤 侨领 会首 也叫 都叫 有个 有位 有个叫 也有个 也有一个 另一个 另一位 同名 重名 同名同姓 联系人 经办人 申请人 申报人 举报人 投诉人 委托人 受托人 代理人 出让人 受让人 竞买人 法定代表人 法人代表 监护人 承租人 出租人 主演 领衔主演 配角 主角 制片人 制作人 艺术家 嘉宾 球员 中锋 前锋 后卫 门将 守门员 中场 中卫 边卫 边锋 前腰 后腰 主攻 副攻 二传 自由人 国脚 外援 选手 运动员 教练 主帅 队长 小将 老将 名将 影星 歌星 明星 演员 歌手 主持人 艺人 模特 导演 编剧 作家 诗人 画家 书法家 教授 博士 院士 学者 研究员 专家 医生 护士 律师 会计 工程师 设计师 老师 教师 学生 同学 网友 网民 博主 主播 粉丝 读者 司机 民工 农民 村民 居民 市民 老人 大爷 大妈 男子 女子 男孩 女孩 嫌疑人 犯罪嫌疑人 被告 被告人 受害人 被害人 死者 伤者 逃犯 毒贩 董事长 总经理 经理 总裁 创始人 老板 店主 投资人 分析师 志愿者 战士 士兵 烈士 英雄 将军 上尉 少校 中校 上校 宇航员 航天员 飞行员 进士 举人 状元 秀才 农机手 机手 拖拉机手 收割机手 企业负责人 公司负责人 项目负责人 个体工商户 个体户 经营者 业主 房东 房客 厂长 矿长 考生 校友 学员 老兵 家属 亲属 遗属 民众 里民 街坊 摊商 摊贩 屋主 里长 邻长 保长 甲长 族长 会首 班主 跑友 车友 驴友 球友 棋友 牌友 票友 书友 钓友 战友 病友 楼主 层主 吧主 版主 群主 客服 店长 快递员 外卖员 骑手 网约车司机 邑人 乡绅 邑绅 士绅 里人 知县 知府 知州 知事 县丞 主簿 教谕 训导 同知 通判 总兵 都督 巡抚 清人 明人 宋人 唐人 元人 将领 名臣 词人 文人 画师';

/** What an official is called as well once he stands before a court: it does not say that somebody else is meant. */
export const TRIAL_ROLES = '被告人 被告 犯罪嫌疑人 嫌疑人 涉案人 受贿人 当事人 罪犯';

/** What is done to a person, by name, and hardly to anything else: a short name after one of these is a name. */
export const NAMED_OBJECT =
  '任命 免去 决定任命 决定免去 提名 补选 推选 推举 选举 会见 接见 会晤 拜访 看望 陪同 邀请 采访 名叫 名为 叫做 抓获 伙同 告诉 叮嘱 委托 师从 悼念 缅怀 怀念';

/** Words of which any place may make the name of a project: one made of nothing else, without a place, says not which. */
export const COMMON_PROJECT_WORDS =
  '24小时 自助 无人 政务服务 政务 便民服务 便民 行政服务 行政审批 党群服务 公共服务 综合服务 志愿服务 服务 服务站 服务点 大厅 驿站 产业园 产业园区 工业园 工业园区 科技园 物流园 示范园 创业园 园区 新材料 新能源 碳材料 材料 电子 半导体 医药 食品 农产品 畜产品 农畜产品 特色 深加工 加工 冷库 冷链 物流 仓储 中心 生产线 生产 基地 研发 项目 建设 改造 提升 改扩建 扩建 新建 迁建 老街 老旧小区 背街小巷 小区 养老 医院 人民医院 中医院 学校 小学 中学 高中 幼儿园 第一 第二 第三 一 二 三 门急诊楼 综合楼 院区 省 市 县 区 镇 乡 村 社区 交易市场 农贸市场 市场 专用 海绵城市 城市 农村 道路 公路 大桥 桥 广场 文化 文旅 公园 人才公寓 公寓 安置房 标准化 厂房 光伏 发电 风电 储能 污水处理厂 污水处理 水厂 供水 综合 综合体 智能 制造 数字 数字经济 经济 高端 装备 精细 化工 高新 技术 循环 绿色 和 及 与 一期 二期 三期 年产 职教 职业教育 教育 培训 康养 民宿 度假区 静脉 工业 商业 智慧岛 南部 北部 东部 西部 示范区 开发区 高新区 经开区 新区';
