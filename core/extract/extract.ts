// What a page says: for each article its people with their posts, its projects, and the claims with their sentences.
// The page is read twice: once article by article, then again with the names that any article of the page made sure.
import type { ArticleEvidence, Page, PageEvidence, ProjectRecord } from '../model/index';
import { findBase } from './base';
import { makeClaims, makeProjectClaims, splitArticle } from './claims';
import { findLocalPlaces } from './locals';
import { findBareMentions } from './bare';
import { addBareNames, settleEnds } from './doubts';
import { findTitledMentions } from './mentions';
import type { Mention, Titles } from './mentions';
import { findNamedBodies } from './organisations';
import { decideKind, gatherPeople, makeRecord } from './people';
import type { Draft } from './people';
import type { PostContext } from './posts';
import { readAllProjects } from './projects';
import type { LocalPlaces } from './levels';
import { buildNames, countNames, reconcileLengths, settleMentions, spreadNames } from './propagate';
import { nameKey } from '../text/normalize';
import { readArticles } from './reading';
import type { Reading } from './reading';
import { findRelations } from './relations';
import { findRosterMentions } from './rosters';
import { linkSurnames } from './surnames';
import { findTitles } from './titles';
import type { Title } from './titles';

const NO_PLACES: LocalPlaces = { findNearest: () => null, findWithin: () => null, findOnly: () => null, findHome: () => null };

interface Work {
  readonly reading: Reading;
  titles: Titles;
  mentions: Mention[];
}

/**
 * Reads the evidence of a page. Offsets are into each article's `text`; ids derive from content, so that reading twice gives
 * the same. Never throws on a page that `parsePage` made; linear in the page's text.
 */
export function extract(page: Page): PageEvidence {
  const works = startWorks(page);
  const withBare = addBareNames(works.map((work) => work.reading), works.map((work) => work.mentions));
  works.forEach((work, index) => { work.mentions = settleMentions(work.reading, withBare[index] ?? []); });
  const texts = works.map((work) => work.reading.s);
  const counts = countNames(works.map((work) => work.mentions));
  for (const work of works) work.mentions = settleMentions(work.reading, reconcileLengths(work.reading, work.mentions, counts, texts));
  const names = buildNames(countNames(works.map((work) => work.mentions)));
  for (const work of works) work.mentions = [...work.mentions, ...spreadNames(work.reading, work.mentions, names)].toSorted((a, b) => a.start - b.start);
  const locals = findLocalPlaces(works.map((work) => work.reading));
  const gathered = works.map((work, index) => gather(work, page, locals[index] ?? NO_PLACES));
  const officials = new Set(gathered.flatMap(({ drafts }) => drafts.filter((draft) => draft.official).map((draft) => draft.name)));
  const projects = readAllProjects(page.articles);
  return { pageId: page.id, articles: works.map((work, index) => finish(work, page, gathered[index], officials, projects[index] ?? [])) };
}

/**
 * First reading of all articles. Each step is done for all of them before the next: an article is short, and what a step needs
 * (its code, its words) has left the processor's cache when the other steps have been through.
 */
function startWorks(page: Page): Work[] {
  const works = readArticles(page).map((reading): Work => ({ reading, titles: NO_TITLES, mentions: [] }));
  for (const work of works) work.titles = gatherTitles(work.reading);
  for (const work of works) work.mentions = findTitledMentions(work.reading, work.titles);
  for (const work of works) work.mentions = [...work.mentions, ...findBareMentions(work.reading, work.titles)];
  for (const work of works) work.mentions = settleMentions(work.reading, work.mentions);
  for (const work of works) work.mentions = settleEnds(work.reading, work.mentions);
  for (const work of works) work.mentions = settleMentions(work.reading, [...work.mentions, ...findRosterMentions(work.reading)]);
  return works;
}

const NO_TITLES: Titles = { all: [], byStart: new Map(), begins: new Set(), byEnd: new Set() };

function gatherTitles(reading: Reading): Titles {
  const all = findTitles(reading);
  const titles = { all, byStart: new Map<number, Title>(), begins: new Set<number>(), byEnd: new Set<number>() } satisfies Titles;
  for (const title of all) {
    titles.byStart.set(title.start, title);
    titles.begins.add(title.start).add(title.from);
    titles.byEnd.add(title.end);
  }
  return titles;
}

function gather(work: Work, page: Page, locals: LocalPlaces): { context: PostContext; drafts: Draft[] } {
  const { reading, titles } = work;
  const { article } = reading;
  const context: PostContext = { reading, locals, base: findBase(reading, page) };
  const bylined = new Set(article.byline.map((credit) => nameKey(credit.name)));
  const drafts = gatherPeople(context, work.mentions, findRelations(reading, titles, work.mentions))
    .filter((draft) => !bylined.has(draft.name) || draft.posts.length > 0 || draft.group !== null || draft.mentions.some((mention) => mention.word !== null));
  return { context, drafts };
}

function finish(work: Work, page: Page, gathered: ReturnType<typeof gather> | undefined, officials: ReadonlySet<string>, projects: ProjectRecord[]): ArticleEvidence {
  const { reading, titles } = work;
  const drafts = gathered?.drafts ?? [];
  const links = linkSurnames(reading, titles.all, drafts);
  const people = gathered ? drafts.map((draft) => makeRecord(gathered.context, draft, decideKind(draft, officials), links.get(draft.name) ?? [])) : [];
  const sentences = splitArticle(reading.article);
  return {
    articleId: reading.article.id, people, projects, ...findNamedBodies(reading),
    claims: [...makeClaims(reading, page, sentences, people), ...makeProjectClaims(reading, page, sentences, projects)],
  };
}
