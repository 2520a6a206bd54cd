// The command line as a reader calls it: the real program in a process of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const SEED = join(ROOT, 'seeds/001_965c319af9a4be08.txt');
const TEXT = '本报讯 2月6日下午，宝丰县委书记王代强到城关镇调研养老项目建设工作。县长刘海亮陪同调研。';

let dir = '';
beforeAll(() => { dir = mkdtempSync(join(tmpdir(), 'xianbao-')); });
afterAll(() => { rmSync(dir, { recursive: true, force: true }); });

function run(args: readonly string[], { input, env }: { input?: string | Uint8Array; env?: Record<string, string> } = {}): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'core/cli/index.ts', ...args], {
    cwd: ROOT, env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C', ...env }, encoding: 'utf8', ...(input === undefined ? {} : { input }),
  });
  return { status, out: stdout, err: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const readJson = (path: string): { doc: string; articles: { people: { name: string }[] }[]; reason?: string } => JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof readJson>;

describe('xianbao parse', () => {
  it('writes one annotation a file, named after it', () => {
    const out = join(dir, 'new', 'folder');
    expect(run(['parse', SEED, '--out', out])).toEqual({ status: 0, out: '', err: '' });
    const annotation = readJson(join(out, '001_965c319af9a4be08.txt.json'));
    expect(Object.keys(annotation)).toEqual(['doc', 'blank', 'publication', 'place', 'issue_date', 'year', 'articles', 'furniture']);
    expect(annotation.doc).toBe('001_965c319af9a4be08.txt');
    expect(annotation.articles.flatMap(({ people }) => people.map(({ name }) => name))).toContain('王代强');
  });

  it('writes to stdout without --out, and reads stdin as -', () => {
    const { status, out } = run(['parse', '-'], { input: TEXT });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ doc: 'stdin' });
    expect(out).toContain('王代强');
  });

  it('decodes UTF-16', () => {
    const path = file('wide.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'));
    const { status, out } = run(['parse', path]);
    expect({ status, found: out.includes('王代强') }).toEqual({ status: 0, found: true });
  });

  it('goes on after a bad file, names it, and ends with 1', () => {
    const out = join(dir, 'mixed');
    const { status, err } = run(['parse', join(dir, 'nowhere.txt'), SEED, '--out', out]);
    expect(status).toBe(1);
    expect(err).toBe(`xianbao: ${join(dir, 'nowhere.txt')}: no such file\n`);
    expect(existsSync(join(out, '001_965c319af9a4be08.txt.json'))).toBe(true);
  });

  it('says that a text is not Chinese, and ends with 0 and no articles', () => {
    const path = file('english.txt', 'The county held a meeting on Tuesday.\n'.repeat(5));
    const { status, err } = run(['parse', path, '--out', dir]);
    expect({ status, err }).toEqual({ status: 0, err: `xianbao: ${path}: is not Chinese text: nothing was read from it\n` });
    expect(readJson(join(dir, 'english.txt.json'))).toMatchObject({ articles: [], reason: 'not-chinese' });
  });

  it('says what is wrong with each kind of bad input', () => {
    const binary = 'is not text (binary data; a PDF needs its text extracted first)';
    const bad = [
      [join(ROOT, 'core'), 'is a directory, not a file of text'],
      [file('empty.txt', ''), 'is empty'],
      [file('white.txt', ' \n\u3000\n'), 'is empty'],
      [file('page.pdf', Buffer.from('255044462d312e370ae2e3cfd30a00ff', 'hex')), binary],
      [file('long.txt', '县长到镇里调研春耕。'.repeat(1_000_001)), 'is too long (more than ten million characters); cut it into its pages'],
      [file('nul.txt', `${TEXT}\0\0\0${TEXT}`), binary],
      [file('noise.txt', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 255)), binary],
      [file('moji.txt', new TextDecoder('gbk').decode(new TextEncoder().encode(TEXT.repeat(3)))), 'was decoded wrongly before it was saved (mojibake); use the original file'],
    ] as const;
    const { status, out, err } = run(['parse', ...bad.map(([path]) => path), '--out', join(dir, 'bad')]);
    expect({ status, out, err: err.trimEnd().split('\n') }).toEqual({ status: 1, out: '', err: bad.map(([path, message]) => `xianbao: ${path}: ${message}`) });
  });

  it.each([
    ['no file', ['parse'], 'no FILE given'],
    ['two files and no --out', ['parse', 'a.txt', 'b.txt'], '--out DIR is missing'],
    ['two files of one name', ['parse', 'x/a.txt', 'y/a.txt', '--out', '.'], 'y/a.txt: has the name of another input; its result would overwrite that one'],
    ['an unknown option', ['parse', '--frobnicate', 'a.txt'], "Unknown option '--frobnicate'"],
    ['an unknown command', ['frobnicate'], 'unknown command: frobnicate'],
  ])('refuses %s with 2', (_, args, message) => {
    const { status, out, err } = run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`xianbao: ${message}`);
    expect(err).toContain('Try: xianbao --help');
  });

  it('says when it cannot write', () => {
    const blocked = file('blocked', '');
    const { status, err } = run(['parse', SEED, '--out', join(blocked, 'below')]);
    expect(status).toBe(1);
    expect(err).toContain('cannot be written');
  });

  it('ends quietly when its reader goes away', () => {
    mkdirSync(join(dir, 'pipe'), { recursive: true });
    const { status, stderr } = spawnSync('sh', ['-c', `"$0" --import tsx core/cli/index.ts parse "$1" | head -c 20 >/dev/null; exit 0`, process.execPath, SEED], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('xianbao', () => {
  it('explains itself in both languages', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, err: '' });
    expect(run(['--help']).out).toContain('xianbao parse FILE… --out DIR');
    expect(run(['parse', '--help'], { env: { LANG: 'zh_CN.UTF-8' } }).out).toContain('退出状态');
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('called with nothing shows the help on stderr and ends with 2', () => {
    const { status, out, err } = run([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Usage');
  });
});
