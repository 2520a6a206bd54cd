import fc from './fast-check';
import { expect, it } from 'vitest';
import { openAutomaton } from '../../core/match/automaton';
import { buildAutomaton } from '../../core/match/build';
import { findCandidates, readBearers } from '../../core/match/find';

// A small alphabet, so that names overlap, contain and begin one another all the time.
const letters = fc.constantFrom('王', '代', '强', '浩', '·', '𠮷');
const word = (min: number, max: number) => fc.array(letters, { minLength: min, maxLength: max }).map((parts) => parts.join(''));
const names = fc.uniqueArray(word(1, 5), { maxLength: 60 });

function findNaively(keys: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const longest = keys.filter((key) => key.length >= 2 && text.startsWith(key, at)).sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined) found.push(`${at} ${longest}`);
    at += longest?.length ?? 1;
  }
  return found;
}

it('finds what a naive search finds, each with its id', () => {
  fc.assert(
    fc.property(names, word(0, 60), (keys, text) => {
      const automaton = openAutomaton(buildAutomaton(keys.map((key, i) => ({ key, id: `n${i}`, kind: 'person' as const }))));
      const found = findCandidates(automaton, text);
      expect(found.map(({ start, end }) => `${start} ${text.slice(start, end)}`)).toEqual(findNaively(keys, text));
      for (const { start, end, node } of found) expect(readBearers(automaton, node)).toEqual([{ id: `n${keys.indexOf(text.slice(start, end))}`, kind: 'person' }]);
    }),
    { numRuns: 400 },
  );
});

it('does not care in which order names are given, also when there are many', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word(2, 7), { minLength: 60, maxLength: 300 }), word(0, 200), (keys, text) => {
      const spans = (list: readonly string[]) =>
        findCandidates(openAutomaton(buildAutomaton(list.map((key) => ({ key, id: 'x', kind: 'project' as const })))), text).map(({ start, end }) => [start, end]);
      expect(spans([...keys].reverse())).toEqual(spans(keys));
    }),
    { numRuns: 60 },
  );
});
