// Brings a mark into view and lights it up for a moment: what a click in the panel does.
import { parentOf } from './elements';
import { isShown } from './found';
import { rectOf } from './hit';
import type { PlacedMark } from './placed-mark';

const NAME = 'xianbao-flash';
const TIME = 1600;

/** Scrolls to a mark and flashes it; false when it cannot be seen any more. */
export function showMark(placed: PlacedMark): boolean {
  const { range } = placed;
  if (range === null || !isShown(placed)) return false;
  parentOf(range.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // In a paragraph longer than the window the mark may still be outside.
  const { top, bottom } = rectOf(placed);
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  const highlight = new Highlight(range);
  highlight.priority = 10;
  CSS.highlights.set(NAME, highlight);
  setTimeout(() => { if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME); }, TIME);
  return true;
}
