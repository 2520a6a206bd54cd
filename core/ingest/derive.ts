// Evidence and judgements → people, projects, their index and the automaton: only for the names of the articles that came, went
// or were judged since the last time. A step is some articles; it can be interrupted between two steps and goes on.
import { buildAutomaton } from '../match/build';
import { readEvents } from '../identity/company';
import { readFound } from '../identity/projects';
import type { Found } from '../identity/projects';
import { readSightings } from '../identity/sightings';
import type { Sighting } from '../identity/sightings';
import { placeOf } from '../search/article-terms';
import type { ArticleRow, CastRow } from '../store/rows';
import type { OpenStore } from '../store/open';
import type { DerivationState } from '../store/write-knowledge';
import { LexiconLines } from './lexicon-lines';
import { mergeSmall } from './merge';
import { regroupPeople } from './derive-people';
import { regroupProjects } from './derive-projects';
import { ROWS_AT_ONCE } from './index-articles';

/** Things that wait besides new articles, taken up in one step. */
const PENDING_AT_ONCE = 512;

/** One article as derivation sees it: what it gave before, and what it gives now; null and nothing when it is gone. */
export interface ArticleChange {
  readonly articleId: string;
  readonly before: CastRow | null;
  readonly after: { readonly sightings: readonly Sighting[]; readonly found: readonly Found[]; readonly events: CastRow['events'] } | null;
}

/** Derives every `size` articles in one step; with `all` the rest too, and then the automaton of all names. */
export async function deriveKnowledgeOf(store: OpenStore, size: number, all: boolean, stopIfAsked: () => void): Promise<void> {
  for (;;) {
    stopIfAsked();
    const state = await store.write.readDerivation(PENDING_AT_ONCE);
    const to = Math.min(state.nextDoc, state.derived + size);
    // What is gone comes first: an article that went and came again must not be taken for one that only came.
    const gone = state.pending.length > 0;
    if (!gone && (to === state.derived || (to - state.derived < size && !all))) break;
    await mergeCast(store, stopIfAsked);
    if (gone) await deriveStep(store, state, await readGone(store, state), state.derived);
    else await deriveStep(store, state, await readNew(store, state.derived, to), to);
  }
  if (!all) return;
  await mergeCast(store, stopIfAsked);
  const known = await store.write.readNames();
  if (known !== null) await store.write.writeAutomaton(buildAutomaton(known.names), known);
}

async function mergeCast(store: OpenStore, stopIfAsked: () => void): Promise<void> {
  await mergeSmall(store, 'people', stopIfAsked);
  await mergeSmall(store, 'projects', stopIfAsked);
}

async function readGone(store: OpenStore, { pending }: DerivationState): Promise<ArticleChange[]> {
  const ids = [...new Set(pending.flatMap((row) => (row.kind === 'article' ? [row.id] : [])))];
  return (await store.write.readCasts(ids)).map((before) => ({ articleId: before.id, before, after: null }));
}

async function readNew(store: OpenStore, from: number, to: number): Promise<ArticleChange[]> {
  const changes: ArticleChange[] = [];
  for (let at = from; at < to; at += ROWS_AT_ONCE) changes.push(...(await readRows(store, await store.write.readArticleRange(at, Math.min(to, at + ROWS_AT_ONCE)))));
  return changes;
}

async function readRows(store: OpenStore, rows: readonly ArticleRow[]): Promise<ArticleChange[]> {
  const evidence = await store.write.readEvidenceOf(rows);
  return rows.flatMap((row): ArticleChange[] => {
    const own = evidence.get(row.id);
    if (own === undefined) return [];
    const surroundings = { pageId: row.pageId, issueDate: row.issueDate, around: placeOf(row) };
    const after = { sightings: readSightings(own, surroundings), found: readFound(own, surroundings), events: readEvents(own, isRoundup(row)) };
    return after.sightings.length + after.found.length === 0 ? [] : [{ articleId: row.id, before: null, after }];
  });
}

const isRoundup = ({ article }: ArticleRow): boolean => article.kind === 'roundup';

async function deriveStep(store: OpenStore, state: DerivationState, changes: readonly ArticleChange[], derived: number): Promise<void> {
  const lexicon = new LexiconLines(state.lexicon);
  const rejudged = new Set(state.pending.flatMap((row) => (row.kind === 'names' ? row.keys : [])));
  const people = await regroupPeople(store, { changes, rejudged, judgements: await store.listJudgements(), nextDoc: state.nextPerson, lexicon });
  const projects = await regroupProjects(store, changes, state.nextProject, lexicon);
  await store.write.changeKnowledge({
    derivation: state.derivation, derived, nextPerson: state.nextPerson, nextProject: state.nextProject,
    done: state.pending.flatMap(({ n }) => n ?? []), ...people, projects, lexicon: lexicon.lines(),
  });
}
