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
  '投稿邮箱', '投稿信箱', '来稿邮箱', '投稿', '电子邮箱', '电子信箱', '本版邮箱', '本报网址', '官方网站', '微信公众号', '本版投诉电话', '投诉电话', '总编室', '记者部', '编委会办公室', '本报法律顾问', '法律顾问', '内部资料', '免费交流', '免费赠阅', '赠阅', '全年订价', '订价',
  '发布时间', '发布日期', '发布机构', '信息来源', '文章来源', '稿件来源', '来源', '浏览次数', '浏览量', '阅读次数', '阅读量', '点击数', '点击', '阅读', '字号', '字体', '时间', '日期', '更新时间', '分享到', '打印', '关闭窗口', '上一篇', '下一篇', '版权所有',
];

/** Open a line that a web page prints around an article: where one is, what to read next, what to do with the page. */
export const webLabels: readonly string[] = [
  '您现在的位置', '你现在的位置', '您当前的位置', '当前位置', '您的位置', '所在位置', '相关阅读', '相关新闻', '相关报道', '延伸阅读', '推荐阅读', '猜你喜欢', '热门推荐', '上一篇', '下一篇', '上一条', '下一条', '上一版', '下一版', '上一期', '下一期', '返回', '返回首页', '返回目录', '返回顶部',
  '打印本页', '打印此页', '关闭本页', '关闭此页', '收藏本页', '加入收藏', '设为首页', '分享', '分享到', '分享至', '关于我们', '联系我们', '联系方式', '版权声明', '免责声明', '网站声明', '技术支持', '网站地图', '扫一扫', '手机版', '发布', '发布者', '发布人', '作者来源', '原标题', '点赞', '评论', '转发', '朗读', '放大', '缩小', '大字', '小字', '默认', '阅读数', '访问量', '访问次数', '点击次数', '点击量', '浏览', '阅读全文', '阅读原文', '点击蓝字', '点击上方蓝字', '点击上方', '关注我们', '点击关注', '长按二维码', '扫码关注', '往期推荐', '往期回顾', '精彩推荐', 'END', '在看', '收藏', '在线阅读', '微信搜索', '商务合作', '投稿', '发表于', '听新闻', '网站首页', '首页', '标签', '关键词', '编辑日期', '发稿时间', '发稿日期', '稿源', '供稿单位', '信息员', '录入', '上传', '审稿',
];

/** Endings of the name of a paper's or a town's site. */
export const siteEndings: readonly string[] = ['新闻网', '日报网', '信息网', '信息港', '政府网', '门户网', '党建网', '在线', '融媒', '融媒体', '融媒体中心', '新媒体', '客户端', '公众号', '电子版', '数字报', '电子报'];

/** In a line of trade: what is on sale, where, at what number. Two of them make a line an advertisement. */
export const tradeWords: readonly string[] = ['电话', '手机', '电挂', '厂址', '店址', '地址', '厂长', '联系人', '代办托运', '实行三包', '欢迎', '惠顾', '批发', '零售', '直销', '优惠', '供应', '生产各种', '经销', '承接', '热线', '开户', '帐号', '账号', '业务'];

/** Open a notice of something lost, as papers print it line by line among advertisements. */
export const lostOpenings: readonly string[] = ['遗失声明：', '遗失：', '作废声明：', '挂失声明：', '声明作废：', '注销公告：', '减资公告：', '遗失启事：'];

/** Labels that stand in imprints and notices alike: alone they prove nothing. */
export const contactLabels: readonly string[] = ['电话', '联系电话', '地址', '邮箱', '热线', '传真', '网址', 'E-mail', 'QQ', '联系人'];

/** An imprint's statement ends so: `中共弋阳县委宣传部主办`. */
export const imprintEndings: readonly string[] = ['主管主办', '主管、主办', '联合主办', '主办', '主管', '承办', '出版', '承印', '印刷厂印刷', '印刷', '免费交流', '免费赠阅', '编印', '翻印必究', '法律顾问'];

/** Pieces of a licence number: `赣内资字第0611号`, `黔新出（报）字第Q-038号`, `CN33-0001`. */
export const licenceWords: readonly string[] = ['内资字', '新出', '准印', '准字', '连内', '内部资料', 'CN', '刊号', '许可证', '邮发代号', '登记证', 'ICP备', '公网安备'];

/** Endings of a newspaper's name. */
export const paperEndings: readonly string[] = ['日报', '晚报', '晨报', '早报', '时报', '快报', '导报', '商报', '都市报', '新报', '周报', '周刊', '乡讯', '乡音', '侨刊', '时讯', '报'];

/** Words that only end like a paper's name. */
export const notPapers: readonly string[] = ['捷报', '汇报', '通报', '举报', '喜报', '情报', '申报', '预报', '回报', '填报', '警报', '海报', '上报', '画报社', '战报', '电报', '谎报', '瞒报', '速报', '直报', '见报', '登报', '订报', '送报', '读报'];

/** Openings of a newspaper's name: `今日石门`. */
export const paperOpenings: readonly string[] = ['今日', '新'];

/** Announce an advertisement. */
export const advertisementWords: readonly string[] = ['公益广告', '广告', '本版广告', '分类广告', '遗失声明', '招商热线'];
