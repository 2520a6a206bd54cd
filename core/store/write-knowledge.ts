// Derived knowledge: what a derivation of some articles needs to know, and what it changes: people, projects, their cards,
// index and names, all in one transaction, so that no reader ever sees half of an old and half of a new one.
import type { Table } from 'dexie';
import type { ArticleEvidence } from '../model';
import { AUTOMATON_FORM } from '../match/automaton';
import type { NameEntry } from '../match/automaton';
import type { Chunk } from '../search/chunk';
import type { PersonCard, ProjectCard } from '../search/cards';
import type { Database } from './database';
import { StoreError, guarded } from './errors';
import { findHeads, keepHeads } from './heads';
import { raiseRevision, readCounter, writeCounter } from './meta';
import { joinNameLog, logNames, NAME_ROWS_MAX, readNameLog } from './names-log';
import type { OwnNames } from './names-log';
import { findRecent, forgetRecent } from './recent';
import { planDrops } from './remove';
import type { ArticleRow, CastRow, DroppedRow, PendingRow, PersonRow, ProjectRow } from './rows';
import { addChunk, dropChunk } from './write-index';

/** Where derivation stands. */
export interface DerivationState {
  /** Raised by every change: a change is written only if nobody else wrote one since. */
  readonly derivation: number;
  /** Articles from `derived` (inclusive) to `nextDoc` (exclusive) are not derived yet. */
  readonly derived: number;
  readonly nextDoc: number;
  readonly nextPerson: number;
  readonly nextProject: number;
  /** The oldest things that wait besides; they come before new articles. */
  readonly pending: readonly PendingRow[];
  readonly lexicon: StoredLexicon;
}

/** Words of the people's index, one a line. */
export interface StoredLexicon {
  readonly places: string;
  readonly titles: string;
}

/** What changes of one kind; `doc` of a row that is put and stands in `chunk` is a new one. */
export interface CastChange<Row, Card> {
  readonly put: readonly Row[];
  /** Ids of rows that go. */
  readonly gone: readonly string[];
  /** Documents of the index that go, their rows being gone or having new ones. */
  readonly deadDocs: readonly number[];
  readonly cards: readonly { readonly doc: number; readonly card: Card }[];
  /** The new documents; null when there are none. */
  readonly chunk: Chunk | null;
  /** Names of rows that are new or changed. */
  readonly names: readonly OwnNames[];
}

export interface KnowledgeChange {
  readonly derivation: number;
  readonly derived: number;
  /** The next documents as they were read. */
  readonly nextPerson: number;
  readonly nextProject: number;
  /** Pending rows that are done. */
  readonly done: readonly number[];
  readonly people: CastChange<PersonRow, PersonCard>;
  readonly projects: CastChange<ProjectRow, ProjectCard>;
  readonly casts: { readonly put: readonly CastRow[]; readonly gone: readonly string[] };
  readonly dropped: { readonly put: readonly DroppedRow[]; readonly gone: readonly string[] };
  readonly lexicon: StoredLexicon;
}

/** All names as of a derivation. */
export interface KnownNames {
  readonly derivation: number;
  readonly names: readonly NameEntry[];
}

export interface KnowledgeWriting {
  /** Whether people, projects or the automaton are behind evidence and judgements. */
  isStale(): Promise<boolean>;
  /** With at most `limit` pending rows. */
  readDerivation(limit: number): Promise<DerivationState>;
  /** Evidence of articles that were just read, by article id. */
  readEvidenceOf(articles: readonly ArticleRow[]): Promise<ReadonlyMap<string, ArticleEvidence>>;
  readArticleRows(articleIds: readonly string[]): Promise<readonly ArticleRow[]>;
  readCasts(articleIds: readonly string[]): Promise<readonly CastRow[]>;
  readPeopleByKeys(keys: readonly string[]): Promise<readonly PersonRow[]>;
  /** Sightings of these names that are nobody's. */
  readDropped(keys: readonly string[]): Promise<readonly DroppedRow[]>;
  /** Holders of these seats but for those who are known. */
  readPeopleBySeats(seats: readonly string[], known: ReadonlySet<string>): Promise<readonly PersonRow[]>;
  readPeopleByIds(ids: readonly string[]): Promise<readonly PersonRow[]>;
  /** Projects that have one of these cores but for those that are known. */
  readProjectsByCores(cores: readonly string[], known: ReadonlySet<string>): Promise<readonly ProjectRow[]>;
  /** Rejects with `busy` when another window has derived meanwhile. */
  changeKnowledge(change: KnowledgeChange): Promise<void>;
  /** All names when the automaton is behind them or of another form than this version reads, else null. */
  readNames(): Promise<KnownNames | null>;
  /** Stores the automaton of these names; does nothing when they have changed since. */
  writeAutomaton(automaton: ArrayBuffer, known: KnownNames): Promise<void>;
}

/** Keys in one query of an index. */
const KEYS_AT_ONCE = 2000;

/** The writing side of derived knowledge in a database. */
export function knowledgeWriting(db: Database): KnowledgeWriting {
  const inParts = <Row>(keys: readonly string[], read: (some: string[]) => PromiseLike<readonly Row[]>): Promise<readonly Row[]> => guarded(async () => {
    const rows: Row[] = [];
    for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) rows.push(...(await read(keys.slice(at, at + KEYS_AT_ONCE))));
    return rows;
  });
  return {
    isStale: () => guarded(async () => (await readCounter(db, 'unnamed')) !== 0 || (await readCounter(db, 'derived')) < (await readCounter(db, 'nextDoc')) || (await db.pending.count()) > 0),
    readDerivation: (limit) => guarded(() => db.transaction('r', db.meta, db.pending, () => readDerivation(db, limit))),
    readEvidenceOf: async (articles) => {
      const recent = findRecent(db, articles.map(({ doc }) => doc));
      if (recent !== null) return new Map(recent.flatMap(({ row, evidence }) => (evidence === null ? [] : [[row.id, evidence] as const])));
      const rows = await inParts(articles.map(({ id }) => id), (some) => db.evidence.bulkGet(some));
      return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.evidence] as const])));
    },
    readArticleRows: (ids) => inParts(ids, (some) => db.articles.where('id').anyOf(some).toArray()),
    readCasts: async (ids) => (await inParts(ids, (some) => db.casts.bulkGet(some))).flatMap((row) => row ?? []),
    readPeopleByKeys: (keys) => inParts(keys, (some) => readEqual(db.people, 'keys', some)),
    readDropped: (keys) => guarded(async () => {
      // Nobody, or the few whom the user called no person: not asked for name by name.
      const asked = new Set(keys);
      return (await db.dropped.toArray()).filter(({ key }) => asked.has(key));
    }),
    readPeopleBySeats: (seats, known) => inParts(seats, (some) => readEqual(db.people, 'seats', some, known)),
    readPeopleByIds: async (ids) => (await inParts(ids, (some) => db.people.bulkGet(some))).flatMap((row) => row ?? []),
    readProjectsByCores: (cores, known) => inParts(cores, (some) => readEqual(db.projects, 'cores', some, known)),
    changeKnowledge: (change) => guarded(async () => {
      await db.transaction('rw', [db.people, db.projects, db.casts, db.dropped, db.pending, db.names, db.cards, db.chunks, db.blocks, db.meta], () => changeKnowledge(db, change));
      forgetRecent(db, change.derived);
    }),
    readNames: () => guarded(() => db.transaction('r', db.names, db.meta, async () => {
      if ((await readCounter(db, 'unnamed')) === 0 && (await readCounter(db, 'named')) === AUTOMATON_FORM) return null;
      return { derivation: await readCounter(db, 'derivation'), names: readNameLog(await db.names.toArray()) };
    })),
    writeAutomaton: (automaton, { derivation, names }) => guarded(() => db.transaction('rw', db.meta, db.names, async () => {
      if ((await readCounter(db, 'derivation')) !== derivation) return;
      if ((await db.names.count()) > NAME_ROWS_MAX) {
        await db.names.clear();
        await db.names.add(joinNameLog(derivation, names));
      }
      await db.meta.put({ key: 'automaton', value: automaton });
      await writeCounter(db, 'unnamed', 0);
      await writeCounter(db, 'named', AUTOMATON_FORM);
      await raiseRevision(db);
    })),
  };
}

/**
 * Rows that have one of the keys in an index, each once, but for those whose ids are known. One question for each key, all asked
 * at once: Dexie's anyOf walks a cursor from key to key, and waits for the browser's process at each.
 */
async function readEqual<Row extends { readonly id: string }>(table: Table<Row, string>, index: string, keys: readonly string[], known?: ReadonlySet<string>): Promise<readonly Row[]> {
  return table.db.transaction('r', table, async () => {
    if (known === undefined) {
      const found = await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()));
      return [...new Map(found.flat().map((row) => [row.id, row])).values()];
    }
    // Nearly all are known: their rows are long, and not made again to be thrown away.
    const ids = await Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys()));
    const missing = [...new Set(ids.flat())].filter((id) => !known.has(id));
    return missing.length === 0 ? [] : (await table.bulkGet(missing)).flatMap((row) => row ?? []);
  });
}

async function readDerivation(db: Database, limit: number): Promise<DerivationState> {
  const lexicon = (await db.meta.get('lexicon'))?.value as StoredLexicon | undefined;
  return {
    derivation: await readCounter(db, 'derivation'), derived: await readCounter(db, 'derived'), nextDoc: await readCounter(db, 'nextDoc'),
    nextPerson: await readCounter(db, 'nextPerson'), nextProject: await readCounter(db, 'nextProject'),
    pending: await db.pending.limit(limit).toArray(), lexicon: lexicon ?? { places: '', titles: '' },
  };
}

/** No step is empty and none is nested deep: Dexie loses its transaction when too little is asked of it between two awaits. */
async function changeKnowledge(db: Database, change: KnowledgeChange): Promise<void> {
  if ((await readCounter(db, 'derivation')) !== change.derivation) throw new StoreError('busy', 'Another window is deriving.');
  const { people, projects, casts, dropped } = change;
  const revision = await readCounter(db, 'revision');
  const heads = findHeads(db, revision) ?? keepHeads(db, revision, await db.chunks.toArray());
  const drops = [planDrops(heads, 'people', people.deadDocs), planDrops(heads, 'projects', projects.deadDocs)];
  const named = logNames(change.derivation + 1, [...people.names, ...projects.names], [...people.gone, ...projects.gone]);
  const cards = [
    ...people.cards.map(({ doc, card }) => ({ family: 'people' as const, doc, card })), ...projects.cards.map(({ doc, card }) => ({ family: 'projects' as const, doc, card })),
  ];
  await Promise.all([
    ...remove(db.people, people.gone), ...remove(db.projects, projects.gone),
    ...remove(db.casts, casts.gone), ...remove(db.dropped, dropped.gone), ...remove(db.pending, change.done), ...remove(db.cards, deadCards(people, 'people')), ...remove(db.cards, deadCards(projects, 'projects')),
    ...put(db.people, people.put), ...put(db.projects, projects.put), ...put(db.names, named === null ? [] : [named]), ...put(db.casts, casts.put), ...put(db.dropped, dropped.put),
    ...put(db.cards, cards), ...put(db.chunks, drops.flatMap(({ worn }) => worn)),
    db.meta.bulkPut([
      { key: 'lexicon', value: change.lexicon }, { key: 'derived', value: change.derived }, { key: 'derivation', value: change.derivation + 1 },
      { key: 'nextPerson', value: change.nextPerson + people.cards.length }, { key: 'nextProject', value: change.nextProject + projects.cards.length },
      ...(named === null ? [] : [{ key: 'unnamed', value: 1 }]),
    ]),
  ]);
  for (const id of drops.flatMap(({ empty }) => empty)) await dropChunk(db, id);
  if (people.chunk !== null) await addChunk(db, people.chunk);
  if (projects.chunk !== null) await addChunk(db, projects.chunk);
  await raiseRevision(db);
}

function deadCards({ deadDocs }: CastChange<unknown, unknown>, family: 'people' | 'projects'): [string, number][] {
  return deadDocs.map((doc) => [family, doc]);
}

const remove = <Row, Key>(table: Table<Row, Key>, keys: readonly Key[]): PromiseLike<unknown>[] => (keys.length === 0 ? [] : [table.bulkDelete([...keys])]);
const put = <Row, Key>(table: Table<Row, Key>, rows: readonly Row[]): PromiseLike<unknown>[] => (rows.length === 0 ? [] : [table.bulkPut([...rows])]);
