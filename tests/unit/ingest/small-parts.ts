// A parser small enough to see through: articles are parted by a blank line, the first line is the headline,
// `县长王代强` names a person with a post, `新城产业园` a project. For tests of store, search and import; reads no real page.
import type { IngestParts } from '../../../core/ingest/contract';
import type { Article, ArticleEvidence, Attestation, Block, Claim, Page, PageInfo, PageEvidence, Person, PersonRecord, ProjectRecord, Quote } from '../../../core/model';
import { hashText } from '../../../core/text/hash';

const PLACE = ['河南省', '平顶山市', '宝丰县'];
const POST = /(副?县长|县委书记|市长)([王李刘张][代海明国][强亮华]?)/gu;
const PROJECT = /[东西南北新][\u4e00-\u9fff]产业园/gu;

/** A page of the small grammar. `date` counts as printed. */
export function readSmall(text: string, date: string | null = null, info: PageInfo = {}): { page: Page; evidence: PageEvidence } {
  const id = hashText(text);
  const read = text.split('\n\n').filter((part) => part.trim() !== '').map((part, i) => readArticle(`${id}-${i}`, part, date));
  return {
    page: {
      id, info, publication: '宝丰快报', place: PLACE, issueDate: date, year: null, articles: read.map(({ article }) => article),
      furniture: [], blank: [], reason: text.trim() === '' ? 'empty' : null,
    },
    evidence: { pageId: id, articles: read.map(({ evidence }) => evidence) },
  };
}

function readArticle(id: string, text: string, date: string | null): { article: Article; evidence: ArticleEvidence } {
  const headlineEnd = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  const blocks: Block[] = [{ role: 'headline', start: 0, end: headlineEnd }];
  for (let at = headlineEnd + 1; at < text.length; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    blocks.push({ role: 'body', start: at, end });
    at = end + 1;
  }
  const headline = text.slice(0, headlineEnd);
  const people: PersonRecord[] = [...text.matchAll(POST)].map((match) => {
    const start = match.index + (match[1] ?? '').length;
    const holder = { start, end: start + (match[2] ?? '').length };
    return {
      name: match[2] ?? '', kind: 'official', mentions: [holder], group: null, groupPlace: [], note: null,
      posts: [{ asPrinted: match[1] ?? '', title: match[1] ?? '', org: null, place: '宝丰县', placePath: PLACE, status: null, span: { start: match.index, end: start }, holder }],
    };
  });
  const projects: ProjectRecord[] = [...text.matchAll(PROJECT)].map((match) => ({
    name: match[0], also: [], mentions: [{ start: match.index, end: match.index + match[0].length }], amounts: [], stage: '在建',
    place: '宝丰县', placePath: PLACE, builder: null,
  }));
  const quote = (start: number, end: number): Quote => ({ articleId: id, start, end, exact: text.slice(start, end), prefix: '', suffix: '' });
  const claims: Claim[] = people.flatMap((person, i) => person.posts.map((post) => ({
    id: `${id}-c${i}`, kind: 'post' as const, person: i, post, quote: quote(post.span.start, post.holder.end), date: date === null ? null : { iso: date, asPrinted: date, basis: 'printed' as const },
  })));
  return {
    article: {
      id, kind: 'news', section: null, kicker: null, headline, subtitle: null, title: headline, byline: [],
      date: date === null ? null : { iso: date, asPrinted: date, basis: 'printed' }, place: PLACE, text, blocks, sourceMap: { from: [0], to: [0] }, segments: [],
    },
    evidence: { articleId: id, people, projects, orgs: [], meetings: [], claims },
  };
}

/** A person from attestations; tenures by title and place. */
export function writePerson(name: string, attestations: readonly Attestation[], id = `p-${hashText(name)}`): Person {
  const byPost = new Map<string, Attestation[]>();
  for (const one of attestations) {
    const key = `${one.placePath.join('/')} ${one.title ?? ''}`;
    if (one.kind === 'post') byPost.set(key, [...(byPost.get(key) ?? []), one]);
  }
  return {
    id, name, kind: 'official', home: attestations[0]?.placePath ?? [], note: null, attestations,
    tenures: [...byPost.values()].map((own) => {
      const dates = own.flatMap((one) => one.date ?? []).sort();
      return {
        title: own[0]?.title ?? '', org: null, placePath: own[0]?.placePath ?? [], firstSeen: dates[0] ?? null, lastSeen: dates.at(-1) ?? null,
        notBefore: null, notAfter: null, attestations: own,
      };
    }),
    articleIds: [...new Set(attestations.map((one) => one.articleId))],
    seenWith: [],
  };
}

/** An attestation made by hand, for people who stand in no text. */
export function attest(title: string, placePath: readonly string[], date: string, articleId = 'a'): Attestation {
  return {
    claimId: `${articleId}-${title}-${date}`, articleId, pageId: 'page', quote: { articleId, start: 0, end: 0, exact: title, prefix: '', suffix: '' },
    date, issueDate: date, kind: 'post', title, asPrinted: title, org: null, placePath, status: null, group: null,
  };
}

/** The parts of an import with the small grammar, in small steps; the issue date may be given with the text. */
export const smallParts: IngestParts = {
  parser: 1,
  chunkSize: 4,
  readText: (text, info) => readSmall(text, info.issueDate ?? null, info),
};
