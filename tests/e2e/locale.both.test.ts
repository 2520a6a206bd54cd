/*
 * Both languages of the interface, both themes, and what axe finds in each page of ours. A browser speaks one language and
 * has one theme, so each is started once: English and light, Chinese and dark.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOST, waitForCard, waitForRest } from './support/card.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { waitForMarks } from './support/marks.ts';
import { MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { serve, type TestServer } from './support/server.ts';
import type { Tab } from './support/tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe holds to be serious or critical; the policy of our pages forbids a script tag, not the driver. */
async function findFaults(tab: Tab): Promise<string[]> {
  await tab.run(AXE);
  return tab.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary.slice(0, 200)}`));
  }, undefined);
}

describe.each([
  {
    language: 'en-US', theme: 'light', lang: 'en', search: 'Search', posts: 'Posts', seen: 'last seen as 宝丰县 县委书记, 2023-02-08', importance: 'Identified',
    options: 'Xianbao options', welcome: 'Welcome to Xianbao', menu: 'Look up “%s” in Xianbao', stated: 'stated 13 days before',
  },
  {
    language: 'zh-CN', theme: 'dark', lang: 'zh-Hans', search: '搜索', posts: '职务', seen: '最后见报：宝丰县 县委书记，2023-02-08', importance: '已确认',
    options: '县报选项', welcome: '欢迎使用县报', menu: '在县报中查找“%s”', stated: '13 天前有记载',
  },
] as const)('in $language, $theme', ({ language, theme, lang, search, posts, seen, importance, options, welcome, menu, stated }) => {
  let browser: Installed;
  let server: TestServer;
  let shots: string;

  beforeAll(async () => {
    shots = await shotFolder();
    server = await serve();
    browser = await launchInstalled({ language, theme });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The page speaks the language, has the theme and no serious fault. */
  async function expectWell(tab: Tab, name: string): Promise<void> {
    expect(await tab.evaluate(() => document.documentElement.lang, undefined)).toBe(lang);
    const lightness = await tab.evaluate(() => {
      const paint = document.createElement('canvas').getContext('2d');
      if (paint === null) throw new Error('No canvas.');
      for (const place of [document.documentElement, document.body]) {
        paint.fillStyle = getComputedStyle(place).backgroundColor;
        paint.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    }, undefined);
    if (theme === 'dark') expect(lightness).toBeLessThan(80);
    else expect(lightness).toBeGreaterThan(175);
    await tab.screenshot(`${shots}/${name}-${theme}.png`);
    expect(await findFaults(tab)).toEqual([]);
  }

  test('the popup, empty and with results', async () => {
    const popup = await browser.openPage('popup.html');
    await expectWell(popup, 'popup-empty');
    await popup.fill('searchbox', search, 'wdq');
    await poll(async () => (await popup.texts('option'))[0]?.includes(seen), 'the best-known post is said');
    await expectWell(popup, 'popup');
    await popup.close();
  });

  test('the panel: this page, a person, a ledger, a question, the papers, an article', async () => {
    const { id, tab } = await browser.openSite(server.put('/meeting.html', newsPage(MEETING)));
    await waitForMarks(tab, 5);
    const panel = await browser.openPage(`sidepanel.html?tab=${id}`);
    await poll(async () => (await panel.texts('region', importance))[0]?.includes('王代强'), 'what was found is listed');
    await expectWell(panel, 'panel-page');
    await panel.evaluate(() => { document.querySelector<HTMLAnchorElement>('a.finding-open')?.click(); }, undefined);
    await poll(async () => (await panel.texts('region', posts)).length === 1, 'the posts are listed');
    await panel.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; }, undefined);
    await expectWell(panel, 'panel-person');
    await panel.evaluate(() => { location.hash = `#/ledger/${encodeURIComponent('宝丰县')}`; }, undefined);
    await panel.waitFor(() => document.querySelector('table.ledger') !== null, undefined);
    await expectWell(panel, 'panel-ledger');
    await panel.evaluate(() => { location.hash = `#/look/${encodeURIComponent('宝丰 县长 2022-03-22')}`; }, undefined);
    await panel.waitFor(() => document.querySelector('.holder') !== null, undefined);
    await expectWell(panel, 'panel-question');
    await panel.evaluate(() => { location.hash = '#/read'; }, undefined);
    await panel.waitFor(() => document.querySelectorAll('details.issue').length === 5, undefined);
    await expectWell(panel, 'panel-read');
    await panel.evaluate(() => { document.querySelector<HTMLAnchorElement>('a.row-link')?.click(); }, undefined);
    await panel.waitFor(() => document.querySelector('.article-text') !== null, undefined);
    await expectWell(panel, 'panel-article');
    await panel.close();
    await tab.close();
  });

  test('options and welcome', async () => {
    for (const [path, title] of [['options.html', options], ['welcome.html', welcome]] as const) {
      const page = await browser.openPage(path);
      await poll(async () => (await page.texts('heading', title)).length === 1, title);
      await expectWell(page, path.replace('.html', ''));
      await page.close();
    }
  });

  test('the card', async () => {
    const { tab } = await browser.openSite(server.put('/card.html', newsPage(MEETING)));
    const mark = (await waitForMarks(tab, 5)).find(({ text }) => text === '王代强');
    await tab.hover(mark?.x ?? 0, mark?.y ?? 0);
    expect((await waitForCard(tab, '王代强')).text).toContain(stated);
    const shown = await tab.inClosedRoot(HOST, (root) => {
      const card = root.querySelector<HTMLElement>('[role=dialog]');
      return card === null ? null : { lang: card.lang, background: getComputedStyle(card).backgroundColor };
    });
    expect(shown?.lang).toBe(lang);
    await waitForRest(tab);
    await tab.screenshot(`${shots}/card-${theme}.png`);
    await tab.close();
  });

  test('every message of the interface is there, and the menu speaks the language', async () => {
    const said = await browser.home.evaluate(() => {
      const { i18n } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return i18n.getMessage('menuLookUp');
    }, undefined);
    expect(said).toBe(menu);
  });
});
