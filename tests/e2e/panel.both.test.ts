/*
 * The panel, opened as a tab beside a page: an article of the papers, a person, a project, and what is on the page.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchInstalled, type Installed, type Site } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { FILLER, MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { serve, type TestServer } from './support/server.ts';
import type { Role, Tab } from './support/tab.ts';

const HEADLINE = '集中精力抓好民生项目建设';

let browser: Installed;
let server: TestServer;
let site: Site;
let panel: Tab;

beforeAll(async () => {
  server = await serve();
  browser = await launchInstalled();
  const body = `${FILLER}${MEETING.body}${FILLER}<p id="again">会后，县委书记王代强还看望了企业职工。</p>${FILLER}`;
  site = await browser.openSite(server.put('/long.html', newsPage({ ...MEETING, body })));
  panel = await browser.openPage(`sidepanel.html?tab=${site.id}`);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const shown = async (role: Role, name?: string): Promise<string> =>
  poll(async () => (await panel.texts(role, name))[0], `${role} ${name ?? ''} is shown`);

const heading = async (text: string): Promise<void> => {
  await poll(async () => (await panel.texts('heading')).some((found) => found.startsWith(text)), `the heading ${text}`);
};

describe('an article', () => {
  test('is found by its headline and shows its people and projects as links, where its text names them', async () => {
    await panel.click('tab', 'Look up');
    await panel.fill('searchbox', 'Search', HEADLINE);
    await poll(async () => (await panel.texts('option'))[0]?.includes(HEADLINE), 'the article is found');
    await panel.press('Enter');
    await heading(HEADLINE);
    const text = await panel.evaluate(() => [...document.querySelectorAll('.article-text > *')].map((block) => (block as HTMLElement).innerText), undefined);
    // Paragraphs are joined: no line of the newspaper's column is left.
    expect(text.find((block) => block.startsWith('2月6日下午'))).toContain('县委书记王代强到城关镇调研背街小巷提档升级、渔具电商产业和养老服务项目建设工作时强调');
    const links = await panel.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.article-text a')].map(({ innerText, hash }) => [innerText, hash]), undefined);
    const names = new Set(links.map(([name]) => name));
    for (const name of ['王代强', '马胜昔', '王浩', '张军广']) expect(names).toContain(name);
    expect(links.every(([, hash]) => /^#\/(person|project)\/./.test(hash ?? ''))).toBe(true);
    // Who wrote it is no official.
    expect(names).not.toContain('郭莎莎');
    expect(await shown('region', 'People in this article')).toContain('王代强');
    await poll(async () => (await panel.texts('region', 'Key words')).length === 1, 'key words are shown');
    await panel.screenshot(`${await shotFolder()}/panel-article.png`);
  });

  test('a link opens the person, Back returns to the article', async () => {
    await panel.click('link', '王代强');
    await heading('王代强');
    expect(await panel.texts('tab')).toContain('Person');
    await panel.click('button', 'Back');
    await heading(HEADLINE);
  });
});

describe('a person', () => {
  test('has each post with its dates and a sentence that shows it', async () => {
    await panel.click('link', '王代强');
    await heading('王代强');
    const posts = await shown('region', 'Posts');
    expect(posts).toContain('宝丰县 县委书记');
    expect(posts).toContain('seen 2023-02-06 – 2023-02-08');
    expect(posts).toContain('县委书记王代强出席会议并作动员讲话');
    const sentences = await panel.evaluate(() => [...document.querySelectorAll('section[aria-label=Posts] .tenure')].map((tenure) => ({
      title: tenure.querySelector('h3')?.textContent,
      quotes: [...tenure.querySelectorAll('figure')].map((figure) => [
        figure.querySelector('blockquote mark')?.textContent, figure.querySelector('figcaption')?.textContent,
      ]),
    })), undefined);
    expect(sentences.length).toBeGreaterThan(0);
    // No post without a sentence that names him, a date or the word that there is none, and the article.
    for (const { quotes } of sentences) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const [name, source] of quotes) {
        expect(name).toBe('王代强');
        expect(source).toMatch(/^(\d{4}-\d{2}-\d{2}|undated) · .+/);
      }
    }
    expect(await shown('region', 'Articles')).toContain(HEADLINE);
    await panel.screenshot(`${await shotFolder()}/panel-person.png`);
  });

  test('a sentence opens its article at that sentence', async () => {
    const sentence = await panel.evaluate(() => {
      const figure = document.querySelector<HTMLElement>('section[aria-label=Posts] figure');
      figure?.querySelector('a')?.click();
      return figure?.querySelector('blockquote')?.innerText;
    }, undefined);
    const marked = await panel.waitFor(() => [...document.querySelectorAll('mark[data-asked]')].map(({ textContent }) => textContent).join(''), undefined);
    expect(marked).toBe(sentence);
    await panel.waitFor(() => {
      const { top, bottom } = document.querySelector('mark[data-asked]')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 0 && bottom <= innerHeight;
    }, undefined);
  });

  test('nobody is said to hold a post now', async () => {
    expect(await panel.evaluate(() => document.body.innerText, undefined)).not.toMatch(/\bcurrent(ly)?\b|现任/);
  });
});

test('a project has its statements, each with stage or amount, sentence, date and article', async () => {
  await panel.click('tab', 'Look up');
  await panel.fill('searchbox', 'Search', '新能源绿色循环产业园');
  await poll(async () => (await panel.texts('group', 'Projects'))[0]?.includes('新能源绿色循环产业园'), 'the project is found');
  const first = await panel.evaluate(() => {
    const option = document.querySelector<HTMLElement>('[role=group][aria-label=Projects] [role=option]');
    option?.click();
    return option?.querySelector('.hit-name')?.textContent ?? '';
  }, undefined);
  await heading(first);
  const statements = await shown('region', 'What the papers say');
  expect(statements).toContain('120亿元');
  expect(statements).toContain('2023-02-06');
  expect(await shown('region', 'Articles')).not.toBe('');
  await panel.screenshot(`${await shotFolder()}/panel-project.png`);
});

test('the projects of a place stand in a ledger whose sum says what it leaves out', async () => {
  await panel.click('link', 'Projects of 宝丰县');
  await heading('Projects of 宝丰县');
  const said = await panel.evaluate(() => document.querySelector<HTMLElement>('.entity header')?.innerText ?? '', undefined);
  expect(said).toMatch(/120 亿元 in all, the figures of 1 of \d+ projects/);
  expect(said).toMatch(/no figure \d+/);
  expect(said).toMatch(/only a bound \d+/);
  const rows = await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('table.ledger tbody tr')].map(({ innerText }) => innerText), undefined);
  expect(rows[0]).toContain('总投资120亿元');
  await panel.screenshot(`${await shotFolder()}/panel-ledger.png`);
  await panel.click('link', '宝丰县精细化工产业园');
  await heading('宝丰县精细化工产业园');
  expect(await shown('region', 'Further names')).toContain('the same but for the place before it');
});

test('a post, a place and a day are a question, and the papers answer it', async () => {
  await panel.click('tab', 'Look up');
  await panel.fill('searchbox', 'Search', '宝丰 县长 2022-03-22');
  expect(await shown('region', 'Who was 县长 of 宝丰县 on 2022-03-22?')).toMatch(/王代强\s+stated that day/);
  await panel.screenshot(`${await shotFolder()}/panel-question.png`);
  await panel.fill('searchbox', 'Search', '宝丰县长 2022年10月1日');
  const between = await shown('region', 'Who was 县长 of 宝丰县 on 2022-10-01?');
  for (const name of ['王代强', '刘海亮']) expect(between).toMatch(new RegExp(`${name}\\s+perhaps: the post changed hands between 2022-03-\\d\\d and 2023-02-\\d\\d`));
  await panel.click('button', '王代强');
  await heading('王代强');
});

test('a sentence that finds nothing is taken apart into words, each of which finds something', async () => {
  await panel.click('tab', 'Look up');
  await panel.fill('searchbox', 'Search', '王代强最近去过哪些产业园');
  await poll(async () => (await panel.texts('status')).some((words) => words.startsWith('Nothing found')), 'nothing is found');
  await shown('region', 'Found by its words:');
  await panel.screenshot(`${await shotFolder()}/panel-suggestions.png`);
  await panel.click('button', 'Search for 产业园');
  await poll(async () => (await panel.texts('option')).length > 0, 'what the word finds');
});

test('Read lists the five pages with their articles', async () => {
  await panel.click('tab', 'Read');
  await panel.waitFor(() => document.querySelectorAll('details.issue').length === 5, undefined);
  expect(await panel.evaluate((title) => [...document.querySelectorAll('a.row-link')].some((link) => link.textContent?.includes(title)), HEADLINE)).toBe(true);
});

test('the arrow keys walk along the tabs', async () => {
  await panel.click('tab', 'This page');
  await panel.press('ArrowRight');
  const chosen = (): string | undefined => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? undefined;
  await panel.waitFor(() => document.activeElement?.textContent === 'Look up', undefined);
  await poll(async () => await panel.evaluate(chosen, undefined) === 'Look up', 'the tab with the focus is chosen');
  await panel.press('ArrowLeft');
  await panel.waitFor(() => document.activeElement?.textContent === 'This page', undefined);
});

describe('This page', () => {
  test('lists what was found on the tab, surest first, with the reasons', async () => {
    await panel.click('tab', 'This page');
    await heading('宝丰县召开重点项目观摩推进会');
    const identified = await shown('region', 'Identified');
    expect(identified).toContain('王代强\n×2');
    expect(identified).toContain('宝丰县 县委书记 — stated 13 days before');
    expect(identified).toMatch(/Place fits: 宝丰县/);
    expect(identified).toMatch(/Post fits: /);
    expect(await shown('region', 'Same name')).toContain('王浩');
    const fresh = await shown('region', 'New on this page');
    expect(fresh).toContain('周砚秋');
    expect(fresh).toContain('县科学技术和工业信息化局局长');
    const order = await panel.evaluate(() => [...document.querySelectorAll('section[aria-label] > h2.tier-title')].map((title) => title.parentElement?.ariaLabel), undefined);
    expect(order).toEqual(['Identified', 'Same name', 'New on this page']);
    await panel.screenshot(`${await shotFolder()}/panel-page.png`);
  });

  test('a click scrolls the page to the mark and flashes it; the next one goes to the next place', async () => {
    const seen = async (id: string): Promise<void> => {
      await panel.click('button', '王代强');
      await site.tab.waitFor((place) => {
        const [range] = [...CSS.highlights.get('xianbao-flash') ?? []];
        const element = document.getElementById(place);
        const { top = -1, bottom = -1 } = element?.getBoundingClientRect() ?? {};
        return range !== undefined && element?.contains(range.startContainer) === true && top >= 0 && bottom <= innerHeight;
      }, id);
    };
    expect(await site.tab.evaluate(() => scrollY, undefined)).toBe(0);
    await seen('lead');
    await seen('again');
    await seen('lead');
  });

  test('a person of the page opens in the panel', async () => {
    await panel.click('link', '王代强, Person');
    await heading('王代强');
  });

  test('a page that has none, and a page that is not Chinese, say so', async () => {
    const plain = await browser.openSite(server.put('/plain.html', newsPage({ title: '春耕', body: FILLER })));
    const english = await browser.openSite(server.put('/english.html', newsPage({ title: 'Spring', lang: 'en', body: `<p>${'Farmers are busy in the fields. '.repeat(60)}</p>` })));
    for (const [{ id }, says] of [[plain, 'No known official or project stands on this page.'], [english, 'This page is not in Chinese, so nothing was read.']] as const) {
      const beside = await browser.openPage(`sidepanel.html?tab=${id}`);
      await poll(async () => (await beside.texts('status')).includes(says), says);
      await beside.close();
    }
    await plain.tab.close();
    await english.tab.close();
  });
});
