/*
 * The marks on a page as the page itself can see them: the CSS Custom Highlight registry is shared between a content script
 * and its page (README § Privacy says so), and so the tests read what is really painted.
 */
import type { Tab } from './tab.ts';

export interface PaintedMark {
  /** The name under which the highlight is registered; it says the tier. */
  highlight: string;
  text: string;
  /** Middle of the first box of the mark in the viewport, in CSS pixels; 0, 0 when it has no box. */
  x: number;
  y: number;
}

/** Every mark painted now, in the order of the page. */
export async function readMarks(tab: Tab): Promise<PaintedMark[]> {
  return tab.evaluate(() => {
    const marks: { highlight: string; text: string; x: number; y: number; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const painted of ranges) {
        const range = document.createRange();
        try {
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
        } catch {
          // Its text has just been changed: a browser does not paint it either.
          continue;
        }
        if (range.collapsed || !painted.startContainer.isConnected) continue;
        const box = range.getClientRects()[0];
        marks.push({ highlight, text: range.toString(), x: box ? box.x + box.width / 2 : 0, y: box ? box.y + box.height / 2 : 0, range });
      }
    }
    return marks
      // The order of two trees, of which one hangs in the other's shadow, is no order of the page. (No function has a name of its own
      // here: what `npm start` runs with would mark it with a helper that the page does not have.)
      .sort(({ range: one }, { range: other }) => (
        one.startContainer.getRootNode() === other.startContainer.getRootNode() ? one.compareBoundaryPoints(Range.START_TO_START, other) : 0
      ))
      .map(({ highlight, text, x, y }) => ({ highlight, text, x, y }));
  }, undefined);
}

/** Waits until at least `count` marks are painted, and returns all of them. */
export async function waitForMarks(tab: Tab, count = 1, milliseconds = 15_000): Promise<PaintedMark[]> {
  await tab.waitFor((least) => {
    let painted = 0;
    for (const [, ranges] of CSS.highlights) painted += ranges.size;
    return painted >= least;
  }, count, milliseconds);
  return readMarks(tab);
}
