// Words by which a paper speaks of its own division, and what stands around names of places. Data, simplified characters.

/** What a paper calls its own, by the last character of the division's name; 我县 of a county, 州委 of a prefecture. */
export const ownWords: readonly (readonly [kind: string, words: string])[] = [
  ['县', '我县 全县 县委 县政府 县府 县人大 县长 县政协 县直 县领导 县城 县议会 县纪委 县法院 县检察院 县公安局 县教育局 县财政局 县水利局 县农业局'],
  ['市', '我市 全市 市委 市政府 市府 市人大 市长 市政协 市直 市领导 市区 市纪委 市公安局 市教育局 市财政局'],
  ['区', '我区 全区 区委 区政府 区人大 区长 区政协 区直 区领导 区纪委 区公安局 区教育局 区财政局'],
  ['州', '我州 全州 州委 州政府 州人大 州长 州政协 州直 州领导 州纪委 州公安局'],
  ['旗', '我旗 全旗 旗委 旗政府 旗长 旗人大 旗政协 旗直 旗领导 旗纪委 旗公安局'],
  ['盟', '我盟 全盟 盟委 盟长 盟行署 盟直 行署'],
  ['省', '我省 全省 省委 省政府 省长'],
];
/** Own words of a prefecture under an administrative office, as papers had them up to 2004. */
export const officeWords: readonly string[] = ['地委', '行署', '全区', '地直', '我区'];

/** Behind a division's name: a body that acts for it. */
export const authorities: readonly string[] = [
  '委', '地委', '盟委', '行署', '专署', '县委', '市委', '区委', '州委', '旗委', '人民政府', '政府', '县政府', '市政府', '区政府', '人大', '政协', '公安', '人民法院', '人民检察院', '纪委', '新闻', '人武部', '供电', '教育', '宣传部', '法院', '检察院', '第一中学', '人民医院', '融媒体', '电视台', '广播', '职业中', '供销', '信用', '农商', '卫生', '水利', '水务', '林业', '农业', '财政', '交通', '民政',
];
/** Before a division's name: it is told from elsewhere, visited, or a partner. */
export const elsewhere: readonly string[] = ['赴', '来自', '浙江', '对口支援', '援助', '前往', '到访', '考察团', '在逃', '籍', '毕业于', '出生于', '客商'];
/** Behind a division's name: who comes from there is a guest, or a partner. */
export const guests: readonly string[] = ['党政代表团', '政府代表团', '代表团', '代表队', '考察团', '考察组', '参访团', '访问团', '商会', '客商', '企业家', '老板', '商人', '商界', '游客', '专家', '医疗队', '援', '对口', '帮扶', '支援', '籍', '同乡', '知青'];
/** Before a short name these are no surnames. */
export const wordsBefore = '于向和从与在由自至到经对及让时以后关';
/** In an imprint's line, who prints the paper is not who publishes it. */
export const printers: readonly string[] = ['印刷', '印务', '承印', '发行', '印业', '制版'];
/** Lines that tell whose paper it is. */
export const publisherWords: readonly string[] = ['主办', '主管', '承办', '协办', '社址', '地址', '宣传部', '编辑部', '编辑出版', '新闻中心', '融媒体中心', '新闻网', '版权', '出版'];

/** How units end that publish papers of their own, below the county or beside the divisions. */
export const unitEnds: readonly string[] = ['街道', '镇', '乡', '开发区', '经开区', '高新区', '示范区', '新区', '管理区', '经济区', '农场', '牧场', '林场', '农场管理局', '农垦管理局', '农垦局', '农垦总局', '矿务局', '油田管理局'];
/** Zones by what the title of a paper calls them, with their endings in full. */
export const unitFullNames: readonly (readonly [short: string, full: readonly string[]])[] = [
  ['经开区', ['经济技术开发区', '经济开发区']], ['高新区', ['高新技术产业开发区', '高新技术开发区']], ['开发区', ['经济技术开发区', '经济开发区', '开发区']],
];
/** Endings of zones that act as divisions, behind what the title of their paper says of them: 大亚湾报 of 大亚湾经济技术开发区. */
export const zoneEnds: readonly string[] = ['经济技术开发区', '经济开发区', '高新技术产业开发区', '高新技术开发区', '工业园区', '综合保税区', '保税区', '示范区', '管理区', '开发区', '农垦管理局', '农场管理局', '矿务局', '林业局', '油田管理局'];
/** Titles of papers of land that was reclaimed, and the bureaus that publish them: 北安垦报 of 北安管理局. */
export const landTitleEnds: readonly string[] = ['农垦报', '垦报', '垦区报', '农垦日报'];
export const landBureaus: readonly string[] = ['管理局', '农垦管理局', '农垦分局', '分局'];
/** Counties whose short names are as often the subject of a section or a paper of no place: 公安新闻, 友好报. */
export const titleWords: readonly string[] = ['公安', '资源', '友好', '合作', '和平', '解放', '共和', '东方', '友谊', '南部', '中西', '建华', '工农', '光明', '中方', '安居', '红旗', '运河', '平安', '宏伟', '振兴', '富裕', '新建', '前进', '城关', '文明', '中原', '新民', '平原', '新华', '河北', '江北', '长江', '比如', '新兴', '商城', '和安'];
/** How titles of papers end. */
export const paperTitleEnds: readonly string[] = ['报', '日报', '时报', '快报', '新报', '周报', '周刊', '讯', '通讯', '新闻', '之声'];

/** Divisions of the Construction Corps as they were called before they had cities, and where they lie. */
export const corps: readonly (readonly [name: string, city: string])[] = [
  ['农一师', '阿拉尔市'], ['第一师', '阿拉尔市'], ['农二师', '铁门关市'], ['第二师', '铁门关市'], ['农三师', '图木舒克市'], ['第三师', '图木舒克市'], ['农四师', '可克达拉市'], ['第四师', '可克达拉市'], ['农五师', '双河市'], ['第五师', '双河市'],
  ['农六师', '五家渠市'], ['第六师', '五家渠市'], ['农七师', '胡杨河市'], ['第七师', '胡杨河市'], ['农八师', '石河子市'], ['第八师', '石河子市'], ['农九师', '白杨市'], ['第九师', '白杨市'], ['农十师', '北屯市'], ['第十师', '北屯市'], ['农十三师', '新星市'], ['第十三师', '新星市'], ['农十四师', '昆玉市'], ['第十四师', '昆玉市'],
];
/** What a running head says besides a place. */
export const runningHeadWords: readonly string[] = ['日报', '时报', '快报', '新报', '周报', '晚报', '周刊', '报', '新闻', '要闻', '快讯', '乡讯', '通讯', '讯', '今日', '综合', '时政', '社会', '经济', '文化', '民生', '教育', '旅游', '党建', '农村', '乡村', '乡镇', '专版', '专刊', '副刊', '特刊', '增刊', '专题', '广告', '公告', '热线', '之窗', '之声', '版面', '本版', '责编', '编辑', '主编', '综合版', '融媒', '融媒体', '中心', '网', '县', '市', '区', '旗', '州', '人民', '的', '：', ':', '·', '|', '/', '-', '—', '（', '）', '(', ')'];
