// How near a parse is to a hand-made expectation. The measures of the genre: which lines belong together, exact headlines
// and dates, names and posts as printed, projects under any of their names, their yuan.
import type { AnnotatedArticle, AnnotatedPerson, AnnotatedProject, Annotation } from '../../core/export/annotation';

export type Expectation = Pick<Annotation, 'doc' | 'blank' | 'place' | 'year' | 'articles' | 'furniture'>;

export const MEASURES = ['lines', 'headlines', 'dates', 'bylines', 'people', 'officials', 'posts', 'projects', 'amounts', 'place', 'year'] as const;
export type Measure = (typeof MEASURES)[number];

/** Right, too many, missing; F1 follows. Lines count as right or missing only. */
interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export class Score {
  readonly tallies = new Map<Measure, Tally>(MEASURES.map((measure) => [measure, { right: 0, wrong: 0, missed: 0 }]));
  /** One line for each difference, for the reader of a failed test. */
  readonly misses: string[] = [];

  add(measure: Measure, right: number, wrong: number, missed: number): void {
    const tally = this.tallies.get(measure);
    if (tally) Object.assign(tally, { right: tally.right + right, wrong: tally.wrong + wrong, missed: tally.missed + missed });
  }

  /** 0–1; 1 where nothing was to be found and nothing was. */
  f1(measure: Measure): number {
    const { right, wrong, missed } = this.tallies.get(measure) ?? { right: 0, wrong: 0, missed: 0 };
    return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
  }
}

const squash = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/[\s"“”‘’「」]/gu, '');

/** The score of all folders that have a hand-made expectation. */
export function scoreFolders<F extends { readonly path: string; readonly annotated: boolean }>(folders: readonly F[], parse: (folder: F) => Annotation, read: (path: string) => string): Score {
  const score = new Score();
  for (const folder of folders) if (folder.annotated) scorePage(score, JSON.parse(read(`${folder.path}expect.json`)) as Expectation, parse(folder));
  return score;
}

/** Adds one page to a score. Articles are paired by the lines they share, best pair first. */
export function scorePage(score: Score, expected: Expectation, parsed: Annotation): void {
  const pairs = pairArticles(expected, parsed);
  compareLines(score, expected, parsed, pairs);
  const one = (measure: Measure, right: boolean, what: string): void => {
    score.add(measure, right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
    if (!right) score.misses.push(`~ ${expected.doc} ${measure}: ${what}`);
  };
  one('place', expected.place.at(-1) === parsed.place.at(-1), parsed.place.join(''));
  one('year', expected.year === parsed.year, String(parsed.year));
  expected.articles.forEach((article, index) => {
    const mate = parsed.articles[pairs.get(index) ?? -1];
    if (article.headline !== null) one('headlines', mate !== undefined && [mate.headline, mate.title].some((text) => squash(text) === squash(article.headline) || squash(text) === squash(article.title)), `${mate?.title} ≠ ${article.title}`);
    one('dates', (mate?.date ?? null) === article.date, `${article.id} ${mate?.date} ≠ ${article.date}`);
    compareArticle(score, article, mate);
  });
  const used = new Set(pairs.values());
  parsed.articles.forEach((article, index) => {
    if (!used.has(index)) compareArticle(score, undefined, article);
  });
}

function pairArticles(expected: Expectation, parsed: Annotation): Map<number, number> {
  const [ours, theirs] = [linesOf(expected), linesOf(parsed)];
  const shared = new Map<string, number>();
  for (const [line, a] of ours) {
    const b = theirs.get(line);
    if (a >= 0 && b !== undefined && b >= 0) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const [key] of [...shared].toSorted((x, y) => y[1] - x[1])) {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    if (pairs.has(a) || used.has(b)) continue;
    pairs.set(a, b);
    used.add(b);
  }
  return pairs;
}

/** Line → index of its article, -1 for furniture. */
function linesOf(page: Pick<Annotation, 'articles' | 'furniture'>): Map<number, number> {
  const lines = new Map<number, number>();
  page.articles.forEach((article, index) => article.segments.forEach(({ from, to }) => { for (let line = from; line <= to; line++) lines.set(line, index); }));
  for (const { from, to } of page.furniture) for (let line = from; line <= to; line++) lines.set(line, -1);
  return lines;
}

function compareLines(score: Score, expected: Expectation, parsed: Annotation, pairs: ReadonlyMap<number, number>): void {
  const [ours, theirs] = [linesOf(expected), linesOf(parsed)];
  const blank = new Set(expected.blank);
  for (const [line, article] of ours) {
    if (blank.has(line)) continue;
    const right = theirs.get(line) === (article < 0 ? -1 : pairs.get(article));
    score.add('lines', right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
    if (!right) score.misses.push(`~ ${expected.doc} line ${line}`);
  }
}

function compareArticle(score: Score, expected: AnnotatedArticle | undefined, parsed: AnnotatedArticle | undefined): void {
  const at = expected?.id ?? `+${parsed?.id}`;
  const sets = (measure: Measure, read: (article: AnnotatedArticle) => readonly string[]): void => {
    const [wanted, found] = [new Set(expected ? read(expected).map(squash) : []), new Set(parsed ? read(parsed).map(squash) : [])];
    const missed = [...wanted].filter((item) => !found.has(item));
    const wrong = [...found].filter((item) => !wanted.has(item));
    score.add(measure, wanted.size - missed.length, wrong.length, missed.length);
    score.misses.push(...missed.map((item) => `- ${at} ${measure}: ${item}`), ...wrong.map((item) => `+ ${at} ${measure}: ${item}`));
  };
  sets('bylines', ({ byline }) => byline.map(({ name }) => name));
  sets('people', ({ people }) => people.map(({ name }) => name));
  sets('officials', ({ people }) => people.filter(({ kind }) => kind === 'official').map(({ name }) => name));
  sets('posts', ({ people }) => people.flatMap(postsOf));
  compareProjects(score, at, expected?.projects ?? [], parsed?.projects ?? []);
}

const postsOf = ({ name, roles }: AnnotatedPerson): string[] => roles.map((role) => `${name}|${role.as_printed}`);

function compareProjects(score: Score, at: string, expected: readonly AnnotatedProject[], parsed: readonly AnnotatedProject[]): void {
  const names = ({ name, also }: AnnotatedProject): string[] => [name, ...also].map(squash);
  const left = [...parsed];
  for (const project of expected) {
    const index = left.findIndex((other) => names(other).some((name) => names(project).includes(name)));
    const [mate] = index < 0 ? [] : left.splice(index, 1);
    score.add('projects', mate ? 1 : 0, 0, mate ? 0 : 1);
    if (!mate) score.misses.push(`- ${at} projects: ${project.name}`);
    const [wanted, found] = [project.amount_yuan, mate?.amount_yuan ?? null];
    if (wanted === null && found === null) continue;
    const right = wanted === found;
    score.add('amounts', right ? 1 : 0, !right && found !== null ? 1 : 0, !right && wanted !== null ? 1 : 0);
    if (!right) score.misses.push(`~ ${at} amounts: ${project.name}: ${found} ≠ ${wanted}`);
  }
  score.add('projects', 0, left.length, 0);
  for (const project of left) {
    score.misses.push(`+ ${at} projects: ${project.name}`);
    if (project.amount_yuan !== null) score.add('amounts', 0, 1, 0);
  }
}
