/*
 * A tab that Puppeteer drives over WebDriver BiDi. Where Puppeteer has no words for something, BiDi itself is spoken.
 */
import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE, poll } from './poll.ts';
import type { Role, Tab } from './tab.ts';

/** What Puppeteer keeps to itself: the line to the browser, and the name of the page on it. */
interface Line {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Sends one BiDi command; rejects with the browser's own message. */
export async function sendBidi<Reply>(browser: Browser, method: string, params: object): Promise<Reply> {
  const { result } = await (browser as unknown as Line).connection.send(method, params);
  return result as Reply;
}

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/**
 * Opens `url`. Firefox announces no navigation to a moz-extension page over BiDi, so that goto() would wait in vain: there
 * the page itself is asked until it is complete. For the same reason `page.url()` stays about:blank on such a page.
 */
export async function visit(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return;
  }
  await page.evaluate(() => { document.documentElement.dataset['left'] = 'yes'; });
  await page.goto(url, { timeout: 1 }).catch(() => undefined);
  await arrived(page, url);
}

/** Waits for the document at `url` that replaces the one marked as left; a blank one may come between. */
async function arrived(page: Page, url: string): Promise<void> {
  await poll(async () => page
    .evaluate((wanted) => document.documentElement.dataset['left'] === undefined && location.href.startsWith(wanted) && document.readyState === 'complete', url)
    .catch(() => false), `${url} has loaded`);
}

/** Wraps a page of Puppeteer. */
export function firefoxTab(page: Page): Tab {
  const selector = (role: Role, name = ''): string => `aria/${name}[role="${role}"]`;
  const find = (role: Role, name: string) => page.locator(selector(role, name)).setTimeout(PATIENCE);
  const evaluate: Tab['evaluate'] = async (run, input) => page.evaluate(run as never, input as never);
  return {
    goto: async (url) => visit(page, url),
    url: async () => page.evaluate(() => location.href),
    evaluate,
    run: async (source) => { await page.evaluate(`${source}\n;undefined`); },
    waitFor: async (check, input, milliseconds = PATIENCE) => poll(async () => evaluate(check, input), String(check), milliseconds),
    click: async (role, name) => find(role, name).click(),
    fill: async (role, name, text) => {
      // All at once, as an input method gives it. (Puppeteer's own fill() leaves a box as it is when the text is empty.)
      await find(role, name).click();
      await page.evaluate((whole) => {
        (document.activeElement as HTMLInputElement).select();
        document.execCommand(whole === '' ? 'delete' : 'insertText', false, whole);
      }, text);
    },
    // One question for all elements, not one for each: every word with the browser costs time on both sides.
    texts: async (role, name) => page.$$eval(selector(role, name), (elements) => elements.filter((one) => one.checkVisibility()).map((one) => (one as HTMLElement).innerText)),
    press: async (key) => page.keyboard.press(key as never),
    hover: async (x, y) => page.mouse.move(x, y),
    clickAt: async (x, y) => page.mouse.click(x, y),
    inClosedRoot: async (host, run) => runInRoot(page, host, String(run)),
    resize: async (width, height) => page.setViewport({ width, height }),
    show: async () => page.bringToFront(),
    screenshot: async (path) => { await page.screenshot({ path: path as `${string}.png` }); },
    reload: async () => {
      const url = await page.evaluate(() => {
        document.documentElement.dataset['left'] = 'yes';
        location.reload();
        return location.href;
      });
      await arrived(page, url);
    },
    close: async () => page.close(),
  };
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: { shadowRoot?: { sharedId: string } | null } | string | null };
  exceptionDetails?: { text: string };
}

/** BiDi hands over closed shadow roots when it is asked to; a script of the page does not get them. */
async function runInRoot<Output>(page: Page, selector: string, run: string): Promise<Output | null> {
  const target = { context: contextOf(page) };
  const host = await sendBidi<Evaluated>(page.browser(), 'script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`, target, awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const found = host.result?.value;
  const root = typeof found === 'object' ? found?.shadowRoot : null;
  if (!root) return null;
  const answer = await sendBidi<Evaluated>(page.browser(), 'script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify(await (${run})(root) ?? null)`, arguments: [{ sharedId: root.sharedId }], target, awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'The function threw.');
  const text = answer.result?.value;
  return JSON.parse(typeof text === 'string' ? text : 'null') as Output;
}
