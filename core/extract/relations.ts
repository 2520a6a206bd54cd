// Posts that stand apart from their holder: 任命秦风同志为副县长, 方涌同志的副检察长职务, 现任…，拟任…, 冯若水（教师）, 当选为….
import { matchAt, matchBefore } from '../text/lexicon';
import type { PostStatus } from '../model/index';
import type { Mention, Titles } from './mentions';
import type { Reading } from './reading';
import type { Title } from './titles';
import { APPOINTERS, HOLDINGS, OFFICES } from './words';
import type { Holding } from './words';

/** Titles of one chain said of one mention by a verb. */
export interface Relation {
  readonly holders: readonly Mention[];
  readonly titles: readonly Title[];
  readonly status: PostStatus;
}

/** How far back in a sentence the holder may stand, in characters. */
const REACH = 120;
/** 任命:(…;)…: a list of who is appointed, item after item. */
const APPOINTED = /任命:[^。:]*$/u;
const LIST_REACH = 400;
/** How many mentions back a pronoun reaches. */
const MOST_BACK = 60;
/** Longest way from an opening bracket to a post in it. */
const LONGEST_INSET = 40;
const LONGEST_VITA = 240;
const OWN = /^我[市县区州旗盟镇乡]$/u;
/** ,男,汉族 */
const VITA = /^(\([^()]{1,4}\))?,(男|女)[,、(]/u;
const PROPOSED = /^[,;]拟/u;
const OBITUARY = /逝世|病故|讣告|悼念|追悼|辞世|生平/u;
/** 由|县委副书记|调任 */
const LEAVES = /[由从]/u;
/** 副主任|的姓名误植,应为柳芳: a correction. */
const LINK = /^(的?(?:姓名|名字)[^。;!?\n]{0,16}应[为是系]|应?[为是系]|由)/u;
const LONGEST_LINK = 22;
const ITEM_START = /^$|[\n。;,、 )]/u;
const TAKES_ON = /^(同志|兼|先生|女士)?(担任|兼任|出任|接任|代理|充任|任|兼|当)/u;
const MOVES = /^(调任|升任|转任|改任|提任|转岗|调往|升为)/u;
const GENITIVE = /(同志)?的$/u;

/** Relations of an article: for each chain of titles that no name follows, the verb before it and the holder before that. */
export function findRelations(reading: Reading, titles: Titles, mentions: readonly Mention[]): Relation[] {
  const { s } = reading;
  const claimed = new Set(mentions.flatMap((mention) => mention.titles));
  const relations: Relation[] = [];
  let chain: Title[] = [];
  for (let i = 0; i < titles.all.length; i++) {
    const title = titles.all[i];
    if (!title) continue;
    // 为副县长,|县长刘海亮出席: a post that a name follows is of no chain with one that has its holder before it.
    const goesOn = (above: Title, below: Title) => isJoint(s.slice(above.end, below.start)) && claimed.has(above) === claimed.has(below)
      // 任副主任委员,总干事由…担任
      && !(s.charAt(below.start - 1) === ',' && '由为是'.includes(s.charAt(below.end) || ' ') && matchBefore(HOLDINGS, s, chain[0]?.start ?? above.start) !== null);
    const before = chain.at(-1);
    if (!before || !goesOn(before, title)) chain = [];
    chain.push(title);
    const next = titles.all[i + 1];
    if (next && goesOn(title, next)) continue;
    if (chain.every((part) => part.kind === 'post' && !claimed.has(part) && part.nameBefore === null)) {
      const relation = relate(reading, titles, chain, mentions);
      if (relation) relations.push(relation);
    }
    chain = [];
  }
  return relations;
}

function isJoint(between: string): boolean {
  return between === '、' || between === '兼' || between === '和' || /^(\([^()]{1,10}\))?[、,]$/u.test(between);
}

function relate(reading: Reading, titles: Titles, chain: readonly Title[], mentions: readonly Mention[]): Relation | null {
  const { s } = reading;
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return null;
  const start = first.start;
  const adjacent = findBefore(mentions, start);
  if (adjacent && s.charAt(start - 1) === '(' && adjacent.end === start - 1 && s.charAt(last.end) === ')') {
    return { holders: [adjacent], titles: chain, status: null };
  }
  const inset = findInsetHolder(s, mentions, start);
  if (inset) return { holders: [inset], titles: chain, status: readVerb(matchBefore(HOLDINGS, s, start)?.value ?? 'held') };
  // 组长:县委副书记张珍强
  const told = s.charAt(last.end) === ':' && ITEM_START.test(s.slice(Math.max(0, start - 1), start)) ? findToldBehind(mentions, last.end + 1) : null;
  if (told && told.titles.length > 0) return { holders: [told], titles: chain, status: null };
  const linked = findLinked(s, mentions, last.end);
  if (linked) return { holders: linked.list === null ? [linked] : readWholeList(mentions, linked), titles: chain, status: null };
  const removal = isOffice(s, last.end);
  if (removal && GENITIVE.test(s.slice(Math.max(0, start - 3), start))) {
    const end = start - (s.slice(start - 3, start) === '同志的' ? 3 : 1);
    if (adjacent && (adjacent.end === end || adjacent.note !== null)) return { holders: [adjacent], titles: chain, status: 'removed' };
  }
  if (adjacent && (adjacent.end === start || (adjacent.note !== null && adjacent.end + adjacent.note.length + 2 === start) || (adjacent.end === start - 2 && s.startsWith('同志', adjacent.end))) && removal) {
    // 免去|张天佑同志|县委常委职务
    return { holders: [adjacent], titles: chain, status: 'removed' };
  }
  // 拟任|我市|东澳镇党委委员
  const verbEnd = OWN.test(s.slice(Math.max(0, start - 2), start)) ? start - 2 : start;
  const verb = matchBefore(HOLDINGS, s, verbEnd);
  // 韩雪,女,…,徐泾镇干部,现挂职…: a post in a row of what one is.
  if (!verb && adjacent && s.charAt(start - 1) === ',' && VITA.test(s.slice(adjacent.end, adjacent.end + 12)) && start - adjacent.end <= REACH && !/[。;\n]/u.test(s.slice(adjacent.end, start))) {
    return { holders: [adjacent], titles: chain, status: null };
  }
  // 粟红霞(女,苗族),|肖家桥乡党委委员|,拟任…: a notice says what one is, then what he is to be.
  if (!verb && adjacent && s.charAt(start - 1) === ',' && PROPOSED.test(s.slice(last.end, last.end + 3)) && (adjacent.end === start - 1 || (adjacent.note !== null && adjacent.end + adjacent.note.length + 2 === start - 1))) {
    return { holders: [adjacent], titles: chain, status: null };
  }
  // 已由县委副书记|调任市供销社主任
  if (!verb && LEAVES.test(s.charAt(start - 1)) && MOVES.test(s.slice(last.end, last.end + 2))) {
    const leaver = findHolder(reading, mentions, start - 1, 'held');
    return leaver ? { holders: [leaver], titles: chain, status: 'former' } : null;
  }
  // 出任村支书|的是大学生费小凡
  const named = verb && s.startsWith('的是', last.end) ? findNamed(s, mentions, last.end) : null;
  if (verb && named) return { holders: [named], titles: chain, status: readStatus(s, named, verb.value, removal) };
  if (!verb || (verb.length === 1 && s.charAt(verbEnd - 1) === '为' && chain.every(isCrowd))) return null;
  const left = titles.byEnd.has(verbEnd - verb.length) ? titles.all.find((title) => title.end === verbEnd - verb.length) : undefined;
  if (left && !LEAVES.test(s.charAt(left.start - 1))) return null;
  const holder = findHolder(reading, mentions, verbEnd - verb.length, verb.value);
  if (!holder) return null;
  // 选举张士诚、方国珍为副主任: the whole list; 局长梅家旺、局长骆宏任副指挥长: each with a post of his own.
  const holders = holder.list !== null && mentions.some((other) => other !== holder && other.list === holder.list) ? readWholeList(mentions, holder) : chain.every((title) => title.shared) ? readRow(s, mentions, holder) : [holder];
  return { holders, titles: chain, status: readStatus(s, holders[0] ?? holder, verb.value, removal) };
}

/** 为|志愿者授旗, 为|教师颁奖: many people, for whom something is done. */
function isCrowd({ head, body, start, rankStart }: Title): boolean {
  return head?.kind === 'civic' && head.plural && body === null && start === rankStart;
}

/** 上官红梅(女,土家族,居委会主任), 索朗(兼任公安局局长): whose bracket it is that the post stands in. */
function findInsetHolder(s: string, mentions: readonly Mention[], start: number): Mention | null {
  const from = Math.max(0, start - LONGEST_INSET);
  const before = s.slice(from, start);
  const open = from + before.lastIndexOf('(');
  if (open < from || before.lastIndexOf(')') > open - from) return null;
  const holder = findBefore(mentions, open);
  return holder?.end === open ? holder : null;
}

function readVerb(verb: Holding): PostStatus {
  return verb === 'held' ? null : verb;
}

/** The mentions of the holder's list: they stand side by side. */
function readWholeList(mentions: readonly Mention[], holder: Mention): Mention[] {
  const at = findIndexBefore(mentions, holder.start + 1);
  let first = at;
  let end = at + 1;
  while (mentions[first - 1]?.list === holder.list) first -= 1;
  while (mentions[end]?.list === holder.list) end += 1;
  return mentions.slice(first, end);
}

/** The holder and those before him whom nothing but 、 and their own posts part from him. */
function readRow(s: string, mentions: readonly Mention[], holder: Mention): Mention[] {
  const row = [holder];
  for (let i = findIndexBefore(mentions, holder.start) ; i >= 0; i--) {
    const other = mentions[i];
    const next = row[0];
    if (!other || !next || next.titles.length === 0 || other.titles.length === 0 || !/^(\([^()]{1,12}\))?[、和]$/u.test(s.slice(other.end, next.titles[0]?.from ?? next.start))) break;
    row.unshift(other);
  }
  return row;
}

/** 组长|为县长王强, 班主任|是特级教师庄重, 理事长|由左志远兼任: who is told behind the post. */
function findLinked(s: string, mentions: readonly Mention[], at: number): Mention | null {
  const link = LINK.exec(s.slice(at, at + LONGEST_LINK))?.[0];
  if (link === undefined) return null;
  const to = at + link.length;
  const named = findToldBehind(mentions, to);
  if (!named) return null;
  return link !== '由' || TAKES_ON.test(s.slice(named.end, named.end + 6)) ? named : null;
}

/** The person whose name or posts begin at `at`. */
function findToldBehind(mentions: readonly Mention[], at: number): Mention | null {
  const named = mentions[findIndexBefore(mentions, at) + 1] ?? null;
  return named && Math.min(named.start, named.titles[0]?.from ?? named.start) === at ? named : null;
}

/** The first person named behind `at` in the same sentence. */
function findNamed(s: string, mentions: readonly Mention[], at: number): Mention | null {
  const named = mentions[findIndexBefore(mentions, at) + 1];
  return named && named.start - at <= LONGEST_INSET && !/[。!?;\n]/u.test(s.slice(at, named.start)) ? named : null;
}

function readStatus(s: string, holder: Mention, verb: Holding, office: boolean): PostStatus {
  if (verb === 'held') return (matchBefore(APPOINTERS, s, holder.start) || matchBefore(APPOINTERS, s, holder.titles[0]?.from ?? holder.start) || APPOINTED.test(s.slice(Math.max(0, holder.start - LIST_REACH), holder.start))) && !office ? 'incoming' : null;
  return verb;
}

function isOffice(s: string, end: number): boolean {
  return matchAt(OFFICES, s, end) !== null;
}

function findBefore(mentions: readonly Mention[], at: number): Mention | null {
  const index = findIndexBefore(mentions, at);
  return index < 0 ? null : (mentions[index] ?? null);
}

/** Index of the last mention that begins before `at`; -1 when none does. */
function findIndexBefore(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The holder: the last person named before the verb in the same sentence or list item, else the one most named so far. */
function findHolder(reading: Reading, mentions: readonly Mention[], at: number, verb: Holding): Mention | null {
  const { s } = reading;
  const index = findIndexBefore(mentions, at);
  const near = index < 0 ? undefined : mentions[index];
  if (!near || (at - near.end > LONGEST_VITA && verb !== 'former')) return null;
  const between = s.slice(near.end, at);
  // …,中共党员。现任…: one row of what one is, over a full stop.
  if (VITA.test(s.slice(near.end, near.end + 12)) && at - near.end <= LONGEST_VITA && !between.includes('\n')) return near;
  // 历任区小队指导员、…公社党委书记: an obituary speaks of one.
  if (verb === 'former' && OBITUARY.test(s)) return mostNamed(mentions.slice(Math.max(0, index - MOST_BACK), index + 1), near);
  if (at - near.end > REACH) return null;
  if (!/[。!?\n]/u.test(between)) {
    // 段河清被乡党委书记席宏伟请回村里,当选支部书记: who was brought back holds the post.
    const lead = near.titles[0]?.start ?? near.start;
    const patient = s.charAt(lead - 1) === '被' ? mentions[index - 1] : undefined;
    return patient && lead - patient.end < 4 ? patient : near;
  }
  if (!/[。!?\n,][^。!?\n]{0,24}[他她]$/u.test(`。${between}`)) return null;
  return mostNamed(mentions.slice(Math.max(0, index - MOST_BACK), index + 1), near);
}

function mostNamed(recent: readonly Mention[], near: Mention): Mention {
  const counts = new Map<string, number>();
  for (const mention of recent) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  let best = near;
  for (const mention of recent) if ((counts.get(mention.name) ?? 0) > (counts.get(best.name) ?? 0)) best = mention;
  return best;
}
