/*
 * The card on a mark, and what a page gets to see of Xianbao. The card stands in a closed shadow root; what is read of it
 * here is read through the browsers' debugging protocols.
 */
import { describe, expect, test } from 'vitest';
import { readTree } from './support/accessibility.ts';
import { HOST, readCard, waitForCard, waitForNoCard, waitForRest, type Card } from './support/card.ts';
import type { Site } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { readMarks, waitForMarks } from './support/marks.ts';
import { FILLER, MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { readPanel } from './support/real-panel.ts';
import type { Tab } from './support/tab.ts';
import { makeVisits } from './support/visits.ts';

const visits = makeVisits();
let site: Site | undefined;

async function visit(html: string, marks: number): Promise<Tab> {
  site = await visits.open(html);
  await waitForMarks(site.tab, marks);
  await site.tab.hover(2, 2);
  return site.tab;
}

async function placeOf(tab: Tab, name: string): Promise<{ x: number; y: number }> {
  return poll(async () => (await readMarks(tab)).find(({ text }) => text === name), `${name} is marked`);
}

async function hover(tab: Tab, name: string): Promise<Card> {
  const { x, y } = await placeOf(tab, name);
  await tab.hover(x, y);
  return waitForCard(tab, name);
}

/** Longer than a card that nothing holds stays open, by the page's own clock: what is still there then, stays. */
async function outlast(tab: Tab): Promise<void> {
  await tab.evaluate(async () => new Promise<void>((done) => { setTimeout(done, 800); }), undefined);
}

async function press(tab: Tab, label: string): Promise<void> {
  const { x, y } = await poll(async () => (await readCard(tab))?.buttons.find((button) => button.label === label), `the card has a button ${label}`);
  await tab.clickAt(x, y);
}

describe('what it says', () => {
  test('of somebody identified: the post on the day of the page, the posts seen, the sentence, and why', async () => {
    const tab = await visit(newsPage(MEETING), 5);
    const card = await hover(tab, '王代强');
    expect(card).toMatchObject({ role: 'dialog', tier: 'identified' });
    for (const said of ['Place fits: 宝丰县', 'Post fits: 县委书记', '宝丰县 县委书记 — stated 13 days before', '2023-02-06 – 2023-02-08']) expect(card.text).toContain(said);
    expect(card.text).toMatch(/[^\n]*王代强[^\n]*。/);
    expect(card.buttons.map(({ label }) => label)).toEqual(['Close', 'Open in panel', 'Not this person']);
    await waitForRest(tab);
    await tab.screenshot(`${await shotFolder()}/card.png`);
  });

  test('of a namesake: that only the name fits, and what does not', async () => {
    const card = await hover(await visit(newsPage(MEETING), 5), '王浩');
    expect(card.tier).toBe('same-name');
    expect(card.text).toContain('Another place: 浙江省');
  });

  test('of whom the page introduces: what the page says', async () => {
    const card = await hover(await visit(newsPage(MEETING), 5), '周砚秋');
    expect(card.tier).toBe('new');
    expect(card.text).toContain('县科学技术和工业信息化局局长');
    expect(card.buttons.map(({ label }) => label)).toEqual(['Close', 'Look up']);
  });

  test('of a project: its amounts and stage, with the sentence', async () => {
    const tab = await visit(newsPage({ ...MEETING, body: '<h1>宝丰县项目观摩</h1><p>宝丰县的河南（宝丰）新能源绿色循环产业园进展顺利。</p>' }), 1);
    const mark = await poll(async () => (await readMarks(tab))[0], 'the project is marked');
    await tab.hover(mark.x, mark.y);
    const card = await poll(async () => {
      const found = await readCard(tab);
      return found?.text.includes('120亿元') ? found : null;
    }, 'the card tells the amount');
    expect(card.role).toBe('dialog');
    expect(card.text).toMatch(/2023-02-06/);
  });
});

test('assistive technology is given a dialog with the person’s name, its buttons and its list', async () => {
  const tab = await visit(newsPage(MEETING), 5);
  const url = await tab.url();
  // Firefox begins to keep a tree when it is first asked for one.
  await readTree(visits.browser, url);
  await hover(tab, '王代强');
  let tree: string[] = [];
  await poll(async () => {
    tree = await readTree(visits.browser, url);
    return tree.includes('dialog 王代强');
  }, 'there is a dialog with his name').catch(() => undefined);
  expect(tree).toEqual(expect.arrayContaining(['dialog 王代强', 'button Close', 'button Open in panel', 'button Not this person', 'list Posts seen']));
});

describe('how it comes and goes', () => {
  test('it stands whole in the window, beside the mark and not on it', async () => {
    const tab = await visit(newsPage(MEETING), 5);
    const { x, y } = await placeOf(tab, '王代强');
    const card = await hover(tab, '王代强');
    const window = await tab.evaluate(() => [innerWidth, innerHeight], undefined);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(window[0] ?? 0);
    expect(card.y + card.height).toBeLessThanOrEqual(window[1] ?? 0);
    expect(x < card.x || x > card.x + card.width || y < card.y || y > card.y + card.height).toBe(true);
  });

  test('Escape closes it', async () => {
    const tab = await visit(newsPage(MEETING), 5);
    await hover(tab, '王代强');
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  test('it stays while the pointer is on it and goes when the pointer leaves', async () => {
    const tab = await visit(newsPage(MEETING), 5);
    const { x, y, width, height } = await hover(tab, '王代强');
    await tab.hover(x + width / 2, y + height / 2);
    await outlast(tab);
    expect((await readCard(tab))?.name).toBe('王代强');
    await tab.hover(2, 2);
    await waitForNoCard(tab);
  });

  test('a click pins it until Escape, its own button, or a click beside it', async () => {
    const tab = await visit(newsPage(MEETING), 5);
    const { x, y } = await placeOf(tab, '刘海亮');
    for (const close of ['Escape', 'button', 'beside']) {
      await tab.clickAt(x, y);
      await waitForCard(tab, '刘海亮');
      await tab.hover(2, 2);
      await outlast(tab);
      expect((await readCard(tab))?.name, close).toBe('刘海亮');
      if (close === 'Escape') await tab.press('Escape');
      else if (close === 'button') await press(tab, 'Close');
      else await tab.clickAt(2, 2);
      await waitForNoCard(tab);
    }
  });

  test('“Open in panel” opens the person: in the panel, or where the browser grants a page none, in a tab about this page', async () => {
    const tab = await visit(newsPage(MEETING), 5);
    await hover(tab, '王代强');
    await press(tab, 'Open in panel');
    const { browser } = visits;
    const address = await poll(async () => {
      const urls = await Promise.all((await browser.listTabs()).map(async (one) => one.url().catch(() => '')));
      return [await readPanel(browser) ?? '', ...urls].find((url) => url.includes('#/person/'));
    }, 'the person is open');
    expect(address).toMatch(browser.name === 'firefox' ? new RegExp(`/sidepanel\\.html\\?tab=${site?.id}#/person/.`) : /\/sidepanel\.html#\/person\/./);
    await waitForNoCard(tab);
  });

  test('“Not this person” takes the identification of this page back, Undo restores it', async () => {
    const tab = await visit(newsPage(MEETING), 5);
    const tier = async (): Promise<string | undefined> => (await readMarks(tab)).find(({ text }) => text === '刘海亮')?.highlight;
    const { x, y } = await placeOf(tab, '刘海亮');
    await tab.clickAt(x, y);
    await press(tab, 'Not this person');
    await poll(async () => (await tier()) !== 'xianbao-identified', 'he is no longer identified');
    await press(tab, 'Undo');
    await poll(async () => (await tier()) === 'xianbao-identified', 'he is identified again');
  });
});

describe('what it does to a page', () => {
  /** Notes, before anything else can run, every change of the document and where each element stands when it is there. */
  const WITNESS = `<script>
    window.changes = [];
    // What Chromium itself counts as a shift; Firefox counts none.
    window.shifts = [];
    new PerformanceObserver((list) => { shifts.push(...list.getEntries().map(({ value }) => value)); }).observe({ type: 'layout-shift', buffered: true });
    const witness = new MutationObserver((records) => {
      for (const record of records) for (const node of [...record.addedNodes, ...record.removedNodes]) changes.push(node.nodeName.toLowerCase());
      for (const record of records) if (record.type !== 'childList') changes.push(record.type + ' of ' + record.target.nodeName);
    });
    witness.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    window.boxes = () => [...document.body.querySelectorAll('*')].map((one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x, y, width, height].join(' '); });
    addEventListener('DOMContentLoaded', () => {
      // So far it was the parser.
      witness.takeRecords();
      changes.length = 0;
      window.before = { html: document.documentElement.outerHTML, boxes: boxes() };
    });
  </script>`;

  test('nothing: not a node but the card’s own while it is open, and nothing moves', async () => {
    const tab = await visit(newsPage({ ...MEETING, body: WITNESS + MEETING.body + FILLER }), 5);
    await hover(tab, '王代强');
    const open = await tab.evaluate((host) => ({
      children: [...document.documentElement.children].map(({ localName }) => localName), inside: document.querySelector(host)?.shadowRoot, text: document.querySelector(host)?.textContent,
    }), HOST);
    expect(open).toEqual({ children: ['head', 'body', HOST], inside: null, text: '' });
    await tab.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts, undefined)).toEqual([]);
    const { changes, same, still } = await tab.evaluate(() => {
      const { before, boxes, changes: seen } = window as unknown as { before: { html: string; boxes: string[] }; boxes: () => string[]; changes: string[] };
      return { changes: seen, same: before.html === document.documentElement.outerHTML, still: JSON.stringify(before.boxes) === JSON.stringify(boxes()) };
    }, undefined);
    expect([...new Set(changes)]).toEqual([HOST]);
    expect({ same, still }).toEqual({ same: true, still: true });
  });

  test('a policy of the page that forbids every style does not bare the card', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const tab = await visit(newsPage(MEETING).replace('<meta charset="utf-8">', `<meta charset="utf-8">${policy}`), 5);
    await hover(tab, '王代强');
    const style = await tab.inClosedRoot(HOST, (root) => {
      const card = root.querySelector('[role=dialog]');
      const { position, backgroundColor, borderRadius } = card === null ? new CSSStyleDeclaration() : getComputedStyle(card);
      return { position, backgroundColor, borderRadius };
    });
    expect(style?.position).toBe('fixed');
    expect(style?.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(style?.borderRadius).not.toBe('0px');
  });

  test('styles of the page do not reach into the card', async () => {
    const wild = `* { color: rgb(255, 0, 0) !important; font-size: 40px !important; display: inline !important } ${HOST} { display: none !important }`;
    const card = await hover(await visit(newsPage({ ...MEETING, style: wild }), 1), '王代强');
    expect(card.width).toBeGreaterThan(200);
    const size = await site?.tab.inClosedRoot(HOST, (root) => getComputedStyle(root.querySelector('.name') ?? document.body).fontSize);
    expect(Number.parseFloat(size ?? '40')).toBeLessThan(30);
  });
});
