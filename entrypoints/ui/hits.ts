// The three groups of a search result as one list to walk through with the arrow keys, each with the route it opens.
import type { ArticleHit, PersonHit, ProjectHit, SearchResult } from '../../core/model';

export type Hit =
  | { readonly kind: 'person'; readonly route: string; readonly hit: PersonHit }
  | { readonly kind: 'project'; readonly route: string; readonly hit: ProjectHit }
  | { readonly kind: 'article'; readonly route: string; readonly hit: ArticleHit };

/** Route of a person, project or article in the panel. */
export function routeTo(kind: Hit['kind'], id: string): string {
  return `/${kind}/${encodeURIComponent(id)}`;
}

/** People, then projects, then articles, each in rank order. */
export function listHits({ people, projects, articles }: SearchResult): readonly Hit[] {
  return [
    ...people.map((hit): Hit => ({ kind: 'person', route: routeTo('person', hit.id), hit })),
    ...projects.map((hit): Hit => ({ kind: 'project', route: routeTo('project', hit.id), hit })),
    ...articles.map((hit): Hit => ({ kind: 'article', route: routeTo('article', hit.id), hit })),
  ];
}
