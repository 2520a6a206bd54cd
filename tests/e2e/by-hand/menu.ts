/*
 * The real gesture: a name is selected, right-clicked, and our line of the browser's own menu chosen; the real panel must
 * open beside the page on the look-up. Not part of `npm test`: it wants xdotool and a display, and a menu says neither
 * when it is open nor what stands in it, so this waits a while and counts lines.
 *
 *   xvfb-run -a -s "-screen 0 1400x1000x24" npx tsx tests/e2e/by-hand/menu.ts [firefox]
 */
import { execFileSync } from 'node:child_process';
import { launchInstalled } from '../support/installed.ts';
import { readMarks, waitForMarks } from '../support/marks.ts';
import { MEETING, newsPage } from '../support/pages.ts';
import { poll } from '../support/poll.ts';
import { readPanel } from '../support/real-panel.ts';
import { serve } from '../support/server.ts';

const NAME = '刘海亮';
/** Ours is the last line of Chromium's menu but one (Inspect), and the last of Firefox's. */
const KEYS = { chromium: ['Up', 'Up', 'Return'], firefox: ['Up', 'Return'] };

const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const act = (...words: string[]): void => { execFileSync('xdotool', words); };
const settle = async (): Promise<void> => new Promise((done) => { setTimeout(done, 800); });

const server = await serve();
const browser = await launchInstalled({ headless: false }, name);
try {
  const { tab } = await browser.openSite(server.put('/meeting.html', newsPage(MEETING)));
  await waitForMarks(tab, 5);
  const mark = (await readMarks(tab)).find(({ text }) => text === NAME);
  if (mark === undefined) throw new Error(`${NAME} is not marked.`);
  const [left, top] = await tab.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
      if (at >= 0) break;
    }
    const { mozInnerScreenX, mozInnerScreenY } = window as unknown as { mozInnerScreenX?: number; mozInnerScreenY?: number };
    return [mozInnerScreenX ?? screenX, mozInnerScreenY ?? screenY + outerHeight - innerHeight];
  }, NAME);
  act('mousemove', String(Math.round((left ?? 0) + mark.x)), String(Math.round((top ?? 0) + mark.y)));
  await settle();
  act('click', '3');
  await settle();
  for (const key of KEYS[name]) {
    act('key', key);
    await settle();
  }
  const address = await poll(async () => readPanel(browser), 'the panel is open');
  if (!address.endsWith(`#/look/${encodeURIComponent(NAME)}`)) throw new Error(`The panel is open on ${address}.`);
  console.log(`The menu opened the panel: ${address}`);
} finally {
  await browser.close();
  await server.close();
}
