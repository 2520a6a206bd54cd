// Every way to find many names in a text that was worth comparing with: each builds from names and counts what it finds.
import ModernFast from 'modern-ahocorasick/fast';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import { AhoCorasick as MonyoneGreedy } from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import { openAutomaton } from '../../../core/match/automaton';
import { buildAutomaton } from '../../../core/match/build';
import { findCandidates } from '../../../core/match/find';

export interface Built {
  /** Names found in the text; overlaps count in some engines and not in others. */
  count(text: string): number;
  /** Stored size where the engine can be stored as it is. */
  readonly bytes: number | null;
  /** Keeps the matcher alive while memory is measured. */
  readonly held: unknown;
}

export interface Engine {
  readonly name: string;
  /** Above this many names it takes minutes or gigabytes (performance measured before): not run. */
  readonly most: number;
  build(names: readonly string[]): Built;
}

export const ENGINES: readonly Engine[] = [
  {
    name: 'reading every unit (the limit)', most: Infinity,
    build: () => ({
      bytes: null, held: null,
      count(text) {
        let sum = 0;
        for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
        return sum === 1 ? 1 : 0;
      },
    }),
  },
  {
    name: 'xianbao', most: Infinity,
    build(names) {
      const buffer = buildAutomaton(names.map((key, i) => ({ key, id: `p${i.toString(16).padStart(15, '0')}`, kind: 'person' as const })));
      const automaton = openAutomaton(buffer);
      return { bytes: buffer.byteLength, held: automaton, count: (text) => findCandidates(automaton, text).length };
    },
  },
  {
    name: 'one regular expression', most: 100_000,
    build(names) {
      const pattern = new RegExp([...names].toSorted((a, b) => b.length - a.length).join('|'), 'gu');
      return { bytes: null, held: pattern, count: (text) => [...text.matchAll(pattern)].length };
    },
  },
  { name: 'npm @monyone/aho-corasick, fast', most: 100_000, build: (names) => { const it = new MonyoneFast([...names]); return { bytes: null, held: it, count: (text) => it.matchInText(text).length }; } },
  { name: 'npm @monyone/aho-corasick, greedy', most: 100_000, build: (names) => { const it = new MonyoneGreedy([...names]); return { bytes: null, held: it, count: (text) => it.matchInText(text).length }; } },
  { name: 'npm fastscan', most: 1_000_000, build: (names) => { const it = new FastScanner([...names]); return { bytes: null, held: it, count: (text) => it.search(text).length }; } },
  { name: 'npm ahocorasick', most: 100_000, build: (names) => { const it = new AhoCorasick([...names]); return { bytes: null, held: it, count: (text) => it.search(text).length }; } },
  { name: 'npm modern-ahocorasick, fast, by 200 units', most: 100_000, build: (names) => { const it = new ModernFast([...names]); return { bytes: null, held: it, count: (text) => text.match(/.{1,200}/gsu)?.reduce((sum, part) => sum + it.search(part).length, 0) ?? 0 }; } },
];
