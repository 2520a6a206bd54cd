// What stands behind a name: a verb, a mark, another post, an appointment, in points (gazetteer/name-weights.ts).
import { RIGHT_POINTS, SHAPE_POINTS } from '../gazetteer/name-weights';
import { BODILY_VERBS, OWN_THINGS, VERB_COMPLEMENTS } from '../gazetteer/verbs';
import { hasCharAt, readCharSet } from '../text/char-set';
import { isHan } from '../text/script';
import { listWords, matchAt, matchBefore, splitWords } from '../text/lexicon';
import { PLACE, isUsualGiven } from './given';
import type { Reading } from './reading';
import { ADDRESSES, FUNCTION, HEADS, HOLDINGS, NOUNS, PEOPLE, RANKS, RIGHT_WORDS, TAILS } from './words';

/** One character that only persons do. */
const STRONG_SINGLES = '说把称率问';
/** 施文为宝丰县人民政府副县长; 秦风同志任…; 温和不再担任…. */
const APPOINTMENT = /^(\([^()\n]{1,16}\)|:(?=任|现任|拟任|不再))?(同志)?(为|任|现任|拟任|不再担任|不再兼任|当选为|当选|出任|拟提名为)[^,。;!?、\n]{1,36}(长|任|记|席|员|委|官)([(;。,、\n职候人]|$)/u;
/** 田茂霖的湄潭县人民政府副县长职务. */
const REMOVAL = /^(\([^()\n]{1,16}\))?(同志)?的[^,。;!?\n]{2,44}职务/u;
/** What the right context of a sure name may begin with. */
export const SURE_STARTS = readCharSet(',(: 同的为任今当不现拟出才刚已年时只快0123456789一二三四五六七八九十');
const DAY_STARTS = readCharSet('0123456789一二三四五六七八九十');
const LONGEST_BRACKET = 40;
const APPOINTMENT_STARTS = readCharSet('(:同为任现拟不当出');
/** Behind a verb of one character, they show that it is one. */
const RESULTS = readCharSet('上得住了到起下开着及完清动过出掉成');
const BELONGINGS = listWords(splitWords(OWN_THINGS));
/** 的陪同下, 的带领下 */
const UNDER = /^(陪同|带领|率领|主持|劝说|搀扶|护送)下/u;
const OBJECT_CHARS = '了着过他她它我你们这那';
/** 蹲|在田头, 掐|灭烟头: acts of one character, which count before what they lead to. */
const BODILY = readCharSet(BODILY_VERBS);
const COMPLEMENTS = readCharSet(VERB_COMPLEMENTS);
/** Acts that are as often the second half of a noun. */
const NOUN_LIKE = new Set('检查 督导 调研 考察 暗访 慰问 走访 视察 巡查 调度 座谈 观摩 启动 会见 接见 见证 学习 组织 工作 生产 建设 管理 教育 服务 部署 安排 分析 研究 培训 宣传 报告 通报'.split(' '));
/** Only what acts is followed by one of these: 副镇长文化|在庭上. */
export const PREPOSITIONS = readCharSet('在向从就把对将作率带为由与被以按使');
/** 华家岭|等乡镇, 李元|等三个县: a list of places. */
const ET_PLACES = /^等(?!(县|市|区|州|省|旗|乡|镇)(级|直|领导|委|政府|人大|政协|四|几|五|有关))(地|[0-9一二三四五六七八九十两多几]{0,3}(个|家|处|条)?(乡(?!友|亲|贤|绅|民|人|医)|镇|村(?!民|干|医|官)|县|市(?!民)|区|街道|社区|省|国|企业|项目|部门|单位|景区|学校|路段))/u;
/** 罗岚今年26岁; 罗岚,26岁; 卓然才二十六岁. */
const AGE = /^(?:\((?:大|小|[一二三])\))?([,(]?(今年|现年|时年|年仅|年已|才|刚|刚刚|已|已经|只有|不到|快)?(?:[0-9]{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)多?岁|[:, ]{1,2}(男|女)[,。;、( ]|,[0-9]{4}年([0-9]{1,2}月)?(出)?生)/u;
/** What AGE may begin with. */
const AGE_STARTS = readCharSet('(,: 今现时年才刚已只不快0123456789一二三四五六七八九十');
/** 水中天|9月15日带队, 陈雄|十一月一日率队. */
const DAY = /^(?:[0-9]{1,2}|[一二三四五六七八九]|十[一二]?|[二三]?十[一二三四五六七八九]?)(?:月(?!饼|亮|球|光|季|台)|日(?=[上下中晚率带到在,、至前赴来]))/u;

/** Points of what follows a name that ends at `end`. */
export function scoreRight(reading: Reading, end: number): number {
  const { s } = reading;
  if (end >= s.length) return RIGHT_POINTS.end;
  const c = s.charAt(end);
  if (isAppointment(s, end) || ((c === '的' || c === '同' || c === '(') && REMOVAL.test(s.slice(end, end + 64)))) return RIGHT_POINTS.comrade;
  if (hasCharAt(AGE_STARTS, s, end) && AGE.test(s.slice(end, end + 16))) return RIGHT_POINTS.sex;
  if (c === '、') return RIGHT_POINTS.list;
  if (c === '(') return /^\((男|女|[左右中](?:[一二三四五]|侧|起|边)?\)|[前后]排|[^()]{0,6}族|[0-9]{2}岁)/u.test(s.slice(end, end + 12)) ? RIGHT_POINTS.sex : endsInTitle(s, end) ? RIGHT_POINTS.comrade : holdsTitle(s, end + 1) ? RIGHT_POINTS.post : RIGHT_POINTS.open;
  if (c === ',') return /^,(男|女)[,、(]/u.test(s.slice(end, end + 3)) ? RIGHT_POINTS.sex : RIGHT_POINTS.end;
  if ('。;!?:\n”"》) '.includes(c)) return RIGHT_POINTS.end;
  if (hasCharAt(DAY_STARTS, s, end) && DAY.test(s.slice(end, end + 5))) return RIGHT_POINTS.action;
  if (!isHan(s.charCodeAt(end))) return RIGHT_POINTS.other;
  if (c === '同' && /^同志(为|任|的)/u.test(s.slice(end, end + 3))) return RIGHT_POINTS.comrade;
  if (matchAt(ADDRESSES, s, end)) return RIGHT_POINTS.address;
  if (c === '等') return ET_PLACES.test(s.slice(end, end + 8)) ? RIGHT_POINTS.institution : RIGHT_POINTS.etc;
  if ((matchAt(HOLDINGS, s, end)?.length ?? 0) > 1) return RIGHT_POINTS.holding;
  if (c === '说' && ',:“'.includes(s.charAt(end + 1))) return RIGHT_POINTS.speech;
  const word = matchAt(RIGHT_WORDS, s, end);
  const tail = matchAt(TAILS, s, end);
  // One character may begin another word (号召, 路过, 站在): only longer tails are sure.
  if (tail && tail.length >= (word?.length ?? 0) && !matchAt(HEADS, s, end)) return tail.length > 1 ? RIGHT_POINTS.institution : RIGHT_POINTS.unknown;
  if (word?.value === 'speech' || word?.value === 'attendance') return word.length > 1 ? RIGHT_POINTS[word.value] : RIGHT_POINTS.action;
  if (STRONG_SINGLES.includes(c)) return RIGHT_POINTS.action;
  if (isTitleAt(s, end)) return RIGHT_POINTS.post;
  // 蒿新民|的儿子考上了大学
  if (c === '的' && (matchAt(PEOPLE, s, end + 1)?.value === 'kin' || matchAt(BELONGINGS, s, end + 1) !== null)) return RIGHT_POINTS.action;
  // 王晓东|的陪同下
  if (c === '的' && UNDER.test(s.slice(end + 1, end + 4))) return RIGHT_POINTS.attendance;
  // 仝玉良|顾不上吃饭
  if (s.charAt(end + 1) === '不' && hasCharAt(RESULTS, s, end + 2)) return RIGHT_POINTS.action;
  // 罗老三|气呼呼地找到村主任
  if (word === null && (s.startsWith(s.charAt(end + 1) + '地', end + 2) || s.startsWith(s.charAt(end) + '地', end + 1))) return RIGHT_POINTS.action;
  // 抹了抹汗, 扶着床沿: what 了, 着 or 过 follows is a verb.
  if (word === null) return '了着'.includes(s.charAt(end + 1)) || (s.charAt(end + 1) === '过' && !isUsualGiven(s, end, PLACE.second) && !isUsualGiven(s, end, PLACE.single)) || (hasCharAt(BODILY, s, end) && hasCharAt(COMPLEMENTS, s, end + 1)) ? RIGHT_POINTS.actionShort : RIGHT_POINTS.unknown;
  if (word.value === 'common') return RIGHT_POINTS.common;
  // 副主任尚可为。: a preposition governs something.
  if (word.length === 1 && hasCharAt(PREPOSITIONS, s, end) && '。,;、!?\n'.includes(s.charAt(end + 1))) return RIGHT_POINTS.unknown;
  // 镇妇联主席楚云|帮她: a verb of one character with its object.
  return word.length > 1 || OBJECT_CHARS.includes(s.charAt(end + 1)) ? RIGHT_POINTS.action : RIGHT_POINTS.actionShort;
}

/** 施文为宝丰县人民政府副县长, but not 刘大为带领县发改委. */
function isAppointment(s: string, end: number): boolean {
  if (!hasCharAt(APPOINTMENT_STARTS, s, end)) return false;
  const found = APPOINTMENT.exec(s.slice(end, end + 64));
  if (!found) return false;
  const at = end + (found[1]?.length ?? 0) + (found[2]?.length ?? 0) + 1;
  const verb = found[3]?.length === 1 ? matchAt(RIGHT_WORDS, s, at) : null;
  return verb === null || verb.length < 2;
}

/** 宗涛(市公安局平江派出所教导员): a bracket that a post closes. */
function endsInTitle(s: string, open: number): boolean {
  const close = s.slice(open, open + LONGEST_BRACKET).indexOf(')');
  return close > 4 && (matchBefore(HEADS, s, open + close)?.length ?? 0) > 1;
}

/** 李善长(县委常委、县委办公室主任): a post in the bracket. */
function holdsTitle(s: string, from: number): boolean {
  for (let i = from + 1; i < from + 12 && s.charAt(i) !== ')'; i++) if ((matchAt(HEADS, s, i)?.length ?? 0) > 1) return true;
  return false;
}

/** Does a post, with its rank perhaps, begin at `at`? */
export function isTitleAt(s: string, at: number): boolean {
  const rank = matchAt(RANKS, s, at);
  return (matchAt(HEADS, s, at)?.length ?? 0) > 1 || (rank !== null && matchAt(HEADS, s, at + rank.length) !== null);
}

/** 安全|检查组, 文化|调研: a verb that with the word before it names a thing. */
export function isNounLike(s: string, at: number): boolean {
  return NOUN_LIKE.has(s.slice(at, at + 2));
}

/** A word that begins in the last character and goes on behind the name: 宋词先|后, unless a word begins right behind as well; 江南|询问: of two verbs the longer is meant. */
export function scoreTear(s: string, end: number, right: number): number {
  const word = matchAt(RIGHT_WORDS, s, end - 1);
  const torn = (word !== null && (word.length > 1 || (OBJECT_CHARS.includes(s.charAt(end)) && word.value !== 'common'))) || (NOUNS.hasAt(s, end - 1) && !hasCharAt(FUNCTION, s, end));
  // 范姜尧|调任县警察局课长
  if ((matchAt(HOLDINGS, s, end - 1)?.length ?? 0) > 1) return SHAPE_POINTS.governs;
  const inside = word !== null && word.length > 1 && word.value !== 'common' && matchAt(RIGHT_WORDS, s, end)?.length === 1;
  return torn && (right < RIGHT_POINTS.action || inside) ? SHAPE_POINTS.torn : 0;
}
