// Does a candidate count by itself: by its head, and by the verbs, stages and sites right beside it? What only money or a
// later sentence can tell is decided in projects-money.
import { PART_WORDS } from '../gazetteer/projects';
import { splitWords } from '../text/lexicon';
import type { Candidate } from './projects-candidates';
import { hasStageAfter, isClauseSubject } from './projects-lists';
import type { Word } from './projects-words';
import { BE } from './projects-words';

const ACTIVE = BE.visit | BE.build;
const partWords = new Set(splitWords(PART_WORDS));

/** Does a candidate count by its head and the words beside it, whatever is said later? */
export function acceptsAlone(text: string, words: readonly Word[], candidate: Candidate): boolean {
  const { head, before, from, to, closed } = candidate;
  const [left, right] = [words[before], words[to]];
  if (left?.kind === 'count' && text.slice(left.start, left.start + 1) !== '一') return false;
  if (closed) return true;
  if (right?.kind === 'count') return false;
  if (isDescription(text, words, candidate) || isCampaign(text, candidate)) return false;
  if ((head & BE.project) !== 0 && (candidate.telling || isNews(words, candidate))) return true;
  if (right && (right.be & (BE.buildingSite | BE.stage)) !== 0) return true;
  if (candidate.telling && isClauseSubject(words, before) && hasStageAfter(text, words, to, 3)) return true;
  if (isPart(text, words, candidate)) return false;
  if ((head & BE.works) !== 0 && (candidate.telling || isNews(words, candidate) || opensClause(text, words, before))) return true;
  if (left && ((left.be & BE.construct) !== 0 || constructs(words, before, from))) return true;
  const active = left !== undefined && left.kind === 'word' && ((left.be & ACTIVE) !== 0 || isPlanned(text, words, before));
  return (head & BE.park) !== 0 && (active || candidate.list > 0 || opensClause(text, words, before));
}

/** Words beside it that make even a short name a certain thing: a visit, a builder's verb, its site. */
function isNews(words: readonly Word[], { before, to }: Candidate): boolean {
  return ((words[before]?.be ?? 0) & (ACTIVE | BE.construct)) !== 0 || ((words[to]?.be ?? 0) & (BE.site | BE.stage)) !== 0;
}

/** 新建X, 修建年加工800吨的X: a verb of building governs the name. */
function constructs(words: readonly Word[], before: number, from: number): boolean {
  for (let at = from - 1; at > before && at >= 0; at--) if (((words[at]?.be ?? 0) & BE.construct) !== 0) return true;
  for (let at = before - 1; at >= Math.max(0, before - 4); at--) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep') return false;
    if ((word.be & BE.construct) !== 0) return true;
  }
  return false;
}

/** `X工程是省里定下的水毁修复项目`: says of what kind the project before 是 is, and names none. */
function isDescription(text: string, words: readonly Word[], candidate: Candidate): boolean {
  const next = words[candidate.to];
  // 该隧道是X改建工程的节点: X is a thing of its own.
  if (next && text.slice(next.start, next.end) === '的') return false;
  for (let at = candidate.before; at > 0; at--) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop') return false;
    if (/^(?:是|为|作为|成为)$/u.test(text.slice(word.start, word.end))) return ((words[at - 1]?.be ?? 0) & (BE.project | BE.works | BE.park | BE.phase | BE.anaphor)) !== 0;
  }
  return false;
}

/** “设计+制造”项目: what bears nothing but a motto is a campaign, unless money says otherwise. */
function isCampaign(text: string, { span }: Candidate): boolean {
  return /^[“"][^“”"]*[”"](?:建设|示范|试点)?(?:项目|工程)$/u.test(text.slice(span.start, span.end));
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

/** 项目 or 工程 alone at the beginning of a clause: the one spoken of. */
export function isBareProject(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || (word.be & BE.project) === 0 || word.end - word.start > 2) return false;
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'full-stop';
  return opens && after !== undefined && (after.kind === 'amount' || after.kind === 'time' || (after.kind === 'word' && (after.be & (BE.cut | BE.build)) !== 0));
}
