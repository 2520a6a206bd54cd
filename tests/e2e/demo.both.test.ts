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

/** Marks within the element of this id: `王代强 identified`. */
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
  expect(await within('lead')).toEqual(expect.arrayContaining(['王代强 identified', '刘海亮 identified', '郭杰 identified', '刘景华 identified']));
  expect(await within('list')).toContain('马胜昔 identified');
  expect(await within('split')).toEqual(expect.arrayContaining(['王代强 identified', '刘海亮 identified']));
  expect(await within('traditional')).toContain('王代強 identified');
  expect(await within('related')).toContain('王代强 identified');
});

test('projects of the papers are known', async () => {
  expect((await within('projects')).filter((mark) => mark.endsWith(' identified')).length).toBeGreaterThanOrEqual(2);
});

test('a namesake of another province is not identified; whom the page introduces is new', async () => {
  expect(await within('namesake')).toEqual(['王浩 same-name']);
  expect(await within('new')).toContain('周砚秋 new');
});

test('editors, reporters, words and names within longer names are nobody', async () => {
  expect(await within('longer')).toEqual([]);
  const names = (await readMarks(site.tab)).map(({ text }) => text);
  for (const nobody of ['李得胜', '郭莎莎', '刘东', '夏上']) expect(names).not.toContain(nobody);
  for (const editor of ['say', 'editor']) expect(await within(editor)).toEqual([]);
});

test('npm start, without a display, prints what is marked, leaves three pictures and ends well', async () => {
  const begun = Date.now();
  const { stdout } = await promisify(execFile)('npm', ['start', '--', 'headless', process.env['XIANBAO_BROWSER'] ?? 'chromium'], { shell: process.platform === 'win32' });
  expect(stdout).toMatch(/王代强.*Identified/);
  expect(stdout).toMatch(/王浩.*Same name/);
  for (const name of ['page-card', 'popup', 'sidepanel']) expect((await stat(`.output/demo/${name}.png`)).mtimeMs).toBeGreaterThan(begun);
});
