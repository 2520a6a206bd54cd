// Pages and their evidence made by hand, so that identity is tested without the parser. A post is written 宝丰县:县委书记
// (with 原 before the title: former; 拟: incoming), a person 王代强 with his posts, or in a list with a group.
import { deriveKnowledge } from '../../../core/identity/derive';
import type { ReadPage } from '../../../core/identity/derive';
import type { Article, ArticleEvidence, Claim, Knowledge, PageEvidence, PersonKind, PostStatus, ProjectRecord, Quote } from '../../../core/model';

export interface PersonSpec {
  readonly name: string;
  readonly posts?: readonly string[];
  readonly group?: string;
  readonly kind?: PersonKind;
  readonly note?: string;
}

export interface ArticleSpec {
  readonly date?: string;
  readonly place?: string;
  readonly people?: readonly (string | PersonSpec)[];
  /** Names seen at one event each. */
  readonly events?: readonly (readonly string[])[];
  readonly projects?: readonly (string | { readonly name: string; readonly also?: readonly string[]; readonly place?: string })[];
}

const PLACES = new Map<string, readonly string[]>([
  ['', []],
  ['河南省', ['河南省']],
  ['平顶山市', ['河南省', '平顶山市']],
  ['宝丰县', ['河南省', '平顶山市', '宝丰县']],
  ['鲁山县', ['河南省', '平顶山市', '鲁山县']],
  ['城关镇', ['河南省', '平顶山市', '宝丰县', '城关镇']],
  ['焦作市', ['河南省', '焦作市']],
  ['温县', ['河南省', '焦作市', '温县']],
  ['浙江省', ['浙江省']],
]);

/** The path of a place of these tests. */
export function pathOf(place: string): readonly string[] {
  const path = PLACES.get(place);
  if (path === undefined) throw new RangeError(`no such place in the tests: ${place}`);
  return path;
}

/** One page; `id` keeps its content ids apart from other pages'. */
export function buildPage(id: string, place: string, articles: readonly ArticleSpec[]): ReadPage {
  const read = articles.map((spec, i) => buildArticle(`${id}-${i}`, place, spec));
  const page = {
    id, info: {}, publication: null, place: pathOf(place), issueDate: null, year: null, articles: read.map(({ article }) => article), furniture: [], blank: [], reason: null,
  };
  const evidence: PageEvidence = { pageId: id, articles: read.map(({ evidence: one }) => one) };
  return { page, evidence };
}

/** Knowledge of pages that are all from one place, one article each. */
export function deriveFrom(place: string, ...articles: ArticleSpec[]): Knowledge {
  return deriveKnowledge(articles.map((article, i) => buildPage(`page${i}`, place, [article])));
}

function buildArticle(id: string, pagePlace: string, spec: ArticleSpec): { article: Article; evidence: ArticleEvidence } {
  const place = pathOf(spec.place ?? pagePlace);
  const specs = (spec.people ?? []).map((person) => (typeof person === 'string' ? { name: person } : person));
  const text = specs.map(({ name }) => name).join('、');
  const date = spec.date === undefined ? null : { iso: spec.date, asPrinted: spec.date, basis: 'printed' as const };
  const quote: Quote = { articleId: id, exact: text, prefix: '', suffix: '', start: 0, end: text.length };
  const claims: Claim[] = [];
  const people = specs.map((person, index) => {
    const start = text.indexOf(person.name);
    const span = { start, end: start + person.name.length };
    const posts = (person.posts ?? []).map((post) => {
      const [where = '', words = ''] = post.split(':');
      const status: PostStatus = words.startsWith('原') ? 'former' : words.startsWith('拟') ? 'incoming' : null;
      const title = words.replace(/^[原拟]/u, '');
      return { asPrinted: words, title, org: null, place: where === '' ? null : where, placePath: pathOf(where), status, span, holder: span };
    });
    const own = { ...quote, exact: person.name, ...span };
    posts.forEach((post, i) => claims.push({ id: `${id}-${index}-${i}`, quote: own, date, kind: 'post', person: index, post }));
    if (person.group !== undefined) claims.push({ id: `${id}-${index}-g`, quote: own, date, kind: 'group', person: index, group: person.group, rank: index });
    if (posts.length === 0 && person.group === undefined) claims.push({ id: `${id}-${index}-n`, quote: own, date, kind: 'named', person: index });
    return {
      name: person.name, kind: person.kind ?? 'official', mentions: [span], posts,
      group: person.group ?? null, groupPlace: person.group === undefined ? [] : place, note: person.note ?? null,
    };
  });
  (spec.events ?? []).forEach((names, i) => claims.push({ id: `${id}-e${i}`, quote, date, kind: 'attendance', verb: '出席', people: names.map((name) => specs.findIndex((person) => person.name === name)) }));
  const projects = (spec.projects ?? []).map((project, i): ProjectRecord => {
    const { name, also = [], place: where } = typeof project === 'string' ? { name: project } : project;
    claims.push({ id: `${id}-p${i}`, quote, date, kind: 'project', project: i });
    return { name, also, mentions: [], amounts: [], stage: null, place: where ?? null, placePath: where === undefined ? [] : pathOf(where), builder: null };
  });
  return {
    article: {
      id, kind: 'news', section: null, kicker: null, headline: null, subtitle: null, title: null, byline: [], date, place, text,
      blocks: [], sourceMap: { from: [0], to: [0] }, segments: [],
    },
    evidence: { articleId: id, people, projects, orgs: [], meetings: [], claims },
  };
}
