// Marks of known projects: by their full name where the place fits; by a short name only as the bearer of a name, and only
// where the page is at home.
import { relatePlaces, toCounty } from '../identity/place';
import { conflicts, judgePlace } from '../identity/place-fit';
import { findDivisions } from '../gazetteer/divisions';
import type { Mark, PlacePath, Project, Reason } from '../model';
import type { MarkContext } from './mark';
import { readNearPlace } from './near-place';
import type { Spot } from './spot';

/** A place directly before the name: 鲁山县|精细化工产业园. */
const PLACE_REACH = 12;

/** Marks of all spots of kind `project`. */
export function markProjects(spots: readonly Spot[], projects: ReadonlyMap<string, Project>, context: MarkContext): Mark[] {
  return spots.filter(({ kind }) => kind === 'project').flatMap((spot) => markProject(spot, projects, context) ?? []);
}

function markProject(spot: Spot, projects: ReadonlyMap<string, Project>, context: MarkContext): Mark | null {
  const before = readPlaceBefore(context.folded.text, spot.start);
  const judged = spot.bearers.flatMap(({ id, kind }) => {
    const project = projects.get(id);
    if (project === undefined) return [];
    const home = toCounty(project.placePath);
    // Of several places of one name the project's own, if it is one; else the text names another.
    const named = before === null ? null : (before.paths.find((path) => relatePlaces(path, home) !== 'apart') ?? before.paths[0] ?? null);
    const near = named === null ? readNearPlace(context.folded.text, spot.start, home) : null;
    const away = near !== null && (near.length === 0 || relatePlaces(near, home) === 'apart');
    const place = away && near.length > 0 ? conflicts(near, home) : judgePlace(home, [], named, { places: context.places });
    // A short name with its place directly before it is the full name: 宝丰|新能源绿色循环产业园.
    const full = kind === 'project' || (named !== null && place.fit === 'fits' && place.exact);
    if (!full && (place.fit !== 'fits' || !place.exact)) return [];
    const reasons: Reason[] = full ? [{ kind: 'full-project-name' }, place.reason] : [place.reason];
    return [{ project, solid: full && !away && place.fit === 'fits', start: full && kind !== 'project' ? (before?.start ?? spot.start) : spot.start, reasons }];
  });
  const solid = judged.filter((one) => one.solid);
  const best = solid.length === 1 ? solid[0] : judged[0];
  if (best === undefined) return null;
  const span = context.folded.toSource({ start: best.start, end: spot.end });
  const several: Reason[] = solid.length !== 1 && judged.length > 1 ? [{ kind: 'several-people', ids: judged.map(({ project }) => project.id) }] : [];
  return {
    ...span, surface: context.source.slice(span.start, span.end), kind: 'project', entity: { id: best.project.id, name: best.project.name },
    tier: solid.length === 1 ? 'identified' : 'same-name', reasons: [...best.reasons, ...several], introduced: null,
  };
}

interface PlaceBefore {
  /** More than one where several places bear the name. */
  readonly paths: readonly PlacePath[];
  readonly start: number;
}

function readPlaceBefore(text: string, start: number): PlaceBefore | null {
  // 位于卫东区的|…: the place is told, but is no part of the name.
  if (text.charAt(start - 1) === '的') return readPlaceOf(text, start);
  const end = text.charAt(start - 1) === ')' ? start - 1 : start;
  const from = Math.max(0, end - PLACE_REACH);
  const hits = findDivisions(text.slice(from, end));
  const hit = hits.at(-1);
  if (hit === undefined || hit.span.end !== end - from) return null;
  const paths = hit.divisions.map(({ path }) => path);
  // 河南(宝丰)…: the place around it belongs to the name too.
  const open = end < start ? hit.span.start - 1 : hit.span.start;
  const around = hits.at(-2);
  return { paths, start: from + (around?.span.end === open ? around.span.start : open) };
}

function readPlaceOf(text: string, start: number): PlaceBefore | null {
  const place = readPlaceBefore(text, start - 1);
  return place === null ? null : { paths: place.paths, start };
}
