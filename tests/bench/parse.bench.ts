// `npm run bench -- parse`: how fast pages are read, whether time grows with the text alone, and what it takes of memory.
// Text: the five seeds and the golden pages, one page after another, and hostile texts at two sizes. Ratios are against two
// things of the same run: a bare loop over the same characters, and segmentit's words (the nearest a package comes to this).
// Cold is what an import of some pages sees: nothing compiled, no gazetteer opened. Warm is the sum of each page's best time,
// so that other work of the machine is left out as far as it can be.
// `--json` prints the numbers for a machine.
import { readdirSync, readFileSync } from 'node:fs';
import { extract, parsePage } from '../../core';
import { segmentWords } from '../../core/text/segment';

const ROUNDS = 5;
const GROWTH = 4;
const folder = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;

function readPages(): string[] {
  const seeds = readdirSync(folder('seeds')).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(folder(`seeds/${name}`), 'utf8'));
  const golden = readdirSync(folder('tests/golden/pages')).map((name) => readFileSync(folder(`tests/golden/pages/${name}/page.txt`), 'utf8'));
  return [...seeds, ...golden];
}

/** Milliseconds of the quickest of several rounds: what the machine can do when it is left alone. */
function time(work: () => void, rounds = ROUNDS): number {
  let best = Infinity;
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** As `time`, for each of the texts by itself, in turn; their sum. */
function timeEach(texts: readonly string[], work: (text: string) => void, rounds = ROUNDS): number {
  const best = texts.map(() => Infinity);
  for (let i = 0; i < rounds; i += 1) texts.forEach((text, k) => { best[k] = Math.min(best[k] ?? Infinity, time(() => { work(text); }, 1)); });
  return best.reduce((sum, ms) => sum + ms, 0);
}

let kept = 0;
const loop = (texts: readonly string[]): void => { for (const text of texts) for (let i = 0; i < text.length; i += 1) kept += text.charCodeAt(i); };
const readAll = (texts: readonly string[]): void => { for (const text of texts) kept += extract(parsePage(text)).articles.length; };

const pages = readPages();
const characters = pages.reduce((sum, text) => sum + text.length, 0);
const first = time(() => { readAll(pages.slice(0, 1)); }, 1);
const cold = first + time(() => { readAll(pages.slice(1)); }, 1);
const parse = timeEach(pages, (text) => { kept += parsePage(text).articles.length; });
const whole = timeEach(pages, (text) => { readAll([text]); });
const bare = time(() => { loop(pages); });
const words = timeEach(pages, (text) => { kept += segmentWords(text).length; }, 2);
const speed = (ms: number, length = characters): string => (length / ms / 1000).toFixed(2);

const table = [
  { what: 'bare loop over the characters', 'M characters/s': speed(bare), '× the loop': '1' },
  { what: 'parsePage', 'M characters/s': speed(parse), '× the loop': (parse / bare).toFixed(0) },
  { what: 'parsePage + extract', 'M characters/s': speed(whole), '× the loop': (whole / bare).toFixed(0) },
  { what: 'the same, cold', 'M characters/s': speed(cold), '× the loop': (cold / bare).toFixed(0) },
  { what: 'segmentit words of the same pages', 'M characters/s': speed(words), '× the loop': (words / bare).toFixed(0) },
];

const line = readPages().join('').replace(/\n/gu, '');
const hostile: readonly (readonly [string, string])[] = [
  ['only 、', '、'.repeat(50_000)],
  ['only surnames', '王李张刘陈'.repeat(10_000)],
  ['nested brackets', `${'（'.repeat(25_000)}${'）'.repeat(25_000)}`],
  ['one name in one list', '王代强、'.repeat(12_500)],
  ['only posts', '县委书记'.repeat(12_500)],
  ['one character a line', '中\n'.repeat(25_000)],
  ['only dates', '2月6日，'.repeat(10_000)],
  ['only projects', '总投资5亿元的甲产业园项目、'.repeat(3_500)],
  ['all pages as one line', line],
];
const growth = hostile.map(([what, text]) => {
  const once = time(() => { readAll([text]); }, 2);
  const more = time(() => { readAll([text.repeat(GROWTH)]); }, 1);
  return { what, 'M characters/s': speed(once, text.length), [`time of ${GROWTH} × the text`]: `${(more / once).toFixed(1)} ×` };
});

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const read = pages.map((text) => { const page = parsePage(text); return { page, evidence: extract(page) }; });
globalThis.gc?.();
const memory = (process.memoryUsage().heapUsed - before) / (characters * 2);

if (process.argv.includes('--json')) console.log(JSON.stringify({ characters, firstPageMs: first, table, growth, heapPerText: memory }));
else {
  console.log(`${pages.length} pages, ${characters} characters; best of ${ROUNDS} rounds. The very first page took ${first.toFixed(0)} ms.`);
  console.table(table);
  console.table(growth);
  console.log(`Heap kept by ${read.length} pages and their evidence: ${memory.toFixed(1)} × the text in UTF-16.`);
}
if (kept === 0) throw new Error('nothing was read');
