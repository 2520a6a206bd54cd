// The marks of this page: which block has which, which text node touches which. The one list that painter, pointer and
// panel read. It holds no paint.
import type { Saying, SentMark } from '../platform/mark-wire';
import { type TextBlock } from './blocks';
import type { BlockMarks } from './chunks';
import { parentOf } from './elements';
import { PlacedMark } from './placed-mark';

/** True when the reader can see where the mark stands (not in a closed menu, not removed). */
export function isShown({ range }: PlacedMark): boolean {
  const element = range === null ? null : parentOf(range.startContainer);
  return element !== null && element.isConnected && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The marks of one block as they came; of most nobody ever asks where they stand. */
interface Kept {
  sent: readonly SentMark[];
  saying: Saying;
  placed: readonly PlacedMark[] | null;
}

/** All marks by block and by text node. */
export class Found {
  readonly #blocks = new Map<Element, TextBlock[]>();
  readonly #marks = new Map<TextBlock, Kept>();
  /** The blocks of each text node, of the containers about which somebody has asked. */
  readonly #nodes = new Map<Element, ReadonlyMap<Node, TextBlock[]>>();
  readonly #byId = new Map<number, PlacedMark>();
  #changed = new Set<Element>();
  #nextId = 1;
  #size = 0;

  /** Number of marks. */
  get size(): number {
    return this.#size;
  }

  /** Containers whose marks came, went or moved since this was last asked. */
  takeChanged(): ReadonlySet<Element> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** Has the container marks in its own runs? */
  has(container: Element): boolean {
    return this.#blocks.has(container);
  }

  /** Takes the marks of one block in the place of those it had; where they stand as they stood, only what is said of them. Answers whether there is anything to paint anew. */
  put({ block, marks, saying }: BlockMarks): boolean {
    const before = this.#marks.get(block);
    if (before !== undefined && before.sent.length === marks.length && before.sent.every((mark, i) => isSame(mark, marks[i]))) {
      before.sent = marks;
      before.saying = saying;
      for (const [i, mark] of before.placed?.entries() ?? []) mark.say(marks[i]?.said ?? 0, saying);
      return false;
    }
    this.#dropBlock(block);
    if (marks.length > 0) this.#add(block, { sent: marks, saying, placed: null });
    return before !== undefined || marks.length > 0;
  }

  /** Forgets the marks of those of `blocks` that are not in `marked`; answers whether there were any. */
  dropUnmarked(blocks: readonly TextBlock[], marked: readonly BlockMarks[]): boolean {
    if (this.#size === 0) return false;
    const kept = new Set(marked.map(({ block }) => block));
    const gone = blocks.filter((block) => this.#marks.has(block) && !kept.has(block));
    for (const block of gone) this.#dropBlock(block);
    return gone.length > 0;
  }

  /** Forgets the marks of a container's own runs; answers whether there were any. */
  dropContainer(container: Element): boolean {
    const blocks = this.#blocks.get(container);
    for (const block of blocks ?? []) this.#dropBlock(block);
    return blocks !== undefined;
  }

  /** Forgets what is no longer on the page; answers whether there was anything. */
  dropRemoved(): boolean {
    const gone = [...this.#blocks.keys()].filter((container) => !container.isConnected);
    for (const container of gone) this.dropContainer(container);
    return gone.length > 0;
  }

  clear(): void {
    for (const container of this.#blocks.keys()) this.dropContainer(container);
  }

  /** The mark of an id that a PlacedMark bears. */
  read(id: number): PlacedMark | undefined {
    return this.#byId.get(id);
  }

  /** The marks of a container's own runs, in order. */
  ofContainer(container: Element): readonly PlacedMark[] {
    return (this.#blocks.get(container) ?? []).flatMap((block) => this.ofBlock(block));
  }

  /** The marks of one block, in order. */
  ofBlock(block: TextBlock): readonly PlacedMark[] {
    const kept = this.#marks.get(block);
    if (kept === undefined) return [];
    if (kept.placed === null) {
      kept.placed = kept.sent.map((mark) => new PlacedMark(this.#nextId++, block, mark, kept.saying));
      for (const mark of kept.placed) this.#byId.set(mark.id, mark);
    }
    return kept.placed;
  }

  /** The marks that have characters in a text node. */
  ofNode(node: Node): readonly PlacedMark[] {
    let container = parentOf(node);
    while (container !== null && !this.#blocks.has(container)) container = parentOf(container);
    const blocks = container === null ? [] : (this.#nodesOf(container).get(node) ?? []);
    return blocks.flatMap((block) => {
      const piece = block.nodes.indexOf(node as Text);
      const from = block.starts[piece] ?? 0;
      const to = block.starts[piece + 1] ?? block.text.length;
      return this.ofBlock(block).filter(({ start, end }) => start < to && end > from);
    });
  }

  /** Of a page's text nodes few are ever asked about: they are put in order for one container, when it is. */
  #nodesOf(container: Element): ReadonlyMap<Node, TextBlock[]> {
    const known = this.#nodes.get(container);
    if (known !== undefined) return known;
    const nodes = new Map<Node, TextBlock[]>();
    for (const block of this.#blocks.get(container) ?? []) for (const node of block.nodes) addTo(nodes, node, block);
    this.#nodes.set(container, nodes);
    return nodes;
  }

  /** All marks in the order of the document, without those that the page changed away. */
  inOrder(): readonly PlacedMark[] {
    const placed = [...this.#marks.keys()].flatMap((block) => this.ofBlock(block)).flatMap((mark) => (mark.range === null ? [] : [{ mark, range: mark.range }]));
    return placed.toSorted(({ range: a }, { range: b }) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const place = a.startContainer.compareDocumentPosition(b.startContainer);
      return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    }).map(({ mark }) => mark);
  }

  #add(block: TextBlock, marks: Kept): void {
    const { container } = block;
    this.#marks.set(block, marks);
    this.#size += marks.sent.length;
    addTo(this.#blocks, container, block);
    this.#nodes.delete(container);
    this.#changed.add(container);
  }

  #dropBlock(block: TextBlock): void {
    const marks = this.#marks.get(block);
    if (marks === undefined) return;
    const { container } = block;
    this.#marks.delete(block);
    this.#size -= marks.sent.length;
    for (const { id } of marks.placed ?? []) this.#byId.delete(id);
    takeFrom(this.#blocks, container, block);
    this.#nodes.delete(container);
    this.#changed.add(container);
  }
}

interface Lists<Key> {
  get(key: Key): TextBlock[] | undefined;
  set(key: Key, blocks: TextBlock[]): unknown;
  delete(key: Key): boolean;
}

function addTo<Key>(lists: Lists<Key>, key: Key, block: TextBlock): void {
  const before = lists.get(key);
  if (before === undefined) lists.set(key, [block]);
  else before.push(block);
}

function takeFrom<Key>(lists: Lists<Key>, key: Key, block: TextBlock): void {
  const others = (lists.get(key) ?? []).filter((other) => other !== block);
  if (others.length > 0) lists.set(key, others);
  else lists.delete(key);
}

function isSame(before: SentMark, now: SentMark | undefined): boolean {
  return now !== undefined && before.start === now.start && before.end === now.end && before.tier === now.tier;
}
