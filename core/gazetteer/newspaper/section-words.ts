// Names of sections, columns and brief rubrics: what stands over a group of articles and heads none of them.

/** A section's name is one of these, or two joined by a dot: `时政·综合`. */
export const sectionNames: readonly string[] = [
  '要闻', '新闻', '综合', '时政', '时事', '本地', '国内', '国际', '社会', '民生', '经济', '财经', '文化', '教育', '教科文卫', '健康', '卫生', '法治', '法制', '政法', '体育', '三农', '农业', '农村', '乡村', '工业', '生态', '文旅', '旅游',
  '理论', '党建', '副刊', '文苑', '文艺', '专版', '专题', '特刊', '特别报道', '深度', '广告', '公告', '服务', '生活', '百态', '人物', '综合新闻', '要闻综合', '图片新闻', '本版要闻', '编读往来', '读者来信', '来信照登', '群众来信', '百字新闻', '一句话新闻', '零讯', '今日导读', '新闻摘要', '乡音', '乡情', '侨乡', '头版', '导读', '头条', '焦点', '融媒', '封面',
];

/** A section's name may end so: `温县新闻`, `示范区强音`, `街镇播报`. Up to eight characters, no verb. */
export const sectionEndings: readonly string[] = [
  '新闻', '要闻', '综合', '时政', '动态', '视窗', '之窗', '之声', '强音', '专版', '专栏', '专刊', '专题', '副刊', '文苑', '百态', '天地', '园地', '广角', '纵横', '经纬', '看台', '看点', '速递', '速览', '在线', '频道', '视点', '视界', '风采录', '在身边', '直通车',
  '快讯', '简讯', '短讯', '播报', '快报', '短波', '简报', '集锦', '扫描', '点击', '掠影', '传真', '一线', '大地', '记事', '资讯', '信息', '见闻',
];

/** Rubrics over several short items: heading of a roundup, or running head when each item has its own credit. */
export const briefRubrics: readonly string[] = [
  '简讯', '短讯', '快讯', '快报', '播报', '动态', '短波', '简报', '集锦', '扫描', '点击', '速递', '速览', '一句话新闻', '百字新闻', '新闻集纳', '要闻简报', '新闻链接', '一周动态', '各地简讯', '新闻速读', '信息快递',
];

/** Columns of opinion: name printed over a commentary, read as its kicker. */
export const opinionEndings: readonly string[] = [
  '论坛', '时评', '评论', '短评', '快评', '锐评', '述评', '社评', '社论', '夜话', '杂谈', '漫谈', '闲谈', '随谈', '笔谈', '絮语', '言论', '观察', '街谈', '巷议', '茶座', '茶话', '走笔', '随笔', '微言', '有话说', '大家谈', '百家谈', '众议', '声音', '观点', '笔记', '札记', '编辑部的话', '本报评论员', '评论员文章',
];

/** Announce an editor's box inside or beside an article. */
export const boxOpenings: readonly string[] = ['编者按', '编者的话', '编者附言', '编者附记', '编者注', '编辑附言', '附言：', '附记：', '编后语', '编后', '编前语', '开栏的话', '开栏语', '记者手记', '采访手记', '相关链接', '新闻链接', '名词解释', '背景链接', '结束语', '编辑点评'];
