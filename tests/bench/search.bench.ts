// Search over 1,000, 10,000 and (with --large) 100,000 synthesised articles in a real Chromium: cold from a new page and
// after a browser restart, warm by kind of query, recall against a scan, build time, size. Prints a table and JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { dicts } from 'segmentit/dist/esm/segmentit.js';
import { build } from 'vite';
import { DIVISION_ROWS } from '../../core/gazetteer/division-list';
import { needChromium } from '../run/browsers.mjs';
import type { Vocabulary } from './search/corpus';

const ORIGIN = 'http://xianbao.test';
const WORDS = 40_000;
const QUERIES = 60;
const COLD = 7;

/** Words of segmentit's dictionary by frequency, counties of the gazetteer. */
function makeVocabulary(): Vocabulary {
  const entries = dicts.flatMap((dict) => dict.split('\n')).map((line) => line.split('|'))
    .flatMap(([word = '', , frequency = '0']) => (/^\p{Script=Han}{1,4}$/u.test(word) ? [[word, Number(frequency)] as const] : []));
  const words = [...new Map(entries)].sort((a, b) => b[1] - a[1]).slice(0, WORDS);
  const places = DIVISION_ROWS.trim().split('\n').flatMap((row) => {
    const [province = '', prefecture = '', counties = ''] = row.split('|');
    return counties.split(' ').map((county) => [province, prefecture, county].filter((name) => name !== ''));
  });
  return {
    words: words.map(([word]) => word), frequencies: words.map(([, frequency]) => frequency),
    surnames: '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万',
    given: '伟强磊洋勇军杰涛超明刚平辉鹏华飞鑫波斌宇浩建国志文海亮代红芳娜敏静丽艳娟霞燕玲丹萍云莉兰梅琳雪慧巧英春生林永健世广义兴良山仁宁贵福元全胜学祥才发武新利清彬富顺信子昌成康星光天达安岩中茂进有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江浩',
    places,
  };
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false, logLevel: 'error', root: process.cwd(),
    build: { write: false, minify: true, target: 'chrome140', rollupOptions: { input: `tests/bench/search/${entry}.ts`, output: { format: 'es' } }, modulePreload: false },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (result === undefined || !('output' in result)) throw new Error('nothing was bundled');
  return result.output[0].code;
}

async function launch(profile: string, pages: ReadonlyMap<string, string>): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await needChromium(), headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--enable-precise-memory-info', '--unsafely-treat-insecure-origin-as-secure=http://xianbao.test'],
  });
  await context.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const script = pages.get(path);
    if (script !== undefined) return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><meta charset="utf-8"><script type="module" src="${path}.js"></script>` });
  });
  return context;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const at = (numbers: readonly number[], share: number): number => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN;
const round = (number: number): number => Math.round(number * 10) / 10;

/** Functions that the bundled pages put on their global. */
interface BenchGlobals {
  bench: {
    make(size: number, vocabulary: Vocabulary): void;
    queries(count: number): [string, string[]][];
    build(): Promise<{ total: number; knowledge: number; characters: number }>;
    indexBytes(): Promise<{ blocks: number; chunks: number }>;
    recall(queries: readonly string[]): Promise<number>;
  };
  cold(): Promise<{ open: number; people: number; first: number; sinceNavigation: number; found: number }>;
  warm(queries: readonly string[]): Promise<number[]>;
}
declare global {
  interface Window extends BenchGlobals {}
}


async function openPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${ORIGIN}${path}`);
  return page;
}

async function measure(size: number, pages: ReadonlyMap<string, string>, vocabulary: Vocabulary): Promise<Record<string, unknown>> {
  const profile = await mkdtemp(join(tmpdir(), 'xianbao-bench-'));
  let context = await launch(profile, pages);
  try {
    const builder = await openPage(context, '/build');
    await builder.waitForFunction(() => 'bench' in window);
    await builder.evaluate(([count, words]) => window.bench.make(count, words), [size, vocabulary] as const);
    const built = await builder.evaluate(() => window.bench.build());
    const bytes = await builder.evaluate(() => window.bench.indexBytes());
    const queries = await builder.evaluate((count) => window.bench.queries(count), QUERIES);
    const sample = queries.filter(([kind]) => ['two', 'phrase', 'several', 'single'].includes(kind)).flatMap(([, list]) => list.slice(0, size > 20_000 ? 3 : 8));
    const recall = await builder.evaluate((list) => window.bench.recall(list), sample);
    await builder.close();

    const cold: Record<string, string> = {};
    const restarted: Record<string, number> = {};
    for (const [kind, list] of queries) {
      const times: { open: number; people: number; first: number }[] = [];
      for (const query of list.slice(0, COLD)) {
        const page = await openPage(context, `/search?q=${encodeURIComponent(query)}`);
        await page.waitForFunction(() => 'cold' in window);
        times.push(await page.evaluate(() => window.cold()));
        await page.close();
      }
      cold[kind] = `open ${round(median(times.map(({ open }) => open)))} people ${round(median(times.map(({ people }) => people)))} all ${round(median(times.map(({ first }) => first)))} best ${round(Math.min(...times.map(({ first }) => first)))} worst ${round(Math.max(...times.map(({ first }) => first)))}`;
    }
    const page = await openPage(context, '/search?q=');
    await page.waitForFunction(() => 'warm' in window);
    const warm: Record<string, string> = {};
    for (const [kind, list] of queries) {
      const times = await page.evaluate((all) => window.warm(all), list);
      warm[kind] = `${round(at(times, 0.5))} / ${round(at(times, 0.95))}`;
    }
    const heap = await page.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize);
    for (const [kind, list] of queries) {
      await context.close();
      context = await launch(profile, pages);
      const restart = await openPage(context, `/search?q=${encodeURIComponent(list[0] ?? '')}`);
      await restart.waitForFunction(() => 'cold' in window);
      restarted[kind] = round((await restart.evaluate(() => window.cold())).first);
    }
    return {
      articles: size, buildSeconds: round(built.total / 1000), knowledgeSeconds: round(built.knowledge / 1000), msPerArticle: round(built.total / size * 10) / 10,
      textMB: round(built.characters * 2 / 1e6), indexMB: round(bytes.blocks / 1e6), chunks: bytes.chunks, recall, heapMB: round(heap / 1e6), cold, warm, restarted,
    };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const sizes = process.argv.includes('--large') ? [100_000] : process.argv.includes('--small') ? [1_000] : process.argv.includes('--medium') ? [10_000] : [1_000, 10_000];
const pages = new Map([['/build.js', await bundle('build-page')], ['/search.js', await bundle('search-page')]]);
console.log(`search bundle ${Math.round((pages.get('/search.js')?.length ?? 0) / 1024)} kB`);
for (const size of sizes) {
  const result = await measure(size, pages, makeVocabulary());
  console.log(JSON.stringify(result, null, 1));
}
