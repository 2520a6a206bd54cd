/*
 * `npm start`: builds the extension, finds a browser and opens it, in a fresh profile, on a local-news page written for this
 * purpose. With a display it stays open until it is closed. Without one it shows in words and pictures what there is to see.
 * `npm start -- firefox` chooses the browser, `npm start -- headless` the way without a display.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { builtFolder, ensureBuilt, type BrowserName } from '../e2e/support/built.ts';
import { launch } from '../e2e/support/launch.ts';
import { serve } from '../e2e/support/server.ts';
import { findChromium, findFirefox, needChineseFont, needChromium, needFirefox } from '../run/browsers.mjs';
import { showDemo } from './show.ts';

const PAGE = 'tests/demo/page.html';
const SHOTS = '.output/demo';
const words = process.argv.slice(2);

async function chooseBrowser(): Promise<BrowserName> {
  if (words.includes('firefox')) {
    await needFirefox();
    return 'firefox';
  }
  if (findChromium()) return 'chromium';
  if (!words.includes('chromium') && findFirefox()) return 'firefox';
  await needChromium();
  return 'chromium';
}

function hasDisplay(): boolean {
  if (words.includes('headless')) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function main(): Promise<void> {
  const name = await chooseBrowser();
  console.log(`Building the extension for ${name} …`);
  ensureBuilt(name);
  const headless = !hasDisplay();
  if (headless) needChineseFont();
  const server = await serve('tests/demo');
  if (!existsSync(PAGE)) throw new Error(`${PAGE} is missing.`);
  const browser = await launch({ headless }, name);
  console.log(`Loaded ${builtFolder(name)} in a fresh profile. Demo page: ${server.origin}/page.html`);
  try {
    if (headless) {
      await mkdir(SHOTS, { recursive: true });
      await showDemo(browser, `${server.origin}/page.html`, SHOTS);
    } else {
      await browser.openTab(`${server.origin}/page.html`);
      console.log('Close the browser (or press Ctrl+C) to end.');
      process.once('SIGINT', () => { void browser.close(); });
      await browser.closed;
    }
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
