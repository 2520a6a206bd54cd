// Verbs of project news: somebody builds, plans, signs, visits; something stands somewhere or is called something.
// Data only, in simplified forms; projects.ts says how they are read.

/** Verbs of building: what stands after them is being built, whatever its head. */
export const CONSTRUCT_WORDS =
  '拟建 拟新建 拟新上 造起 砌起 立起 竖起 开起 搭起 修成 盖成 辟为 辟成 开辟成 翻修成 翻建成 改建作 修缮为 打造成 打造为 兴建 正在兴建 修建 正在修建 投资建设 投资兴建 开工建设 动工兴建 正在建设 在建 筹建 筹划建设 规划建设 谋划建设 投资新建 投资扩建 共同兴建 合资兴建 联合兴建 集资修建 集资兴建 捐建 援建 捐资修建 捐资兴建 捐资援建 投建 承建 建造 建成 架设 续建 建设 新建 扩建 改建 迁建 重建 改扩建 扩容 ' +
  '在建设 在兴建 在修建 要建 要建设 改造成 修缮成 改建成 改成 扩建成 装修成 改建为 改造为 扩建为 改扩建成 改造建成 建设成 将建 将建设 将兴建 准备建设 打算建设 想建 建起 盖起 修起 架起 建好 修好 新上 上马 合办 联办 兴办 创办 办起 建办 合资创办 合资兴办 合作建设 合作兴建 合作开发 代建 自建 联建 合建 复建 修通 架通 凿通 铺通 重修 翻修 翻建';

/** Verbs of building of one character, right after a sum or before what is built with it: 投4800万元建箱包厂. */
export const BUILD_CHARACTERS = '建 修 盖 办 上 搞 开 种 架 铺 打 挖 砌 造';

/** Words that begin with one of these and are no such verb; names of counties too. */
export const NO_BUILD_CHARACTERS = '盖州 盖平 盖世 修武 修养 修理 修配 修造 修齐 建滔 建邦 建业 建发 建新 建兴 建龙 建工 建设 建投 建安 建民 建中 建成 建制 建档 建议 建构 建强 建邺 建材 建筑 建行 建国 建德 建始 建水 建湖 建宁 建瓯 建平 建昌 建华 建阳 建三江 上海 上饶 上虞 上杭 上思 上林 上高 上犹 上蔡 上栗 上街 上述 上年 上半年 上月 上游 上等 办公 办学 办事 修水 修文 修武 修缮 修复 开发 开放 开封 开平 开江 开县 开原 开州 开阳 开化 开展 种子 种苗 种植 种养 种猪 种牛 种羊 种鸡 种业 打造 打印 铺路 造纸 造船 造林 造价 架子 搞好';

/** A verb of one character ends in these before what is built (在坪坝镇利用煤矸石建 | 砖厂); no verb: 福建, 中建. */
export const NO_BUILD_TAILS = '福 中 城 住 省 新 改 党 基 土 续 援 共 筹 承 在 扩 创 组 搭 构 重 兴 修 县 市 铁 交 水 电 冶 化 二 三 四 五 六 七 八 九 十 一';

/** After these stands what people call a thing that was named before: 这项被群众称为“甘泉工程”的项目. */
export const CALLING_WORDS = '称为 被称为 称作 被称作 称之为 誉为 被誉为 叫做 叫作 唤作 俗称';

/** Verbs that tell of what one project consists; the things after them are its parts. */
export const PART_WORDS = '兴建 建造 将兴建 将建 将建设 主要建设 建设 新建 包括 包含 含 设有 设置 主要包括 配套建设 同步建设 规划建设 修建 改建 集 建有 建设内容';

/** Somebody plans, decides or asks for it: a building after these is to be built. */
export const PLANNING_WORDS = '共建 合作建立 合作共建 联合共建 共同建设 签署 草签 商讨 商定 争取 谋划 规划 筹划 讨论 审议 审查 研究 论证 核准 批复 审定 敲定';

/** What is hoped for, and no building: 共建美丽家园. */
export const HOPED_FOR = '家园 小区 社区 新城 城市 乐园 花园 平台 高地 新区 学校 医院';

/** Somebody goes there or looks at it: a park or a building after it is in the news. */
export const VISIT_WORDS =
  '到 来到 先后到 先后来到 先后深入 先后前往 深入 深入到 走进 前往 赶赴 赴 察看 查看 视察 考察 参观 观摩 走访 检查 督导 督查 督办 巡查 调研 调研了 了解 详细了解 实地了解 实地察看 实地查看 察看了 查看了 考察了 参观了 了解了 观摩了 检查了 走访了 视察了 看了 先后察看 先后查看 登上 抵达 现场查看 现场察看 莅临 驻足 现场踏勘 踏勘 暗访 深入一线 到达 一行到 察访 途经 探访 最后一站是 第一站是 首站是 下一站是 第二站是 第三站是 末站是 最后一站来到 第一站来到 首站来到 下一站来到 第二站来到 最后来到 随后来到 接着来到 又来到 还来到 还察看 还察看了 还参观了 还查看了 还考察了 还视察了 还走访了 随后查看了 随后察看 随后察看了';

/** Of these verbs of visiting, those after which a place stands. */
export const GOING_WORDS = '到 来到 先后到 先后来到 随后来到 接着来到 最后来到 深入 深入到 前往 赶赴 赴 抵达 到达 一行到';

/** Somebody builds it, decides it, pays for it. */
export const BUILD_WORDS =
  '开通 开通了 签署 签署了 共同签署 签定 签定了 草签 草签了 合作建立 合作共建 联合共建 共同建设 拟建 拟新建 拟新上 修成 盖成 辟为 辟成 开辟成 翻修成 翻建成 改建作 修缮为 打造成 打造为 架通 凿通 铺通 修好 造起 砌起 立起 竖起 开起 搭起 讨论 审查 会勘 现勘 改造成 修缮成 改建成 改成 扩建成 装修成 改建为 改造为 扩建为 改扩建成 改造建成 建设成 架设 合办 联办 兴办 创办 办起 合资创办 合资兴办 合作建设 合作兴建 合作开发 推进 推动 加快 加快推进 加快建设 加快推动 全力推进 全力推动 大力推进 扎实推进 强力推进 有序推进 稳步推进 统筹推进 持续推进 抓好 实施 启动 启动实施 组织实施 开工建设 投资建设 ' +
  '投资兴建 投资兴办 兴建 修建 筹建 筹划建设 正在建设 正在兴建 规划建设 规划 谋划 谋划建设 谋划实施 谋划推进 建设了 新建了 建起 建起了 建好 建成 建成了 开建 承建 打造 引进 ' +
  '引进了 签约 签订 签下 签订了 落地 上马 编制 加快编制 争取 布局 铺开 续建 在建 投建 重点建设 重点推进 立项 招引 包联 分包 建议 计划 拟 即将 重点抓好 抓 开工 竣工 投产 ' +
  '动工 奠基 开复工 新上 上马了 建了 建设成 修通 打通 架起 修起 实施了 启动了 用于 高标准建设 高起点规划 谋划了 筹建的 协调推进 开工了 新开工 签约了 共建 援建 捐建 立项建设 ' +
  '瞄准 在建设 在兴建 在修建 新修 翻修 翻建 新架 修了 建了 盖了 建成了 修通 架通 要建 要建设 将建 将建设 将兴建 准备建设 打算建设 想建 建造 盖起 盖起了 建起了 修了 投资建起 捐建 集资修建 集资兴建 共同兴建 合资兴建 联合兴建 捐资修建 捐资兴建 捐资援建 ' +
  '研究 研究了 专题研究 审议 审定 确定 敲定 核准 批复 批准 获批 筹资建设 筹资兴建 投入使用了 建成投用 上了 上了一条 引入 落成 合建 自建 联建 代建 复建 恢复 协调解决 督促 调度 要建成 将建成 已建成 能建成 可建成 要建起 将打造 要打造 投进 投进了 投入到 投到 投向 砸进 砸进了 砸向 压在 用在 花在 投在 优先办理 办理 兴修';

/** Verbs of promising: 六月签约的X. */
export const SIGNING_WORDS = '牵头 牵头实施 牵头建设 包抓 包联 领办 主抓 督办 实施 承建 谋划 推进 争取 申报 上报 在谈 洽谈 对接 跟踪 签约 新签约 签下 签订 签署 立项 获批 批复 核准 招引 引进 敲定';

/** After these stands what a thing that was built is called. */
export const NAMING_WORDS = '命名为 取名为 取名 定名为 起名为 起名 名为 名叫 叫做 冠名为';

/** What tells of what kind a thing is, and names none after it: X厂是我镇最大的工业项目. */
export const KIND_VERBS = '是 为 作为 成为 属于 列为 被列为 列入 被列入 纳入 入选 算是 堪称 称为 被称为 确定为 被确定为 定为';

/** After these a building is the scene of something else, and the next sum is not its own. */
export const PLACING_WORDS = '起于 止于 起自 止自 起点位于 终点位于 在 落户在 坐落于 坐落 位于 坐落在 建在 落地 毗邻 紧邻 对 向 从 给 到 选址 选址于 位于 落户 落户于 入驻 由 被';

/** Verbs after which a text says where a project is: 该项目位于X街道. */
export const LOCATING_WORDS = '布局于 位于 选址 选址于 坐落 坐落于 落户 落户于 地处 落户在 建在 布局在';

/** After 在 and a place: what takes place there. */
export const HOLDING_WORDS = '举行 召开 举办 进行 开幕 闭幕 启幕 开赛';

/** After these the thing that was offered is not built. */
export const REFUSING_WORDS = '婉拒 拒绝 谢绝 否决 叫停 取消 撤销 未获批准 退回 不予批准 拒之门外';
