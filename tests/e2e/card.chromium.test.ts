/*
 * What assistive technology is given of the card, though its shadow root is closed to scripts; and what Chromium itself
 * counts as layout shift.
 */
import { expect, test } from 'vitest';
import { waitForCard } from './support/card.ts';
import { waitForMarks } from './support/marks.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { makeVisits } from './support/visits.ts';

const visits = makeVisits();

const SHIFTS = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => { shifts.push(...list.getEntries().map(({ value }) => value)); }).observe({ type: 'layout-shift', buffered: true });
</script>`;

test('the accessibility tree has a dialog with the person’s name, its buttons and the sentence; the page did not shift', async () => {
  const { tab } = await visits.open(newsPage({ ...MEETING, body: SHIFTS + MEETING.body }));
  const mark = (await waitForMarks(tab, 5)).find(({ text }) => text === '王代强');
  await tab.hover(mark?.x ?? 0, mark?.y ?? 0);
  await waitForCard(tab, '王代强');

  const url = await tab.url();
  const page = visits.browser.chromium?.context.pages().find((one) => one.url() === url);
  if (page === undefined) throw new Error('The page has gone.');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = new Set(nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`));
  for (const expected of ['dialog 王代强', 'button Close', 'button Open in panel', 'button Not this person', 'list Posts seen']) expect(named).toContain(expected);
  expect([...named].some((one) => one.startsWith('StaticText') && one.includes('出席会议'))).toBe(true);
  expect(await tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts, undefined)).toEqual([]);
});
