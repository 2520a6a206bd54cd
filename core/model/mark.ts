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
  /** The page says of him (女, 回族) what is otherwise known. */
  | { readonly kind: 'note-conflicts'; readonly note: string; readonly known: string }
  /** Born in that year nobody was in office on that day. */
  | { readonly kind: 'born-conflicts'; readonly born: number; readonly known: string }
  /** The page has him dead, and he was seen later. */
  | { readonly kind: 'died-conflicts'; readonly known: string }
  /** Somebody else is known to have held the post until later than the page. */
  | { readonly kind: 'too-early'; readonly post: string; readonly known: string }
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

/** Where a page says what place it is about. */
export type PlaceSource = 'title' | 'source' | 'host' | 'dateline' | 'text';

export interface PagePlaces {
  /** Places the page is about, most supported first. */
  readonly places: readonly { readonly path: PlacePath; readonly from: PlaceSource }[];
}

/** What a page puts at a name: a public post, the label of a list of leaders, or what a citizen is. */
export interface Station {
  /**
   * act: he does what only people in office do, and no post is told (赵文主持会议); part: what others do as well (赵文、钱武参加); role: what a citizen is; entry: a row of a list of
   * persons, or one of several who are called so, with nothing said of what he is; note: what it says of himself beside that (女,回族,1971年生,逝世).
   */
  readonly kind: 'post' | 'label' | 'act' | 'part' | 'role' | 'entry' | 'note';
  /** As on the page, without its place: 县委书记, 县领导, 陪同, 中锋. */
  readonly words: string;
  /** The place that the page names with it; null when it names none. */
  readonly place: PlacePath | null;
}

/** Ids of known people whom the page shows in office: in the sentence of a name; and whose own post fits, there or shortly before. */
export interface Beside {
  readonly sentence: readonly string[];
  readonly anchors: readonly string[];
}

/**
 * What the pieces of a long page that were read say for those that are not: plain data, so that it can travel with the next
 * piece. Names are in matching form.
 */
export interface Surroundings {
  /** Has the whole page been read? Then a piece adds no places: they are counted already. */
  readonly whole: boolean;
  readonly date: string | null;
  readonly places: readonly { readonly path: PlacePath; readonly from: PlaceSource; readonly count: number }[];
  /** Ids of known people whom the page shows in office and whom nothing there speaks against. */
  readonly company: readonly string[];
  /** Ids of those who are identified on the page by their full names. */
  readonly identified: readonly string[];
  /** Names of two characters that stand somewhere clearly as a person's. */
  readonly clear: readonly string[];
  /** The last lines before the piece, as they were given, each with its end: what stands above the rows with which it begins. */
  readonly above: string;
  /** What the page last put at a name, and of which place and day it spoke there, beside whom. */
  readonly said: readonly { readonly name: string; readonly stations: readonly Station[]; readonly near: PlacePath | null; readonly beside: Beside; readonly date: string | null }[];
}
