// A card: the little that a result row needs of a person or a project, so that a search never reads the whole of
// somebody with a thousand attestations. Made once, when knowledge is derived.
import type { IsoDate, Person, PlacePath, Project, Tenure } from '../model';

/** One post of a card, latest first. */
export interface CardPost {
  readonly title: string;
  readonly placePath: PlacePath;
  readonly firstSeen: IsoDate | null;
  readonly lastSeen: IsoDate | null;
}

export interface PersonCard {
  readonly id: string;
  readonly name: string;
  readonly home: PlacePath;
  /** At most CARD_POSTS, latest attested first; undated ones last. */
  readonly posts: readonly CardPost[];
  readonly group: string | null;
  readonly articles: number;
}

export interface ProjectCard {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly home: PlacePath;
  readonly amount: string | null;
  readonly stage: string | null;
  readonly date: IsoDate | null;
  readonly articles: number;
}

/** Posts that a card keeps; the person's own row has all of them. */
const CARD_POSTS = 24;

/** Which date a tenure was last attested on, undated before everything. */
const lastOf = (tenure: Tenure): string => tenure.lastSeen ?? tenure.firstSeen ?? '';

/** Where its latest sentence prints a tenure's post: posts said together keep the printed order. */
function placeInSentence(tenure: Tenure): number {
  const last = tenure.attestations.at(-1);
  return last === undefined ? 0 : last.quote.exact.indexOf(last.asPrinted ?? tenure.title);
}

/** The card of a person. The first post is the latest attested, never a “current” one: nobody knows that. */
export function writePersonCard(person: Person): PersonCard {
  const tenures = person.tenures.toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : placeInSentence(a) - placeInSentence(b)));
  const groups = person.attestations.filter((attestation) => attestation.group !== null);
  const latest = groups.toSorted((a, b) => ((a.date ?? a.issueDate ?? '') < (b.date ?? b.issueDate ?? '') ? 1 : -1))[0];
  return {
    id: person.id,
    name: person.name,
    home: person.home,
    posts: tenures.slice(0, CARD_POSTS).map(({ title, placePath, firstSeen, lastSeen }) => ({ title, placePath, firstSeen, lastSeen })),
    group: latest?.group ?? null,
    articles: person.articleIds.length,
  };
}

/** Kinds of amount, the one that says most about a project first. */
const AMOUNT_ORDER = ['total', 'phase', 'signed', 'completed', 'annual', 'output', 'fund'];

/** The card of a project: its total amount if one is printed, and its latest stage. */
export function writeProjectCard(project: Project): ProjectCard {
  const dated = project.observations.toSorted((a, b) => ((a.date ?? a.issueDate ?? '') < (b.date ?? b.issueDate ?? '') ? 1 : -1));
  const rank = (kind: string | null): number => (kind === null ? AMOUNT_ORDER.length : AMOUNT_ORDER.indexOf(kind));
  const amounts = dated.flatMap((observation) => observation.amounts).toSorted((a, b) => rank(a.kind) - rank(b.kind));
  const latest = dated[0];
  return {
    id: project.id,
    name: project.name,
    aliases: project.aliases,
    home: project.placePath,
    amount: amounts[0]?.asPrinted ?? null,
    stage: dated.find((observation) => observation.stage !== null)?.stage ?? null,
    date: latest?.date ?? latest?.issueDate ?? null,
    articles: project.articleIds.length,
  };
}
