// Which candidates are projects, and which sums are theirs. Walks once through the words of an article and keeps what was
// named last: a project, a crowd of projects (全县120个项目, whose sum is nobody's), or nothing.
import type { Amount } from '../model';
import { GRANT_WORDS, REVISING_WORDS } from '../gazetteer/amounts';
import { REFUSING_WORDS } from '../gazetteer/projects';
import { splitWords } from '../text/lexicon';
import { findAhead } from './projects-ahead';
import { acceptsAlone, findKindVerb, isBareProject, isCampaign, isDescription } from './projects-accept';
import type { Candidate } from './projects-candidates';
import { WHOLE_COST } from './projects-paid';
import type { Open } from './projects-lists';
import { readDealt } from './projects-dealt';
import { acceptClauses, acceptLists, acceptSeries, isCounted, isMeasured } from './projects-lists';
import { findGeneral, findTold, isBareHead, isThisProject, POINTS, recall, RECENT } from './projects-recall';
import type { Series } from './projects-series';
import { opensMember } from './projects-series';
import type { Walk } from './projects-walk';
import { isSaid, textOf } from './projects-walk';
import type { Word } from './projects-words';
import { BE, isSemicolon, says, wordAt } from './projects-words';

/** A candidate that counts, with the sums said of it. */
export interface FoundProject {
  readonly candidate: Candidate;
  readonly amounts: readonly Amount[];
  /** Indexes of words where the text speaks of it again: 该项目. */
  readonly again: readonly number[];
}

/** Members of a list that are looked at to see whether it holds several projects. */
const LOOKED_AT = 16;
const revising = splitWords(REVISING_WORDS);
const refusing = splitWords(REFUSING_WORDS);
const grants = splitWords(GRANT_WORDS);

/** Nothing is built for less, in whatever money: fares and prices are below. */
const LEAST = 1000;

/** 每户补助4.5万元, 人均3000元: of many, and nobody's cost; 价值28万元: of goods. */
const NO_COST = /(?:每\p{Script=Han}{1,3}|[人户亩村]均|价值|市值|折价|折款|货值|案值|单价|售价|货款)$/u;

/** 自来水塔花了三十八万元: said right behind a thing, or of a project. */
const SPENT = new Set(['花了', '花去', '花掉', '用去', '耗去']);

/** To whom the thing before it gives something. */
const GIVES = /^[向给为对]/u;

/** What was done with a sum, behind it. */
const SUNK = new Set(['投下去', '砸下去', '投进去']);

/** Decides over all candidates of one text. Linear in the words. */
export function bindMoney(text: string, words: readonly Word[], candidates: readonly Candidate[], series: Series): FoundProject[] {
  const opens = candidates.filter(({ before, head }) => ((wordAt(words, before)?.be ?? 0) & BE.anaphor) === 0 || (head & BE.deed) !== 0).map((candidate): Open => ({ candidate, amounts: candidate.listAmount ? [candidate.listAmount] : [], again: [], accepted: acceptsAlone(text, words, candidate) }));
  const byStart: (Open | undefined)[] = words.map(() => undefined);
  for (const open of opens) byStart[open.candidate.from] = open;
  const inside = new Uint8Array(words.length);
  for (const { candidate } of opens) inside.fill(1, candidate.from, candidate.to);
  const walk: Walk = { text, words, series, byStart, inside, lists: byList(opens), referent: null, recalled: false, lastList: 0, sentence: 0, lastProject: null, lastWeak: null, recent: [], taken: new Set() };
  for (let at = 0; at < words.length; at++) step(walk, at);
  acceptLists(text, words, walk.lists);
  acceptSeries(text, words, opens);
  acceptClauses(text, words, opens);
  return opens.filter((open) => open.accepted).map(({ candidate, amounts, again }) => ({ candidate, amounts, again }));
}

function byList(opens: readonly Open[]): Map<number, Open[]> {
  const lists = new Map<number, Open[]>();
  for (const open of opens) {
    if (open.candidate.list === 0) continue;
    const known = lists.get(open.candidate.list);
    if (known) known.push(open);
    else lists.set(open.candidate.list, [open]);
  }
  return lists;
}

function step(walk: Walk, at: number): void {
  const { words, byStart } = walk;
  const word = words[at];
  if (!word) return;
  const open = byStart[at];
  if (open && isCounted(walk.text, words, open.candidate)) walk.referent = 'crowd';
  else if (open) {
    if (!isPossessor(walk, open) && !isScene(walk, open) && !(walk.referent !== null && isMeasured(walk.text, open.candidate) && words[open.candidate.to]?.kind !== 'amount')) {
      walk.referent = open;
      walk.recalled = false;
    }
    if (open.candidate.list > 0) walk.lastList = open.candidate.list;
    if (open.accepted) walk.lastProject = open;
    else walk.lastWeak = open;
    walk.recent.push(open);
    if (walk.recent.length > RECENT) walk.recent.shift();
  } else if (word.kind === 'full-stop' || isSemicolon(walk.text, word)) {
    walk.referent = null;
    if (word.kind === 'full-stop') walk.sentence = at + 1;
    if (walk.text.charAt(word.start) === '\n') walk.lastList = 0;
  }
  else if ((word.be & BE.anaphor) !== 0 || isBareProject(words, at) || isBareHead(walk, at) || isThisProject(walk, at)) recall(walk, at);
  else if (isCrowd(walk, at)) walk.referent = 'crowd';
  else if (word.kind === 'amount' && !walk.taken.has(at)) bindAmount(walk, at);
}

/** X项目落户城西园区，总投资…: where the one spoken of is; the sum is not the place's. */
function isScene({ text, words, referent }: Walk, { candidate, accepted }: Open): boolean {
  return referent !== null && !accepted && (!isSubject(words, candidate) || isDescription(text, words, candidate));
}

/** 该隧道是X改建工程的节点，总投资…: X before 的 is not what the sum is said of, unless the sum follows (X的总投资3亿元). */
function isPossessor({ text, words, referent }: Walk, { candidate: { to } }: Open): boolean {
  const next = words[to];
  return referent !== null && says(text, next, '的') && words[to + 1]?.kind !== 'amount';
}

/** 9个项目, 项目16个, 重点项目: projects without names. */
function isCrowd(walk: Walk, at: number): boolean {
  const { words } = walk;
  const word = words[at];
  if (!word || (word.be & BE.project) === 0) return false;
  const before = wordAt(words, at - 1), after = words[at + 1];
  if (walk.inside[at] === 1) return after?.kind === 'count';
  if (isKindOf(walk, at)) return false;
  return before?.kind === 'count' || after?.kind === 'count' || ((before?.be ?? 0) & (BE.generic | BE.build)) !== 0 || before?.kind === 'amount';
}

/** X厂是该镇最大的工业项目: says of the thing before that it is a project. */
function isKindOf({ text, words, referent }: Walk, at: number): boolean {
  if (referent === null || referent === 'crowd') return false;
  const verb = findKindVerb(text, words, at);
  if (verb < 0 || (verb !== referent.candidate.to && ((wordAt(words, verb - 1)?.be ?? 0) & BE.anaphor) === 0)) return false;
  referent.accepted ||= isSubject(words, referent.candidate);
  return true;
}

function bindAmount(walk: Walk, at: number): void {
  const { words } = walk;
  const amount = words[at]?.amount;
  if (!amount) return;
  if (amount.value < LEAST) return;
  if (NO_COST.test(walk.text.slice(Math.max(0, amount.span.start - 5), amount.span.start))) return;
  // 1.3亿元投下去，厂房立起来了
  if (amount.kind === null && SUNK.has(textOf(walk, at + 1)) && walk.referent !== null && walk.referent !== 'crowd') {
    give(walk, walk.referent, { ...amount, kind: 'total' }, at);
    return;
  }
  // 一期投资5100万元, where the first phase was named before
  const phase = findPhase(walk, amount);
  if (phase) {
    give(walk, phase, { ...amount, kind: 'total' }, at);
    return;
  }
  // 这条投资3.9亿元、全长十九公里的铁路: the one spoken of.
  const pointed = walk.recalled && POINTS.test(textOf(walk, at - 1)) && !isSaid(walk, at + 1, '的');
  const opened = pointed ? null : findAhead(walk, at);
  const ahead = opened === null ? null : (findGeneral(walk, opened) ?? opened);
  if (ahead) {
    // 今年计划投资900万元建X: what is paid this year is paid for the whole.
    if (isRefused(walk, ahead)) return;
    give(walk, ahead, amount.kind === 'annual' && !isSaid(walk, at + 1, '的') ? { ...amount, kind: 'total' } : amount, at);
    return;
  }
  if (((words[at + 1]?.be ?? 0) & BE.spent) !== 0) return;
  if (revise(walk, amount, at)) return;
  // 这项投资3600万元的工程: the one spoken of.
  if (isSaid(walk, at + 1, '的') && (isSaid(walk, at + 2, '工程') || (((words[at + 2]?.be ?? 0) & BE.project) !== 0 && isThisProject(walk, at + 2)))) recall(walk, at + 2);
  if (shareOut(walk, at)) return;
  // 、投资65万元的俱乐部: of something else, if it was not found.
  if (isSaid(walk, at + 1, '的') && ['sep', 'comma'].includes(wordAt(words, at - 1)?.kind ?? '')) return;
  const referent = walk.referent ?? findTold(walk, at, amount);
  if (referent === null || referent === 'crowd') return;
  const direct = isSaid(walk, at - 1, '前者') || isSaid(walk, at - 1, '后者') || (isSaid(walk, at - 1, '以') && referent.candidate.to === at - 1) || isAside(walk, referent, at) || (wordAt(words, at - 1)?.kind === 'bracket' && referent.candidate.to === at - 1) || ((referent.candidate.head & BE.project) !== 0 && referent.candidate.to === at);
  const owned = isOwned(walk, referent, amount, at) || (amount.kind === null && SPENT.has(textOf(walk, at - 1)) && (referent.accepted || referent.candidate.to === at - 1));
  if (amount.kind === null && !direct && !owned) return;
  // A、B落户我县，总投资48亿元: the sum of the list is nobody's.
  if (isOneOfMany(walk, referent) && !direct && referent.candidate.to < at && !walk.recalled) return;
  // 社区投入22万元改造X, 化肥厂投资400万元新建X: who pays stands before the sum, and what it builds behind.
  const after = words[at + 1];
  const pays = referent.candidate.to === at && (referent.candidate.head & BE.project) === 0 && !WHOLE_COST.test(amount.asPrinted) && after?.kind === 'word' && (after.be & (BE.construct | BE.deed | BE.build)) !== 0 && (after.be & BE.stage) === 0;
  if (pays && !referent.accepted) return;
  // 凑了8600元学费: the sum is of what stands right behind it.
  if (!referent.accepted && amount.kind === 'fund' && after?.kind === 'text') return;
  // 龙潭水电站向中心小学捐资10万元: who gives.
  if (amount.kind === 'fund' && GIVES.test(walk.text.charAt(words[referent.candidate.to]?.start ?? 0)) && referent.candidate.to < at) return;
  const partly = amount.kind === 'completed' && referent.candidate.to < at;
  const granted = !isAside(walk, referent, at) && amount.kind === 'fund' && (grants.some((word) => amount.asPrinted.includes(word)));
  if (!referent.accepted && amount.kind === 'fund' && isCampaign(walk.text, referent.candidate)) return;
  if (!referent.accepted && !owned && ((amount.kind === null && !direct) || amount.kind === 'output' || partly || granted || !isSubject(words, referent.candidate))) return;
  give(walk, referent, amount, at);
}

/** The phase that a sum is of, when it was named as one; else null. */
function findPhase({ text, recent }: Walk, { kind, asPrinted }: Amount): Open | null {
  const phase = kind === 'phase' ? /^[一二三四五首]期/u.exec(asPrinted)?.[0] : undefined;
  return phase === undefined ? null : (recent.findLast(({ candidate: { span, telling } }) => telling && text.slice(span.start, span.end).includes(phase)) ?? null);
}

/** 原计划投资2.2亿元，后压缩至1.7亿元: the second sum takes the place of the first. */
function revise({ text, words, taken, referent }: Walk, amount: Amount, at: number): boolean {
  if (referent === null || referent === 'crowd' || amount.kind !== null) return false;
  for (let back = at - 1; back > at - 6 && back > 0; back--) {
    const word = words[back];
    if (!word || word.kind === 'full-stop') return false;
    if (word.kind !== 'amount') continue;
    const last = referent.amounts.at(-1);
    if (!taken.has(back) || last !== word.amount || !revising.some((verb) => text.slice(word.end, amount.span.end).includes(verb))) return false;
    referent.amounts[referent.amounts.length - 1] = { ...amount, kind: last.kind };
    taken.add(at);
    return true;
  }
  return false;
}

/** A，投资3亿元；B由县里兜底3300万元: the first sum of a member is of what the member opens with, whatever the sum is called. */
function isOwned({ text, words, series }: Walk, { candidate, amounts }: Open, { kind }: Amount, at: number): boolean {
  return series[at] !== 0 && series[candidate.from] === series[at] && amounts.length === 0 && kind !== 'output' && !says(text, words[candidate.to], '的') && opensMember(text, words, series, candidate.from, candidate.to);
}

/** 茅坪镇客运站（原定投资1100万元）: the sum stands in the bracket right behind the name. */
function isAside({ words }: Walk, { candidate: { to } }: Open, at: number): boolean {
  if (words[to]?.kind !== 'bracket' || at <= to) return false;
  for (let next = to + 1; next < at; next++) if (next > to + 8 || words[next]?.kind === 'bracket' || words[next]?.kind === 'full-stop') return false;
  return true;
}

/** 带来8000万元的造纸厂，被县里婉拒: what is not wanted is not built. */
function isRefused({ text, words }: Walk, { candidate: { to } }: Open): boolean {
  const stretch = text.slice(words[to]?.start ?? text.length, (words[to]?.start ?? text.length) + 30).split(/[。；\n]/u)[0] ?? '';
  return refusing.some((word) => stretch.includes(word));
}

function isOneOfMany({ lists }: Walk, { candidate }: Open): boolean {
  if (candidate.list === 0) return false;
  let others = 0;
  // The members around it are enough, and long lists stay cheap.
  const members = lists.get(candidate.list) ?? [];
  for (let at = 0; at < Math.min(members.length, LOOKED_AT); at++) if (members[at]?.accepted === true && ++others > 1) return true;
  return false;
}

function give(walk: Walk, open: Open, amount: Amount, at: number): void {
  open.amounts.push(amount);
  open.accepted = true;
  walk.taken.add(at);
  walk.lastProject = open;
}

/** A、B分别投资1.7亿元、880万元: to each its own; also where commas set the things off. */
function shareOut(walk: Walk, at: number): boolean {
  const { text, words } = walk;
  const listed = walk.lists.get(walk.lastList) ?? [];
  const amount = words[at]?.amount;
  if (amount && listed.length > 1 && listed.length <= LOOKED_AT && EQUAL.test(amount.asPrinted) && listed.every(({ candidate }) => candidate.from >= walk.sentence)) {
    for (const member of listed) give(walk, member, amount, at);
    return true;
  }
  const sums = readDealt(text, words, at);
  if (sums.length < 2) return false;
  const members = listed.length === sums.length ? listed : walk.recent.filter(({ candidate }) => candidate.from >= walk.sentence);
  if (members.length !== sums.length) return false;
  // A厂、B厂分别投资560万元、380万元对设施进行改造: who pays.
  const after = words[(sums.at(-1) ?? at) + 1];
  if (after !== undefined && (says(text, after, '对') || ((after.be & (BE.construct | BE.deed)) !== 0 && (after.be & BE.stage) === 0))) return true;
  members.forEach((member, index) => {
    const sum = sums[index] ?? at;
    const amount = words[sum]?.amount;
    if (amount) give(walk, member, { ...amount, kind: amount.kind ?? words[at]?.amount?.kind ?? null }, sum);
  });
  return true;
}

/** 投资均为1亿元, 各投资800万元: the same for each. */
const EQUAL = /[均各都]/u;

/** Not a place that something else happens at: 在X, 与X, 选址X. */
function isSubject(words: readonly Word[], candidate: Candidate): boolean {
  return ((wordAt(words, candidate.before)?.be ?? 0) & BE.placing) === 0;
}
