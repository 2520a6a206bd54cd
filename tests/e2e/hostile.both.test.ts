/*
 * Pages that nobody wrote with an extension in mind, and some written against one: nothing breaks, the page stays usable, and
 * what can be marked is marked.
 */
import { describe, expect, test } from 'vitest';
import { readCard, waitForCard } from './support/card.ts';
import type { Site } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { readMarks, waitForMarks } from './support/marks.ts';
import { FILLER, MEETING, newsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { makeVisits } from './support/visits.ts';

const visits = makeVisits();

const NAMES = ['王代强', '刘海亮', '宝丰县精细化工产业园项目', '王浩', '周砚秋'];

function write(body: string, script = ''): string {
  return newsPage({ ...MEETING, body: `<button id="own" onclick="this.dataset.clicked = 'yes'">本页按钮</button>${body}${script === '' ? '' : `<script>${script}</script>`}` });
}

const visit = async (body: string, script = ''): Promise<Site> => visits.open(write(body, script));

/** The page still does what it is told: its own button answers to a real click. */
async function expectUsable({ tab }: Site): Promise<void> {
  const { x, y } = await tab.evaluate(() => {
    scrollTo(0, 0);
    const box = document.getElementById('own')?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, undefined);
  await tab.clickAt(x, y);
  await tab.waitFor(() => document.getElementById('own')?.dataset['clicked'] === 'yes', undefined);
}

const painted = async (opened: Site): Promise<string[]> => (await readMarks(opened.tab)).map(({ text }) => text);

test('a million nodes: the news among them is marked', async () => {
  const opened = await visit(MEETING.body, `
    const many = document.createElement('div');
    // Without boxes they cost the browser itself little: what is tested is who walks through them.
    many.hidden = true;
    const part = document.createElement('p');
    part.append(...Array.from({ length: 999 }, () => document.createElement('i')));
    for (let i = 0; i < 1000; i += 1) many.append(part.cloneNode(true));
    document.body.append(many);`);
  expect(await opened.tab.evaluate(() => document.getElementsByTagName('*').length, undefined)).toBeGreaterThan(1_000_000);
  await poll(async () => JSON.stringify(await painted(opened)) === JSON.stringify(NAMES), 'the news is marked');
  await expectUsable(opened);
});

test('endless change: the page goes on, what stands still is marked, and what comes in between too', async () => {
  const opened = await visit(`${MEETING.body}<p id="clock"></p><div id="feed"></div>`, `
    let ticks = 0;
    setInterval(() => {
      ticks += 1;
      document.getElementById('clock').textContent = '第' + ticks + '次刷新';
      const line = document.createElement('p');
      line.textContent = '滚动新闻' + ticks + '：春耕时节，田间地头一派忙碌景象。';
      const feed = document.getElementById('feed');
      feed.prepend(line);
      if (feed.children.length > 50) feed.lastChild.remove();
      document.body.dataset.ticks = ticks;
    }, 4);`);
  await poll(async () => (await painted(opened)).length >= NAMES.length, 'the news is marked');
  await opened.tab.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = '又讯　县长刘海亮到商酒务镇调研。';
    document.getElementById('lead')?.after(late);
  }, undefined);
  await poll(async () => (await painted(opened)).filter((name) => name === '刘海亮').length === 2, 'what came later is marked');
  const ticks = async (): Promise<number> => opened.tab.evaluate(() => Number(document.body.dataset['ticks']), undefined);
  const before = await ticks();
  await poll(async () => (await ticks()) > before + 20, 'the page goes on');
  await expectUsable(opened);
});

test('ten thousand repetitions: those in sight are painted, and no more than the page can bear', async () => {
  const opened = await visit(`${'<p>县委书记王代强出席会议。</p>'.repeat(5000)}<p>${'县长刘海亮主持会议。'.repeat(5000)}</p>`);
  const marks = await waitForMarks(opened.tab, 10);
  expect(marks.length).toBeLessThanOrEqual(300);
  await opened.tab.evaluate(() => { scrollTo(0, document.body.scrollHeight); }, undefined);
  await poll(async () => (await readMarks(opened.tab)).some(({ text, y }) => text === '刘海亮' && y > 0), 'the end is painted too');
  expect((await readMarks(opened.tab)).length).toBeLessThanOrEqual(300);
  await expectUsable(opened);
});

describe('a page that turns against the marks', () => {
  test('clears the registry again and again: the marks come back when it is done, its own highlights stay', async () => {
    const opened = await visit(MEETING.body, `
      const own = new Highlight(new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 }));
      window.fight = setInterval(() => { CSS.highlights.clear(); CSS.highlights.set('own', own); document.body.dataset.turn = Number(document.body.dataset.turn ?? 0) + 1; }, 5);`);
    await poll(async () => (await visits.browser.readState(opened)) === 'read', 'the page is read');
    await opened.tab.waitFor(() => Number(document.body.dataset['turn']) > 50, undefined);
    await opened.tab.evaluate(() => {
      clearInterval((window as unknown as { fight: number }).fight);
      document.getElementById('lead')?.after(document.createElement('p'));
      const more = document.createElement('p');
      more.textContent = '又讯　县长刘海亮到商酒务镇调研。';
      document.getElementById('lead')?.after(more);
    }, undefined);
    await poll(async () => (await painted(opened)).filter((text) => NAMES.includes(text)).length > NAMES.length, 'the marks are back');
    expect(await opened.tab.evaluate(() => CSS.highlights.has('own'), undefined)).toBe(true);
    await expectUsable(opened);
  });

  test('puts other ranges under their names: a card opens only on what was marked', async () => {
    const opened = await visit(`${MEETING.body}<p id="trap">这里没有人名。</p>`);
    await waitForMarks(opened.tab, NAMES.length);
    const { x, y } = await opened.tab.evaluate(() => {
      const text = document.getElementById('trap')?.firstChild as Text;
      CSS.highlights.set('xianbao-identified', new Highlight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 4 })));
      const { left, top, height } = document.getElementById('trap')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + 20, y: top + height / 2 };
    }, undefined);
    await opened.tab.hover(x, y);
    await opened.tab.evaluate(async () => new Promise<void>((done) => { setTimeout(done, 700); }), undefined);
    expect(await readCard(opened.tab)).toBeNull();
    await expectUsable(opened);
  });

  test('takes our element away and rewrites itself whole: it is marked anew', async () => {
    const opened = await visit(MEETING.body);
    const mark = (await waitForMarks(opened.tab, NAMES.length)).find(({ text }) => text === '王代强');
    await opened.tab.hover(mark?.x ?? 0, mark?.y ?? 0);
    await waitForCard(opened.tab, '王代强');
    await opened.tab.evaluate(() => { document.documentElement.querySelector('xianbao-card')?.remove(); }, undefined);
    await opened.tab.evaluate((html) => { document.body.replaceChildren(document.createRange().createContextualFragment(html)); }, `<button id="own" onclick="this.dataset.clicked = 'yes'">本页按钮</button>${MEETING.body}`);
    await poll(async () => JSON.stringify(await painted(opened)) === JSON.stringify(NAMES), 'the new text is marked');
    const again = (await readMarks(opened.tab)).find(({ text }) => text === '刘海亮');
    await opened.tab.hover(again?.x ?? 0, again?.y ?? 0);
    await waitForCard(opened.tab, '刘海亮');
    await opened.tab.press('Escape');
    await expectUsable(opened);
  });

  test('sends events that it made itself: no card opens', async () => {
    const opened = await visit(MEETING.body);
    const mark = (await waitForMarks(opened.tab, NAMES.length))[0];
    await opened.tab.evaluate(async ({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true };
      const target = document.elementFromPoint(x, y);
      for (const type of ['pointermove', 'click']) target?.dispatchEvent(new PointerEvent(type, at));
      await new Promise<void>((done) => { setTimeout(done, 700); });
    }, { x: mark?.x ?? 0, y: mark?.y ?? 0 });
    expect(await readCard(opened.tab)).toBeNull();
  });
});

describe('where else text stands', () => {
  test('in open shadow roots it is marked, follows changes, and has its card; in closed ones nothing is read', async () => {
    const opened = await visit(`<p>宝丰县讯</p><x-open></x-open><x-closed></x-closed>${FILLER}`, `
      const fill = (root, html) => root.append(document.createRange().createContextualFragment(html));
      const open = document.querySelector('x-open').attachShadow({ mode: 'open' });
      fill(open, '<p>县委书记王代强出席会议。</p><x-inner></x-inner>');
      fill(open.querySelector('x-inner').attachShadow({ mode: 'open' }), '县长刘海亮主持会议。');
      fill(document.querySelector('x-closed').attachShadow({ mode: 'closed' }), '<p>县委书记王代强出席会议。</p>');`);
    await poll(async () => JSON.stringify((await painted(opened)).toSorted()) === JSON.stringify(['刘海亮', '王代强'].toSorted()), 'both open roots are marked');
    await opened.tab.screenshot(`${await shotFolder()}/shadow.png`);
    const mark = (await readMarks(opened.tab)).find(({ text }) => text === '王代强');
    await opened.tab.hover(mark?.x ?? 0, mark?.y ?? 0);
    await waitForCard(opened.tab, '王代强');
    await opened.tab.press('Escape');
    await opened.tab.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = '会后，县委书记王代强看望了职工。';
      document.querySelector('x-open')?.shadowRoot?.append(more);
    }, undefined);
    await poll(async () => (await painted(opened)).length === 3, 'what was added inside is marked');
  });

  test('in frames it is not marked, and frames change nothing for the page around them', async () => {
    const inner = visits.server.put('/inner.html', newsPage(MEETING));
    const frames = `<iframe src="${inner}"></iframe><iframe srcdoc="&lt;p&gt;县委书记王代强出席会议。&lt;/p&gt;"></iframe><iframe sandbox src="${inner}"></iframe>`;
    const opened = await visit(MEETING.body + frames.repeat(10));
    await poll(async () => JSON.stringify(await painted(opened)) === JSON.stringify(NAMES), 'the page is marked');
    expect(await opened.tab.evaluate(() => document.querySelector('iframe')?.contentDocument?.defaultView?.CSS.highlights.size, undefined)).toBe(0);
    await expectUsable(opened);
  });
});

test('tabs closed while they are read leave no trace: the next page is read as ever', async () => {
  const url = visits.put(write(MEETING.body.repeat(200)));
  const opened = await Promise.all(Array.from({ length: 6 }, async () => visits.browser.openTab(url)));
  await Promise.all(opened.map(async (tab) => tab.close()));
  const next = await visit(MEETING.body);
  await poll(async () => JSON.stringify(await painted(next)) === JSON.stringify(NAMES), 'the next page is marked');
});
