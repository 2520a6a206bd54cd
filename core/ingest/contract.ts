// What an import is given and what it tells while it runs. The work itself: intake.ts, run.ts.
import type { Page, PageEvidence, PageInfo } from '../model';
import type { JobState, SourceKind, TextFault } from '../store/rows';

/** One text to import: a file, a pasted text, a page of the web. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
  readonly info?: PageInfo;
  /** The file could not be made a text: `text` is empty, and the job's report says why. */
  readonly fault?: TextFault;
}

/** What a job is about. Its id is also the id of the source by which it is removed as a whole. */
export interface JobRequest {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** Read once, in order. A killed intake goes on when the same texts are given again. */
  readonly texts: Iterable<SourceText> | AsyncIterable<SourceText>;
  /** False when these are known to be only the first of more, which may be given later. */
  readonly complete?: boolean;
}

/** How far a job is; also readable from its row in any context. */
export interface Progress {
  readonly jobId: string;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  /** Stops after the transaction under way; everything committed stays. The run then rejects with a StoppedError. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** ISO time of now; tests give a fixed one. */
  readonly now?: () => string;
  /** The parser; tests give a small one. */
  readonly parts?: IngestParts;
  /** Where texts can be read besides here; none when not given. */
  readonly threads?: ReadingThreads;
}

/** A text as a thread is given it. */
export interface TextToRead {
  readonly text: string;
  readonly info: PageInfo;
}

/** What the parser made of a text, or why nothing. */
export type Reading = { readonly page: Page; readonly evidence: PageEvidence } | TextFault;

/** Threads that read texts beside the one that stores what was read: with the same parser, and they know no database. */
export interface ReadingThreads {
  /** Says how many texts wait: for a few of them none is begun. */
  ask(texts: number): void;
  /** How many there are at the moment: they come and go. */
  count(): number;
  /** What came of each text, in their order. Rejects when there is no thread or the one that read has gone: read them here then. */
  read(texts: readonly TextToRead[]): Promise<readonly Reading[]>;
}

/** How an import reads a text, and in which steps it goes. */
export interface IngestParts {
  /** Raised whenever the same text would be read differently: evidence of an older parser is made again. */
  readonly parser: number;
  /** Articles of a new chunk of the search index, and of one step of derivation. */
  readonly chunkSize: number;
  readText(text: string, info: PageInfo): { readonly page: Page; readonly evidence: PageEvidence };
}
