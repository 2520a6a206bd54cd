// Where a project's name ends within its phrase: its head noun, or what stands instead of one behind a sum.
import { FACILITY_ENDINGS, NO_BUILDINGS, TRAILING_VERBS } from '../gazetteer/projects';
import { hasCharAt, readCharSet } from '../text/char-set';
import { buildLexicon, matchBefore, splitWords } from '../text/lexicon';
import type { Phrase } from './projects-phrases';
import { HEADS } from './projects-cuts';
import { PROCESSES, isGoverned, isPaid, isTied, paysBefore } from './projects-paid';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

const endings = readCharSet(splitWords(FACILITY_ENDINGS).join(''));
const verbs = readCharSet(splitWords(TRAILING_VERBS).join(''));
const noBuildings = buildLexicon(splitWords(NO_BUILDINGS).map((word) => [word, true] as const));

/**
 * The last head that may end a name; text after it is allowed only after heads that are projects by themselves. A name whose
 * head is one character (西环路) has `least` characters or more. Null when the phrase has no head.
 */
export function findNameEnd(text: string, words: readonly Word[], phrase: Phrase, least: number): { to: number; head: number } | null {
  const project = findProjectWord(text, words, phrase);
  if (project >= 0) {
    const phase = words[project + 1];
    const whole = phase !== undefined && (phase.be & BE.phase) !== 0 && project + 2 >= phrase.to;
    if (phase?.kind === 'bracket' && ((words[project + 2]?.be ?? 0) & BE.phase) !== 0 && words[project + 3]?.kind === 'bracket') return { to: Math.min(project + 4, phrase.to), head: BE.project };
    // 重建计划 | 第二期 | 新翼大楼
    if (phase !== undefined && (phase.be & BE.phase) !== 0 && project + 2 < phrase.to && phrase.to - project <= 5 && ((wordAt(words, phrase.to - 1)?.be ?? 0) & BE.facility) !== 0 && !HOUSES.has(text.slice(wordAt(words, phrase.to - 1)?.start, wordAt(words, phrase.to - 1)?.end))) return { to: phrase.to, head: BE.facility };
    const part = phase?.kind === 'text' && project + 2 === phrase.to && text.charAt(phase.end - 1) === '段';
    return { to: closeQuote(words, phrase.from, whole || part ? project + 2 : project + 1, phrase.to), head: BE.project };
  }
  const last = wordAt(words, phrase.to - 1);
  if (isTied(text, words, phrase) && paysBefore(words, phrase.before) && PROCESSES.test(text.slice(words[phrase.from]?.start, last?.end))) return { to: phrase.to, head: BE.facility };
  const sized = findSizedPhase(text, words, phrase);
  const told = skipQuotation(words, phrase);
  if (told < phrase.to) return findNameEnd(text, words, { ...phrase, to: told }, least);
  if (sized > 0) return { to: sized, head: BE.phase | (headBeforePhase(words, sized - 1) & HEADS) };
  // 总投资106亿元的X智算中心集群: what is paid is the whole phrase, when little follows its head.
  if (last?.kind === 'text' && last.end - last.start <= 3 && !hasCharAt(verbs, text, last.start) && phrase.to - phrase.from >= 3 && ((wordAt(words, phrase.to - 2)?.be ?? 0) & HEADS) !== 0 && isPaid(text, words, phrase)) return { to: phrase.to, head: BE.facility };
  if (last?.kind === 'text' && hasCharAt(endings, text, last.end - 1) && !matchBefore(noBuildings, text, last.end) && last.end - (words[phrase.from]?.start ?? last.end) >= (isGoverned(text, words, phrase) ? 3 : least)) return { to: phrase.to, head: BE.facility };
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
      // 兰海高速 | 广南段 | 苍溪境内
      if (word.kind === 'text' && text.charAt(word.end - 1) === '段' && at > phrase.from && ((words[at - 1]?.be ?? 0) & BE.facility) !== 0 && matchBefore(noBuildings, text, word.end) === null) return { to: at + 1, head: BE.facility };
      if (word.kind === 'text') trailing = true;
      else if (word.kind === 'word' && (word.be & (BE.generic | BE.lead)) === 0) trailing = true;
      continue;
    }
    // 基地建设, 品牌建设: this deed is no part of a name, and no name by itself.
    if (head === BE.deed && (word.be & BE.closer) !== 0) continue;
    if ((head & BE.phase) !== 0 && at === phrase.from) continue;
    // X产业园一期 | 厂房: the houses of a phase are the phase.
    if (head === BE.facility && HOUSES.has(text.slice(word.start, word.end)) && ((wordAt(words, at - 1)?.be ?? 0) & BE.phase) !== 0 && at - 2 >= phrase.from && ((words[at - 2]?.be ?? 0) & (BE.park | BE.works)) !== 0) continue;
    // X产业园 | 一期6栋厂房: the phase of the houses.
    if (head === BE.phase && at === phrase.to - 1 && words[phrase.to]?.kind === 'count' && ((wordAt(words, at - 1)?.be ?? 0) & HEADS) !== 0) continue;
    const verb = words[at + 1];
    if (closeBracket(text, words, at + 1, phrase.to) === phrase.to) trailing = false;
    // “源网荷储”一体化示范: inside a quotation that is not all.
    if (trailing && verb?.kind === 'quote' && at + 2 < phrase.to && !hasCharAt(verbs, text, words[at + 2]?.start ?? 0)) continue;
    const told = verb?.kind === 'text' && at + 1 < phrase.to && hasCharAt(verbs, text, verb.start);
    if (trailing && !told && (head & (BE.project | BE.works | BE.park | BE.phase)) === 0 && !isPaid(text, words, phrase) && !isGoverned(text, words, phrase)) continue;
    return { to: closeQuote(words, phrase.from, closeBracket(text, words, at + 1, phrase.to), phrase.to), head: head & BE.phase ? head | (headBeforePhase(words, at) & HEADS) : head };
  }
  return null;
}

const HOUSES = new Set(['厂房', '车间', '主厂房', '办公楼', '宿舍楼', '综合楼', '仓库', '标准厂房', '标准化厂房']);

/** X便桥“走起来会唱歌”: a quotation behind a head that names no building is said of it. Where the phrase ends without it. */
function skipQuotation(words: readonly Word[], { from, to }: Phrase): number {
  if (words[to - 1]?.kind !== 'quote') return to;
  for (let at = to - 2; at > from; at--) {
    const word = words[at];
    if (word?.kind === 'quote') return ((wordAt(words, at - 1)?.be ?? 0) & HEADS) !== 0 && to - at > 2 ? at : to;
    if (((word?.be ?? 0) & HEADS) !== 0) return to;
  }
  return to;
}

/** 某电厂二期2×66万千瓦机组: one after the phase, behind which its size is told; 0 when none is. */
function findSizedPhase(text: string, words: readonly Word[], { from, to }: Phrase): number {
  if (!says(text, wordAt(words, to - 1), '机组')) return 0;
  for (let at = from + 1; at < to - 1; at++) {
    const size = words[at + 1];
    if (((words[at]?.be ?? 0) & BE.phase) !== 0 && size?.kind === 'text' && /[0-9]/u.test(text.charAt(size.start))) return at + 1;
  }
  return 0;
}

/** The first 项目 with something before it: what follows (一期厂房, 车间) are parts of the project. 工程 may be followed by more. */
function findProjectWord(text: string, words: readonly Word[], phrase: Phrase): number {
  let found = -1;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at];
    if (!word || (word.be & BE.project) === 0 || isFirm(text, words, at + 1, phrase.to)) continue;
    found = at;
    if (word.end - word.start >= 2 && at + 1 < phrase.to && ((words[at + 1]?.be ?? 0) & (BE.deed | BE.project)) === 0) break;
  }
  return found;
}

/** 公路建设工程 | 公司: who builds. */
const isFirm = (text: string, words: readonly Word[], at: number, to: number): boolean => at < to && ((words[at]?.be ?? 0) & BE.company) !== 0 && /(?:公司|集团)$/u.test(text.slice(words[at]?.start, words[at]?.end));

/** `城东院区（二期）`: the bracket that closes around the phase belongs to the name. */
function closeBracket(text: string, words: readonly Word[], to: number, limit: number): number {
  if (to < limit && words[to]?.kind === 'bracket' && ((wordAt(words, to - 1)?.be ?? 0) & BE.phase) !== 0) return to + 1;
  // X高速公路（金秀段）
  const part = words[to + 1];
  return to + 2 < limit && words[to]?.kind === 'bracket' && words[to + 2]?.kind === 'bracket' && part?.kind === 'text' && text.charAt(part.end - 1) === '段' ? to + 3 : to;
}

/** 昊晟云计算“皖北云谷”: the mark that closes around the head belongs to the name. */
function closeQuote(words: readonly Word[], from: number, to: number, limit: number): number {
  if (to >= limit || words[to]?.kind !== 'quote') return to;
  let open = false;
  // “云谷小镇”: marks around the whole name are no part of it.
  for (let at = from + 1; at < to; at++) if (words[at]?.kind === 'quote') open = !open;
  return open ? to + 1 : to;
}

function headBeforePhase(words: readonly Word[], at: number): number {
  const before = wordAt(words, at - 1);
  return (before?.kind === 'bracket' ? wordAt(words, at - 2)?.be : before?.be) ?? 0;
}
