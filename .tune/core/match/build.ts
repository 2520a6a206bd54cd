// Writes the automaton: names sorted, then the trie level by level, each node's children as one run. Done once per change
// of the corpus, off the page. Nothing is matched here.
import { allocate, hashPair, MORE, NAME_ENDS, NAME_KINDS, openAutomaton, RUN } from './automaton';
import type { NameEntry } from './automaton';
import { chooseForm, writeIds } from './ids';
import { packKeys, sortKeys } from './sort-keys';
import type { PackedKeys } from './sort-keys';

/**
 * The automaton of all names, as one buffer that can be stored as it is. Keys shorter than two UTF-16 units are left out
 * (no such name can be told from a word). The same entries in another order give the same answers, not the same bytes.
 * Throws `AutomatonError('bad-id')` for an id that is empty, not ASCII or over 64 characters.
 */
export function buildAutomaton(entries: readonly NameEntry[]): ArrayBuffer {
  const named = entries.filter((entry) => entry.key.length >= 2);
  const packed = packKeys(named.map((entry) => entry.key));
  const order = sortKeys(packed);
  const trie = buildTrie(packed, order);
  const ids = collectIds(named);

  const pairBits = Math.max(10, Math.min(26, Math.ceil(Math.log2(trie.pairs.length * PAIR_ROOM + 1))));
  const lastRoot = (trie.firstChild[1] ?? 1) & ~NAME_ENDS;
  const rootLow = trie.nodes > 1 ? (trie.labels[1] as number) : 0;
  const rootSpan = trie.nodes > 1 ? (trie.labels[lastRoot - 1] as number) - rootLow + 1 : 0;
  const form = chooseForm(ids.list);
  const buffer = allocate({
    rootLow, rootSpan, names: trie.names, entries: named.length, longest: trie.longest, pairBits, nodes: trie.nodes, ids: ids.list.length, idWidth: form.width, idDigits: form.digits,
  });
  const { pairs, pairMask, roots, labels, firstChild, ends, endsBefore, ids: idBytes } = openAutomaton(buffer);
  labels.set(trie.labels.subarray(0, trie.nodes));
  firstChild.set(trie.firstChild.subarray(0, trie.nodes + 1));
  for (let node = 1; rootSpan > 0 && node < lastRoot; node += 1) roots[(trie.labels[node] as number) - rootLow] = node;
  for (const pair of trie.pairs) {
    const bit = hashPair(pair >>> 16, pair & 0xffff, pairMask);
    pairs[bit >>> 5] = (pairs[bit >>> 5] as number) | (1 << (bit & 31));
  }
  for (let i = 0; i < named.length; i += 1) {
    const entry = order[trie.endOrder[i] as number] as number;
    const more = i + 1 < named.length && trie.endNode[i + 1] === trie.endNode[i] ? MORE : 0;
    ends[i] = (ids.index[entry] as number) * 8 + more + NAME_KINDS.indexOf((named[entry] as NameEntry).kind);
  }
  for (let run = 0, i = 0; run < endsBefore.length; run += 1) {
    while (i < named.length && (trie.endNode[i] as number) < run * RUN) i += 1;
    endsBefore[run] = i;
  }
  writeIds(ids.list, form, idBytes);
  return buffer;
}

/** Bits of the filter for each pair in it: with 40, one place in forty that begins no name is looked at in vain. */
const PAIR_ROOM = 40;

interface Trie {
  nodes: number;
  names: number;
  longest: number;
  labels: Uint16Array;
  firstChild: Uint32Array;
  /** First two units of each name, packed in one number, each once. */
  pairs: number[];
  /** For each entry in the order of nodes: its node, and its place among the sorted keys. */
  endNode: Uint32Array;
  endOrder: Uint32Array;
}

/** Breadth first over ranges of the sorted keys: the keys of a range share the units above its node. */
function buildTrie({ units, start }: PackedKeys, order: Uint32Array): Trie {
  const capacity = units.length + 1;
  const low = new Uint32Array(capacity);
  const high = new Uint32Array(capacity);
  const depth = new Uint16Array(capacity);
  const trie: Trie = {
    nodes: 1, names: 0, longest: 0, pairs: [],
    labels: new Uint16Array(capacity), firstChild: new Uint32Array(capacity + 1),
    endNode: new Uint32Array(order.length), endOrder: new Uint32Array(order.length),
  };
  const { labels, firstChild, endNode, endOrder } = trie;
  high[0] = order.length;
  let ended = 0;
  const endsAt = (i: number, level: number): boolean => (start[(order[i] as number) + 1] as number) - (start[order[i] as number] as number) === level;
  for (let node = 0; node < trie.nodes; node += 1) {
    const level = depth[node] as number;
    const to = high[node] as number;
    let at = low[node] as number;
    firstChild[node] = trie.nodes;
    if (level > 0 && at < to && endsAt(at, level)) {
      firstChild[node] = (trie.nodes | NAME_ENDS) >>> 0;
      trie.names += 1;
      trie.longest = Math.max(trie.longest, level);
      for (; at < to && endsAt(at, level); at += 1) {
        endNode[ended] = node;
        endOrder[ended++] = at;
      }
    }
    while (at < to) {
      const unit = units[(start[order[at] as number] as number) + level] as number;
      const child = trie.nodes++;
      labels[child] = unit;
      depth[child] = level + 1;
      low[child] = at;
      do at += 1;
      while (at < to && units[(start[order[at] as number] as number) + level] === unit);
      high[child] = at;
      if (level === 1) trie.pairs.push(((labels[node] as number) << 16) | unit);
    }
  }
  firstChild[trie.nodes] = trie.nodes;
  return trie;
}

/** Each id once, and for each entry which it is. */
function collectIds(entries: readonly NameEntry[]): { list: string[]; index: Uint32Array } {
  const seen = new Map<string, number>();
  const index = new Uint32Array(entries.length);
  entries.forEach(({ id }, i) => {
    const at = seen.get(id) ?? seen.size;
    seen.set(id, at);
    index[i] = at;
  });
  return { list: [...seen.keys()], index };
}
