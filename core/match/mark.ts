// The one call for the command line and the extension's worker: a foreign text in, marks out. Finds known names, asks
// identity who is meant, adds what the page itself introduces. Offsets of marks are UTF-16 units of the text as given.
import { ABOVE_MAX, AROUND_MAX } from '../limits';
import type { ForeignPage, IsoDate, Judgement, Mark, Person, Project, Surroundings } from '../model';
import { findDates, toIsoDate } from '../text/dates';
import type { Automaton } from './automaton';
import { foldForeign } from './fold-text';
import type { ForeignText } from './fold-text';
import { findIntroduced } from './introduced';
import { markPeople } from './mark-people';
import { markProjects } from './mark-projects';
import { readPagePlaces } from './page-places';
import { findSpots } from './spot';
import type { Spot } from './spot';

/** Where people and projects are read from: the store, or knowledge in memory. Unknown ids are left out of the answer. */
export interface EntitySource {
  readPeople(ids: readonly string[]): Promise<readonly Person[]>;
  readProjects(ids: readonly string[]): Promise<readonly Project[]>;
}

export interface MarkOptions {
  /** Also mark officials and projects that the page itself introduces (parses the text: some ms per 10,000 characters). Default true. */
  readonly introduced?: boolean;
  /** The user's own; `not-this-person` is heeded here. */
  readonly judgements?: readonly Judgement[];
}

/** What stands around every mark of one page. */
export interface MarkContext {
  /** The page's title with its names: what it says of them holds until the text says something else. */
  readonly title: { readonly folded: ForeignText; readonly spots: readonly Spot[] };
  readonly folded: ForeignText;
  readonly page: ForeignPage;
  readonly source: string;
  readonly places: Surroundings['places'];
  readonly date: IsoDate | null;
}

/** How far into the text, and from its end, a date printed in full is taken for the page's own. */
const DATE_REACH = 400;
const NOTHING: Surroundings = { whole: false, date: null, places: [], company: [], identified: [], clear: [], above: '', said: [] };

/**
 * Marks of one text: sorted, never overlapping, one for each span. Reads only the entities whose names stand in the text.
 * Linear in the text.
 */
export async function markText(text: string, page: ForeignPage, automaton: Automaton, entities: EntitySource, options: MarkOptions = {}): Promise<Mark[]> {
  return [...(await markPiece(text, page, automaton, entities, null, options)).marks];
}

/** The marks of a piece, and what it and the pieces before it say for others. */
export interface MarkedPiece {
  readonly marks: readonly Mark[];
  readonly around: Surroundings;
  /** Were known names passed over that other pieces may make clear? */
  readonly undecided: boolean;
}

/**
 * Like `markText`, for one piece of a page that comes in several: `around` is what the others said, or null for the page's
 * beginning. A piece that is marked again with what all of them said is marked as if the page were one text.
 */
export async function markPiece(
  text: string, page: ForeignPage, automaton: Automaton, entities: EntitySource, around: Surroundings | null, options: MarkOptions = {},
): Promise<MarkedPiece> {
  const known = around ?? NOTHING;
  const folded = foldForeign(known.above + text);
  const { spots, clear, undecided } = findSpots(automaton, folded, known.clear);
  const begin = findFolded(folded, known.above.length);
  const denied = readDenied(options.judgements ?? [], page.url);
  const isProject = new Set(spots.filter(({ kind }) => kind === 'project').flatMap(({ bearers }) => bearers.map(({ id }) => id)));
  const standing = new Set(spots.flatMap(({ bearers }) => bearers.map(({ id }) => id)).filter((id) => !denied.has(id)));
  const ids = new Set([...standing, ...known.company.filter((id) => !denied.has(id))]);
  const people = new Map((await entities.readPeople([...ids].filter((id) => !isProject.has(id)))).map((person) => [person.id, person]));
  const projects = new Map((await entities.readProjects([...ids].filter((id) => isProject.has(id)))).map((project) => [project.id, project]));

  const homes = [...people.values()].map(({ home }) => home).concat([...projects.values()].map(({ placePath }) => placePath)).filter((path) => path.length > 0);
  const date = page.date ?? known.date ?? (around === null ? readDate(folded.text) : null);
  const places = known.whole ? known.places : readPagePlaces(page, folded.text.slice(begin), homes, around === null ? null : known.places);
  const title = foldForeign(page.title ?? '');
  const context: MarkContext = { title: { folded: title, spots: findSpots(automaton, title).spots }, folded, page, source: known.above + text, places, date };
  const { marks: ofPeople, ...said } = markPeople(spots, people, context, known, begin);
  const shift = known.above.length;
  const marks = [...ofPeople, ...markProjects(spots, projects, context)].map((mark) => ({ ...mark, start: mark.start - shift, end: mark.end - shift })).filter(({ start }) => start >= 0);
  if (options.introduced ?? true) marks.push(...findIntroduced(text, page, context, marks));
  return {
    marks: dropOverlaps(marks), undecided,
    around: capSurroundings({ whole: known.whole, date, places, ...said, clear: [...clear].filter((name) => name.length === 2), above: readEnd(known.above + text) }),
  };
}

/** What travels with the next piece stays small, however many names a page has; what is said first is kept. */
function capSurroundings({ whole, date, places, company, identified, clear, above, said }: Surroundings): Surroundings {
  const cap = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, AROUND_MAX);
  return { whole, date, places: cap(places), company: cap(company), identified: cap(identified), clear: cap(clear), above, said: cap(said) };
}

/** The first offset of the folded text that came from `at` or behind it. */
function findFolded(folded: ForeignText, at: number): number {
  let [from, to] = at === 0 ? [0, 0] : [0, folded.text.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (folded.toSource({ start: middle, end: middle + 1 }).start < at) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The last whole lines of a text, each with its end. */
function readEnd(text: string): string {
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  const end = ended.slice(-ABOVE_MAX);
  return end.length === ended.length ? end : end.slice(end.indexOf('\n') + 1);
}

/** Knowledge in memory as a source of entities. */
export function readFromKnowledge(knowledge: { readonly people: readonly Person[]; readonly projects: readonly Project[] }): EntitySource {
  const people = new Map(knowledge.people.map((person) => [person.id, person]));
  const projects = new Map(knowledge.projects.map((project) => [project.id, project]));
  return {
    readPeople: (ids) => Promise.resolve(ids.flatMap((id) => people.get(id) ?? [])),
    readProjects: (ids) => Promise.resolve(ids.flatMap((id) => projects.get(id) ?? [])),
  };
}

function readDenied(judgements: readonly Judgement[], url: string | undefined): Set<string> {
  const address = url?.replace(/#.*$/u, '');
  return new Set(judgements.flatMap((judgement) => (judgement.kind === 'not-this-person' && judgement.url === address ? [judgement.personId] : [])));
}

/** The first date printed with its year near the top, else the last near the end. */
function readDate(text: string): IsoDate | null {
  const full = (part: string) => findDates(part).flatMap(({ year, month, day, lunar }) => (year !== null && month !== null && day !== null && !lunar ? [toIsoDate(year, month, day)] : []));
  return full(text.slice(0, DATE_REACH))[0] ?? full(text.slice(-DATE_REACH)).at(-1) ?? null;
}

/** Earlier marks of a span win: known before new, longer before shorter at one place. */
function dropOverlaps(marks: readonly Mark[]): Mark[] {
  const sorted = marks.map((mark, order) => ({ mark, order })).toSorted((a, b) => a.mark.start - b.mark.start || a.order - b.order || b.mark.end - a.mark.end);
  const kept: Mark[] = [];
  for (const { mark } of sorted) if (mark.end > mark.start && mark.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(mark);
  return kept;
}
