// Derived knowledge: people, projects, their cards, index and automaton, replaced as a whole in one transaction, so
// that no reader ever sees half of an old and half of a new one.
import { nameKey } from '../text/normalize';
import type { ArticleEvidence, Page, PageEvidence, Person, Project } from '../model';
import type { Chunk } from '../search/chunk';
import type { PersonCard, ProjectCard } from '../search/cards';
import type { Database } from './database';
import { guarded } from './errors';
import { raiseRevision, readCounter, writeCounter } from './meta';
import { readArticleRows } from './read';
import { addChunk, dropChunk } from './write-index';

/** What a derivation yields. Document n of a chunk is the n-th person or project. */
export interface DerivedKnowledge {
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  readonly personCards: readonly PersonCard[];
  readonly projectCards: readonly ProjectCard[];
  readonly chunks: readonly Chunk[];
  /** Words of the people's index, one a line. */
  readonly lexicon: { readonly places: string; readonly titles: string };
  readonly automaton: ArrayBuffer;
}

export interface KnowledgeWriting {
  /** Whether evidence or judgements came or went since the last derivation. */
  isStale(): Promise<boolean>;
  /** Everything that a derivation reads: pages with what they say, in the order of their ids. */
  readCorpus(): Promise<readonly { readonly page: Page; readonly evidence: PageEvidence }[]>;
  writeKnowledge(knowledge: DerivedKnowledge): Promise<void>;
}

/** Pages read at once while the corpus is gathered. */
const PAGES_AT_ONCE = 64;

/** The writing side of derived knowledge in a database. */
export function knowledgeWriting(db: Database): KnowledgeWriting {
  return {
    isStale: () => guarded(async () => (await readCounter(db, 'stale')) !== 0),
    readCorpus: () => guarded(() => readCorpus(db)),
    writeKnowledge: (knowledge) => guarded(() =>
      db.transaction('rw', [db.people, db.projects, db.cards, db.chunks, db.blocks, db.meta], () => writeKnowledge(db, knowledge))),
  };
}

async function readCorpus(db: Database): Promise<{ readonly page: Page; readonly evidence: PageEvidence }[]> {
  const corpus: { readonly page: Page; readonly evidence: PageEvidence }[] = [];
  const ids = await db.pages.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += PAGES_AT_ONCE) {
    const rows = (await db.pages.bulkGet(ids.slice(at, at + PAGES_AT_ONCE))).flatMap((row) => row ?? []);
    const articleIds = rows.flatMap((row) => row.articleIds);
    const articles = new Map((await readArticleRows(db, articleIds)).map((row) => [row.id, row.article]));
    const evidence = new Map<string, ArticleEvidence>();
    for (const row of await db.evidence.bulkGet(articleIds)) if (row !== undefined) evidence.set(row.id, row.evidence);
    for (const row of rows) {
      corpus.push({
        page: { ...row.page, articles: row.articleIds.flatMap((id) => articles.get(id) ?? []) },
        evidence: { pageId: row.id, articles: row.articleIds.flatMap((id) => evidence.get(id) ?? []) },
      });
    }
  }
  return corpus;
}

async function writeKnowledge(db: Database, knowledge: DerivedKnowledge): Promise<void> {
  for (const head of await db.chunks.toArray()) if (head.family !== 'articles') await dropChunk(db, head.id);
  await Promise.all([db.people.clear(), db.projects.clear(), db.cards.clear()]);
  await Promise.all([
    db.people.bulkAdd(knowledge.people.map((person) => ({ id: person.id, key: nameKey(person.name), person }))),
    db.projects.bulkAdd(knowledge.projects.map((project) => ({ id: project.id, keys: [...new Set([project.name, ...project.aliases].map(nameKey))], project }))),
    db.cards.bulkAdd([
      ...knowledge.personCards.map((card, doc) => ({ family: 'people' as const, doc, card })),
      ...knowledge.projectCards.map((card, doc) => ({ family: 'projects' as const, doc, card })),
    ]),
  ]);
  for (const chunk of knowledge.chunks) await addChunk(db, chunk);
  await db.meta.bulkPut([{ key: 'lexicon', value: knowledge.lexicon }, { key: 'automaton', value: knowledge.automaton }]);
  await writeCounter(db, 'stale', 0);
  await raiseRevision(db);
}
