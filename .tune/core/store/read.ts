// The reading side of the store, and the few rows that a user writes by hand (settings, judgements).
import { quotesOf } from '../identity/quotes';
import { nameKey } from '../text/normalize';
import type { ArticleEvidence, Judgement, Person, Project } from '../model';
import type { Store } from './contract';
import type { Database } from './database';
import { guarded } from './errors';
import type { ArticleRow, PendingRow, RefreshCursor, StoredArticle, StoredPage } from './rows';

type Reading = Omit<Store, 'name' | 'close' | 'onClosed' | 'searchIndex'>;

/** Everything of `Store` that is one or two reads. */
export function readingOf(db: Database): Reading {
  const ask = <A extends unknown[], T>(work: (...given: A) => PromiseLike<T>) => (...given: A): Promise<T> => guarded(() => work(...given));
  return {
    readRevision: ask(async () => Number((await db.meta.get('revision'))?.value ?? 0)),
    countRows: ask(async () => {
      const [sources, pages, articles, people, projects, judgements] = await Promise.all(
        [db.sources, db.pages, db.articles, db.people, db.projects, db.judgements].map((table) => table.count()),
      );
      return { sources: sources ?? 0, pages: pages ?? 0, articles: articles ?? 0, people: people ?? 0, projects: projects ?? 0, judgements: judgements ?? 0 };
    }),
    listSources: ask(() => db.sources.toArray()),
    readPage: ask((id: string) => readPage(db, id)),
    listPageIds: ask(() => db.pages.toCollection().primaryKeys()),
    readArticle: ask(async (id: string) => (await readArticleRows(db, [id])).map(toStored)[0] ?? null),
    readArticles: ask(async (ids: readonly string[]) => (await readArticleRows(db, ids)).map(toStored)),
    readEvidence: ask(async (articleId: string) => (await db.evidence.get(articleId))?.evidence ?? null),
    readPerson: ask(async (id: string) => (await db.people.get(id))?.person ?? null),
    readPeople: ask(async (ids: readonly string[]) => (await db.people.bulkGet([...ids])).flatMap((row) => (row ? [row.person] : []))),
    findPeopleByName: ask(async (name: string) => (await db.people.where('keys').equals(nameKey(name)).toArray()).map((row) => row.person)),
    readPeopleOfArticle: ask((articleId: string) => readPeopleOfArticle(db, articleId)),
    readProject: ask(async (id: string) => (await db.projects.get(id))?.project ?? null),
    readProjects: ask(async (ids: readonly string[]) => (await db.projects.bulkGet([...ids])).flatMap((row) => (row ? [row.project] : []))),
    readProjectsOfArticle: ask((articleId: string) => readProjectsOfArticle(db, articleId)),
    readAutomaton: ask(async () => ((await db.meta.get('automaton'))?.value as ArrayBuffer | undefined) ?? null),
    readSetting: ask(async (key: string) => (await db.settings.get(key))?.value ?? null),
    writeSetting: ask(async (key: string, value: unknown) => void (await db.settings.put({ key, value }))),
    listSettings: ask(async () => new Map((await db.settings.toArray()).map(({ key, value }) => [key, value]))),
    listJudgements: ask(() => db.judgements.toArray()),
    addJudgement: ask((judgement: Judgement) => db.transaction('rw', db.judgements, db.pending, async () => {
      await db.judgements.put(judgement);
      if (isHeeded(judgement)) await db.pending.add(waiting(judgement));
    })),
    removeJudgement: ask((id: string) => db.transaction('rw', db.judgements, db.pending, async () => {
      const judgement = await db.judgements.get(id);
      await db.judgements.delete(id);
      if (judgement !== undefined && isHeeded(judgement)) await db.pending.add(waiting(judgement));
    })),
    readJob: ask(async (id: string) => (await db.jobs.get(id)) ?? null),
    listJobs: ask(() => db.jobs.toArray()),
    listReports: ask((jobId: string, from = 0, limit = Infinity) => db.reports.where('[job+n]').between([jobId, from], [jobId, Infinity], true, true).limit(limit).toArray()),
    readRefresh: ask(async () => ((await db.meta.get('refresh'))?.value as RefreshCursor | undefined) ?? null),
  };
}

/** Does a judgement change who is who, so that people wait for the next derivation? */
function isHeeded({ kind }: Judgement): boolean {
  return kind !== 'note' && kind !== 'unsure' && kind !== 'not-this-person';
}

/** The names that a judgement speaks of wait for the next derivation. */
function waiting(judgement: Judgement): PendingRow {
  return { kind: 'names', keys: [...new Set(quotesOf(judgement).map(({ name }) => nameKey(name)))] };
}

/** Article rows by article id, in the order asked; unknown ids are left out. */
export async function readArticleRows(db: Database, ids: readonly string[]): Promise<readonly ArticleRow[]> {
  const found = await db.articles.where('id').anyOf([...ids]).toArray();
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function toStored({ article, pageId, publication, place, issueDate }: ArticleRow): StoredArticle {
  return { article, pageId, publication, place, issueDate };
}

async function readPage(db: Database, id: string): Promise<StoredPage | null> {
  const row = await db.pages.get(id);
  if (row === undefined) return null;
  const rows = await readArticleRows(db, row.articleIds);
  return { page: { ...row.page, articles: rows.map(({ article }) => article) }, text: row.text, sources: row.sources };
}

/** Through the names that the article's evidence has: an index from article to people would cost more than all people. */
async function readPeopleOfArticle(db: Database, articleId: string): Promise<readonly Person[]> {
  const evidence = (await db.evidence.get(articleId))?.evidence;
  if (evidence === undefined) return [];
  const rows = await db.people.where('keys').anyOf(keysOf(evidence)).distinct().toArray();
  const people = rows.map((row) => row.person).filter((person) => person.articleIds.includes(articleId));
  const places = new Map(evidence.people.map((record, i) => [nameKey(record.name), i]));
  return people.toSorted((a, b) => (places.get(nameKey(a.name)) ?? 0) - (places.get(nameKey(b.name)) ?? 0));
}

const keysOf = (evidence: ArticleEvidence): string[] => [...new Set(evidence.people.map((record) => nameKey(record.name)))];

async function readProjectsOfArticle(db: Database, articleId: string): Promise<readonly Project[]> {
  const evidence = (await db.evidence.get(articleId))?.evidence;
  if (evidence === undefined) return [];
  const keys = new Set(evidence.projects.flatMap((record) => [record.name, ...record.also]).map(nameKey));
  const rows = await db.projects.where('keys').anyOf([...keys]).distinct().toArray();
  return rows.map((row) => row.project).filter((project) => project.articleIds.includes(articleId));
}
