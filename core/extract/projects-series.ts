// Series of things that are paid: A，投资3亿元；B由县里兜底3300万元；C，贷款360万元. In a sentence whose members, set off by ；,
// tell sums, the phrase that opens a member is what is paid, whatever it ends in and whatever the sum is called.
import type { AmountKind } from '../model';
import type { Word } from './projects-words';
import { BE, isSemicolon, wordAt } from './projects-words';

/** By word: 0 outside of such series, else the number of the member, from 1. */
export type Series = Int32Array;

/** One such sum at least must say that something is paid: 汪家凑了480元；李家凑了320元 pay nothing that is built. */
const COSTS = new Set<AmountKind>(['total', 'signed', 'phase']);

/** The members of all paid series of a text. Linear. */
export function readSeries(text: string, words: readonly Word[]): Series {
  const series = new Int32Array(words.length);
  let member = 1;
  let start = 0;
  let paid = false, cost = false;
  /** Where the members of this sentence begin, and whether each tells a sum. */
  let members: { start: number; end: number; paid: boolean }[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    paid ||= word.amount !== null && word.amount.kind !== 'output';
    cost ||= word.amount !== null && COSTS.has(word.amount.kind);
    // ；and a new line: the items of a list, each a paragraph of its own.
    if (index === start && start > 0 && text.charAt(word.start) === '\n' && isSemicolon(text, words[index - 1] ?? word)) {
      start++;
      continue;
    }
    // 开工的有：A，1800万元；B，960万元
    if (word.kind === 'comma' && members.length === 0 && /[：:]/u.test(text.charAt(word.start))) cost ||= words.slice(Math.max(start, index - OPENING), index).some(({ be }) => (be & (BE.stage | BE.project)) !== 0);
    const row = endsRow(text, words, index) || endsPair(text, words, index);
    cost ||= row;
    const parts = row || isSemicolon(text, word);
    if (!parts && word.kind !== 'full-stop' && index < words.length - 1) continue;
    members.push({ start, end: index + 1, paid });
    start = index + 1;
    paid = false;
    if (parts) continue;
    if (cost && members.filter((one) => one.paid).length > 1) for (const one of members) if (one.paid) series.fill(member++, one.start, one.end);
    members = [];
    cost = false;
  }
  return series;
}

/** Words before the colon that opens a series. */
const OPENING = 8;

/** 粮食仓储物流  某某集团  9.8亿元: the row of a table ends behind its sum. */
function endsRow(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index], sum = wordAt(words, index - 1), gap = wordAt(words, index - 2);
  return word?.kind === 'full-stop' && /[ 　\n]/u.test(text.charAt(word.start)) && sum?.kind === 'amount' && gap !== undefined && /[ 　]/u.test(text.charAt(gap.start));
}

/** 五个项目：A1.9亿元，B1.5亿元: names right before their sums, clause by clause, where projects were counted before. */
function endsPair(text: string, words: readonly Word[], index: number): boolean {
  if ((words[index]?.kind !== 'comma' && words[index]?.kind !== 'sep') || !/[，,、]/u.test(text.charAt(words[index]?.start ?? 0))) return false;
  if (!isPair(words, index - 1) || !isCounted(text, words, index)) return false;
  // The clause before, or the one behind, is such a pair too.
  for (let at = index + 1; at <= index + PAIR; at++) if (words[at]?.amount) return isPair(words, at);
  return false;
}

/** A name and its sum at `at` (A1.9亿元, A投资1.9亿元), with nothing that tells of it in its clause. */
function isPair(words: readonly Word[], at: number): boolean {
  const kind = words[at]?.amount?.kind;
  if (kind !== null && kind !== 'total' && kind !== 'signed') return false;
  let size = 0;
  for (let back = at - 1; back >= at - PAIR; back--) {
    const word = wordAt(words, back);
    if (!word || word.kind === 'comma' || word.kind === 'sep' || word.kind === 'full-stop') break;
    if (word.kind === 'amount' || word.kind === 'time' || (word.kind === 'word' && (word.be & BE.cut) !== 0 && (word.be & BE.generic) === 0)) return false;
    size += word.end - word.start;
  }
  return size >= 4;
}

/** 签约项目9个: projects and their number, some words before. */
function isCounted(text: string, words: readonly Word[], index: number): boolean {
  // 新上项目6个 too, which cuts a sentence.
  for (let at = index; at > index - COUNTED && at >= 0; at--) if ((((words[at]?.be ?? 0) & BE.project) !== 0 || text.startsWith('项目', (words[at]?.end ?? 2) - 2)) && (wordAt(words, at - 1)?.kind === 'count' || words[at + 1]?.kind === 'count' || ((wordAt(words, at - 1)?.be ?? 0) & BE.rank) !== 0)) return true;
  // A1.8亿元、B9000万元，两个项目同日签约: counted behind.
  for (let at = index; at < index + AHEAD && words[at] !== undefined && words[at]?.kind !== 'full-stop'; at++) if (((words[at]?.be ?? 0) & BE.project) !== 0 && wordAt(words, at - 1)?.kind === 'count') return true;
  return false;
}

/** Words of such a pair; words between the number of projects and the first of them. */
const [PAIR, COUNTED, AHEAD] = [9, 60, 24];

/** Does a phrase that ends before word `to` stand at the head of its member: no comma and no sum before it? */
export function opensMember(text: string, words: readonly Word[], series: Series, from: number, to: number): boolean {
  const member = series[from] ?? 0;
  if (member === 0 || series[to] !== member) return false;
  for (let at = from - 1; at >= from - HEAD && at >= 0 && series[at] === member; at--) {
    const word = words[at];
    if (!word || word.kind === 'amount') return false;
    // 去年，X，投资3亿元
    if (word.kind === 'comma') return /[：:]/u.test(text.charAt(word.start)) || words.slice(Math.max(0, at - 2), at).every((one, index, all) => series[at - all.length + index] !== member || one.kind === 'time' || (one.be & BE.cut) !== 0);
  }
  return true;
}

/** Words that may stand before the phrase in its member: who pays for it, where it stands. */
const HEAD = 12;
