// Spots: places in a foreign text where a known name stands and may mean its bearer. Matching and boundaries together;
// who is meant is for identity to say. Offsets are UTF-16 units of the folded text.
import { isHan } from '../text/script';
import type { Span } from '../model';
import type { Automaton } from './automaton';
import { judgePerson } from './boundary';
import { findCandidates, readBearers } from './find';
import type { Bearer } from './find';
import { readLeft, readRight } from './sides';
import type { FoldedText } from './sides';

export interface Spot extends Span {
  /** Equal for equal names. */
  readonly node: number;
  readonly bearers: readonly Bearer[];
  readonly kind: 'person' | 'short' | 'project';
}

/** After the name of a project these make it something else: 产业园|区, 产业园|路. */
const PROJECT_GOES_ON = '区路站号村镇园';
/** A name that so many people share is no evidence for any of them: 王书记. */
const MOST_BEARERS = 40;

export interface Spots {
  /** Left to right, without overlap. */
  readonly spots: readonly Spot[];
  /** Names that stand clearly as a person's, here or, as `known` says, elsewhere on the page. */
  readonly clear: ReadonlySet<string>;
  /** Were names passed over that would be taken if they stood clearly elsewhere? */
  readonly undecided: boolean;
}

/**
 * Every spot of the text. Names seen clearly once are taken wherever nothing speaks against it; `known` are those that other
 * pieces of the page have clear, in matching form.
 */
export function findSpots(automaton: Automaton, folded: FoldedText, known: readonly string[] = []): Spots {
  const bearersOf = new Map<number, readonly Bearer[]>();
  const clear = new Set(known);
  const doubtful = new Set<number>();
  const readOnce = (node: number): readonly Bearer[] => {
    const bearers = bearersOf.get(node) ?? readBearers(automaton, node);
    bearersOf.set(node, bearers);
    return bearers;
  };
  const nameAt = (start: number, end: number): string => folded.text.slice(start, end);
  const found = findCandidates(automaton, folded.text, ({ start, end, node }) => {
    const kind = kindOf(readOnce(node));
    if (kind === 'project') return !PROJECT_GOES_ON.includes(folded.text.charAt(end)) || folded.text.charAt(end) === '';
    if (kind === 'short') return readOnce(node).length <= MOST_BEARERS && standsAlone(folded, start, end);
    const verdict = judgePerson(folded, start, end);
    if (verdict === 'clear') clear.add(nameAt(start, end));
    else if (verdict === 'possible') doubtful.add(start);
    return verdict !== 'no';
  });
  const isClear = ({ start, end }: Span): boolean => !doubtful.has(start) || clear.has(nameAt(start, end));
  // 姚桃叶、夏上参加: the item of a list beside a known name is one.
  for (const list of [found, found.toReversed()]) {
    for (const [i, one] of list.entries()) {
      const beside = list[i - 1];
      if (beside !== undefined && doubtful.has(one.start) && isListed(folded.text, one, beside) && isClear(beside) && kindOf(readOnce(beside.node)) === 'person') doubtful.delete(one.start);
    }
  }
  const taken = found.filter(isClear);
  const spots = taken.map(({ start, end, node }) => {
    const bearers = readOnce(node);
    const kind = kindOf(bearers);
    return { start, end: kind === 'project' && folded.text.startsWith('项目', end) ? end + 2 : end, node, bearers, kind };
  });
  return { spots, clear, undecided: taken.length < found.length };
}

/** Is nothing between the two names but the mark of a list? */
function isListed(text: string, one: Span, other: Span): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  return right.start - left.end === 1 && text.charAt(left.end) === '、';
}

function kindOf(bearers: readonly Bearer[]): Spot['kind'] {
  if (bearers.some(({ kind }) => kind === 'person')) return 'person';
  return bearers.some(({ kind }) => kind === 'person-short') ? 'short' : 'project';
}

/** 赵县长 with nothing on its left that could be more of a name or of a word: 小区书记, 副区长. */
function standsAlone(folded: FoldedText, start: number, end: number): boolean {
  const left = readLeft(folded, start);
  const right = readRight(folded, end);
  if (left === 'part' || left === 'torn' || left === 'han' || left === 'post') return false;
  return right !== 'part' && !(right === 'torn' && isHan(folded.text.charCodeAt(end)));
}
