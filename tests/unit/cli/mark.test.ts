// `xianbao mark` as a script calls it: exact shape of the answer, exit statuses. (The program in a process of its own: parse.test.ts
// and npm.test.ts.)
import { describe, expect, it } from 'vitest';
import type { CommandIo } from '../../../core/cli/io';
import { runCommand } from '../../../core/cli/run';

async function run(args: readonly string[], input = ''): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const io: CommandIo = {
    stdin: (async function* () { yield new TextEncoder().encode(input); })(),
    stdout: { write: (text: unknown) => { out += String(text); return true; } },
    stderr: { write: (text: unknown) => { err += String(text); return true; } },
    language: 'en',
  };
  return { status: await runCommand(['mark', ...args], io), out, err };
}

describe('xianbao mark', () => {
  it('prints marks with exactly these fields, offsets in UTF-16 units of the text', async () => {
    const text = '𠮷：宝丰縣委書記王 代 强到会。浙江省省長王浩说。';
    const { status, out } = await run(['-', '--json', '--date', '2023-02-07'], text);
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
  it('prints an empty list for a text that names nobody, and a sentence without --json', async () => {
    expect((await run(['-', '--json'], '春天来了。')).out.replace(/\s/gu, '')).toBe('{"marks":[]}');
    expect((await run(['-'], '春天来了。')).out).toBe('Nothing known stands in the text.\n');
  });
  it.each([
    [['/nowhere/at/all.txt'], '', 1], [['-'], '', 1], [['-', '--date', '2023-02-30'], '王', 2], [['-', '--url', 'nowhere'], '王', 2], [[], '', 2], [['a', 'b'], '', 2], [['-', '--bogus'], '王', 2],
  ] as const)('%j ends with a message', async (args, input, status) => {
    const result = await run(args, input);
    expect(result.status).toBe(status);
    expect(result.err).toMatch(/^xianbao: /u);
    expect(result.out).toBe('');
  });
});
