// The parser against hand-made expectations: pages of our own text, made difficult on purpose (other provinces and decades,
// headlines after bodies, cut columns, broken OCR, traditional characters, minority names). The floors are what was
// measured, less a margin; they rise when the parser does. `expect.json` is never written by a program.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFolders, parseFolder } from './folders';
import type { Expectation, Measure } from './score';
import { MEASURES, Score, scorePage } from './score';

const FLOORS: Readonly<Record<Measure, number>> = {
  lines: 0.9, headlines: 0.8, dates: 0.6, bylines: 0.88, people: 0.78, officials: 0.78, posts: 0.7, projects: 0.9, amounts: 0.95, place: 0.8, year: 0.8,
};

const annotated = listFolders().filter(({ path }) => existsSync(`${path}expect.json`));

describe('pages with a hand-made expectation', () => {
  const score = new Score();
  for (const folder of annotated) scorePage(score, JSON.parse(readFileSync(`${folder.path}expect.json`, 'utf8')) as Expectation, parseFolder(folder));

  it('are at least twelve', () => {
    expect(annotated.length).toBeGreaterThanOrEqual(12);
  });

  it.each(MEASURES)('%s', (measure) => {
    const f1 = score.f1(measure);
    expect(f1, `${measure} ${f1.toFixed(4)}\n${score.misses.filter((miss) => miss.includes(measure.replace(/s$/u, ''))).join('\n')}`).toBeGreaterThanOrEqual(FLOORS[measure]);
  });
});

describe('the scorer', () => {
  it.each(annotated.map((folder) => [folder.name, folder] as const))('finds nothing wrong in %s against itself', (_, { path }) => {
    const expected = JSON.parse(readFileSync(`${path}expect.json`, 'utf8')) as Expectation;
    const score = new Score();
    scorePage(score, expected, expected as Parameters<typeof scorePage>[2]);
    expect(score.misses).toEqual([]);
    expect(MEASURES.map((measure) => score.f1(measure))).toEqual(MEASURES.map(() => 1));
  });

  it('counts what is missing and what is too much', () => {
    const [folder] = annotated;
    const expected = JSON.parse(readFileSync(`${folder?.path}expect.json`, 'utf8')) as Expectation;
    const score = new Score();
    scorePage(score, expected, { ...(expected as Parameters<typeof scorePage>[2]), articles: [] });
    expect(score.f1('people')).toBe(0);
    expect(score.f1('headlines')).toBe(0);
  });
});
