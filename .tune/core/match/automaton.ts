// Names as one ArrayBuffer that is written, stored and opened without parsing: a trie whose nodes stand in breadth-first
// order, so that the children of a node are one sorted run, with a bitmap of the names' first two units before it.
// Why not a double array (the measured prototype): it matches as fast behind the same filter, but takes several times as
// long to build; a sorted trie is written in one pass. No text is read here: see find.ts.

import type { IdForm } from './ids';

/** What a name is a name of. `person-short` is surname and post (王县长); an alias of a project is its short name. */
export type NameKind = 'person' | 'person-short' | 'project' | 'project-alias';

/** Stored as the index in this list, in two bits; a fifth kind needs another layout. */
export const NAME_KINDS: readonly NameKind[] = ['person', 'person-short', 'project', 'project-alias'];

/**
 * One name of one entity. `key` is in matching form (core/text nameKey: simplified, no inner spaces, `·`), at least two
 * UTF-16 units. Several entities may share a key. `id` is ASCII and at most 64 characters.
 */
export interface NameEntry {
  readonly key: string;
  readonly id: string;
  readonly kind: NameKind;
}

/** Views over one buffer. All are little-endian; nothing is copied. */
export interface Automaton {
  /** Names, entries (a shared name has several) and the longest name in UTF-16 units. */
  readonly names: number;
  readonly entries: number;
  readonly longest: number;
  /** Bit per hash of the first two units of some name. */
  readonly pairs: Uint32Array;
  /** Bits of the bitmap less one: what hashPair leaves of a hash. */
  readonly pairMask: number;
  /** Child of the root by its unit less `rootLow`: the step taken most often, without a search. 0 where no name begins. */
  readonly roots: Uint16Array;
  readonly rootLow: number;
  /** Unit that leads to each node; the root, node 0, has 0. */
  readonly labels: Uint16Array;
  /** First child of each node, its top bit set where a name ends. A node's children end where the next node's begin. */
  readonly firstChild: Uint32Array;
  /** For each entry, in the order of nodes: id index × 8 + kind, and MORE where the next entry is of the same name. */
  readonly ends: Uint32Array;
  /** How many entries stand before each run of RUN nodes: from there to a node it is counted. */
  readonly endsBefore: Uint32Array;
  readonly ids: Uint8Array;
  readonly idForm: IdForm;
}

/** The buffer is no automaton, is of another version, or was cut. */
export class AutomatonError extends Error {
  override readonly name = 'AutomatonError';
  readonly reason: 'not-an-automaton' | 'other-version' | 'damaged' | 'bad-id';
  constructor(reason: AutomatonError['reason']) {
    super(`Name automaton: ${reason}`);
    this.reason = reason;
  }
}

export const NAME_ENDS = 0x80000000;
/** In `ends`: the next entry is of the same name. Below it two bits of kind. */
export const MORE = 4;
export const RUN = 64;
const MAGIC = 0x4d414258; // XBAM
/** The layout below; a buffer of another one is written anew (core/store). */
export const AUTOMATON_FORM = 4;
/** Header words: magic, version, byte length, then the layout in its order. */
const HEADER_WORDS = 13;

export interface Layout {
  readonly names: number;
  readonly entries: number;
  readonly longest: number;
  /** Base-2 logarithm of the number of bits in the pair bitmap; 5 to 28. */
  readonly pairBits: number;
  readonly nodes: number;
  readonly ids: number;
  readonly idWidth: number;
  readonly idDigits: number;
  /** First unit that begins a name, and how many units from there to the last one. */
  readonly rootLow: number;
  readonly rootSpan: number;
}

/** Hash of two UTF-16 units, at most `mask`: one multiplication, since it is taken of every unit of every text. */
export function hashPair(first: number, second: number, mask: number): number {
  return (Math.imul(first, 0x9e3b) + second) & mask;
}

/** Bytes an automaton of this layout takes. */
export function measureLayout(layout: Layout): number {
  const words = HEADER_WORDS + 2 ** (layout.pairBits - 5) + layout.nodes + 1 + layout.entries + Math.ceil(layout.nodes / RUN);
  return words * 4 + align(layout.rootSpan * 2) + align(layout.nodes * 2) + align(layout.ids * layout.idWidth);
}

/** An empty buffer of this layout with its header written; to be filled through `openAutomaton`'s views. */
export function allocate(layout: Layout): ArrayBuffer {
  const buffer = new ArrayBuffer(measureLayout(layout));
  const { names, entries, longest, pairBits, nodes, ids, idWidth, idDigits, rootLow, rootSpan } = layout;
  new Uint32Array(buffer, 0, HEADER_WORDS).set([MAGIC, AUTOMATON_FORM, buffer.byteLength, names, entries, longest, pairBits, nodes, ids, idWidth, idDigits, rootLow, rootSpan]);
  return buffer;
}

/**
 * A view of a stored automaton; takes microseconds at any size. Lengths are checked against the header, so that a cut or
 * foreign buffer is refused with `AutomatonError`; the trie itself is trusted, being our own.
 */
export function openAutomaton(buffer: ArrayBuffer): Automaton {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new AutomatonError('not-an-automaton');
  const [magic, version, bytes, names, entries, longest, pairBits, nodes, ids, idWidth, idDigits, rootLow, rootSpan] = new Uint32Array(buffer, 0, HEADER_WORDS) as unknown as HeaderWords;
  if (magic !== MAGIC) throw new AutomatonError('not-an-automaton');
  if (version !== AUTOMATON_FORM) throw new AutomatonError('other-version');
  const sane = pairBits >= 5 && pairBits <= 28 && nodes >= 1 && idWidth <= 64 && idDigits <= 64 && rootLow + rootSpan <= 65536;
  if (!sane || bytes !== buffer.byteLength) throw new AutomatonError('damaged');
  if (measureLayout({ names, entries, longest, pairBits, nodes, ids, idWidth, idDigits, rootLow, rootSpan }) !== bytes) throw new AutomatonError('damaged');
  let at = HEADER_WORDS * 4;
  const pairs = new Uint32Array(buffer, at, 2 ** (pairBits - 5));
  at += pairs.byteLength;
  const firstChild = new Uint32Array(buffer, at, nodes + 1);
  at += firstChild.byteLength;
  const ends = new Uint32Array(buffer, at, entries);
  at += ends.byteLength;
  const endsBefore = new Uint32Array(buffer, at, Math.ceil(nodes / RUN));
  at += endsBefore.byteLength;
  const roots = new Uint16Array(buffer, at, rootSpan);
  at += align(rootSpan * 2);
  const labels = new Uint16Array(buffer, at, nodes);
  at += align(nodes * 2);
  const idBytes = new Uint8Array(buffer, at, ids * idWidth);
  return { names, entries, longest, pairs, pairMask: 2 ** pairBits - 1, roots, rootLow, labels, firstChild, ends, endsBefore, ids: idBytes, idForm: { width: idWidth, digits: idDigits } };
}

type HeaderWords = [number, number, number, number, number, number, number, number, number, number, number, number, number];

function align(bytes: number): number {
  return (bytes + 3) & ~3;
}
