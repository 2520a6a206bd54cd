// The rows of the database: what stands in each table. Types only. Ids are content hashes unless said otherwise.
import type { Article, ArticleEvidence, IsoDate, Judgement, Page, PageInfo, Person, Project } from '../model';

/** bundled: the seeds that come with Xianbao · import: given by the user as files or text · page: “Add this page”. */
export type SourceKind = 'bundled' | 'import' | 'page';

/** What a user adds and removes as a whole. Its id is the id of the job that brought it. */
export interface SourceRow {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** ISO time of the start of its import. */
  readonly addedAt: string;
  /** Pages that this source gave, and their articles, counted as they came in. */
  readonly pages: number;
  readonly articles: number;
}

/** A page as received and as read. Its articles stand in their own table; `articleIds` keeps the page's order. */
export interface PageRow {
  readonly id: string;
  /** Sources that gave this very text; the page leaves with the last of them. */
  readonly sources: readonly string[];
  /** The text as received: never changed, parsed again by every new parser. */
  readonly text: string;
  readonly page: Omit<Page, 'articles'>;
  readonly articleIds: readonly string[];
  /** PARSER_VERSION that read it. */
  readonly parser: number;
}

/** An article with what a result row needs of its page. `doc` numbers articles in the order they came in. */
export interface ArticleRow {
  readonly doc: number;
  readonly id: string;
  readonly pageId: string;
  readonly article: Article;
  readonly publication: string | null;
  readonly place: readonly string[];
  readonly issueDate: IsoDate | null;
}

/** What one article says, by the article's id. */
export interface EvidenceRow {
  readonly id: string;
  readonly evidence: ArticleEvidence;
}

/** A person; `key` is the name folded for comparison. */
export interface PersonRow {
  readonly id: string;
  readonly key: string;
  readonly person: Person;
}

/** A project; `keys` are its names folded for comparison. */
export interface ProjectRow {
  readonly id: string;
  readonly keys: readonly string[];
  readonly project: Project;
}

/** intake: texts are being taken in · parse · derive: who is who · paused: by the reader, until he goes on · done · failed. */
export type JobState = 'intake' | 'parse' | 'paused' | 'derive' | 'done' | 'failed';

/** What became of one text of a job. */
export interface ReportRow {
  readonly job: string;
  /** Place in the job, from 0. */
  readonly n: number;
  readonly name: string;
  readonly pageId: string | null;
  readonly articles: number;
  readonly people: number;
  /** Why nothing was taken from it; null when something was. */
  readonly skipped: TextFault | 'duplicate' | null;
}

/**
 * Why a text gives nothing. Known before anybody reads it: empty · binary (a PDF, a picture) · unknown-encoding · mojibake
 * (decoded wrongly by somebody before us) · too-long for one page · unopened (the file has gone, or may not be read). Found in
 * reading: not-chinese · unreadable (our parser failed on it). (duplicate, above: the corpus has this very text.)
 */
export type TextFault = 'empty' | 'binary' | 'unknown-encoding' | 'mojibake' | 'too-long' | 'unopened' | 'not-chinese' | 'unreadable';

/** A resumable import; every context may read it, and any may resume it. */
export interface JobRow {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly state: JobState;
  readonly startedAt: string;
  /** Texts read so far, and texts in all (known once the intake is over). */
  readonly done: number;
  readonly total: number;
  /** Whether all texts that were given have been taken in. A job whose intake was killed ends without the rest: give them again. */
  readonly complete: boolean;
  /** Words for the user when `failed`; the code of the StoreError, if it was one. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A text that waits for its job. */
export interface InboxRow {
  readonly job: string;
  /** Place in the job, from 0. */
  readonly n: number;
  readonly name: string;
  readonly text: string;
  readonly info: PageInfo;
  /** Reported instead of read. */
  readonly fault?: TextFault;
}

/** Pages that a newer parser has read again, of how many. */
export interface RefreshProgress {
  readonly done: number;
  readonly total: number;
}

/** Where a newer parser stands: it goes through the pages in the order of their ids, and `after` is the last it is done with. */
export interface RefreshCursor extends RefreshProgress {
  readonly parser: number;
  readonly after: string;
}

/** The user's decision, as it was made. */
export type JudgementRow = Judgement;

/** Single values: schema, revision, counters. */
export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

/** An article as the store gives it to a reader: the article, and what its page knows. */
export interface StoredArticle {
  readonly article: Article;
  readonly pageId: string;
  readonly publication: string | null;
  readonly place: readonly string[];
  readonly issueDate: IsoDate | null;
}

/** A page with its articles put back, and the text as received. */
export interface StoredPage {
  readonly page: Page;
  readonly text: string;
  readonly sources: readonly string[];
}

/** How much there is of everything. */
export interface StoreCounts {
  readonly sources: number;
  readonly pages: number;
  readonly articles: number;
  readonly people: number;
  readonly projects: number;
  readonly judgements: number;
}
