// What an import costs: printed pages through parser, extractor, identity and index in a real Chromium, by turns as the background
// does it alone and as it does it while a page of ours lends it threads. Milliseconds of processor say more than those of the clock
// where the machine has other work. `--articles=2000`; `--rounds=2`.
import { BUILT, makeExtension } from './search/extension';
import { launch } from './search/browser';
import { makeVocabulary } from './search/vocabulary';
import type { Imports } from './search/import-page';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

declare global {
  interface Window {
    imports: Imports;
  }
}

const chosen = (name: string): string | undefined => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const articles = Number(chosen('articles') ?? 2000);
const rounds = Number(chosen('rounds') ?? 2);
/** Calls of the store that are worth a line. */
const SHOWN_MS = 50;

if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: npm run build`);
const vocabulary = makeVocabulary();
const extension = await makeExtension([], { imports: resolve('tests/bench/search/import-page.ts') });

async function measure(threaded: boolean): Promise<void> {
  const browser = await launch(extension.folder);
  try {
    const page = await browser.open('bench/imports.html');
    await page.waitForFunction(() => 'imports' in window);
    const before = await browser.readProcessor();
    const { ms, reading, counts, calls } = await page.evaluate(([size, words, own]) => window.imports(size, words, own), [articles, vocabulary, threaded] as const);
    const after = await browser.readProcessor();
    const spent = [...after].map(([kind, used]) => `${kind} ${Math.round((used - (before.get(kind) ?? 0)) * 1000)}`).join(', ');
    console.log(`\n${threaded ? 'with threads' : 'alone'}: ${Math.round(articles / ms * 1000)} articles a second (${Math.round(ms)} ms; the page itself read for ${Math.round(reading)}); processor: ${spent}; ${JSON.stringify(counts)}`);
    console.log(Object.entries(calls).filter(([, own]) => own >= SHOWN_MS).sort(([, a], [, b]) => b - a).map(([name, own]) => `${name} ${Math.round(own)}`).join(' · '));
  } finally {
    await browser.close();
  }
}

try {
  for (let round = 0; round < rounds; round++) for (const threaded of [false, true]) await measure(threaded);
} finally {
  await extension.remove();
}
