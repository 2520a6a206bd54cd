// Where phrases begin: a post is read from its head noun leftwards, as far as its phrase goes. Punctuation, verbs, prepositions
// and dates end a phrase, unless they are part of a name: 财经|办, 监督检查|室, 农业|与|农村工作委员会, 王和|镇.
import { hasCharAt, readCharSet } from '../text/char-set';
import { isHan } from '../text/script';
import { matchAt, matchBefore } from '../text/lexicon';
import { BODIES, BODY_JOINERS, BREAKS, COMMON, CUTTERS, DATE_ENDS, FOREIGN, HEADS, HOLDINGS, LEVELS, NAME_LIKE, NOUNS, NOUN_CHARS, PEOPLE, RANKS, WORKPLACES } from './words';

/** Divisions by where they begin. */
type DivisionEnds = ReadonlyMap<number, { readonly end: number }>;

const TOWN_LEVELS = new Set(['镇', '乡', '村', '街道', '社区', '公社', '苏木']);
/** Begin names of towns and villages more often than they govern one: 于村, 从村. */
const TOWN_STARTS = readCharSet('于从那得');
const TOWN_MIDDLES = readCharSet('和同过到向对并将从于由要问那得');
/** Begin a town's name where nothing can have gone before: ■|向阳街道, 、|同心镇. */
const TOWN_OPENERS = readCharSet('和同向得往');
/** 那邦镇, but 那个镇, 那些村. */
const POINTING = /^那(?![个些位几种年天里么样片座边儿时会次条家户名一两三])/u;
/** All that isTownName asks for. */
const TOWN_CHARS = readCharSet('其和同过到向对并将从于由要问那得往');
/** Does the level of a town or a village stand at `at`? */
const isTownLevel = (s: string, at: number): boolean => TOWN_LEVELS.has(matchAt(LEVELS, s, at)?.value ?? '');
/** Longest content of brackets or quotation marks that a post may hold: 区委（政府）办公室主任. */
const LONGEST_INSET = 12;
/** Bodies that are named after what they are for. */
const TASK_FORCE = /^\p{Script=Han}{0,16}(领导小组|委员会|指挥部|办公室|工作组|指导组|督导组|巡回指导组|专班)\p{Script=Han}{0,4}[长任记员]/u;
/** 选举|委员会 */
const AT_ONCE = /^(工作)?(领导小组|委员会|指挥部|工作组)/u;
const NEAR = 5;
const LONGEST_TASK = 30;
/** 米玛(女)|县旅游局局长 */
const SEXES = readCharSet('男女');
/** 电(记者王南)|国务院总理 */
const CREDIT = /^(本报|本刊|新华社|实习|见习|特约|首席|全媒体|融媒体)?(记者|通讯员|特约)/u;
const BRAND_CHARS = readCharSet('和同');
const LONGEST_BRAND = 3;
const LONGEST_COMPANY = 18;
const COMPANY = /^\p{Script=Han}{2,12}?(公司|集团|厂|酒店|药业|乳业|实业)/u;
/** Longest second half of a body's name behind 和: 文化文史|和|学习委员会. */
const LONGEST_HALF = 14;
const FIGURES = /[0-9〇一二三四五六七八九十]/u;

/** What a character does to a phrase, by UTF-16 unit, so that most are asked nothing else. */
const [OPENING, CLOSING, BREAK, DATE_END] = [1, 2, 3, 4];
const kinds = new Uint8Array(65536);
for (const mark of DATE_ENDS) kinds[mark.charCodeAt(0)] = DATE_END;
for (const mark of BREAKS) kinds[mark.charCodeAt(0)] = BREAK;
for (const mark of '(“"《') kinds[mark.charCodeAt(0)] = OPENING;
for (const mark of ')”》') kinds[mark.charCodeAt(0)] = CLOSING;

/** For every offset of the folded text, where the phrase that holds it begins. `divisions` in the order of the text. Linear. */
export function markPhrases(s: string, divisions: DivisionEnds): Int32Array {
  const starts = new Int32Array(s.length + 1);
  const open: { at: number; before: number }[] = [];
  const named = [...divisions];
  let nextNamed = 0;
  let lastName = -LONGEST_BRAND;
  let start = 0;
  for (let i = 0; i < s.length;) {
    const kind = kinds[s.charCodeAt(i)];
    starts[i] = start;
    if (kind === OPENING) {
      const c = s.charAt(i);
      const top = open[open.length - 1];
      if (c === '"' && top !== undefined && s.charAt(top.at) === '"') start = closeInset(s, open, i);
      else { open.push({ at: i, before: start }); start = i + 1; }
      i += 1;
    } else if (kind === CLOSING) {
      start = closeInset(s, open, i);
      i += 1;
    } else if (kind === BREAK && !isInnerDash(s, i, start)) {
      const c = s.charAt(i);
      start = i + 1;
      if (c !== '、' && c !== ',') open.length = 0;
      i += 1;
    } else if (kind === DATE_END && isDispatch(s, i)) {
      starts[i + 1] = start;
      i += 2;
      start = i;
    } else if (kind === DATE_END && isDateEnd(s, i)) {
      i += 1;
      start = i;
    } else {
      while (nextNamed < named.length && (named[nextNamed]?.[0] ?? 0) < i) nextNamed += 1;
      const division = named[nextNamed]?.[0] === i ? named[nextNamed]?.[1] : undefined;
      const cutter = matchAt(CUTTERS, s, i);
      // 会同村支书: a verb that is also a county's short name is the verb here.
      const isName = division !== undefined && !(cutter?.value === 'stop' && cutter.length >= division.end - i);
      if (isName) lastName = division.end;
      const word = isName || isTownName(s, i, start) || isBrand(s, i, lastName) ? null : cutter;
      const length = isName ? division.end - i : (word?.length ?? 1);
      for (let k = 1; k < length; k++) starts[i + k] = start;
      i += length;
      // 秘书张文贤代表|乡长吕明忠
      const stands = length === 2 && s.startsWith('代表', i - 2) && matchAt(LEVELS, s, i) !== null;
      // 参加调研的有|市委办副主任
      const lists = word?.value === 'body' && word.length > 2 && s.charCodeAt(i - 1) === HAVING;
      if (stands || lists || (word?.value === 'stop' && !isInBody(s, i - word.length, word.length, start)) || (s.charCodeAt(i - length) === RECORD && s.charAt(i - 2) === '—')) {
        start = i;
        // 落实|好|县委书记的要求
        if (length > 1 && s.charCodeAt(i) === WELL) { starts[i] = start; i += 1; start = i; }
      }
    }
  }
  starts[s.length] = start;
  return starts;
}

/** 有 that ends a label. */
const HAVING = '有'.charCodeAt(0);
/** 好 behind a verb. */
const WELL = '好'.charCodeAt(0);
/** 记 of 记者. */
const RECORD = '记'.charCodeAt(0);

/** 德国北莱茵—威斯特法伦州议员: a single dash inside a name from abroad. */
function isInnerDash(s: string, at: number, start: number): boolean {
  return s.charAt(at) === '—' && s.charAt(at - 1) !== '—' && s.charAt(at + 1) !== '—' && at - start <= LONGEST_INSET && matchAt(FOREIGN, s, start) !== null;
}

/** 永州市|同兴机械厂, 江苏|恒和药业集团: a character that joins, in the name of a company right behind its place. */
function isBrand(s: string, at: number, placeEnd: number): boolean {
  if (!hasCharAt(BRAND_CHARS, s, at) || at - placeEnd >= LONGEST_BRAND || (at === placeEnd && s.charAt(at) !== '同')) return false;
  return COMPANY.test(s.slice(at + 1, at + LONGEST_COMPANY)) && matchAt(LEVELS, s, at + 1) === null;
}

/** 王和|镇党委书记: what would part two words is the end of a town's name, when one character stands before and its level behind. */
function isTownName(s: string, at: number, start: number): boolean {
  if (!hasCharAt(TOWN_CHARS, s, at)) return false;
  // 依希来木其|乡: 其 ends a name that is spelt by its sounds.
  if (s.charAt(at) === '其' && at > start && isTownLevel(s, at + 1)) return true;
  // 现任|和日镇镇长: behind a verb nothing is joined.
  if (s.charAt(at) === '和' && at === start && matchBefore(HOLDINGS, s, at) !== null) return true;
  // 、|和静镇党委书记, ▲|向阳街道: nor behind a mark; 那邦镇 anywhere.
  const opens = at === start && (POINTING.test(s.slice(at, at + 2)) || (hasCharAt(TOWN_OPENERS, s, at) && !isHan(s.charCodeAt(at - 1)) && (s.charAt(at - 1) !== ',' || s.charAt(at) === '和')));
  if (opens && (isTownLevel(s, at + 2) || isTownLevel(s, at + 3))) return true;
  // 那邦乡|那邦村
  if ((at - start > 1 && matchBefore(LEVELS, s, at - 1) === null) || !hasCharAt(TOWN_MIDDLES, s, at) || !isTownLevel(s, at + 1)) return false;
  return at === start ? hasCharAt(TOWN_STARTS, s, at) : matchAt(LEVELS, s, start) === null;
}

/**
 * What would end a phrase is a part of a body's name: 财经|办 (a noun), 监督检查|室 (where it is done), 监察|和|司法委员会 (two
 * nouns before the end of one body). Constant time.
 */
function isInBody(s: string, at: number, length: number, start: number): boolean {
  // 施工单位|党工委书记, but 施工单位|中铁四局项目经理
  if (length === 4 && s.startsWith('单位', at + 2)) return (matchAt(BODIES, s, at + 4) ?? matchAt(HEADS, s, at + 4) ?? matchAt(RANKS, s, at + 4)) !== null;
  if (length > 1) return isWorkplace(s, at + length) || isNamedAfter(s, at, length, start);
  if (hasCharAt(BODY_JOINERS, s, at)) return at - start >= 2 && joinsNouns(s, at, start);
  return hasCharAt(NOUN_CHARS, s, at) && (NOUNS.hasAt(s, at - 1) || NOUNS.hasAt(s, at));
}

/** 县长、|学习|实践活动领导小组组长, 街道|选举|工作组组长: a noun that begins the next post of a chain, or stands behind one. */
function isNamedAfter(s: string, at: number, length: number, start: number): boolean {
  const follows = start < at ? NOUNS.hasAt(s, at - 2) || endsBodyNear(s, at, start) : s.charAt(at - 1) === '、' && matchBefore(HEADS, s, at - 1) !== null;
  if (AT_ONCE.test(s.slice(at + length, at + length + 6)) && length === 2 && NOUNS.hasAt(s, at)) return true;
  if (!follows || length !== 2 || !NOUNS.hasAt(s, at)) return false;
  return TASK_FORCE.test(s.slice(at + length, at + LONGEST_TASK));
}

/** 州委|党史|学习教育: a body ends in the phrase some characters before. */
function endsBodyNear(s: string, at: number, start: number): boolean {
  for (let i = at; i > Math.max(start, at - NEAR); i--) if ((matchBefore(BODIES, s, i)?.length ?? 0) > 1) return true;
  return false;
}

/** 指导|中心, 培训|中心; but 走访|中心小学. */
const CENTRE = /^中心(?!小学|完小|中学|学校|校|卫生院|幼儿园|医院|敬老院|组|村|城区|镇|社区|广场|支局)/u;

/** 访问|团团长, but 访问|团市委书记. */
const DELEGATION = /^团(副?团长|副?秘书长|成员|领队|顾问|工作人员)/u;

/** 检查|组, 调研|室: where a verb is done; but 参加|组织活动. */
function isWorkplace(s: string, at: number): boolean {
  if (s.charAt(at) === '中' && CENTRE.test(s.slice(at, at + 5))) return true;
  if (s.charAt(at) === '团' && DELEGATION.test(s.slice(at, at + 5))) return true;
  // 指导|检查组
  const next = matchAt(CUTTERS, s, at);
  if (next?.value === 'body' && next.length === 3 && hasCharAt(WORKPLACES, s, at + 2) && CUTTERS.words.get(s.slice(at, at + 2)) === 'stop') return true;
  return hasCharAt(WORKPLACES, s, at) && !NOUNS.hasAt(s, at) && !COMMON.hasAt(s, at);
}

function isNoun(s: string, at: number): boolean {
  return NOUNS.hasAt(s, at) || NAME_LIKE.hasAt(s, at);
}

/** 农业|与|农村工作委员会: a plain noun on both sides, and one body that ends soon; 教育局|和|卫健委 are two bodies. */
function joinsNouns(s: string, at: number, start: number): boolean {
  if (!isNoun(s, at - 2) || !isNoun(s, at + 1)) return false;
  if (matchBefore(BODIES, s, at) ?? matchBefore(HEADS, s, at) ?? matchBefore(PEOPLE, s, at) ?? matchAt(LEVELS, s, at + 1) ?? matchAt(HEADS, s, at + 1)) return false;
  // 主任朱森林|及|…: a name that is a noun stands behind a post.
  for (let i = Math.max(start, at - LONGEST_HALF); i < at; i++) {
    const head = matchAt(HEADS, s, i);
    if (head !== null && head.length > 1 && s.charAt(i + head.length) !== '会') return false;
  }
  for (let i = at + 3; i <= at + LONGEST_HALF && isHan(s.charCodeAt(i)); i++) {
    const body = matchAt(BODIES, s, i);
    const end = i + (body?.length ?? 0);
    if (body && (matchAt(HEADS, s, end) ?? matchAt(RANKS, s, end)) !== null) return true;
  }
  return false;
}

/** After a closing mark the phrase goes on when what it closes is short, else it begins anew. */
function closeInset(s: string, open: { at: number; before: number }[], at: number): number {
  const inset = open.pop();
  if (inset === undefined || at - inset.at - 1 > LONGEST_INSET || inset.before >= inset.at) return at + 1;
  const isNote = (at - inset.at === 2 && hasCharAt(SEXES, s, at - 1)) || CREDIT.test(s.slice(inset.at + 1, inset.at + 8));
  return isNote ? at + 1 : inset.before;
}

/** 1月12日电|国务院总理, 一月二十日电. */
function isDispatch(s: string, at: number): boolean {
  return s.charAt(at) === '日' && (s.charAt(at + 1) === '电' || s.charAt(at + 1) === '讯') && FIGURES.test(s.charAt(at - 1));
}

/** 3月20日|县委书记, 29岁|: the unit after figures ends a phrase; 第8次, 二届 do not. */
function isDateEnd(s: string, at: number): boolean {
  if (at === 0) return false;
  const before = s.charCodeAt(at - 1);
  return before >= 48 && before <= 57;
}
