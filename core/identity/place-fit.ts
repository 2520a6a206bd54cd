// Does a page speak of the place somebody is known in? From a post's own place, else from what the page says of itself,
// else from the places its text names. Province alone is too wide to fit; sideways conflicts.
import type { PagePlaces, PlacePath, PlaceSource, Reason } from '../model';
import { placeName, relatePlaces } from './place';

export interface PlaceVerdict {
  readonly fit: 'fits' | 'conflicts' | 'unclear';
  readonly reason: Reason;
  /** Does the page name the very home, not only the city around it? */
  readonly exact: boolean;
}

type From = 'title' | 'source' | 'host' | 'dateline' | 'text' | 'post';

/** A page that says in its title, source, host or dateline where it is from. */
const SELF: readonly From[] = ['title', 'source', 'host', 'dateline'];
/** Of these, what names no place that the page only tells of (我县考察团赴宝丰县考察). */
const OUTSIDE: readonly PlaceSource[] = ['source', 'dateline', 'host'];

/**
 * `home` against the page. `named` is the place that the post beside the name names (宝丰县县长); it goes before all else.
 * `others` are further places where the person holds posts: 市政协副主席、温县县委书记.
 */
export function judgePlace(home: PlacePath, others: readonly PlacePath[], named: PlacePath | null, page: PagePlaces): PlaceVerdict {
  if (named !== null && named.length > 0) {
    const relations = [home, ...others].map((place) => relatePlaces(named, place));
    if (relations.includes('same') || relations.includes('inside')) return fits(named, 'post', true);
    if (relations.every((relation) => relation === 'apart')) return conflicts(named, home);
    if (named.length >= 2) return fits(named, 'post', false);
  }
  if (home.length === 0) return unclear();
  const self = page.places.filter(({ from }) => SELF.includes(from));
  const near = (places: PagePlaces['places']) => places.find(({ path }) => ['same', 'inside'].includes(relatePlaces(path, home)));
  const wide = (places: PagePlaces['places']) => places.find(({ path }) => relatePlaces(path, home) === 'around' && path.length >= Math.min(2, home.length - 1));
  const selfNear = near(self);
  if (selfNear) return fits(selfNear.path, selfNear.from, true);
  const text = page.places.filter(({ from }) => from === 'text');
  const selfWide = wide(self);
  const away = self.find(({ path }) => relatePlaces(path, home) === 'apart');
  const textNear = near(text);
  if (away === undefined || selfWide !== undefined) {
    if (textNear) return fits(textNear.path, 'text', true);
    if (selfWide) return fits(selfWide.path, selfWide.from, false);
    const first = text[0];
    const textWide = wide(text);
    if (textWide && (first === undefined || relatePlaces(first.path, home) !== 'apart')) return fits(textWide.path, 'text', false);
    if (first !== undefined && text.every(({ path }) => relatePlaces(path, home) === 'apart')) return conflicts(first.path, home);
    return unclear();
  }
  return textNear ? unclear() : conflicts(away.path, home);
}

/**
 * The other place that a page is of by its source, or else its dateline or host, though its title (or its host, which reposts it) names one
 * of `own`; null where none is.
 */
export function findRival(own: readonly PlacePath[], { places }: PagePlaces): PlacePath | null {
  const isOwn = (path: PlacePath): boolean => own.some((one) => ['same', 'inside'].includes(relatePlaces(path, one)));
  const isOther = (path: PlacePath): boolean => path.length > 1 && own.every((one) => relatePlaces(path, one) === 'apart');
  if (own.length === 0) return null;
  for (const from of OUTSIDE) {
    const stated = places.filter((place) => place.from === from);
    if (stated.some(({ path }) => isOwn(path))) return null;
    const other = stated.find(({ path }) => isOther(path));
    if (other !== undefined && (from === 'source' || !places.some((place) => place.from === 'host' && isOwn(place.path)))) return other.path;
  }
  return null;
}

function fits(path: PlacePath, from: From, exact: boolean): PlaceVerdict {
  return { fit: 'fits', reason: { kind: 'place-fits', place: placeName(path), from }, exact };
}

/** The page is of another place than the one in which he is known. */
export function conflicts(path: PlacePath, home: PlacePath): PlaceVerdict {
  return { fit: 'conflicts', reason: { kind: 'place-conflicts', place: path.join(''), known: home.join('') }, exact: false };
}

function unclear(): PlaceVerdict {
  return { fit: 'unclear', reason: { kind: 'no-place' }, exact: false };
}
