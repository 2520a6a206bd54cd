/*
 * The real popup of Chromium and the real keyboard: its box has the focus as soon as it is open, letters find, the arrow keys choose,
 * Escape closes it, and Enter opens the real panel on who was chosen, though the popup is closed by that. It is opened by a call,
 * since Chromium gives no shortcut to an extension that the command line has loaded. Not in Firefox, which takes no letters from
 * xdotool where there is no window manager. Not part of `npm test`: it wants xdotool and a display.
 *
 *   xvfb-run -a -s "-screen 0 1400x1000x24" npx tsx tests/e2e/by-hand/popup.ts
 */
import { execFileSync } from 'node:child_process';
import { launchInstalled } from '../support/installed.ts';
import { MEETING, newsPage } from '../support/pages.ts';
import { poll } from '../support/poll.ts';
import { readPanel } from '../support/real-panel.ts';
import { serve } from '../support/server.ts';

/** What the popup shows; null when it is not open. */
interface Shown {
  /** Whether keys go into the box. */
  readonly listens: boolean;
  readonly query: string;
  readonly options: number;
  /** Place of the chosen option; −1 when none is. */
  readonly chosen: number;
}

const press = (...keys: string[]): void => { execFileSync('xdotool', ['key', '--delay', '60', ...keys]); };

const server = await serve();
const browser = await launchInstalled({ headless: false }, 'chromium');
const readPopup = async (): Promise<Shown | null> => browser.home.evaluate(() => {
  const [popup] = chrome.extension.getViews({ type: 'popup' });
  const box = popup?.document.querySelector<HTMLInputElement>('input[type=search]');
  if (popup === undefined || box === null || box === undefined) return null;
  const options = [...popup.document.querySelectorAll('[role=option]')];
  return {
    listens: popup.document.activeElement === box && popup.document.hasFocus(), query: box.value,
    options: options.length,
    chosen: options.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
  };
}, undefined);
const open = async (): Promise<void> => {
  await browser.home.evaluate(async () => chrome.action.openPopup(), undefined);
  await poll(async () => (await readPopup())?.listens, 'the popup is open, and its box has the focus');
};
const search = async (letters: string): Promise<void> => {
  press(...letters);
  await poll(async () => {
    const shown = await readPopup();
    return shown?.query === letters && shown.options > 0;
  }, `${letters} is in the box and finds somebody`);
};
try {
  const { tab } = await browser.openSite(server.put('/meeting.html', newsPage(MEETING)));
  await tab.show();
  execFileSync('xdotool', ['mousemove', '500', '600', 'click', '1']);

  await open();
  await search('wang');
  press('Down', 'Down', 'Up');
  await poll(async () => (await readPopup())?.chosen === 1, 'the arrow keys choose the second');
  press('Escape');
  // Chromium's Escape empties a search box first.
  if (await readPopup().then((shown) => shown !== null)) press('Escape');
  await poll(async () => (await readPopup()) === null, 'Escape closes the popup');

  await open();
  await search('wangdq');
  press('Return');
  const address = await poll(async () => {
    const panel = await readPanel(browser);
    return panel?.includes('#/person/') === true ? panel : null;
  }, 'Enter opens the panel on a person');
  await poll(async () => (await readPopup()) === null, 'the popup has closed');
  console.log(`Focus, letters, arrows, Escape and Enter work in the real popup; the panel is open on ${address}`);
} finally {
  await browser.close();
  await server.close();
}
