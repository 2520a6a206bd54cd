// Phrases → candidates: which phrases may be the name of a project, and where each name begins and ends. Whether a
// candidate counts is decided with the money and the words around it (projects-accept, projects-money).
import type { Amount, Span } from '../model';
import { DEED_HEADS, FACILITY_ENDINGS, LEAD_CHARACTERS, LEAD_KEEPERS, NAME_LEADS, NO_BUILDINGS } from '../gazetteer/projects';
import { buildLexicon, matchAt, matchBefore, splitWords } from '../text/lexicon';
import type { Phrase } from './projects-phrases';
import { HEADS, cuts, readClosing, splitPhrases } from './projects-phrases';
import type { Word } from './projects-words';
import { BE } from './projects-words';

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
  /** Says enough to name one thing: a building inside it, or four characters and more of its own. */
  readonly telling: boolean;
  /** Its list ends with 等…项目: every member is a project. */
  readonly closed: boolean;
}

const leads = buildLexicon(splitWords(NAME_LEADS).map((word) => [word, true] as const));
const keepers = buildLexicon(splitWords(LEAD_KEEPERS).map((word) => [word, true] as const));
const leadCharacters = new Set(splitWords(LEAD_CHARACTERS));
const endings = new Set(splitWords(FACILITY_ENDINGS));
const deeds = buildLexicon(splitWords(DEED_HEADS).map((word) => [word, true] as const));
const noBuildings = buildLexicon(splitWords(NO_BUILDINGS).map((word) => [word, true] as const));
const LONGEST_NAME = 48;
/** The whole cost: no company has one, a thing that is built has. */
const WHOLE_COST = /[总總]|造价|造價|概算/u;
/** Who spends, by the last character: 全县, 交通局, 合作社, 村民. */
const ACTORS = new Set('省市县区镇乡村局委部办社行厅队组会商家人者户们民年月日度中来内后节届次');
/** A kind of thing becomes one thing by its place: 黄粮镇高标准农田项目. */
const OF_PLACE = /^[\p{Script=Han}]{1,4}?(?:镇|乡|村|街道|社区|县|市|区)/u;
const TOWN = /^[\p{Script=Han}]{1,4}?(?:镇|乡|街道)/u;

/** All candidates of a text, in order. `words` are those of `text`. Linear. */
export function findCandidates(text: string, words: readonly Word[]): Candidate[] {
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
    for (const phrase of group) {
      const name = readName(text, words, phrase, closing !== null && (closing.opened || last > first));
      if (name) candidates.push({ ...name, before: phrase.before, list: last > first ? list : 0, listAmount: closing?.amount ?? null, closed: closing !== null });
    }
    first = last + 1;
  }
  return candidates;
}

/** The name within a phrase: its head decides the end, verbs and leading words are taken off its beginning. */
function readName(text: string, words: readonly Word[], phrase: Phrase, closed: boolean): Pick<Candidate, 'span' | 'from' | 'to' | 'head' | 'owner' | 'telling'> | null {
  const end = findNameEnd(text, words, phrase);
  const sited = ((words[phrase.to]?.be ?? 0) & BE.buildingSite) !== 0;
  const costs = end === null && isCostSubject(text, words, phrase);
  const to = end?.to ?? (closed || sited || costs ? phrase.to : -1);
  if (to < 0) return null;
  const from = skipLeads(text, words, phrase.from, to);
  if (from >= to) return null;
  const [firstWord, lastWord] = [words[from], words[to - 1]];
  if (!firstWord || !lastWord) return null;
  const start = skipTown(text, words, phrase, from) ?? skipLeadWords(text, firstWord);
  const span = balanceBrackets(text, { start, end: lastWord.end });
  if (span.end - span.start > LONGEST_NAME || span.end - span.start < 3) return null;
  const content = measureContent(words, from, to, span);
  const owner = content > 0 ? null : findOwner(text, words, phrase);
  if (owner === null && content === 0 && !(lastWord.end - lastWord.start >= 3 && isBought(text, words, phrase))) return null;
  if (end === null && !sited && !costs && !looksNamed(text.slice(span.start, span.end), words, from, to)) return null;
  return { span, from, to, head: end?.head ?? 0, owner, telling: content >= (isDeed(text, words, to) ? 3 : 4) || owner !== null || OF_PLACE.test(text.slice(span.start, span.end)) };
}

/** The building or works that the clause before names, for a part that begins with its phase: 二期扩建工程. */
function findOwner(text: string, words: readonly Word[], phrase: Phrase): Span | null {
  const [first, comma, head] = [words[phrase.from], words[phrase.before], words[phrase.before - 1]];
  if (!first || (first.be & (BE.phase | BE.project)) === 0 || comma?.kind !== 'comma' || !head || (head.be & (BE.facility | BE.park | BE.works)) === 0) return null;
  let from = phrase.before - 1;
  while (from > phrase.before - 12 && from > 0 && !cuts(words, from - 1)) from--;
  const start = words[from]?.start ?? head.start;
  return head.end - start <= LONGEST_NAME && text.slice(start, head.end).length >= 4 ? { start, end: head.end } : null;
}

/** The last head that may end a name; text after it is allowed only after heads that are projects by themselves. */
function findNameEnd(text: string, words: readonly Word[], phrase: Phrase): { to: number; head: number } | null {
  const project = findProjectWord(words, phrase);
  if (project >= 0) {
    const phase = words[project + 1];
    const whole = phase !== undefined && (phase.be & BE.phase) !== 0 && project + 2 >= phrase.to;
    if (phase?.kind === 'bracket' && ((words[project + 2]?.be ?? 0) & BE.phase) !== 0 && words[project + 3]?.kind === 'bracket') return { to: Math.min(project + 4, phrase.to), head: BE.project };
    const part = phase?.kind === 'text' && project + 2 === phrase.to && text.charAt(phase.end - 1) === '段';
    return { to: whole || part ? project + 2 : project + 1, head: BE.project };
  }
  const last = words[phrase.to - 1];
  // 总投资106亿元的X智算中心集群: what is paid is the whole phrase, when little follows its head.
  if (last?.kind === 'text' && last.end - last.start <= 3 && ((words[phrase.to - 2]?.be ?? 0) & HEADS) !== 0 && isPaid(text, words, phrase)) return { to: phrase.to, head: BE.facility };
  if (last?.kind === 'text' && endings.has(text.charAt(last.end - 1)) && !matchBefore(noBuildings, text, last.end) && last.end - (words[phrase.from]?.start ?? last.end) >= (isGoverned(text, words, phrase) ? 3 : 4)) return { to: phrase.to, head: BE.facility };
  let trailing = false;
  for (let at = phrase.to - 1; at >= phrase.from; at--) {
    const word = words[at];
    if (!word) continue;
    const head = word.be & HEADS;
    // 正阳工业园区管委会: the body is spoken of, and not the park.
    if (((words[at + 1]?.be ?? 0) & BE.company) !== 0 && at + 1 < phrase.to) {
      trailing = true;
      continue;
    }
    if (head === 0) {
      if (word.kind === 'text') trailing = true;
      else if (word.kind === 'word' && (word.be & (BE.generic | BE.lead)) === 0) trailing = true;
      continue;
    }
    // 基地建设, 品牌建设: this deed is no part of a name, and no name by itself.
    if (head === BE.deed && (word.be & BE.closer) !== 0) continue;
    if ((head & BE.phase) !== 0 && at === phrase.from) continue;
    if (trailing && (head & (BE.project | BE.works | BE.park | BE.phase)) === 0 && !isPaid(text, words, phrase)) continue;
    return { to: closeBracket(words, at + 1, phrase.to), head: head & BE.phase ? head | (headBeforePhase(words, at) & HEADS) : head };
  }
  return null;
}

/** 总投资18亿元的X水库蓄水保供: after a sum and 的 stands a project, whatever verb follows. */
function isPaid(text: string, words: readonly Word[], { before }: Phrase): boolean {
  const left = words[before];
  return left !== undefined && text.slice(left.start, left.end) === '的' && words[before - 1]?.kind === 'amount';
}

/** X总投资3亿元, X“Y”计划投资2亿元, 总投资3亿元的X: what costs that much is being built, whatever its name ends in. */
function isCostSubject(text: string, words: readonly Word[], phrase: Phrase): boolean {
  const [left, last, right] = [words[phrase.before], words[phrase.to - 1], words[phrase.to]?.kind === 'alias' ? words[phrase.to + 1] : words[phrase.to]];
  if (!last || (last.kind !== 'text' && last.kind !== 'quote') || phrase.joined) return false;
  const opens = left === undefined || left.kind === 'comma' || left.kind === 'full-stop';
  const named = last.kind === 'quote' || WHOLE_COST.test(right?.amount?.asPrinted ?? '');
  if (opens) return named && right?.amount?.kind === 'total' && !ACTORS.has(text.charAt(last.end - 1));
  return isPaid(text, words, phrase) && WHOLE_COST.test(words[phrase.before - 1]?.amount?.asPrinted ?? '') && right?.kind === 'comma';
}

/** 捐资150万元兴建的敬贤楼, 投资30万元的: what is built or paid may have a short name. */
function isGoverned(text: string, words: readonly Word[], { before }: Phrase): boolean {
  const [verb, left] = [words[before - 1], words[before]];
  return left !== undefined && verb !== undefined && text.slice(left.start, left.end) === '的' && (verb.kind === 'amount' || (verb.be & BE.construct) !== 0);
}

/** 自筹380万元建起了冷藏库, 投资130万元扩建门诊楼: built with its own sum, a thing needs no name. */
function isBought(text: string, words: readonly Word[], phrase: Phrase): boolean {
  if (((words[phrase.to - 1]?.be ?? 0) & (BE.works | BE.facility)) === 0) return false;
  if (isGoverned(text, words, phrase)) return words[phrase.before - 1]?.kind === 'amount' || words[phrase.before - 2]?.kind === 'amount';
  let builds = ((words[phrase.from]?.be ?? 0) & BE.construct) !== 0;
  for (let at = phrase.before; at > phrase.before - 4; at--) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep') return false;
    if (word.kind === 'amount') return builds;
    builds ||= (word.be & (BE.build | BE.construct)) !== 0 || (word.kind === 'text' && /[建修盖]$/u.test(text.slice(word.start, word.end)));
  }
  return false;
}

/** The first 项目 with something before it: what follows (一期厂房, 车间) are parts of the project. 工程 may be followed by more. */
function findProjectWord(words: readonly Word[], phrase: Phrase): number {
  let found = -1;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at];
    if (!word || (word.be & BE.project) === 0) continue;
    found = at;
    if (word.end - word.start >= 2 && at + 1 < phrase.to && ((words[at + 1]?.be ?? 0) & (BE.deed | BE.project)) === 0) break;
  }
  return found;
}

/** `城东院区（二期）`: the bracket that closes around the phase belongs to the name. */
function closeBracket(words: readonly Word[], to: number, limit: number): number {
  return to < limit && words[to]?.kind === 'bracket' && ((words[to - 1]?.be ?? 0) & BE.phase) !== 0 ? to + 1 : to;
}

function headBeforePhase(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  return (before?.kind === 'bracket' ? words[at - 2]?.be : before?.be) ?? 0;
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

/** “云上梯田”度假区: the opening mark belongs to the name when its fellow stands inside. */
function closesQuote(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (words[at]?.kind === 'quote') return true;
  return false;
}

/** 在高桥乡龙门水库加固工程现场: after 在 the town says where, when the building has a name of its own. Else null. */
function skipTown(text: string, words: readonly Word[], phrase: Phrase, from: number): number | null {
  const [left, word, next, site] = [words[phrase.before], words[from], words[from + 1], words[phrase.to]];
  if (!left || !word || !next || !site || text.slice(left.start, left.end) !== '在' || (site.be & BE.site) === 0) return null;
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
function measureContent(words: readonly Word[], from: number, to: number, span: Span): number {
  let content = 0;
  // 体育工程 may be a campaign; 民族体育场 is a building.
  const campaign = ((words[to - 1]?.be ?? 0) & BE.project) !== 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.start < span.start) continue;
    const size = word.end - word.start;
    if (word.kind === 'text' || (word.be & BE.company) !== 0 || (!campaign && (word.be & BE.unbuilt) !== 0 && at < to - 1) || word.be === BE.site) content += size;
    else if (word.kind === 'word' && at < to - 1 && (word.be & (BE.generic | BE.lead)) === 0 && (word.be & (BE.facility | BE.works | BE.park)) !== 0) content += size * 2;
  }
  const head = words[to - 1];
  const last = words[to - 2]?.kind === 'quote' ? words[to - 3] : words[to - 2];
  // 人才工程 is a campaign, 重点项目 has no name; 老街改造项目 has one, though 改造 alone would be an adjective.
  const empty = last !== undefined && head !== undefined && (head.be & BE.project) !== 0 && (last.be & (BE.unbuilt | BE.rank)) !== 0 && (last.be & HEADS) === 0;
  return content >= 2 && !empty ? content : 0;
}

/** 改建工程, 扩建项目: with such a head three characters of its own are a name (太麻里桥改建工程). */
function isDeed(text: string, words: readonly Word[], to: number): boolean {
  const [deed, head] = [words[to - 2], words[to - 1]];
  if (!head || (head.be & BE.project) === 0) return false;
  return (head.end - head.start > 2 && matchAt(deeds, text, head.start) !== null) || ((deed?.be ?? 0) & BE.deed) !== 0;
}

/** A member of a closed list without a head: a company, a capacity, or a long name. */
function looksNamed(name: string, words: readonly Word[], from: number, to: number): boolean {
  if (((words[to - 1]?.be ?? 0) & BE.company) !== 0) return false;
  const company = words.slice(from, to).some((word) => (word.be & BE.company) !== 0);
  return name.length >= 6 && (company || /年产|[0-9](?![0-9米克秒分])/u.test(name) || name.length >= 7);
}
