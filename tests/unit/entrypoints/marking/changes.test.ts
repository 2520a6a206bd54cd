// @vitest-environment happy-dom
// Which containers a batch of changes touches.
import { beforeEach, describe, expect, it } from 'vitest';
import { readRecords } from '../../../../entrypoints/marking/changes';

const record = (target: Node, addedNodes: Node[] = [], type: MutationRecordType = 'childList'): MutationRecord =>
  ({ type, target, addedNodes, removedNodes: [] }) as unknown as MutationRecord;

const ids = (records: MutationRecord[]): string[] => [...new Set([...readRecords(records)].filter((container) => container !== null))].map(({ id }) => id).sort();

beforeEach(() => {
  document.body.id = 'body';
  document.body.replaceChildren(...new DOMParser().parseFromString(
    '<p id="p">王<b id="b">代</b>强</p><div id="editor" contenteditable="true"><p id="draft">草</p></div><ul id="list"><li id="one">一<p id="inner">内</p></li></ul>', 'text/html',
  ).body.childNodes);
});

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

describe('readRecords', () => {
  it('reads the paragraph again whose text changed', () => {
    expect(ids([record(byId('b').firstChild as Node, [], 'characterData')])).toEqual(['p']);
  });

  it('reads what was added with everything in it, and the run around it', () => {
    expect(ids([record(byId('list'), [byId('one')])])).toEqual(['inner', 'list', 'one']);
  });

  it('does not read what was added inside an editor', () => {
    expect(ids([record(byId('editor'), [byId('draft')])])).toEqual([]);
  });

  it('does not read what is gone again', () => {
    const gone = document.createElement('p');
    expect(ids([record(byId('list'), [gone])])).toEqual(['list']);
  });

  it('takes no notice of our own card', () => {
    expect(ids([record(document.documentElement, [document.createElement('xianbao-card')])])).toEqual([]);
  });
});
