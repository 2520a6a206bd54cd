// Collects a page's text as blocks: runs of text that a reader sees as one, with the way back to the page's text nodes.
// It reads the DOM and changes nothing. Hidden text is collected too (it may be shown later without a change that we
// would see) and left out when marks are painted or listed.
import { isHan } from '../../core/text/script';

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

/** The name of our one element on a page. */
export const HOST_NAME = 'xianbao-card';

/** What the name of an element says of the text in it: most elements have none of these and break a run. */
type Role = 'skipped' | 'inline' | 'styled';

/** Inline by their nature, and nobody styles them otherwise: no computed style is asked for. */
const SURELY_INLINE = ['b', 'strong', 'em', 'i', 'font', 'u', 'wbr'];

/** Inline where the page does not style them as blocks. */
const MOSTLY_INLINE = [
  'a', 'abbr', 'acronym', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'ins', 'label', 'mark', 'q', 'ruby',
  'rb', 's', 'small', 'span', 'strike', 'sub', 'sup', 'time', 'tt', 'var',
];

/** Never read: code, forms, media, what readers do not read, and readings printed over characters (rt). */
const SKIPPED = [
  'script', 'style', 'noscript', 'template', 'textarea', 'input', 'select', 'option', 'datalist', 'code', 'kbd', 'samp', 'svg',
  'math', 'canvas', 'iframe', 'object', 'embed', 'video', 'audio', 'map', 'head', 'title', 'meta', 'link', 'rt', 'rtc', 'rp', HOST_NAME,
];

/** One question for each element of the page, instead of one for each list. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...SURELY_INLINE.map((name) => [name, 'inline'] as const), ...MOSTLY_INLINE.map((name) => [name, 'styled'] as const),
  ...SKIPPED.map((name) => [name, 'skipped'] as const),
]);

/** Their text stands as it was written; a browser shows a file of text as one `<pre>`. */
const WRITTEN = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/** Elements that may have a shadow root, besides those with a hyphen in their names. */
const SHADOW_HOSTS = new Set([
  'article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span',
]);

/** The open shadow root of an element. To ask every element would cost more than to read it: Firefox wraps each answer. */
export function findShadow(element: Element): ShadowRoot | null {
  const name = element.localName;
  return SHADOW_HOSTS.has(name) || name.includes('-') ? element.shadowRoot : null;
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox' || role === 'combobox';
}

/** True for an element whose text is never read (it stands for all that it contains). */
export function isSkipped(element: Element): boolean {
  return ROLES.get(element.localName) === 'skipped' || (element.hasAttributes() && isEditor(element));
}

/** True when the element does not break a name that runs through it. */
export function isInline(element: Element): boolean {
  // What a component shows stands in its shadow, apart from the text around it.
  return findShadow(element) === null && runsOn(element, ROLES.get(element.localName));
}

function runsOn(element: Element, role: Role | undefined): boolean {
  if (role !== 'styled') return role === 'inline';
  const { display } = getComputedStyle(element);
  return display === '' || display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** The element around a node; for what stands directly in a shadow root, the root's host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The container that a node's text belongs to; null when it must not be read or is no longer on the page. */
export function findContainer(node: Node): Element | null {
  let container: Element | null = null;
  for (let element = node instanceof Element ? node : parentOf(node); element !== null; element = parentOf(element)) {
    if (isSkipped(element)) return null;
    if (container === null && !isInline(element)) container = element;
  }
  return node.isConnected ? container : null;
}

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

/**
 * All blocks under `root` in document order; with `deep` false only the runs that belong to `root` itself, not those of
 * the blocks inside it. Open shadow roots are read with their hosts; `onShadow` is told of each. Yields null now and then
 * between blocks, so that a caller can stop and go on later.
 */
export function* collectBlocks(root: Element, deep = true, onShadow: (root: ShadowRoot) => void = () => undefined): Generator<TextBlock | null, void> {
  if (isSkipped(root)) return;
  // A stack of what is still to be read, instead of recursion: pages nest thousands deep. Null ends the innermost container.
  let container = root;
  let run = new Run(container);
  let seen = 0;
  const waiting: (Node | null)[] = [];
  const around: Element[] = [];
  const enter = (element: Element, shadow: ShadowRoot | null): void => {
    for (let child = element.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
    if (shadow === null) return;
    onShadow(shadow);
    for (let child = shadow.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
  };
  enter(root, findShadow(root));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1;
    if (seen % 256 === 0) yield null;
    if (next === null || isText(next)) {
      if (next !== null) {
        let at = run.add(next, 0);
        for (; at < next.data.length; at = run.add(next, at)) {
          const full = run.end(container);
          if (full !== null) yield full;
          run = new Run(container);
        }
        continue;
      }
      const ended = run.end(container);
      if (ended !== null) yield ended;
      container = around.pop() ?? root;
      run = new Run(container);
      continue;
    }
    if (!isElement(next)) continue;
    const role = ROLES.get(next.localName);
    if (role === 'skipped' || (next.hasAttributes() && isEditor(next))) continue;
    const isLineBreak = isBreak(next);
    const shadow = findShadow(next);
    if (isLineBreak ? followsBreak(next) : shadow !== null || !runsOn(next, role)) {
      const ended = run.end(container);
      if (ended !== null) yield ended;
      if (isLineBreak || !deep) {
        if (!run.isEmpty) run = new Run(container);
        continue;
      }
      run = new Run(next);
      // Most paragraphs are one text: they need no place on the stack.
      const only = next.firstChild;
      if (shadow === null && only !== null && only.nextSibling === null && isText(only) && only.data.length <= LONGEST) {
        run.add(only, 0);
        const whole = run.end(next);
        if (whole !== null) yield whole;
        run = new Run(container);
        continue;
      }
      waiting.push(null);
      around.push(container);
      container = next;
    } else if (isLineBreak) {
      run.addBreak();
      continue;
    }
    enter(next, shadow);
  }
  const ended = run.end(container);
  if (ended !== null) yield ended;
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
