// Which mark is under a point of the viewport. Marks have no elements of their own, so the text itself is asked.
import type { Found } from './found';
import { findContainer } from './elements';
import type { PlacedMark } from './placed-mark';

/** A live range over a mark, for measuring; null when its text was changed a moment ago and will be read again. */
function measure({ range }: PlacedMark): Range | null {
  if (range === null) return null;
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  } catch {
    return null;
  }
}

/** The client rectangles of a mark, one for each line it runs over. */
export function rectsOf(mark: PlacedMark): readonly DOMRect[] {
  return [...(measure(mark)?.getClientRects() ?? [])];
}

/** The box around a mark in the viewport; empty at 0, 0 when it cannot be measured. */
export function rectOf(mark: PlacedMark): DOMRect {
  return measure(mark)?.getBoundingClientRect() ?? new DOMRect();
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2;
}

/** The mark whose characters are under the point, and the rectangle that holds it; null when there is none. */
export function findMarkAt(found: Found, x: number, y: number): { readonly mark: PlacedMark; readonly rect: DOMRect } | null {
  if (found.size === 0) return null;
  const inShadow = findInShadow(document.elementFromPoint(x, y), x, y);
  if (inShadow !== null) return findAmong(found.ofContainer(inShadow), x, y);
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  // The caret is the nearest one, which may be far from the point: beside the line, in the margin.
  return findAmong(found.ofNode(caret.offsetNode), x, y);
}

function findAmong(marks: readonly PlacedMark[], x: number, y: number): { readonly mark: PlacedMark; readonly rect: DOMRect } | null {
  for (const mark of marks) {
    const rect = rectsOf(mark).find((one) => holds(one, x, y));
    if (rect !== undefined) return { mark, rect };
  }
  return null;
}

/** The container under the point when it stands in an open shadow root: the document's caret stops at the root's host. */
function findInShadow(top: Element | null, x: number, y: number): Element | null {
  let element = top;
  let within = false;
  for (let root = element?.shadowRoot ?? null; root !== null; root = element?.shadowRoot ?? null) {
    within = true;
    const next = root.elementFromPoint(x, y);
    if (next === null || next === element) break;
    element = next;
  }
  return within && element !== null ? findContainer(element) : null;
}
