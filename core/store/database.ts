// The tables, and nothing else: the only description of what lies on disk. Opened by open.ts alone.
//
// Every change of shape, be it of a table, an index or what stands in a row, is a new version; a released one is never edited.
// A new version N is: SCHEMA = N in version.ts; here, below the others as they are, a `this.version(N)` with the tables that
// change and `.upgrade(transaction => …)`, which rewrites rows in the one transaction of the upgrade (so it is done or not
// done); then `npx tsx tests/unit/store/versions/write.ts` for a file of what version N leaves.
// tests/unit/store/versions.test.ts opens the files of all versions with today's code. What a parser or derivation makes
// anew needs no upgrade: raise PARSER_VERSION, and it is made in the background.
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { ChunkHead, Family } from '../search/contract';
import type { PersonCard, ProjectCard } from '../search/cards';
import { logNames } from './names-log';
import type { OwnNames } from './names-log';
import type {
  ArticleRow, CastRow, DroppedRow, EvidenceRow, InboxRow, JobRow, JudgementRow, MetaRow, NamesRow, PageRow, PendingRow, PersonRow, ProjectRow, ReportRow, SourceRow,
} from './rows';

/** Some sorted terms of one chunk with their posting lists: see core/search/block.ts. */
export interface BlockRow {
  readonly chunk: number;
  /** The block's last term: the first block whose `last` is not before a term is the one that may hold it. */
  readonly last: string;
  readonly bytes: Uint8Array;
}

/** A result row's worth of a person or project, by its document number. */
export interface CardRow {
  readonly family: Exclude<Family, 'articles'>;
  readonly doc: number;
  readonly card: PersonCard | ProjectCard;
}

/** What the store needs of its surroundings; the default is what the context has. Tests give fake-indexeddb. */
export interface DatabaseSurroundings {
  readonly indexedDB?: { open: (...args: never[]) => unknown };
  readonly IDBKeyRange?: { bound: (...args: never[]) => unknown; lowerBound: (...args: never[]) => unknown; upperBound: (...args: never[]) => unknown };
}

/** The tables by name, through Dexie; see rows.ts for what stands in them. */
export class Database extends Dexie {
  declare readonly meta: Table<MetaRow, string>;
  declare readonly settings: Table<MetaRow, string>;
  declare readonly sources: Table<SourceRow, string>;
  declare readonly pages: Table<PageRow, string>;
  declare readonly articles: Table<ArticleRow, number>;
  declare readonly evidence: Table<EvidenceRow, string>;
  declare readonly people: Table<PersonRow, string>;
  declare readonly projects: Table<ProjectRow, string>;
  declare readonly casts: Table<CastRow, string>;
  declare readonly dropped: Table<DroppedRow, string>;
  declare readonly pending: Table<PendingRow, number>;
  declare readonly names: Table<NamesRow, number>;
  declare readonly cards: Table<CardRow, [string, number]>;
  declare readonly chunks: Table<ChunkHead, number>;
  declare readonly blocks: Table<BlockRow, [number, string]>;
  declare readonly jobs: Table<JobRow, string>;
  declare readonly inbox: Table<InboxRow, [string, number]>;
  declare readonly reports: Table<ReportRow, [string, number]>;
  declare readonly judgements: Table<JudgementRow, string>;

  /** Key ranges of the surroundings; Dexie's own when none were given. */
  readonly keyRange: DatabaseSurroundings['IDBKeyRange'];

  constructor(name: string, surroundings: DatabaseSurroundings = {}) {
    // Nobody but open.ts may open it, and no row may be served from Dexie's cache (toolchain trap 1).
    super(name, { autoOpen: false, cache: 'disabled', ...surroundings });
    this.keyRange = surroundings.IDBKeyRange;
    this.version(1).stores({
      meta: 'key',
      settings: 'key',
      sources: 'id',
      pages: 'id, *sources',
      articles: 'doc, &id',
      evidence: 'id',
      people: 'id, *keys, *seats',
      projects: 'id, *keys, *cores',
      casts: 'id',
      dropped: 'id, key',
      pending: '++n',
      names: 'id',
      cards: '[family+doc]',
      chunks: 'id',
      blocks: '[chunk+last]',
      jobs: 'id',
      inbox: '[job+n]',
      reports: '[job+n]',
      judgements: 'id',
    });
    // The names of a person or project were a row of their own, { id, lines: 'kind key' }; now they are a log.
    this.version(2).stores({}).upgrade(async (transaction) => {
      const derivation = Number(((await transaction.table('meta').get('derivation')) as MetaRow | undefined)?.value ?? 0);
      const joined = logNames(derivation, (await transaction.table('names').toArray()) as OwnNames[], []);
      await transaction.table('names').clear();
      if (joined !== null) await transaction.table('names').add(joined);
    });
  }
}
