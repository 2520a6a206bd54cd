/*
 * What the popup loads before its first results: nothing of the database's library, no dictionary, in few and small files. What is
 * needed later is imported later.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Bytes of all its scripts together. */
const MOST_AT_FIRST = 110_000;
/** Each file more took a popup three milliseconds. */
const MOST_FILES = 3;

/** The scripts that a page loads before any of its code runs, by path in the build. */
function listScripts(build: string, page: string): Map<string, string> {
  const html = readFileSync(`.output/${build}/${page}`, 'utf8');
  const found = new Map<string, string>();
  const waiting = [...html.matchAll(/src="\/([\w./-]+\.js)"/g)].map(([, path]) => path ?? '');
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const source = readFileSync(`.output/${build}/${path}`, 'utf8');
    found.set(path, source);
    for (const [, specifier = ''] of source.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}, ]+from)?\s*["'](\.[^"']+)["']/g)) waiting.push(join(dirname(path), specifier));
  }
  return found;
}

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build}: the popup loads little before its first results`, () => {
    const scripts = listScripts(build, 'popup.html');
    expect(scripts.size).toBeGreaterThan(1);
    expect(scripts.size).toBeLessThanOrEqual(MOST_FILES);
    const source = [...scripts.values()].join('\n');
    expect(source.length).toBeLessThan(MOST_AT_FIRST);
    // Words that stand in the code of Dexie, of segmentit's dictionary, and in both of our parser.
    for (const foreign of [/DexieError|BulkError/, /isSegment|一丁不识/, /本报讯/]) expect(source).not.toMatch(foreign);
  });

  test(`${build}: what it leaves for later is there`, () => {
    const [later = ''] = [...listScripts(build, 'popup.html').values()].flatMap((source) => [...source.matchAll(/import\(["'`]\.\/(open-[\w-]+\.js)["'`]\)/g)].map(([, path]) => path ?? ''));
    expect(readFileSync(`.output/${build}/chunks/${later}`, 'utf8')).toMatch(/BulkError/);
  });
}
