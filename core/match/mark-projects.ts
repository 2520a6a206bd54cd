// Marks of known projects: by their full name where the place fits; by a short name only as the bearer of a name, and only
// where the page is at home.
import { judgePlace } from '../identity/place-fit';
import { findDivisions } from '../gazetteer/divisions';
import type { Mark, PlacePath, Project, Reason } from '../model';
import type { MarkContext } from './mark';
import type { Spot } from './spot';

/** A place directly before the name: 鲁山县|精细化工产业园. */
const PLACE_REACH = 12;

/** Marks of all spots of kind `project`. */
export function markProjects(spots: readonly Spot[], projects: ReadonlyMap<string, Project>, context: MarkContext): Mark[] {
  return spots.filter(({ kind }) => kind === 'project').flatMap((spot) => markProject(spot, projects, context) ?? []);
}

function markProject(spot: Spot, projects: ReadonlyMap<string, Project>, context: MarkContext): Mark | null {
  const named = readPlaceBefore(context.folded.text, spot.start);
  const judged = spot.bearers.flatMap(({ id, kind }) => {
    const project = projects.get(id);
    if (project === undefined) return [];
    const place = judgePlace(project.placePath, [], named, context.places);
    const full = kind === 'project';
    if (!full && (place.fit !== 'fits' || !place.exact)) return [];
    const reasons: Reason[] = full ? [{ kind: 'full-project-name' }, place.reason] : [place.reason];
    return [{ project, solid: full && place.fit === 'fits', reasons }];
  });
  const solid = judged.filter((one) => one.solid);
  const best = solid.length === 1 ? solid[0] : judged[0];
  if (best === undefined) return null;
  const span = context.folded.toSource(spot);
  const several: Reason[] = solid.length !== 1 && judged.length > 1 ? [{ kind: 'several-people', ids: judged.map(({ project }) => project.id) }] : [];
  return {
    ...span, surface: context.source.slice(span.start, span.end), kind: 'project', entity: { id: best.project.id, name: best.project.name },
    tier: solid.length === 1 ? 'identified' : 'same-name', reasons: [...best.reasons, ...several], introduced: null,
  };
}

function readPlaceBefore(text: string, start: number): PlacePath | null {
  const from = Math.max(0, start - PLACE_REACH);
  const hit = findDivisions(text.slice(from, start)).at(-1);
  if (hit === undefined || hit.span.end !== start - from) return null;
  return hit.divisions.length === 1 ? (hit.divisions[0]?.path ?? null) : null;
}
