import { resolve } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';

/*
 * One manifest for both browsers, with the least it needs. README § Permissions has a sentence for each permission;
 * tests/manifest.test.ts asserts what comes out, key by key.
 */

/** The id by which Firefox knows the extension; tests pin its moz-extension address through it. */
const GECKO_ID = 'xianbao@xianbao.invalid';

/**
 * Nothing leaves the extension: no connection, no form, no frame, no resource of another origin. `npm run dev` alone
 * may reach its own development server, or reloading would not work.
 */
function policy(dev: boolean): string {
  const server = "http://localhost:* ws://localhost:*";
  return [
    "default-src 'none'",
    "script-src 'self'",
    dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    dev ? `connect-src 'self' ${server}` : "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ') + ';';
}

/** `npm run dev` opens a browser where there is a screen; elsewhere it builds, watches, and says what to load. */
const screen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
/** Chromium refuses its sandbox to root (containers). */
const asRoot = process.getuid?.() === 0;

/** What the bundler tells of its modules, as far as it is asked. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * All that the popup needs to draw its first results in one file, which the other pages share: each more file that it has to
 * fetch took it some three milliseconds. What it loads later, and what only other pages need, stays apart.
 */
function popupInOneFile(): { name: string; config(own: { build?: { lib?: unknown } }): object } {
  const entry = /[\\/]entrypoints[\\/]popup[\\/]main\.tsx$/;
  // WXT's own, in every page, and empty: not worth a file either.
  const empty = 'virtual:wxt-html-plugins';
  const isNeeded = (id: string, modules: Modules, seen: Set<string>): boolean => {
    if (entry.test(id) || id.endsWith(empty)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (modules.getModuleInfo(id)?.importers ?? []).some((importer) => isNeeded(importer, modules, seen));
  };
  const name = (id: string, modules: Modules): string | null => (!entry.test(id) && isNeeded(id, modules, new Set()) ? 'shared' : null);
  return {
    name: 'popup-in-one-file',
    // Background and content scripts are single files anyway.
    config: ({ build }) => (build?.lib === undefined || build.lib === false ? { build: { rollupOptions: { output: { codeSplitting: { groups: [{ name }] } } } } } : {}),
  };
}

export default defineConfig({
  webExt: { disabled: !screen, chromiumArgs: asRoot ? ['--no-sandbox'] : [] },
  // Every import is written down: a reader sees where a name comes from, and core/ can run without WXT.
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  // No lower targets than the manifest's. The dictionary of segmentit alone is 3.6 MB: a warning would only be noise.
  // (Chinese stays readable in the built files without an option; tests/built sees to it.)
  vite: () => ({
    build: { target: ['chrome144', 'firefox140'], chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false } },
    plugins: [popupInOneFile()],
    // WXT's own tells every page the extension's id; see there.
    resolve: { alias: { 'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/content/quiet-context.ts') } },
  }),
  zip: { excludeSources: ['.output/**', '.wxt/**', 'coverage/**'] },
  manifest: ({ browser, command }): UserManifest => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // storage: settings, and what was found on each tab (in memory). contextMenus: look up the selected text.
    permissions: browser === 'firefox' ? ['storage', 'contextMenus'] : ['storage', 'contextMenus', 'sidePanel'],
    content_security_policy: { extension_pages: policy(command === 'serve') },
    omnibox: { keyword: 'xb' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+X' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandOpenPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          // 140: CSS Custom Highlight API and data_collection_permissions. No `incognito` key: Firefox reads "split"
          // as "not allowed in private windows".
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // 144: onMessage listeners may be async functions. Split: what a private window reads stays in its memory.
          minimum_chrome_version: '144',
          incognito: 'split',
        }),
  }),
});
