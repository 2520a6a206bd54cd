// The writing side of the store: what core/ingest may change, each method one transaction that is done or not done.
// Nothing here decides what to import; nothing here parses.
import type { Database } from './database';
import { indexWriting } from './write-index';
import type { IndexWriting } from './write-index';
import { jobWriting } from './write-job';
import type { JobWriting } from './write-job';
import { knowledgeWriting } from './write-knowledge';
import type { KnowledgeWriting } from './write-knowledge';
import { refreshWriting } from './write-refresh';
import type { RefreshWriting } from './write-refresh';
import { removing } from './remove';
import type { Removing } from './remove';

/** Everything that imports and removals do. */
export type StoreWriter = JobWriting & IndexWriting & KnowledgeWriting & RefreshWriting & Removing;

/** Everything that writes, for one open database. */
export function writingOf(db: Database): StoreWriter {
  return { ...jobWriting(db), ...indexWriting(db), ...knowledgeWriting(db), ...refreshWriting(db), ...removing(db) };
}
