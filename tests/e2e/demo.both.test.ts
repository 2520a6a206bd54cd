/*
 * The demo page of `npm start`: what a newcomer sees first is as the README says.
 */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchInstalled, type Installed, type Site } from './support/installed.ts';
import { readMarks, waitForMarks } from './support/marks.ts';
import { poll } from './support/poll.ts';
import { serve, type TestServer } from './support/server.ts';

let browser: Installed;
let server: TestServer;
let site: Site;

beforeAll(async () => {
  browser = await launchInstalled();
  server = await serve('tests/demo');
  site = await browser.openSite(`${server.origin}/page.html`);
  await poll(async () => (await browser.readState(site)) === 'read', 'the page is read');
  await waitForMarks(site.tab, 15);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Marks are painted where they are in sight: a frame or two after the page has been scrolled. */
const soon = { timeout: 15_000, interval: 100 };

/** Marks within the element of this id, which is scrolled into sight: `王代强 identified`. */
async function within(id: string): Promise<string[]> {
  await site.tab.evaluate((place) => { document.getElementById(place)?.scrollIntoView({ block: 'center' }); }, id);
  const inside = async (): Promise<string[]> => site.tab.evaluate((place) => {
    const element = document.getElementById(place);
    return [...CSS.highlights].flatMap(([name, ranges]) => [...ranges].filter(({ startContainer }) => element?.contains(startContainer)).map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return `${live.toString()} ${name.replace('xianbao-', '')}`;
    }));
  }, id);
  return inside();
}

test('officials whose place and post fit are identified, in a line, in a list, over tags, breaks and scripts', async () => {
  await expect.poll(async () => within('lead'), soon).toEqual(expect.arrayContaining(['王代强 identified', '刘海亮 identified', '郭杰 identified', '刘景华 identified']));
  await expect.poll(async () => within('list'), soon).toContain('马胜昔 identified');
  await expect.poll(async () => within('split'), soon).toEqual(expect.arrayContaining(['王代强 identified', '刘海亮 identified']));
  await expect.poll(async () => within('traditional'), soon).toContain('王代強 identified');
  await expect.poll(async () => within('related'), soon).toContain('王代强 identified');
});

test('projects of the papers are known', async () => {
  await expect.poll(async () => (await within('projects')).filter((mark) => mark.endsWith(' identified')).length, soon).toBeGreaterThanOrEqual(2);
});

test('a namesake of another province is not identified; whom the page introduces is new', async () => {
  await expect.poll(async () => within('namesake'), soon).toEqual(['王浩 same-name']);
  await expect.poll(async () => within('new'), soon).toContain('周砚秋 new');
});

test('editors, reporters, words and names within longer names are nobody', async () => {
  // Time to paint what should not be there.
  await within('longer');
  await new Promise((done) => { setTimeout(done, 500); });
  expect(await within('longer')).toEqual([]);
  const names = (await readMarks(site.tab)).map(({ text }) => text);
  for (const nobody of ['李得胜', '郭莎莎', '刘东', '夏上']) expect(names).not.toContain(nobody);
  for (const editor of ['say', 'editor']) {
    await within(editor);
    await new Promise((done) => { setTimeout(done, 500); });
    expect(await within(editor)).toEqual([]);
  }
});

test('npm start, without a display, prints what is marked, leaves three pictures and ends well', async () => {
  const begun = Date.now();
  const { stdout } = await promisify(execFile)('npm', ['start', '--', 'headless', process.env['XIANBAO_BROWSER'] ?? 'chromium'], { shell: process.platform === 'win32' });
  expect(stdout).toMatch(/王代强.*Identified/);
  expect(stdout).toMatch(/王浩.*Same name/);
  for (const name of ['page-card', 'popup', 'sidepanel']) expect((await stat(`.output/demo/${name}.png`)).mtimeMs).toBeGreaterThan(begun);
});
