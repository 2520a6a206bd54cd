/*
 * The end-to-end tests run on the production build. This makes sure that there is one and that it is not older than the
 * sources; `npm test` has just built both, so there it costs nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Another build than the one of this checkout (a release, say) is tested as it is, where XIANBAO_OUTPUT names its folder. */
const OTHER = process.env['XIANBAO_OUTPUT'];

/** The folder of the production build for one browser. */
export function builtFolder(browser: BrowserName): string {
  return resolve(OTHER ?? '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Builds for `browser` unless there is a build newer than every source. Throws with the build's output when it fails. */
export function ensureBuilt(browser: BrowserName): void {
  const manifest = join(builtFolder(browser), 'manifest.json');
  const sources = Math.max(...['core', 'entrypoints', 'public', 'seeds', 'wxt.config.ts', 'package.json'].map(newest));
  if (OTHER !== undefined) return;
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= sources) return;
  const script = browser === 'firefox' ? 'build:firefox' : 'build';
  const { status, stdout, stderr } = spawnSync('npm', ['run', script], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm run ${script} failed:\n${stdout}${stderr}`);
}

/** Vitest calls this once before the first end-to-end test. */
export default function setup(): void {
  ensureBuilt(process.env['XIANBAO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium');
}
