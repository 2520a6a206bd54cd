// Finds articles: every piece of the query stands in the text, each exactly as typed. Two steps: posting lists give the
// candidates and a first weight (BM25 over pieces, headline counted more); the best candidates are then read and weighed
// again on their text. A candidate whose text does not hold a piece is dropped: pairs of characters can meet by chance.
import type { ArticleHit } from '../model';
import { dayOf, placeOf } from './article-terms';
import { Candidates } from './candidates';
import { documentsOf, lengthOfCode } from './chunk';
import type { ChunkHead, IndexState, IndexedArticle, SearchIndex } from './contract';
import { Lookup } from './lookup';
import { intersectAll } from './postings';
import { readPiece } from './query';
import type { Piece, Query } from './query';
import { writeSnippet } from './snippet';
import { termsOf } from './units';
import { weighText } from './weigh';
import type { Found } from './weigh';

/** Candidates read at first; more, and more at once, while too few of them hold up: pairs that met by chance. */
const READ_MIN = 16;
const READ_MAX = 256;

/** BM25: how fast more of the same says less, and how much length counts. The usual values. */
const K1 = 1.2;
const B = 0.75;
/** How often a term of each strength (once, twice, often, headline) is taken to stand. */
const TIMES = [1, 2.4, 5, 6];

/** Articles that hold every piece of the query, best first. */
export async function findArticles(query: Query, index: SearchIndex, state: IndexState, limit: number, stopped: () => boolean): Promise<readonly ArticleHit[]> {
  const pieces = [...query.pieces, ...query.titles.map(readPiece)];
  if (pieces.length === 0 && query.places.length === 0 && query.from === null && query.to === null) return [];
  const candidates = await findCandidates(query, pieces, index, state);
  const hits: Hit[] = [];
  // The first weight chooses whom to read, the text decides; a few more are read than are shown, for the order's sake.
  const wanted = Math.min(Math.max(Math.ceil(limit * 1.5), READ_MIN), READ_MAX);
  for (let read = 0, count = wanted; read < candidates.size && hits.length < Math.max(limit, wanted) && !stopped(); count = Math.min(count * 2, READ_MAX)) {
    const batch = candidates.best(read, count);
    read += count;
    const rows = await index.readArticles(batch.map(({ doc }) => doc));
    rows.forEach((row, i) => {
      const candidate = batch[i];
      if (row === null || candidate === undefined) return;
      const weighed = weighText(row.article, pieces, candidate.day);
      if (weighed === null) return;
      hits.push({ row, found: weighed.found, score: candidate.weight * weighed.factor, day: candidate.day });
    });
  }
  hits.sort((a, b) => b.score - a.score || b.day - a.day || (a.row.article.id < b.row.article.id ? -1 : 1));
  return hits.slice(0, limit).map(writeHit);
}

interface Hit {
  readonly row: IndexedArticle;
  readonly found: readonly Found[];
  readonly score: number;
  readonly day: number;
}

function writeHit({ row, found, score }: Hit): ArticleHit {
  const { article, publication } = row;
  return { id: article.id, title: article.title, date: dayOf(row), publication, place: placeOf(row), ...writeSnippet(article, found), score };
}

async function findCandidates(query: Query, pieces: readonly Piece[], index: SearchIndex, state: IndexState): Promise<Candidates> {
  const lookup = new Lookup(index, state, 'articles');
  const termsOfPiece = pieces.map((piece) => [...new Set(piece.runs.flatMap(termsOf))]);
  const placeTerms = query.places.map((place) => `%${place}`);
  await lookup.load([...termsOfPiece.flat(), ...placeTerms]);
  const total = lookup.chunks.reduce((sum, chunk) => sum + chunk.size, 0);
  const rarity = termsOfPiece.map((terms) => {
    const documents = Math.min(...terms.map((term) => lookup.count(term)));
    return Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
  });
  const norms = normsOf(lookup);
  const candidates = new Candidates();
  lookup.chunks.forEach((chunk, c) => {
    const lists = termsOfPiece.map((terms, p) => addDays(intersectAll(terms.map((term) => lookup.list(term, c))), pieces[p]?.days ?? null, chunk));
    const all = [...lists, ...placeTerms.map((term) => lookup.list(term, c))];
    // Dates alone ask for every article between them.
    const both = all.length === 0 ? Uint32Array.from({ length: chunk.size }, (_, i) => i * 4) : intersectAll(all);
    if (both.length === 0) return;
    const numbers = documentsOf(chunk);
    const at = new Uint32Array(lists.length);
    for (const entry of both) {
      const i = entry >>> 2;
      const code = chunk.lengths[i] as number;
      const day = chunk.days[i] as number;
      if (code === 0 || (query.from !== null && day < query.from) || (query.to !== null && (day === 0 || day > query.to))) continue;
      const norm = norms[code] as number;
      let weight = 0;
      for (let p = 0; p < lists.length; p++) {
        const list = lists[p] as Uint32Array;
        let place = at[p] as number;
        while ((list[place] as number) >>> 2 < i) place += 1;
        at[p] = place;
        const times = TIMES[(list[place] as number) & 3] as number;
        weight += ((rarity[p] as number) * times * (K1 + 1)) / (times + norm);
      }
      candidates.add(numbers[i] as number, day, weight);
    }
  });
  return candidates;
}

/** The list of a piece, and where the piece is a date also everything of those days: 2月6日 in a paper of 2023 is 2023年2月. */
function addDays(list: Uint32Array, days: Piece['days'], chunk: ChunkHead): Uint32Array {
  if (days === null) return list;
  const all: number[] = [];
  for (let i = 0, at = 0; i < chunk.size; i++) {
    const day = chunk.days[i] as number;
    const entry = list[at];
    if (entry !== undefined && entry >>> 2 === i) {
      all.push(entry);
      at += 1;
    } else if (day >= days.from && day <= days.to) all.push(i * 4);
  }
  return Uint32Array.from(all);
}

/** BM25's length norm for each coded length, from the mean of a sample: the scale is too coarse to need all of them. */
function normsOf(lookup: Lookup): Float64Array {
  let sum = 0;
  let count = 0;
  for (const { lengths } of lookup.chunks) {
    for (let i = 0; i < lengths.length; i += 7) {
      sum += lengthOfCode(lengths[i] as number);
      count += 1;
    }
  }
  const average = count === 0 ? 1 : sum / count;
  return Float64Array.from({ length: 256 }, (_, code) => K1 * (1 - B + (B * lengthOfCode(code)) / average));
}
