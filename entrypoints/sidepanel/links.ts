// Joins what an article says with who is known: which spans of its text open which person or project. No decision is made:
// claims and attestations share ids.
import type { ArticleEvidence, Person, Project, Span } from '../../core/model';
import { routeTo } from '../ui/hits';

/** A span of the article's text that opens something. */
export interface Link extends Span {
  readonly route: string;
  readonly kind: 'person' | 'project';
}

function byClaim<Entity extends { readonly id: string }>(entities: readonly Entity[], claimsOf: (entity: Entity) => readonly { readonly claimId: string }[]): ReadonlyMap<string, string> {
  return new Map(entities.flatMap((entity) => claimsOf(entity).map(({ claimId }) => [claimId, entity.id] as const)));
}

/**
 * Links of an article's text, in order and without overlaps: of two that overlap the longer stays (a project's name that
 * holds a person's). Offsets are into `Article.text`. People without a profile have none.
 */
export function linkMentions(evidence: ArticleEvidence, people: readonly Person[], projects: readonly Project[]): readonly Link[] {
  const personOf = byClaim(people, ({ attestations }) => attestations);
  const projectOf = byClaim(projects, ({ observations }) => observations);
  const personIds = new Map<number, string>();
  const projectIds = new Map<number, string>();
  for (const claim of evidence.claims) {
    if (claim.kind === 'attendance') continue;
    const id = claim.kind === 'project' ? projectOf.get(claim.id) : personOf.get(claim.id);
    if (id === undefined) continue;
    if (claim.kind === 'project') projectIds.set(claim.project, id);
    else personIds.set(claim.person, id);
  }
  const linksOf = (kind: Link['kind'], ids: ReadonlyMap<number, string>, records: readonly { readonly mentions: readonly Span[] }[]): readonly Link[] =>
    records.flatMap(({ mentions }, index) => {
      const id = ids.get(index);
      return id === undefined ? [] : mentions.map(({ start, end }): Link => ({ start, end, kind, route: routeTo(kind, id) }));
    });
  const all = [...linksOf('person', personIds, evidence.people), ...linksOf('project', projectIds, evidence.projects)];
  return withoutOverlaps(all);
}

function withoutOverlaps(links: readonly Link[]): readonly Link[] {
  const kept: Link[] = [];
  for (const link of links.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= link.start) kept.push(link);
    else if (link.end - link.start > before.end - before.start) kept[kept.length - 1] = link;
  }
  return kept;
}
