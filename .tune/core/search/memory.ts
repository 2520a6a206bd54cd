// The search index in memory: for the command line and for tests. Holds the same chunks and blocks as the store, so
// that a search runs the same code over both.
import type { Knowledge } from '../model';
import { addArticle } from './article-terms';
import { writePersonCard, writeProjectCard } from './cards';
import type { PersonCard, ProjectCard } from './cards';
import { CHUNK_MAX, ChunkBuilder } from './chunk';
import type { Chunk } from './chunk';
import type { ChunkHead, Family, IndexedArticle, Lexicon, SearchIndex } from './contract';
import { LexiconBuilder, addPerson, addProject } from './names';

/** The index over articles and knowledge; document n is the n-th of its kind. Nothing is read lazily. */
export function buildMemoryIndex(articles: readonly IndexedArticle[], knowledge: Knowledge, chunkSize: number = CHUNK_MAX): SearchIndex {
  const { chunks: cast, lexicon, personCards, projectCards } = indexKnowledge(knowledge, chunkSize);
  const chunks = [...inChunks('articles', articles, chunkSize, addArticle), ...cast];
  return memoryIndex(chunks, articles, personCards, projectCards, lexicon);
}

/** Chunks, cards and lexicon of people and projects, as store and memory both hold them. */
export function indexKnowledge(knowledge: Knowledge, chunkSize: number = CHUNK_MAX): {
  readonly chunks: readonly Chunk[];
  readonly lexicon: Lexicon;
  readonly personCards: readonly PersonCard[];
  readonly projectCards: readonly ProjectCard[];
} {
  const lexicon = new LexiconBuilder();
  const people = inChunks('people', knowledge.people, chunkSize, (chunk, n, person) => addPerson(chunk, n, person, lexicon));
  const projects = inChunks('projects', knowledge.projects, chunkSize, (chunk, n, project) => addProject(chunk, n, project, lexicon));
  return {
    chunks: [...people, ...projects],
    lexicon,
    personCards: knowledge.people.map(writePersonCard),
    projectCards: knowledge.projects.map(writeProjectCard),
  };
}

function inChunks<T>(family: Family, all: readonly T[], size: number, add: (chunk: ChunkBuilder, number: number, one: T) => void): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < all.length; from += size) {
    const builder = new ChunkBuilder();
    all.slice(from, from + size).forEach((one, i) => add(builder, from + i, one));
    chunks.push(builder.finish(family));
  }
  return chunks;
}

/** An index over chunks that are there already. */
export function memoryIndex(
  chunks: readonly Chunk[],
  articles: readonly IndexedArticle[],
  people: readonly PersonCard[],
  projects: readonly ProjectCard[],
  lexicon: Lexicon,
): SearchIndex {
  const heads: ChunkHead[] = chunks.map(({ head }, id) => ({ id, ...head }));
  /** Place of the first block whose last term is not before the term. */
  const placeOf = (chunk: number, term: string): number => {
    const blocks = chunks[chunk]?.blocks ?? [];
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blocks[middle]?.last ?? '') < term) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const pick = <T>(rows: readonly T[], docs: readonly number[]): Promise<(T | null)[]> => Promise.resolve(docs.map((doc) => rows[doc] ?? null));
  return {
    readState: () => Promise.resolve({ revision: 1, chunks: heads, lexicon }),
    readRevision: () => Promise.resolve(1),
    readBlocks: (questions) => Promise.resolve(questions.map(({ chunk, term }) => chunks[chunk]?.blocks[placeOf(chunk, term)]?.bytes ?? null)),
    readBlockRange: (chunk, from, to) => Promise.resolve((chunks[chunk]?.blocks ?? []).slice(placeOf(chunk, from), placeOf(chunk, to) + 1).map(({ bytes }) => bytes)),
    readArticles: (docs) => pick(articles, docs),
    readPersonCards: (docs) => pick(people, docs),
    readProjectCards: (docs) => pick(projects, docs),
  };
}
