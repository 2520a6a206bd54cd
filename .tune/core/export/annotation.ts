// A page and what was read in it, as one plain JSON document of the shape in which people annotate pages by hand
// (articles with their source lines, people with posts, projects with amounts). For the command line and for scoring;
// the extension itself keeps the richer model.
import { readPageScript } from './page-script';
import type { Amount, Article, ArticleEvidence, ArticleKind, BylineRole, Furniture, Page, PageEvidence, PersonKind, PostStatus, ProjectRecord, ProjectStage, Segment } from '../model';

export interface AnnotatedPost {
  readonly as_printed: string;
  readonly title: string;
  readonly org: string | null;
  /** In the script of the page, as all places here: 屏東縣. */
  readonly place: string | null;
  /** Only where the article says so; `removed` is written as former. */
  readonly status?: 'former' | 'incoming' | 'acting';
}

export interface AnnotatedPerson {
  readonly name: string;
  readonly kind: PersonKind;
  readonly roles: readonly AnnotatedPost[];
  readonly group: string | null;
}

export interface AnnotatedProject {
  readonly name: string;
  readonly also: readonly string[];
  readonly amount_as_printed: string | null;
  /** Yuan that the project costs; null for limits, other currencies and money already spent. */
  readonly amount_yuan: number | null;
  readonly stage: ProjectStage | null;
  readonly place: string | null;
}

export interface AnnotatedArticle {
  readonly id: string;
  /** A notice counts as a brief, as annotators have it. */
  readonly kind: Exclude<ArticleKind, 'notice'>;
  readonly section: string | null;
  readonly title: string | null;
  readonly headline: string | null;
  readonly segments: readonly Segment[];
  readonly date: string | null;
  readonly byline: readonly { readonly name: string; readonly as: BylineRole }[];
  readonly people: readonly AnnotatedPerson[];
  readonly projects: readonly AnnotatedProject[];
  readonly orgs: readonly string[];
  readonly meetings: readonly string[];
}

export interface Annotation {
  readonly doc: string;
  readonly blank: readonly number[];
  readonly publication: string | null;
  readonly place: readonly string[];
  /** Printed on the page only. */
  readonly issue_date: string | null;
  readonly year: number | null;
  readonly articles: readonly AnnotatedArticle[];
  readonly furniture: readonly Furniture[];
  /** Why there are no articles; absent otherwise. */
  readonly reason?: string;
}

/**
 * The annotation of a page. `doc` is the name of its file. Articles without evidence of their own (evidence of another
 * parse) come out with empty lists; nothing throws.
 */
export function writeAnnotation(page: Page, evidence: PageEvidence, doc: string): Annotation {
  const byArticle = new Map(evidence.articles.map((entry) => [entry.articleId, entry]));
  const print = readPageScript(page);
  return {
    doc,
    blank: page.blank,
    publication: page.publication,
    place: page.place.map(print),
    issue_date: page.issueDate,
    year: page.year?.value ?? null,
    articles: page.articles.map((article, index) => writeArticle(print, article, byArticle.get(article.id), `${stemOf(doc)}-${String(index + 1).padStart(2, '0')}`)),
    furniture: page.furniture,
    ...(page.reason === null ? {} : { reason: page.reason }),
  };
}

/** `000_9b46840067f1c2ab.txt` → `000`: the part of a file name that readers quote. */
function stemOf(doc: string): string {
  return doc.replace(/\.[^.]*$/u, '').split('_')[0] ?? doc;
}

type Print = ReturnType<typeof readPageScript>;

function writeArticle(print: Print, article: Article, evidence: ArticleEvidence | undefined, id: string): AnnotatedArticle {
  return {
    id,
    kind: article.kind === 'notice' ? 'brief' : article.kind,
    section: article.section,
    title: article.title,
    headline: article.headline,
    segments: article.segments.map(({ from, to, role }) => ({ from, to, role })),
    date: article.date?.iso ?? null,
    byline: article.byline.map(({ name, as }) => ({ name, as })),
    people: (evidence?.people ?? []).map((person) => ({
      name: person.name,
      kind: person.kind,
      roles: person.posts.map((post) => ({ as_printed: post.asPrinted, title: post.title, org: post.org, place: post.place && print(post.place), ...writeStatus(post.status) })),
      group: person.group,
    })),
    projects: (evidence?.projects ?? []).map((project) => writeProject(print, project)),
    orgs: evidence?.orgs ?? [],
    meetings: evidence?.meetings ?? [],
  };
}

function writeStatus(status: PostStatus): { status?: 'former' | 'incoming' | 'acting' } {
  if (status === null) return {};
  return { status: status === 'removed' ? 'former' : status };
}

function writeProject(print: Print, project: ProjectRecord): AnnotatedProject {
  const amount = chooseAmount(project.amounts);
  return {
    name: project.name,
    also: project.also,
    amount_as_printed: amount?.asPrinted ?? null,
    amount_yuan: amount === null || amount.kind === 'completed' ? null : amount.yuan,
    stage: project.stage,
    place: project.place && print(project.place),
  };
}

/** What a reader would quote as the project's amount: its whole cost before a part of it, a figure before a limit. */
const AMOUNT_ORDER: readonly Amount['kind'][] = ['total', 'signed', 'phase', null, 'fund', 'completed', 'annual'];

function chooseAmount(amounts: readonly Amount[]): Amount | null {
  const rank = (amount: Amount): number => AMOUNT_ORDER.indexOf(amount.kind) + (amount.bound === '=' || amount.bound === '~' ? 0 : 10);
  const costs = amounts.filter((amount) => AMOUNT_ORDER.includes(amount.kind) && amount.kind !== 'annual');
  return costs.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
