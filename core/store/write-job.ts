// Jobs: taking texts in, and committing what was read from them together with the job's cursor.
import type { Page, PageEvidence } from '../model';
import type { Database } from './database';
import { StoreError, guarded } from './errors';
import { readCounter, writeCounter } from './meta';
import { keepRecent } from './recent';
import type { RecentArticle } from './recent';
import type { ArticleRow, InboxRow, JobRow, PageRow, ReportRow, SourceRow, TextFault } from './rows';

/** One text of a job, read. */
export interface ReadText {
  readonly n: number;
  readonly name: string;
  readonly text: string;
  /** What was read, or why nothing was: the text is reported and left out, the job goes on. */
  readonly read: { readonly page: Page; readonly evidence: PageEvidence } | TextFault;
}

/** What may change in a job besides its cursor. */
export type JobChange = Partial<Pick<JobRow, 'state' | 'error' | 'complete'>>;

export interface JobWriting {
  /** Begins a job and its source. False when a job of this id is there already. */
  beginJob(job: JobRow): Promise<boolean>;
  /** Takes texts in and moves `total`; rejects with `busy` when another context took in meanwhile. */
  takeIn(jobId: string, rows: readonly InboxRow[]): Promise<JobRow>;
  /** Changes state or error of a job; a function is given the row as it stands in the same transaction. */
  updateJob(jobId: string, change: JobChange | ((job: JobRow) => JobChange)): Promise<JobRow>;
  /** The next texts from place `from`, at most `limit`. */
  readInbox(jobId: string, from: number, limit: number): Promise<readonly InboxRow[]>;
  /**
   * Stores pages, articles and evidence, moves the cursor and writes the report, all or nothing. Rejects with `busy`
   * when the job's cursor is not where these texts begin: somebody else is at it.
   */
  commitTexts(jobId: string, read: readonly ReadText[], parser: number): Promise<JobRow>;
}

/** The writing side of jobs in a database. */
export function jobWriting(db: Database): JobWriting {
  return {
    beginJob: (job) => guarded(() => db.transaction('rw', db.jobs, db.sources, async () => {
      if ((await db.jobs.get(job.id)) !== undefined) return false;
      await db.jobs.add(job);
      const source: SourceRow = { id: job.id, kind: job.kind, title: job.title, addedAt: job.startedAt, pages: 0, articles: 0 };
      await db.sources.put(source);
      return true;
    })),
    takeIn: (jobId, rows) => guarded(() => db.transaction('rw', db.jobs, db.inbox, async () => {
      const job = await readJob(db, jobId);
      if (rows[0] !== undefined && rows[0].n !== job.total) throw new StoreError('busy', 'Another window is taking in the same job.');
      await db.inbox.bulkAdd([...rows]);
      // Whoever reads may have been done with what there was before the rest came.
      const next: JobRow = { ...job, total: job.total + rows.length, state: job.state === 'done' ? 'intake' : job.state };
      await db.jobs.put(next);
      return next;
    })),
    updateJob: (jobId, change) => guarded(() => db.transaction('rw', db.jobs, async () => {
      const job = await readJob(db, jobId);
      const next = { ...job, ...(typeof change === 'function' ? change(job) : change) };
      await db.jobs.put(next);
      return next;
    })),
    readInbox: (jobId, from, limit) => guarded(() =>
      db.inbox.where('[job+n]').between([jobId, from], [jobId, Infinity], true, true).limit(limit).toArray()),
    commitTexts: (jobId, read, parser) => guarded(async () => {
      const { job, articles } = await db.transaction('rw', [db.jobs, db.sources, db.inbox, db.reports, db.pages, db.articles, db.evidence, db.meta], () =>
        commitTexts(db, jobId, read, parser));
      keepRecent(db, articles);
      return job;
    }),
  };
}

async function readJob(db: Database, id: string): Promise<JobRow> {
  const job = await db.jobs.get(id);
  if (job === undefined) throw new StoreError('cancelled', `There is no job ${id}; it was cancelled.`);
  return job;
}

async function commitTexts(db: Database, jobId: string, read: readonly ReadText[], parser: number): Promise<{ readonly job: JobRow; readonly articles: readonly RecentArticle[] }> {
  const job = await readJob(db, jobId);
  if (read[0] !== undefined && read[0].n !== job.done) throw new StoreError('busy', 'Another window is at the same job.');
  const known = new Map<string, PageRow>();
  for (const row of await db.pages.bulkGet(read.flatMap(({ read: one }) => (typeof one === 'string' ? [] : one.page.id)))) if (row !== undefined) known.set(row.id, row);
  let doc = await readCounter(db, 'nextDoc');
  const pages: PageRow[] = [];
  const articles: RecentArticle[] = [];
  const reports: ReportRow[] = [];
  let added = 0;
  for (const text of read) {
    if (typeof text.read === 'string') {
      reports.push({ job: jobId, n: text.n, name: text.name, pageId: null, articles: 0, people: 0, skipped: text.read });
      continue;
    }
    const { page } = text.read;
    const before = known.get(page.id);
    const report = { job: jobId, n: text.n, name: text.name, pageId: page.id, articles: page.articles.length, people: countPeople(text.read.evidence) };
    if (page.reason !== null) {
      reports.push({ ...report, pageId: null, skipped: page.reason });
      continue;
    }
    reports.push({ ...report, skipped: before === undefined ? null : 'duplicate' });
    if (before !== undefined) {
      // The same text from another source is stored once and stays until the last of its sources goes.
      if (before.sources.includes(jobId)) continue;
      const shared = { ...before, sources: [...before.sources, jobId] };
      known.set(page.id, shared);
      pages.push(shared);
      added += 1;
      continue;
    }
    const row = writePage(page, text.text, jobId, parser);
    known.set(page.id, row);
    pages.push(row);
    added += 1;
    const evidence = new Map(text.read.evidence.articles.map((one) => [one.articleId, one]));
    for (const row of writeArticles(page, doc)) articles.push({ row, evidence: evidence.get(row.id) ?? null });
    doc += page.articles.length;
  }
  await Promise.all([
    db.pages.bulkPut(pages),
    db.articles.bulkAdd(articles.map(({ row }) => row)),
    db.evidence.bulkPut(articles.flatMap(({ row: { id }, evidence }) => (evidence === null ? [] : [{ id, evidence }]))),
    db.reports.bulkPut(reports),
    db.inbox.bulkDelete(read.map(({ n }): [string, number] => [jobId, n])),
  ]);
  const source = await db.sources.get(jobId);
  if (source !== undefined) await db.sources.put({ ...source, pages: source.pages + added, articles: source.articles + articles.length });
  await writeCounter(db, 'nextDoc', doc);
  const next = { ...job, done: job.done + read.length };
  await db.jobs.put(next);
  return { job: next, articles };
}

function writePage({ articles, ...rest }: Page, text: string, jobId: string, parser: number): PageRow {
  return { id: rest.id, sources: [jobId], text, page: rest, articleIds: articles.map(({ id }) => id), parser };
}

/** The rows of a page's articles, numbered from `doc` on. */
export function writeArticles(page: Page, doc: number): ArticleRow[] {
  const { id: pageId, publication, place, issueDate } = page;
  return page.articles.map((article, i) => ({ doc: doc + i, id: article.id, pageId, article, publication, place, issueDate }));
}

function countPeople(evidence: PageEvidence): number {
  return new Set(evidence.articles.flatMap((article) => article.people.map((person) => person.name))).size;
}
