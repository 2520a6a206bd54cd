// Words of what is printed around the articles: editors' lines, imprint, page heads, dates of issue.
// Plain lists for an editor to extend; how they combine is in newspaper/furniture.ts.

/** Open an editors' line: `责任编辑：易晓岚`, `编辑/初雪梅`, `校对 王晓光`. */
export const editorLabels: readonly string[] = [
  '责任编辑', '责任校对', '本版编辑', '本版责编', '本版校对', '本版美编', '本版主编', '本期编辑', '本期责编', '值班编辑', '值班主任', '值班总编',
  '值班', '编辑', '责编', '一审', '二审', '三审', '初审', '复审', '终审', '美术编辑', '美编', '图编', '图片编辑', '视觉', '版式设计', '版式', '组版', '排版',
  '制版', '版面', '校对', '审读', '审校', '审核', '审签', '签发', '主编', '副主编', '执行主编', '总编', '总编辑', '监制', '统筹', '策划', '制图', '编审', '检校',
];

/** Open an imprint's entry. */
export const imprintLabels: readonly string[] = [
  '社址', '本社地址', '报社地址', '本报地址', '编辑部地址', '邮编', '邮政编码', '邮发代号', '国内统一连续出版物号', '国内统一刊号', '刊号', '准印证号', '准印证',
  '广告经营许可证', '广告许可证', '广告发布登记', '广告刊登', '广告热线', '广告部', '发行热线', '发行服务', '发行部', '发行', '订阅热线', '投递热线', '定价', '零售价', '零售', '月价', '年价',
  '印刷', '承印', '开印', '印完', '上期开印', '本期开印', '主办单位', '主管单位', '主办', '主管', '承办', '协办', '编辑出版', '出版单位', '出版', '新闻热线', '热线电话', '读者热线', '爆料热线', '通联热线',
  '投稿邮箱', '投稿信箱', '来稿邮箱', '投稿', '电子邮箱', '电子信箱', '本版邮箱', '本报网址', '官方网站', '微信公众号', '本版投诉电话', '投诉电话', '总编室', '记者部', '全媒体编委会办公室', '本报法律顾问', '法律顾问', '内部资料', '免费交流', '免费赠阅', '赠阅', '全年订价', '订价',
  '发布时间', '发布日期', '发布机构', '信息来源', '文章来源', '稿件来源', '来源', '浏览次数', '浏览量', '阅读次数', '阅读量', '点击数', '点击', '阅读', '字号', '字体', '时间', '日期', '更新时间', '分享到', '打印', '关闭窗口', '上一篇', '下一篇', '版权所有',
];

/** Labels that stand in imprints and notices alike: alone they prove nothing. */
export const contactLabels: readonly string[] = ['电话', '联系电话', '地址', '邮箱', '热线', '传真', '网址', 'E-mail', 'QQ', '联系人'];

/** An imprint's statement ends so: `中共弋阳县委宣传部主办`. */
export const imprintEndings: readonly string[] = ['主管主办', '主管、主办', '联合主办', '主办', '主管', '承办', '出版', '承印', '印刷厂印刷', '印刷', '免费交流', '免费赠阅', '编印', '翻印必究', '法律顾问'];

/** Pieces of a licence number: `赣内资字第0611号`, `黔新出（报）字第Q-038号`, `CN33-0001`. */
export const licenceWords: readonly string[] = ['内资字', '新出', '准印', '准字', '连内', '内部资料', 'CN', '刊号', '许可证', '邮发代号', '登记证', 'ICP备', '公网安备'];

/** Endings of a newspaper's name. */
export const paperEndings: readonly string[] = ['日报', '晚报', '晨报', '早报', '时报', '快报', '导报', '商报', '都市报', '新报', '周报', '周刊', '报'];

/** Openings of a newspaper's name: `今日石门`. */
export const paperOpenings: readonly string[] = ['今日', '新'];

/** Announce an advertisement. */
export const advertisementWords: readonly string[] = ['公益广告', '广告', '本版广告', '分类广告', '遗失声明', '招商热线'];
