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
  const tallies: Tally[] = [];
  for (const piece of query.pieces) {
    if (tallies.at(-1)?.empty === true) return [];
    const tally = new Tally(lookup.chunks);
    await hitPinyin(piece.text, lookup, tally, POINTS);
    await hitName(piece.text, lookup, tally, POINTS);
    await lookup.load([`%${placeKey(piece.text)}`]);
    tally.add(lookup.lists(`%${placeKey(piece.text)}`), POINTS.place);
    tallies.push(tally);
  }
  await lookup.load(query.places.map((place) => `%${place}`));
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
