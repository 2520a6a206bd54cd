import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../core/cli/io';
import type { CommandIo } from '../../../core/cli/io';
import { runSearch } from '../../../core/cli/search';
import type { SearchResult } from '../../../core/model';

/** Runs the command and gives its status and what it printed. */
async function run(args: string[], stdin = ''): Promise<{ status: number; printed: string }> {
  let printed = '';
  const io: CommandIo = {
    stdin: (async function* () { yield new TextEncoder().encode(stdin); })(),
    stdout: { write: (text: unknown) => { printed += String(text); return true; } },
    stderr: { write: () => true },
    language: 'en',
  };
  return { status: await runSearch(args, io), printed };
}

const json = async (...args: string[]): Promise<SearchResult> => JSON.parse((await run([...args, '--json'])).printed) as SearchResult;

describe('xianbao search', () => {
  it.each([['王代强'], ['王', '代', '强'], ['王代強'], ['wangdaiqiang'], ['wdq'], ['wangdq']])('finds an official of the seeds by %s', async (...query) => {
    const { people } = await json(...query);
    expect(people[0]).toMatchObject({ name: '王代强', post: '宝丰县 县委书记', postDate: expect.stringMatching(/^2023-02-/) as string });
  });

  it('finds who held a post in a place, the latest first', async () => {
    const { people } = await json('宝丰 县长');
    const holders = people.filter(({ post }) => post === '宝丰县 县长').map(({ name }) => name);
    expect(holders.indexOf('刘海亮')).toBeLessThan(holders.indexOf('王代强'));
    expect(holders).toContain('王代强');
  });

  it('finds projects by several words in any order', async () => {
    for (const query of ['新能源 产业园', '产业园 新能源']) expect((await json(query)).projects.some(({ name }) => name.includes('新能源') && name.endsWith('产业园'))).toBe(true);
  });

  it('takes the query from stdin', async () => {
    expect(JSON.parse((await run(['-', '--json'], '王代强\n')).printed)).toEqual(await json('王代强'));
  });

  it('prints a list to read, and says when there is nothing', async () => {
    expect((await run(['王代强'])).printed).toMatch(/^People\n {2}王代强/);
    expect(await run(['查无此人'])).toEqual({ status: 0, printed: 'Nothing found.\n' });
  });

  it('says what is wrong with a call', async () => {
    await expect(run([])).rejects.toThrow(UsageError);
    await expect(run(['王', '--limit', '0'])).rejects.toThrow('--limit');
  });
});
