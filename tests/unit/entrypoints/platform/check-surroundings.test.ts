// What a page sends back of itself is built anew; what is not whole is left out.
import { describe, expect, it } from 'vitest';
import { openSurroundings, readSurroundings } from '../../../../entrypoints/platform/check-surroundings';

const place = { path: ['河南省', '平顶山市', '宝丰县'], from: 'title', count: 2 };
const station = { kind: 'post', words: '县长', place: null };
const whole = { whole: true, date: '2023-02-06', places: [place], company: ['p1'], identified: [], clear: ['王浩'], above: '县领导：\n', said: [{ name: '王浩', stations: [station, { ...station, place: ['浙江省'] }], near: ['浙江省', '杭州市'], beside: { sentence: ['p1'], anchors: [] }, date: '1994-07-01' }] };

describe('readSurroundings', () => {
  it('takes what the background gave', () => expect(readSurroundings(JSON.parse(JSON.stringify(whole)))).toEqual(whole));
  it.each([[null], ['x'], [7], [undefined]])('refuses %j', (value) => expect(readSurroundings(value)).toBeNull());
  it.each([
    ['date', 'tomorrow', null], ['whole', 'yes', false], ['company', [7, null, 'p1', '字'.repeat(200)], ['p1']], ['company', 'p1', []],
    ['places', [null, { ...place, from: 'me' }, { ...place, path: [1] }, { ...place, count: 'x' }, { ...place, path: Array(9).fill('省') }, { ...place, more: 1 }], [place]],
    ['above', 7, ''], ['above', '字'.repeat(500), '字'.repeat(400)],
    ['said', [null, {}, { name: 7 }, { name: '王浩', stations: [null, { kind: 'king', words: '王', place: null }, { kind: 'post', words: 7, place: null }, { kind: 'post', words: '县长' }] }], [{ name: '王浩', stations: [], near: null, beside: { sentence: [], anchors: [] }, date: null }]],
  ])('%s: %j becomes %j', (field, given, expected) => expect(readSurroundings({ ...whole, [field]: given })).toEqual({ ...whole, [field]: expected }));
  it('takes no more than there can be', () => expect(readSurroundings({ ...whole, company: Array(10_000).fill('p') })?.company).toHaveLength(500));
});

describe('openSurroundings', () => {
  const before = { ...whole, above: '县领导：\n' };
  const all = { ...whole, above: '摄影：\n', said: [] };
  const json = (value: unknown): string => JSON.stringify(value);

  it.each([
    ['the page’s beginning', null, null, true, null],
    ['the next piece', before, null, true, before],
    ['what came later has no lines above it', before, null, false, { ...before, above: '' }],
    ['another look, with what the whole page said and what stood before', before, all, true, { ...all, whole: true, above: before.above, said: before.said }],
    ['another look at the beginning', null, all, true, { ...all, whole: true, above: '', said: [] }],
  ])('%s', (_name, one, other, follows, expected) => {
    expect(openSurroundings({ before: one && json(one), whole: other && json(other), follows })).toEqual(expected);
  });

  it.each([['{'], ['7'], ['null'], ['']])('what is nothing of the kind says nothing: %j', (text) => {
    expect(openSurroundings({ before: text, whole: text, follows: true })).toBeNull();
  });
});
