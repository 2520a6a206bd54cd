/*
 * What assistive technology is given of the selected tab, though a shadow root be closed to every script: the browser's own
 * accessibility service is asked, as a screen reader asks it.
 */
import { sendBidi } from './firefox-tab.ts';
import type { Launched } from './launch.ts';

/** Role and name of everything in the tab, as text; Firefox's words for roles are its own. */
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

/** `dialog 王代强`, `button Close` … of the tab at `url`, which must be the selected one. */
export async function readTree({ chromium, firefox }: Launched, url: string): Promise<string[]> {
  if (firefox !== undefined) {
    const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(firefox.browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
    const target = { context: contexts[0]?.context };
    const answer = await sendBidi<{ result?: { value: string }; exceptionDetails?: { text: string } }>(firefox.browser, 'script.evaluate', { expression: READ_TREE, target, awaitPromise: false });
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
    return (JSON.parse(answer.result.value) as string[]).map((named) => named.replace(/^pushbutton /, 'button '));
  }
  const page = chromium?.context.pages().find((one) => one.url() === url);
  if (page === undefined) throw new Error('The page has gone.');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`);
}
