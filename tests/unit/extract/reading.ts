// Makes an article of one text and says in one line whom `extract` finds in it: `王代强=县委书记@宝丰县; 孙振川(citizen)`.
import { extract } from '../../../core/extract/index';
import type { Article, ArticleEvidence, Page, PersonRecord } from '../../../core/model/index';

/** Home of the invented paper, unless a test says otherwise. */
export const HOME = ['河南省', '平顶山市', '宝丰县'];

/** An article whose text is the given rows, each a body block, the first the headline if `headline` is set. */
export function makeArticle(text: string, place: readonly string[] = HOME, byline: readonly string[] = []): Article {
  let start = 0;
  const blocks = text.split('\n').map((row) => {
    const block = { role: 'body' as const, start, end: start + row.length };
    start += row.length + 1;
    return block;
  });
  return {
    id: 'article', kind: 'news', section: null, kicker: null, headline: null, subtitle: null, title: null,
    byline: byline.map((name) => ({ name, as: null })), date: null, place, text, blocks,
    sourceMap: { from: [0], to: [0] }, segments: [],
  };
}

export function makePage(articles: readonly Article[], place: readonly string[] = HOME): Page {
  return { id: 'page', info: {}, publication: null, place, issueDate: null, year: null, articles, furniture: [], blank: [], reason: null };
}

/** Evidence of one article. */
export function read(text: string, place: readonly string[] = HOME): ArticleEvidence {
  const evidence = extract(makePage([makeArticle(text, place)], place)).articles[0];
  if (!evidence) throw new Error('no article');
  return evidence;
}

/** `王代强=县委书记@宝丰县+代县长@宝丰县[acting]; 李四(citizen)`: officials without a mark, others with their kind. */
export function tell(evidence: ArticleEvidence): string {
  return evidence.people.map(tellPerson).join('; ');
}

function tellPerson(person: PersonRecord): string {
  const posts = person.posts.map((post) => `${post.asPrinted}${post.place === null ? '' : `@${post.place}`}${post.status === null ? '' : `[${post.status}]`}`);
  const kind = person.kind === 'official' ? '' : `(${person.kind})`;
  const group = person.group === null ? '' : `<${person.group}>`;
  return `${person.name}${kind}${group}${posts.length > 0 ? '=' : ''}${posts.join('+')}`;
}
