// Collects a page's text as blocks: runs of text that a reader sees as one, with the way back to the page's text nodes.
// It reads the DOM and changes nothing. Hidden text is collected too (it may be shown later without a change that we
// would see) and left out when marks are painted or listed.
import { isHan } from '../../core/text/script';
import { findShadow, isEditor, isSkipped, ROLES, runsOn, WRITTEN } from './elements';

/** A run of inline text. Offsets are UTF-16 units of `text`; the node of piece i begins at `starts[i]`. */
export interface TextBlock {
  /** The nearest element around the run that is not inline. */
  readonly container: Element;
  /**
   * White space is made plain spaces of the same length; a line end of the HTML source between two Han is a SOFT_BREAK. In text that is set
   * as it was written (`<pre>`, a file of text) line ends stay: the core tells lines that were cut from lines that end.
   */
  readonly text: string;
  readonly starts: readonly number[];
  readonly nodes: readonly Text[];
  /** Where in its node each piece begins: 0, but for text so long that it was cut. */
  readonly offsets: readonly number[];
}

/** A place in the page: an offset in a text node. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Stands for a `<br>` or a cut line: no character that prints, and no gap either, so that a name is neither broken nor made. */
export const SOFT_BREAK = '\u200b';

/** Longest block, in characters; what is longer is no paragraph and is cut where no name can stand if there is such a place. */
const LONGEST = 16_000;

/** White space; a byte order mark in the midst of a text counts as such and prints nothing. */
const SPACE = /[^\S\ufeff]/;
const SPACES = /[^\S\ufeff]+/g;
const PRINTS = /[^\s\u200b]/;

/** The same as `plainSpaces` where line ends stay; `\r` is none of its own. */
function writtenSpaces(text: string): string {
  return text.replace(/[^\S\ufeff\n]/g, ' ');
}

/** White space as plain spaces, of the same length; a line end of the source between two Han is where a long line was cut. */
export function plainSpaces(text: string): string {
  if (!SPACE.test(text)) return text;
  return text.replace(SPACES, (gap, at: number) => {
    const cut = gap.includes('\n') && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + gap.length));
    return (cut ? SOFT_BREAK : ' ').repeat(gap.length);
  });
}

/** Gathers the pieces of one run until it ends. */
class Run {
  #text = '';
  readonly #isWritten: boolean;
  readonly #starts: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];

  constructor(container: Element) {
    this.#isWritten = WRITTEN.has(container.localName);
  }

  /** Takes the text of a node from `from` on, up to the run's greatest length; answers where it stopped. */
  add(node: Text, from: number): number {
    const { data } = node;
    const room = LONGEST - this.#text.length;
    const to = data.length - from <= room ? data.length : cutBefore(data, from, from + room);
    if (to > from) {
      this.#starts.push(this.#text.length);
      this.#nodes.push(node);
      this.#offsets.push(from);
      const text = data.slice(from, to);
      this.#text += this.#isWritten ? writtenSpaces(text) : plainSpaces(text);
    }
    return to;
  }

  /** One `<br>`: lines of set type end anywhere, and a name may run over it. */
  addBreak(): void {
    this.#text += SOFT_BREAK;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** The run as a block; null when there is nothing in it but white space. */
  end(container: Element): TextBlock | null {
    return PRINTS.test(this.#text) ? { container, text: this.#text, starts: this.#starts, nodes: this.#nodes, offsets: this.#offsets } : null;
  }
}

/** The last place from `latest` back where a mark of punctuation or a space stands; `latest` itself when there is none near. */
function cutBefore(text: string, from: number, latest: number): number {
  for (let at = latest; at > Math.max(from, latest - 200); at -= 1) {
    if (/[\s，。、；：！？,.;:!?]/.test(text.charAt(at - 1))) return at;
  }
  return latest;
}

function isBreak(element: Element): boolean {
  return element.localName === 'br';
}

// By number, because Firefox takes its time over `instanceof` where a page's nodes are concerned.
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** Two `<br>` with nothing between them are how old pages write a paragraph. */
function followsBreak(node: Node): boolean {
  let before = node.previousSibling;
  while (before !== null && isText(before) && before.data.trim() === '') before = before.previousSibling;
  return before !== null && isElement(before) && isBreak(before);
}

const FROM_START: readonly number[] = [0];

/** A container that is one text; null when it is too long, or nothing but white space. */
function readOnly(container: Element, node: Text): TextBlock | null {
  const { data } = node;
  if (data.length > LONGEST || !PRINTS.test(data)) return null;
  return { container, text: WRITTEN.has(container.localName) ? writtenSpaces(data) : plainSpaces(data), starts: FROM_START, nodes: [node], offsets: FROM_START };
}

/** So many nodes are looked at between two answers. */
const AT_ONCE = 64;

/**
 * All blocks under `root` in document order; with `deep` false only the runs that belong to `root` itself, not those of
 * the blocks inside it. Open shadow roots are read with their hosts; `onShadow` is told of each. Yields them some at a time, or
 * none, so that a caller can stop and go on later.
 */
export function* collectBlocks(root: Element, deep = true, onShadow: (root: ShadowRoot) => void = () => undefined): Generator<readonly TextBlock[], void> {
  if (isSkipped(root)) return;
  // A stack of what is still to be read, instead of recursion: pages nest thousands deep. Null ends the innermost container.
  let container = root;
  let run = new Run(container);
  let found: TextBlock[] = [];
  let seen = 0;
  const waiting: (Node | null)[] = [];
  const around: Element[] = [];
  const enter = (element: Element, shadow: ShadowRoot | null): void => {
    for (let child = element.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
    if (shadow === null) return;
    onShadow(shadow);
    for (let child = shadow.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
  };
  const end = (): void => {
    const ended = run.end(container);
    if (ended !== null) found.push(ended);
  };
  enter(root, findShadow(root));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1;
    if (seen % AT_ONCE === 0) {
      yield found;
      found = [];
    }
    if (next === null) {
      end();
      container = around.pop() ?? root;
      run = new Run(container);
      continue;
    }
    if (isText(next)) {
      for (let at = run.add(next, 0); at < next.data.length; at = run.add(next, at)) {
        end();
        yield found;
        found = [];
        run = new Run(container);
      }
      continue;
    }
    if (!isElement(next)) continue;
    const name = next.localName;
    const role = ROLES.get(name);
    if (role === 'skipped' || (next.hasAttributes() && isEditor(next))) continue;
    const isLineBreak = name === 'br';
    const shadow = findShadow(next, name);
    if (isLineBreak ? followsBreak(next) : shadow !== null || !runsOn(next, role)) {
      if (!run.isEmpty) {
        end();
        run = new Run(container);
      }
      if (isLineBreak || !deep) continue;
      // Most paragraphs are one text: they need no place on the stack.
      const only = next.firstChild;
      if (shadow === null && only !== null && only.nextSibling === null && isText(only)) {
        const whole = readOnly(next, only);
        if (whole !== null) found.push(whole);
        if (whole !== null || only.data.length <= LONGEST) continue;
      }
      waiting.push(null);
      around.push(container);
      container = next;
      run = new Run(next);
    } else if (isLineBreak) {
      run.addBreak();
      continue;
    }
    enter(next, shadow);
  }
  end();
  yield found;
}

/**
 * The place in the page of an offset in a block's text. With `end` true the offset is the end of a range, and belongs
 * to the node before it rather than to the one that begins there.
 */
export function pointAt(block: TextBlock, offset: number, end = false): TextPoint | null {
  let low = 0;
  let high = block.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = block.starts[middle] ?? 0;
    if (end ? start < offset : start <= offset) low = middle + 1;
    else high = middle;
  }
  const node = block.nodes[low - 1];
  const start = block.starts[low - 1];
  const from = block.offsets[low - 1];
  if (node === undefined || start === undefined || from === undefined) return null;
  // An offset in the gap of a `<br>` is the end of the node before it.
  return { node, offset: Math.min(from + offset - start, node.data.length) };
}
