// The command line as a newcomer calls it: through npm, which must add nothing to what is printed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SEED = '000_9b46840067f1c2ab.txt';

function xianbao(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', ['run', '-s', 'xianbao', '--', ...args], { encoding: 'utf8', input, shell: process.platform === 'win32' });
}

it('parse, mark and search print JSON and nothing else', () => {
  const out = mkdtempSync(join(tmpdir(), 'xianbao-cli-'));
  try {
    expect(xianbao(['parse', `seeds/${SEED}`, '--out', out]).status).toBe(0);
    expect(readdirSync(out)).toEqual([`${SEED}.json`]);
  } finally {
    rmSync(out, { recursive: true });
  }
  const text = '宝丰县召开会议。县委书记王代强出席会议并讲话。';
  const { marks } = JSON.parse(xianbao(['mark', '-', '--json'], text).stdout) as { marks: { start: number; end: number; tier: string }[] };
  expect(marks.map(({ start, end, tier }) => [text.slice(start, end), tier])).toEqual([['王代强', 'identified']]);
  const found = JSON.parse(xianbao(['search', 'wdq', '--json']).stdout) as { people: { name: string }[] };
  expect(found.people[0]?.name).toBe('王代强');
}, 60_000);

it('a missing file is said on stderr, with a status that says so', () => {
  const { status, stdout, stderr } = xianbao(['parse', 'no-such-page.txt', '--out', tmpdir()]);
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain('no-such-page.txt');
}, 60_000);
