// How long after the hover delay the card is there, with what is known in it.
import type { Page } from 'playwright-core';

/** The pointer rests this long on a mark before the card opens: what is measured comes on top. */
const HOVER_DELAY_MS = 350;
const WAIT_MS = 1_200;

/** Hovers marks of the page at `url`, one after another; milliseconds from the end of the delay to the card. */
export async function timeCard(open: () => Promise<Page>, url: string, times: number): Promise<{ readonly median: number; readonly worst: number; readonly count: number }> {
  const page = await open();
  await page.addInitScript(() => {
    const noted = window as unknown as { moved: number; opened: number };
    addEventListener('pointermove', () => { noted.moved = performance.now(); }, true);
    new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'XIANBAO-CARD'))) noted.opened = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 5));
  const waits: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const point = await page.evaluate((index) => {
      const boxes = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).flatMap((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const box = range.getBoundingClientRect();
        return box.top > 0 && box.bottom < innerHeight ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
      });
      return boxes[index % boxes.length];
    }, i);
    if (point === undefined) break;
    await page.mouse.move(2, 2);
    await page.waitForTimeout(WAIT_MS / 2);
    await page.mouse.move(point.x, point.y);
    await page.waitForTimeout(WAIT_MS);
    const { moved, opened } = await page.evaluate(() => window as unknown as { moved: number; opened: number });
    if (opened > moved) waits.push(opened - moved - HOVER_DELAY_MS);
    await page.keyboard.press('Escape');
  }
  await page.close();
  const sorted = waits.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, worst: sorted.at(-1) ?? NaN, count: sorted.length };
}
