/*
 * A picture of every screen, in English and light and in Chinese and dark, for whoever is to judge them with his own eyes: the
 * popup and the panel in the sizes that browsers give them. Not part of `npm test`, which looks at what can be asserted.
 *
 *   npx tsx tests/e2e/by-hand/screens.ts [chromium|firefox]     pictures: .output/screens/
 */
import { mkdirSync } from 'node:fs';
import { launchInstalled } from '../support/installed.ts';
import { waitForMarks } from '../support/marks.ts';
import { MEETING, newsPage } from '../support/pages.ts';
import { serve } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const SHOTS = '.output/screens';
const POPUP = [440, 580] as const;
const PANEL = [400, 900] as const;
const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';

mkdirSync(SHOTS, { recursive: true });
const server = await serve();
for (const [language, theme, search] of [['en-US', 'light', 'Search'], ['zh-CN', 'dark', '搜索']] as const) {
  const browser = await launchInstalled({ language, theme }, name);
  const shoot = async (tab: Tab, screen: string): Promise<void> => {
    await new Promise((done) => { setTimeout(done, 400); });
    await tab.screenshot(`${SHOTS}/${screen}-${theme}.png`);
  };
  const { id, tab } = await browser.openSite(server.put(`/${language}.html`, newsPage(MEETING)));
  await waitForMarks(tab, 5);

  const popup = await browser.openPage(`popup.html?tab=${id}`);
  await popup.resize(...POPUP);
  await shoot(popup, 'popup-empty');
  for (const [query, screen] of [['产业园', 'popup-projects'], ['wdq', 'popup-pinyin'], ['宝丰 县长 2022-03-22', 'popup-question'], ['没有这样的词语组合', 'popup-nothing']] as const) {
    await popup.fill('searchbox', search, query);
    await shoot(popup, screen);
  }
  await popup.close();

  const panel = await browser.openPage(`sidepanel.html?tab=${id}`);
  await panel.resize(...PANEL);
  await shoot(panel, 'panel-page');
  const go = async (hash: string, there: string, screen: string): Promise<void> => {
    await panel.evaluate((address) => { location.hash = address; }, hash);
    await panel.waitFor((selector) => document.querySelector(selector) !== null, there);
    await shoot(panel, screen);
  };
  await panel.evaluate(() => { document.querySelector<HTMLAnchorElement>('a.finding-open')?.click(); }, undefined);
  await shoot(panel, 'panel-person');
  await go('#/person/', '#main, main', 'panel-nobody');
  await go('#/look/%E7%8E%8B%E5%8E%BF%E9%95%BF', 'main', 'panel-look');
  await go(`#/ledger/${encodeURIComponent('宝丰县')}`, 'table.ledger', 'panel-ledger');
  await panel.evaluate(() => { document.querySelector<HTMLAnchorElement>('table.ledger a')?.click(); }, undefined);
  await shoot(panel, 'panel-project');
  await go('#/read', 'details.issue', 'panel-read');
  await panel.evaluate(() => { document.querySelector<HTMLAnchorElement>('a[href^="#/issue/"]')?.click(); }, undefined);
  await shoot(panel, 'panel-issue');
  await go('#/read', 'a.row-link', 'panel-read');
  await panel.evaluate(() => { document.querySelector<HTMLAnchorElement>('a.row-link')?.click(); }, undefined);
  await shoot(panel, 'panel-article');
  await panel.close();

  for (const path of ['options', 'welcome']) {
    const page = await browser.openPage(`${path}.html`);
    await page.resize(1000, 1600);
    await shoot(page, path);
    await page.close();
  }
  await browser.close();
}
await server.close();
console.log(`Pictures: ${SHOTS}/`);
