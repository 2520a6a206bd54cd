// 机构与会议词尾: how names of companies, schools, associations and meetings end. Data for core/extract/organisations.ts.

export const ORG_ENDS = '有限责任公司 股份有限公司 有限公司 集团公司 公司 集团 研究院 研究所 小学 中学 大学 学院 幼儿园 医院 卫生院 协会 学会 商会 联合会 联盟 基金会 合作社 敬老院 博物馆 纪念馆 图书馆 文化馆 艺术馆 银行 信用联社 侨联 妇联 总工会 文联 残联 工商联 管委会 指挥部 领导小组 督导组 巡察组 督查室';
export const MEETING_ENDS = '会议 全会 例会 座谈会 动员会 推进会 调度会 部署会 表彰大会 动员大会 大会 工作会 专题会 谋划会 推介会 常委会会议 常务会议 民主生活会 启动仪式 开工仪式 签约仪式 揭牌仪式 茶话会 报告会 现场会 交流会 培训班 研讨会';
/** Endings that name nothing by themselves. */
export const ORG_NOT = '有限公司 集团公司 分公司 子公司 各公司 本公司 该公司 全国会议 会议 本次会议 这次会议 此次会议 该会议';
