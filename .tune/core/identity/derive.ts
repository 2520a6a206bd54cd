// Layer 3 of the knowledge: people and projects, derived from evidence and judgements; never edited, rebuilt at any time.
import type { Judgement, Knowledge } from '../model';
import { derivePeople } from './people';
import { deriveProjects } from './projects';
import type { ReadPage } from './sightings';

export type { ReadPage } from './sightings';

/**
 * Who is who and what is what on all pages together. Deterministic: the same pages in any order give the same ids. Only
 * officials become people; citizens, reporters and staff do not. A page given twice counts once. Of the judgements those of
 * kind same, different, post-wrong and not-a-person are heeded; the others change no knowledge.
 */
export function deriveKnowledge(pages: readonly ReadPage[], judgements: readonly Judgement[] = []): Knowledge {
  const once = [...new Map(pages.map((read) => [read.page.id, read])).values()];
  return { people: derivePeople(once, judgements), projects: deriveProjects(once) };
}
