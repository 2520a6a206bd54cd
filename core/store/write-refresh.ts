// Pages that an older parser read: found, and replaced by what the present one makes of the same text.
import type { Page, PageEvidence, PageInfo } from '../model';
import type { Database } from './database';
import { guarded } from './errors';
import { raiseRevision, readCounter, writeCounter } from './meta';
import { dropArticles } from './remove';
import { writeArticles } from './write-job';

export interface RefreshWriting {
  /** At most `limit` texts that another parser than this one read. Cheap when all pages are known to be of this one. */
  readOldPages(parser: number, limit: number): Promise<readonly { readonly text: string; readonly info: PageInfo }[]>;
  /** Puts pages, articles and evidence in the place of those of the same page ids. */
  replacePages(read: readonly { readonly page: Page; readonly evidence: PageEvidence }[], parser: number): Promise<void>;
}

/** Reading again what an older parser read, in a database. */
export function refreshWriting(db: Database): RefreshWriting {
  return {
    readOldPages: (parser, limit) => guarded(() => db.transaction('rw', db.pages, db.meta, async () => {
      if ((await readCounter(db, 'parser')) === parser) return [];
      const old = await db.pages.filter((row) => row.parser !== parser).limit(limit).toArray();
      // Imports write with the present parser, so once none is old none will be until the parser changes.
      if (old.length === 0) await writeCounter(db, 'parser', parser);
      return old.map(({ text, page }) => ({ text, info: page.info }));
    })),
    replacePages: (read, parser) => guarded(() =>
      db.transaction('rw', [db.pages, db.articles, db.evidence, db.chunks, db.blocks, db.pending, db.meta], async () => {
        for (const { page, evidence } of read) {
          const row = await db.pages.get(page.id);
          // Removed in the meantime by another window.
          if (row === undefined) continue;
          const { articles, ...rest } = page;
          await dropArticles(db, row.articleIds);
          const doc = await readCounter(db, 'nextDoc');
          await db.articles.bulkAdd(writeArticles(page, doc));
          await db.evidence.bulkPut(evidence.articles.map((one) => ({ id: one.articleId, evidence: one })));
          await writeCounter(db, 'nextDoc', doc + articles.length);
          await db.pages.put({ ...row, page: rest, articleIds: articles.map(({ id }) => id), parser });
        }
        await raiseRevision(db);
      })),
  };
}
