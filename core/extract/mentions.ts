// Where people are named in one article: after posts, labels and descriptions, in lists, before posts, in bare lists and
// sentences. First reading of one article; names are carried to the rest of the page in propagate.ts.
import type { Span } from '../model/index';
import { isHan } from '../text/script';
import { matchAt, matchBefore } from '../text/lexicon';
import { scoreRight } from './name-right';
import { scoreShape } from './name-shape';
import { beginsOtherwise, findName } from './names';
import { LEFT_POINTS, RIGHT_POINTS } from '../gazetteer/name-weights';
import { surnameLength } from '../gazetteer/surnames';
import type { Left } from './names';
import type { Reading } from './reading';
import { coverSounds } from './sounds';
import { isNamedThing } from './things';
import type { Title } from './titles';
import { BESIDES, CANDIDATES, HOLDINGS, JOINERS, NEVER_NAME, NOUNS, PLACE_ENDS } from './words';

/** One place where a person is named. */
export interface Mention extends Span {
  readonly name: string;
  readonly points: number;
  /** Posts that the words right beside the name give him. */
  readonly titles: readonly Title[];
  /** Label of the list that names him. */
  readonly label: Title | null;
  /** Person word before him: 村民, 妻子. */
  readonly word: string | null;
  /** Start of the list he stands in, as an id; null outside lists. */
  readonly list: number | null;
  /** Words in brackets after the name: 女, 回族. */
  readonly note: string | null;
}

/** What is told of a mention beside its place and name. */
type Told = Partial<Pick<Mention, 'titles' | 'label' | 'word' | 'list' | 'note'>>;

/** A mention. All are made here, so that they have one shape in the engine: of several it knows none, and each look takes long. */
export function makeMention(start: number, end: number, name: string, points: number, { titles = [], label = null, word = null, list = null, note = null }: Told = {}): Mention {
  return { start, end, name, points, titles, label, word, list, note };
}

/** The same mention, with what is told of it changed. */
export const tellMention = (mention: Mention, told: Told): Mention => makeMention(mention.start, mention.end, mention.name, mention.points, { ...mention, ...told });

/** The same mention with another end. */
export const moveEnd = (mention: Mention, end: number, s: string): Mention => makeMention(mention.start, end, s.slice(mention.start, end), mention.points, mention);

export interface Titles {
  readonly all: readonly Title[];
  readonly byStart: ReadonlyMap<number, Title>;
  /** Where titles or the places before them begin: no name begins there. */
  readonly begins: ReadonlySet<number>;
  /** Ends of posts: 县长|任组长. */
  readonly byEnd: ReadonlySet<number>;
}

/** Points of a name that leaves no doubt. */
const SURE = 5;
/** 果树专家, like 专家, are as often people in general. */
const LONGEST_GENERAL = 6;
/** 县领导有:, 参加会议的领导还有:. */
const INTRODUCTION = /^(还有|还包括|有|包括|分别是|是)?[: ]?/u;
/** 身兼县乒协主席|的县税务局局长池小明 */
const ALSO = /(兼|兼任|身兼|身为|同为)$/u;
/** Longest bracket between a post and its holder. */
const LONGEST_INSET = 44;
/** What may stand between the posts of a chain: 院长、挂职|副院长. */
const JOINTS = /^(?:[、,](?:并|同时)?|并|)(?:挂职任?|兼任|兼|暨|和|及|现任|原任|)/u;
/** Words of a trade before 大户. */
const LONGEST_TRADE = 5;
const COUNTED = /[0-9一二两三四五六七八九十百几多数余](名|位|个)$/u;
const COUNT = /^\(共?[0-9一二两三四五六七八九十]{1,3}[名人位个]\)/u;
const MANNER = /^\([^()]{1,12}\)/u;
const ROW_HOLDER = /(?:^|\n)(?:[0-9]{1,2}月[0-9]{1,2}日 )?(\p{Script=Han}{2,5}|\p{Script=Han}+(?:·\p{Script=Han}+)+)(?:\(([^()]{1,12})\))?(?: [男女])? $/u;
const LONGEST_ROW_HOLDER = 44;
/** What stands in brackets behind a name: 女, 回族. */
export const NOTE = /^\(([^()]{1,24})\)/u;

/** Mentions announced by a title (post, label, description) or followed by one, with the lists they open. */
export function findTitledMentions(reading: Reading, titles: Titles): Mention[] {
  const { s } = reading;
  const found: Mention[] = [];
  let chain: Title[] = [];
  let chainEnd = -1;
  /** Where the bracket closes in which the chain goes on; -1 outside. */
  let close = -1;
  let rowEnd = -1;
  titles.all.forEach((read, index) => {
    const title = settleNameBefore(reading, read);
    if (title.nameBefore && title.nameBefore.end - title.nameBefore.start > 1) found.push(makeBefore(s, title, title.nameBefore));
    if (title.start !== chainEnd) { chain = []; close = -1; }
    chain.push(title);
    const inner = close === -1 ? findInset(s, title.end, titles.all[index + 1]) : null;
    if (inner) { chainEnd = inner.start; close = inner.close; return; }
    // 县教育局局长|拟任人选|安国栋
    const after = title.end === close ? close + 1 : skipManner(s, title.end + (title.candidate ? (matchAt(CANDIDATES, s, title.end)?.length ?? 0) : 0));
    const joined = findJoint(s, after, titles);
    // 任命李明华为副县长,|县长刘海亮出席: the first post is given to whom 为 follows.
    // 派来两名老师,|团县委书记方圆送来电脑: people counted are none of those named.
    const lead = chain[0]?.from ?? 0;
    const given = s.charAt(after) === ',' && (COUNTED.test(s.slice(Math.max(0, title.start - 4), title.start)) || (matchBefore(HOLDINGS, s, lead) !== null && !isHeldBefore(s, lead)));
    if (joined !== -1 && !given) { chainEnd = joined; return; }
    chainEnd = -1;
    close = -1;
    // 优秀班主任(3名): the head of a list of others.
    if (COUNT.test(s.slice(title.end, title.end + 8))) { chain = []; return; }
    const holder = findRowHolder(s, chain[0]?.start ?? title.start, rowEnd);
    if (holder && title.kind === 'post') {
      found.push(makeMention(holder.start, holder.end, s.slice(holder.start, holder.end), SURE, { titles: chain.filter((part) => part.kind === 'post'), note: holder.note }));
      chain = [];
      rowEnd = title.end;
      return;
    }
    const left: Left = title.kind === 'label' ? 'label' : title.kind === 'descriptor' ? 'person' : isGeneral(title) ? 'civicPost' : isFirm(title) ? 'firmPost' : 'post';
    const besides = title.kind === 'post' ? skipBesides(s, after) : -1;
    if (besides !== -1 && findName(reading, besides, 'person')) { readList(reading, titles, besides, 'person', chain, found); chain = []; return; }
    const at = title.kind === 'label' ? after + (INTRODUCTION.exec(s.slice(after, after + 6))?.[0].length ?? 0) : skipGap(s, after);
    // 曾任镇党委书记的|离休干部许基善
    const described = s.charAt(after) === '的' ? titles.byStart.get(after + 1) : undefined;
    if (described?.kind === 'descriptor' || (described?.kind === 'post' && ALSO.test(s.slice(Math.max(0, lead - 2), lead)))) { chainEnd = described.start; return; }
    // 挂职中心医院副院长的|战海涛
    if (s.charAt(at) === '的' && (left === 'post' || left === 'firmPost') && (findName(reading, at + 1, 'person')?.end ?? 0) > at + 3 && s.charAt(at + 1) !== '第') readList(reading, titles, at + 1, 'person', chain, found);
    else if (s.charAt(at) === '为' && title.kind === 'post' && closes(reading, at + 1)) readList(reading, titles, at + 1, left, chain, found);
    else if (title.nameBefore === null || chain.length > 1) {
      const before = found.length;
      readList(reading, titles, at, left, chain, found);
      if (found.length === before) giveChain(chain, found);
    }
    chain = [];
  });
  return found;
}

/** 村支书、|蔬菜|种植大户|王强: where the words end that say what he is besides; -1 when there are none. */
function skipBesides(s: string, at: number): number {
  if (s.charAt(at) !== '、') return -1;
  for (let from = at + 1; from <= at + LONGEST_TRADE; from += 2) {
    const word = matchAt(BESIDES, s, from);
    if (word) return from + word.length;
    if (!NOUNS.hasAt(s, from)) return -1;
  }
  return -1;
}

/** Row of a roster: \n|毛兴旺(女)| 公司车间主任. The name fills the line, or what stands behind the post of the row before, up to the gap. */
function findRowHolder(s: string, at: number, rowEnd: number): { start: number; end: number; note: string | null } | null {
  if (s.charAt(at - 1) !== ' ') return null;
  const from = Math.max(0, at - LONGEST_ROW_HOLDER);
  const found = ROW_HOLDER.exec(rowEnd >= from && s.charAt(rowEnd) === ' ' ? s.slice(rowEnd + 1, at) : s.slice(from, at));
  const [whole = '', name = '', note] = found ?? [];
  // \n本报讯 县公安局副局长李平
  if (found === null || NEVER_NAME.has(name.slice(0, 2)) || (!name.includes('·') && surnameLength(name) === 0 && coverSounds(name) < 2)) return null;
  const start = at - whole.length + whole.indexOf(name);
  return { start, end: start + name.length, note: note ?? null };
}

/** 书记员为|易安。: a name and nothing more. */
function closes(reading: Reading, at: number): boolean {
  const name = findName(reading, at, 'kin');
  return name !== null && (name.end >= reading.s.length || '。,;、'.includes(reading.s.charAt(name.end)));
}

/** 副县长(挂职,山东省日照市委副秘书长)别晓峰: the chain goes on in a bracket behind which the name stands. */
function findInset(s: string, at: number, next: Title | undefined): { start: number; close: number } | null {
  if (s.charAt(at) !== '(' || !next || next.start <= at || next.start - at > 8) return null;
  const inset = s.slice(at + 1, at + LONGEST_INSET);
  const length = inset.indexOf(')');
  const close = at + 1 + length;
  return length !== -1 && close >= next.end && !inset.slice(0, length).includes('(') && isHan(s.charCodeAt(close + 1)) ? { start: next.start, close } : null;
}

/** 专家, 教师, 驻村干部 without a body: as often people in general as one person. */
function isGeneral(title: Title): boolean {
  if (title.head?.word.endsWith('干部')) return title.rank === '';
  return title.head?.plural === true && (title.body === null || (title.head.needsBody && title.head.kind === 'civic')) && title.start >= title.rankStart - LONGEST_GENERAL && title.head.kind !== 'public';
}

/** 镇党委副书记, 县人民医院副院长: one seat of a body that is told. */
function isFirm(title: Title): boolean {
  return title.head !== null && title.head.single && title.start < title.rankStart && (title.body !== null || title.head.level !== null);
}

/** 竹北|市长|何淦铭: with a sure name behind the post, what stands before it is the place. */
function settleNameBefore(reading: Reading, title: Title): Title {
  const before = title.nameBefore;
  if (before === null || before.end - before.start < 2) return title;
  const behind = findName(reading, title.end, 'post');
  return behind && behind.points >= SURE ? { ...title, start: before.start, nameBefore: null } : title;
}

/** Start of the next title of a chain (县委副书记、|县长; 党组书记兼|局长), or -1. */
function findJoint(s: string, after: number, titles: Titles): number {
  for (const joint of ['、', '兼', '暨', ',', '和', '及', ' ', '']) {
    if (!s.startsWith(joint, after)) continue;
    const next = after + joint.length;
    if (next > after && titles.byStart.has(next)) return next;
  }
  const joint = JOINTS.exec(s.slice(after, after + 8))?.[0] ?? '';
  if (joint !== '' && titles.byStart.has(after + joint.length)) return after + joint.length;
  return -1;
}

/** Reads one name and, after 、 or 和, the further names of its list. */
function readList(reading: Reading, titles: Titles, at: number, left: Left, chain: readonly Title[], found: Mention[]): void {
  const { s } = reading;
  const label = chain.find((title) => title.kind === 'label') ?? null;
  const posts = chain.filter((title) => title.kind === 'post');
  const shareable = chain.every((title) => title.shared);
  let next = at;
  let first = true;
  while (next < s.length) {
    const name = findName(reading, next, first ? left : 'listAnnounced') ?? findItem(reading, next, first);
    if (!name || isNamedThing(s, next, name.end)) return;
    const note = NOTE.exec(s.slice(name.end, name.end + 26));
    const end = name.end + (note?.[0].length ?? 0);
    const further = findFurther(reading, end, label !== null);
    found.push(makeMention(next, name.end, s.slice(next, name.end), name.points, { titles: first || shareable ? posts : [], label, list: first && further === -1 ? null : at, note: note?.[1] ?? null }));
    if (further === -1 || titles.begins.has(further)) return;
    next = further;
    first = false;
  }
}

/** 时任县委书记,县长刘海亮: who held the posts is named behind them. */
function isHeldBefore(s: string, at: number): boolean {
  return /[时曾历原前现]任$/u.test(s.slice(Math.max(0, at - 2), at));
}

/** 何乃康|副县长、县公安局局长: nobody is named behind the chain, so that all of it is his who stands before. */
function giveChain(chain: readonly Title[], found: Mention[]): void {
  const before = chain[0]?.nameBefore;
  if (!before || before.end - before.start < 2 || chain.length < 2) return;
  const at = found.findLastIndex((mention) => mention.start === before.start);
  const mention = found[at];
  if (mention) found[at] = tellMention(mention, { titles: chain });
}

/** The next item of an announced list; after a label also behind a comma or stop that print or OCR put for 、. */
function findFurther(reading: Reading, end: number, labelled: boolean): number {
  const { s } = reading;
  const further = nextItem(s, end);
  const isStop = ',.; '.includes(s.charAt(end)) || (s.charAt(end) === '。' && reading.article.text.charAt(end) === '.');
  if (further !== -1 || !labelled || !isStop || end >= s.length) return further;
  const item = findName(reading, end + 1, 'listAnnounced');
  if (!item) return -1;
  if (s.charAt(end) === ' ') return end + 1;
  return '、,.'.includes(s.charAt(item.end) || ' ') || reading.article.text.charAt(item.end) === '.' || scoreRight(reading, item.end) === RIGHT_POINTS.attendance ? end + 1 : -1;
}

/** An item that stands between two 、 of an announced list is a name, whatever word it looks like: 时常安、方便、成立军. */
function findItem(reading: Reading, at: number, first: boolean): { end: number; points: number } | null {
  const { s } = reading;
  for (let length = 2; length <= 4; length++) {
    const closed = s.charAt(at + length) === '、' || (!first && (scoreRight(reading, at + length) >= RIGHT_POINTS.speech || s.charAt(at + length) === '等'));
    if (!closed || (first && s.charAt(at + length) !== '、')) continue;
    const item = s.slice(at, at + length);
    if (surnameLength(item) === 0 || beginsOtherwise(s, at) || scoreShape(item, LEFT_POINTS.label) < -2.4 || matchAt(PLACE_ENDS, item, length - 1)) return null;
    return { end: at + length, points: 3 };
  }
  return null;
}

/** Where the next item of a list begins, or -1. */
export function nextItem(s: string, end: number): number {
  const joint = matchAt(JOINERS, s, end);
  return joint ? end + joint.length : -1;
}

function makeBefore(s: string, title: Title, span: Span): Mention {
  return makeMention(span.start, span.end, s.slice(span.start, span.end), 4, { titles: [title] });
}

function skipManner(s: string, at: number): number {
  const manner = MANNER.exec(s.slice(at, at + 16));
  return manner && !/^\((男|女)/u.test(manner[0]) ? at + manner[0].length : at;
}

/** 县领导:卢继成; 县长 刘海亮. */
function skipGap(s: string, at: number): number {
  const c = s.charAt(at);
  return c === ':' || c === ' ' || c === '“' ? at + 1 : at;
}
