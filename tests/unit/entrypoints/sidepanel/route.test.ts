// The panel's addresses.
import { describe, expect, it } from 'vitest';
import { articleRoute, readRoute } from '../../../../entrypoints/sidepanel/route';

describe('readRoute', () => {
  it.each([
    ['', { view: 'page' }],
    ['#/page', { view: 'page' }],
    ['#/look', { view: 'look', query: '' }],
    [`#/look/${encodeURIComponent('宝丰 县长')}`, { view: 'look', query: '宝丰 县长' }],
    ['#/look/100%', { view: 'look', query: '100%' }],
    ['#/read', { view: 'read' }],
    ['#/person/p%2F1', { view: 'person', id: 'p/1' }],
    ['#/person', { view: 'person', id: '' }],
    ['#/article/a1?at=5-9', { view: 'article', id: 'a1', at: { start: 5, end: 9 } }],
    ['#/article/a1?at=x', { view: 'article', id: 'a1', at: null }],
    [`#/ledger/${encodeURIComponent('宝丰县')}`, { view: 'ledger', place: '宝丰县' }],
    ['#/ledger', { view: 'page' }],
    ['#nonsense', { view: 'page' }],
  ])('%s', (hash, expected) => {
    expect(readRoute(hash)).toEqual(expected);
  });

  it('reads what articleRoute writes', () => {
    expect(readRoute(`#${articleRoute('a/?#1', { start: 0, end: 3 })}`)).toEqual({ view: 'article', id: 'a/?#1', at: { start: 0, end: 3 } });
  });
});
