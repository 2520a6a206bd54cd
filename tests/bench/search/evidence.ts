// What the extractor would find in a synthesised article, known because it was put there: so that identity and index are
// measured with as many people and projects as the corpus was made of, whatever the parser makes of senseless words.
import type { Article, ArticleEvidence, Claim, PersonRecord, ProjectRecord, Quote, Span } from '../../../core/model';
import type { Corpus } from './corpus';

/** Evidence of the n-th article. */
export function makeEvidence(corpus: Corpus, n: number): ArticleEvidence {
  const { article, people: who, projects: what } = corpus.article(n);
  const people = [...new Set(who)].flatMap((i, first) => {
    const person = corpus.people[i];
    if (person === undefined) return [];
    const mentions = findMentions(article.text, person.name);
    const holder = mentions.at(-1);
    return holder === undefined ? [] : [readPerson(person, first === 0, mentions, holder)];
  });
  const projects = [...new Set(what)].flatMap((i): ProjectRecord[] => {
    const project = corpus.projects[i];
    if (project === undefined) return [];
    return [{ name: project.name, also: [], mentions: findMentions(article.text, project.name), amounts: [], stage: '在建', place: project.place.at(-1) ?? null, placePath: project.place, builder: null }];
  });
  const date = article.date;
  const claims = [
    ...people.map(({ posts, mentions }, person): Claim => {
      const quote = quoteOf(article, mentions.at(-1) ?? { start: 0, end: 0 });
      const base = { id: `c${n}-${person}`, quote, date, person };
      return posts[0] === undefined ? { ...base, kind: 'named' } : { ...base, kind: 'post', post: posts[0] };
    }),
    ...projects.map(({ mentions }, project): Claim => ({ id: `j${n}-${project}`, quote: quoteOf(article, mentions[0] ?? { start: 0, end: 0 }), date, kind: 'project', project })),
    ...(people.length < 2 ? [] : [{ id: `e${n}`, quote: quoteOf(article, { start: 0, end: 1 }), date, kind: 'attendance', verb: '参加', people: people.map((_, i) => i) } satisfies Claim]),
  ];
  return { articleId: article.id, people, projects, orgs: [], meetings: [], claims };
}

/** The leader stands with his post, those who take part with theirs: senseless in print, but every person has a home so. */
function readPerson(person: Corpus['people'][number], leads: boolean, mentions: readonly Span[], holder: Span): PersonRecord {
  const post = {
    asPrinted: person.title, title: person.title, org: null, place: person.place.at(-1) ?? null, placePath: person.place, status: null,
    span: leads ? { start: holder.start - person.title.length, end: holder.start } : holder, holder,
  };
  return { name: person.name, kind: 'official', mentions, posts: [post], group: null, groupPlace: [], note: null };
}

function findMentions(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0 && spans.length < 4; at = text.indexOf(name, at + 1)) spans.push({ start: at, end: at + name.length });
  return spans;
}

/** The sentence around a mention, as the extractor quotes it. */
function quoteOf({ id, text }: Article, { start, end }: Span): Quote {
  const from = text.lastIndexOf('。', start - 1) + 1;
  const stop = text.indexOf('。', end);
  const to = stop < 0 ? text.length : stop + 1;
  return { articleId: id, start: from, end: to, exact: text.slice(from, to), prefix: text.slice(Math.max(0, from - 16), from), suffix: text.slice(to, to + 16) };
}
