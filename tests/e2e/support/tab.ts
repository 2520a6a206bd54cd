/*
 * A tab as both drivers know it. Elements are named as assistive technology names them: by role and accessible name.
 */
import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { arrived, visit } from './firefox.ts';

export type Role = 'button' | 'checkbox' | 'dialog' | 'heading' | 'link' | 'listbox' | 'option' | 'searchbox' | 'switch' | 'tab' | 'tooltip';

export interface Tab {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page; `input` is handed over as JSON. */
  evaluate<Input, Output>(run: (input: Input) => Output | Promise<Output>, input: Input): Promise<Output>;
  /** Waits until `check`, run in the page, answers something true, and returns that. */
  waitFor<Input, Output>(check: (input: Input) => Output | Promise<Output>, input: Input, milliseconds?: number): Promise<Output>;
  /** Clicks the element with this role and accessible name (the whole name), waiting for it. */
  click(role: Role, name: string): Promise<void>;
  /** Puts the focus on the element with this role and name, then types. */
  fill(role: Role, name: string, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Moves the mouse to a point of the viewport, in CSS pixels. */
  hover(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE = 15_000;

async function poll<Output>(ask: () => Promise<Output>, milliseconds: number, what: string): Promise<Output> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Not true within ${milliseconds} ms: ${what}`);
    await new Promise((done) => { setTimeout(done, 100); });
  }
}

/** Wraps a page that Playwright drives. */
export function chromiumTab(page: PlaywrightPage): Tab {
  const find = (role: Role, name: string) => page.getByRole(role, { name, exact: true });
  const evaluate: Tab['evaluate'] = async (run, input) => page.evaluate(run as never, input as never);
  return {
    goto: async (url) => { await page.goto(url); },
    url: async () => page.evaluate(() => location.href),
    evaluate,
    waitFor: async (check, input, milliseconds = PATIENCE) => poll(async () => evaluate(check, input), milliseconds, String(check)),
    click: async (role, name) => find(role, name).click({ timeout: PATIENCE }),
    fill: async (role, name, text) => find(role, name).fill(text, { timeout: PATIENCE }),
    press: async (key) => page.keyboard.press(key),
    hover: async (x, y) => page.mouse.move(x, y),
    clickAt: async (x, y) => page.mouse.click(x, y),
    screenshot: async (path) => { await page.screenshot({ path }); },
    reload: async () => { await page.reload(); },
    close: async () => page.close(),
  };
}

/** Wraps a page that Puppeteer drives. */
export function firefoxTab(page: PuppeteerPage): Tab {
  const find = (role: Role, name: string) => page.locator(`aria/${name}[role="${role}"]`).setTimeout(PATIENCE);
  const evaluate: Tab['evaluate'] = async (run, input) => page.evaluate(run as never, input as never);
  return {
    goto: async (url) => visit(page, url),
    url: async () => page.evaluate(() => location.href),
    evaluate,
    waitFor: async (check, input, milliseconds = PATIENCE) => poll(async () => evaluate(check, input), milliseconds, String(check)),
    click: async (role, name) => find(role, name).click(),
    fill: async (role, name, text) => find(role, name).fill(text),
    press: async (key) => page.keyboard.press(key as never),
    hover: async (x, y) => page.mouse.move(x, y),
    clickAt: async (x, y) => page.mouse.click(x, y),
    screenshot: async (path) => { await page.screenshot({ path: path as `${string}.png` }); },
    reload: async () => {
      await page.evaluate(() => {
        document.documentElement.dataset['left'] = 'yes';
        location.reload();
      });
      await arrived(page);
    },
    close: async () => page.close(),
  };
}
