// The rows of the database: what stands in each table. Types only. Ids are content hashes unless said otherwise.
import type { Events } from '../identity/company';
import type { Found } from '../identity/projects';
import type { Sighting } from '../identity/sightings';
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

/** A person, and what he was derived from, so that new sightings of the same names can be joined without reading old articles. */
export interface PersonRow {
  readonly id: string;
  /** Every name of his, folded for comparison; the one he is shown under too. */
  readonly keys: readonly string[];
  /** His document in the index of people. */
  readonly doc: number;
  /** Seats that only one person holds at a time (core/identity/tenures.ts). */
  readonly seats: readonly string[];
  /** Holds a post of the whole country: nobody's company. */
  readonly national: boolean;
  readonly person: Person;
  readonly sightings: readonly Sighting[];
}

/** A project, and what was found of it in each article. */
export interface ProjectRow {
  readonly id: string;
  /** Its names folded for comparison. */
  readonly keys: readonly string[];
  /** Its names without place and phase, by which others may be the same. */
  readonly cores: readonly string[];
  readonly doc: number;
  readonly project: Project;
  readonly found: readonly Found[];
}

/** What an article gave to people and projects when it was last derived: what must be taken back when it goes. */
export interface CastRow {
  /** Id of the article. */
  readonly id: string;
  /** Each official's record with his name folded, and the person he is; null for holders of national posts. */
  readonly members: readonly { readonly record: number; readonly key: string; readonly person: string | null }[];
  readonly events: Events;
  readonly cores: readonly string[];
}

/** A sighting that is nobody's because the user said that its name is none; back when he takes that back. */
export interface DroppedRow {
  /** Article and record. */
  readonly id: string;
  readonly key: string;
  readonly sighting: Sighting;
}

/**
 * Something that people and projects do not know yet, besides articles that came in after the last derivation: an article that
 * is gone, or the names (as keys) that a judgement which came or went speaks of.
 */
export type PendingRow =
  | { readonly n?: number; readonly kind: 'article'; readonly id: string }
  | { readonly n?: number; readonly kind: 'names'; readonly keys: readonly string[] };

/** Names for the automaton that a step of derivation changed; together a log (names-log.ts). */
export interface NamesRow {
  /** Number of the derivation that it led to. */
  readonly id: number;
  /** `bearer kind key`, one a line, in the place of all earlier names of these bearers. */
  readonly lines: string;
  /** Ids of those who have no names any more, one a line. */
  readonly gone: string;
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
