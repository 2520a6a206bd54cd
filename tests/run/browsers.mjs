// Finds the two browsers that the end-to-end tests and the demo drive, and brings them where none is installed.
// Branded Chrome ignores --load-extension since 137, so it is never chosen: Chromium, Chrome for Testing and Edge are.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const home = homedir();
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const KINDS = {
  chromium: {
    variable: 'XIANBAO_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    debian: ['chromium'],
  },
  firefox: {
    variable: 'XIANBAO_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: ['firefox-esr'],
  },
};

/** Where Playwright keeps what it downloads; its Firefox is patched and speaks no BiDi, so only Chromium is taken. */
function playwrightChromium() {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? {
    linux: join(home, '.cache/ms-playwright'),
    darwin: join(home, 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
  }[process.platform];
  if (!root || !existsSync(root)) return [];
  const versions = readdirSync(root).filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const inside = [
    'chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ...['chrome-mac-arm64', 'chrome-mac-x64'].map((folder) =>
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`),
  ];
  return versions.flatMap((version) => inside.map((path) => join(root, version, path)));
}

function candidates(kind) {
  const { commands, mac, windows } = KINDS[kind];
  if (process.platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) => mac.map((path) => join(folder, path)));
  }
  if (process.platform === 'win32') return programs.flatMap((folder) => windows.map((path) => join(folder, path)));
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox'];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function find(kind) {
  const { variable } = KINDS[kind];
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which does not exist.`);
    return chosen;
  }
  const paths = kind === 'chromium' ? [...candidates(kind), ...playwrightChromium()] : candidates(kind);
  return paths.find((path) => existsSync(path));
}

function run(command, parameters) {
  console.log(`$ ${command} ${parameters.join(' ')}`);
  const shell = process.platform === 'win32';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'], env, shell }).status === 0;
}

const onDebianAsRoot = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
let listsFresh = false;

/** Debian packages that are missing; Chinese text in screenshots needs the font as much as the browser. */
function aptInstall(packages) {
  listsFresh ||= run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

async function need(kind) {
  const found = find(kind);
  if (found) return found;
  const { variable, debian } = KINDS[kind];
  console.log(`No ${kind} found: bringing one.`);
  if (onDebianAsRoot()) aptInstall([...debian, 'fonts-noto-cjk', 'xvfb']);
  if (kind === 'chromium' && !find(kind)) run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const brought = find(kind);
  if (brought) return brought;
  throw new Error(
    `No ${kind} found, and none could be brought. Install ${kind === 'chromium' ? 'Chromium, Chrome for Testing or Edge' : 'Firefox'}`
    + ` (Debian: apt-get install ${debian.join(' ')}), or set ${variable} to the path of its executable.`,
  );
}

/** The path of a browser of the Chromium family that loads unpacked extensions, or undefined. */
export const findChromium = () => find('chromium');
/** The path of a Firefox, or undefined. */
export const findFirefox = () => find('firefox');
/** As findChromium, but brings one where none is; rejects with what to do if it cannot. */
export const needChromium = async () => need('chromium');
/** As findFirefox, but brings one where none is; rejects with what to do if it cannot. */
export const needFirefox = async () => need('firefox');

/** Without a Chinese font screenshots show boxes. Brings one where that is possible, else only says so. */
export function needChineseFont() {
  if (process.platform !== 'linux') return;
  const known = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout ?? '';
  if (known.trim() !== '') return;
  if (onDebianAsRoot() && aptInstall(['fonts-noto-cjk'])) return;
  console.log('No Chinese font found: screenshots will show boxes (Debian: apt-get install fonts-noto-cjk).');
}
