// What a search answers: three groups, each in rank order.
import type { Span } from './text';
import type { PlacePath } from './knowledge';

export interface PersonHit {
  readonly id: string;
  readonly name: string;
  /** Best-known post: the latest attested, as `宝丰县 县委书记`; null when no post was ever stated (then `group`). */
  readonly post: string | null;
  readonly postDate: string | null;
  readonly group: string | null;
  readonly home: PlacePath;
  readonly articles: number;
  /** Spans of `name` that the query matched; empty for a match by pinyin. */
  readonly matched: readonly Span[];
}

export interface ProjectHit {
  readonly id: string;
  readonly name: string;
  readonly home: PlacePath;
  /** Best-known amount as printed, stage and its date. */
  readonly amount: string | null;
  readonly stage: string | null;
  readonly date: string | null;
  readonly articles: number;
  readonly matched: readonly Span[];
}

export interface ArticleHit {
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly publication: string | null;
  readonly place: PlacePath;
  /** A sentence of the article with the query's terms; spans are into `snippet`. */
  readonly snippet: string;
  readonly matched: readonly Span[];
  readonly score: number;
}

export interface SearchResult {
  readonly people: readonly PersonHit[];
  readonly projects: readonly ProjectHit[];
  readonly articles: readonly ArticleHit[];
}
