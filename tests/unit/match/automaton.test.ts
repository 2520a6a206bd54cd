import { describe, expect, it } from 'vitest';
import { AutomatonError, openAutomaton } from '../../../core/match/automaton';
import { buildAutomaton } from '../../../core/match/build';
import { findCandidates, readBearers } from '../../../core/match/find';

const entry = (key: string, id = `id-${key.length}-${key.charCodeAt(0)}`) => ({ key, id, kind: 'person' as const });
const open = (...keys: string[]) => openAutomaton(buildAutomaton(keys.map((key) => entry(key))));
const found = (keys: string[], text: string, refuse: string[] = []) =>
  findCandidates(open(...keys), text, (c) => !refuse.includes(text.slice(c.start, c.end))).map((c) => `${c.start}${text.slice(c.start, c.end)}`);

describe('findCandidates', () => {
  it.each([
    ['one name', ['赵文杰'], '县长赵文杰到会', ['2赵文杰']],
    ['at both ends', ['赵文', '钱武'], '赵文和钱武', ['0赵文', '3钱武']],
    ['the longest of two that begin together', ['赵文', '赵文杰'], '赵文杰、赵文', ['0赵文杰', '4赵文']],
    ['the leftmost of two that overlap', ['赵文杰', '文杰山'], '赵文杰山', ['0赵文杰']],
    ['touching', ['赵文', '钱武'], '赵文钱武赵文', ['0赵文', '2钱武', '4赵文']],
    ['a name that only begins', ['赵文杰克'], '赵文杰', []],
    ['a key of one unit is no name', ['赵'], '赵赵赵', []],
    ['outside the first plane', ['𠮷田', '赵𠮷田'], '见赵𠮷田和𠮷田', ['1赵𠮷田', '6𠮷田']],
    ['minority names', ['阿依·买买提'], '委员阿依·买买提说', ['2阿依·买买提']],
    ['empty text', ['赵文'], '', []],
    ['text of one unit', ['赵文'], '赵', []],
    ['no names', [], '赵文', []],
  ])('%s', (_, keys, text, expected) => expect(found(keys, text)).toEqual(expected));

  it('offers the shorter name when the longer is refused, then the later one', () => {
    expect(found(['赵文', '赵文杰'], '赵文杰出', ['赵文杰'])).toEqual(['0赵文']);
    expect(found(['赵文', '赵文杰', '文杰'], '赵文杰出', ['赵文杰', '赵文'])).toEqual(['1文杰']);
  });
});

describe('readBearers', () => {
  it('tells everyone who has the name, and what kind of name it is', () => {
    const automaton = openAutomaton(buildAutomaton([
      { key: '赵文', id: 'p1', kind: 'person' }, { key: '钱武', id: 'p22', kind: 'person' },
      { key: '赵文', id: 'p333', kind: 'person' }, { key: '赵县长', id: 'p1', kind: 'person-short' },
    ]));
    const [shared, short] = findCandidates(automaton, '赵文，赵县长');
    expect(readBearers(automaton, shared!.node)).toEqual([{ id: 'p1', kind: 'person' }, { id: 'p333', kind: 'person' }]);
    expect(readBearers(automaton, short!.node)).toEqual([{ id: 'p1', kind: 'person-short' }]);
  });
});

describe('ids', () => {
  const hex = (i: number, digits = 15): string => `${i % 2 === 0 ? 'p' : 'j'}${(i * 2_654_435_761).toString(16).padStart(digits, '0')}`;
  it.each([
    ['of the store', (i: number) => hex(i)], ['with an even number of digits', (i: number) => hex(i, 16)], ['of any ASCII', (i: number) => `id-${i}`],
    ['of hexadecimal digits in several lengths', (i: number) => `p${i.toString(16)}`], ['one of them no hexadecimal', (i: number) => (i === 7 ? 'pzzzzzzzzzzzzzzz' : hex(i))],
  ])('%s come back as they were given, also where many share a name', (_, idOf) => {
    const entries = Array.from({ length: 600 }, (__, i) => ({ key: `赵${String.fromCharCode(0x4e00 + Math.floor(i / 3))}`, id: idOf(i), kind: 'person' as const }));
    const automaton = openAutomaton(buildAutomaton(entries));
    const text = entries.filter((__, i) => i % 3 === 0).map(({ key }) => key).join('，');
    expect(findCandidates(automaton, text).flatMap(({ node }) => readBearers(automaton, node).map(({ id }) => id))).toEqual(entries.map(({ id }) => id));
  });
  it('of the store take nine bytes', () => {
    const size = (count: number): number => buildAutomaton(Array.from({ length: count }, (_, i) => ({ key: '赵文', id: hex(i), kind: 'person' as const }))).byteLength;
    expect(size(1000) - size(500)).toBe(500 * (9 + 4));
  });
});

describe('openAutomaton', () => {
  const reasonOf = (make: () => unknown): string => {
    try {
      make();
    } catch (error) {
      if (error instanceof AutomatonError) return error.reason;
    }
    return 'opened';
  };
  const good = buildAutomaton([entry('赵文'), entry('赵文杰')]);
  it('reads back what was built, also from a copy', () => {
    const automaton = openAutomaton(good.slice(0));
    expect([automaton.names, automaton.entries, automaton.longest]).toEqual([2, 2, 3]);
  });
  it('refuses what is no automaton', () => {
    expect(reasonOf(() => openAutomaton(new ArrayBuffer(0)))).toBe('not-an-automaton');
    expect(reasonOf(() => openAutomaton(new ArrayBuffer(4096)))).toBe('not-an-automaton');
    expect(reasonOf(() => openAutomaton(good.slice(0, good.byteLength - 4)))).toBe('damaged');
    const newer = good.slice(0);
    new Uint32Array(newer)[1] = 99;
    expect(reasonOf(() => openAutomaton(newer))).toBe('other-version');
    const swollen = good.slice(0);
    new Uint32Array(swollen)[7] = 1_000_000;
    expect(reasonOf(() => openAutomaton(swollen))).toBe('damaged');
  });
  it('refuses ids that it could not give back', () => {
    expect(reasonOf(() => buildAutomaton([entry('赵文', '甲')]))).toBe('bad-id');
    expect(reasonOf(() => buildAutomaton([entry('赵文', '')]))).toBe('bad-id');
  });
});
