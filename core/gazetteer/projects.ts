// The grammar of Chinese project news as lists of words: what a project's name ends in, what stands before its name and
// after it, what only looks like a project. Data only; core/extract/projects*.ts reads with it. Simplified forms.
//
// How a name is found: the words of these lists cut a sentence into phrases; a phrase that ends in a head noun is a
// candidate; it counts when the head or the words around it say that something is being built or invested in.
// To teach a new wording, add it to the row that it belongs to. The longest word at a place always wins, so an exception
// (项目经理) is simply a longer word in another row.
import type { ProjectStage } from '../model';

// By subject: ends of names, buildings among them, verbs, words that cut, adjectives. Below: what stands beside a name.
export * from './project-adjectives';
export * from './project-buildings';
export * from './project-cuts';
export * from './project-heads';
export * from './project-verbs';

/** In a bracket after a name these bring another name of the same thing: （又名昊晟数字经济产业园）. */
export const ALIAS_WORDS = '又名 又称 又叫 也称 也叫 亦称 俗称 简称 全称 以下简称 下称 即 原 原名 原称 原为 曾用名 暂名 暂定名 现名 现称 现为 前身为';

/** What is seen where something is being built: 在X大桥，工人们正在…. */
export const SCENE_WORDS = '施工人员 施工队 施工队伍 施工单位 施工方 建设者 建设者们 项目经理 项目负责人 项目部 挖掘机 推土机 压路机 铲车 塔吊 吊车 吊塔 起重机 渣土车 搅拌车 打桩机 机器轰鸣 焊花 脚手架 热火朝天';

/** After these and a comma a sum is told of what was spoken of: 厂长介绍，总投资3亿元. */
export const TELLING_WORDS = '算 算账 说起 报账 回忆 回忆说 感慨 笑着说 介绍 介绍说 说 告诉 告诉记者 透露 表示 据悉 据了解 据介绍 了解到 获悉 得知 看到';

/** The site of a project, right after its name. */
export const SITE_WORDS = '施工区 施工段 建设点位 主会场 现场 工地 施工现场 建设现场 施工工地 建筑工地 建设工地 在建工地 工地现场 施工点 建设点 施工作业面 作业面 施工地 建设用地 指挥部 车间内 厂区内 内 里 外 旁 前 附近 院内 一带 沿线 处 点 签约仪式 开工仪式 奠基仪式 竣工仪式 启动仪式 揭牌仪式 开工典礼 ' +
  '施工一线 建设一线 项目一线 工地一线 施工前线 建设者 建设地 主厂区 ';

/**
 * Works in progress, right after a building: 怀阳高速公路大坪段征地拆迁完成, 青龙大桥建设进展顺利. They say that it is being
 * built, and not how far it is.
 */
export const WORK_WORDS =
  '主墩 墩身 塔柱 主梁 边跨 中跨 左幅 右幅 左洞 右洞 双洞 洞身 仰拱 二衬 进展滞后 进度滞后 建设滞后 推进滞后 严重滞后 滞后 进展缓慢 进度缓慢 推进缓慢 停工 停建 烂尾 未开工 未动工 迟迟未开工 迟迟未动工 久拖未建 半拉子 征地拆迁 征迁 征拆 拆迁 征地 土方 土石方 土建 路基 桩基 桥墩 桥面 主体工程 主体结构 主体 基础施工 铺轨 架线 截流 建设情况 建设进展 建设进度 建设进展情况 施工进度 施工进展 ' +
  '全线 双线 左线 右线 单线 主线 主桥 正洞 主坝 大坝浇筑 首台 首批机组 机组 试验段 首段 控制性工程 ' +
  '转体 合龙段 箱梁 梁板 T梁 架梁 钢箱梁 盾构 盾构机 掘进 开挖 基础开挖 基础浇筑 基坑开挖 桩基施工 路面摊铺 摊铺 铺油 沥青摊铺 沥青铺设 水稳层 防渗墙 围堰 帷幕灌浆 大坝填筑 坝体填筑 管道铺设 管网铺设 衬砌 土建工程 ' +
  '土建施工 主体施工 主体建设 主体框架 框架结构 首座隧道 首座桥梁 最后一片 首片 首榀 建设工程量 施工任务 建设任务 工程量 场平 场地平整 平整场地 内部装修 装修工程 室内装修 ' +
  '布展工程 布展 主塔 北主塔 南主塔 东主塔 西主塔 桥塔 索塔 主跨 墩柱 承台 导流洞 尾水洞 主厂房';

/** Right behind a works these bring the first of its parts, which is no project of its own: X厂首条生产线点火. */
export const FIRST_PARTS = '首台 首条 首套 首批 首座 首栋 首幢 首孔 首片 首榀 首节 首段 首口 首炉 首车 首罐 首根 首块 首仓 首层 首部 第一台 第一条 第一套 第一批 第一根 第一片 第一节 第一仓 第一车 第一炉 最后一台 最后一片 最后一榀 最后一孔 最后一节 最后一段 最后一座 最后一根';

/** Said of a park or a building that is not begun yet: X产业园正在规划中, X文化馆仍在选址. */
export const PLANNED_STATES = '规划中 筹建中 筹备中 选址中 招标中 谋划中 设计中 在规划 在选址 在筹建 在筹划 在谋划 在设计 在招标 在编制 正在规划 正在选址 正在筹建 正在筹划 正在谋划 正在设计 正在招标 正在编制 即将开工 即将动工 即将开建 即将启动 即将建设 等待开工 等待批复 待开工 待建 拟开工 拟动工 拟建 计划开工 计划动工 准备开工 准备动工';

/** Between a name and what is said of its state. */
export const STATE_ADVERBS = '仍 尚 还 正 也 已 目前 现 目前正 目前尚 目前仍 现正';

/** Right before a place these make of 建设 behind it a verb: 支持我县建设X. */
export const HELPING_VERBS = '支持 帮助 协助 援助 资助 扶持 引导 同意 批准 邀请 推动 助力 助推 争取 用于 配合 委托 捐助 赞助 出资 投资';

/** A thing of which these are said was begun or was to be begun. */
export const STALLED_WORDS = '停工 停建 烂尾 停摆 停滞 搁浅 搁置 缓建 未开工 未动工 迟迟未开工 迟迟未动工 久拖未建 进展缓慢 进度缓慢 推进缓慢 进度滞后 进展滞后 建设滞后 推进滞后 严重滞后 滞后';

/** Spots of a building, right after its name only (古洞口 is a place). */
export const SPOT_WORDS = '坝址 厂址 坝区 洞口 隧道口 进口 出口 入口 斜井 掌子面 工区 标段 厂内 园内 ' +
  '路面 路肩 路口 外墙 屋面 用地 前期 前期工作 可研 可研报告 可行性研究报告 项目建议书 初步设计 施工图 施工图设计 设计方案 规划设计 规划方案 环评 用地预审 征地工作 勘察设计 招投标 附属设施 配套设施 周边 ' +
  '沿线 两侧 两岸 桥头 路边 坝顶 坝下 我县段 我市段 我区段 我省段 境内段 ' +
  '境内';

/** Papers that stand before building: a thing that has them is planned. */
export const DESIGN_WORDS = '建设方案 概念规划 总体规划 详细规划 修建性详细规划 前期工作 可研 可研报告 可行性研究报告 项目建议书 初步设计 施工图 施工图设计 设计方案 规划设计 规划方案 环评 用地预审 勘察设计 招投标';

/** Right after a park or a works these are of its founding. */
export const FOUNDING_WORDS = '签约仪式 启动仪式 揭牌仪式 揭幕仪式 奠基仪式 竣工仪式';

/** Sites whose name before them is a project even without a head: 香溪丽景建筑工地. */
export const BUILDING_SITES = '建筑工地 施工工地 建设工地 在建工地 施工现场 建设现场 施工一线 建设一线 项目一线 工地一线 施工作业面';

/** Words before a building that refer to the one named last: 该隧道, 这座大桥. */
export const POINTING_WORDS = '该 此 这座 这条 这个 这所 这家';

/** What a thing is called for short once it was named, by the ends of such names: 学校 for X第三中学. */
export const GENERAL_NAMES: readonly (readonly [string, string])[] = [
  ['新馆', '馆'], ['新院', '医院 院区 中医院'], ['新站', '站'], ['新校区', '学校 中学 小学 学院 校区 党校 一中 二中 三中'], ['新院区', '医院 中医院 院区'], ['园区', '园 城 谷 港 产业区 集中区'], ['学校', '小学 中学 学院 校区 幼儿园 高中 初中 职校 分校'], ['医院', '院区 卫生院 保健院 分院'], ['大楼', '楼 大厦'],
  ['大桥', '桥'], ['公路', '路 大道 线 段'], ['道路', '路 大道 街'], ['工厂', '厂'], ['新厂', '厂'], ['场馆', '馆'], ['景区', '度假区 旅游区 公园 古镇 古城'], ['小区', '安置房 家园 花园 公寓 新村'],
  ['路段', '段 公路 高速 路 线'], ['电站', '水电站 电厂'], ['市场', '商贸城 批发城 建材城'], ['酒店', '宾馆 大酒店'], ['码头', '港 作业区'], ['车站', '客运站 高铁站 火车站 枢纽'],
];

/** What is written, asked or decided about a deed: X搬迁建议, 关于X改造进展情况的报告. */
export const SUBJECT_WORDS = '步伐 进程 力度 建议 议案 提案 进展情况 进展 推进情况 建设情况 实施情况 方案 选址 资金 经费 用地 征地 拆迁 征迁 招标 招投标 问题 事宜 工作 进度';

/** What is signed: 签订饲料厂合同. */
export const CONTRACT_WORDS = '合同 协议 意向书 协议书 合同书 框架协议 合作协议 投资协议 投资合同 意向 意向协议';

/** Words for the first and the second of the two things named last. */
export const PAIR_WORDS = '前者 后者';

/** Words that refer to the project named last. */
export const ANAPHORS =
  '该期工程 本期工程 该期项目 本期项目 该段工程 该线工程 这桥 这路 这厂 这楼 这渠 这坝 这馆 这园 这井 这塔 这站 这库 前者 后者 该案 本案 该项目 该工程 这个项目 这项工程 这一项目 这一工程 此项目 此工程 本项目 该园区 该产业园 该基地 该生产线 该电站 该公路 该水库 扩建方案 建设方案 改造方案 规划方案 整个项目 整个工程 ' +
  '该路段 该标段 该片区 该小区 该桥 该路 该馆 该中心 这座 这条 这栋 这幢 这所 这处 这家 该条 该座 此条 这项 该项 此项';

/** Of whom a thing is spoken, and not of the thing, when these follow its name: X工程检查组. */
export const BODY_WORDS = '合同纠纷 纠纷 纠纷案 欠款 工程款 款项 工资 施工总承包 总承包 专业承包 资质 施工资质 设计资质 监理资质 检查组 督查组 督导组 考察组 调研组 验收组 评审组 专家组 工作组 领导小组 办公室 管理处 管理局 管理所 管理站 建管局 建管处 管委会 居委会 监理部 监理 技术员 设计组 勘察组 巡视组 巡查组 普查组 党工委 工委 党委 党组 党支部 党总支 团工委 纪工委 工会 妇联 总支 支部 法人代表 股东 理事会 监事会 董事会 业主委员会 业委会 运营方 承包商 派出所 供电所 居民 村民 职工 员工';

/** After a sum these say that it bought or paid something else than a building. */
export const SPENT_ON = '更新了 添置了 更换了 购置了 购买了 采购了 购进 购进了 购回 购回了 购入 配备 配备了 配齐 配齐了 装备了 租赁 租用 偿还 归还 缴纳 上缴 赔偿 发放了 奖励了 慰问了 资助了 购置 购买 采购 用于购置 用于购买 添置 更换 发放 补贴 奖励 聘请 培训 慰问 资助 帮助 授信 贷款 收购 流转 支付 补助';

/** Between the word for projects and their list: 签约项目有A、B; 观摩了5个项目：A、B. */
export const LIST_OPENERS = '有 是 为 包括 包含 主要有 主要包括 主要是 分别是 分别为 其中有 ： : 如 例如 比如';

/** What shows how far a project is, the latest in a sentence counting first. Order of rows: a later row wins. */
export const STAGE_WORDS: readonly (readonly [ProjectStage, string])[] = [
  ['谋划', '谋划 规划 拟建 拟投资 筹建 筹划 筹划建设 前期工作 可行性研究 可研 初步设计 规划评审 规划设计 列入规划 争取资金 正在争取 编制 立项 初审 选址 前期 计划建设 计划开工 计划新建 建议 拟'],
  ['签约', '签约 签订 签下 签署 签订协议 落户 洽谈'],
  ['开工', '开工仪式 奠基仪式 开工典礼 启动仪式 开工 动工 奠基 破土 开工建设 动工兴建 集中开工 破土动工 开建'],
  ['在建', '正在安装 已开始安装 抓紧安装 加紧安装 正抓紧安装 正在调试 已开始调试 抓紧调试 加紧调试 正抓紧调试 正在浇筑 已开始浇筑 抓紧浇筑 加紧浇筑 正抓紧浇筑 正在吊装 已开始吊装 抓紧吊装 加紧吊装 正抓紧吊装 正在砌筑 已开始砌筑 抓紧砌筑 加紧砌筑 正抓紧砌筑 正在铺设 已开始铺设 抓紧铺设 加紧铺设 正抓紧铺设 正在装修 已开始装修 抓紧装修 加紧装修 正抓紧装修 正在粉刷 已开始粉刷 抓紧粉刷 加紧粉刷 正抓紧粉刷 正在架设 已开始架设 抓紧架设 加紧架设 正抓紧架设 正在开挖 已开始开挖 抓紧开挖 加紧开挖 正抓紧开挖 正在打桩 已开始打桩 抓紧打桩 加紧打桩 正抓紧打桩 正在平整 已开始平整 抓紧平整 加紧平整 正抓紧平整 正在拼装 已开始拼装 抓紧拼装 加紧拼装 正抓紧拼装 正在焊接 已开始焊接 抓紧焊接 加紧焊接 正抓紧焊接 正在装饰 已开始装饰 抓紧装饰 加紧装饰 正抓紧装饰 正在布线 已开始布线 抓紧布线 加紧布线 正抓紧布线 正在绿化 已开始绿化 抓紧绿化 加紧绿化 正抓紧绿化 正在硬化 已开始硬化 抓紧硬化 加紧硬化 正抓紧硬化 正在回填 已开始回填 抓紧回填 加紧回填 正抓紧回填 正在支护 已开始支护 抓紧支护 加紧支护 正抓紧支护 建设中的 在建设中 正在建设中 紧张建设中 工地 工地现场 合龙 合拢 架梁 建设进度 施工进度 建设进展 施工进展 施工现场 建设现场 施工工地 建设工地 建筑工地 在建工地 在建 正在建设 正在施工 封顶 主体完工 主体封顶 设备安装 安装设备 安装调试 设备调试 浇筑 有序推进 进展顺利 顺利推进 全面铺开 有序施工 紧张施工 扫尾 收尾 吊装 抢工期 兴建 正在兴建 完成过半 交付使用 倒排工期 建设正酣 如火如荼 快速推进 赶工 复工 抓紧施工 续建'],
  ['试生产', '点火 点火成功 点火烘炉 试生产 试运行 试运营 点火试产 试产 联调联试 试车 投料试车'],
  ['投产', '投产 建成投产 竣工投产 投产达效 正式投产 投入生产 全面投产 达产 并网发电 投产运营 并网 送电'],
  ['建成', '投入运行 投运 正式运行 打通 全部打通 竣工仪式 通车仪式 建成 竣工 完工 通车 开通 开通运营 开通运行 通航 首航 启用 投用 投入使用 建成使用 建成投用 竣工验收 交付 落成 全线贯通 贯通 开放 通气 投入运营 建成通车 正式开通 全部完工 完成验收 通过验收 下闸蓄水 蓄水 通水 开园 开馆 开业 开街 迎客 开门迎客 投入使用'],
];

/** Of these stages a shop or an embassy has some too; they make no project of a building. */
export const OPENING_WORDS = '开放 开业 开馆 开园 开街 迎客 开门迎客 启用 投用 投入使用 投入运营 复工 交付使用 交付';

/** Headlines that give the stage of all projects they speak of: 9个项目集中开工. */
export const STAGE_HEADLINES = '集中开工 集中签约 集中竣工 集中投产 项目签约 项目开工 签约 签下 签订 开工 奠基 竣工 投产 通车 落户';

/** After a stage word these say that it is not reached: 建成后. */
export const CONDITION_WORDS = '后 之后 以后 率 前 仪式前 日 达效率';

/** Before a stage word these put it into the future: 计划明年投产. */
export const FUTURE_WORDS = '将 计划 预计 力争 争取 确保 明年 有望 拟 即将 可 底前 早日 推动 加快 尽快 抢抓 年底 后年 力促 实现 待 前可 月前 日前可 倒排 没有 未 尚未 不能 无法 至今未';
