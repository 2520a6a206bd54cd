// `xianbao mark` as a script calls it: exact shape of the answer, exit statuses.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

function run(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'core/cli/index.ts', 'mark', ...args], {
    cwd: ROOT, env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C' }, encoding: 'utf8', input,
  });
  return { status, out: stdout, err: stderr };
}

describe('xianbao mark', () => {
  it('prints marks with exactly these fields, offsets in UTF-16 units of the text', () => {
    const text = '𠮷：宝丰縣委書記王 代 强到会。浙江省省長王浩说。';
    const { status, out } = run(['-', '--json', '--date', '2023-02-07'], text);
    const { marks } = JSON.parse(out) as { marks: { start: number; end: number; surface: string; tier: string; entity: { id: string; name: string } | null; reasons: string[] }[] };
    expect(status).toBe(0);
    expect(marks.map(({ surface, tier, entity }) => [surface, tier, entity?.name])).toEqual([['王 代 强', 'identified', '王代强'], ['王浩', 'same-name', '王浩']]);
    for (const mark of marks) {
      expect(Object.keys(mark)).toEqual(['start', 'end', 'surface', 'kind', 'entity', 'tier', 'reasons']);
      expect(text.slice(mark.start, mark.end)).toBe(mark.surface);
      expect(Object.keys(mark.entity ?? {})).toEqual(['id', 'name']);
      expect(mark.reasons.every((reason) => typeof reason === 'string' && reason !== '')).toBe(true);
    }
  });
  it('prints an empty list for a text that names nobody, and a sentence without --json', () => {
    expect(run(['-', '--json'], '春天来了。').out.replace(/\s/gu, '')).toBe('{"marks":[]}');
    expect(run(['-'], '春天来了。').out).toBe('Nothing known stands in the text.\n');
  });
  it.each([
    [['/nowhere/at/all.txt'], '', 1], [['-'], '', 1], [['-', '--date', '2023-02-30'], '王', 2], [['-', '--url', 'nowhere'], '王', 2], [[], '', 2], [['a', 'b'], '', 2], [['-', '--bogus'], '王', 2],
  ] as const)('%j ends with a message', (args, input, status) => {
    const result = run(args, input);
    expect(result.status).toBe(status);
    expect(result.err).toMatch(/^xianbao: /u);
    expect(result.out).toBe('');
  });
});
