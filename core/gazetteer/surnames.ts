// Surnames: which characters may begin a Chinese name, how usual each is, and which are everyday words as well, so
// that a reader of text can ask for more evidence. Simplified characters; fold a traditional name first (text/script.ts).
// Not here: given names, people whose names are not Han (买买提·艾力).
import { COMPOUND_SURNAMES, SINGLE_SURNAMES } from './surname-list';

/** About 97 % of people, most frequent first (order after the published counts of 2007–2020; coarse). */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖' +
  '石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪殷樊庄柳牛葛温邢路俞岳齐' +
  '梅庞伍兰倪鲁聂毕焦章季申翟裴左安包阮霍关房米单牟童凌柴苗柯甘游宁涂车翁滕冉耿刁华古时卜景党谷郁詹祝盛靳欧解应冷阎纪尚鲍瞿' +
  '臧连成项符祁卫辛屈骆管蒲屠娄卞饶喻艾司穆代佟鄢敖胥匡简原禹揭苟晏谌岑封宫桂褚丛邸隋荆栾缪窦储蔺席明全闵支芦卓查平栗师边颜' +
  '曲麻巩茅寇仇商傅谈计晋楚畅芮邝邬宗舒丘巫危仲况郎伊池苑幸衣';

/** Real surnames that a reader meets now and then; a name with one is still likely where a name is expected. */
const RARE =
  '太水片萧於甯佘佴俎冼冀邰邴郇郏郗郜郄郦鄞酆鄂都钮钦钭铁锺银锁闻闪闭门阙阚阴隗隆雍靖雒鞠韶顿骈鲜麦鹿黑亓亢仉仵但修候信元农凤励勾' +
  '区占厉印厍双召吉后和哈员嵇国堵墨奕妫姬宓宛宰容宿寸寿尉尧居展干年库庾庹廉弓弭强忻恽慎慕戈戎戚战扈扬折招撒揣敬斛旷昌昝晁普' +
  '暴暨朴来束杭松枚柏栋桑桓楼檀殳毋水汝汲沃沐沙法泮洛浦海淡淦渠湛漆满濮燕牧犹狄玉班琚璩甄由皮盖盘眭睢矫祖种税稽竺笪粟索綦练' +
  '缑羊羿翦能芶苍茆茹荀荣莘菅萨蒉蒙蒯蒿蓝蔚蓟薄藏虎虞衡裘訾诸谯贡贲赏赫辜达过迟逄逯逢那里须初别奉奚姒宣官尤巨巢开德惠操斯木' +
  '权植滑相秘端竹籍糜红纳经续者肇良言豆贝贵资逮香乜乌乐习买云井仝伏从令会依俸公冶刀刑利劳卑南咸喇字尕岩巴布希弥归怀户才敏旺' +
  '昂星果母火补轩隽么幺戢撖帅度延弋禚爨圭巧郅芈郐郤郓郧郯迮镡颉苌贠褟冮呙圣塔夔妥孛彤抗拓杞柘浑淳溥潭炅狐玄瓮疏皇盍硕禄秋笃羌芒花莱蚁遆排思早帕罕遇野雪零青鱼泰';

/** Compound surnames people bear today, beside those of the list. */
const COMPOUND =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 夏侯 轩辕 端木 南宫 西门 申屠 呼延 百里 拓跋 独孤 完颜 ' +
  '赫连 澹台 闻人 淳于 单于 濮阳 钟离 万俟 第五 太史 公冶 宗政 鲜于 闾丘 司空 亓官 司寇 仉督 子车 颛孙 巫马 公西 漆雕 乐正 ' +
  '相里 达奚 贺兰 斛律 哥舒 北宫 壤驷 公良 夹谷 宰父 谷梁 段干 东郭 南门 羊舌 微生 梁丘 左丘 东门 纳兰 那拉 爱新觉罗 叶赫那拉 钮祜禄 瓜尔佳 富察 张简 范姜';

/**
 * Common or rare surnames that begin everyday words of the news (高质量, 时间, 常委, 成立, 万元, 方面, 安全 …): a name is not
 * read from one of these unless a post, a list or a verb of persons stands beside it.
 */
const EVERYDAY =
  '太水片高时常成万方安易区农于和向从应经会全明文武关任严包单路车党国平相解计项强温冷连尚管原代付商年海权师金江华林马白水田古游石' +
  '龙祖双左公来支干别居满利达法信南开里户木才由员星种能言资香须占但初容延令母布归希怀度章季景封边曲池盛司史申齐纪席仲桂夏宁' +
  '施舒雷康顾宣官操植端红续都银门后印召吉展库战折招普束松楼汝沃沙渠练铁圣塔拓抗皇秋花青雪零鱼泰野芒禄遇排思早帕罕';

/** The same for compound ones: 第五, 百里, 东方 are words first. */
const EVERYDAY_COMPOUND = new Set('东方 百里 第五 南门 东门 西门 东郭'.split(' '));

/** 张简洁 is a 张, 马佳丽 a 马: compounds that a usual surname begins count only before a given name of two characters. */
const DOUBTFUL_COMPOUND = new Set('贺兰 钟离 张简 张廖 范姜 马佳 费莫 章佳 段干 梁丘 左丘 谷梁 乐正 图门 乌雅 公良 子车'.split(' '));

/** By UTF-16 unit: place among the common surnames, from 1 on; 0 for all others. */
const commonRanks = new Uint16Array(65536);
for (let rank = 0; rank < COMMON.length; rank++) commonRanks[COMMON.charCodeAt(rank)] = rank + 1;
const rare = new Set(RARE);
const single = new Set(SINGLE_SURNAMES + COMMON + RARE);
const compound = new Set([...COMPOUND.split(' '), ...COMPOUND_SURNAMES.split(' ')]);

/** What a character is as a surname, by UTF-16 unit: asked for nearly every character of a text, so that no string is made for it. */
const [SINGLE, IS_RARE, IS_COMMON, BEGINS_COMPOUND, IS_EVERYDAY] = [1, 2, 4, 8, 16];
const kinds = new Uint8Array(65536);
for (const [surnames, bit] of [[single, SINGLE], [rare, IS_RARE], [COMMON, IS_COMMON], [compound, BEGINS_COMPOUND], [EVERYDAY, IS_EVERYDAY]] as const) {
  for (const surname of surnames) if (surname.length === 1 || bit === BEGINS_COMPOUND) kinds[surname.charCodeAt(0)] = (kinds[surname.charCodeAt(0)] ?? 0) | bit;
}

const kindOf = (text: string): number => (text === '' ? 0 : (kinds[text.charCodeAt(0)] ?? 0));

/** `odd`: in the list of all surnames, but as good as always a word (不, 第, 市). */
export type SurnameTier = 'common' | 'rare' | 'odd';

/** Is the whole string a surname, of one character or several, of any tier? */
export function isSurname(text: string): boolean {
  return text.length === 1 ? (kindOf(text) & SINGLE) !== 0 : single.has(text) || compound.has(text);
}

/** How much a surname says; null when it is none. Compound surnames are common: hardly anything else looks like them. */
export function surnameTier(surname: string): SurnameTier | null {
  if (surname.length === 1) {
    const kind = kindOf(surname);
    return (kind & IS_COMMON) !== 0 ? 'common' : (kind & IS_RARE) !== 0 ? 'rare' : (kind & SINGLE) !== 0 ? 'odd' : null;
  }
  if (compound.has(surname)) return 'common';
  return single.has(surname) ? 'odd' : null;
}

/** Does the surname also begin everyday words, so that the surname alone proves nothing? All odd ones do. */
export function isEverydaySurname(surname: string): boolean {
  if (surname.length !== 1) return EVERYDAY_COMPOUND.has(surname) || surnameTier(surname) === 'odd';
  const kind = kindOf(surname);
  return (kind & IS_EVERYDAY) !== 0 || (kind & (SINGLE | IS_COMMON | IS_RARE)) === SINGLE;
}

/**
 * Length in characters of the surname that `name` begins with: compound surnames first, if at least one character is left
 * for the given name; 0 when none begins it or nothing would be left. Surnames of three and four characters count too.
 */
export function surnameLength(name: string): number {
  for (let length = (kindOf(name) & BEGINS_COMPOUND) !== 0 ? Math.min(4, name.length - 1) : 0; length > 1; length--) {
    const surname = name.slice(0, length);
    if (compound.has(surname) && (name.length > 3 || !DOUBTFUL_COMPOUND.has(surname))) return length;
  }
  return name.length > 1 && (kindOf(name) & SINGLE) !== 0 ? 1 : 0;
}

/** Place of a common surname by frequency, 0 = 王; null for all others. A weight for ranking, not a count. */
export function surnameRank(surname: string): number | null {
  const rank = surname.length === 1 ? (commonRanks[surname.charCodeAt(0)] ?? 0) : 0;
  return rank === 0 ? null : rank - 1;
}
