// Cuts a credit (`本报记者 向敏 通讯员 朱艳红`, `郭莎莎 文/李得胜 图`) into words: labels, names, institutions. Judges no names.
import type { BylineRole } from '../model';
import { labelKinds, labelPapers, labelsAfterNames, labelsBeforeNames } from '../gazetteer/newspaper/byline-words';
import { hasCharAt, holdsAny, readCharSet } from '../text/char-set';
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

/** Role that a label before names gives, or undefined when the word is none. */
export function roleBefore(word: string): BylineRole | undefined { return before.get(word); }
/** Roles that a label after names gives, or undefined when the word is none. */
export function rolesAfter(word: string): readonly BylineRole[] | undefined { return after.get(word); }

const separators = '、，；/│丨○□◎◇■●◆△▲☆★-·';
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
    const unit = text.charAt(i);
    const inner = unit === '·' && i > 0 && /\p{Script=Han}/u.test(text.charAt(i - 1)) && /\p{Script=Han}/u.test(text.charAt(i + 1));
    if (isSpace(text.charCodeAt(i)) || unit === '：') { i++; continue; }
    const both = pairs.find((label) => text.startsWith(label, i));
    if (both !== undefined) { words.push({ text: both, printed: both, fresh, colon: text.charAt(i + both.length) === '：' }); fresh = false; i += both.length; continue; }
    if (separators.includes(unit) && !inner) { fresh = true; i++; continue; }
    let end = i;
    while (end < text.length && !isSpace(text.charCodeAt(end)) && text.charAt(end) !== '：' && (!separators.includes(text.charAt(end)) || (text.charAt(end) === '·' && end > i))) {
      if (end > i && pairs.some((label) => text.startsWith(label, end))) break;
      end++;
    }
    // `文/李红 图/王明`: where a label and a slash open the credit, each label stands before its names.
    const word = text.slice(i, end);
    const leads = hasCharAt(labelMarks, text, end) && roleBefore(word) !== undefined && (words.length === 0 || words[0]?.colon === true) && !fresh;
    words.push(...cutRun(word, credit.slice(i, end), fresh, leads || text.charAt(end) === '：'));
    fresh = false;
    i = end;
  }
  return words;
}
