// Which elements of a page are read, which break a run of text, and which hold one: by their names, and by computed style only where a
// page may have styled an inline element as a block. Asks the DOM and changes nothing.

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
export const ROLES: ReadonlyMap<string, Role> = new Map([
  ...SURELY_INLINE.map((name) => [name, 'inline'] as const), ...MOSTLY_INLINE.map((name) => [name, 'styled'] as const),
  ...SKIPPED.map((name) => [name, 'skipped'] as const),
]);

/** Their text stands as it was written; a browser shows a file of text as one `<pre>`. */
export const WRITTEN = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/** Elements that may have a shadow root, besides those with a hyphen in their names. */
const SHADOW_HOSTS = new Set([
  'article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span',
]);

/** The open shadow root of an element. To ask every element would cost more than to read it: Firefox wraps each answer. */
export function findShadow(element: Element, name = element.localName): ShadowRoot | null {
  return SHADOW_HOSTS.has(name) || name.includes('-') ? element.shadowRoot : null;
}

/** Is it a place to write in? */
export function isEditor(element: Element): boolean {
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

/** The same for one whose role is known. */
export function runsOn(element: Element, role: Role | undefined): boolean {
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
