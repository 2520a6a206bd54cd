// How Chinese newspapers print sums of money, as lists of words: currencies, scales, what a sum is for, how exact it is.
// Data only; core/text/amounts.ts reads with it. Simplified forms (the reader folds the text first).
// To teach a new wording, add it to the row that it belongs to; order inside a row does not matter.
import type { Amount, AmountBound, AmountKind } from '../model';

type Currency = Amount['currency'];

/** Words that close a sum, with the currency they mean. */
export const CURRENCY_WORDS: readonly (readonly [string, Currency])[] = [
  ['元人民币', 'CNY'], ['人民币', 'CNY'], ['元', 'CNY'],
  ['美元', 'USD'], ['美金', 'USD'], ['欧元', 'EUR'],
  ['港元', 'HKD'], ['港币', 'HKD'], ['元港币', 'HKD'], ['元美金', 'USD'],
  ['新台币', 'TWD'], ['台币', 'TWD'], ['元新台币', 'TWD'], ['日元', 'JPY'],
  ['英镑', 'other'], ['澳元', 'other'], ['加元', 'other'], ['韩元', 'other'], ['新元', 'other'], ['卢布', 'other'],
  ['瑞士法郎', 'other'], ['马克', 'other'], ['泰铢', 'other'], ['澳门元', 'other'], ['新加坡元', 'other'],
];

/** Words that stand before the figure and name its currency: 新台币30亿元. */
export const CURRENCY_PREFIXES: readonly (readonly [string, Currency])[] = [
  ['人民币', 'CNY'], ['新台币', 'TWD'], ['台币', 'TWD'], ['港币', 'HKD'], ['美金', 'USD'], ['￥', 'CNY'], ['¥', 'CNY'], ['$', 'USD'],
];

/** What 元 means in papers of places with a money of their own. */
export const LOCAL_CURRENCIES: readonly (readonly [string, Currency])[] = [
  ['台湾省', 'TWD'], ['香港特别行政区', 'HKD'], ['澳门特别行政区', 'other'],
];

/** Scale words after a figure, longest first. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12], ['千亿', 1e11], ['百亿', 1e10], ['十亿', 1e9], ['亿', 1e8],
  ['千万', 1e7], ['百万', 1e6], ['十万', 1e5], ['万', 1e4], ['千', 1e3], ['百', 1e2],
];

/**
 * What the sum is, by the noun right before it. A noun says `kind`; a modifier before the noun may sharpen it
 * (计划+总投资 stays total, 年度+投资 is annual). Nouns without a row here (罚款, 售价) leave the kind open.
 */
export const KIND_NOUNS: Readonly<Record<Exclude<AmountKind, null>, string>> = {
  total: '总投资 投 总额 资金盘子 投资体量 投资体量达 投资预算 估算 概算投资 估算投资 预算投资 投资计划 建设费用 建设费 建设成本 工程预算 工程概算 所需资金 需资金 需款 所需经费 需经费 总资金 计划投入 拟投入 总投资额 投资总额 投资总量 总造价 总投入 投资 投资额 投资规模 工程造价 工程总造价 工程总价 造价 概算 预算 建设资金 投资概算 投资估算 合作金额 项目金额 总价 投入 总概算 总预算 概算总额 项目资金 ' +
    // Verbs of paying that stand before the sum like a noun: 耗资7600万元.
    '合约金额 合约总额 合约价 合约价值 承包金额 批出金额 总开支 总开支预算 开支预算 核准预算 核准工程预算 核准项目预算 工程预算费 所需 所需的 下注 投了 投入了 投资了 砸了 耗去 砸下 砸 投下 押上 注资 斥资 耗资 出资 集资 筹资 自筹资金 引进资金 总耗资 ' +
    // Taiwan and Hong Kong.
    '总工程经费 工程经费 工程总经费 建设总经费 总建设经费 总计画经费 总建造费 建造费 建筑费 建筑费用 总建筑费 总经费 经费 计画经费 工程费 总工程费 工程费用 工程款 建设经费 建造费用 总费用',
  phase: '',
  annual: '',
  completed: '',
  signed: '签约金额 意向额 意向金额 意向投资额 协议投资额 协议额 协议投资金额 签约投资额 合同投资额 合同资金 签约资金 合同引资额 协议引资额 签约总额 签约额 合同额 合同总额 合同金额 合同总金额 签约总金额 协议资金 协议总金额 协议金额 意向资金 合同引资 中标价 中标金额 合同价 协议引资 引资 引资额 得标价 得标金额 决标价 决标金额 发包金额 标价 成交价 中标总价 承包价 合同总价 签约金 协议总投资额 投资意向',
  output: '产值 年产值 总产值 工业产值 销售收入 年销售收入 营业收入 主营业务收入 年营业收入 销售额 年销售额 营收 年营收 税收 利税 年利税 利润 年利润 税金 纳税 年纳税 年创利税 年上缴税收 产出',
  fund: '资金 社会资本 民间资本 国债资金 中央国债资金 配套资金 地方配套 授信 银行授信 拨款 财政拨款 专项拨款 援助 援助资金 援建资金 补贴资金 扶贫资金 扶贫款 财政补贴 政府补助 政府补助资金 财政扶持 扶持 贷款指标 自筹 企业自筹 筹措 筹集 筹款 募集 募捐 筹措资金 筹集资金 融资 兜底 掏 掏出 拿出 凑 凑了 凑出 捐出 捐赠 捐 垫资 负担 编列 专项资金 补助资金 奖励资金 补贴资金 扶持资金 补助 奖励 补贴 债券 专项债券 专项债 贷款 基金 注册资本 注册资金 债券资金 中央资金 财政资金 捐款 捐资 争取到 争取来 争取了 争取到资金 下拨 下达 拨付 划拨 拨出 拨 支持 支持资金 帮扶资金 挤出 省出 凑足 集资款 群众集资 自筹款',
};

/** Words before the noun (or standing for it, as 完成23亿元) that decide the kind; surest first. */
export const KIND_MODIFIERS: readonly (readonly [AmountKind, string])[] = [
  ['completed', '完成 累计完成 已完成 累计 累计投入 已投资 已投入 先后 先后投入 先后投资 已累计 实际完成 实际 到位 实际到位 到位资金 共完成 均完成 共投入'],
  ['annual', '年度 年度计划 年计划 今年计划 当年 年内计划 年度计划完成 计划年度 全年计划 全年计划完成 本年度 今年计划完成 年内计划完成 当年计划 年内'],
  ['phase', '一期 二期 三期 四期 首期 前期 一期工程 二期工程 三期工程 首期工程'],
  ['signed', '协议 合同 签约 协议总 合同总 意向 签约总'],
];

/** Words before the noun that only colour it; printed as part of the sum. */
export const PLAIN_MODIFIERS = '各 均 中央预算内 预算内 省预算内 概估 匡算 估列 编列 核列 计划 原计划 原定 拟定 原 核定 批复 测算 初步 追加 中央 拟 概算 估算 预计 预算 规划 设计 总 需 约需 计划总 预计总 估算总 概算总 固定资产 项目总 静态 动态 直接';

/** Words between the noun and the figure: they belong to the print and may bound the figure. */
export const LINK_WORDS: readonly (readonly [string, AmountBound | null])[] = [
  ['达到', null], ['达', null], ['高达', null], ['为', null], ['共', null], ['共计', null], ['合计', null], ['是', null], ['计', null], ['分别达到', null], ['分别达', null], ['分别为', null], ['分别', null], ['分别是', null], ['分别约', '~'], ['分别约为', '~'], ['依次', null], ['依次为', null], ['依次是', null], ['依次达', null], ['各', null], ['各为', null], ['各达', null], ['由', null], ['从', null], ['要', null], ['需', null], ['需要', null], ['却要', null], ['仅', null], ['仅为', null], ['只', null], ['折合', null], ['合', null], ['：', null], [':', null], ['只有', null], ['规模为', null], ['规模达', null], ['均为', null], ['均达', null], ['均', null], ['都是', null], ['同为', null], ['都为', null], ['均约', '~'], ['均超', '>='], ['均逾', '>='], ['均过', '>='], ['各投', null],
  ['约', '~'], ['大约', '~'], ['约为', '~'], ['近', '~'], ['将近', '~'], ['接近', '~'], ['数', '~'], ['几', '~'], ['约合', '~'],
  ['逾', '>='], ['超', '>='], ['超过', '>='], ['突破', '>='], ['超出', '>='], ['上', '>='], ['过', '>='], ['达逾', '>='], ['不低于', '>='], ['不少于', '>='], ['至少', '>='], ['大于', '>='],
  ['不超过', '<='], ['不超', '<='], ['不高于', '<='], ['低于', '<='], ['少于', '<='], ['不足', '<='], ['小于', '<='],
];

/** Words before the figure that set a limit instead of telling an amount: no yuan. */
export const LIMIT_WORDS = '不低于 不少于 至少 大于 不超过 不超 不高于 低于 少于 不足 小于';

/** Words after the sum that make it a limit. */
export const LIMIT_ENDINGS: readonly (readonly [string, AmountBound])[] = [
  ['及以上', '>='], ['以上', '>='], ['(含)以上', '>='], ['（含）以上', '>='], ['及以下', '<='], ['以下', '<='], ['以内', '<='], ['之内', '<='], ['级', 'magnitude'], ['级别', 'magnitude'],
];

/**
 * What follows an 以上 that sets a limit for many (1亿元以上的项目, 5000万元以上企业). Where nothing of the kind follows and a
 * noun of cost stands before (拟投资12亿元以上，), the figure is told of one thing: inexact, like 超12亿元.
 */
export const LIMITED_NOUNS = '的项目 的工程 的企业 的工业 的农业 的产业 的重点 的重大 的大 的招商 的签约 的新 的在建 的单 的规模 的投资 的固定 的亿 的合作 的优质 的外资 的民 的1 的2 的3 的4 的5 的6 的7 的8 的9 的一 的二 的两 的三 的四 的五 的六 的七 的八 的九 的十 的共 的有 的均 的由 的给 的按 的予 的， 的。 的、 项目 工程 企业 工业 产业 重大 重点 大 招商 签约 新 在建 单 规模 园区 个 户 家 投资 资金 部分 标准 及 至 和 、 ）';

/** Behind a sum that says nothing of itself these say what it is: 占1.05亿元总投资的六成. */
export const COST_ENDINGS = '总投资 的总投资 总造价 的总造价 总概算 的总概算 总投资额 的总投资额 投资总额 的投资总额 的造价';

/** Words after the sum that make it inexact. */
export const LOOSE_ENDINGS = '左右 上下 许';

/** Sums of these words are given to people and places as a reward or a relief; nothing is built with them. */
export const GRANT_WORDS = '奖 补 慰问 救助 资助';

/** Right behind a sum these say whose money it was: 1.2亿元专项债. */
export const FUND_WORDS = '资金 专项债 专项债券 债券 国债 国债资金 贷款 补助 补助款 捐款 善款 援助 扶贫款 移民款 股金 集资款 专款 补偿款 启动资金 帮扶资金 协作资金 援建资金 财政资金 专项资金 彩票公益金 福彩公益金 公益金 扶贫资金 乡村振兴资金 衔接资金 现金 积蓄 家底';

/** Before several sums these deal them out to several things: 分别投资1.7亿元、880万元. */
export const DEALING_WORDS = '分别 依次 分获 分得';

/** Between two sums these say that the second holds now: 原计划投资2.2亿元，后压缩至1.7亿元. */
export const REVISING_WORDS = '调整为 调整到 调整至 追加到 追加至 增至 增加到 增加至 提高到 提高至 压缩到 压缩至 压缩为 压到 压至 压减到 压减至 核减至 核减为 核减到 降至 降到 减至 减到 变更为 调增至 调减至 涨到';
