// Words by which display lines show what they are: kickers, subtitles, notices, slogans, signatures, captions.

/** A kicker that names a speaker ends so: `王代强在城关镇调研时强调`. */
export const kickerEndings: readonly string[] = ['强调', '指出', '要求', '表示', '提出', '时说', '希望', '寄语', '勉励', '叮嘱', '致辞', '时提出', '会上说', '讲话', '时', '会上'];

/** A subtitle opens so: `总投资23.8亿元`, `要求把责任人…`. */
export const subtitleOpenings: readonly string[] = ['——', '—', '要求', '强调', '指出', '总投资', '总额', '合同总额', '协议', '协议资金', '总数', '投资', '涉及', '涵盖', '预计', '计划', '出席', '主持', '并讲话', '参加', '陪同', '同比', '其中', '力争', '首批'];

/** Verbs that make a display line a report: who does what. */
export const reportVerbs: readonly string[] = [
  '召开', '举行', '主持', '调研', '督导', '检查', '视察', '会见', '出席', '开工', '开幕', '闭幕', '启动', '签约', '揭牌', '通报', '部署', '研究', '荣获', '获', '开展', '举办', '走访', '慰问', '赴', '到', '查获', '约谈', '通过', '审议', '座谈', '考察', '暗访', '走进', '落户', '投产', '竣工', '入选', '上榜', '受表彰', '任命', '当选', '逝世',
];

/** Titles of notices. */
export const noticeTitles: readonly string[] = [
  '公告', '通告', '公示', '启事', '启示', '声明', '通知', '讣告', '任前公示', '干部任前公示', '任职公示', '任前公告', '拟任公示', '任免名单', '任命名单', '任免职名单', '任免人员名单', '人事任免', '任免', '停电通知', '停水通知', '招标公告', '拍卖公告', '招聘启事', '遗失声明', '更正', '致歉', '决定', '倡议书', '公开信', '逝世', '捐款名单', '名单', '征稿启事', '通报', '停水公告', '停电公告', '出让公告',
];

/** Slogans open with these verbs and keep an even rhythm. */
export const sloganOpenings: readonly string[] = [
  '奋力', '奋进', '奋战', '奋斗', '守护', '建设', '全力', '全面', '大干', '大力', '热烈', '坚决', '坚持', '坚定', '深入', '学习', '贯彻', '弘扬', '践行', '打造', '加快', '推进', '推动', '创先', '创建', '争当', '争创', '争做', '凝心', '聚力', '聚焦', '同心', '团结', '为民', '不忘', '牢记', '拼', '实干', '科学', '高举', '确保', '新时代', '喜迎', '迎接', '庆祝', '人人', '共建', '共创', '共筑', '绿水青山', '为建设', '为实现', '解放思想', '转变作风', '抢抓', '夯实', '锚定', '踔厉', '以', '把握',
];
export const sloganWords: readonly string[] = ['新局面', '新征程', '新篇章', '美丽', '富饶', '幸福', '富强', '小康', '现代化', '振兴', '跨越', '发展', '精神', '新时代', '开门红', '全年红', '争跨越', '当先锋', '清廉', '为民', '务实', '文明', '和谐', '生态', '名县', '强县', '强市', '名城', '高质量', '新作为', '再出发', '周年', '梦', '担当', '使命', '初心'];

/** Open a caption. */
export const captionOpenings: readonly string[] = ['图为', '图①', '上图', '下图', '左图', '右图', '▲图', '△图', '▲ 图', '题图', '封面图'];

/** End an institution's name in a notice's signature. */
export const signatureEndings: readonly string[] = ['委员会', '组织部', '宣传部', '统战部', '纪委', '监委', '局', '政府', '办公室', '管委会', '管理委员会', '公司', '大队', '支队', '中心', '法院', '检察院', '委员会办公室', '指挥部', '领导小组', '学校', '医院', '银行', '社', '总站', '管理处', '管理所', '协会', '联合会', '集团', '筹备组', '编辑部', '报社', '治丧委员会', '常委会', '工委'];

/** Marks that open an item of a roundup. */
export const bulletMarks = '●◆■▲★◎○□◇△☆※▶►⊙•✦';

/** Marks that may stand before an author's name. */
export const authorMarks = '□○◎◇■●◆△▲☆★';
