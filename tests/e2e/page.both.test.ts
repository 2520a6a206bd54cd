/*
 * What is marked on a page that the reader visits, how surely, and what is left alone. The card: card.both.test.ts.
 */
import { describe, expect, test } from 'vitest';
import type { Site } from './support/installed.ts';
import { shotFolder } from './support/launch.ts';
import { readMarks } from './support/marks.ts';
import { MEETING, newsPage, type NewsPage } from './support/pages.ts';
import { poll } from './support/poll.ts';
import { makeVisits } from './support/visits.ts';

const visits = makeVisits();

/** Opens a page of its own address and waits until it has been read (or is found not to be worth it). */
async function visit(page: NewsPage, state = 'read'): Promise<Site> {
  const opened = await visits.open(newsPage(page));
  await poll(async () => (await visits.browser.readState(opened)) === state, `the page is ${state}`);
  return opened;
}

const TIERS = new Map([['xianbao-identified', 'identified'], ['xianbao-same-name', 'same name'], ['xianbao-new', 'new']]);

/** What is marked, in the order of the page: `王代强 identified`. */
async function marked({ tab }: Site): Promise<string[]> {
  return (await readMarks(tab)).map(({ text, highlight }) => `${text} ${TIERS.get(highlight) ?? highlight}`);
}

/** Waits until exactly this is marked. */
async function expectMarks(opened: Site, expected: readonly string[]): Promise<void> {
  let found: string[] = [];
  for (const end = Date.now() + 8000; Date.now() < end;) {
    found = await marked(opened);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await new Promise((done) => { setTimeout(done, 50); });
  }
  expect(found).toEqual(expected);
}

/** Who is marked on every page of around(): when he is painted, so is all the rest. */
const SURE = '王代强 identified';

/** A page of Baofeng around some text, with a sure name at its end. */
const around = (body: string): NewsPage => ({
  ...MEETING, body: `<h1>宝丰县召开重点项目观摩推进会</h1>\n${body}\n<p id="sure">会后，县委书记王代强出席座谈会。</p>`,
});

test('known officials with place and post, a namesake of another place, and who the page introduces: three tiers', async () => {
  const opened = await visit(MEETING);
  await expectMarks(opened, ['王代强 identified', '刘海亮 identified', '宝丰县精细化工产业园项目 identified', '王浩 same name', '周砚秋 new']);
  await opened.tab.screenshot(`${await shotFolder()}/page.png`);
  // Never by colour alone: three kinds of line.
  const lines = await opened.tab.evaluate((names) => names.map((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle), [...TIERS.keys()]);
  expect(lines).toEqual(['solid', 'dashed', 'dotted']);
});

describe('where a name stands', () => {
  test.each([
    ['over a line end of the HTML source', '<p>县委书记王代\n  强强调，县长刘海亮主持。</p>', ['王代\n  强 identified', '刘海亮 identified']],
    ['in inline elements', '<p>县委书记王<b>代</b>强强调，<a href="#x">县长刘</a><em>海亮</em>主持。</p>', ['王代强 identified', '刘海亮 identified']],
    ['over a line break', '<p>会上，县长刘海<br>亮通报了情况。</p>', ['刘海亮 identified']],
    ['with readings over its characters', '<p>县委书记<ruby>王<rt>wáng</rt>代<rt>dài</rt>强<rt>qiáng</rt></ruby>出席会议。</p>', ['王wáng代dài强 identified']],
    ['where it may be broken', '<p>县委书记王&shy;代&shy;强出席会议，县长刘<wbr>海<wbr>亮主持会议。</p>', ['王\u00ad代\u00ad强 identified', '刘海亮 identified']],
    ['spread out by spaces', '<p>县委书记 王 代 强 出席会议。</p>', ['王 代 强 identified']],
    ['in traditional characters', '<p>會後，縣委書記王代強同企業代表座談。</p>', ['王代強 identified']],
    ['in a link', '<p><a href="#x">县委书记王代强调研民生项目</a></p>', ['王代强 identified']],
    ['in a cell of its own, without a post', '<table><tr><td>第一组</td><td>马培翼</td></tr></table>', ['马培翼 same name']],
    ['in text as it was written, over the end of a line that was cut', `<pre>宝丰县召开重点项目观摩推进会，县委书记王代强出席会议并讲话，县长刘\n海亮主持会议，要求各乡镇各部门抓好落实，确保项目早日建成投产。</pre>`, ['王代强 identified', '刘\n海亮 identified']],
    ['not over the end of a line that ends', '<pre>列席会议的有刘海\n亮出的成绩单令人振奋。</pre>', []],
    ['under a large first letter', '<style>.drop::first-letter { float: left; font-size: 3em }</style><p class="drop">王代强书记到宝丰县城关镇调研。</p>', ['王代强 identified']],
    ['in letters that the page transforms', '<p style="text-transform: full-width">Baofeng县委书记王代强出席会议。</p>', ['王代强 identified']],
    ['not over the border of two blocks', '<p>列席会议的有刘海</p><p>亮出的成绩单令人振奋。</p>', []],
    ['not over two cells', '<table><tr><td>列席：刘海</td><td>亮相产品</td></tr></table>', []],
    ['not over an empty line', '<div>列席会议的有刘海<br><br>亮出的成绩单令人振奋。</div>', []],
    ['not in a longer name', '<p>志愿者王浩然和同伴捡拾垃圾，王浩宇也来了。</p>', []],
    ['not in words', '<p>今夏上市的桃子摆上了路边摊，王国杰作展出。</p>', []],
  ] as const)('%s', async (_where, body, expected) => {
    await expectMarks(await visit(around(body)), [...expected, SURE]);
  });
});

test('a file of text, which the browser shows as it is', async () => {
  const lines = ['宝丰县召开重点项目观摩推进会', '', '2月20日，宝丰县重点项目观摩推进会召开。县委书记王代', '强出席会议并讲话，县委副书记、县长刘海亮主持会议。', '', '列席的有刘海', '亮相的项目有三个。'];
  const opened = await visits.openText(lines.join('\n'));
  await poll(async () => (await visits.browser.readState(opened)) === 'read', 'the page is read');
  await expectMarks(opened, ['王代\n强 identified', '刘海亮 identified']);
});

test('inputs, editors, code and hidden text are left alone', async () => {
  const opened = await visit(around(`
    <p hidden>县委书记王代强出席会议。</p><div style="display:none">县委书记王代强出席会议。</div>
    <textarea>县委书记王代强</textarea><input value="县委书记王代强">
    <div contenteditable="true">县委书记王代强</div><div role="textbox">县委书记王代强</div>
    <pre><code>县委书记王代强</code></pre><code>县委书记王代强</code><select><option>县委书记王代强</option></select>
    `));
  await expectMarks(opened, [SURE]);
  const place = await opened.tab.evaluate(() => [...CSS.highlights.get('xianbao-identified') ?? []][0]?.startContainer.parentElement?.id, undefined);
  expect(place).toBe('sure');
});

test.each([
  ['English', 'en', `<p>The secretary of the county, Wang Daiqiang (王代强), went to see the works. ${'Farmers are busy in the fields, and more of them come every day. '.repeat(20)}</p>`],
  ['Japanese', 'ja', `<p>${'北京市では新しい産業団地の建設がすすめられています。王代强さんについてのおしらせです。'.repeat(20)}</p>`],
])('a page in %s: nothing is marked, nothing is added', async (_language, lang, body) => {
  const opened = await visit({ title: 'Visit', lang, body }, 'not-chinese');
  expect(await marked(opened)).toEqual([]);
  expect(await opened.tab.evaluate(() => [CSS.highlights.size, document.documentElement.children.length, document.adoptedStyleSheets.length], undefined)).toEqual([0, 2, 0]);
});

test('a link under a mark works as it did', async () => {
  const target = visits.server.put('/target.html', '<!doctype html><title>There</title>');
  const { tab } = await visit(around(`<p><a href="${target}">县委书记王代强调研民生项目</a></p>`));
  const mark = await poll(async () => (await readMarks(tab))[0], 'the link is marked');
  await tab.clickAt(mark.x, mark.y);
  await poll(async () => (await tab.url().catch(() => '')) === target, 'the link was followed');
});

describe('a page that changes', () => {
  test('added text is marked, changed text loses its mark, removed text takes it along', async () => {
    const opened = await visit(around('<p id="first">县长刘海亮主持会议。</p><div id="more"></div>'));
    await expectMarks(opened, ['刘海亮 identified', SURE]);
    await opened.tab.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = '又讯　县委书记王代强到商酒务镇调研。';
      document.getElementById('more')?.append(added);
    }, undefined);
    await expectMarks(opened, ['刘海亮 identified', '王代强 identified', SURE]);
    await opened.tab.evaluate(() => {
      const text = document.getElementById('first')?.firstChild;
      if (text instanceof Text) text.data = '会议由有关负责人主持。';
    }, undefined);
    await expectMarks(opened, ['王代强 identified', SURE]);
    await opened.tab.evaluate(() => { document.getElementById('more')?.replaceChildren(); }, undefined);
    await expectMarks(opened, [SURE]);
  });

  test('what was far below the window is marked when it comes near, by a scroll or by what stood above it going', async () => {
    const opened = await visit(around('<p>县长刘海亮主持会议。</p><div id="tall" style="height: 9000px"></div>'));
    await expectMarks(opened, ['刘海亮 identified']);
    await opened.tab.evaluate(() => { document.getElementById('tall')?.style.setProperty('height', '0'); }, undefined);
    await expectMarks(opened, ['刘海亮 identified', SURE]);
    const other = await visit(around('<p>县长刘海亮主持会议。</p><div style="height: 9000px"></div>'));
    await expectMarks(other, ['刘海亮 identified']);
    await other.tab.evaluate(() => { scrollTo(0, 20_000); }, undefined);
    await expectMarks(other, [SURE]);
  });

  test('one that is drawn by its own script only later, and then shows another article', async () => {
    const opened = await visit({ title: '', lang: 'zh-CN', body: '<main id="app"></main>' }, 'not-chinese');
    await opened.tab.evaluate((html) => { document.getElementById('app')?.append(document.createRange().createContextualFragment(html)); }, MEETING.body);
    await poll(async () => (await marked(opened))[0] === '王代强 identified', 'the article is read');
    await opened.tab.evaluate(() => {
      history.pushState(null, '', '/another');
      const next = document.createElement('p');
      next.textContent = '宝丰县讯　县长刘海亮主持召开县政府周例会，研究近期重点工作。';
      document.getElementById('app')?.replaceChildren(next);
    }, undefined);
    await expectMarks(opened, ['刘海亮 identified']);
  });
});

describe('settings', () => {
  test('a site that was switched off is listed in the options, and switched on there', async () => {
    const { browser } = visits;
    const opened = await visit(MEETING);
    const { host } = new URL(visits.server.origin);
    const panel = await browser.openPage(`sidepanel.html?tab=${opened.id}`);
    await panel.click('switch', `Read ${host}`);
    await poll(async () => (await browser.readState(opened)) === 'site-off', 'the site is off');
    expect(await marked(opened)).toEqual([]);
    await panel.close();
    await browser.home.show();
    await browser.home.click('button', `Switch ${host} on again`);
    await opened.tab.show();
    await poll(async () => (await marked(opened)).length === 5, 'the marks are back');
  });

  test('panel only: nothing is painted, and the panel still lists what was found', async () => {
    const { browser } = visits;
    await browser.home.show();
    const choice = (): HTMLInputElement | undefined => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find(({ labels }) => labels?.[0]?.innerText.startsWith('Panel only'));
    await browser.home.run(`(${String(choice)})().click()`);
    try {
      const opened = await visit(MEETING);
      const panel = await browser.openPage(`sidepanel.html?tab=${opened.id}`);
      await poll(async () => (await panel.texts('region', 'Identified'))[0]?.includes('王代强'), 'the panel lists what was found');
      expect(await marked(opened)).toEqual([]);
      expect(await opened.tab.evaluate(() => CSS.highlights.size, undefined)).toBe(0);
      await panel.close();
    } finally {
      await browser.home.show();
      await browser.home.run(`(${String(choice)})().click()`);
    }
  });
});
