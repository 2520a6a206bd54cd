// Imports: begin, go on, remove. A job is a row that any context may take up where another left it: every step is a
// transaction that moves the job's cursor together with what it stored.
import { StoppedError, StoreError } from '../store/errors';
import type { OpenStore } from '../store/open';
import type { PageInfo } from '../model';
import type { InboxRow, JobRow } from '../store/rows';
import type { ReadText } from '../store/write-job';
import type { IngestParts, JobRequest, Progress, RunOptions, SourceText } from './contract';
import { bringUp } from './bring-up';
import { pacer } from './pace';
import { standardParts } from './parts';
import { stopper } from './stop';

/** Texts taken in, and characters, in one transaction. */
const TEXTS_AT_ONCE = 16;
const CHARACTERS_AT_ONCE = 200_000;
/** Characters read before they are committed: some 50 ms, so that little is done twice and progress is seen. */
const CHARACTERS_READ = 20_000;
/** Pages removed in one transaction. */
const REMOVED_AT_ONCE = 32;

/**
 * Begins an import, or goes on with it when a job of this id is there: texts are stored as received first, then read.
 * A job that is done is left as it is, unless its intake was cut short and this call has the rest. Resolves with the finished job; rejects with a StoreError (and then the job's
 * row says why), or with a StoppedError when the signal ended it.
 */
export async function startJob(store: OpenStore, request: JobRequest, options: RunOptions = {}): Promise<JobRow> {
  const stop = stopper(options.signal);
  await store.write.beginJob({
    id: request.id, kind: request.kind, title: request.title, state: 'intake',
    startedAt: options.now?.() ?? new Date().toISOString(), done: 0, total: 0, complete: false, error: null,
  });
  let job = await readJob(store, request.id);
  if (!job.complete) {
    job = await noteFailure(store, request.id, () => takeIn(store, job, request.texts, options, stop));
  }
  return resumeJob(store, request.id, options);
}

/**
 * Goes on with a job whose intake is over, from where its cursor stands; see startJob. A job that was killed while it
 * took texts in reads those that it has.
 */
export async function resumeJob(store: OpenStore, id: string, options: RunOptions = {}): Promise<JobRow> {
  const stop = stopper(options.signal);
  const parts = options.parts ?? standardParts;
  const tell = (job: JobRow): void => options.onProgress?.(progressOf(job));
  return noteFailure(store, id, async () => {
    let job = await readJob(store, id);
    if (job.state === 'done') return job;
    job = await store.write.updateJob(id, { state: 'parse', error: null });
    tell(job);
    while (job.done < job.total) {
      stop();
      job = await readTexts(store, job, parts);
      tell(job);
      await bringUp(store, parts, false, stop);
    }
    job = await store.write.updateJob(id, { state: 'derive' });
    tell(job);
    await bringUp(store, parts, true, stop);
    job = await store.write.updateJob(id, { state: 'done' });
    tell(job);
    return job;
  });
}

/** Jobs that were begun and are not done: what a context that starts should go on with. */
export async function listOpenJobs(store: OpenStore): Promise<readonly JobRow[]> {
  return (await store.listJobs()).filter((job) => job.state !== 'done');
}

/** Goes on with every open job, one after another, as a context that starts should; a job that fails stops none. */
export async function resumeOpenJobs(store: OpenStore, options: RunOptions = {}): Promise<void> {
  for (const { id } of await listOpenJobs(store)) {
    // The job's row says what was wrong; stopping stops all.
    await resumeJob(store, id, options).catch((thrown: unknown) => {
      if (thrown instanceof StoppedError) throw thrown;
    });
  }
}

/**
 * Removes a source with everything that no other source gave, and what follows from it; also cancels a job under way.
 * Interrupted, it is called again and goes on. Time in proportion to the source
 * and to what else is known of the people it names.
 */
export async function removeSource(store: OpenStore, id: string, options: RunOptions = {}): Promise<void> {
  const stop = stopper(options.signal);
  const parts = options.parts ?? standardParts;
  while (await store.write.removeSomePages(id, REMOVED_AT_ONCE)) stop();
  // What was read but not yet indexed would leave the index behind the articles for good.
  await bringUp(store, parts, true, stop);
}

const progressOf = ({ id, state, done, total }: JobRow): Progress => ({ jobId: id, state, done, total });

async function readJob(store: OpenStore, id: string): Promise<JobRow> {
  const job = await store.readJob(id);
  if (job === null) throw new StoreError('failed', `There is no job ${id}.`);
  return job;
}

/** Runs a step; what it throws is written into the job's row before it goes on to the caller. */
async function noteFailure(store: OpenStore, id: string, step: () => Promise<JobRow>): Promise<JobRow> {
  try {
    return await step();
  } catch (thrown) {
    const code = thrown instanceof StoreError ? thrown.code : 'failed';
    // Stopped and busy are no failures: the job goes on, later or elsewhere.
    if (!(thrown instanceof StoppedError) && code !== 'busy') {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      // A database that has gone cannot take the note either; the caller has the reason anyway.
      await store.write.updateJob(id, { state: 'failed', error: { code, message } }).catch(() => undefined);
    }
    throw thrown;
  }
}

/** Stores the texts as received, skipping those that an earlier, killed intake has stored. */
async function takeIn(store: OpenStore, begun: JobRow, texts: JobRequest['texts'], options: RunOptions, stop: () => void): Promise<JobRow> {
  let job = begun;
  let n = 0;
  let waiting: InboxRow[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    stop();
    if (waiting.length > 0) job = await store.write.takeIn(job.id, waiting);
    waiting = [];
    characters = 0;
    options.onProgress?.(progressOf(job));
  };
  for await (const { name, text, info = {} } of texts as AsyncIterable<SourceText>) {
    if (n >= begun.total) {
      waiting.push({ job: begun.id, n, name, text, info: { name, ...info } });
      characters += text.length;
    }
    n += 1;
    if (waiting.length >= TEXTS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) await flush();
  }
  await flush();
  return store.write.updateJob(job.id, { state: 'parse', complete: true });
}

/** One text, read; null when the parser fails on it, which no text should bring about and one day one will. */
function readOne(parts: IngestParts, text: string, info: PageInfo): ReadText['read'] {
  try {
    return parts.readText(text, info);
  } catch {
    return null;
  }
}

/** Reads the next texts of a job and commits them. */
async function readTexts(store: OpenStore, job: JobRow, parts: IngestParts): Promise<JobRow> {
  const waiting = await store.write.readInbox(job.id, job.done, TEXTS_AT_ONCE);
  if (waiting.length === 0) throw new StoreError('corrupt', 'Texts of this import are missing from the database.');
  const read: ReadText[] = [];
  const rest = pacer();
  let characters = 0;
  for (const { n, name, text, info } of waiting) {
    read.push({ n, name, text, read: readOne(parts, text, info) });
    characters += text.length;
    if (characters >= CHARACTERS_READ) break;
    await rest();
  }
  return store.write.commitTexts(job.id, read, parts.parser);
}
