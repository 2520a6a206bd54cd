// How long after the hover delay the card is there, with what is known in it.
import type { Page } from 'playwright-core';

/** The pointer rests this long on a mark before the card opens: what is measured comes on top. */
const HOVER_DELAY_MS = 350;
const HOST = 'xianbao-card';

interface Noted {
  moved: number;
  opened: number;
}

/**
 * Hovers marks of the page at `url`, one after another; milliseconds from the end of the delay to the card. Rejects when no
 * mark is painted or a card does not open.
 */
export async function timeCard(open: () => Promise<Page>, url: string, times: number): Promise<{ readonly median: number; readonly worst: number; readonly count: number }> {
  const page = await open();
  await page.addInitScript((host) => {
    const noted = window as unknown as Noted;
    addEventListener('pointermove', () => { noted.moved = performance.now(); }, true);
    new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => [...addedNodes].some(({ localName }: Node & { localName?: string }) => localName === host))) noted.opened = performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, HOST);
  await page.goto(url);
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 2));
  const waits: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const point = await page.evaluate((index) => {
      const boxes = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).flatMap((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const box = range.getClientRects()[0];
        return box !== undefined && box.top > 0 && box.bottom < innerHeight ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
      });
      return boxes[index % boxes.length];
    }, i);
    if (point === undefined) throw new Error('No mark stands in the window.');
    await page.mouse.move(2, 2);
    await page.waitForFunction((host) => document.querySelector(host) === null, HOST);
    await page.mouse.move(point.x, point.y);
    await page.waitForFunction(() => (window as unknown as Noted).opened > (window as unknown as Noted).moved);
    waits.push(await page.evaluate(() => (window as unknown as Noted).opened - (window as unknown as Noted).moved) - HOVER_DELAY_MS);
    await page.keyboard.press('Escape');
  }
  await page.close();
  const sorted = waits.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, worst: sorted.at(-1) ?? NaN, count: sorted.length };
}
