// Forms in which a paper names its own people: reporters, correspondents, photographers.
// Add a form here; its place before or after the name decides the list. Roles are those of model/page.ts.
import type { BylineRole } from '../../model';

/** Stand before the names: `本报记者 向敏`. */
export const labelsBeforeNames: readonly (readonly [string, BylineRole])[] = [
  ['记者', '记者'], ['本报记者', '记者'], ['见习记者', '记者'], ['实习记者', '记者'], ['特约记者', '记者'], ['首席记者', '记者'], ['融媒体记者', '记者'], ['全媒体记者', '记者'], ['融媒记者', '记者'], ['本报见习记者', '记者'], ['本报首席记者', '记者'],
  ['本报实习记者', '记者'], ['本报融媒体记者', '记者'], ['本报全媒体记者', '记者'], ['驻地记者', '记者'], ['本刊记者', '记者'], ['新华社记者', '记者'], ['人民日报记者', '记者'], ['中新社记者', '记者'], ['文字记者', '记者'], ['摄影记者', '摄'], ['本报摄影记者', '摄'], ['报道组', '记者'],
  ['通讯员', '通讯员'], ['本报通讯员', '通讯员'], ['特约通讯员', '通讯员'], ['本报特约通讯员', '通讯员'], ['骨干通讯员', '通讯员'], ['特约撰稿人', '通讯员'], ['撰稿人', '作者'],
  ['实习生', null], ['见习生', null], ['特约评论员', '作者'], ['本报特约评论员', '作者'], ['评论员', '作者'], ['本报评论员', '作者'], ['作者', '作者'], ['文', '文'], ['撰文', '文'], ['文字', '文'], ['采写', '文'], ['图', '图'], ['图片', '图'], ['供图', '图'], ['摄影', '摄'], ['摄', '摄'], ['特约摄影', '摄'], ['本报特约摄影', '摄'], ['摄影报道', '摄'], ['供稿', '供稿'],
];

/** Whose reporter, and what kind: put before 记者 and 通讯员 in every combination. */
export const labelPapers: readonly string[] = ['', '本报', '本刊', '本台', '本网', '本社', '全媒体', '融媒体', '融媒'];
export const labelKinds: readonly string[] = ['', '特约', '首席', '见习', '实习', '摄影', '骨干', '资深', '驻站', '驻地', '文字', '兼职', '业余', '全媒体', '融媒体'];

/** Stand after the names: `徐宏星 摄`, `邵飞燕 文/图`. Several roles: one entry for each. */
export const labelsAfterNames: readonly (readonly [string, readonly BylineRole[]])[] = [
  ['文/图', ['文', '图']], ['图/文', ['文', '图']], ['文图', ['文', '图']], ['图文', ['文', '图']], ['图文报道', ['文', '图']], ['摄影报道', ['摄']], ['文/摄', ['文', '摄']], ['摄/文', ['文', '摄']], ['文并摄', ['文', '摄']], ['撰文摄影', ['文', '摄']],
  ['文', ['文']], ['图', ['图']], ['摄', ['摄']], ['摄影', ['摄']], ['供图', ['图']], ['供稿', ['供稿']], ['撰文', ['文']], ['报道', [null]], ['报导', [null]], ['辑', [null]], ['整理', [null]], ['编辑整理', [null]], ['图片', ['图']], ['撰稿', ['文']], ['采写', ['文']], ['绘', ['图']], ['漫画', ['图']], ['书', [null]],
];

/** A credit that names nobody: `（综合各通讯站来稿）`, `（据新华社）`. */
export const namelessCredits: readonly string[] = ['来稿', '供稿', '综合', '本报综合', '综合整理', '据新华社', '据人民网', '转自', '摘自', '选自', '来源', '新华社', '供图', '资料图片', '资料图'];

/** Introduce the author's post before his name: `（作者系铜陵学院教师 乐 耕）`. */
export const authorNotes: readonly string[] = ['作者系', '作者为', '作者单位', '作者是', '作者'];

/** A word with one of these endings is an institution or a place, no name: `区法院 郭晓蕾`. */
export const institutionEndings: readonly string[] = [
  '局', '院', '委', '办', '部', '镇', '乡', '街道', '区', '县', '市', '村', '中心', '学校', '小学', '中学', '公司', '集团', '支队', '大队', '中队', '政府', '党委', '团委', '工会', '妇联', '政协', '人大', '法院', '检察院', '医院', '协会', '学会', '站', '所', '社', '厂', '馆', '银行', '处', '科', '组', '台', '报', '社区', '党校', '大学', '学院', '农场', '林场', '管委会', '联合会', '总站', '委会', '员会', '议会', '大会', '工委', '党组', '办公室', '通讯组', '报道组', '气象台', '法庭', '派出所',
];

/** Who a writer of letters is; stands before his name: `长凝乡 农民 卜富强`. */
export const occupations: readonly string[] = ['农民', '工人', '教师', '学生', '村民', '居民', '市民', '读者', '干部', '职工', '战士', '个体户', '老师', '医生', '律师', '民警', '司机', '退休干部', '退休教师', '退休工人', '群众', '学员', '军属', '党员', '店主', '业主', '用户', '家长'];

/** Names of other peoples end so; four characters with one of them are one name: `才让卓玛`. */
export const otherNameEndings: readonly string[] = ['卓玛', '次仁', '才让', '多吉', '扎西', '顿珠', '旺堆', '央金', '拉姆', '德吉', '尼玛', '达瓦', '格桑', '索朗', '措毛', '昂毛', '东珠', '才旦', '加布', '巴图', '格日', '其其格', '高娃', '托娅', '布和', '苏荣', '买提', '古丽', '阿洛', '木呷', '阿依'];

/** Open an article: `本报讯`, `本报环县讯`, `新华社北京3月5日电`. */
export const leadOpenings: readonly string[] = ['本报', '本刊', '本台', '本网', '本社', '新华社', '新华网', '中新社', '人民网', '央视网', '据新华社', '省报', '市报', '木报', '奉报', '夲报'];
/** …and close the opening. */
export const leadClosings: readonly string[] = ['讯', '訉', '消息', '电', '专电', '快讯'];
