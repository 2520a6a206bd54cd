// What the rest of Xianbao may ask of its database. Every method may reject with a StoreError (errors.ts) and with
// nothing else. Reading something that is not there is no error: null, or a gap left out.
import type { ArticleEvidence, Judgement, Person, Project } from '../model';
import type { SearchIndex } from '../search/contract';
import type { JobRow, RefreshProgress, ReportRow, SourceRow, StoreCounts, StoredArticle, StoredPage } from './rows';

/** Why the database left us: another window upgraded or deleted it, or the browser closed it. */
export type ClosedBecause = 'upgraded' | 'deleted' | 'lost' | 'closed';

/** Reading and the few things a user writes by hand. Imports write through core/ingest. */
export interface Store {
  readonly name: string;
  /** Closes the connection. Everything after it rejects with code `closed`. */
  close(): void;
  /** Told once, when the connection ends, by us or by others. */
  onClosed(listener: (why: ClosedBecause) => void): void;

  /** Rises with every change of people, projects or index; 0 when nothing was ever derived. */
  readRevision(): Promise<number>;
  countRows(): Promise<StoreCounts>;
  listSources(): Promise<readonly SourceRow[]>;

  readPage(id: string): Promise<StoredPage | null>;
  /** Ids of all pages, in rising order. */
  listPageIds(): Promise<readonly string[]>;
  readArticle(id: string): Promise<StoredArticle | null>;
  /** In the order asked; unknown ids are left out. */
  readArticles(ids: readonly string[]): Promise<readonly StoredArticle[]>;
  readEvidence(articleId: string): Promise<ArticleEvidence | null>;

  readPerson(id: string): Promise<Person | null>;
  readPeople(ids: readonly string[]): Promise<readonly Person[]>;
  /** Everybody of this name, in any script or spacing. */
  findPeopleByName(name: string): Promise<readonly Person[]>;
  /** People with a profile whom this article attests, in the order in which it names them. */
  readPeopleOfArticle(articleId: string): Promise<readonly Person[]>;
  readProject(id: string): Promise<Project | null>;
  readProjects(ids: readonly string[]): Promise<readonly Project[]>;
  readProjectsOfArticle(articleId: string): Promise<readonly Project[]>;

  /** The automaton over all names (core/match); null before the first derivation. */
  readAutomaton(): Promise<ArrayBuffer | null>;
  searchIndex(): SearchIndex;

  /** A setting as it was written, or null. The reader checks its shape: an older version may have written it. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  /** Every setting, by its key. */
  listSettings(): Promise<ReadonlyMap<string, unknown>>;

  listJudgements(): Promise<readonly Judgement[]>;
  addJudgement(judgement: Judgement): Promise<void>;
  removeJudgement(id: string): Promise<void>;

  readJob(id: string): Promise<JobRow | null>;
  listJobs(): Promise<readonly JobRow[]>;
  /** What became of each text of a job, in order: all, or at most `limit` from place `from` on. */
  listReports(jobId: string, from?: number, limit?: number): Promise<readonly ReportRow[]>;
  /** How far a newer parser has come with reading everything again, in pages; null when it is not at it. */
  readRefresh(): Promise<RefreshProgress | null>;
}
