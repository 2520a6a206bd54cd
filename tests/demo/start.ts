/*
 * `npm start`: builds the extension, finds a browser and opens it, in a fresh profile, on a local-news page written for this
 * purpose. With a display it stays open until it is closed. Without one it shows in words and pictures what there is to see.
 * `npm start -- firefox` chooses the browser, `npm start -- headless` the way without a display.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { builtFolder, ensureBuilt, type BrowserName } from '../e2e/support/built.ts';
import { launchInstalled } from '../e2e/support/installed.ts';
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
  const address = `${server.origin}/page.html`;
  const loaded = `Loaded ${builtFolder(name)} in a fresh profile. Demo page: ${address}`;
  try {
    if (headless) await showInPictures(name, address, loaded);
    else await showInWindow(name, address, loaded);
  } finally {
    await server.close();
  }
}

async function showInPictures(name: BrowserName, address: string, loaded: string): Promise<void> {
  const browser = await launchInstalled({}, name);
  console.log(loaded);
  try {
    await mkdir(SHOTS, { recursive: true });
    await showDemo(browser, address, SHOTS);
  } finally {
    await browser.close().catch(() => undefined);
  }
}

async function showInWindow(name: BrowserName, address: string, loaded: string): Promise<void> {
  const browser = await launch({ headless: false }, name);
  try {
    await browser.openTab(address);
    console.log(`${loaded}\nClose the browser (or press Ctrl+C) to end.`);
    process.once('SIGINT', () => { void browser.close(); });
    await browser.closed;
  } finally {
    await browser.close().catch(() => undefined);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
