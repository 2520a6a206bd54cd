// What the matcher and the identifier say of a text that is not ours: candidates and marks.
import type { Span } from './text';
import type { PlacePath } from './knowledge';
import type { PersonKind } from './evidence';

/** identified: place and post (or company) fit · same-name: only the name fits · new: the page itself introduces it. */
export type Tier = 'identified' | 'same-name' | 'new';
export type EntityKind = 'person' | 'project';

/** Why a mark has its tier, as data that the screens put into words. */
export type Reason =
  | { readonly kind: 'place-fits'; readonly place: string; readonly from: 'title' | 'source' | 'host' | 'dateline' | 'text' | 'post' }
  | { readonly kind: 'post-fits'; readonly post: string; readonly known: string; readonly date: string | null }
  | { readonly kind: 'company'; readonly names: readonly string[] }
  | { readonly kind: 'user-said' }
  | { readonly kind: 'full-project-name' }
  | { readonly kind: 'place-conflicts'; readonly place: string; readonly known: string }
  | { readonly kind: 'post-conflicts'; readonly post: string; readonly known: string }
  /** The page is so many years from anything known of him. */
  | { readonly kind: 'time-far'; readonly years: number }
  | { readonly kind: 'no-place' }
  | { readonly kind: 'no-post' }
  | { readonly kind: 'several-people'; readonly ids: readonly string[] }
  | { readonly kind: 'introduced-here'; readonly post: string | null };

/** One mark; offsets are UTF-16 units of the text as it was given, before any folding. */
export interface Mark extends Span {
  readonly surface: string;
  readonly kind: EntityKind;
  readonly entity: { readonly id: string; readonly name: string } | null;
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
  /** For `new`: what the page says of him or it. */
  readonly introduced: { readonly name: string; readonly kind: PersonKind | 'project'; readonly posts: readonly string[]; readonly amount: string | null } | null;
}

/** What is known of a foreign page besides its text. */
export interface ForeignPage {
  readonly url?: string;
  readonly title?: string;
  /** ISO date the page bears (meta data, dateline); absent when unknown. */
  readonly date?: string;
  /** Name of the site or paper when the page states it. */
  readonly source?: string;
}

export interface PagePlaces {
  /** Places the page is about, most supported first. */
  readonly places: readonly { readonly path: PlacePath; readonly from: 'title' | 'source' | 'host' | 'dateline' | 'text' }[];
}
