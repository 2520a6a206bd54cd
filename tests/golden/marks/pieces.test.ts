// A page that is read in pieces is marked as if it came whole: the foreign pages again, cut at every line, each piece read with
// what the others say, as the extension reads long pages.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Automaton } from '../../../core/match/automaton';
import { markPiece, markText, type EntitySource } from '../../../core/match/mark';
import type { ForeignPage, Mark, Surroundings } from '../../../core/model';
import { readMarkedPages, readSeedNames } from './read-pages';

let automaton: Automaton;
let source: EntitySource;
beforeAll(async () => {
  ({ automaton, source } = await readSeedNames());
});

async function markInPieces(text: string, page: ForeignPage): Promise<string[]> {
  const pieces = text.split(/(?<=\n)/u);
  const before: (Surroundings | null)[] = [];
  let around: Surroundings | null = null;
  for (const piece of pieces) {
    before.push(around);
    ({ around } = await markPiece(piece, page, automaton, source, around, { introduced: false }));
  }
  const marks: string[] = [];
  let start = 0;
  for (const [i, piece] of pieces.entries()) {
    const whole: Surroundings = { ...(around as Surroundings), whole: true, above: before[i]?.above ?? '', said: before[i]?.said ?? [] };
    marks.push(...show((await markPiece(piece, page, automaton, source, whole, { introduced: false })).marks, start));
    start += piece.length;
  }
  return marks;
}

const show = (marks: readonly Mark[], from = 0): string[] => marks.map(({ start, surface, tier }) => `${start + from} ${surface} ${tier}`);

/**
 * Lines that are only set run on into each other, a life may end on its second line, and a headline's names are told by the text below it:
 * there a line is no piece of its own. Nor is it where each cell of a table has one.
 */
const RUNS_ON = /set-lines|headline-names|encyclopedia-secretary|county-secretary-to-city|in-lines|firms-and-contacts|rows-with-holes|note-below|cases-heard/u;

describe('in pieces as in one', () => {
  it.each(readMarkedPages().filter(({ name }) => !RUNS_ON.test(name)).map((page) => [page.name, page] as const))('%s', async (_, { text, page }) => {
    const whole = await markText(text, page, automaton, source, { introduced: false });
    expect(await markInPieces(text, page)).toEqual(show(whole));
  });
});
