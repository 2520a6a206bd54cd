// Reads one issue from the store: its roster, its projects, and what it says that earlier papers did not.
import { findChanges, type Changes } from '../../core/identity/changes';
import { listEntries, listRoster, type LedgerEntry, type RosterRow } from '../../core/export/roster';
import type { ArticleEvidence, IsoDate, Page, Person, Project } from '../../core/model';
import type { Store } from '../../core/store/contract';

export interface Issue {
  readonly page: Page;
  readonly roster: readonly RosterRow[];
  readonly entries: readonly LedgerEntry[];
  /** Ids by name, for links. */
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  /** Null when the issue bears no date at all: then nothing is before it. */
  readonly changes: Changes | null;
}

/** The day from which on an issue reports: its first event; the day of the issue when none is dated. */
function firstDay(page: Page): IsoDate | null {
  return page.articles.flatMap(({ date }) => date?.iso ?? []).toSorted()[0] ?? page.issueDate;
}

const distinct = <Entity extends { readonly id: string }>(all: readonly Entity[]): readonly Entity[] => [...new Map(all.map((entity) => [entity.id, entity])).values()];

/** Null when there is no such page. Rejects with a StoreError. */
export async function readIssue(store: Store, pageId: string): Promise<Issue | null> {
  const stored = await store.readPage(pageId);
  if (stored === null) return null;
  const { page, text } = stored;
  const ids = page.articles.map(({ id }) => id);
  const evidence = (await Promise.all(ids.map(async (id) => store.readEvidence(id)))).filter((one): one is ArticleEvidence => one !== null);
  const people = distinct((await Promise.all(ids.map(async (id) => store.readPeopleOfArticle(id)))).flat());
  const projects = distinct((await Promise.all(ids.map(async (id) => store.readProjectsOfArticle(id)))).flat());
  const from = firstDay(page);
  return {
    page, people, projects,
    roster: listRoster(page, text, evidence),
    entries: listEntries(page, text, evidence),
    changes: from === null ? null : findChanges(new Set(ids), from, people, projects),
  };
}
