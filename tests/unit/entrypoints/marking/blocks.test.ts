// @vitest-environment happy-dom
// What is read of a page, and where it leads back to. `|` in the expectation is the border of two blocks.
import { beforeEach, describe, expect, it } from 'vitest';
import { collectBlocks, pointAt, SOFT_BREAK, type TextBlock } from '../../../../entrypoints/marking/blocks';
import { findContainer } from '../../../../entrypoints/marking/elements';

function collect(html: string, deep = true): TextBlock[] {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return [...collectBlocks(document.body, deep)].flat();
}

const texts = (html: string, deep = true): string => collect(html, deep).map(({ text }) => text.trim()).join('|');

beforeEach(() => { document.body.replaceChildren(); });

describe('collectBlocks', () => {
  it.each([
    ['a paragraph each', '<p>县委书记王代强</p><p>县长刘海亮</p>', '县委书记王代强|县长刘海亮'],
    ['inline elements do not break a name', '<p>书记王<b>代</b><span>强</span>出席</p>', '书记王代强出席'],
    ['one line break does not break a name', '<p>刘海<br>亮</p>', `刘海${SOFT_BREAK}亮`],
    ['two line breaks are a paragraph', '<p>王代强<br><br>刘海亮</p>', `王代强${SOFT_BREAK}|刘海亮`],
    ['two line breaks with white space between', '<p>王代强<br>\n <br>刘海亮</p>', `王代强${SOFT_BREAK}|刘海亮`],
    ['cells are blocks', '<table><tbody><tr><td>王代强</td><td>刘海亮</td></tr></tbody></table>', '王代强|刘海亮'],
    ['text around a block is two runs', '<div>前<p>中</p>后</div>', '前|中|后'],
    ['a link is read', '<p>见<a href="#">王代强</a>文</p>', '见王代强文'],
    ['a line end of the source between two Han is where a line was cut', '<p>县长王代\n强出席</p>', `县长王代${SOFT_BREAK}强出席`],
    ['with the indent of the next line', '<p>县长王代\r\n  强出席</p>', `县长王代${SOFT_BREAK.repeat(4)}强出席`],
    ['a line end of the source is a space elsewhere', '<p>出席 \nIPO会议。\n王代强</p>', '出席  IPO会议。 王代强'],
    ['code, forms and editors are not read', '<p>甲</p><pre><code>乙</code></pre><code>乙</code><textarea>乙</textarea><div contenteditable="true">乙</div><div role="textbox">乙</div><script>乙</script><style>乙</style>', '甲'],
    ['text as it was written keeps its lines', '<pre>县委书记王代\n强调\t会议\r\n  刘海亮</pre><p>县长刘\n海亮</p>', `县委书记王代\n强调 会议 \n  刘海亮|县长刘${SOFT_BREAK}海亮`],
    ['around it as well', '<div>县长刘\n海亮<pre>王代\n强</pre>王代\n强</div>', `县长刘${SOFT_BREAK}海亮|王代\n强|王代${SOFT_BREAK}强`],
    ['with inline elements in it', '<pre>县长<b>刘海</b>\n亮</pre>', '县长刘海\n亮'],
    ['contenteditable="false" is read', '<p contenteditable="false">甲</p>', '甲'],
    ['readings over characters are not read', '<p><ruby>王<rt>wáng</rt></ruby>代强</p>', '王代强'],
    ['readings of a whole name, each with its brackets', '<p><ruby><rb>王</rb><rp>(</rp><rt>wáng</rt><rp>)</rp><rb>代</rb><rt>dài</rt><rb>强</rb><rtc>qiáng</rtc></ruby>出席</p>', '王代强出席'],
    ['a place to break, a comment and a mark of direction are nothing', '<p>王<wbr>代<!-- 甲 --><bdo dir="rtl"></bdo>强</p>', '王代强'],
    ['what prints nothing stays for the core', '<p>王&shy;代&#8203;&#65279;强&rlm;</p>', '王\u00ad代\u200b\ufeff强\u200f'],
    ['a fixed space is a space', '<p>王&nbsp;代&emsp;强</p>', '王 代 强'],
    ['a name within names of elements', '<p><a href="#"><span><em>王</em>代</span></a><u>强</u></p>', '王代强'],
    ['one paragraph in another element', '<div><section><p>王代强</p></section></div><p></p><p> </p>', '王代强'],
    ['our own card is not read', '<p>甲</p><xianbao-card>乙</xianbao-card>', '甲'],
    ['an inline element styled as a block breaks', '<p><span style="display:block">王代强</span><span style="display:block">刘海亮</span></p>', '王代强|刘海亮'],
    ['white space alone is nothing', '<p> \n </p><p>甲</p>', '甲'],
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toBe(expected);
  });

  it('reads open shadow roots with their hosts, and tells of each', () => {
    collect('<p>前</p><x-news>光</x-news><p>后</p>');
    const root = document.querySelector('x-news')?.attachShadow({ mode: 'open' });
    root?.append(document.createTextNode('县委书记'), Object.assign(document.createElement('p'), { textContent: '王代强' }));
    const roots: ShadowRoot[] = [];
    const blocks = [...collectBlocks(document.body, true, (one) => roots.push(one))].flat();
    expect(blocks.map(({ text }) => text)).toEqual(['前', '县委书记', '王代强', '光', '后']);
    expect(blocks[1]?.container.localName).toBe('x-news');
    expect(roots).toEqual([root]);
    expect(findContainer(root?.querySelector('p')?.firstChild as Node)?.localName).toBe('p');
    expect(findContainer(root?.firstChild as Node)?.localName).toBe('x-news');
  });

  it('reads only its own runs when not deep', () => {
    expect(texts('前<p>中</p>后', false)).toBe('前|后');
  });

  it('cuts a text without end at punctuation', () => {
    const blocks = collect(`<p>${'县委书记王代强，'.repeat(5000)}</p>`);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.map(({ text }) => text).join('')).toBe('县委书记王代强，'.repeat(5000));
    expect(blocks.slice(0, -1).every(({ text }) => text.endsWith('，'))).toBe(true);
    const second = blocks[1];
    expect(second && pointAt(second, 0)?.offset).toBe(blocks[0]?.text.length);
  });
});

describe('pointAt', () => {
  it('leads every offset back to its character', () => {
    const [block] = collect('<p>书记王<b>代</b>强，刘海<br>亮</p>');
    expect(block).toBeDefined();
    if (block === undefined) return;
    const characters = [...block.text].map((_, offset) => {
      const point = pointAt(block, offset);
      return point?.node.data.charAt(point.offset);
    });
    // The offset of the `<br>` stands at the end of the node before it.
    expect(characters.join('')).toBe('书记王代强，刘海亮');
  });

  it('ends a range in the node that holds its last character', () => {
    const [block] = collect('<p>王<b>代强</b>出席</p>');
    expect(block && pointAt(block, 3, true)?.node.data).toBe('代强');
    expect(block && pointAt(block, 3)?.node.data).toBe('出席');
  });
});

describe('findContainer', () => {
  it('is the nearest element that is not inline', () => {
    collect('<div><p id="p">王<b id="b">代</b>强</p></div>');
    expect(findContainer(document.getElementById('b')?.firstChild as Node)?.id).toBe('p');
  });

  it('is null in what is not read, and off the page', () => {
    collect('<div contenteditable="true"><p id="p">王代强</p></div>');
    const inside = document.getElementById('p') as HTMLElement;
    expect(findContainer(inside)).toBeNull();
    expect(findContainer(document.createElement('p'))).toBeNull();
  });
});
