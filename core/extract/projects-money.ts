// Which candidates are projects, and which sums are theirs. Walks once through the words of an article and keeps what was
// named last: a project, a crowd of projects (全县120个项目, whose sum is nobody's), or nothing.
import type { Amount } from '../model';
import { PART_WORDS } from '../gazetteer/projects';
import { splitWords } from '../text/lexicon';
import type { Candidate } from './projects-phrases';
import type { Word } from './projects-words';
import { BE } from './projects-words';

/** A candidate that counts, with the sums said of it. */
export interface FoundProject {
  readonly candidate: Candidate;
  readonly amounts: readonly Amount[];
  /** Indexes of words where the text speaks of it again: 该项目. */
  readonly again: readonly number[];
}

interface Open {
  readonly candidate: Candidate;
  readonly amounts: Amount[];
  readonly again: number[];
  accepted: boolean;
}

const ACTIVE = BE.visit | BE.build;
const PLACING = new Set(splitWords('在 对 向 从 给 到 选址 选址于 位于 落户 落户于 入驻 由 被'));
const partWords = new Set(splitWords(PART_WORDS));

/** Decides over all candidates of one text. Linear in the words. */
export function bindMoney(text: string, words: readonly Word[], candidates: readonly Candidate[]): FoundProject[] {
  const opens = candidates.filter(({ before }) => ((words[before]?.be ?? 0) & BE.anaphor) === 0).map((candidate): Open => ({ candidate, amounts: candidate.listAmount ? [candidate.listAmount] : [], again: [], accepted: acceptsAlone(text, words, candidate) }));
  const byStart = new Map(opens.map((open) => [open.candidate.from, open]));
  const inside = new Set(opens.flatMap(({ candidate }) => Array.from({ length: candidate.to - candidate.from }, (_, index) => candidate.from + index)));
  const walk: Walk = { text, words, byStart, inside, lists: byList(opens), referent: null, lastProject: null, lastWeak: null, taken: new Set() };
  for (let at = 0; at < words.length; at++) step(walk, at);
  acceptLists(words, walk.lists);
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
  /** Indexes of words inside candidates. */
  readonly inside: ReadonlySet<number>;
  readonly lists: ReadonlyMap<number, readonly Open[]>;
  /** `crowd`: several unnamed projects were spoken of; the next sum is theirs. */
  referent: Open | 'crowd' | null;
  lastProject: Open | null;
  lastWeak: Open | null;
  /** Indexes of sums that are bound already. */
  readonly taken: Set<number>;
}

function step(walk: Walk, at: number): void {
  const { words, byStart } = walk;
  const word = words[at];
  if (!word) return;
  const open = byStart.get(at);
  if (open) {
    walk.referent = open;
    if (open.accepted) walk.lastProject = open;
    else walk.lastWeak = open;
  } else if (word.kind === 'full-stop' || isSemicolon(walk.text, word)) walk.referent = null;
  else if ((word.be & BE.anaphor) !== 0 || isBareProject(words, at)) recall(walk, at);
  else if (isCrowd(walk, at)) walk.referent = 'crowd';
  else if (word.kind === 'amount' && !walk.taken.has(at)) bindAmount(walk, at);
}

/** 该项目, 项目总投资…: back to the project named last, or to a building that this very word makes a project of. */
function recall(walk: Walk, at: number): void {
  const target = walk.lastProject ?? walk.lastWeak;
  walk.referent = target;
  if (!target) return;
  if (!target.accepted) {
    target.accepted = true;
    walk.lastProject = target;
  }
  target.again.push(at);
}

/** 项目 or 工程 alone at the beginning of a clause: the one spoken of. */
function isBareProject(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || (word.be & BE.project) === 0 || word.end - word.start > 2) return false;
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'full-stop';
  return opens && after !== undefined && (after.kind === 'amount' || after.kind === 'time' || (after.kind === 'word' && (after.be & (BE.cut | BE.build)) !== 0));
}

/** 9个项目, 项目16个, 重点项目: projects without names. */
function isCrowd(walk: Walk, at: number): boolean {
  const { words } = walk;
  const word = words[at];
  if (!word || (word.be & BE.project) === 0) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (walk.inside.has(at)) return after?.kind === 'count';
  return before?.kind === 'count' || after?.kind === 'count' || ((before?.be ?? 0) & (BE.generic | BE.build)) !== 0 || before?.kind === 'amount';
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
  const referent = walk.referent;
  if (referent === null || referent === 'crowd') return;
  const direct = words[at - 1]?.kind === 'bracket' && referent.candidate.to === at - 1;
  if (amount.kind === null && !direct) return;
  const partly = amount.kind === 'completed' && referent.candidate.to < at;
  if (!referent.accepted && (amount.kind === null || amount.kind === 'output' || partly || !isSubject(walk.text, words, referent.candidate))) return;
  give(walk, referent, amount, at);
}

function give(walk: Walk, open: Open, amount: Amount, at: number): void {
  open.amounts.push(amount);
  open.accepted = true;
  walk.taken.add(at);
  walk.lastProject = open;
}

/** 总投资3亿元的X, 投资3亿元建设X, 争取资金280万元，建设X: the name that the sum opens. */
function findAhead(walk: Walk, at: number): Open | null {
  const { text, words, byStart } = walk;
  let linked = false;
  let crossed = false;
  for (let next = at + 1; next <= at + 6; next++) {
    const open = byStart.get(next);
    if (open && linked) return open;
    const word = words[next];
    if (!word) return null;
    const said = text.slice(word.start, word.end);
    if (word.kind === 'comma') {
      if (crossed || said !== '，' || walk.referent !== null || ((words[next + 1]?.be ?? 0) & (BE.build | BE.deed | BE.cut)) === 0) return null;
      crossed = true;
    } else if (said === '的' || (word.be & (BE.build | BE.deed)) !== 0) linked = true;
    else if (word.kind !== 'count' && (word.be & (BE.generic | BE.cut)) === 0 && !((linked || crossed) && word.kind === 'text' && said.length <= 8)) return null;
  }
  return null;
}

/** A、B分别投资2.1亿元、1350万元: to each its own. */
function shareOut(walk: Walk, at: number): boolean {
  const { text, words, referent } = walk;
  const word = words[at];
  if (!word || referent === null || referent === 'crowd' || referent.candidate.list === 0) return false;
  const before = words[at - 1];
  if (!text.slice(before?.start ?? word.start, word.end).includes('分别')) return false;
  const members = walk.lists.get(referent.candidate.list) ?? [];
  const sums: number[] = [];
  for (let next = at; words[next]?.kind === 'amount'; next += 2) {
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
function isSubject(text: string, words: readonly Word[], candidate: Candidate): boolean {
  const before = words[candidate.before];
  return before === undefined || !PLACING.has(text.slice(before.start, before.end));
}

/** Does a candidate count by its head and the words beside it, whatever is said later? */
function acceptsAlone(text: string, words: readonly Word[], candidate: Candidate): boolean {
  const { head, before, from, to, closed } = candidate;
  const [left, right] = [words[before], words[to]];
  if (left?.kind === 'count' && text.slice(left.start, left.start + 1) !== '一') return false;
  if (closed) return true;
  if (right?.kind === 'count') return false;
  if (isDescription(text, words, candidate)) return false;
  if ((head & BE.project) !== 0 && (candidate.telling || isNews(words, candidate))) return true;
  if (right && (right.be & (BE.buildingSite | BE.stage)) !== 0) return true;
  if (isPart(text, words, candidate)) return false;
  if ((head & BE.works) !== 0 && (candidate.telling || isNews(words, candidate))) return true;
  if (left && ((left.be & BE.construct) !== 0 || constructs(words, before, from))) return true;
  const active = left !== undefined && left.kind === 'word' && ((left.be & ACTIVE) !== 0 || isPlanned(text, words, before));
  return (head & BE.park) !== 0 && (active || candidate.list > 0 || opensClause(text, words, before));
}

/** Words beside it that make even a short name a certain thing: a visit, a builder's verb, its site. */
function isNews(words: readonly Word[], { before, to }: Candidate): boolean {
  return ((words[before]?.be ?? 0) & (ACTIVE | BE.construct)) !== 0 || ((words[to]?.be ?? 0) & (BE.site | BE.stage)) !== 0;
}

/** 新建X, 兴建年产500吨的X: a verb of building governs the name. */
function constructs(words: readonly Word[], before: number, from: number): boolean {
  for (let at = from - 1; at > before && at >= 0; at--) if (((words[at]?.be ?? 0) & BE.construct) !== 0) return true;
  for (let at = before - 1; at >= Math.max(0, before - 4); at--) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep') return false;
    if ((word.be & BE.construct) !== 0) return true;
  }
  return false;
}

/** `X工程是国家批复的中小河流治理项目`: says of what kind the project before 是 is, and names none. */
function isDescription(text: string, words: readonly Word[], candidate: Candidate): boolean {
  for (let at = candidate.before; at > 0; at--) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop') return false;
    if (/^(?:是|为|作为|成为)$/u.test(text.slice(word.start, word.end))) return ((words[at - 1]?.be ?? 0) & (BE.project | BE.works | BE.park | BE.phase | BE.anaphor)) !== 0;
  }
  return false;
}

/** `该项目…，主要建设博览馆、仓储中心等`: parts of the project that the sentence speaks of. */
function isPart(text: string, words: readonly Word[], candidate: Candidate): boolean {
  let verb = false;
  for (let at = candidate.from - 1; at >= Math.max(0, candidate.from - 80); at--) {
    const word = words[at];
    if (!word || word.kind === 'full-stop') return false;
    if (partWords.has(text.slice(word.start, word.end))) verb = true;
    else if (verb && ((word.be & BE.anaphor) !== 0 || isBareProject(words, at))) return true;
    else if (word.kind === 'comma' && !verb) return false;
  }
  return false;
}

/** 谋划中的X, 正在建设的X, 投资3亿元的X. */
function isPlanned(text: string, words: readonly Word[], before: number): boolean {
  const left = words[before];
  if (!left || text.slice(left.start, left.end) !== '的') return false;
  return words.slice(Math.max(0, before - 3), before).some((word) => word.kind === 'amount' || (word.be & (BE.build | BE.stage | BE.construct)) !== 0);
}

/** 在X产业园，… at the beginning of a clause: somebody is there. */
function opensClause(text: string, words: readonly Word[], before: number): boolean {
  const left = words[before];
  const further = words[before - 1];
  return left !== undefined && text.slice(left.start, left.end) === '在' && (further === undefined || further.kind === 'comma' || further.kind === 'full-stop');
}

/** A list of which one member counts and of which something is opened, begun or finished counts as a whole: A项目、B医院开工. */
function acceptLists(words: readonly Word[], lists: ReadonlyMap<number, readonly Open[]>): void {
  for (const members of lists.values()) {
    if (!members.some(({ accepted }) => accepted)) continue;
    const reached = members.some(({ candidate }) => hasStageAfter(words, candidate.to));
    for (const open of members) if (open.candidate.head !== 0 && (reached || (open.candidate.head & BE.park) !== 0)) open.accepted = true;
  }
}

/** `A项目开工；B公路征地完成；C项目签约`: in a series set off by ； what begins each member is of one kind. */
function acceptSeries(text: string, words: readonly Word[], opens: readonly Open[]): void {
  let series: { open: Open; member: number }[] = [];
  let member = 0;
  let next = 0;
  const close = (): void => {
    const members = new Set(series.filter(({ open }) => open.accepted).map((entry) => entry.member));
    if (member >= 2 && members.size >= 2) for (const { open } of series) open.accepted ||= open.candidate.telling && isClauseSubject(words, open.candidate.before);
    series = [];
    member = 0;
  };
  words.forEach((word, index) => {
    const open = opens[next];
    if (open?.candidate.from === index) {
      if (open.accepted || series.at(-1)?.member !== member) series.push({ open, member });
      next++;
    }
    if (isSemicolon(text, word)) member++;
    else if (word.kind === 'full-stop') close();
  });
  close();
}

const isSemicolon = (text: string, word: Word): boolean => text.charAt(word.start) === '；' || text.charAt(word.start) === ';';

/** Nothing but a comma before it: the subject of its clause. */
const isClauseSubject = (words: readonly Word[], before: number): boolean => words[before] === undefined || words[before]?.kind === 'comma' || words[before]?.kind === 'full-stop';

/** A stage word in the rest of the clause. */
function hasStageAfter(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + 8; at++) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep') return false;
    if ((word.be & BE.stage) !== 0) return true;
  }
  return false;
}
