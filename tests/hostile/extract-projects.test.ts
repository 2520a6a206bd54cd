// Text made to stop the reader of projects: repeats without an end, lines of millions of characters, tens of thousands of
// names. What is asserted is that the answer is right; a pass that is not linear does not come to an end here.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProjects } from '../../core/extract/projects';
import { articleOf } from '../unit/extract/article-of';

const SEEDS = new URL('../../seeds/', import.meta.url);

const namesOf = (text: string): string[] => readProjects(articleOf(text)).map(({ name }) => name);

/** The `index`-th of many different names of one length. */
const nameAt = (index: number): string => [7, 61, 641].map((step) => String.fromCharCode(0x6000 + ((index * step) % 4001))).join('');

describe('repeats', { timeout: 120_000 }, () => {
  it('one project named eight thousand times', () => {
    const [project, ...others] = readProjects(articleOf('总投资5亿元的X产业园项目、'.repeat(8000)));
    expect(others).toEqual([]);
    expect(project).toMatchObject({ name: 'X产业园项目', amounts: [{ yuan: 500_000_000 }] });
    expect(project?.mentions).toHaveLength(8000);
  });

  it('and four times as often', () => {
    expect(namesOf('总投资5亿元的X产业园项目、'.repeat(32_000))).toEqual(['X产业园项目']);
  });

  it.each([
    ['、', 100_000], ['“', 100_000], ['”', 100_000], ['（', 100_000], ['）', 100_000], ['《', 100_000], ['（水库', 50_000], ['（又名', 50_000], ['“水库', 50_000],
    ['项目', 100_000], ['工程是', 50_000], ['是水库改造', 50_000], ['产业园和', 50_000], ['二期', 50_000], ['该项目', 50_000], ['一二三亿', 50_000], ['2亿3千', 50_000],
    ['分别投资3亿元、', 30_000], ['水库、分别3亿元、', 20_000], ['总投资', 50_000], ['在', 100_000], ['在水库', 50_000], ['建设', 100_000], ['本报讯（', 50_000], ['由公司投资', 30_000], ['，', 100_000], ['；水库', 50_000],
  ])('nothing but %s × %i names nothing', (unit, times) => {
    expect(namesOf(unit.repeat(times)).length).toBeLessThanOrEqual(1);
    // What follows the flood is read as if it stood alone.
    expect(namesOf(`${unit.repeat(times)}。\n总投资3亿元的宏发化工产业园开工。`)).toContain('宏发化工产业园');
  });

  it('brackets in brackets', () => {
    expect(namesOf(`总投资3亿元的宏发${'（'.repeat(50_000)}东区${'）'.repeat(50_000)}化工产业园`).length).toBeLessThanOrEqual(1);
  });
});

describe('very many', { timeout: 120_000 }, () => {
  it('thirty thousand names in one line', () => {
    const wanted = Array.from({ length: 30_000 }, (_, index) => `${nameAt(index)}水电站工程`);
    const found = namesOf(wanted.map((name, index) => `总投资${index + 1}万元的${name}开工`).join('；'));
    expect(found.length).toBeGreaterThan(3000);
    expect(found).toContain(wanted.at(-1));
  });

  it('a hundred thousand sums of one project', () => {
    const [project] = readProjects(articleOf(`宏发化工产业园项目${Array.from({ length: 100_000 }, (_, index) => `投资${index + 1}万元`).join('，')}。`));
    expect(project?.amounts).toHaveLength(100_000);
  });

  it('seeds joined to one line of five million characters', () => {
    const seeds = readdirSync(SEEDS).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(new URL(file, SEEDS), 'utf8')).join('');
    const once = namesOf(seeds.replaceAll('\n', ''));
    const line = seeds.replaceAll('\n', '').repeat(Math.ceil(5_000_000 / seeds.length));
    expect(line.length).toBeGreaterThan(4_500_000);
    expect(namesOf(line)).toEqual(expect.arrayContaining(once.slice(0, 5)));
  });
});
