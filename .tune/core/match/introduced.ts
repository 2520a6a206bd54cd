// Officials and projects that a page itself introduces: read by the same parser and extractor as a newspaper page. Only
// who is given a post and what is given an amount; everybody else on the page stays unmarked.
import { extract } from '../extract';
import { PAGE_TEXT_MAX } from '../limits';
import type { Article, ForeignPage, Mark, PageInfo, PersonRecord, ProjectRecord, Span } from '../model';
import { parsePage } from '../newspaper';
import { nameKey } from '../text/normalize';
import { mapSpan } from '../text/offset-map';
import { judgePerson } from './boundary';
import { foldForeign } from './fold-text';
import type { MarkContext } from './mark';

/** Enough text on both sides of a name to see its boundaries. */
const AROUND = 60;

/** Marks of tier `new` that do not touch a mark of `known`. Texts over the cap of a page are not read. */
export function findIntroduced(text: string, page: ForeignPage, context: MarkContext, known: readonly Mark[]): Mark[] {
  if (text.length > PAGE_TEXT_MAX) return [];
  const read = parsePage(text, readInfo(page, context));
  const taken = known.map(({ start, end }) => ({ start, end }));
  const marks: Mark[] = [];
  const articles = new Map(read.articles.map((article) => [article.id, article]));
  for (const evidence of extract(read).articles) {
    const article = articles.get(evidence.articleId);
    if (article === undefined) continue;
    for (const person of evidence.people) {
      if (person.kind === 'official' && person.posts.length > 0) marks.push(...markPerson(text, article, person, taken));
    }
    for (const project of evidence.projects) if (project.amounts.length > 0) marks.push(...markProject(text, article, project, taken));
  }
  return marks;
}

function readInfo(page: ForeignPage, { places, date }: MarkContext): PageInfo {
  const own = places.find(({ from }) => from !== 'text');
  return {
    ...(page.title === undefined ? {} : { name: page.title }), ...(page.url === undefined ? {} : { url: page.url }),
    ...(page.source === undefined ? {} : { publication: page.source }), ...(own === undefined ? {} : { place: own.path }), ...(date === null ? {} : { issueDate: date }),
  };
}

function markPerson(text: string, article: Article, person: PersonRecord, taken: Span[]): Mark[] {
  const posts = [...new Set(person.posts.map(({ asPrinted }) => asPrinted))];
  return placeMarks(text, article, person.mentions, nameKey(person.name), taken).map((span) => ({
    ...span, surface: text.slice(span.start, span.end), kind: 'person', entity: null, tier: 'new',
    reasons: [{ kind: 'introduced-here', post: posts[0] ?? null }],
    introduced: { name: person.name, kind: person.kind, posts, amount: null },
  }));
}

function markProject(text: string, article: Article, project: ProjectRecord, taken: Span[]): Mark[] {
  return placeMarks(text, article, project.mentions, null, taken).map((span) => ({
    ...span, surface: text.slice(span.start, span.end), kind: 'project', entity: null, tier: 'new',
    reasons: [{ kind: 'introduced-here', post: null }],
    introduced: { name: project.name, kind: 'project', posts: [], amount: project.amounts[0]?.asPrinted ?? null },
  }));
}

/** Source spans of mentions that are free; with `key`, only where the whole name stands. Takes them. */
function placeMarks(text: string, article: Article, mentions: readonly Span[], key: string | null, taken: Span[]): Span[] {
  return mentions.flatMap((mention) => {
    const span = mapSpan(article.sourceMap, mention);
    if (span.end <= span.start || taken.some((other) => other.start < span.end && span.start < other.end)) return [];
    if (key !== null && (nameKey(text.slice(span.start, span.end)) !== key || !isPersonThere(text, span))) return [];
    taken.push(span);
    return [span];
  });
}

/** The boundaries of known names hold for new ones too: no credits, no parts of longer names. */
function isPersonThere(text: string, span: Span): boolean {
  const from = Math.max(0, span.start - AROUND);
  const folded = foldForeign(text.slice(from, span.end + AROUND));
  const start = foldForeign(text.slice(from, span.start)).text.length;
  const end = start + nameKey(text.slice(span.start, span.end)).length;
  return judgePerson(folded, start, end) !== 'no';
}
