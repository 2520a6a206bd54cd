// Does a candidate count by itself: by its head, and by the verbs, stages and sites right beside it? What only money or a
// later sentence can tell is decided in projects-money.
import { BODY_WORDS, DEED_HEADS, DESIGN_WORDS, FOUNDING_WORDS, HOLDING_WORDS, HOPED_FOR, NAMING_WORDS, PART_WORDS, PLANNED_STATES, PLANNING_WORDS, SIGNING_WORDS, STATE_ADVERBS, SUBJECT_WORDS } from '../gazetteer/projects';
import { buildLexicon, endsWithWord, matchAt, splitWords } from '../text/lexicon';
import type { Candidate } from './projects-candidates';
import { hasStageAfter, isClauseSubject, isCounted, isMeasured, isToured } from './projects-lists';
import { HEADS } from './projects-cuts';
import { isMade, isPlanned, isPlant, isScene, isWhere, opensClause, wordAfter } from './projects-tours';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

/** Words that a clause is looked back through; longer ones are lists. */
const CLAUSE = 24;
const ACTIVE = BE.visit | BE.build;
const named = new Set(splitWords(NAMING_WORDS));
const bodies = buildLexicon(splitWords(BODY_WORDS).map((word) => [word, true] as const));
const states = buildLexicon(splitWords(PLANNED_STATES).map((word) => [word, true] as const));
const adverbs = buildLexicon(splitWords(STATE_ADVERBS).map((word) => [word, true] as const));
const hoped = buildLexicon(splitWords(HOPED_FOR).map((word) => [word, true] as const));
const planning = new Set(splitWords(PLANNING_WORDS).flatMap((word) => [word, `${word}了`]));
const signing = new Set(splitWords(SIGNING_WORDS));
const subjects = new Set(splitWords(SUBJECT_WORDS));
const designs = new Set(splitWords(DESIGN_WORDS));
const foundings = new Set(splitWords(FOUNDING_WORDS));
const held = new Set(splitWords(HOLDING_WORDS));
/** 改造后的贵宾楼 */
const remade = new Set(splitWords(DEED_HEADS).map((deed) => `${deed}后`));
const partWords = new Set(splitWords(PART_WORDS));

/** Does a candidate count by its head and the words beside it, whatever is said later? */
export function acceptsAlone(text: string, words: readonly Word[], candidate: Candidate): boolean {
  const { head, before, lead, from, to, closed } = candidate;
  const left = wordAt(words, before), right = wordAfter(words, to);
  if (left?.kind === 'count' && text.slice(left.start, left.start + 1) !== '一') return false;
  if (closed) return true;
  if (left && (left.be & BE.quantifier) !== 0) return false;
  // 某公司与和静工业园区签订的X: who signs.
  if (right && left?.kind === 'conj' && text.startsWith('签', right.start) && right.be !== 0) return false;
  // 动工活动在X产业园举行: where something else is.
  if (right && says(text, left, '在') && held.has(text.slice(right.start, right.end))) return false;
  if (isMeasured(text, candidate) || NUMBERED.test(text.slice(candidate.span.start, candidate.span.end))) return false;
  // 重点项目16个 is a crowd; X高速公路12座隧道 is one road.
  if ((right?.kind === 'count' && ((candidate.head & BE.project) !== 0 || !candidate.telling)) || isCounted(text, words, candidate)) return false;
  if (isDescription(text, words, candidate) || isCampaign(text, candidate) || isBody(text, words, candidate)) return false;
  if ((head & BE.project) !== 0 && !isKindOnly(words, candidate) && (candidate.telling || isNews(words, candidate))) return true;
  // 在县医院投入使用 tells where, and of something else.
  const placed = left !== undefined && (left.be & BE.placing) !== 0;
  if (right && ((right.be & BE.buildingSite) !== 0 || ((right.be & BE.site) !== 0 && (right.be & BE.stage) !== 0) || (!placed && !builds(words, to) && reaches(right, head) && (candidate.telling || ((OF_LEVEL.test(text.charAt(candidate.span.start)) || (candidate.span.end - candidate.span.start >= 6 && isNamed(words, candidate))) && !text.startsWith('建设', right.start)))))) return true;
  // 在永安大桥改建现场
  if (right && (head & BE.deed) !== 0 && candidate.telling && (right.be & BE.site) !== 0 && right.end - right.start > 1) return true;
  if (right && (head & (BE.facility | BE.park | BE.works)) !== 0 && says(text, right, '建设') && (says(text, left, '把') || says(text, left, '将'))) return true;
  if (right && !says(text, left, '在') && (head & (BE.park | BE.works)) !== 0 && foundings.has(text.slice(right.start, right.end))) return true;
  // 临江大桥初步设计进行评审
  if ((head & (BE.facility | BE.works | BE.deed)) !== 0 && designs.has(text.slice(words[to]?.start ?? 0, words[to]?.end ?? 0))) return true;
  if (left && candidate.telling && (head & (BE.facility | BE.deed)) !== 0 && planning.has(text.slice(left.start, left.end)) && !endsWithWord(hoped, text.slice(candidate.span.start, candidate.span.end))) return true;
  if ((candidate.telling || candidate.span.end - candidate.span.start >= 5) && (head & (BE.facility | BE.park | BE.works)) !== 0 && isStillPlanned(text, words, candidate)) return true;
  if (left && (head & BE.facility) !== 0 && named.has(text.slice(left.start, left.end))) return true;
  // 县医院城南院区二期: what is built in phases is a project.
  if (!placed && candidate.telling && (head & HEADS & ~BE.phase) !== 0 && ((head | (right?.be ?? 0)) & BE.phase) !== 0) return true;
  // 视察X的工地进度
  if (left && (left.be & BE.visit) !== 0 && candidate.telling && says(text, right, '的') && ((words[to + 1]?.be ?? 0) & (BE.buildingSite | BE.site | BE.work)) !== 0 && (((words[to + 1]?.be ?? 0) & BE.stage) !== 0 || ((words[to + 1]?.be ?? 0) & BE.work) !== 0)) return true;
  if (left && (left.be & BE.visit) !== 0 && (head & BE.phase) !== 0 && candidate.telling) return true;
  if ((candidate.telling || candidate.span.end - candidate.span.start >= 6) && isNamed(words, candidate) && !isKindOnly(words, candidate) && (isClauseSubject(words, before) || isOfTown(text, words, before)) && hasStageAfter(text, words, to, 5)) return true;
  if (isPart(text, words, candidate)) return false;
  if (isCertainDeed(text, words, candidate) && (isClauseSubject(words, before) ? isPredicate(text, right) : isPromised(text, words, before) || (right !== undefined && subjects.has(text.slice(right.start, right.end))))) return true;
  if (candidate.telling && (head & (BE.facility | BE.works)) !== 0 && isClauseSubject(words, before) && goesOnBuilding(words, to)) return true;
  // X铁路、Y公路建设: the deed that a list or a sentence is about.
  if (candidate.telling || candidate.list > 0) if (right && (head & (BE.facility | BE.park | BE.works)) !== 0 && says(text, right, '建设')) return true;
  if ((head & BE.works) !== 0 && (candidate.telling || isNews(words, candidate) || opensClause(text, words, before)) && (isPlant(text, words, to) || isMade(text, words, candidate))) return true;
  if ((head & BE.facility) !== 0 && (isUnderWay(text, words, before) || (candidate.telling && isPromised(text, words, before)) || isScene(text, words, candidate))) return true;
  // 要建一座带车棚的小广场: 的 ties it to what is built.
  const possessor = right !== undefined && says(text, right, '的') && words[to + 1]?.kind !== 'amount' && !subjects.has(text.slice(words[to + 1]?.start ?? 0, words[to + 1]?.end ?? 0));
  if (left && !possessor && !tookPart(text, wordAt(words, before - 1)) && ((left.be & BE.construct) !== 0 || constructs(words, before, from))) return true;
  const active = left !== undefined && left.kind === 'word' && ((left.be & ACTIVE) !== 0 || isPlanned(text, words, before));
  const seen = ((wordAt(words, lead)?.be ?? 0) & BE.visit) !== 0;
  return (head & BE.park) !== 0 && active && (!seen || (candidate.telling && isToured(text, words, candidate))) && !isWhere(text, words, candidate);
}

/** 古街立面改造, 游客接待中心: nothing but kinds of things, as the parts of a project are called; 职教中心实训楼 tells whose it is. */
const isNamed = (words: readonly Word[], { from, to, head }: Candidate): boolean =>
  words.slice(from, to).some(({ kind, start, end }) => kind === 'text' && end - start > 1) || ((head & BE.deed) === 0 && words.slice(from, to - 1).some(({ be }) => (be & (BE.facility | BE.works | BE.park)) !== 0));

/** 县中医院主体封顶: the level stands for the place. */
const OF_LEVEL = /^[省市县区旗镇乡村场团校]/u;

/** X产业园正在规划中, X文化馆仍在选址. Behind the name `to`, or behind an adverb that its phrase ends with. */
function isStillPlanned(text: string, words: readonly Word[], { to, span }: Candidate): boolean {
  const start = words[to]?.start;
  if (start === undefined || start - span.end > 1) return false;
  const adverb = matchAt(adverbs, text, start)?.length ?? 0;
  return matchAt(states, text, start) !== null || (adverb > 0 && matchAt(states, text, start + adverb) !== null);
}

/** 水库工程, 安置房项目: a kind of building and the word for it. */
const isKindOnly = (words: readonly Word[], { from, to }: Candidate): boolean => to - from === 2 && (words[from + 1]?.end ?? 0) - (words[from + 1]?.start ?? 0) === 2 && ((words[from]?.be ?? 0) & (BE.facility | BE.works | BE.park)) !== 0 && (words[from]?.end ?? 0) - (words[from]?.start ?? 0) <= 3;

/** 一号锅炉, 2号机组: one of several in a works. */
const NUMBERED = /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[号#]/u;

/** 曾参与修建青藏铁路: what somebody once took part in. */
const tookPart = (text: string, word: Word | undefined): boolean => word !== undefined && (says(text, word, '参与') || says(text, word, '参加') || /[曾过]$/u.test(text.slice(word.start, word.end)));

/** 西河镇敬老院扩建, 阿蓬江综合治理: what is done to a building of somebody or to a place, and not to a kind of things. */
function isCertainDeed(text: string, words: readonly Word[], { head, telling, to, from }: Candidate): boolean {
  if (!telling || (head & BE.deed) === 0) return false;
  const thing = wordAt(words, to - 2);
  if (!thing || to - 2 < from) return false;
  return (thing.be & (BE.facility | BE.works | BE.park)) !== 0 ? (thing.be & BE.generic) === 0 && to - 2 > from : thing.kind === 'text' && PLACED.test(text.slice(thing.start, thing.end));
}

/** Waters, hills, ways, settlements, works: what ends so is one thing. */
const PLACED = /\p{Script=Han}[河江湖溪沟渠库塘海湾山岭坡路街桥镇乡村厂矿校院站段坝]$/u;

/** Something is said of it: X扩建卡在验收, X治理要再提速. */
const isPredicate = (text: string, word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && (word.be & (BE.cut | BE.build | BE.placing | BE.stage)) !== 0 && !says(text, word, '的') && !says(text, word, '等');

/** 石佛寺镇的X因资金问题停工: whose it is stands before 的, at the beginning of a clause. */
function isOfTown(text: string, words: readonly Word[], before: number): boolean {
  const town = wordAt(words, before - 1);
  return town !== undefined && says(text, wordAt(words, before), '的') && town.kind === 'text' && /[镇乡村县市区]$/u.test(text.slice(town.start, town.end)) && isClauseSubject(words, before - 2);
}

/** 六月签约的X, 刚立项的X: what 的 ties to a word of signing. */
function isPromised(text: string, words: readonly Word[], before: number): boolean {
  const verb = wordAt(words, before - 1);
  return verb !== undefined && says(text, wordAt(words, before), '的') && signing.has(text.slice(verb.start, verb.end));
}

/** X工程检查组, 水库管理处: who is named after the thing is spoken of. */
function isBody(text: string, words: readonly Word[], { to }: Candidate): boolean {
  const right = words[to];
  return right !== undefined && matchAt(bodies, text, right.start) !== null;
}

/** A stage of building right after a name; of one that any shop has, only where the name itself speaks of building. */
function reaches(word: Word, head: number): boolean {
  if ((word.be & BE.opening) !== 0) return (head & (BE.project | BE.deed | BE.phase)) !== 0;
  return (word.be & (BE.stage | BE.work)) !== 0;
}

/** 友谊农场建成程控电话站: builds something, and is not built itself. */
function builds(words: readonly Word[], to: number): boolean {
  // 某小学日前建起亲情小屋
  const at = words[to]?.kind === 'time' || (words[to]?.be ?? 0) === BE.cut ? to + 1 : to;
  const verb = words[at], next = words[at + 1];
  return verb !== undefined && (verb.be & BE.construct) !== 0 && next !== undefined && (next.kind === 'text' || next.kind === 'quote' || next.kind === 'count');
}

/** Words beside it that make even a short name a certain thing: a visit, a builder's verb, its site. */
function isNews(words: readonly Word[], { before, to }: Candidate): boolean {
  return ((wordAt(words, before)?.be ?? 0) & (ACTIVE | BE.construct)) !== 0 || ((wordAfter(words, to)?.be ?? 0) & (BE.site | BE.stage | BE.work)) !== 0;
}

/** 新建X, 修建年加工800吨的X: a verb of building governs the name. */
function constructs(words: readonly Word[], before: number, from: number): boolean {
  for (let at = from - 1; at > before && at >= 0; at--) if (((words[at]?.be ?? 0) & BE.construct) !== 0) return true;
  if (isClauseSubject(words, before)) return false;
  for (let at = before - 1; at >= Math.max(0, before - 4); at--) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep' || (word.be & (BE.placing | BE.facility | BE.works | BE.project)) !== 0) return false;
    if ((word.be & BE.construct) !== 0) return true;
  }
  return false;
}

/** `X工程是省里定下的水毁修复项目`: says of what kind the project before 是 is, and names none. */
export function isDescription(text: string, words: readonly Word[], candidate: Candidate): boolean {
  const next = words[candidate.to];
  // 该隧道是X改建工程的节点: X is a thing of its own.
  if (next && says(text, next, '的')) return false;
  const verb = findKindVerb(text, words, candidate.from);
  if (verb < 0) return false;
  // ，是我市首个独资项目: what the clause before spoke of.
  return wordAt(words, verb - 1)?.kind === 'comma' || ((wordAt(words, verb - 1)?.be ?? 0) & (HEADS | BE.anaphor)) !== 0;
}

/** The word before `at` in its clause that says of what kind something is: 是, 属于; 该工程属…项目. -1 when there is none. */
export function findKindVerb(text: string, words: readonly Word[], from: number): number {
  for (let at = from; at >= Math.max(0, from - CLAUSE); at--) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop') return -1;
    if ((word.be & BE.kind) !== 0 && at < from) return at;
    if (word.kind === 'text' && ((wordAt(words, at - 1)?.be ?? 0) & BE.anaphor) !== 0 && /^[属系乃]/u.test(text.slice(word.start, word.start + 1))) return at;
  }
  return -1;
}

/** “设计+制造”项目: what bears nothing but a motto is a campaign, unless money says otherwise. */
export function isCampaign(text: string, { span }: Candidate): boolean {
  return /^[“"][^“”"]*[”"](?:建设|示范|试点|[\p{Script=Han}]{0,2})(?:项目|工程)$/u.test(text.slice(span.start, span.end));
}

/** `该项目…，主要建设博览馆、仓储中心等`: parts of the project that the sentence speaks of. */
function isPart(text: string, words: readonly Word[], candidate: Candidate): boolean {
  let verb = false;
  for (let at = candidate.from - 1; at >= Math.max(0, candidate.from - 80); at--) {
    const word = words[at];
    if (!word || word.kind === 'full-stop') return false;
    if (partWords.has(text.slice(word.start, word.end))) verb = true;
    else if (verb && ((word.be & BE.anaphor) !== 0 || isBareProject(words, at) || isOneProject(words, at) || isBuiltBy(text, words, at))) return true;
    else if (word.kind === 'comma' && !verb) return false;
  }
  return false;
}

/** X三期工程，由Y投资，建设…: the sentence is of one project. */
const isBuiltBy = (text: string, words: readonly Word[], at: number): boolean => ((words[at]?.be ?? 0) & BE.project) !== 0 && words[at + 1]?.kind === 'comma' && (says(text, words[at + 2], '由') || words[at + 2]?.amount?.kind === 'total');

/** X扩建工程经费1亿元，包括…: what the sentence is of is one project, and no crowd of them (12个项目，包括…). */
function isOneProject(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1), word = words[at], after = words[at + 1];
  return word !== undefined && (word.be & BE.project) !== 0 && after?.kind === 'amount' && before?.kind !== 'count' && ((before?.be ?? 0) & BE.generic) === (((before?.be ?? 0) & BE.deed) !== 0 ? BE.generic : 0);
}

/** 第三小学因缺资金，主体停工两个月: the next clause begins with works and says how far they are. */
function goesOnBuilding(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + 8; at++) {
    if (words[at] === undefined || words[at]?.kind === 'full-stop') return false;
    if (words[at]?.kind !== 'comma') continue;
    const works = words[at + 1], next = words[at + 2], further = words[at + 3];
    return works !== undefined && (works.be & BE.work) !== 0 && [next, further].some((word) => word !== undefined && (word.be & (BE.stage | BE.work)) !== 0);
  }
  return false;
}

/** 正在施工的玉龙湖大桥, 新近落成的X: what 的 ties to a word of building. */
function isUnderWay(text: string, words: readonly Word[], before: number): boolean {
  const verb = wordAt(words, before - 1), left = wordAt(words, before);
  if (!left || !verb || !says(text, left, '的')) return false;
  // 因征地受阻停工8个月的环城东路, 规划中的高铁新城
  if (endsWithWord(states, text.slice(Math.max(0, left.start - 4), left.start))) return true;
  for (let at = before - 1; at > before - 4 && wordAt(words, at)?.kind !== 'comma' && wordAt(words, at)?.kind !== 'full-stop'; at--) if (((wordAt(words, at)?.be ?? 0) & BE.work) !== 0) return true;
  return (((verb.be & (BE.stage | BE.construct | BE.work)) !== 0 && (verb.be & BE.opening) === 0) || remade.has(text.slice(verb.start, verb.end)));
}

/** 项目 or 工程 alone at the beginning of a clause: the one spoken of. */
export function isBareProject(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1), word = words[at], after = words[at + 1];
  if (!word || (word.be & BE.project) === 0 || word.end - word.start > 2) return false;
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'full-stop' || before.kind === 'quote';
  return opens && after !== undefined && (after.kind === 'amount' || after.kind === 'time' || (after.kind === 'word' && (after.be & (BE.cut | BE.build | BE.placing)) !== 0));
}
