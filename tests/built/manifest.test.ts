/*
 * The manifest of both builds, whole: whoever adds a permission, a matched page or a relaxed policy changes this file and
 * README § Permissions with it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; "
  + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';";

const SHARED = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  content_security_policy: { extension_pages: POLICY },
  omnibox: { keyword: 'xb' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+X' } },
    'open-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandOpenPanel__' },
  },
};

const EXPECTED = {
  'chrome-mv3': {
    ...SHARED,
    permissions: ['contextMenus', 'sidePanel', 'storage'],
    minimum_chrome_version: '144',
    incognito: 'split',
    side_panel: { default_path: 'sidepanel.html' },
  },
  'firefox-mv3': {
    ...SHARED,
    permissions: ['contextMenus', 'storage'],
    browser_specific_settings: {
      gecko: {
        id: 'xianbao@xianbao.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

interface Manifest extends Record<string, unknown> {
  permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
  version: string;
}

const read = (build: string): Manifest => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;
const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** What WXT writes from the entrypoints; each is asserted by a test of its own below. */
const FROM_ENTRYPOINTS = ['version', 'icons', 'action', 'background', 'content_scripts', 'options_ui', 'sidebar_action'];

for (const [build, expected] of Object.entries(EXPECTED)) {
  test(`${build}: every key is known, every value as written here`, () => {
    const manifest = { ...read(build) };
    expect(manifest.version).toBe(version);
    manifest.permissions = [...(manifest.permissions ?? [])].sort();
    for (const key of FROM_ENTRYPOINTS) delete manifest[key];
    expect(manifest).toEqual(expected);
  });

  test(`${build}: every page it names exists`, () => {
    const text = readFileSync(`.output/${build}/manifest.json`, 'utf8');
    const named = [...text.matchAll(/"\/?([\w./-]+\.(?:html|js|css|png|svg))"/g)].map((found) => found[1] ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(`.output/${build}/${path}`))).toEqual([]);
  });

  test(`${build}: one content script, no file that a page could fetch`, () => {
    const manifest = read(build);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['host_permissions']).toBeUndefined();
  });

  test(`${build}: the content script holds no database, no network call and no port`, () => {
    for (const path of (read(build).content_scripts ?? []).flatMap((script) => script.js ?? [])) {
      const source = readFileSync(`.output/${build}/${path}`, 'utf8');
      for (const forbidden of [/indexedDB/, /\bDexie\b/, /\bfetch\s*\(/, /XMLHttpRequest/, /WebSocket/, /sendBeacon/, /runtime\.connect\b/, /content-script-started/]) {
        expect(source, `${path} must not contain ${forbidden}`).not.toMatch(forbidden);
      }
    }
  });

  test(`${build}: Chinese stands in the code as itself, not as escapes`, () => {
    const source = readFileSync(`.output/${build}/background.js`, 'utf8');
    expect(source).toMatch(/[\u4e00-\u9fff]{2}/);
    expect(source).not.toMatch(/\\u[4-9][0-9a-f]{3}\\u[4-9][0-9a-f]{3}/i);
  });
}
