// Projects of the names that changed, joined anew from what their rows keep and what the changed articles say. Gives the same
// projects as core/identity's deriveKnowledge would of everything.
import { groupFound, idCoreOf, readProject } from '../identity/projects';
import type { Found } from '../identity/projects';
import { listNames } from '../match/names';
import { writeProjectCard } from '../search/cards';
import type { ProjectCard } from '../search/cards';
import { ChunkBuilder } from '../search/chunk';
import { addProject } from '../search/names';
import type { LexiconBuilder } from '../search/names';
import type { OpenStore } from '../store/open';
import type { Project } from '../model';
import type { ProjectRow } from '../store/rows';
import { changedNames, writeNames } from '../store/names-log';
import type { OwnNames } from '../store/names-log';
import type { CastChange } from '../store/write-knowledge';
import { nameKey } from '../text/normalize';
import type { ArticleChange } from './derive';

/** What changes among projects. New documents are numbered from `nextDoc`. */
export async function regroupProjects(store: OpenStore, changes: readonly ArticleChange[], nextDoc: number, lexicon: LexiconBuilder): Promise<CastChange<ProjectRow, ProjectCard>> {
  const changed = new Set(changes.map(({ articleId }) => articleId));
  const fresh = changes.flatMap(({ after }) => after?.found ?? []);
  const rows = new Map<string, ProjectRow>();
  const asked = new Set<string>();
  let groups: ReadonlyMap<string, readonly Found[]> = new Map();
  let cores = [...fresh.flatMap((found) => found.cores), ...changes.flatMap(({ before }) => before?.cores ?? [])];
  // Joined anew until no other project shares a name with any of them, or could have the same id.
  while (await readCores(store, cores, asked, rows) || cores.length > 0) {
    groups = groupFound([...[...rows.values()].flatMap((row) => row.found).filter(({ articleId }) => !changed.has(articleId)), ...fresh]);
    cores = [...groups.values()].map(idCoreOf).filter((core) => !asked.has(core));
  }
  const gone = [...rows.keys()].filter((id) => !groups.has(id));
  const deadDocs = gone.flatMap((id) => rows.get(id)?.doc ?? []);
  const put: ProjectRow[] = [];
  const cards: { doc: number; card: ProjectCard }[] = [];
  const builder = new ChunkBuilder();
  for (const [id, found] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const old = rows.get(id);
    if (isSame(old?.found, found) && !found.some(({ articleId }) => changed.has(articleId))) continue;
    if (old !== undefined) deadDocs.push(old.doc);
    const project = readProject(id, found);
    const doc = nextDoc + cards.length;
    addProject(builder, doc, project, lexicon);
    cards.push({ doc, card: writeProjectCard(project) });
    put.push({ id, doc, project, found, keys: [...new Set([project.name, ...project.aliases].map(nameKey))], cores: [...new Set([idCoreOf(found), ...found.flatMap((one) => one.cores)])] });
  }
  const names = put.flatMap(({ id, project }) => changedNames(namesOf(project), rows.get(id), (row) => namesOf(row.project)));
  return { put, gone, deadDocs, cards, names, chunk: cards.length === 0 ? null : builder.finish('projects') };
}

const namesOf = (project: Project): OwnNames => writeNames(project.id, listNames({ people: [], projects: [project] }));

/** Reads all projects that have one of the cores, or one of a project's that has one, and so on; whether there were any new. */
async function readCores(store: OpenStore, cores: readonly string[], asked: Set<string>, rows: Map<string, ProjectRow>): Promise<boolean> {
  const known = rows.size;
  let more = [...new Set(cores)].filter((core) => !asked.has(core));
  while (more.length > 0) {
    for (const core of more) asked.add(core);
    for (const row of await store.write.readProjectsByCores(more, new Set(rows.keys()))) rows.set(row.id, row);
    more = [...new Set([...rows.values()].flatMap((row) => row.cores))].filter((core) => !asked.has(core));
  }
  return rows.size > known;
}

function isSame(a: readonly Found[] | undefined, b: readonly Found[]): boolean {
  return a !== undefined && a.length === b.length && a.every((one, i) => one.articleId === b[i]?.articleId && one.record === b[i]?.record);
}
