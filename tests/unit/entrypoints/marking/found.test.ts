// @vitest-environment happy-dom
// Which marks the page has, what a second look changes, which of them touch a text node.
import { beforeEach, describe, expect, it } from 'vitest';
import { collectBlocks, type TextBlock } from '../../../../entrypoints/marking/blocks';
import { Found } from '../../../../entrypoints/marking/found';
import { Saying, type SentMark } from '../../../../entrypoints/platform/mark-wire';

const saying = (post: string): Saying => new Saying(JSON.stringify([{ kind: 'person', entity: null, tier: 'same-name', introduced: null, reasons: [{ kind: 'introduced-here', post }] }]));
const mark = (start: number, tier: SentMark['tier'] = 'same-name'): SentMark => ({ start, end: start + 3, tier, said: 0 });

let found: Found;
let block: TextBlock;
const put = (marks: readonly SentMark[], post: string): boolean => found.put({ block, marks, saying: saying(post) });
beforeEach(() => {
  document.body.replaceChildren(...new DOMParser().parseFromString('<p id="p">书记王<b>代</b>强，县长<i>刘海亮</i></p>', 'text/html').body.childNodes);
  found = new Found();
  block = [...collectBlocks(document.body)].flat()[0] as TextBlock;
});

describe('put', () => {
  it('keeps a mark that stands where it stood, with what is now said of it', () => {
    expect(put([mark(2)], '县长')).toBe(true);
    const [before] = found.ofBlock(block);
    expect(put([mark(2)], '书记')).toBe(false);
    expect(found.ofBlock(block)).toEqual([before]);
    expect(before?.mark.reasons).toEqual([{ kind: 'introduced-here', post: '书记' }]);
  });

  it.each([
    ['another tier', [mark(2, 'identified')]],
    ['another place', [mark(8)]],
    ['one more', [mark(2), mark(8)]],
    ['none', []],
  ])('replaces all for %s', (_name, marks) => {
    put([mark(2)], '县长');
    const [before] = found.ofBlock(block);
    found.takeChanged();
    expect(put(marks, '县长')).toBe(true);
    expect(found.ofBlock(block)).not.toContain(before);
    expect([...found.takeChanged()].map(({ id }) => id)).toEqual(['p']);
    expect([found.size, found.has(block.container)]).toEqual([marks.length, marks.length > 0]);
  });

  it('of no mark where there was none says that nothing has changed', () => {
    expect(put([], '县长')).toBe(false);
    expect(found.takeChanged().size).toBe(0);
  });
});

describe('dropUnmarked', () => {
  it.each([['that is not in the answer loses its marks', false, 0], ['that is keeps them', true, 1]])('a block %s', (_name, isMarked, size) => {
    put([mark(2)], '县长');
    expect(found.dropUnmarked([block], isMarked ? [{ block, marks: [mark(2)], saying: saying('县长') }] : [])).toBe(!isMarked);
    expect(found.size).toBe(size);
  });

  it('of another answer is left alone', () => {
    put([mark(2)], '县长');
    expect(found.dropUnmarked([], [])).toBe(false);
    expect(found.size).toBe(1);
  });
});

it('a mark is found by its id once somebody has seen it, and not when it has gone', () => {
  put([mark(2)], '县长');
  const [seen] = found.ofContainer(block.container);
  expect(found.read(seen?.id ?? 0)).toBe(seen);
  found.clear();
  expect(found.read(seen?.id ?? 0)).toBeUndefined();
});

describe('ofNode', () => {
  it.each([['书记王', [2]], ['代', [2]], ['强，县长', [2]], ['刘海亮', [8]]])('%s', (data, starts) => {
    put([mark(2), mark(8)], '县长');
    const node = block.nodes.find((one) => one.data === data) as Text;
    expect(found.ofNode(node).map(({ start }) => start)).toEqual(starts);
    found.dropContainer(block.container);
    expect(found.ofNode(node)).toEqual([]);
  });
});
