/*
 * The manifest of both builds, whole: whoever adds a permission, a matched page or a relaxed policy changes this file and
 * README § Permissions with it.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Bytes of content script and styles, which every page of the reader loads. It was 40,000 until marks got their places only when
 * somebody asks: a kilobyte of code that saves a page of 100 KB a third of what marks cost it.
 */
const MOST_IN_A_PAGE = 41_000;

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; "
  + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';";

const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

const SHARED = {
  manifest_version: 3,
  version,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  content_security_policy: { extension_pages: POLICY },
  omnibox: { keyword: 'xb' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+X' } },
    'open-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandOpenPanel__' },
  },
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 96: 'icons/96.png', 128: 'icons/128.png' },
  action: { default_title: '__MSG_extensionName__', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  // The only pages it may read, and the only reason: marks on what the reader visits. The top frame only.
  content_scripts: [{
    matches: ['file:///*', 'http://*/*', 'https://*/*'],
    run_at: 'document_idle',
    css: ['content-scripts/content.css'],
    js: ['content-scripts/content.js'],
  }],
};

const EXPECTED = {
  'chrome-mv3': {
    ...SHARED,
    permissions: ['contextMenus', 'sidePanel', 'storage'],
    minimum_chrome_version: '144',
    incognito: 'split',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  'firefox-mv3': {
    ...SHARED,
    permissions: ['contextMenus', 'storage'],
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: '__MSG_panelTitle__', open_at_install: false },
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
}

const read = (build: string): Manifest => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;
for (const [build, expected] of Object.entries(EXPECTED)) {
  test(`${build}: every key is known, every value as written here`, () => {
    const manifest = read(build);
    expect({ ...manifest, permissions: [...(manifest.permissions ?? [])].sort() }).toEqual(expected);
  });

  test(`${build}: every message that it names is there in each language`, () => {
    const named = new Set([...JSON.stringify(read(build)).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
    expect(named.size).toBeGreaterThan(2);
    for (const language of ['en', 'zh_CN']) {
      const messages = JSON.parse(readFileSync(`.output/${build}/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
      expect([...named].filter((key) => !messages[key ?? '']?.message)).toEqual([]);
    }
  });

  test(`${build}: every page it names exists`, () => {
    const text = readFileSync(`.output/${build}/manifest.json`, 'utf8');
    const named = [...text.matchAll(/"\/?([\w./-]+\.(?:html|js|css|png|svg))"/g)].map((found) => found[1] ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(`.output/${build}/${path}`))).toEqual([]);
  });

  test(`${build}: what runs in every page is small`, () => {
    const bytes = (read(build).content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css])
      .map((path) => statSync(`.output/${build}/${path}`).size);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_IN_A_PAGE);
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
