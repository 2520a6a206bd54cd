/*
 * The demo without a display: what is marked on the page and how surely, as a table, and a picture of each view.
 */
import type { Launched } from '../e2e/support/launch.ts';
import { waitForMarks } from '../e2e/support/marks.ts';

/** Prints the marks of the demo page at `url` and leaves the screenshots in `shots`. Rejects when nothing is marked. */
export async function showDemo(browser: Launched, url: string, shots: string): Promise<void> {
  const page = await browser.openTab(url);
  const marks = await waitForMarks(page, 1, 30_000);
  console.table(marks.map(({ text, highlight }) => ({ marked: text, how: highlight })));

  const first = marks.find(({ x, y }) => x > 0 && y > 0 && y < 700);
  if (first) {
    await page.hover(first.x, first.y);
    // The card opens after 350 ms.
    await new Promise((done) => { setTimeout(done, 900); });
  }
  await page.screenshot(`${shots}/page.png`);

  const popup = await browser.openPage('popup.html');
  await popup.screenshot(`${shots}/popup.png`);
  const panel = await browser.openPage('sidepanel.html');
  await panel.screenshot(`${shots}/panel.png`);
  console.log(`Pictures: ${shots}/page.png, ${shots}/popup.png, ${shots}/panel.png`);
}
