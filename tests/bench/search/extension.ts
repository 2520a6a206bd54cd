// A copy of the built extension with the pages of the benchmark in it: the same origin, the same popup, a real
// extension. The copy has no background until it is given one (nothing else runs while we measure), and its policy lets WebAssembly
// in for the one peer that needs it.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export const BUILT = '.output/chrome-mv3';
const PAGE = (script: string): string => `<!doctype html><meta charset="utf-8"><script type="module" src="/bench/${script}.js"></script>`;

/**
 * Makes the copy in a folder of its own, with `bench/fill-NAME.html` and `bench/ask-NAME.html` for each engine, and `bench/NAME.html`
 * for each of the other pages, which are given as names with the paths of their scripts.
 */
export async function makeExtension(engines: readonly string[], pages: Readonly<Record<string, string>> = {}): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'xianbao-bench-'));
  await cp(BUILT, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  delete manifest['background'];
  delete manifest['content_scripts'];
  const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
  manifest['content_security_policy'] = { extension_pages: policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'").replace("connect-src 'none'", "connect-src 'self'") };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await noteStart(join(folder, 'chunks'));
  await bundle(folder, engines, pages);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Gives the copy in a folder the background of the real extension, or takes it away: from the browser's next start on. */
export async function switchBackground(folder: string, on: boolean): Promise<void> {
  const path = join(folder, 'manifest.json');
  const { background: _, ...rest } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify(on ? { ...rest, background: { service_worker: 'background.js' } } : rest));
}

/** Each script of the pages notes when it begins, unless another has before. */
async function noteStart(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    await writeFile(path, `globalThis.scriptBegun ??= performance.now();\n${await readFile(path, 'utf8')}`);
  }
}

async function bundle(folder: string, engines: readonly string[], pages: Readonly<Record<string, string>>): Promise<void> {
  const here = resolve('tests/bench/search');
  const entries = await mkdtemp(join(tmpdir(), 'xianbao-entries-'));
  const input: Record<string, string> = { ...pages, 'sqlite-worker': join(here, 'engines/sqlite-worker.ts') };
  for (const name of engines) {
    for (const [side, serve] of [['fill', 'serveFill'], ['ask', 'serveAsk']] as const) {
      const path = join(entries, `${side}-${name}.ts`);
      const own = name === 'xianbao' ? `${name}-${side}` : name;
      await writeFile(path, `import { ${serve} } from ${JSON.stringify(join(here, `${side}-page.ts`))};\nimport { engine } from ${JSON.stringify(join(here, `engines/${own}.ts`))};\n${serve}(engine);\n`);
      input[`${side}-${name}`] = path;
    }
  }
  await build({
    configFile: false, logLevel: 'error', root: process.cwd(), base: '/bench/', publicDir: false,
    build: {
      outDir: join(folder, 'bench'), emptyOutDir: true, minify: true, target: 'chrome144', modulePreload: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 5000,
      rollupOptions: { input, preserveEntrySignatures: false, output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' } },
    },
  });
  for (const script of Object.keys(input)) await writeFile(join(folder, 'bench', `${script}.html`), PAGE(script));
  await rm(entries, { recursive: true, force: true });
}
