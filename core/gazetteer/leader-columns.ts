// 县级领导包联表: what heads the column of a table in which a place's leaders stand with their projects, villages, cases. Data for core/match.
// 怎样加一个词: put the word in the row whose description fits, one space between words.

/** What leaders do for what stands in the other columns: 包联领导, 责任县领导. Before 领导, with or without the level between. */
export const LEADER_DUTIES =
  '包联 包保 包抓 包挂 包案 包干 分包 分管 联系 联络 联点 联包 挂联 挂钩 挂包 挂点 挂牌 帮扶 帮包 结对 责任 牵头 负责 督导 督办 协调 服务 推进 指导 接访 值班 带班 带队 主管 主抓 总负责 第一责任 出席 参加';

/** Cells that stand only in the head of a table, never in its rows. */
export const HEAD_CELLS =
  '序号 编号 姓名 职务 单位 备注 电话 联系电话 联系人 联络人 联络员 负责人 责任人 项目 项目名称 工程名称 企业名称 单位名称 责任单位 牵头单位 配合单位 建设单位 实施单位 主管单位 包联单位 乡镇 村名 村庄 时间 日期 地点 内容 建设内容 工作内容 投资 总投资 完成时限 时限 案件名称 性别 分工';
