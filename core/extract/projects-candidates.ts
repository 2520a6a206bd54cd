// Phrases → candidates: which phrases may be the name of a project, and where each name begins and ends. Whether a
// candidate counts is decided with the money and the words around it (projects-accept, projects-money).
import type { Amount, Span } from '../model';
import { DEED_HEADS, LANDMARK_HEADS, LEAD_CHARACTERS, LEAD_KEEPERS, NAME_LEADS, NEVER_INSIDE } from '../gazetteer/projects';
import { buildLexicon, holdsWord, listWords, matchAt, splitWords } from '../text/lexicon';
import { isDealtOut } from './projects-dealt';
import { findNameEnd, isOwner, isBought, isCostObject, isCostSubject } from './projects-ends';
import type { Closing, Phrase } from './projects-phrases';
import { HEADS, bringsPart, cuts } from './projects-cuts';
import { isOpened, readClosing, splitPhrases } from './projects-phrases';
import type { Series } from './projects-series';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

const never = listWords(splitWords(NEVER_INSIDE));

/** A name that may be a project's. `span` is in the article's text; the indexes are into its words. */
export interface Candidate {
  readonly span: Span;
  readonly from: number;
  /** One after its last word. */
  readonly to: number;
  /** The word that cuts the phrase off on the left (a verb, 的, a comma); -1 at the beginning. */
  readonly before: number;
  /** `BE` bits of its head; 0 when it has none. */
  readonly head: number;
  /** Members of one 、-list share a number; 0 = in no list. */
  readonly list: number;
  /** A sum that stands in the words that close its list: 等5个50亿元以上项目. */
  readonly listAmount: Amount | null;
  /** What a part without a name of its own belongs to: 在X污水处理厂，二期扩建工程. */
  readonly owner: Span | null;
  /** The name with what 的 ties to it: 年产5万吨的特种水泥生产线, 荔溪乡的自来水; null when nothing tells more of it. */
  readonly long: Span | null;
  /** Only the long form names it. */
  readonly bare: boolean;
  /** Says enough to name one thing: a building inside it, or four characters and more of its own. */
  readonly telling: boolean;
  /** Its list ends with 等…项目: every member is a project. */
  readonly closed: boolean;
}

const leads = buildLexicon(splitWords(NAME_LEADS).map((word) => [word, true] as const));
const keepers = buildLexicon(splitWords(LEAD_KEEPERS).map((word) => [word, true] as const));
const landmarks = new Set(splitWords(LANDMARK_HEADS));
const leadCharacters = new Set(splitWords(LEAD_CHARACTERS));
const deeds = buildLexicon(splitWords(DEED_HEADS).map((word) => [word, true] as const));
const LONGEST_NAME = 48;
/** A kind of thing becomes one thing by its place: 黄粮镇高标准农田项目. */
const OF_PLACE = /^[\p{Script=Han}]{1,4}?(?:镇|乡|村|街道|社区|县|市|区)/u;
const TOWN = /^[\p{Script=Han}]{1,4}?(?:镇|乡|街道)/u;

/** All candidates of a text, in order. `words` are those of `text`. Linear. */
export function findCandidates(text: string, words: readonly Word[], series: Series): Candidate[] {
  const phrases = splitPhrases(text, words);
  const candidates: Candidate[] = [];
  let list = 0;
  let first = 0;
  while (first < phrases.length) {
    let last = first;
    while (phrases[last + 1]?.joined === true) last++;
    if (last > first) list++;
    const group = phrases.slice(first, last + 1);
    const closing = readClosing(text, words, group.at(-1));
    const counted = closing !== null && (closing.count === group.length || closing.amount !== null);
    const opened = last > first && isOpened(text, words, phrases[first]);
    const certainty = counted || opened || (closing?.opened === true && last > first && isAnnounced(words, group[0]?.before ?? -1)) || (last > first && (isDealtOut(text, words, group) || isPaired(words, text, phrases[last]) || group.every(({ to }) => isAsided(words, to)))) ? SURE : closing !== null && (closing.opened || last > first) ? LIKELY : UNSURE;
    for (const whole of group) {
      // X水电站首台 | 8000千瓦机组: a part of the thing before.
      if (bringsPart(text, words, whole.before)) continue;
      const phrase = skipKind(words, whole);
      const name = readName(text, words, phrase, certainty, isOwner(text, words, series, phrase));
      if (name && !holdsWord(never, text.slice(name.span.start, name.span.end)) && (name.head !== 0 || closing === null || isBuilt(words, group, closing))) candidates.push({ span: name.span, from: name.from, to: name.to, head: name.head, owner: name.owner, long: name.long, bare: name.bare, telling: name.telling, before: phrase.before, list: last > first ? list : 0, listAmount: closing?.amount ?? null, closed: closing !== null || opened });
    }
    first = last + 1;
  }
  return candidates;
}

/** 缂丝、木刻年画、苏扇等十二个项目轮流开课: things without a head are projects only where somebody builds, pays, sees or promises them. */
function isBuilt(words: readonly Word[], group: readonly Phrase[], { amount }: Closing): boolean {
  if (amount !== null) return true;
  const [from, to] = [group[0]?.from ?? 0, group.at(-1)?.to ?? 0];
  for (let at = to; at < to + 10 && words[at] !== undefined && words[at]?.kind !== 'full-stop'; at++) if (saysBuilding(words[at])) return true;
  for (let at = from - 1; at >= from - 20 && wordAt(words, at) !== undefined && words[at]?.kind !== 'full-stop'; at--) if (saysBuilding(words[at])) return true;
  return group.some((phrase) => words.slice(phrase.from, phrase.to).some(({ be }) => (be & HEADS) !== 0));
}

const saysBuilding = (word: Word | undefined): boolean => word !== undefined && (word.kind === 'amount' || (word.be & (BE.stage | BE.build | BE.construct | BE.visit | BE.rank | BE.deed)) !== 0);

/** 开工的12个项目总投资48.6亿元，包括A、B等项目: projects are counted before the list, and begun or paid. */
function isAnnounced(words: readonly Word[], before: number): boolean {
  let [counted, begun] = [false, false];
  for (let at = before; at > before - 14; at--) {
    const word = wordAt(words, at);
    if (!word || word.kind === 'full-stop') break;
    counted ||= (word.be & BE.project) !== 0 && wordAt(words, at - 1)?.kind === 'count';
    begun ||= word.kind === 'amount' || (word.be & (BE.stage | BE.construct)) !== 0;
  }
  return counted && begun;
}

/** 重点项目平朔化肥厂改造: what kind of thing it is stands before its name. */
function skipKind(words: readonly Word[], phrase: Phrase): Phrase {
  let at = phrase.from;
  while (at < phrase.to - 2 && ((words[at]?.be ?? 0) & (BE.generic | BE.rank)) !== 0 && ((words[at]?.be ?? 0) & (HEADS & ~BE.deed)) === 0) at++;
  const [kind, next] = [words[at], words[at + 1]];
  return at > phrase.from && kind && next && at + 1 < phrase.to && (kind.be & BE.project) !== 0 && (next.kind === 'text' || next.kind === 'quote') ? { ...phrase, from: at + 1 } : phrase;
}

/** How sure it is that a phrase is a member of a list of projects: counted or introduced as one, closed as one, in none. */
const [UNSURE, LIKELY, SURE] = [0, 1, 2];

/** The name within a phrase: its head decides the end, verbs and leading words are taken off its beginning. */
function readName(text: string, words: readonly Word[], phrase: Phrase, certainty: number, paid: boolean): Pick<Candidate, 'span' | 'from' | 'to' | 'head' | 'owner' | 'long' | 'bare' | 'telling'> | null {
  const end = findNameEnd(text, words, phrase, certainty > UNSURE ? 3 : 4);
  const sited = ((words[phrase.to]?.be ?? 0) & BE.buildingSite) !== 0 && isReached(words, phrase);
  const costs = end === null && (paid || isCostSubject(text, words, phrase) || isCostObject(text, words, phrase));
  const to = end?.to ?? (certainty > UNSURE || sited || costs ? phrase.to : -1);
  if (to < 0) return null;
  const from = skipLeads(text, words, skipPlace(words, phrase, to), to);
  if (from >= to) return null;
  const [firstWord, lastWord] = [words[from], wordAt(words, to - 1)];
  if (!firstWord || !lastWord) return null;
  const start = skipTown(text, words, phrase, from) ?? skipLeadWords(text, firstWord);
  const span = balanceBrackets(text, { start, end: lastWord.end });
  if (span.end - span.start > LONGEST_NAME || span.end - span.start < 2) return null;
  if (/^(?:[0-9.]+[%％]|沿[0-9GS国省]|[他她我你它谁咱俺])/u.test(text.slice(span.start, span.end))) return null;
  // 修路、改水、建沼气池: deeds, and none by name.
  if (phrase.joined && end?.head === BE.facility && /^[建修盖打挖][^.]{1,4}$/u.test(text.slice(span.start, span.end))) return null;
  // 建起广场、戏台和书屋: kinds of things in a list are none by name.
  const bought = !phrase.joined && words[phrase.to]?.kind !== 'sep' && isBought(text, words, phrase);
  if (span.end - span.start < 3 && !bought) return null;
  const content = measureContent(text, words, from, to, span);
  const owner = content > 0 ? null : findOwner(text, words, phrase);
  const sized = findTied(text, words, phrase, CAPACITY);
  const tied = sized ?? (owner === null && end !== null && span.start === firstWord.start ? findTied(text, words, phrase, PLACE) : null);
  const long = tied === null ? null : { start: tied, end: span.end };
  if (owner === null && content === 0 && !bought && !paid && long === null && !(certainty === SURE && isPaired(words, text, phrase))) return null;
  if (end === null && !sited && !costs && !(certainty === SURE && content >= 2) && !looksNamed(text.slice(span.start, span.end), words, from, to, content)) return null;
  return { span, from, to, head: end?.head ?? 0, owner, long, bare: sized !== null || (content === 0 && long !== null), telling: sized !== null || (tied !== null && /[至到]/u.test(text.slice(tied, span.start))) || content >= leastContent(text, words, to, end?.head ?? 0, span) || owner !== null || OF_PLACE.test(text.slice(span.start, span.end)) };
}

/** 来到香溪丽景建筑工地, 龙湖天街施工现场，…: where somebody goes, or what a clause begins with and ends with. */
function isReached(words: readonly Word[], { before, to }: Phrase): boolean {
  const [left, after] = [wordAt(words, before), words[to + 1]];
  if (left !== undefined && (left.be & (BE.visit | BE.placing)) !== 0) return true;
  return (left === undefined || left.kind === 'full-stop' || left.kind === 'comma' || left.kind === 'time') && (after === undefined || after.kind === 'comma' || after.kind === 'full-stop' || (after.be & BE.cut) !== 0);
}

/** 竹地板（6000万元）: a sum in brackets right behind. */
const isAsided = (words: readonly Word[], to: number): boolean => words[to]?.kind === 'bracket' && (words[to + 1]?.kind === 'amount' || words[to + 2]?.kind === 'amount');

/** PTA四期和配套热电联产，前者61.5亿元: the second of a pair needs no name of its own. */
const isPaired = (words: readonly Word[], text: string, phrase: Phrase | undefined): boolean => phrase !== undefined && words[phrase.to]?.kind === 'comma' && says(text, words[phrase.to + 1], '前者');

/** 年产5万吨的X, 六盘山镇至绿塬林场的旅游公路, 荔溪乡的自来水: how big or where it is, before 的. */
const CAPACITY = /(?:年产|年加工|年处理|年周转|年出栏|年存栏|年屠宰|年吞吐|年发电|日产|日处理|日加工|日供水?|日榨|装机)[0-9.〇一二两三四五六七八九十百千万亿余多]{1,10}\p{Script=Han}{1,12}$/u;
const PLACE = /[\p{Script=Han}]{1,8}?(?:镇|乡|村|街道|社区|苏木|县|团|连|林场|农场)(?:[至到—-][\p{Script=Han}]{1,8}(?:镇|乡|村|寨|场|街道|县|市|口))?$|[\p{Script=Han}]{2,6}[至到—-][\p{Script=Han}]{2,6}$/u;

/** Where the words begin that 的 ties to the phrase, when they end as `form` says; else null. */
function findTied(text: string, words: readonly Word[], { before }: Phrase, form: RegExp): number | null {
  const left = wordAt(words, before);
  if (!left || !says(text, left, '的')) return null;
  let from = before;
  while (from > 0 && from > before - 8 && !cuts(text, words, from - 1)) from--;
  const start = words[from]?.start ?? left.start;
  const found = form.exec(text.slice(start, left.start));
  return found ? start + found.index : null;
}

/** The building or works that the clause before names, for a part that begins with its phase: 二期扩建工程. */
function findOwner(text: string, words: readonly Word[], phrase: Phrase): Span | null {
  const [first, comma, head] = [words[phrase.from], wordAt(words, phrase.before), wordAt(words, phrase.before - 1)];
  if (!first || (first.be & (BE.phase | BE.project)) === 0 || comma?.kind !== 'comma' || !head || (head.be & (BE.facility | BE.park | BE.works)) === 0) return null;
  let from = phrase.before - 1;
  while (from > phrase.before - 12 && from > 0 && !cuts(text, words, from - 1)) from--;
  const start = words[from]?.start ?? head.start;
  return head.end - start <= LONGEST_NAME && text.slice(start, head.end).length >= 4 ? { start, end: head.end } : null;
}

/** Leading verbs (新建, 改造 with an object), adjectives without content, and lead words are no part of a name. */
function skipLeads(text: string, words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const word = words[at];
    if (!word) break;
    const plain = (word.kind === 'quote' && !closesQuote(words, at + 1, to)) || word.kind === 'conj' || (word.kind === 'word' && (word.be & (BE.lead | BE.rank | BE.deed)) !== 0 && (word.be & (BE.project | BE.facility | BE.works | BE.park)) === 0);
    const loose = word.kind === 'text' && word.end - word.start === 1 && leadCharacters.has(text.charAt(word.start)) && ((words[at + 1]?.be ?? 0) & (BE.deed | BE.rank)) !== 0;
    if ((!plain && !loose) || ((word.be & BE.lead) !== 0 && matchAt(keepers, text, word.end) !== null)) break;
    at++;
  }
  return at;
}

/** 在东关新建立体停车场: between 在 and the verb stands where it is built. */
function skipPlace(words: readonly Word[], phrase: Phrase, to: number): number {
  if (((wordAt(words, phrase.before)?.be ?? 0) & BE.placing) === 0) return phrase.from;
  for (let at = phrase.from + 1; at < to - 1; at++) {
    const word = words[at];
    if (word && (word.be & BE.construct) !== 0 && (word.be & BE.deed) !== 0 && words[at + 1]?.kind === 'text') return at + 1;
  }
  return phrase.from;
}

/** “云上梯田”度假区: the opening mark belongs to the name when its fellow stands inside. */
function closesQuote(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (words[at]?.kind === 'quote') return true;
  return false;
}

/** 在高桥乡龙门水库加固工程现场: after 在 the town says where, when the building has a name of its own. Else null. */
function skipTown(text: string, words: readonly Word[], phrase: Phrase, from: number): number | null {
  const [left, word, next, site] = [wordAt(words, phrase.before), words[from], words[from + 1], words[phrase.to]];
  if (!left || !word || !next || !site || !says(text, left, '在') || (site.be & BE.site) === 0) return null;
  const town = word.kind === 'text' ? TOWN.exec(text.slice(word.start, word.end)) : null;
  const own = town ? word.end - word.start - town[0].length : 0;
  return town && own >= 2 && (next.be & HEADS) !== 0 ? word.start + town[0].length : null;
}

function skipLeadWords(text: string, word: Word): number {
  let start = word.start;
  for (let hit = matchAt(leads, text, start); hit && start + hit.length < word.end && !matchAt(keepers, text, start + hit.length); hit = matchAt(leads, text, start)) start += hit.length;
  return start;
}

/** A name that opens a bracket or a quotation and does not close it loses the loose half. */
function balanceBrackets(text: string, span: Span): Span {
  let { start, end } = span;
  const name = text.slice(start, end);
  const [open, close] = [/[（(“"‘「]/u.exec(name)?.index ?? -1, name.search(/[）)”"’」]/u)];
  if (close >= 0 && (open < 0 || close < open)) start += close + 1;
  else if (open >= 0 && !/[）)”"’」]/u.test(name.slice(open + 1))) {
    if (open === 0) start += 1;
    else end = start + open;
  }
  return { start, end };
}

/** How many characters are neither head nor adjective, buildings inside the name counting double; 0 where nothing is named. */
function measureContent(text: string, words: readonly Word[], from: number, to: number, span: Span): number {
  let content = 0;
  // 体育工程 may be a campaign; 民族体育场 and 民族医院迁建项目 are buildings.
  const campaign = ((wordAt(words, to - 1)?.be ?? 0) & BE.project) !== 0 && ((wordAt(words, to - 3)?.be ?? 0) & BE.facility) === 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.start < span.start) continue;
    const size = word.end - word.start;
    if (word.kind === 'text' || (word.be & BE.company) !== 0 || (!campaign && (word.be & BE.unbuilt) !== 0 && at < to - 1) || word.be === BE.site) content += size;
    else if (word.kind === 'word' && at < to - 1 && ((word.be & (BE.generic | BE.lead)) === 0 || owns(words, at, span)) && (word.be & (BE.facility | BE.works | BE.park)) !== 0) content += size * 2;
  }
  const head = wordAt(words, to - 1);
  const last = wordAt(words, to - 2)?.kind === 'quote' ? wordAt(words, to - 3) : wordAt(words, to - 2);
  // 人才工程 is a campaign, 重点项目 has no name; 老街改造项目 has one, though 改造 alone would be an adjective.
  // 河堤水毁修复工程: with a deed in its head it is none.
  const empty = last !== undefined && head !== undefined && (head.be & BE.project) !== 0 && (last.be & (BE.unbuilt | BE.rank)) !== 0 && (last.be & HEADS) === 0 && !(head.end - head.start > 2 && matchAt(deeds, text, head.start) !== null);
  // 宝丰县项目: those of a county, and none by name.
  const ofPlace = head !== undefined && last !== undefined && last.kind === 'text' && (head.be & BE.project) !== 0 && head.end - head.start === 2 && UNIT.test(text.slice(span.start, last.end));
  // 绿色硅产业园: one character tells where an adjective of trade goes with it.
  if (content === 1 && isKindly(text, words, from, to)) return 2;
  return content >= 2 && !empty && !ofPlace ? content : 0;
}

/** One character that is no level of government (县工业园), and an adjective that is no rank beside it. */
function isKindly(text: string, words: readonly Word[], from: number, to: number): boolean {
  const [first, second, head] = [words[from], words[from + 1], wordAt(words, to - 1)];
  if (to - from !== 3 || !first || !second || ((head?.be ?? 0) & (BE.park | BE.works)) === 0) return false;
  const kind = first.kind === 'text' ? second : first;
  const own = first.kind === 'text' ? first : second;
  return own.kind === 'text' && (kind.be & BE.generic) !== 0 && (kind.be & BE.rank) === 0 && !LEVEL.has(text.charAt(own.start));
}

const LEVEL = new Set('省市县区镇乡村旗州盟校院厂场团我本该全新老旧大小各');

/** A division and nothing more. */
const UNIT = /^\p{Script=Han}{1,6}[省市县区旗镇乡州盟]$/u;

/** 旗医院内科楼, 藏医院住院楼: one character before it makes of a hospital a certain one. */
const owns = (words: readonly Word[], at: number, { start }: Span): boolean => {
  const before = wordAt(words, at - 1);
  return before !== undefined && before.kind === 'text' && before.end - before.start === 1 && before.start >= start;
};

/** 阿蓬江综合治理 */
const WATERS = /\p{Script=Han}{2}[河江湖溪沟渠]$/u;

/** What a name must have of its own to name one thing by itself. */
function leastContent(text: string, words: readonly Word[], to: number, head: number, span: Span): number {
  if (isDeed(text, words, to) || ((head & BE.deed) !== 0 && WATERS.test(text.slice(span.start, wordAt(words, to - 1)?.start)))) return 3;
  // 安泰邨第二期工程
  if (text.startsWith('第', wordAt(words, to - 1)?.start)) return 2;
  // 西柏高速公路, 青山水库: what is named after its place is named by two characters.
  if ((head & BE.facility) !== 0 && landmarks.has(text.slice(wordAt(words, to - 1)?.start, wordAt(words, to - 1)?.end))) return 2;
  // 玉雕湾商贸物流中心: adjectives of trade tell too where only projects are named so.
  // 中原数字产业园
  return (head & (BE.works | BE.park)) !== 0 && span.end - span.start >= ((head & BE.park) !== 0 ? 6 : 8) ? 2 : 4;
}

/** 改建工程, 扩建项目: with such a head three characters of its own are a name (太麻里桥改建工程). */
function isDeed(text: string, words: readonly Word[], to: number): boolean {
  const [deed, head] = [wordAt(words, to - 2), wordAt(words, to - 1)];
  if (!head || (head.be & BE.project) === 0) return false;
  return (head.end - head.start > 2 && matchAt(deeds, text, head.start) !== null) || ((deed?.be ?? 0) & BE.deed) !== 0;
}

/** A member of a closed list without a head: a company, a capacity, or a long name. */
function looksNamed(name: string, words: readonly Word[], from: number, to: number, content: number): boolean {
  if (((wordAt(words, to - 1)?.be ?? 0) & BE.company) !== 0) return false;
  const company = words.slice(from, to).some((word) => (word.be & BE.company) !== 0);
  return name.length >= 6 && (company || content >= 4 || /年产|[0-9](?![0-9米克秒分])/u.test(name) || name.length >= 7);
}
