/*
 * One issue in the panel: what is new in it, its roster and its projects, each leading to the person, the project, the article.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveFiles, textFile } from './support/files.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { poll } from './support/poll.ts';
import type { Tab } from './support/tab.ts';

/** Two issues of one paper: in the second another is county head, one is new, and a project is further on. */
const FIRST = '泗水报\n2024年3月5日 星期二\n全县召开项目推进会\n本报讯（记者 梁小雨）3月4日，全县召开项目推进会，县委书记贺兰青主持会议，县长魏东平讲话。总投资12亿元的泗水县圣水峪抽水蓄能电站项目已经签约。\n';
const SECOND = '泗水报\n2024年4月9日 星期二\n圣水峪抽水蓄能电站项目开工\n本报讯（记者 梁小雨）4月8日，总投资12亿元的泗水县圣水峪抽水蓄能电站项目开工建设。县委书记魏东平宣布开工，县长石小溪致辞。\n';

let browser: Installed;
let panel: Tab;

beforeAll(async () => {
  browser = await launchInstalled();
  const options = await browser.openPage('options.html');
  await giveFiles(options, 'choose', 'Choose files', [textFile('一.txt', FIRST), textFile('二.txt', SECOND)]);
  panel = await browser.openPage('sidepanel.html#/read');
  await panel.resize(420, 900);
  await poll(async () => (await panel.evaluate(() => document.querySelectorAll('details.issue').length, undefined)) === 7, 'both issues are read', 60_000);
}, 120_000);
afterAll(async () => browser?.close());

const shown = async (label: string): Promise<string> => poll(async () => (await panel.texts('region', label))[0], `there is ${label}`);

test('is opened from the list of papers, and says what is new in it', async () => {
  await panel.evaluate(() => {
    const issue = [...document.querySelectorAll('details.issue')].find(({ textContent }) => textContent?.includes('2024-04-09'));
    issue?.querySelector<HTMLAnchorElement>('a.issue-ledger')?.click();
  }, undefined);
  // Pages are there before it is worked out who is who; the view follows.
  await poll(async () => (await shown('What is new')).includes('Compared with the papers up to 2024-03-04.'), 'it is compared', 30_000);
  const moved = await shown('Another post');
  expect(moved).toContain('魏东平 泗水县 县委书记');
  expect(moved).toMatch(/before: 泗水县 县长, 2024-03-04/);
  expect(await shown('Seen for the first time')).toContain('石小溪');
  expect(await shown('Projects further on')).toContain('圣水峪抽水蓄能电站');
  await panel.screenshot(`${await shotFolder()}/panel-issue.png`);
});

test('has a roster and a ledger whose rows lead on', async () => {
  const roster = await shown('Roster');
  for (const words of ['魏东平', '石小溪', '县委书记', '县长', '2024-04-08']) expect(roster).toContain(words);
  const ledger = await shown('Projects of this issue');
  expect(ledger).toContain('总投资12亿元');
  await panel.click('link', '石小溪');
  await panel.waitFor(() => document.querySelector('h1')?.textContent === '石小溪', undefined);
});
