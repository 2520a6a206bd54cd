/*
 * Marks and card on foreign pages: what the reader sees on the demo page, and what happens when he touches it.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { launchInstalled, type Installed } from './support/installed.ts';
import { readMarks, waitForMarks, type PaintedMark } from './support/marks.ts';
import { poll } from './support/poll.ts';
import { serve, type TestServer } from './support/server.ts';
import type { Tab } from './support/tab.ts';

let browser: Installed;
let server: TestServer;
let demo: Tab;

beforeAll(async () => {
  browser = await launchInstalled();
  server = await serve('tests/demo');
  demo = await browser.openTab(`${server.origin}/page.html`);
  await waitForMarks(demo, 12);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const SENTENCE = '宝丰县重点项目推进会召开，县委书记王代强出席会议并讲话，县长刘海亮主持会议。';

const page = (body: string, lang = 'zh-CN'): string => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>宝丰县</title><body>${body}`;

/** The text of the marks of one tier. */
const ofTier = (marks: readonly PaintedMark[], tier: string): string[] => marks.filter(({ highlight }) => highlight === `xianbao-${tier}`).map(({ text }) => text);

/** A mark of this text that can be seen. */
async function markOf(tab: Tab, text: string): Promise<PaintedMark> {
  return poll(async () => (await readMarks(tab)).find((mark) => mark.text === text && mark.y > 0), `${text} is marked`);
}

async function setSettings(settings: Record<string, unknown>): Promise<void> {
  await browser.home.evaluate(async (given) => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await storage.local.set({ settings: given });
  }, settings);
}

describe('the demo page', () => {
  test('officials whose place and post fit are identified, also across tags, line breaks and scripts', async () => {
    const identified = ofTier(await readMarks(demo), 'identified');
    expect(identified).toEqual(expect.arrayContaining(['王代强', '刘海亮', '郭杰', '刘景华', '马胜昔', '王代強']));
    // In the first paragraph, over a <b>, in the table and in a link.
    expect(identified.filter((name) => name === '王代强').length).toBeGreaterThanOrEqual(4);
    // Over a <br>.
    expect(identified.filter((name) => name === '刘海亮').length).toBeGreaterThanOrEqual(3);
  });

  test('a namesake elsewhere is not, and no name stands inside a longer one', async () => {
    await demo.evaluate(() => { document.getElementById('namesake')?.scrollIntoView(); }, undefined);
    const namesake = await demo.waitFor(() => {
      const place = document.getElementById('namesake');
      return [...(CSS.highlights.get('xianbao-same-name') ?? [])].some(({ startContainer }) => place?.contains(startContainer));
    }, undefined);
    expect(namesake).toBe(true);
    expect((await readMarks(demo)).map(({ text }) => text)).not.toContain('刘东');
  });

  test('whom the page introduces is new, and editors are nobody', async () => {
    const marks = await readMarks(demo);
    expect(ofTier(marks, 'new')).toContain('周砚秋');
    expect(marks.map(({ text }) => text)).not.toContain('李得胜');
  });

  test('nothing in the page has changed, and forms and editors are left alone', async () => {
    const found = await demo.evaluate(() => ({
      hosts: document.querySelectorAll('xianbao-card, mark').length,
      inEditor: [...CSS.highlights].flatMap(([, ranges]) => [...ranges]).filter(({ startContainer }) => document.getElementById('editor')?.contains(startContainer)).length,
    }), undefined);
    expect(found).toEqual({ hosts: 0, inEditor: 0 });
  });

  test('what is added later is marked too', async () => {
    const tab = await browser.openTab(server.put('/grows.html', page(`<p>${SENTENCE}</p><div id="more"></div>`)));
    await waitForMarks(tab, 2);
    await tab.evaluate(() => { document.getElementById('more')?.append('县委书记王代强还到城关镇调研，马胜昔一同调研。'); }, undefined);
    await waitForMarks(tab, 3);
    await tab.evaluate(() => { const text = document.querySelector('p')?.firstChild; if (text instanceof Text) text.data = '宝丰县今天天气很好，适合春游。'; }, undefined);
    await poll(async () => !(await readMarks(tab)).some(({ text }) => text === '刘海亮'), 'the mark goes with its text');
    await tab.close();
  });
});

describe('the card', () => {
  beforeEach(async () => {
    await demo.show();
    await demo.waitFor(() => { scrollTo(0, 0); return scrollY === 0; }, undefined);
    await demo.hover(2, 2);
  });

  test('opens on a mark, says the post with its date and its sentence, closes with Escape', async () => {
    const mark = await markOf(demo, '刘海亮');
    await demo.hover(mark.x, mark.y);
    const card = await waitForCard(demo, '刘海亮');
    expect(card).toMatchObject({ role: 'dialog', tier: 'identified' });
    expect(card.text).toContain('县长');
    expect(card.text).toMatch(/2023-02-0\d/);
    expect(card.text).toContain('刘海亮主持');
    await demo.press('Escape');
    await waitForNoCard(demo);
  });

  test('stays while the pointer is on it, goes when it leaves', async () => {
    const mark = await markOf(demo, '郭杰');
    await demo.hover(mark.x, mark.y);
    const card = await waitForCard(demo, '郭杰');
    await demo.hover(card.x + 40, card.y + card.height - 8);
    await new Promise((done) => { setTimeout(done, 700); });
    expect((await readCard(demo))?.name).toBe('郭杰');
    await demo.hover(2, 2);
    await waitForNoCard(demo);
  });

  test('“Not this person” takes the identification away, and back again', async () => {
    const tab = await browser.openTab(server.put('/not-he.html', page('<p>宝丰县领导马胜昔、王代强、刘海亮、张军广参加观摩，宝丰县各乡镇负责同志参加。</p>')));
    await waitForMarks(tab, 2);
    const mark = await markOf(tab, '马胜昔');
    expect(mark.highlight).toBe('xianbao-identified');
    await tab.clickAt(mark.x, mark.y);
    const click = async (label: string): Promise<void> => {
      const button = await poll(async () => (await readCard(tab))?.buttons.find((one) => one.label === label), `there is a button ${label}`);
      await tab.clickAt(button.x, button.y);
    };
    await waitForCard(tab, '马胜昔');
    await click('Not this person');
    await poll(async () => !ofTier(await readMarks(tab), 'identified').includes('马胜昔'), 'he is no longer identified');
    await click('Undo');
    await poll(async () => ofTier(await readMarks(tab), 'identified').includes('马胜昔'), 'he is identified again');
    await tab.close();
  });

  test('a policy of the page that forbids styles does not bare it', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'">`;
    const tab = await browser.openTab(server.put('/strict.html', page(`${policy}<p>${SENTENCE}</p>`)));
    await waitForMarks(tab, 2);
    const mark = await markOf(tab, '王代强');
    await tab.hover(mark.x, mark.y);
    const card = await waitForCard(tab, '王代强');
    expect(card.width).toBeGreaterThan(200);
    expect(card.width).toBeLessThanOrEqual(360);
    await tab.close();
  });
});

describe('pages that are left alone', () => {
  test('a page in another language that quotes a name', async () => {
    const tab = await browser.openTab(server.put('/english.html', page(`<p>${'The party secretary Wang Daiqiang (王代强) spoke at length. '.repeat(4)}</p>`, 'en')));
    await new Promise((done) => { setTimeout(done, 1500); });
    expect(await readMarks(tab)).toEqual([]);
    await tab.close();
  });

  test('panel-only mode paints nothing and opens nothing; marks come back with it', async () => {
    await setSettings({ panelOnly: true });
    await poll(async () => (await readMarks(demo)).length === 0, 'nothing is painted');
    await setSettings({});
    await waitForMarks(demo, 12);
  });
});
