// Words → phrases → candidates: which runs of words may be the name of a project, where each name begins and ends, and
// which of them stand in one list. Whether a candidate counts is decided with the money and the words around it.
import type { Amount, Span } from '../model';
import { NAME_LEADS, SHARED_PARTS } from '../gazetteer/projects';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
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
  /** Its list ends with 等…项目: every member is a project. */
  readonly closed: boolean;
}

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  /** Joined to the phrase before it by 、 or 和. */
  readonly joined: boolean;
}

const HEADS = BE.project | BE.works | BE.park | BE.facility | BE.deed | BE.phase;
const CUTS = BE.cut | BE.visit | BE.build | BE.anaphor | BE.spent;
const shared = buildLexicon(splitWords(SHARED_PARTS).map((word) => [word, true] as const));
const leads = buildLexicon(splitWords(NAME_LEADS).map((word) => [word, true] as const));
/** Zones and places, which a name after 和 does not go on from: 高新区和双亭产业园. */
const ZONE_END = /(?:高新区|开发区|经开区|示范区|街道|[镇乡村县市])$/u;
const LONGEST_NAME = 48;

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
      const name = readName(text, words, phrase, closing !== null);
      if (name) candidates.push({ ...name, before: phrase.before, list: last > first ? list : 0, listAmount: closing?.amount ?? null, closed: closing !== null });
    }
    first = last + 1;
  }
  return candidates;
}

function splitPhrases(text: string, words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  let from = -1;
  let before = -1;
  let joined = false;
  const close = (at: number, joins: boolean): void => {
    if (from >= 0) phrases.push({ from, to: at, before, joined });
    joined = joins && from >= 0;
    from = -1;
    before = at;
  };
  words.forEach((word, index) => {
    if (word.kind === 'sep' || (word.kind === 'conj' && splitsHere(text, words, index))) close(index, true);
    else if (cuts(words, index)) close(index, false);
    else if (from < 0) from = index;
  });
  close(words.length, false);
  return phrases;
}

/** Does the word end a phrase? Sites do so after a head only: 产业园内, but 内蒙古. */
function cuts(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return true;
  if (word.kind === 'word') {
    if ((word.be & BE.site) !== 0) return word.end - word.start > 1 || headBefore(words, index);
    return (word.be & CUTS) !== 0 && (word.be & BE.deed) === 0;
  }
  return word.kind !== 'text' && word.kind !== 'bracket' && word.kind !== 'quote' && word.kind !== 'conj';
}

const headBefore = (words: readonly Word[], index: number): boolean => ((words[index - 1]?.be ?? 0) & HEADS) !== 0;

/** 和 stands between two names when a head or a zone ends before it and no mere part of a name follows. */
function splitsHere(text: string, words: readonly Word[], index: number): boolean {
  const [left, right] = [words[index - 1], words[index + 1]];
  if (!left || !right) return true;
  const closed = headBefore(words, index) || left.kind === 'bracket' || ((left.be & BE.company) !== 0) || ZONE_END.test(text.slice(Math.max(0, left.start - 4), left.end));
  if (!closed) return false;
  if ((right.be & (HEADS | BE.generic)) !== 0) return false;
  return matchAt(shared, text, right.start) === null;
}

interface Closing {
  readonly amount: Amount | null;
}

/** `等12个10亿元以上项目`, `两个百亿元项目`, `等一批重大项目`, `等项目` after the last phrase of a list. */
function readClosing(text: string, words: readonly Word[], last: Phrase | undefined): Closing | null {
  if (!last) return null;
  let at = last.to;
  const etc = words[at];
  const opened = etc !== undefined && text.slice(etc.start, etc.end) === '等';
  if (opened) at++;
  let counted = false;
  let amount: Amount | null = null;
  for (let steps = 0; steps < 9; steps++, at++) {
    const word = words[at];
    if (!word) return null;
    if (word.kind === 'count') counted = true;
    else if (word.kind === 'amount') amount = word.amount;
    else if ((word.be & BE.closer) !== 0 && (words[at + 1]?.be ?? 0) !== BE.closer && (opened || counted)) {
      // 等重大项目建设: the closer is the last of such words.
      if (((words[at + 1]?.be ?? 0) & BE.closer) === 0) return { amount };
    } else if ((word.be & (BE.generic | BE.build)) === 0 && !(opened && (word.kind === 'text' || word.kind === 'quote'))) return null;
    if (!opened && !counted) return null;
  }
  return null;
}

/** The name within a phrase: its head decides the end, verbs and leading words are taken off its beginning. */
function readName(text: string, words: readonly Word[], phrase: Phrase, closed: boolean): Pick<Candidate, 'span' | 'from' | 'to' | 'head'> | null {
  const end = findNameEnd(words, phrase);
  const to = end?.to ?? (closed ? phrase.to : -1);
  if (to < 0) return null;
  const from = skipLeads(text, words, phrase.from, to);
  if (from >= to) return null;
  const [firstWord, lastWord] = [words[from], words[to - 1]];
  if (!firstWord || !lastWord) return null;
  const span = balanceBrackets(text, { start: skipLeadWords(text, firstWord), end: lastWord.end });
  if (span.end - span.start > LONGEST_NAME || span.end - span.start < 3 || !isDistinctive(words, from, to, span)) return null;
  if (end === null && !looksNamed(text.slice(span.start, span.end), words, from, to)) return null;
  return { span, from, to, head: end?.head ?? 0 };
}

/** The last head that may end a name; text after it is allowed only after heads that are projects by themselves. */
function findNameEnd(words: readonly Word[], phrase: Phrase): { to: number; head: number } | null {
  let trailing = false;
  for (let at = phrase.to - 1; at >= phrase.from; at--) {
    const word = words[at];
    if (!word) continue;
    const head = word.be & HEADS;
    if (head === 0) {
      if (word.kind === 'text') trailing = true;
      else if (word.kind === 'word' && (word.be & (BE.generic | BE.lead)) === 0) trailing = true;
      continue;
    }
    // 项目建设 and the like: the deed after a better head is not part of the name.
    if (head === BE.deed && at > phrase.from && ((words[at - 1]?.be ?? 0) & (BE.project | BE.works | BE.park)) !== 0) continue;
    if (trailing && (head & (BE.project | BE.works | BE.park)) === 0) continue;
    if ((head & BE.phase) !== 0 && at === phrase.from) continue;
    return { to: closeBracket(words, at + 1, phrase.to), head: head & BE.phase ? head | (headBeforePhase(words, at) & HEADS) : head };
  }
  return null;
}

/** `城南院区（二期）`: the bracket that closes around the phase belongs to the name. */
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
    const plain = word.kind === 'quote' || (word.kind === 'word' && (word.be & (BE.lead | BE.generic | BE.deed | BE.phase)) !== 0 && (word.be & (BE.project | BE.facility | BE.works | BE.park)) === 0);
    if (!plain || keepsGeneric(text, words, at)) break;
    at++;
  }
  return at;
}

/** 市, 县, 区 before a body (市第二中学, 县人民医院) and adjectives inside a name stay. */
function keepsGeneric(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || next.start !== word.end) return false;
  if ((word.be & (BE.deed | BE.lead)) !== 0 || word.kind === 'quote') return false;
  return /^(?:省|市|县|区|镇|乡|村|农村|城市|城镇|智慧|数字|绿色|低碳|现代|现代农业|旅游|文旅|康养|科技|高端|新能源|老|新|大|优质|高标准农田|社区|生态|工业|农业|能源)$/u.test(text.slice(word.start, word.end));
}

function skipLeadWords(text: string, word: Word): number {
  let start = word.start;
  for (let hit = matchAt(leads, text, start); hit && start + hit.length < word.end; hit = matchAt(leads, text, start)) start += hit.length;
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

/** At least two characters that are neither head nor adjective: 重点民生工程 has none. */
function isDistinctive(words: readonly Word[], from: number, to: number, span: Span): boolean {
  let content = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.start < span.start) continue;
    if (word.kind === 'text' || (word.be & BE.company) !== 0) content += word.end - word.start;
    else if (word.kind === 'word' && at < to - 1 && (word.be & (BE.generic | BE.lead)) === 0 && (word.be & (BE.facility | BE.works | BE.park)) !== 0) content += word.end - word.start;
  }
  const last = words[to - 2];
  const unbuilt = last !== undefined && (last.be & BE.unbuilt) !== 0 && ((words[to - 1]?.be ?? 0) & BE.project) !== 0;
  return content >= 2 && !unbuilt;
}

/** A member of a closed list without a head: a company, a capacity, or a long name. */
function looksNamed(name: string, words: readonly Word[], from: number, to: number): boolean {
  const company = words.slice(from, to).some((word) => (word.be & BE.company) !== 0);
  return name.length >= 6 && (company || /年产|[0-9]/u.test(name) || name.length >= 9);
}
