// Finds projects: every piece of the query stands in a name of it, in its builder's name, or is its place.
import type { ProjectHit } from '../model';
import { Tally } from './cast';
import type { ProjectCard } from './cards';
import type { IndexState, SearchIndex } from './contract';
import { Lookup } from './lookup';
import { hitPinyin } from './name-pinyin';
import { hitName } from './name-text';
import { placeKey } from './place-key';
import type { Query } from './query';
import { foldText } from './units';

const POINTS = { part: 20, prefix: 40, name: 100, place: 5 } as const;

/** Projects that fit a query, best first. A post: filter asks for people, and no project has one. */
export async function findProjects(query: Query, index: SearchIndex, state: IndexState, limit: number): Promise<readonly ProjectHit[]> {
  const lookup = new Lookup(index, state, 'projects');
  if (lookup.chunks.length === 0 || query.titles.length > 0 || (query.pieces.length === 0 && query.places.length === 0)) return [];
  const placeTerm = (text: string): string[] => (state.lexicon.places.has(placeKey(text)) ? [`%${placeKey(text)}`] : []);
  const places = lookup.load([...query.pieces.flatMap(({ text }) => placeTerm(text)), ...query.places.map((place) => `%${place}`)]);
  const tallies = await Promise.all(query.pieces.map(async ({ text }) => {
    const tally = new Tally(lookup.chunks);
    await Promise.all([hitPinyin(text, lookup, tally, POINTS), hitName(text, lookup, tally, POINTS), places]);
    for (const term of placeTerm(text)) tally.add(lookup.lists(term), POINTS.place);
    return tally;
  }));
  await places;
  for (const place of query.places) {
    const tally = new Tally(lookup.chunks);
    tally.add(lookup.lists(`%${place}`), 1);
    tallies.push(tally);
  }
  const [tally, ...more] = tallies;
  if (tally === undefined) return [];
  for (const other of more) tally.keep(other);
  const best = tally.best(limit, query.from, query.to);
  const cards = await index.readProjectCards(best.map(({ doc }) => doc));
  return cards.flatMap((card) => (card === null ? [] : [writeHit(card, query)]));
}

function writeHit({ id, name, home, amount, stage, date, articles }: ProjectCard, query: Query): ProjectHit {
  const folded = foldText(name).text;
  const matched = query.pieces.flatMap(({ text }) => {
    const start = folded.length === name.length ? folded.indexOf(text) : -1;
    return start < 0 ? [] : [{ start, end: start + text.length }];
  });
  return { id, name, home, amount, stage, date, articles, matched: matched.toSorted((a, b) => a.start - b.start) };
}
