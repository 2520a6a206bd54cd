// What an issue says that the papers before it did not: who appears, who has another post, who was appointed or removed,
// which projects are new, further on, or cost something else. Nothing is inferred from silence.
import type { Amount, Attestation, IsoDate, Observation, Person, Project } from '../model';
import { dateOf } from './tenures';
import { titleKey } from './titles';

/** One piece of news about a person; `before` is what earlier papers last said, with its own date. */
export interface PersonChange {
  /** first-seen: no earlier paper gives him a post or list · post: none gives him this post · appointed and removed: the text says so. */
  readonly kind: 'first-seen' | 'post' | 'appointed' | 'removed';
  readonly person: Person;
  readonly attestation: Attestation;
  readonly before: Attestation | null;
}

/** One piece of news about a project; `before` is the last earlier observation that says something of the same kind. */
export interface ProjectChange {
  readonly kind: 'first-seen' | 'stage' | 'amount';
  readonly project: Project;
  readonly observation: Observation;
  readonly before: Observation | null;
}

export interface Changes {
  /** The latest earlier day on which anybody or anything of this issue was in a paper; null when all of it is new. */
  readonly since: IsoDate | null;
  readonly people: readonly PersonChange[];
  readonly projects: readonly ProjectChange[];
}

/**
 * The news of an issue: `articleIds` are its articles, `from` its earliest day (ISO); people and projects are those that it
 * names, with all that the corpus says of them. Later papers do not count, nor do undated ones.
 */
export function findChanges(articleIds: ReadonlySet<string>, from: IsoDate, people: readonly Person[], projects: readonly Project[]): Changes {
  const found = people.map((person) => findPersonChanges(person, articleIds, from));
  const built = projects.map((project) => findProjectChanges(project, articleIds, from));
  const days = [...found, ...built].flatMap(({ last }) => last ?? []).toSorted();
  return { since: days.at(-1) ?? null, people: found.flatMap(({ changes }) => changes), projects: built.flatMap(({ changes }) => changes) };
}

function findPersonChanges(person: Person, articleIds: ReadonlySet<string>, from: IsoDate): { changes: PersonChange[]; last: IsoDate | null } {
  const here = person.attestations.filter(({ articleId, kind }) => articleIds.has(articleId) && kind !== 'named');
  const earlier = person.attestations.filter((at) => !articleIds.has(at.articleId) && at.kind !== 'named' && (dateOf(at) ?? from) < from)
    .toSorted((a, b) => (dateOf(a) ?? '').localeCompare(dateOf(b) ?? ''));
  const before = earlier.at(-1) ?? null;
  const changes: PersonChange[] = [];
  const said = new Set<string>();
  for (const attestation of here) {
    const kind = kindOf(attestation, earlier);
    const key = `${kind ?? ''} ${postKey(attestation)}`;
    if (kind === null || said.has(key)) continue;
    said.add(key);
    changes.push({ kind, person, attestation, before: kind === 'first-seen' ? null : before });
  }
  // Who appears for the first time with three posts has appeared once, unless the text itself tells of an appointment.
  const first = changes.find(({ kind }) => kind === 'first-seen');
  return { changes: changes.filter((change) => change.kind !== 'first-seen' || change === first), last: before === null ? null : dateOf(before) };
}

function kindOf(attestation: Attestation, earlier: readonly Attestation[]): PersonChange['kind'] | null {
  if (attestation.status === 'incoming') return 'appointed';
  if (attestation.status === 'removed') return 'removed';
  if (attestation.status === 'former') return null;
  if (earlier.length === 0) return 'first-seen';
  if (attestation.kind !== 'post') return null;
  return earlier.some((other) => other.kind === 'post' && postKey(other) === postKey(attestation)) ? null : 'post';
}

const postKey = ({ title, group, placePath }: Attestation): string => `${title === null ? group ?? '' : titleKey(title)}@${placePath.join('/')}`;

function findProjectChanges(project: Project, articleIds: ReadonlySet<string>, from: IsoDate): { changes: ProjectChange[]; last: IsoDate | null } {
  const dateOfObservation = ({ date, issueDate }: Observation): IsoDate | null => date ?? issueDate;
  const here = project.observations.filter(({ articleId }) => articleIds.has(articleId));
  const earlier = project.observations.filter((one) => !articleIds.has(one.articleId) && (dateOfObservation(one) ?? from) < from)
    .toSorted((a, b) => (dateOfObservation(a) ?? '').localeCompare(dateOfObservation(b) ?? ''));
  const last = earlier.at(-1) ?? null;
  const [first] = here;
  if (first === undefined) return { changes: [], last: null };
  if (last === null) {
    // The sentence with a stage or a figure says more than one that only names the project.
    const telling = here.find(({ amounts }) => amounts.length > 0) ?? here.find(({ stage }) => stage !== null) ?? first;
    return { changes: [{ kind: 'first-seen', project, observation: telling, before: null }], last: null };
  }
  const changes: ProjectChange[] = [];
  const staged = here.find(({ stage }) => stage !== null);
  const stageBefore = earlier.findLast(({ stage }) => stage !== null) ?? null;
  if (staged !== undefined && staged.stage !== stageBefore?.stage) changes.push({ kind: 'stage', project, observation: staged, before: stageBefore });
  const priced = here.find(({ amounts }) => amounts.some(isTotal));
  const priceBefore = earlier.findLast(({ amounts }) => amounts.some(isTotal)) ?? null;
  const valueOf = (one: Observation | null): number | undefined => one?.amounts.find(isTotal)?.value;
  if (priced !== undefined && valueOf(priced) !== valueOf(priceBefore)) changes.push({ kind: 'amount', project, observation: priced, before: priceBefore });
  return { changes, last: dateOfObservation(last) };
}

const isTotal = ({ kind }: Amount): boolean => kind === 'total';
