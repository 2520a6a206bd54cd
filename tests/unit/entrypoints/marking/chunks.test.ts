// @vitest-environment happy-dom
// Marks of a sent text led back to ranges of the page.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../../core/model';
import { collectBlocks, SOFT_BREAK, type TextBlock } from '../../../../entrypoints/marking/blocks';
import { packBlocks, splitMarks } from '../../../../entrypoints/marking/chunks';
import { PlacedMark } from '../../../../entrypoints/marking/placed-mark';
import { packMarks, Saying } from '../../../../entrypoints/platform/mark-wire';

// happy-dom has none; it is four fields.
beforeAll(() => {
  vi.stubGlobal('StaticRange', class {
    constructor(points: StaticRangeInit) {
      Object.assign(this, points);
    }
  });
});

function collect(html: string): TextBlock[] {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return [...collectBlocks(document.body)].flat();
}

function markOf(text: string, surface: string, from = 0): Mark {
  const start = text.indexOf(surface, from);
  return { start, end: start + surface.length, surface, kind: 'person', entity: null, tier: 'same-name', reasons: [], introduced: null };
}

/** The mark of `surface` in a block, placed. */
function place(block: TextBlock | undefined, surface: string): PlacedMark | undefined {
  if (block === undefined) return undefined;
  const mark = markOf(block.text, surface);
  const { said } = packMarks([mark]);
  return new PlacedMark(1, block, { ...mark, said: 0 }, new Saying(said));
}

/** The characters between the two points of a range. */
function read(range: StaticRange | null | undefined): string {
  if (range === undefined || range === null) return '';
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

describe('packBlocks', () => {
  it('puts a page into one text, a block to a line', () => {
    const chunks = packBlocks(collect('<p>王代强</p><p>刘海亮</p>'));
    expect(chunks.map(({ text }) => text)).toEqual(['王代强\n刘海亮\n']);
  });

  it('cuts long pages between blocks and loses nothing', () => {
    const blocks = collect(`<p>${'一'.repeat(9000)}</p>`.repeat(20));
    const chunks = packBlocks(blocks);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(blocks);
  });
});

describe('splitMarks', () => {
  it('gives each block that has any its own, counted from its beginning; none that runs over its end', () => {
    const [chunk] = packBlocks(collect('<p>宝丰县</p><p>县长刘海亮</p><p>王代</p><p>强出席</p><p>县长刘景华</p>'));
    const over = chunk && { ...markOf(chunk.text, '王代'), end: chunk.text.indexOf('王代') + 4 };
    const split = chunk && over && splitMarks(chunk, packMarks([markOf(chunk.text, '刘海亮'), over, markOf(chunk.text, '刘景华')]));
    expect(split?.map(({ block, marks }) => [block.text, ...marks.map(({ start, end }) => block.text.slice(start, end))])).toEqual([['县长刘海亮', '刘海亮'], ['县长刘景华', '刘景华']]);
  });
});

describe('PlacedMark', () => {
  it.each([
    ['in one node', '<p>县委书记王代强出席</p>', '王代强'],
    ['over inline elements', '<p>书记王<b>代</b>强出席</p>', '王代强'],
    ['over a line break', '<p>县长刘海<br>亮要求</p>', `刘海${SOFT_BREAK}亮`],
  ])('%s', (_name, html, surface) => {
    const placed = place(collect(html)[0], surface);
    expect(read(placed?.range)).toBe(surface.replace(SOFT_BREAK, ''));
    expect(placed?.mark).toMatchObject({ surface, tier: 'same-name', reasons: [] });
  });

  it('has no place when its text has changed or gone in the meantime', () => {
    const [one, other] = collect('<p>县长刘海亮</p><p>王代强</p>');
    const marks = [place(one, '刘海亮'), place(other, '王代强')];
    const [first, second] = document.querySelectorAll('p');
    if (first?.firstChild instanceof Text) first.firstChild.data = '副县长王明';
    second?.remove();
    expect(marks.map((mark) => mark?.range)).toEqual([null, null]);
  });
});
