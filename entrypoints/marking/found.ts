// The marks of this page: which block has which, which text node touches which. The one list that painter, pointer and
// panel read. It holds no paint.
import { parentOf, type TextBlock } from './blocks';
import type { PlacedMark } from './chunks';

/** True when the reader can see where the mark stands (not in a closed menu, not removed). */
export function isShown(mark: PlacedMark): boolean {
  const element = parentOf(mark.range.startContainer);
  return element !== null && element.isConnected && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The text nodes that a mark runs through. */
function nodesOf({ range, block }: PlacedMark): readonly Node[] {
  if (range.startContainer === range.endContainer) return [range.startContainer];
  const first = block.nodes.indexOf(range.startContainer as Text);
  return block.nodes.slice(first, block.nodes.indexOf(range.endContainer as Text, first) + 1);
}

/** All marks by block and by text node. */
export class Found {
  readonly #blocks = new Map<Element, Set<TextBlock>>();
  readonly #marks = new Map<TextBlock, PlacedMark[]>();
  readonly #nodes = new WeakMap<Node, PlacedMark[]>();
  readonly #byId = new Map<number, PlacedMark>();

  /** Number of marks. */
  get size(): number {
    return this.#byId.size;
  }

  /** Containers that have marks, for the painter's observer. */
  get containers(): Iterable<Element> {
    return this.#blocks.keys();
  }

  add(mark: PlacedMark): void {
    const { block } = mark;
    const siblings = this.#marks.get(block);
    if (siblings === undefined) {
      this.#marks.set(block, [mark]);
      const blocks = this.#blocks.get(block.container) ?? new Set();
      this.#blocks.set(block.container, blocks.add(block));
    } else {
      siblings.push(mark);
    }
    this.#byId.set(mark.id, mark);
    for (const node of nodesOf(mark)) {
      const touching = this.#nodes.get(node);
      if (touching === undefined) this.#nodes.set(node, [mark]);
      else touching.push(mark);
    }
  }

  /** Forgets the marks of a container's own runs; answers whether there were any. */
  dropContainer(container: Element): boolean {
    const blocks = this.#blocks.get(container);
    if (blocks === undefined) return false;
    for (const block of blocks) {
      for (const mark of this.#marks.get(block) ?? []) this.#byId.delete(mark.id);
      for (const node of block.nodes) this.#nodes.delete(node);
      this.#marks.delete(block);
    }
    this.#blocks.delete(container);
    return true;
  }

  /** Forgets the marks of one block. */
  dropBlock(block: TextBlock): void {
    for (const { id } of this.ofBlock(block)) this.#byId.delete(id);
    for (const node of block.nodes) {
      const others = this.ofNode(node).filter((mark) => mark.block !== block);
      if (others.length > 0) this.#nodes.set(node, others);
      else this.#nodes.delete(node);
    }
    this.#marks.delete(block);
    const siblings = this.#blocks.get(block.container);
    siblings?.delete(block);
    if (siblings?.size === 0) this.#blocks.delete(block.container);
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

  read(id: number): PlacedMark | undefined {
    return this.#byId.get(id);
  }

  /** The marks of a container's own runs, in order. */
  ofContainer(container: Element): readonly PlacedMark[] {
    return [...(this.#blocks.get(container) ?? [])].flatMap((block) => this.ofBlock(block));
  }

  /** The marks of one block, in order. */
  ofBlock(block: TextBlock): readonly PlacedMark[] {
    return this.#marks.get(block) ?? [];
  }

  /** The marks that have characters in a text node. */
  ofNode(node: Node): readonly PlacedMark[] {
    return this.#nodes.get(node) ?? [];
  }

  /** All marks in the order of the document. */
  inOrder(): readonly PlacedMark[] {
    return [...this.#byId.values()].toSorted((a, b) => {
      if (a.range.startContainer === b.range.startContainer) return a.range.startOffset - b.range.startOffset;
      const place = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
      return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
  }
}
