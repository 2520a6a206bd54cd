// Finding many known names in text: ours against reading every unit, a regular expression and npm's packages, in one run
// on one machine, so that ratios can be compared. Then whole marking by page size. Words: --million, --json.
import { readSeeds } from '../../core/cli/seeds';
import { openAutomaton } from '../../core/match/automaton';
import { buildAutomaton } from '../../core/match/build';
import { markText, readFromKnowledge } from '../../core/match/mark';
import { listNames } from '../../core/match/names';
import { ENGINES } from './match/engines';
import type { Built, Engine } from './match/engines';
import { makeNames, makeText } from './match/names';

const SIZES = process.argv.includes('--million') ? [1_000, 10_000, 100_000, 1_000_000] : [1_000, 10_000, 100_000];
/** 1 MB of UTF-16. */
const TEXT_UNITS = 500_000;
const ROUNDS = 25;
const PATIENCE_MS = 3_000;
const BUILDS = 3;
const collect = (globalThis as { gc?: () => void }).gc;

interface Row {
  readonly engine: string;
  readonly names: number;
  readonly buildMs: number;
  readonly scanMs: number;
  readonly ratio: number;
  readonly heapMb: number | null;
  readonly storedMb: number | null;
  readonly found: number;
}

/** The fastest round: on a shared machine the others measure the neighbours. */
function fastest(times: readonly number[]): number {
  return Math.min(...times);
}

/** The fastest of the rounds that fit into our patience. */
function timeScan(built: Built, text: string): { ms: number; found: number } {
  const times: number[] = [];
  let found = 0;
  const started = performance.now();
  for (let round = 0; round < ROUNDS && (round < 2 || performance.now() - started < PATIENCE_MS); round += 1) {
    const from = performance.now();
    found = built.count(text);
    times.push(performance.now() - from);
  }
  return { ms: fastest(times), found };
}

function measure(engine: Engine, names: readonly string[], text: string): Omit<Row, 'ratio'> {
  collect?.();
  const before = process.memoryUsage();
  let buildMs = Number.POSITIVE_INFINITY;
  let built = engine.build(names.slice(0, 1));
  for (let round = 0; round < BUILDS && (round === 0 || buildMs < 1_000); round += 1) {
    const from = performance.now();
    built = engine.build(names);
    buildMs = Math.min(buildMs, performance.now() - from);
  }
  collect?.();
  const after = process.memoryUsage();
  const heapMb = collect === undefined ? null : (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
  const { ms, found } = timeScan(built, text);
  return { engine: engine.name, names: names.length, buildMs, scanMs: ms, heapMb: built.held === null ? null : heapMb, storedMb: built.bytes === null ? null : built.bytes / 1e6, found };
}

const rows: Row[] = [];
const show = (value: number | null, digits = 1): string => (value === null ? '–' : value.toFixed(digits)).padStart(9);
console.log('names in 1 MB of text (500,000 units)'.padEnd(38), '    names  build ms   scan ms    MB/s   ratio   memory MB stored MB   found');
for (const size of SIZES) {
  const names = makeNames(size);
  const text = makeText(TEXT_UNITS, names);
  let limit = 1;
  for (const engine of ENGINES.filter(({ most }) => size <= most)) {
    const row = measure(engine, names, text);
    if (rows.every((other) => other.names !== size)) limit = row.scanMs;
    rows.push({ ...row, ratio: row.scanMs / limit });
    console.log(engine.name.padEnd(38), String(size).padStart(9), show(row.buildMs, 0), show(row.scanMs, 2), show(TEXT_UNITS * 2e-6 / (row.scanMs / 1000), 0), show(row.scanMs / limit), show(row.heapMb), show(row.storedMb, 2), String(row.found).padStart(8));
  }
}

// By size of the text: what a page costs at any number of names. The peers differ among each other as they do above.
const bySize: { kb: number; names: number; scanMs: number; ratio: number }[] = [];
console.log('\nxianbao by size of text (UTF-16 KB)   names   scan ms   ratio to the bare loop');
for (const kb of [10, 100, 1_000, 10_000]) {
  for (const size of SIZES) {
    const names = makeNames(size);
    const text = makeText(kb * 500, names);
    const [limit, ours] = ['reading every unit (the limit)', 'xianbao'].map((name) => {
      const built = ENGINES.find((engine) => engine.name === name)?.build(names);
      return built === undefined ? NaN : timeScan(built, text).ms;
    });
    bySize.push({ kb, names: size, scanMs: ours ?? NaN, ratio: (ours ?? NaN) / (limit ?? NaN) });
    console.log(String(kb).padStart(35), String(size).padStart(8), show(ours ?? NaN, 3), show((ours ?? NaN) / (limit ?? NaN)));
  }
}

// Opening a stored automaton, and the whole way from a page's text to its marks, as the worker goes it.
const stored = buildAutomaton(makeNames(100_000).map((key, i) => ({ key, id: `p${i}`, kind: 'person' as const })));
const openings = Array.from({ length: 200 }, () => {
  const from = performance.now();
  openAutomaton(stored);
  return performance.now() - from;
});
console.log(`\nopening an automaton of 100,000 names: ${fastest(openings).toFixed(4)} ms`);
const { knowledge } = await readSeeds();
const automaton = openAutomaton(buildAutomaton(listNames(knowledge)));
const pages: { kb: number; knownMs: number; allMs: number; marks: number }[] = [];
console.log('\npage of UTF-8 KB (fold, match, boundaries, identity)      known ms   with new ms   marks');
for (const kb of [10, 100, 1_000, 10_000]) {
  const text = makeText(Math.floor(kb * 1000 / 2.9), knowledge.people.map(({ name }) => name));
  const time = async (introduced: boolean): Promise<{ ms: number; marks: number }> => {
    const times: number[] = [];
    let marks = 0;
    for (let round = 0; round < (kb > 1_000 ? 3 : 9); round += 1) {
      const from = performance.now();
      marks = (await markText(text, { title: '宝丰县' }, automaton, readFromKnowledge(knowledge), { introduced })).length;
      times.push(performance.now() - from);
    }
    return { ms: fastest(times), marks };
  };
  const known = await time(false);
  const all = kb > 1_000 ? { ms: Number.NaN, marks: known.marks } : await time(true);
  pages.push({ kb, knownMs: known.ms, allMs: all.ms, marks: all.marks });
  console.log(String(kb).padStart(24), ' '.repeat(30), show(known.ms), ' '.repeat(4), show(all.ms), String(all.marks).padStart(8));
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, bySize, openMs: fastest(openings), pages }));
