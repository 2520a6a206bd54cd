// Which candidates are projects, and which sums are theirs. Walks once through the words of an article and keeps what was
// named last: a project, a crowd of projects (全县120个项目, whose sum is nobody's), or nothing.
import type { Amount } from '../model';
import { GRANT_WORDS } from '../gazetteer/amounts';
import { POINTING_WORDS, TELLING_WORDS } from '../gazetteer/projects';
import { splitWords } from '../text/lexicon';
import { acceptsAlone, findKindVerb, isBareProject, isCampaign, isDescription, isMeasured } from './projects-accept';
import type { Candidate } from './projects-candidates';
import type { Open } from './projects-lists';
import { acceptLists, acceptSeries, isSemicolon } from './projects-lists';
import { HEADS } from './projects-phrases';
import type { Word } from './projects-words';
import { BE } from './projects-words';

/** A candidate that counts, with the sums said of it. */
export interface FoundProject {
  readonly candidate: Candidate;
  readonly amounts: readonly Amount[];
  /** Indexes of words where the text speaks of it again: 该项目. */
  readonly again: readonly number[];
}

/** Members of a list that are looked at to see whether it holds several projects. */
const LOOKED_AT = 16;
/** Things named before that a bare head (污水处理厂投资6800万元) may speak of. */
const RECENT = 12;
const told = new Set(splitWords(TELLING_WORDS));
const POINTING = new RegExp(`^(?:${splitWords(POINTING_WORDS).join('|')})`, 'u');
const grants = splitWords(GRANT_WORDS);

/** Decides over all candidates of one text. Linear in the words. */
export function bindMoney(text: string, words: readonly Word[], candidates: readonly Candidate[]): FoundProject[] {
  const opens = candidates.filter(({ before }) => ((words[before]?.be ?? 0) & BE.anaphor) === 0).map((candidate): Open => ({ candidate, amounts: candidate.listAmount ? [candidate.listAmount] : [], again: [], accepted: acceptsAlone(text, words, candidate) }));
  const byStart = new Map(opens.map((open) => [open.candidate.from, open]));
  const inside = new Uint8Array(words.length);
  for (const { candidate } of opens) inside.fill(1, candidate.from, candidate.to);
  const walk: Walk = { text, words, byStart, inside, lists: byList(opens), referent: null, recalled: false, lastList: 0, lastProject: null, lastWeak: null, recent: [], taken: new Set() };
  for (let at = 0; at < words.length; at++) step(walk, at);
  acceptLists(text, words, walk.lists);
  acceptSeries(text, words, opens);
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

interface Walk {
  readonly text: string;
  readonly words: readonly Word[];
  readonly byStart: ReadonlyMap<number, Open>;
  /** By word: 1 inside a candidate. */
  readonly inside: Uint8Array;
  readonly lists: ReadonlyMap<number, readonly Open[]>;
  /** `crowd`: several unnamed projects were spoken of; the next sum is theirs. */
  referent: Open | 'crowd' | null;
  /** The referent was called back by 该项目, so it alone is meant. */
  recalled: boolean;
  /** The 、-list that the sentence named last; 0 = none. */
  lastList: number;
  lastProject: Open | null;
  lastWeak: Open | null;
  /** The things named last, latest last, at most `RECENT`. */
  readonly recent: Open[];
  /** Indexes of sums that are bound already. */
  readonly taken: Set<number>;
}

function step(walk: Walk, at: number): void {
  const { words, byStart } = walk;
  const word = words[at];
  if (!word) return;
  const open = byStart.get(at);
  if (open) {
    if (!isPossessor(walk, open) && !isScene(walk, open)) {
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
    walk.lastList = 0;
  }
  else if ((word.be & BE.anaphor) !== 0 || isBareProject(words, at) || isBareHead(walk, at)) recall(walk, at);
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
  return referent !== null && next !== undefined && text.slice(next.start, next.end) === '的' && words[to + 1]?.kind !== 'amount';
}

/** 该项目, 项目总投资…: back to the project named last, or to a building that this very word makes a project of. */
function recall(walk: Walk, at: number): void {
  const word = walk.words[at];
  const said = word ? walk.text.slice(word.start, word.end) : '';
  const target = findCalled(walk, said) ?? walk.lastProject ?? walk.lastWeak;
  walk.referent = target;
  walk.recalled = true;
  if (!target) return;
  if (!target.accepted && !((word?.be ?? 0) & BE.project) && !GENERAL.test(said) && !isBuilt(walk, at)) return;
  if (!target.accepted) {
    target.accepted = true;
    walk.lastProject = target;
  }
  target.again.push(at);
}

/** 该项目, 这项工程, 改造方案: say by themselves that something is built. */
const GENERAL = /项目|工程|方案|基地|生产线|园/u;

/** 这座桥造价…, 该馆正在…施工: the sentence says that the thing is built or paid; 这所学校 alone says nothing. */
function isBuilt({ words }: Walk, at: number): boolean {
  for (let next = at + 1; next <= at + 10; next++) {
    const word = words[next];
    if (!word || word.kind === 'full-stop') return false;
    if (word.kind === 'amount' ? word.amount?.kind !== 'output' : (word.be & (BE.construct | BE.stage | BE.work)) !== 0 && (word.be & BE.opening) === 0) return true;
  }
  return false;
}

/** 该电站 is the station named last, not the road that was the last sure project; 该项目 may be anything. Null when none is called so. */
function findCalled({ text, recent }: Walk, said: string): Open | null {
  const head = said.replace(POINTING, '');
  if (head === '' || head === '项目' || head === '工程') return null;
  return recent.findLast(({ candidate: { span } }) => text.slice(span.start, span.end).endsWith(head)) ?? null;
}

/** In X农机市场工地，… 市场由Y投建; 污水处理厂投资6800万元: the head alone, at the beginning of a clause, of a thing named before. */
function isBareHead(walk: Walk, at: number): boolean {
  const { text, words } = walk;
  const [word, after] = [words[at], words[at + 1]];
  if (!word || (word.be & HEADS) === 0 || word.end - word.start < 2) return false;
  // 新校舍占地60亩 of a thing that is called so.
  const fresh = isSaid(walk, at - 1, '新') ? 1 : 0;
  const before = words[at - 1 - fresh];
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'full-stop';
  const goesOn = after !== undefined && (after.kind === 'amount' || (after.kind === 'word' && (after.be & BE.cut) !== 0));
  return opens && goesOn && findCalled(walk, text.slice(words[at - fresh]?.start ?? word.start, word.end)) !== null;
}

/** 9个项目, 项目16个, 重点项目: projects without names. */
function isCrowd(walk: Walk, at: number): boolean {
  const { words } = walk;
  const word = words[at];
  if (!word || (word.be & BE.project) === 0) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (walk.inside[at] === 1) return after?.kind === 'count';
  if (isKindOf(walk, at)) return false;
  return before?.kind === 'count' || after?.kind === 'count' || ((before?.be ?? 0) & (BE.generic | BE.build)) !== 0 || before?.kind === 'amount';
}

/** X厂是该镇最大的工业项目: says of the thing before that it is a project. */
function isKindOf({ text, words, referent }: Walk, at: number): boolean {
  if (referent === null || referent === 'crowd') return false;
  const verb = findKindVerb(text, words, at);
  if (verb < 0 || (verb !== referent.candidate.to && ((words[verb - 1]?.be ?? 0) & BE.anaphor) === 0)) return false;
  referent.accepted ||= isSubject(words, referent.candidate);
  return true;
}

function bindAmount(walk: Walk, at: number): void {
  const { words } = walk;
  const amount = words[at]?.amount;
  if (!amount) return;
  const ahead = findAhead(walk, at);
  if (ahead) {
    give(walk, ahead, amount, at);
    return;
  }
  if (((words[at + 1]?.be ?? 0) & BE.spent) !== 0) return;
  if (shareOut(walk, at)) return;
  const referent = walk.referent ?? findTold(walk, at, amount);
  if (referent === null || referent === 'crowd') return;
  const direct = (words[at - 1]?.kind === 'bracket' && referent.candidate.to === at - 1) || ((referent.candidate.head & BE.project) !== 0 && referent.candidate.to === at);
  if (amount.kind === null && !direct) return;
  // A、B落户我县，总投资48亿元: the sum of the list is nobody's.
  if (isOneOfMany(walk, referent) && !direct && referent.candidate.to < at && !walk.recalled) return;
  const partly = amount.kind === 'completed' && referent.candidate.to < at;
  const granted = amount.kind === 'fund' && (referent.candidate.head === BE.deed || grants.some((word) => amount.asPrinted.includes(word)));
  if (!referent.accepted && amount.kind === 'fund' && isCampaign(walk.text, referent.candidate)) return;
  if (!referent.accepted && (amount.kind === null || amount.kind === 'output' || partly || granted || !isSubject(words, referent.candidate))) return;
  give(walk, referent, amount, at);
}

/** 厂长介绍，总投资3亿元; 。一期投资1.1亿元: a whole cost that its sentence says of nothing is the last project's. Null for others. */
function findTold({ text, words, lastProject }: Walk, at: number, amount: Amount): Open | null {
  const [before, verb] = [words[at - 1], words[at - 2]];
  const whole = amount.kind === 'phase' || (amount.kind === 'total' && /[总總]|计划投资|計劃投資/u.test(amount.asPrinted));
  return whole && before?.kind === 'comma' && verb !== undefined && told.has(text.slice(verb.start, verb.end)) ? lastProject : null;
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

/** 总投资3亿元的X, 投资3亿元建设X, 筹集资金150万元，建设X: the name that the sum opens. */
function findAhead(walk: Walk, at: number): Open | null {
  const { text, words, byStart } = walk;
  let linked = false;
  let crossed = false;
  let improves = false;
  for (let next = at + 1; next <= at + 8; next++) {
    const open = byStart.get(next);
    if (open && isUnnamed(walk, open)) return null;
    if (open && (linked || (improves && isSaid(walk, open.candidate.to, '进行')))) return open;
    const word = words[next];
    if (!word) return null;
    const said = text.slice(word.start, word.end);
    if (word.kind === 'comma') {
      if (crossed || (said !== '，' && said !== ',') || !mayPay(walk, at, next) || ((words[next + 1]?.be ?? 0) & (BE.build | BE.deed | BE.cut)) === 0) return null;
      crossed = true;
    } else if (word.kind === 'sep') crossed = true;
    // 国家投资180万元、群众集资60万元兴建的X: both sums are paid for it.
    else if (word.kind === 'amount' && words[next - 1]?.kind !== 'sep' && crossed && !linked) continue;
    else if (said === '对') improves = true;
    else if (said === '的' || (word.be & (BE.build | BE.deed)) !== 0 || (word.kind === 'text' && said.length <= 3 && BUILDS.test(said))) linked = true;
    else if (word.kind !== 'count' && (word.be & (BE.generic | BE.cut)) === 0 && !((linked || crossed || ((words[next - 1]?.be ?? 0) & BE.cut) !== 0) && word.kind === 'text' && said.length <= 8)) return null;
  }
  return null;
}

/** 改造老旧车棚六处, 修建4.5公里机耕道: so many of a thing. */
const isUnnamed = ({ text, words }: Walk, { candidate }: Open): boolean => (candidate.head & BE.project) === 0 && ((words[candidate.to]?.kind === 'count' && (candidate.head & BE.facility) !== 0) || isMeasured(text, candidate));

/** 投资900万元建一条生产线: a verb of one character, alone. */
const BUILDS = /[建修盖办]$/u;

const isSaid = ({ text, words }: Walk, at: number, said: string): boolean => text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0) === said;

/** 县化肥厂筹资400万元，新上一条X: nobody, or a house that is no project itself, pays for what the next clause builds. */
function mayPay({ text, words, referent }: Walk, at: number, comma: number): boolean {
  if (referent === null) return true;
  if (referent === 'crowd' || referent.accepted || referent.candidate.to !== at || /[总總造概]/u.test(words[at]?.amount?.asPrinted ?? '总')) return false;
  const verb = words[comma + 1];
  return verb !== undefined && (verb.be & (BE.build | BE.construct)) !== 0 && !text.startsWith('后', verb.end) && !text.startsWith('後', verb.end);
}

/** A、B分别投资1.7亿元、880万元: to each its own. */
function shareOut(walk: Walk, at: number): boolean {
  const { text, words } = walk;
  const [before, word] = [words[at - 1], words[at]];
  if (!word || walk.lastList === 0 || !text.slice(before?.start ?? word.start, word.end).includes('分别')) return false;
  const members = walk.lists.get(walk.lastList) ?? [];
  const sums: number[] = [];
  for (let next = at; words[next]?.kind === 'amount' && sums.length <= members.length && sums.length <= LOOKED_AT; next += 2) {
    sums.push(next);
    if (words[next + 1]?.kind !== 'sep' && words[next + 1]?.kind !== 'conj') break;
  }
  if (sums.length !== members.length) return false;
  members.forEach((member, index) => {
    const sum = sums[index] ?? at;
    const amount = words[sum]?.amount;
    if (amount) give(walk, member, { ...amount, kind: amount.kind ?? word.amount?.kind ?? null }, sum);
  });
  return true;
}

/** Not a place that something else happens at: 在X, 与X, 选址X. */
function isSubject(words: readonly Word[], candidate: Candidate): boolean {
  return ((words[candidate.before]?.be ?? 0) & BE.placing) === 0;
}
