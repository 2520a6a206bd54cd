// Which spans of an article open whom.
import { describe, expect, it } from 'vitest';
import type { ArticleEvidence, Attestation, Observation, Person, PersonRecord, Project, ProjectRecord, Span } from '../../../../core/model';
import { linkMentions } from '../../../../entrypoints/sidepanel/links';

const TEXT = '县委书记王代强到宝丰县精细化工产业园调研，王代强强调，农民李四说好。';

function mentions(name: string): Span[] {
  const spans: Span[] = [];
  for (let start = TEXT.indexOf(name); start !== -1; start = TEXT.indexOf(name, start + 1)) spans.push({ start, end: start + name.length });
  return spans;
}

const official = { name: '王代强', mentions: mentions('王代强') } as unknown as PersonRecord;
const farmer = { name: '李四', mentions: mentions('李四') } as unknown as PersonRecord;
const park = { name: '宝丰县精细化工产业园', mentions: mentions('宝丰县精细化工产业园') } as unknown as ProjectRecord;

const evidence = {
  articleId: 'a1', people: [official, farmer], projects: [park], orgs: [], meetings: [],
  claims: [{ id: 'c1', kind: 'post', person: 0 }, { id: 'c2', kind: 'attendance', people: [0] }, { id: 'c3', kind: 'project', project: 0 }],
} as unknown as ArticleEvidence;

const person = { id: 'p1', name: '王代强', attestations: [{ claimId: 'c1' } as Attestation] } as unknown as Person;
const project = { id: 'j1', name: '宝丰县精细化工产业园', observations: [{ claimId: 'c3' } as Observation] } as unknown as Project;

const read = (links: readonly { start: number; end: number; route: string }[]): string[] => links.map(({ start, end, route }) => `${TEXT.slice(start, end)} ${route}`);

describe('linkMentions', () => {
  it('links every place of everybody with a profile, in order', () => {
    expect(read(linkMentions(evidence, [person], [project]))).toEqual(['王代强 /person/p1', '宝丰县精细化工产业园 /project/j1', '王代强 /person/p1']);
  });

  it('links nobody by his name alone', () => {
    const stranger = { ...person, attestations: [{ claimId: 'other' } as Attestation] };
    expect(linkMentions(evidence, [stranger], [])).toEqual([]);
  });

  it('keeps the longer of two that overlap', () => {
    const short = { ...park, mentions: mentions('精细化工产业园') };
    const both = { ...evidence, projects: [short, park], claims: [{ id: 'c4', kind: 'project', project: 0 }, { id: 'c3', kind: 'project', project: 1 }] } as unknown as ArticleEvidence;
    const other = { id: 'j2', observations: [{ claimId: 'c4' } as Observation] } as unknown as Project;
    expect(read(linkMentions(both, [], [project, other]))).toEqual(['宝丰县精细化工产业园 /project/j1']);
  });
});
