// Xianbao's search and four others over the same synthesised articles, each in a real Chromium as a page of the extension:
// cold, warm by kind of query, after a restart, recall against a scan, time of building, size, heap. Prints a table,
// writes all figures as JSON to .output/bench/search.json. `--sizes=1000,10000` and `--engines=xianbao,sqlite` choose;
// `--patience=900` gives a peer so many seconds to build, where the machine is slow or the corpus large.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { BUILT, makeExtension } from './search/extension';
import { measure } from './search/measure';
import type { Outcome, Plan } from './search/measure';
import { printTable } from './search/table';
import { makeVocabulary } from './search/vocabulary';

const ENGINES = ['floor', 'xianbao', 'sqlite', 'flexsearch', 'minisearch', 'orama'];
const PLANS: readonly Plan[] = [
  { size: 1_000, queries: 60, cold: 5, restarts: 3, patience: 300 },
  { size: 10_000, queries: 60, cold: 5, restarts: 3, patience: 900 },
  { size: 100_000, queries: 40, cold: 3, restarts: 3, patience: 3_600 },
];

const chosen = (name: string): string[] | null => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1]?.split(',') ?? null;
const engines = chosen('engines') ?? ENGINES;
const sizes = chosen('sizes')?.map(Number);
/** Seconds that a peer may take to build, so that a run ends within a quarter of an hour; ours may take as long as it does. */
const peerPatience = Number(chosen('patience')?.[0] ?? 180);

if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: npm run build`);
const extension = await makeExtension([...new Set(['floor', ...engines])]);
const outcomes: Outcome[] = [];
try {
  const vocabulary = makeVocabulary();
  for (const plan of PLANS.filter(({ size }) => sizes?.includes(size) ?? true)) {
    for (const engine of engines) {
      const patience = engine === 'xianbao' ? plan.patience : Math.min(plan.patience, peerPatience);
      const outcome = await measure(engine, { ...plan, patience }, extension.folder, vocabulary);
      outcomes.push(outcome);
      console.log(JSON.stringify(outcome));
    }
  }
} finally {
  await extension.remove();
}
await mkdir('.output/bench', { recursive: true });
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
await writeFile('.output/bench/search.json', JSON.stringify({ machine, date: new Date().toISOString(), outcomes }, null, 1));
printTable(outcomes, machine);
