/*
 * The house rules, over the whole repository; see tests/architecture/rules.ts for what each is about. The second half shows
 * for each rule a small source that it must refuse and one that it must let pass.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXCEPTIONS } from './architecture/exceptions.ts';
import { compareLocales, type Messages } from './architecture/locales.ts';
import { RULES } from './architecture/rules.ts';
import { readSource, readSources } from './architecture/source.ts';

describe('the repository', () => {
  const sources = readSources('core', 'entrypoints');

  test('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(5);
  });

  for (const [name, rule] of Object.entries(RULES)) {
    test(name, () => {
      const excepted = new Set(EXCEPTIONS.filter((exception) => exception.rule === name).map(({ path }) => path));
      const wrong = sources.flatMap((source) => rule(source).map((what) => ({ path: source.path, what })));
      expect(wrong.filter(({ path }) => !excepted.has(path)).map(({ path, what }) => `${path}: ${what}`)).toEqual([]);
      expect([...excepted].filter((path) => !wrong.some((found) => found.path === path)), 'exceptions no longer needed').toEqual([]);
    });
  }

  test('every exception names a rule and a reason', () => {
    for (const { rule, reason } of EXCEPTIONS) {
      expect(Object.keys(RULES)).toContain(rule);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  test('the top level holds these folders and settings, nothing else', () => {
    const top = readdirSync('.', { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const folders = top.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const settings = top.map(({ name }) => name).filter((name) => /\.(?:[cm]?[jt]sx?|json)$/.test(name));
    expect(['core', 'coverage', 'entrypoints', 'node_modules', 'public', 'seeds', 'tests']).toEqual(expect.arrayContaining(folders));
    expect(['package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts']).toEqual(expect.arrayContaining(settings));
  });
});

describe('the languages', () => {
  const read = (language: string): Messages => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;

  test('English and Chinese have the same messages', () => {
    expect(compareLocales(read('en'), read('zh_CN'))).toEqual([]);
  });

  test('the manifest uses only messages that exist', () => {
    const used = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map((found) => found[1] ?? '');
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !(key in read('en')))).toEqual([]);
  });

  test('a difference is noticed', () => {
    const message = (text: string): Messages => ({ a: { message: text } });
    expect(compareLocales(message('one'), {})).toHaveLength(1);
    expect(compareLocales(message('$1 posts'), message('职务'))).toHaveLength(1);
    expect(compareLocales(message('one'), message(' '))).toHaveLength(1);
    expect(compareLocales(message('$1 posts'), message('$1 个职务'))).toEqual([]);
  });
});

/** [rule, path, a source that must be refused, the same done right (with its own path where the path is the point)] */
const EXAMPLES: [rule: string, path: string, bad: string, good: string, goodPath?: string][] = [
  ['importsDownwards', 'core/identity/a.ts', `import { scan } from '../match/scan.ts';`, `import { x } from '../extract/x';`],
  ['importsDownwards', 'core/text/a.ts', `export * from '../newspaper/page';`, `import type { Span } from '../model/index.ts';`],
  ['importsDownwards', 'core/model/a.ts', `export type A = import('../text/b').B;`, `export type A = import('./b').B;`],
  ['importsDownwards', 'core/text/a.ts', `const x = await import('../../entrypoints/platform/a');`, `const x = await import('./b');`],
  ['importsDownwards', 'core/attic/a.ts', `export {};`, `export {};`, 'core/text/a.ts'],
  ['packagesInTheirPlace', 'core/search/a.ts', `import Dexie from 'dexie';`, `import Dexie from 'dexie';`, 'core/store/a.ts'],
  ['packagesInTheirPlace', 'core/text/words.ts', `import { Segment } from 'segmentit';`, `import { Segment } from 'segmentit';`, 'core/text/segment.ts'],
  ['packagesInTheirPlace', 'core/text/a.ts', `import { h } from 'preact';`, `import { h } from 'preact/hooks';`, 'entrypoints/ui/a.tsx'],
  ['packagesInTheirPlace', 'core/ingest/a.ts', `import { readFile } from 'node:fs/promises';`, `import { readFile } from 'node:fs/promises';`, 'core/cli/a.ts'],
  ['packagesInTheirPlace', 'entrypoints/ui/a.ts', `import _ from 'lodash';`, `import { x } from './b';`],
  ['entrypointsApart', 'entrypoints/popup/a.ts', `import { route } from '../background/route';`, `import { ask } from '../platform/ask';`],
  ['entrypointsApart', 'entrypoints/content/a.ts', `import { openStore } from '../../core/store/open';`, `import type { Row } from '../../core/store/open';`],
  ['modelIsTypes', 'core/model/a.ts', `export const A = 1;`, `import type { B } from './b'; export interface A { b: B } export type * from './b';`],
  ['modelIsTypes', 'core/model/a.ts', `export * from './b';`, `export type { B } from './b';`],
  ['coreNamesNoGlobals', 'core/text/a.ts', `const x = window.name;`, `const window = [1]; const x = window[0]; const y = a.document;`],
  ['coreNamesNoGlobals', 'core/text/a.ts', `await fetch('x');`, `// fetch('x') and "chrome"\nconst x = { fetch: 1, location: 'chrome' };`],
  ['coreNamesNoGlobals', 'core/text/a.ts', `const x = { chrome };`, `const f = ({ location }) => location;`],
  ['noMarkupNoEval', 'entrypoints/ui/a.tsx', `node.innerHTML = text;`, `node.textContent = 'innerHTML?';`],
  ['noMarkupNoEval', 'entrypoints/ui/a.tsx', `node['outerHTML'] = text;`, `// node.outerHTML = text\nnode.append(text);`],
  ['noMarkupNoEval', 'entrypoints/ui/a.tsx', `const a = <p dangerouslySetInnerHTML={{ __html: text }} />;`, `const a = <p>{text}</p>;`],
  ['noMarkupNoEval', 'core/text/a.ts', `eval(text);`, `evaluate(text);`],
  ['noMarkupNoEval', 'core/text/a.ts', `const f = new Function('return 1');`, `const f: Function = () => 1;`],
  ['noMarkupNoEval', 'core/text/a.ts', `setTimeout('go()', 1);`, `setTimeout(() => go(), 1);`],
  ['notTooLong', 'core/text/a.ts', 'x;\n'.repeat(301), 'x;\n'.repeat(300)],
  ['notTooLong', 'entrypoints/popup/main.tsx', 'x;\n'.repeat(61), 'x;\n'.repeat(60)],
  ['notTooLong', 'core/gazetteer/a.ts', `${'x;\n'.repeat(301)}function f() {}`, `export const A = [\n${'1,\n'.repeat(400)}];`],
  ['namesSaySomething', 'core/text/dateUtils.ts', 'x;', 'x;', 'core/text/dates.ts'],
  ['namesSaySomething', 'core/helpers/a.ts', 'x;', 'x;', 'core/text/informal.ts'],
  ['sharedRoomsHaveNoIndex', 'entrypoints/ui/index.ts', 'x;', 'x;', 'entrypoints/ui/card.ts'],
  ['exportsAreExplained', 'core/text/a.ts', `// why\nexport function f() {}`, `/** What it gives. */\nexport function f(a: 1): 1;\nexport function f(a: 2): 2;\nexport function f(a: never) { return a; }`],
  ['exportsAreExplained', 'core/text/a.ts', `/** The list. */\nexport const A = 1;\nexport const f = async () => 1;`, `/** Why. */\nexport const f = () => 1;\nexport const LIST = [1];`],
  ['noNestedQuantifiers', 'core/text/a.ts', `const r = /^(?:[a-z]+)+$/;`, `const r = /(?:、[a-z]+)*[(+)]+/;`],
  ['noNestedQuantifiers', 'core/text/a.ts', String.raw`const r = /(\d*)*x/;`, String.raw`const r = /(?:\d+,)*\d+/;`],
];

describe('each rule can fail', () => {
  test('there is an example for every rule', () => {
    expect([...new Set(EXAMPLES.map(([rule]) => rule))].sort()).toEqual(Object.keys(RULES).sort());
  });

  test.each(EXAMPLES)('%s: %s', (name, path, bad, good, goodPath) => {
    const rule = RULES[name];
    expect(rule?.(readSource(path, bad))).not.toEqual([]);
    expect(rule?.(readSource(goodPath ?? path, good))).toEqual([]);
  });
});
