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
beforeEach(() => {
  document.body.replaceChildren(...new DOMParser().parseFromString('<p id="p">书记王<b>代</b>强，县长<i>刘海亮</i></p>', 'text/html').body.childNodes);
  found = new Found();
  block = [...collectBlocks(document.body)].find((one) => one !== null) as TextBlock;
});

describe('put', () => {
  it('keeps a mark that stands where it stood, with what is now said of it', () => {
    expect(found.put(block, [mark(2)], saying('县长'))).toBe(true);
    const [before] = found.ofBlock(block);
    expect(found.put(block, [mark(2)], saying('书记'))).toBe(false);
    expect(found.ofBlock(block)).toEqual([before]);
    expect(before?.mark.reasons).toEqual([{ kind: 'introduced-here', post: '书记' }]);
  });

  it.each([
    ['another tier', [mark(2, 'identified')]],
    ['another place', [mark(8)]],
    ['one more', [mark(2), mark(8)]],
    ['none', []],
  ])('replaces all for %s', (_name, marks) => {
    found.put(block, [mark(2)], saying('县长'));
    const [before] = found.ofBlock(block);
    found.takeChanged();
    expect(found.put(block, marks, saying('县长'))).toBe(true);
    expect(found.ofBlock(block)).not.toContain(before);
    expect([...found.takeChanged()].map(({ id }) => id)).toEqual(['p']);
    expect([found.size, found.has(block.container)]).toEqual([marks.length, marks.length > 0]);
  });

  it('of no mark where there was none says that nothing has changed', () => {
    expect(found.put(block, [], saying('县长'))).toBe(false);
    expect(found.takeChanged().size).toBe(0);
  });
});

describe('ofNode', () => {
  it.each([['书记王', [2]], ['代', [2]], ['强，县长', [2]], ['刘海亮', [8]]])('%s', (data, starts) => {
    found.put(block, [mark(2), mark(8)], saying('县长'));
    const node = block.nodes.find((one) => one.data === data) as Text;
    expect(found.ofNode(node).map(({ start }) => start)).toEqual(starts);
    found.dropContainer(block.container);
    expect(found.ofNode(node)).toEqual([]);
  });
});
