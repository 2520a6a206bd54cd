/*
 * A tab that Playwright drives.
 */
import type { CDPSession, Page } from 'playwright-core';
import { PATIENCE, poll } from './poll.ts';
import type { Role, Tab } from './tab.ts';

/** Wraps a page of Playwright. */
export function chromiumTab(page: Page): Tab {
  const find = (role: Role, name?: string) => page.getByRole(role, name === undefined ? {} : { name, exact: true });
  const evaluate: Tab['evaluate'] = async (run, input) => page.evaluate(run as never, input as never);
  let opening: Promise<CDPSession> | undefined;
  return {
    goto: async (url) => { await page.goto(url); },
    url: async () => page.evaluate(() => location.href),
    evaluate,
    run: async (source) => { await page.evaluate(`${source}\n;undefined`); },
    waitFor: async (check, input, milliseconds = PATIENCE) => poll(async () => evaluate(check, input), String(check), milliseconds),
    click: async (role, name) => find(role, name).first().click({ timeout: PATIENCE }),
    fill: async (role, name, text) => find(role, name).fill(text, { timeout: PATIENCE }),
    texts: async (role, name) => find(role, name).allInnerTexts(),
    press: async (key) => page.keyboard.press(key),
    hover: async (x, y) => page.mouse.move(x, y),
    clickAt: async (x, y) => page.mouse.click(x, y),
    inClosedRoot: async (selector, run) => {
      opening ??= page.context().newCDPSession(page);
      return runInRoot(await opening, selector, String(run));
    },
    resize: async (width, height) => page.setViewportSize({ width, height }),
    show: async () => page.bringToFront(),
    screenshot: async (path) => { await page.screenshot({ path }); },
    reload: async () => { await page.reload(); },
    close: async () => page.close(),
  };
}

/** The debugger sees closed shadow roots; a script does not. */
async function runInRoot<Output>(session: CDPSession, selector: string, run: string): Promise<Output | null> {
  const { result: host } = await session.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` });
  if (host.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${run})(this); }`, objectId: object.objectId, returnByValue: true, awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Output;
}
