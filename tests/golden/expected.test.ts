// The parser against hand-made expectations: pages of our own text, made difficult on purpose (other provinces and decades,
// headlines after bodies, cut columns, broken OCR, traditional characters, minority names). The floors are what was
// measured, less a margin; they rise when the parser does. `expect.json` is never written by a program.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFolders, listHeldBack, parseFolder } from './folders';
import type { Expectation, Measure } from './score';
import { MEASURES, Score, scoreFolders, scorePage } from './score';

/** [pages that the parser was made with, pages held back] */
const FLOORS: Readonly<Record<Measure, readonly [number, number]>> = {
  lines: [0.93, 0.9], headlines: [0.86, 0.76], dates: [0.91, 0.84], bylines: [0.89, 0.85], people: [0.92, 0.85], officials: [0.9, 0.84], posts: [0.9, 0.81],
  projects: [0.85, 0.7], amounts: [0.86, 0.7], place: [0.93, 0.85], year: [0.98, 0.9],
};

const annotated = listFolders().filter((folder) => folder.annotated);
const heldBack = listHeldBack();
const read = (path: string): string => readFileSync(path, 'utf8');

describe('pages with a hand-made expectation', () => {
  const score = scoreFolders(annotated, parseFolder, read);

  it('are at least twelve', () => {
    expect(annotated.length).toBeGreaterThanOrEqual(12);
  });

  it.each(MEASURES)('%s', (measure) => {
    const f1 = score.f1(measure);
    expect(f1, `${measure} ${f1.toFixed(4)}\n${score.misses.filter((miss) => miss.includes(measure.replace(/s$/u, ''))).join('\n')}`).toBeGreaterThanOrEqual(FLOORS[measure][0]);
  });
});

describe('pages held back from those who work on the parser', () => {
  const score = scoreFolders(heldBack, parseFolder, read);

  it('are at least six, with an expectation each', () => {
    expect(heldBack.filter((folder) => folder.annotated).length).toBeGreaterThanOrEqual(6);
  });

  // The number alone: who reads the misses has the pages held back no longer.
  it.each(MEASURES)('%s', (measure) => {
    expect(score.f1(measure), measure).toBeGreaterThanOrEqual(FLOORS[measure][1]);
  });
});

describe('the scorer', () => {
  it.each([...annotated, ...heldBack].map((folder) => [folder.name, folder] as const))('finds nothing wrong in %s against itself', (_, { path }) => {
    const expected = JSON.parse(read(`${path}expect.json`)) as Expectation;
    const score = new Score();
    scorePage(score, expected, expected as Parameters<typeof scorePage>[2]);
    expect(score.misses).toEqual([]);
    expect(MEASURES.map((measure) => score.f1(measure))).toEqual(MEASURES.map(() => 1));
  });

  it('counts what is missing and what is too much', () => {
    const [folder] = annotated;
    const expected = JSON.parse(read(`${folder?.path}expect.json`)) as Expectation;
    const score = new Score();
    scorePage(score, expected, { ...(expected as Parameters<typeof scorePage>[2]), articles: [] });
    expect(score.f1('people')).toBe(0);
    expect(score.f1('headlines')).toBe(0);
  });
});
