/*
 * The demo without a display: what is marked on the page, how surely and why, as a table, and a picture of each view.
 */
import { waitForCard, waitForRest } from '../e2e/support/card.ts';
import type { Installed } from '../e2e/support/installed.ts';
import { waitForMarks } from '../e2e/support/marks.ts';
import { poll } from '../e2e/support/poll.ts';

/** Named on the page with place and post. */
const SHOWN = '王代强';
const QUERY = '宝丰';
/** Of a reason, so that the table fits into a terminal. */
const LONGEST = 60;

/** Prints the marks of the demo page at `url` and leaves the screenshots in `shots`. Rejects when something is not there. */
export async function showDemo(browser: Installed, url: string, shots: string): Promise<void> {
  const { tab, id } = await browser.openSite(url);
  await poll(async () => (await browser.readState({ tab, id })) === 'read', 'the page is read', 30_000);
  const marks = await waitForMarks(tab, 1);

  const panel = await browser.openPage(`sidepanel.html?tab=${id}#/page`);
  await panel.resize(400, 800);
  await panel.waitFor(() => document.querySelector('li.finding') !== null, undefined);
  const found = await panel.evaluate((longest) => [...document.querySelectorAll('li.finding')].map((finding) => {
    // The reasons stand last; what he was comes when it has been looked up.
    const why = [...finding.querySelectorAll('p')].at(-1)?.textContent ?? '';
    return {
      found: finding.querySelector('.finding-name')?.textContent,
      times: Number(/×(\d+)/.exec(finding.textContent ?? '')?.[1] ?? 1),
      'how surely': finding.parentElement?.parentElement?.ariaLabel,
      why: why.length <= longest ? why : `${why.slice(0, longest - 1)}…`,
    };
  }), LONGEST);
  console.table(found);
  console.log(`${found.reduce((sum, { times }) => sum + times, 0)} marks, ${marks.length} of them in sight or near it.`);
  await panel.screenshot(`${shots}/sidepanel.png`);

  await tab.show();
  const mark = marks.find(({ text, y }) => text === SHOWN && y > 0);
  if (mark === undefined) throw new Error(`${SHOWN} is not marked on the demo page.`);
  await tab.hover(mark.x, mark.y);
  await waitForCard(tab, SHOWN);
  await waitForRest(tab);
  await tab.screenshot(`${shots}/page-card.png`);

  const popup = await browser.openPage(`popup.html?tab=${id}`);
  await popup.resize(440, 580);
  await popup.fill('searchbox', 'Search', QUERY);
  await poll(async () => (await popup.texts('option')).length > 0, `the popup finds ${QUERY}`);
  await popup.screenshot(`${shots}/popup.png`);
  console.log(`Pictures: ${shots}/page-card.png, ${shots}/popup.png, ${shots}/sidepanel.png`);
}
