// `npm run bench -- killed`: ten thousand articles are imported in a real Chromium, once without a fault and once with the worker
// stopped fifty times at places drawn by lot; both databases are compared table by table. Exits with 1 when they differ.
// `--articles N`, `--kills N`, `--seed N` change the numbers.
import { launchInstalled } from '../e2e/support/installed.ts';
import { ensureBuilt } from '../e2e/support/built.ts';
import { digestTables, giveArticles, killAtRandom, waitForImport } from '../e2e/support/killing.ts';

function numberOf(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const articles = numberOf('articles', 10_000);
const times = numberOf('kills', 50);
const seed = numberOf('seed', 1);
const PATIENCE = 1_800_000;

interface Run {
  readonly seconds: number;
  readonly killed: readonly string[];
  readonly tables: Record<string, string>;
}

async function run(kills: number): Promise<Run> {
  const browser = await launchInstalled({}, 'chromium');
  try {
    const still = await browser.openPage('icons/128.png');
    const begun = Date.now();
    await giveArticles(browser.home, articles);
    const killed = kills === 0 ? [] : await killAtRandom(browser, still, articles, kills, seed);
    await waitForImport(still, PATIENCE);
    return { seconds: (Date.now() - begun) / 1000, killed, tables: await digestTables(still) };
  } finally {
    await browser.close();
  }
}

ensureBuilt('chromium');
const whole = await run(0);
const torn = await run(times);
const differing = Object.keys(whole.tables).filter((table) => whole.tables[table] !== torn.tables[table]);
console.table(Object.entries(whole.tables).map(([table, rows]) => ({ table, uninterrupted: rows, killed: torn.tables[table], same: rows === torn.tables[table] })));
console.log(`Killed at: ${torn.killed.join(' ')}`);
console.log(`${articles} articles: ${whole.seconds.toFixed(1)} s without a fault, ${torn.seconds.toFixed(1)} s with the worker stopped ${torn.killed.length} times; tables that differ: ${differing.length}`);
if (differing.length > 0) process.exitCode = 1;
