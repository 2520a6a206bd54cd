// The known names that stand in a text: leftmost, then longest, never overlapping. Knows nothing of boundaries or people;
// who calls may refuse a name (it is part of a longer one), and then the next shorter or later one is offered.
import type { Span } from '../model/text';
import { hashPair, MORE, NAME_ENDS, NAME_KINDS, RUN } from './automaton';
import type { Automaton, NameKind } from './automaton';
import { readId } from './ids';

/** A known name in the text that was scanned; offsets are UTF-16 units of that text. */
export interface Candidate extends Span {
  /** Node of the automaton: equal for equal names. */
  readonly node: number;
}

/** Who bears the name of a candidate. */
export interface Bearer {
  readonly id: string;
  readonly kind: NameKind;
}

/**
 * All names in `text`, which must be in matching form (core/text normalizeForMatch). At each place the longest name that
 * `accept` does not refuse is taken, and the scan goes on behind it. Linear in the text for a given length of the longest
 * name. Without `accept` every name stands.
 */
export function findCandidates(automaton: Automaton, text: string, accept?: (candidate: Candidate) => boolean): Candidate[] {
  const { pairs, pairMask } = automaton;
  const found: Candidate[] = [];
  for (let at = findPair(pairs, pairMask, text, 0); at >= 0; ) {
    const candidate = takeLongest(automaton, text, at, accept);
    if (candidate !== null) found.push(candidate);
    at = findPair(pairs, pairMask, text, candidate?.end ?? at + 1);
  }
  return found;
}

/**
 * Where a name may begin, at or behind `from`; -1 when nowhere. Two places in a turn, and a function of its own: a call within the
 * loop would make the engine read the bitmap's address and length anew at every unit, which costs half as much again.
 */
function findPair(pairs: Uint32Array, mask: number, text: string, from: number): number {
  const last = text.length - 1;
  if (from >= last) return -1;
  let first = text.charCodeAt(from);
  let at = from;
  for (; at < last - 1; at += 2) {
    const second = text.charCodeAt(at + 1);
    const one = hashPair(first, second, mask);
    if (((pairs[one >>> 5] as number) & (1 << one)) !== 0) return at;
    first = text.charCodeAt(at + 2);
    const other = hashPair(second, first, mask);
    if (((pairs[other >>> 5] as number) & (1 << other)) !== 0) return at + 1;
  }
  // A last pair without a partner is looked at in the trie.
  return at < last ? at : -1;
}

function takeLongest(automaton: Automaton, text: string, start: number, accept?: (candidate: Candidate) => boolean): Candidate | null {
  let node = automaton.roots[text.charCodeAt(start) - automaton.rootLow] ?? 0;
  if (node === 0) return null;
  const { labels, firstChild } = automaton;
  let longest: Candidate | null = null;
  let shorter: Candidate[] | null = null;
  for (let at = start + 1; at < text.length; at += 1) {
    node = findChild(labels, firstChild, node, text.charCodeAt(at));
    if (node === 0) break;
    if (((firstChild[node] as number) & NAME_ENDS) === 0) continue;
    if (longest !== null) (shorter ??= []).push(longest);
    longest = { start, end: at + 1, node };
  }
  while (longest !== null && accept !== undefined && !accept(longest)) longest = shorter?.pop() ?? null;
  return longest;
}

/** Child of `node` by `unit`, by halving; 0 (the root) when there is none. */
function findChild(labels: Uint16Array, firstChild: Uint32Array, node: number, unit: number): number {
  let low = (firstChild[node] as number) & 0x7fffffff;
  let high = (firstChild[node + 1] as number) & 0x7fffffff;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const label = labels[middle] as number;
    if (label === unit) return middle;
    if (label < unit) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** Everyone who bears the name that ends in `node`, in the order the entries were given; nobody where no name ends. */
export function readBearers({ firstChild, ends, endsBefore, ids, idForm }: Automaton, node: number): Bearer[] {
  const isEnd = (at: number): boolean => ((firstChild[at] as number) & NAME_ENDS) !== 0;
  if (!isEnd(node)) return [];
  let entry = endsBefore[Math.floor(node / RUN)] as number;
  for (let other = node - (node % RUN); other < node; other += 1) {
    if (isEnd(other)) while (((ends[entry++] as number) & MORE) !== 0);
  }
  const bearers: Bearer[] = [];
  for (let more = true; more; entry += 1) {
    const packed = ends[entry] as number;
    bearers.push({ id: readId(ids, idForm, packed >>> 3), kind: NAME_KINDS[packed & 3] as NameKind });
    more = (packed & MORE) !== 0;
  }
  return bearers;
}
