// How two administrative places stand to each other. Paths run from the largest division down and may leave levels out at
// the end only. No names are looked up here.
import type { PlacePath } from '../model';

/** same · inside: the first lies in the second · around: the other way round · apart: neither · unknown: one is empty. */
export type PlaceRelation = 'same' | 'inside' | 'around' | 'apart' | 'unknown';

/** How the first place stands to the second. */
export function relatePlaces(a: PlacePath, b: PlacePath): PlaceRelation {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i += 1) if (a[i] !== b[i]) return 'apart';
  if (a.length === b.length) return 'same';
  return a.length > b.length ? 'inside' : 'around';
}

/** Up and down the hierarchy is compatible; sideways is another place. An empty path is compatible with everything. */
export function areCompatible(a: PlacePath, b: PlacePath): boolean {
  return relatePlaces(a, b) !== 'apart';
}

/** The deepest of the paths that all others are compatible with; the first deepest where they are not. */
export function deepestPlace(paths: readonly PlacePath[]): PlacePath {
  let deepest: PlacePath = [];
  for (const path of paths) if (path.length > deepest.length) deepest = path;
  return deepest;
}

/** `宝丰县`; empty for no place. */
export function placeName(path: PlacePath): string {
  return path[path.length - 1] ?? '';
}

/** The county a place lies in, or the place itself when it is larger: pages name counties, hardly villages. */
export function toCounty(path: PlacePath): PlacePath {
  return path.slice(0, 3);
}
