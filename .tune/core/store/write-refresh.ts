// Pages that an older parser read: found one after another, and replaced by what the present one makes of the same text.
// The place where it stands lies in the database and moves together with what was replaced.
import type { Page, PageEvidence, PageInfo } from '../model';
import type { Database } from './database';
import { guarded } from './errors';
import { raiseRevision, readCounter, writeCounter } from './meta';
import { dropArticles } from './remove';
import type { RefreshCursor } from './rows';
import { writeArticles } from './write-job';

/** A page that an older parser read. */
export interface OldPage {
  readonly id: string;
  readonly text: string;
  readonly info: PageInfo;
}

/** What the present parser makes of a page; null when it fails on it: the page then stays as the older one read it. */
export interface PageReadAgain {
  readonly id: string;
  readonly read: { readonly page: Page; readonly evidence: PageEvidence } | null;
}

export interface RefreshWriting {
  /** The next pages, at most `limit`, that another parser than this one read; none when all are done. Cheap when that is known. */
  readOldPages(parser: number, limit: number): Promise<readonly OldPage[]>;
  /** Puts pages, articles and evidence in the place of those that readOldPages() gave, in its order, and moves on behind them. */
  replacePages(read: readonly PageReadAgain[], parser: number): Promise<void>;
}

/** Reading again what an older parser read, in a database. */
export function refreshWriting(db: Database): RefreshWriting {
  return {
    readOldPages: (parser, limit) => guarded(() => db.transaction('rw', db.pages, db.meta, () => readOldPages(db, parser, limit))),
    replacePages: (read, parser) => guarded(() =>
      db.transaction('rw', [db.pages, db.articles, db.evidence, db.chunks, db.blocks, db.pending, db.meta], async () => {
        for (const { id, read: again } of read) await replacePage(db, id, again, parser);
        const last = read.at(-1)?.id;
        const cursor = await readCursor(db, parser);
        if (last === undefined || cursor === null) return;
        const passed = await db.pages.where('id').between(cursor.after, last, false, true).count();
        await writeCursor(db, { ...cursor, after: last, done: Math.min(cursor.total, cursor.done + passed) });
        await raiseRevision(db);
      })),
  };
}

async function readOldPages(db: Database, parser: number, limit: number): Promise<readonly OldPage[]> {
  if ((await readCounter(db, 'parser')) === parser) return [];
  let cursor = (await readCursor(db, parser)) ?? { parser, after: '', done: 0, total: await db.pages.count() };
  for (;;) {
    const rows = await db.pages.where('id').above(cursor.after).limit(limit).toArray();
    const old = rows.filter((row) => row.parser !== parser);
    const last = rows.at(-1)?.id;
    if (last === undefined) {
      // Imports write with the present parser, so once none is old none will be until the parser changes.
      await writeCounter(db, 'parser', parser);
      await db.meta.delete('refresh');
      return [];
    }
    if (old.length > 0) {
      await writeCursor(db, cursor);
      return old.map(({ id, text, page }) => ({ id, text, info: page.info }));
    }
    cursor = { ...cursor, after: last, done: Math.min(cursor.total, cursor.done + rows.length) };
  }
}

/** Where a parser stands; null when it has not begun, or another one was at it. */
async function readCursor(db: Database, parser: number): Promise<RefreshCursor | null> {
  const cursor = (await db.meta.get('refresh'))?.value as RefreshCursor | undefined;
  return cursor?.parser === parser ? cursor : null;
}

async function writeCursor(db: Database, cursor: RefreshCursor): Promise<void> {
  await db.meta.put({ key: 'refresh', value: cursor });
}

async function replacePage(db: Database, id: string, again: PageReadAgain['read'], parser: number): Promise<void> {
  const row = await db.pages.get(id);
  // Removed in the meantime by another window.
  if (row === undefined) return;
  if (again === null) {
    await db.pages.put({ ...row, parser });
    return;
  }
  const { articles, ...page } = again.page;
  await dropArticles(db, row.articleIds);
  const doc = await readCounter(db, 'nextDoc');
  await db.articles.bulkAdd(writeArticles(again.page, doc));
  await db.evidence.bulkPut(again.evidence.articles.map((one) => ({ id: one.articleId, evidence: one })));
  await writeCounter(db, 'nextDoc', doc + articles.length);
  await db.pages.put({ ...row, page: { ...page, id }, articleIds: articles.map((article) => article.id), parser });
}
