// 独任职务: posts that one person at a time can hold, so that a successor bounds his predecessor; and posts of the whole
// country, whose holders belong to no place. Data for core/identity.
// 怎样加一个职务: a head goes to SEAT_HEADS when a body has only one of it; 副, 代 and the like before it are read by rule.

/** Heads held by one at a time in one body of one place. A bare head (主任, 书记, 院长) counts only when its body is known. */
export const SEAT_HEADS =
  '书记 省长 市长 州长 县长 区长 旗长 盟长 镇长 乡长 主席 专员 主任 局长 厅长 部长 院长 检察长 政委 司令员 参谋长 秘书长 主任委员 总编辑 校长 所长 站长 支队长 大队长 会长';
/** Those of them that say nothing without a body: 主任 of what? */
export const BARE_HEADS = '书记 主席 主任 局长 厅长 部长 院长 政委 司令员 参谋长 秘书长 会长 校长 所长 站长 支队长 大队长';
/** Before a head, these make it one of several: 副县长, 第一书记 (of many villages), 调研组. */
export const SHARED_BEFORE = '副 第一 第二 名誉 原 前 助理';

/** Manner that does not change which post it is: 代县长 sits in the seat of the 县长. */
export const MANNER_BEFORE = '代理 代 原 前 时任 现任 拟任 提名';

/** Bodies and posts of the whole country. */
export const NATIONAL_ORGS = '中国共产党中央 中共中央 中央 国务院 全国 国家 中华人民共和国 中央军委 最高人民';
export const NATIONAL_TITLES = '总书记 国家主席 国家副主席 国务院总理 国务院副总理 国务委员 总理 副总理 中央军委主席 中央政治局常委 中央政治局委员 全国人大常委会委员长 全国政协主席 委员长';

/** Posts of a county's, city's or province's leadership: what 县领导 stands for. Matched at the end of a title. */
export const LEADER_TITLES =
  '委书记 委副书记 委常委 省长 副省长 市长 副市长 州长 副州长 县长 副县长 区长 副区长 旗长 副旗长 盟长 副盟长 专员 副专员 政府党组成员 人大常委会主任 人大常委会副主任 人大主任 人大副主任 人大常委会党组书记 人大常委会党组副书记 政协主席 政协副主席 政协党组书记 政协党组副书记 法院院长 检察院检察长 法院党组书记 检察院党组书记 纪委书记 监委主任 组织部长 组织部部长 宣传部长 宣传部部长 统战部长 统战部部长 政法委书记 委办公室主任 委办主任 武装部部长 武装部长 人武部长 武装部政委 人武部政委 公安局长 公安局局长 党工委书记 党工委副书记 党工委委员 管委会主任 管委会副主任 总工会主席 调研员 巡视员 县级干部 办公室主任';
/** Below the leadership: another person, where a leader of that name is known in the same place. */
export const LOWER_TITLES =
  '村支书 村党支部书记 村主任 村书记 村委会主任 社区主任 社区书记 社区党委书记 社区党支部书记 第一书记 驻村第一书记 党支部书记 民警 辅警 交警 科员 干事 科长 股长 所长 站长 队长 中队长 大队长 村长 组长 网格员 网格长 办事员 会计 书记员 法官 检察官 班长 排长 连长 营长 指导员 教导员 护林员 村医 管护员';
