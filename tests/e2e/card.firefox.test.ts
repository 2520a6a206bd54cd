/*
 * What assistive technology is given of the card: Firefox's own accessibility service is asked, in the browser's process,
 * as a screen reader asks it. No script of a page could.
 */
import { expect, test } from 'vitest';
import { waitForCard } from './support/card.ts';
import { sendBidi } from './support/firefox-tab.ts';
import { waitForMarks } from './support/marks.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { makeVisits } from './support/visits.ts';

const visits = makeVisits();

/** Role and name of everything in the selected tab, as text. */
const READ_TREE = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const found = [];
  const walk = (node) => {
    found.push(service.getStringRole(node.role) + ' ' + node.name);
    for (let child = node.firstChild; child !== null; child = child.nextSibling) walk(child);
  };
  const root = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (root !== null) walk(root);
  return JSON.stringify(found);
})()`;

async function readTree(): Promise<string[]> {
  const driver = visits.browser.firefox?.browser;
  if (driver === undefined) throw new Error('This is no Firefox.');
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(driver, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: contexts[0]?.context };
  const answer = await sendBidi<{ result?: { value: string }; exceptionDetails?: { text: string } }>(driver, 'script.evaluate', { expression: READ_TREE, target, awaitPromise: false });
  if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value) as string[];
}

test('the accessibility tree has a dialog with the person’s name, and its buttons', async () => {
  const { tab } = await visits.open(newsPage(MEETING));
  await readTree();
  const mark = (await waitForMarks(tab, 5)).find(({ text }) => text === '王代强');
  await tab.hover(mark?.x ?? 0, mark?.y ?? 0);
  await waitForCard(tab, '王代强');
  let tree: string[] = [];
  await poll(async () => {
    tree = await readTree();
    return tree.includes('dialog 王代强');
  }, 'there is a dialog with his name').catch(() => undefined);
  expect(tree).toEqual(expect.arrayContaining(['dialog 王代强', 'pushbutton Close', 'pushbutton Open in panel', 'pushbutton Not this person', 'list Posts seen']));
});
