// Phrases → candidates: which phrases may be the name of a project, and where each name begins and ends. Whether a
// candidate counts is decided with the money and the words around it (projects-accept, projects-money).
import type { Amount, Span } from '../model';
import { ABSTRACT_DEEDS, NEVER_INSIDE } from '../gazetteer/projects';
import { holdsWord, listWords, splitWords } from '../text/lexicon';
import { balanceBrackets, skipLeadWords, skipLeads, skipPlace, skipTown } from './projects-begins';
import { leastContent, looksNamed, measureContent } from './projects-content';
import { isDealtOut } from './projects-dealt';
import { findNameEnd } from './projects-ends';
import { isBought, isCostObject, isCostSubject, isKindOfWorks, isOwner } from './projects-paid';
import type { Closing, Phrase } from './projects-phrases';
import { HEADS, bringsPart, cuts } from './projects-cuts';
import { isOpened, readClosing, splitPhrases } from './projects-phrases';
import type { Series } from './projects-series';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

const never = listWords(splitWords(NEVER_INSIDE));
const abstracts = new Set(splitWords(ABSTRACT_DEEDS));

/** A name that may be a project's. `span` is in the article's text; the indexes are into its words. */
export interface Candidate {
  readonly span: Span;
  readonly from: number;
  /** One after its last word. */
  readonly to: number;
  /** The word that cuts the phrase off on the left (a verb, 的, a comma); -1 at the beginning. */
  readonly before: number;
  /** The word that cuts its list off on the left; its own `before` outside lists. */
  readonly lead: number;
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

const LONGEST_NAME = 48;
/** A kind of thing becomes one thing by its place: 黄粮镇高标准农田项目. */
const OF_PLACE = /^(?!乡镇|城镇|村镇|集镇|乡村|农村|新村|城乡|城区|市区|社区|街道|县区|新区|老区|库区|山区|园区|景区|灌区|校区|厂区|小区|片区|[全各本我该][省市县区镇乡村])[\p{Script=Han}]{1,4}?(?:镇|乡|村|街道|社区|县|市|区)/u;

/** All candidates of a text, in order. `words` are those of `text`. Linear. */
export function findCandidates(text: string, words: readonly Word[], series: Series): Candidate[] {
  const phrases = splitPhrases(text, words);
  const candidates: Candidate[] = [];
  let list = 0;
  let first = 0;
  while (first < phrases.length) {
    let last = first;
    while (phrases[last + 1]?.joined === true) last++;
    const group = joinPlaces(text, words, phrases.slice(first, last + 1));
    const listed = group.length > 1;
    if (listed) list++;
    const closing = readClosing(text, words, group.at(-1));
    const counted = closing !== null && (closing.count === group.length || closing.amount !== null);
    // 竣工的项目包括A和投资4.7亿元的B: 和 goes on behind the first.
    const opened = isOpened(text, words, group[0]) && (listed || (words[group[0]?.to ?? -1]?.kind === 'conj' && words[(group[0]?.to ?? -1) + 1]?.kind === 'amount'));
    const certainty = counted || opened || (closing?.opened === true && listed && isAnnounced(words, group[0]?.before ?? -1)) || (listed && (isDealtOut(text, words, group) || isPaired(words, text, group.at(-1)) || group.every(({ to }) => isAsided(words, to)))) ? SURE : closing !== null && (closing.opened || listed) ? LIKELY : UNSURE;
    for (const whole of group) {
      // X水电站首台 | 8000千瓦机组: a part of the thing before.
      if (bringsPart(text, words, whole.before)) continue;
      const phrase = skipKind(words, whole);
      const name = readName(text, words, phrase, certainty, isOwner(text, words, series, phrase));
      if (name && !holdsWord(never, text.slice(name.span.start, name.span.end)) && (name.head !== 0 || closing === null || isBuilt(words, group, closing))) candidates.push({ span: name.span, from: name.from, to: name.to, head: name.head, owner: name.owner, long: name.long, bare: name.bare, telling: name.telling, before: phrase.before, lead: group[0]?.before ?? phrase.before, list: listed ? list : 0, listAmount: closing?.amount ?? null, closed: closing !== null || opened });
    }
    first = last + 1;
  }
  return candidates;
}

/** 实施的 | 城关镇、五里乡土地整治项目: one project of several places, and no list. Of a visit (先后到A镇、B村光伏项目) they are where somebody went. */
function joinPlaces(text: string, words: readonly Word[], group: readonly Phrase[]): readonly Phrase[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || group.length < 2 || ((wordAt(words, first.before)?.be ?? 0) & (BE.visit | BE.placing)) !== 0 || ((wordAt(words, last.to - 1)?.be ?? 0) & BE.project) === 0) return group;
  const own = text.slice(words[last.from]?.start, wordAt(words, last.to - 1)?.end);
  const places = group.slice(0, -1).every(({ from, to }) => PLACE_ONLY.test(text.slice(words[from]?.start, wordAt(words, to - 1)?.end)));
  return places && OF_TOWN.test(own) ? [{ ...last, from: first.from, before: first.before, joined: false }] : group;
}

const PLACE_ONLY = /^\p{Script=Han}{1,4}(?:镇|乡|村|街道)$/u;
const OF_TOWN = /^\p{Script=Han}{1,4}?(?:镇|乡|村|街道)(?=\p{Script=Han}{4})/u;

/** 缂丝、木刻年画、苏扇等十二个项目轮流开课: things without a head are projects only where somebody builds, pays, sees or promises them. */
function isBuilt(words: readonly Word[], group: readonly Phrase[], { amount }: Closing): boolean {
  if (amount !== null) return true;
  const from = group[0]?.from ?? 0, to = group.at(-1)?.to ?? 0;
  // 焊工、钳工等4个项目的比赛
  for (let at = to; at < to + 6; at++) if (((words[at]?.be ?? 0) & BE.unbuilt) !== 0 && ((words[at]?.be ?? 0) & BE.deed) === 0) return false;
  for (let at = to; at < to + 10 && words[at] !== undefined && words[at]?.kind !== 'full-stop'; at++) if (saysBuilding(words[at])) return true;
  for (let at = from - 1; at >= from - 20 && wordAt(words, at) !== undefined && words[at]?.kind !== 'full-stop'; at--) if (saysBuilding(words[at])) return true;
  return group.some((phrase) => words.slice(phrase.from, phrase.to).some(({ be }) => (be & HEADS) !== 0));
}

const saysBuilding = (word: Word | undefined): boolean => word !== undefined && (word.kind === 'amount' || (word.be & (BE.stage | BE.build | BE.construct | BE.visit | BE.rank | BE.deed)) !== 0);

/** 开工的12个项目总投资48.6亿元，包括A、B等项目: projects are counted before the list, and begun or paid. */
function isAnnounced(words: readonly Word[], before: number): boolean {
  let counted = false, begun = false;
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
  const kind = words[at], next = words[at + 1];
  return at > phrase.from && kind && next && at + 1 < phrase.to && (kind.be & BE.project) !== 0 && (next.kind === 'text' || next.kind === 'quote') ? { ...phrase, from: at + 1 } : phrase;
}

/** How sure it is that a phrase is a member of a list of projects: counted or introduced as one, closed as one, in none. */
const [UNSURE, LIKELY, SURE] = [0, 1, 2];

/** The name within a phrase: its head decides the end, verbs and leading words are taken off its beginning. */
function readName(text: string, words: readonly Word[], phrase: Phrase, certainty: number, paid: boolean): Pick<Candidate, 'span' | 'from' | 'to' | 'head' | 'owner' | 'long' | 'bare' | 'telling'> | null {
  const sized = findTied(text, words, phrase, CAPACITY);
  const end = findNameEnd(text, words, phrase, certainty > UNSURE || sized !== null ? 3 : 4);
  const sited = ((words[phrase.to]?.be ?? 0) & BE.buildingSite) !== 0 && isReached(words, phrase);
  const costs = end === null && (paid || isCostSubject(text, words, phrase) || isCostObject(text, words, phrase));
  const to = end?.to ?? (certainty > UNSURE || sited || costs ? phrase.to : -1);
  if (to < 0) return null;
  const again = isToldAgain(text, words, phrase);
  const from = again ? phrase.from : skipLeads(text, words, skipPlace(words, phrase, to), to);
  if (from >= to) return null;
  const firstWord = words[from], lastWord = wordAt(words, to - 1);
  if (!firstWord || !lastWord) return null;
  const start = skipTown(text, words, phrase, from) ?? skipLeadWords(text, firstWord);
  const span = balanceBrackets(text, { start, end: lastWord.end });
  if (span.end - span.start > LONGEST_NAME || span.end - span.start < 2) return null;
  if (/^(?:[0-9.]+[%％]|沿[0-9GS国省]|[他她我你它谁咱俺])/u.test(text.slice(span.start, span.end))) return null;
  if (abstracts.has(text.slice(span.start, span.end))) return null;
  // 修路、改水、建沼气池: deeds, and none by name.
  if (phrase.joined && end?.head === BE.facility && /^[建修盖打挖][^.]{1,4}$/u.test(text.slice(span.start, span.end))) return null;
  // 建起广场、戏台和书屋: kinds of things in a list are none by name.
  const bought = again || (!phrase.joined && words[phrase.to]?.kind !== 'sep' && isBought(text, words, phrase));
  if (span.end - span.start < 3 && !bought) return null;
  const content = measureContent(text, words, from, to, span);
  const owner = content > 0 ? null : findOwner(text, words, phrase);
  const tied = sized ?? (owner === null && end !== null && span.start === firstWord.start ? findTied(text, words, phrase, PLACE) : null);
  const long = tied === null ? null : { start: tied, end: span.end };
  if (owner === null && content === 0 && !bought && !paid && long === null && !(certainty === SURE && isPaired(words, text, phrase))) return null;
  if (end === null && !sited && !costs && !(certainty === SURE && content >= 2) && !looksNamed(text.slice(span.start, span.end), words, from, to, content)) return null;
  return { span, from, to, head: end?.head ?? 0, owner, long, bare: sized !== null || (content === 0 && long !== null), telling: again || sized !== null || (tied !== null && /[至到]/u.test(text.slice(tied, span.start))) || content >= leastContent(text, words, to, end?.head ?? 0, span) || owner !== null || OF_PLACE.test(text.slice(span.start, span.end)) };
}

/** 关于除险加固项目的汇报。该项目总投资1.36亿元: the next sentence tells the sum of what has no name but its kind. */
function isToldAgain(text: string, words: readonly Word[], phrase: Phrase): boolean {
  if (!isKindOfWorks(text, words, phrase)) return false;
  for (let at = phrase.to; at < phrase.to + 8; at++) {
    if (words[at]?.kind === 'amount' || words[at]?.kind === 'count') return false;
    if (words[at]?.kind === 'full-stop') return ((words[at + 1]?.be ?? 0) & BE.anaphor) !== 0 && ((words[at + 1]?.be ?? 0) & BE.project) === 0 && words[at + 2]?.amount?.kind === 'total';
  }
  return false;
}

/** 来到香溪丽景建筑工地, 龙湖天街施工现场，…: where somebody goes, or what a clause begins with and ends with. */
function isReached(words: readonly Word[], { before, to }: Phrase): boolean {
  const left = wordAt(words, before), after = words[to + 1];
  if (left !== undefined && (left.be & (BE.visit | BE.placing)) !== 0) return true;
  return (left === undefined || left.kind === 'full-stop' || left.kind === 'comma' || left.kind === 'time') && (after === undefined || after.kind === 'comma' || after.kind === 'full-stop' || (after.be & BE.cut) !== 0);
}

/** 竹地板（6000万元）: a sum in brackets right behind. */
const isAsided = (words: readonly Word[], to: number): boolean => words[to]?.kind === 'bracket' && (words[to + 1]?.kind === 'amount' || words[to + 2]?.kind === 'amount');

/** PTA四期和配套热电联产，前者61.5亿元: the second of a pair needs no name of its own. */
const isPaired = (words: readonly Word[], text: string, phrase: Phrase | undefined): boolean => phrase !== undefined && words[phrase.to]?.kind === 'comma' && says(text, words[phrase.to + 1], '前者');

/** 年产5万吨的X, 六盘山镇至绿塬林场的旅游公路, 荔溪乡的自来水: how big or where it is, before 的. */
const CAPACITY = /(?:年产|年加工|年处理|年周转|年出栏|年存栏|年屠宰|年吞吐|年发电|日产|日处理|日加工|日供水?|日榨|装机)(?:能力|量|规模|容量)?[0-9.〇一二两三四五六七八九十百千万亿余多]{1,10}\p{Script=Han}{1,12}$/u;
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
  const first = words[phrase.from], comma = wordAt(words, phrase.before), head = wordAt(words, phrase.before - 1);
  if (!first || (first.be & (BE.phase | BE.project)) === 0 || comma?.kind !== 'comma' || !head || (head.be & (BE.facility | BE.park | BE.works)) === 0) return null;
  let from = phrase.before - 1;
  while (from > phrase.before - 12 && from > 0 && !cuts(text, words, from - 1)) from--;
  const start = words[from]?.start ?? head.start;
  return head.end - start <= LONGEST_NAME && text.slice(start, head.end).length >= 4 ? { start, end: head.end } : null;
}
