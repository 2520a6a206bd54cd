// One article of the corpus, to be read: its text with everybody linked, then who and what is in it, then its key words.
import type { ArticleEvidence, Person, Project, Span } from '../../core/model';
import type { StoredArticle } from '../../core/store/rows';
import { t } from '../platform/locale';
import { placeWords } from '../platform/words';
import { routeTo } from '../ui/hits';
import { Loaded } from '../ui/loaded';
import { useStored } from '../ui/use-corpus';
import { sourceLine } from './article-list';
import { ArticleText } from './article-text';
import { KeyWords } from './key-words';
import { linkMentions, type Link } from './links';

interface ArticleReading {
  readonly stored: StoredArticle;
  readonly links: readonly Link[];
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
}

function Chips({ heading, kind, entities }: { heading: string; kind: 'person' | 'project'; entities: readonly (Person | Project)[] }) {
  if (entities.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul class="chips">
        {entities.map(({ id, name }) => <li key={id}><a class="chip" lang="zh" href={`#${routeTo(kind, id)}`}>{name}</a></li>)}
      </ul>
    </section>
  );
}

function ArticlePage({ stored, links, people, projects, at }: ArticleReading & { at: Span | null }) {
  const { article } = stored;
  const byline = article.byline.map(({ name, as }) => (as === null ? name : `${as} ${name}`)).join(t('listSeparator'));
  return (
    <article class="entity">
      <p class="faint article-source">
        {[sourceLine(stored), article.section, stored.publication === null ? null : placeWords(article.place)].filter((part) => part !== null && part !== '').join(' · ')}
        {' · '}<a href="#/read">{t('allArticles')}</a>
      </p>
      {article.headline === null ? <h1 class="untitled">{article.title ?? t('untitled')}</h1> : null}
      <ArticleText article={article} links={links} at={at} />
      {byline === '' || article.blocks.some(({ role }) => role === 'byline') ? null : <p class="faint">{t('byline', byline)}</p>}
      <Chips heading={t('peopleHere')} kind="person" entities={people} />
      <Chips heading={t('projectsHere')} kind="project" entities={projects} />
      <KeyWords text={article.text} />
    </article>
  );
}

const NOTHING = (articleId: string): ArticleEvidence => ({ articleId, people: [], projects: [], orgs: [], meetings: [], claims: [] });

/** `revision` changes when the corpus has changed. */
export function ArticleView({ id, at, revision }: { id: string; at: Span | null; revision: number }) {
  const reading = useStored(`article ${id} ${revision}`, async (store): Promise<ArticleReading | null> => {
    const [stored, evidence, people, projects] = await Promise.all([
      store.readArticle(id), store.readEvidence(id), store.readPeopleOfArticle(id), store.readProjectsOfArticle(id),
    ]);
    if (stored === null) return null;
    return { stored, people, projects, links: linkMentions(evidence ?? NOTHING(id), people, projects) };
  });
  return <Loaded reading={reading}>{(value) => <ArticlePage {...value} at={at} />}</Loaded>;
}
