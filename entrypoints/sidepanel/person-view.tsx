// Everything that the papers say of one official: posts with dates and the sentence for each, lists, company, articles.
import { useState } from 'preact/hooks';
import { findJudgementsAbout } from '../../core/identity/quotes';
import type { Attestation, Judgement, Person, Tenure } from '../../core/model';
import type { StoredArticle } from '../../core/store/rows';
import { count, t } from '../platform/locale';
import { placeWords, postWords, statusWords } from '../platform/words';
import { Failure } from '../ui/failure';
import { JudgementRow } from '../ui/judgement-row';
import { Loaded } from '../ui/loaded';
import { Sentence } from '../ui/sentence';
import { useStored } from '../ui/use-corpus';
import { useJudge, type Judging } from '../ui/use-judge';
import { ArticleList, titleOf } from './article-list';
import { Company, MOST_COMPANY, type SeenWith } from './company';
import { JudgePerson } from './judge-person';
import { JudgeSentence } from './judge-sentence';
import { articleRoute } from './route';
import { replace } from './use-route';

interface PersonReading {
  readonly person: Person;
  readonly articles: readonly StoredArticle[];
  readonly company: readonly SeenWith[];
  readonly judgements: readonly Judgement[];
}

/** Sentences shown at once under one heading. */
const FIRST_SENTENCES = 3;

const dateOf = ({ date, issueDate }: Attestation): string | null => date ?? issueDate;

const latestFirst = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '');

interface SentencesProps {
  readonly attestations: readonly Attestation[];
  readonly person: Person;
  readonly articles: readonly StoredArticle[];
  readonly judging: Judging;
}

function Sentences({ attestations, person, articles, judging }: SentencesProps) {
  const titles = new Map(articles.map(({ article }) => [article.id, titleOf(article)]));
  const views = attestations.toSorted((a, b) => latestFirst(dateOf(a), dateOf(b))).map((attestation) => (
    <li key={attestation.claimId}>
      <Sentence
        quote={attestation.quote} name={person.name} date={dateOf(attestation)} title={titles.get(attestation.articleId) ?? null}
        note={attestation.status === null ? null : statusWords(attestation.status)}
        href={`#${articleRoute(attestation.articleId, attestation.quote)}`}
      >
        <JudgeSentence person={person} attestation={attestation} judging={judging} />
      </Sentence>
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

function PersonPage({ person, articles, company, judgements, judging, revision }: PersonReading & { judging: Judging; revision: string }) {
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
              <Sentences attestations={tenure.attestations} person={person} articles={articles} judging={judging} />
            </section>
          ))}
        </section>
      )}
      {groups.length === 0 ? null : (
        <section aria-label={t('lists')}>
          <h2>{t('lists')}</h2>
          <p class="faint">{t('listedAs', [...new Set(groups.map(({ group }) => group ?? ''))].join(t('listSeparator')))}</p>
          <Sentences attestations={groups} person={person} articles={articles} judging={judging} />
        </section>
      )}
      {named.length === 0 ? null : (
        <section aria-label={t('namedOnly')}>
          <h2>{t('namedOnly')}</h2>
          <Sentences attestations={named} person={person} articles={articles} judging={judging} />
        </section>
      )}
      <Company company={company} />
      <JudgePerson key={person.id} person={person} revision={revision} judging={judging} />
      {judgements.length === 0 ? null : (
        <ul class="plain-list" aria-label={t('judgementsMade')}>
          {judgements.map((judgement) => <JudgementRow key={judgement.id} judgement={judgement} busy={judging.busy} takeBack={judging.takeBack} />)}
        </ul>
      )}
      <ArticleList heading={t('appearsIn')} articles={articles} />
    </article>
  );
}

/** The answer to a judgement just made: it may have taken the person away that it was made on. */
function Judged({ judging: { last, busy, failure, takeBack } }: { judging: Judging }) {
  if (failure !== null && !busy) return <Failure code={failure} retry={() => { location.reload(); }} />;
  if (busy) return <p class="judged" role="status">{t('judging')}</p>;
  if (last === null) return null;
  return <p class="judged" role="status">{t('judged')} <button type="button" onClick={() => { takeBack(last); }}>{t('undo')}</button></p>;
}

/** `revision` changes when the corpus has changed. */
export function PersonView({ id, revision }: { id: string; revision: number }) {
  // Whose page answers to the judgement made last.
  const [answering, setAnswering] = useState(id);
  const judging = useJudge((personId) => {
    setAnswering(personId ?? id);
    // Joined or parted, he may have another id now.
    if (personId !== null && personId !== id) replace(`/person/${encodeURIComponent(personId)}`);
  });
  const now = `${revision} ${judging.judged}`;
  const reading = useStored(`person ${id} ${now}`, async (store): Promise<PersonReading | null> => {
    const person = await store.readPerson(id);
    if (person === null) return null;
    const companions = person.seenWith.slice(0, MOST_COMPANY);
    const [articles, people, judgements] = await Promise.all([
      store.readArticles(person.articleIds), store.readPeople(companions.map(({ personId }) => personId)), store.listJudgements(),
    ]);
    const companionOf = new Map(companions.map((one) => [one.personId, one]));
    const company = people.flatMap((other) => {
      const seen = companionOf.get(other.id);
      return seen === undefined ? [] : [{ ...seen, person: other }];
    });
    return { person, articles, company, judgements: findJudgementsAbout(person, judgements) };
  });
  return (
    <>
      {judging.busy || answering === id ? <Judged judging={judging} /> : null}
      <Loaded reading={reading}>{(value) => <PersonPage {...value} judging={judging} revision={now} />}</Loaded>
    </>
  );
}
