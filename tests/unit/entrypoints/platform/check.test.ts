// Nothing that a page sends is used before it was checked.
import { describe, expect, it } from 'vitest';
import { checkFromPage, checkToPage, isRoute } from '../../../../entrypoints/platform/check';

describe('isRoute', () => {
  it.each([
    ['/page', true], ['/person/abc', true], ['/look/%E7%8E%8B', true], ['/article/a1?at=3-9', true], ['/look/王代强', true],
    ['', false], ['person', false], ['//evil.example', false], ['/a b', false], ['/a#b', false], ['/a\\b', false],
    ['javascript:alert(1)', false], [`/${'a'.repeat(2000)}`, false], [7, false], [null, false],
  ])('%s → %s', (route, expected) => {
    expect(isRoute(route)).toBe(expected);
  });
});

describe('checkFromPage', () => {
  const page = { title: '题', date: '2023-02-20', source: '县报' };
  const around = { before: '{}', whole: null, follows: true };

  it('takes a well-formed text', () => {
    expect(checkFromPage.markText({ text: '王代强', page, introduced: true, around })).toEqual({ text: '王代强', page, introduced: true, around });
  });

  it('drops what it does not know and what is nonsense', () => {
    expect(checkFromPage.markText({ text: '', page: { title: 7, date: 'tomorrow', source: null, url: 'x' }, around: { before: 7, follows: 'yes' }, more: 1 }))
      .toEqual({ text: '', page: { title: '', date: null, source: null }, introduced: false, around: { before: null, whole: null, follows: false } });
  });

  it.each([[null], ['text'], [{}], [{ text: 7 }], [{ text: '字'.repeat(1_000_000) }]])('refuses a text such as %j', (params) => {
    expect(checkFromPage.markText(params)).toBeNull();
  });

  it.each([
    [{ kind: 'person', ids: ['a'], date: null }, true],
    [{ kind: 'person', ids: ['a', 7], date: null }, false],
    [{ kind: 'animal', ids: [], date: null }, false],
    [{ kind: 'person', ids: Array.from({ length: 500 }, () => 'a'), date: null }, false],
    [{ kind: 'person', ids: 'a' }, false],
  ])('cards %j', (params, good) => {
    expect(checkFromPage.readCards(params) !== null).toBe(good);
  });

  it('is not fooled by a prototype', () => {
    const given: unknown = JSON.parse('{"__proto__": {"personId": "p1"}}');
    expect(checkFromPage.notThisPerson(given)).toBeNull();
  });
});

describe('checkToPage', () => {
  it.each([[{ mark: 3 }, { mark: 3 }], [{ mark: '3' }, null], [{ mark: 1.5 }, null], [undefined, null]])('showMark %j', (params, expected) => {
    expect(checkToPage.showMark(params)).toEqual(expected);
  });
});
