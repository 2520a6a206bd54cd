// Everything that the papers say of one official: posts with dates and the sentence for each, lists, company, articles.
import type { Attestation, Person, Tenure } from '../../core/model';
import type { StoredArticle } from '../../core/store/rows';
import { count, t } from '../platform/locale';
import { placeWords, postWords, statusWords } from '../platform/words';
import { routeTo } from '../ui/hits';
import { Loaded } from '../ui/loaded';
import { Sentence } from '../ui/sentence';
import { useStored } from '../ui/use-corpus';
import { ArticleList, titleOf } from './article-list';
import { articleRoute } from './route';

interface PersonReading {
  readonly person: Person;
  readonly articles: readonly StoredArticle[];
  readonly company: readonly { readonly person: Person; readonly times: number }[];
}

/** Company that is shown; the rest has been seen with him less often. */
const MOST_COMPANY = 12;
/** Sentences shown at once under one heading. */
const FIRST_SENTENCES = 3;

const dateOf = ({ date, issueDate }: Attestation): string | null => date ?? issueDate;

const latestFirst = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '');

function Sentences({ attestations, name, articles }: { attestations: readonly Attestation[]; name: string; articles: readonly StoredArticle[] }) {
  const titles = new Map(articles.map(({ article }) => [article.id, titleOf(article)]));
  const views = attestations.toSorted((a, b) => latestFirst(dateOf(a), dateOf(b))).map((attestation) => (
    <li key={attestation.claimId}>
      <Sentence
        quote={attestation.quote} name={name} date={dateOf(attestation)} title={titles.get(attestation.articleId) ?? null}
        note={attestation.status === null ? null : statusWords(attestation.status)}
        href={`#${articleRoute(attestation.articleId, attestation.quote)}`}
      />
    </li>
  ));
  return (
    <>
      <ul class="plain-list">{views.slice(0, FIRST_SENTENCES)}</ul>
      {views.length > FIRST_SENTENCES
        ? <details><summary>+ {views.length - FIRST_SENTENCES}</summary><ul class="plain-list">{views.slice(FIRST_SENTENCES)}</ul></details>
        : null}
    </>
  );
}

function seenLine({ firstSeen, lastSeen, notBefore, notAfter }: Tenure): string {
  const seen = firstSeen === null || lastSeen === null ? t('undated') : firstSeen === lastSeen ? t('seenOnce', lastSeen) : t('seenRange', firstSeen, lastSeen);
  const bounds = [notBefore === null ? null : t('boundNotBefore', notBefore), notAfter === null ? null : t('boundNotAfter', notAfter)];
  return [seen, ...bounds].filter((part) => part !== null).join(' · ');
}

function PersonPage({ person, articles, company }: PersonReading) {
  const tenures = person.tenures.toSorted((a, b) => latestFirst(a.lastSeen, b.lastSeen));
  const groups = person.attestations.filter(({ kind }) => kind === 'group');
  const named = person.attestations.filter(({ kind }) => kind === 'named');
  const [latest] = tenures;
  const known = latest === undefined
    ? groups[0]?.group !== undefined && groups[0].group !== null ? t('groupOnly', groups[0].group) : t('answerUnknown')
    : latest.lastSeen === null ? t('postUndated', postWords(latest.title, latest.placePath)) : t('postLastSeen', postWords(latest.title, latest.placePath), latest.lastSeen);
  return (
    <article class="entity">
      <header>
        <h1 lang="zh">{person.name}</h1>
        <p class="entity-known">{known}</p>
        <p class="faint">{[placeWords(person.home), person.note ?? '', count('articles', articles.length)].filter((part) => part !== '').join(' · ')}</p>
      </header>
      {tenures.length === 0 ? null : (
        <section aria-label={t('posts')}>
          <h2>{t('posts')}</h2>
          {tenures.map((tenure) => (
            <section key={tenure.title + tenure.placePath.join('')} class="tenure">
              <h3 lang="zh">{postWords(tenure.title, tenure.placePath)}</h3>
              <p class="faint">{seenLine(tenure)}</p>
              <Sentences attestations={tenure.attestations} name={person.name} articles={articles} />
            </section>
          ))}
        </section>
      )}
      {groups.length === 0 ? null : (
        <section aria-label={t('lists')}>
          <h2>{t('lists')}</h2>
          <p class="faint">{t('listedAs', [...new Set(groups.map(({ group }) => group ?? ''))].join(t('listSeparator')))}</p>
          <Sentences attestations={groups} name={person.name} articles={articles} />
        </section>
      )}
      {named.length === 0 ? null : (
        <section aria-label={t('namedOnly')}>
          <h2>{t('namedOnly')}</h2>
          <Sentences attestations={named} name={person.name} articles={articles} />
        </section>
      )}
      {company.length === 0 ? null : (
        <section aria-label={t('seenWith')}>
          <h2>{t('seenWith')}</h2>
          <ul class="chips">
            {company.map(({ person: other, times }) => (
              <li key={other.id}><a class="chip" href={`#${routeTo('person', other.id)}`}><span lang="zh">{other.name}</span> <span class="faint">{times}</span></a></li>
            ))}
          </ul>
        </section>
      )}
      <ArticleList heading={t('appearsIn')} articles={articles} />
    </article>
  );
}

/** `revision` changes when the corpus has changed. */
export function PersonView({ id, revision }: { id: string; revision: number }) {
  const reading = useStored(`person ${id} ${revision}`, async (store): Promise<PersonReading | null> => {
    const person = await store.readPerson(id);
    if (person === null) return null;
    const others = person.seenWith.slice(0, MOST_COMPANY);
    const [articles, people] = await Promise.all([store.readArticles(person.articleIds), store.readPeople(others.map(({ personId }) => personId))]);
    const times = new Map(others.map(({ personId, times: seen }) => [personId, seen]));
    return { person, articles, company: people.map((other) => ({ person: other, times: times.get(other.id) ?? 0 })) };
  });
  return <Loaded reading={reading}>{(value) => <PersonPage {...value} />}</Loaded>;
}
