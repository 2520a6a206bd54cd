// Cuts a credit (`本报记者 向敏 通讯员 朱艳红`, `郭莎莎 文/李得胜 图`) into words: labels, names, institutions. Judges no names.
import type { BylineRole } from '../model';
import { labelKinds, labelPapers, labelsAfterNames, labelsBeforeNames } from '../gazetteer/newspaper/byline-words';
import { hasCharAt, hasUnit, holdsAny, readCharSet } from '../text/char-set';
import { buildLexicon, matchAt } from '../text/lexicon';
import { foldText } from './lines';
import { isSpace } from './white-space';

/** One word of a credit, and what its form says it may be. */
export interface CreditWord {
  /** Simplified and folded, for comparing. */
  readonly text: string;
  /** The same characters as printed. */
  readonly printed: string;
  /** A slash, bar or mark stands before it: a new person begins. */
  readonly fresh: boolean;
  /** A colon, or what stands for one, stands behind it. */
  readonly colon: boolean;
}

const before = readLabels();
const after = new Map<string, readonly BylineRole[]>(labelsAfterNames);
const longBefore = buildLexicon([...before.keys()].filter((label) => label.length > 1).map((label) => [label, true] as const));
const joints = readCharSet('/·、');
/** `文/图`, `文·图`: two labels that one mark joins. */
const doubles = [...after.keys()].filter((label) => holdsAny(joints, label)).sort((a, b) => b.length - a.length);

/** The listed labels, and 记者 and 通讯员 with all they are called: 本报特约记者, 全媒体见习记者. */
function readLabels(): Map<string, BylineRole> {
  const labels = new Map<string, BylineRole>();
  for (const paper of labelPapers) for (const kind of labelKinds) for (const role of ['记者', '通讯员'] as const) labels.set(paper + kind + role, kind === '摄影' ? '摄' : role);
  for (const [label, role] of labelsBeforeNames) labels.set(label, role);
  return labels;
}

const lengthOf = (words: Iterable<string>): number => Math.max(...Array.from(words, ({ length }) => length));
/** Longer words are not looked up. */
const [longestBefore, longestAfter] = [lengthOf(before.keys()), lengthOf(after.keys())];

/** Role that a label before names gives, or undefined when the word is none. */
export function roleBefore(word: string): BylineRole | undefined { return word.length > longestBefore ? undefined : before.get(word); }
/** Roles that a label after names gives, or undefined when the word is none. */
export function rolesAfter(word: string): readonly BylineRole[] | undefined { return word.length > longestAfter ? undefined : after.get(word); }

const separators = readCharSet('、，；/│丨○□◎◇■●◆△▲☆★-·');
const dot = '·'.charCodeAt(0);
const colon = '：'.charCodeAt(0);
/** Behind a label that names follow: `文/李红`, `记者│王明`. */
const labelMarks = readCharSet('/│丨');

/** Cuts one run without separators at the labels printed into it: `毕征通讯员史伟宗`. */
function cutRun(run: string, printed: string, fresh: boolean, colon: boolean): CreditWord[] {
  const words: CreditWord[] = [];
  let rest = run;
  let first = fresh;
  const take = (length: number): CreditWord => {
    const from = run.length - rest.length;
    return { text: rest.slice(0, length), printed: printed.slice(from, from + length), fresh: first, colon: colon && length === rest.length };
  };
  while (rest !== '') {
    const opening = matchAt(longBefore, rest, 0)?.length ?? 0;
    if (opening > 0 && !/^作者(?:系|为|单位|是)/.test(rest)) {
      words.push(take(opening));
      rest = rest.slice(opening).replace(/^·/, '');
      first = false;
      continue;
    }
    let cut = Math.min(2, rest.length);
    while (cut < rest.length && matchAt(longBefore, rest, cut) === null) cut++;
    words.push(take(cut));
    rest = rest.slice(cut);
    first = false;
  }
  return words;
}

/** Words of a credit, in order. White space separates words; single characters are left single. */
export function cutCredit(credit: string): CreditWord[] {
  const text = foldText(credit);
  const pairs = holdsAny(joints, text) ? doubles : [];
  const words: CreditWord[] = [];
  let fresh = false;
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    const inner = unit === dot && i > 0 && /\p{Script=Han}/u.test(text.charAt(i - 1)) && /\p{Script=Han}/u.test(text.charAt(i + 1));
    if (isSpace(unit) || unit === colon) { i++; continue; }
    const both = pairs.length === 0 ? undefined : pairs.find((label) => text.startsWith(label, i));
    if (both !== undefined) { words.push({ text: both, printed: both, fresh, colon: text.charAt(i + both.length) === '：' }); fresh = false; i += both.length; continue; }
    if (hasUnit(separators, unit) && !inner) { fresh = true; i++; continue; }
    let end = i;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (isSpace(code) || code === colon || (hasUnit(separators, code) && (code !== dot || end === i))) break;
      if (end > i && pairs.length > 0 && pairs.some((label) => text.startsWith(label, end))) break;
    }
    // `文/李红 图/王明`: where a label and a slash open the credit, each label stands before its names.
    const word = text.slice(i, end);
    const leads = hasCharAt(labelMarks, text, end) && roleBefore(word) !== undefined && (words.length === 0 || words[0]?.colon === true) && !fresh;
    words.push(...cutRun(word, credit.slice(i, end), fresh, leads || (end < text.length && text.charCodeAt(end) === colon)));
    fresh = false;
    i = end;
  }
  return words;
}
