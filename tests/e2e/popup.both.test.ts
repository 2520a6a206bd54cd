/*
 * The popup, opened as a tab: search as one types, keyboard only, and the switch for the site.
 * Not shown here: that Escape closes a real popup, which is the browser's own doing.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchInstalled, type Installed, type Site } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { readMarks, waitForMarks } from './support/marks.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { readPanel } from './support/real-panel.ts';
import { serve, type TestServer } from './support/server.ts';
import type { Tab } from './support/tab.ts';

let browser: Installed;
let server: TestServer;
let site: Site;
let popup: Tab;

beforeAll(async () => {
  server = await serve();
  browser = await launchInstalled();
  site = await browser.openSite(server.put('/meeting.html', newsPage(MEETING)));
  popup = await browser.openPage(`popup.html?tab=${site.id}`);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Found { people: string[]; projects: string[]; articles: string[]; first: string }

async function readFound(): Promise<Found> {
  const options = await popup.texts('option');
  const [people = '', projects = '', articles = ''] = await Promise.all(['People', 'Projects', 'Articles'].map(async (name) => (await popup.texts('group', name))[0] ?? ''));
  const within = (group: string): string[] => options.filter((option) => group.includes(option));
  return { people: within(people), projects: within(projects), articles: within(articles), first: options[0] ?? '' };
}

/**
 * Types a query and waits until what is shown answers it: no answer is shown twice for different queries here. People and projects
 * are shown before articles: whoever wants those waits for them.
 */
async function search(query: string, wanted: keyof Found = 'first'): Promise<Found> {
  await popup.fill('searchbox', 'Search', '');
  await poll(async () => (await popup.texts('option')).length === 0, 'an empty query shows no results');
  await popup.fill('searchbox', 'Search', query);
  return poll(async () => {
    const found = await readFound();
    return found[wanted].length > 0 ? found : null;
  }, `results for ${query}`);
}

test.each(['王代强', '王 代 强', 'wangdaiqiang', 'wdq', '王代強'])('%s finds 王代强 first, with his best-known post and its date', async (query) => {
  const { first, people } = await search(query);
  expect(people[0]).toBe(first);
  expect(first).toMatch(/^王代强\n/);
  expect(first).toContain('last seen as 宝丰县 县委书记, 2023-02-08');
});

describe('words', () => {
  test('新能源 产业园 finds the project first, with its amount', async () => {
    const { projects, articles } = await search('新能源 产业园', 'articles');
    expect(projects[0]).toMatch(/新能源绿色循环产业园/);
    expect(projects[0]).toContain('120亿元');
    expect(articles.length).toBeGreaterThan(0);
  });

  test('宝丰 县长 finds who was county head last, before who was it earlier', async () => {
    const { people } = await search('宝丰 县长');
    expect(people[0]).toMatch(/^刘海亮\n/);
    expect(people[0]).toContain('last seen as 宝丰县 县长, 2023-02-08');
    const former = people.findIndex((person) => person.startsWith('王代强'));
    expect(former).not.toBe(0);
  });

  test('people, projects and articles stand in groups of their own, in one list', async () => {
    const { people, projects, articles } = await search('宝丰', 'articles');
    expect(await popup.texts('listbox', 'Results')).toHaveLength(1);
    for (const group of [people, projects, articles]) expect(group.length).toBeGreaterThan(0);
  });

  test('nothing found is said, with what one may try', async () => {
    await popup.fill('searchbox', 'Search', '查无此人甲乙丙');
    await poll(async () => (await popup.texts('status')).join().includes('Nothing found for “查无此人甲乙丙”.'), 'it is said');
    expect(await popup.texts('option')).toEqual([]);
  });

  test('an empty box offers examples, and a click searches one', async () => {
    await popup.fill('searchbox', 'Search', '');
    await poll(async () => (await popup.texts('button', 'wangdaiqiang')).length === 1, 'examples are offered');
    await popup.screenshot(`${await shotFolder()}/popup-empty.png`);
    await popup.click('button', 'wangdaiqiang');
    await poll(async () => (await popup.texts('option'))[0]?.startsWith('王代强'), 'the example is searched');
    await popup.screenshot(`${await shotFolder()}/popup-results.png`);
  });
});

test('the switch takes the marks of this site away at once, keeps them away, and brings them back', async () => {
  const { host } = new URL(server.origin);
  await site.tab.show();
  await waitForMarks(site.tab, 5);
  await popup.show();
  const counts = '3 identified · 1 same name · 1 new';
  const says = (text: string): boolean => document.body.innerText.includes(text);
  await popup.waitFor(says, counts);

  await popup.click('switch', `Read ${host}`);
  await poll(async () => (await readMarks(site.tab)).length === 0, 'no marks are left');
  await site.tab.show();
  await site.tab.reload();
  const other = await browser.openSite(server.put('/other.html', newsPage({ ...MEETING, title: '另一页' })));
  const reader = await browser.openPage(`popup.html?tab=${other.id}`);
  // Both pages have been asked and say that they are switched off: nothing is still on its way.
  for (const tab of [popup, reader]) {
    await poll(async () => tab.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked === false, undefined), 'the switch is off');
  }
  await poll(async () => !(await popup.evaluate(says, counts)), 'the popup counts no more');
  expect(await readMarks(site.tab)).toEqual([]);
  expect(await readMarks(other.tab)).toEqual([]);
  await reader.close();

  await popup.show();
  await popup.click('switch', `Read ${host}`);
  await site.tab.show();
  await waitForMarks(site.tab, 3);
  await other.tab.close();
});

test('with the keyboard alone: type, choose with the arrow keys, open in the real panel with Enter', async () => {
  const page = await browser.openPage(`popup.html?tab=${site.id}`);
  expect(await page.waitFor(() => document.activeElement?.getAttribute('type'), undefined)).toBe('search');
  for (const letter of 'wang') await page.press(letter);
  await poll(async () => (await page.texts('option')).length > 1, 'there are results');
  const chosen = async (): Promise<{ index: number; active: boolean }> => page.evaluate(() => {
    const options = [...document.querySelectorAll('[role=option]')];
    const index = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    return { index, active: document.activeElement?.getAttribute('aria-activedescendant') === options[index]?.id };
  }, undefined);
  expect(await chosen()).toEqual({ index: 0, active: true });
  await page.press('ArrowDown');
  await poll(async () => (await chosen()).index === 1, 'ArrowDown chooses the second');
  expect((await chosen()).active).toBe(true);
  await page.press('ArrowUp');
  await poll(async () => (await chosen()).index === 0, 'ArrowUp chooses the first');
  // The popup may have closed before its key is let go: what it did is seen below.
  await page.press('Enter').catch(() => undefined);
  await poll(async () => (await readPanel(browser))?.startsWith(`${browser.origin}/sidepanel.html#/person/`), 'the panel is open on a person');
});
