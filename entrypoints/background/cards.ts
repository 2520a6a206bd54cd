// What the hover card says: reads people and projects, asks the core what somebody was on the page's date.
import { postOn } from '../../core/identity/post-on';
import type { Attestation, EntityKind, Person, Project, Quote } from '../../core/model';
import type { OpenStore } from '../../core/store/open';
import { openCorpus } from '../platform/corpus';
import type { Card, PersonCard, ProjectCard, Proof } from '../platform/requests';
import { today } from '../platform/today';
import { placeWords } from '../platform/words';

async function readProof(store: OpenStore, shown: { quote: Quote; date: string | null; issueDate: string | null } | undefined): Promise<Proof | null> {
  if (shown === undefined) return null;
  const { quote, date, issueDate } = shown;
  const stored = await store.readArticle(quote.articleId);
  return {
    articleId: quote.articleId,
    exact: quote.exact,
    title: stored?.article.title ?? null,
    publication: stored?.publication ?? null,
    place: placeWords(stored?.place ?? []),
    date: date ?? issueDate ?? stored?.issueDate ?? null,
  };
}

const latest = <Dated extends { date: string | null; issueDate: string | null }>(all: readonly Dated[]): Dated | undefined =>
  all.toSorted((a, b) => (b.date ?? b.issueDate ?? '').localeCompare(a.date ?? a.issueDate ?? ''))[0];

async function personCard(store: OpenStore, person: Person, date: string): Promise<PersonCard> {
  const answer = postOn(person, date);
  const tenures = person.tenures.toSorted((a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? ''));
  const proof: Attestation | undefined = answer.attestations[0] ?? latest(person.attestations);
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    home: placeWords(person.home),
    answer: { ...answer, attestations: [] },
    posts: tenures.map(({ title, placePath, firstSeen, lastSeen }) => ({ title, place: placePath.at(-1) ?? null, firstSeen, lastSeen })),
    proof: await readProof(store, proof),
    articles: person.articleIds.length,
  };
}

async function projectCard(store: OpenStore, project: Project): Promise<ProjectCard> {
  const dated = project.observations.toSorted((a, b) => (b.date ?? b.issueDate ?? '').localeCompare(a.date ?? a.issueDate ?? ''));
  // The latest of each kind, what the whole costs first.
  const latestOfKind = new Map(dated.flatMap(({ amounts }) => amounts).map((amount) => [amount.kind, amount] as const).toReversed());
  const amounts = [...latestOfKind.values()].toSorted((a, b) => Number(b.kind === 'total') - Number(a.kind === 'total'));
  return {
    kind: 'project',
    id: project.id,
    name: project.name,
    home: placeWords(project.placePath),
    stage: dated.find(({ stage }) => stage !== null)?.stage ?? null,
    amounts: amounts.map(({ asPrinted }) => asPrinted),
    // The sentence with the figure in it says more than one that only names the project.
    proof: await readProof(store, dated.find(({ quote, amounts: own }) => own.some(({ asPrinted }) => quote.exact.includes(asPrinted))) ?? dated[0]),
    articles: project.articleIds.length,
  };
}

/** Cards in the order asked; ids that are not known any more are left out. */
export async function readCards(kind: EntityKind, ids: readonly string[], date: string | null): Promise<readonly Card[]> {
  const store = await openCorpus();
  if (kind === 'project') return Promise.all((await store.readProjects(ids)).map(async (project) => projectCard(store, project)));
  return Promise.all((await store.readPeople(ids)).map(async (person) => personCard(store, person, date ?? today())));
}
