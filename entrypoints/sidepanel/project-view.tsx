// Everything that the papers say of one project: dated statements with stage, amounts and the sentence for each.
import { explainNames, type NameJoin } from '../../core/identity/project-joins';
import { readPhase } from '../../core/identity/project-names';
import type { AmountKind, Observation, Project } from '../../core/model';
import type { StoredArticle } from '../../core/store/rows';
import { count, t, type MessageKey } from '../platform/locale';
import { placeWords, stageWords } from '../platform/words';
import { Loaded } from '../ui/loaded';
import { Sentence } from '../ui/sentence';
import { useStored } from '../ui/use-corpus';
import { ArticleList, titleOf } from './article-list';
import { articleRoute, ledgerRoute } from './route';

interface ProjectReading {
  readonly project: Project;
  readonly articles: readonly StoredArticle[];
}

const KINDS: Readonly<Record<Exclude<AmountKind, null>, MessageKey>> = {
  total: 'amountTotal', phase: 'amountPhase', annual: 'amountAnnual', completed: 'amountCompleted', signed: 'amountSigned', output: 'amountOutput', fund: 'amountFund',
};

/** Observations of one article that say the same of stage and money, said once. */
function groupSame(observations: readonly Observation[]): readonly (readonly [Observation, ...Observation[]])[] {
  const groups = new Map<string, [Observation, ...Observation[]]>();
  for (const observation of observations) {
    const { articleId, stage, amounts, builder, name } = observation;
    const key = JSON.stringify([articleId, stage, readPhase(name), builder, amounts.map(({ asPrinted }) => asPrinted)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return [...groups.values()];
}

function ObservationView({ group, title }: { group: readonly [Observation, ...Observation[]]; title: string | null }) {
  const [{ stage, amounts, builder, name: named }] = group;
  const phase = readPhase(named);
  return (
    <li class="observation">
      {stage === null && phase === null && amounts.length === 0 ? null : (
        <p class="observation-said">
          {stage === null ? null : <span class="stage">{stageWords(stage)}</span>}
          {phase === null ? null : <span lang="zh">{phase}</span>}
          {amounts.map((amount) => (
            <span key={amount.span.start} class="amount">
              <span lang="zh">{amount.asPrinted}</span>
              {amount.kind === null ? null : <span class="faint"> {t(KINDS[amount.kind])}</span>}
            </span>
          ))}
        </p>
      )}
      {builder === null ? null : <p class="faint">{t('builderIs', builder)}</p>}
      {group.map(({ claimId, articleId, quote, name, date, issueDate }) => (
        <Sentence key={claimId} quote={quote} name={name} date={date ?? issueDate} title={title} href={`#${articleRoute(articleId, quote)}`} />
      ))}
    </li>
  );
}

const JOINS: Readonly<Record<NameJoin['because'], MessageKey>> = {
  'printed-together': 'joinTogether', place: 'joinPlace', phase: 'joinPhase', word: 'joinWord',
};

/** The further names of a project, each with why it is the same one. */
function ProjectNames({ project, titles }: { project: Project; titles: ReadonlyMap<string, string> }) {
  const names = explainNames(project);
  if (names.length === 0) return null;
  return (
    <section aria-label={t('furtherNames')}>
      <h2>{t('furtherNames')}</h2>
      <ul class="plain-list">
        {names.map(({ name, because, quote }) => (
          <li key={name} class="further-name">
            <p><span lang="zh">{name}</span> <span class="faint">{t(JOINS[because])}</span></p>
            {quote === null ? null : (
              <Sentence
                quote={quote} name={name} title={titles.get(quote.articleId) ?? null} href={`#${articleRoute(quote.articleId, quote)}`}
                date={dateOf(project.observations.find(({ articleId }) => articleId === quote.articleId))}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const dateOf = (observation: Observation | undefined): string | null => observation?.date ?? observation?.issueDate ?? null;

function ProjectPage({ project, articles }: ProjectReading) {
  const titles = new Map(articles.map(({ article }) => [article.id, titleOf(article)]));
  const place = project.placePath.at(-1);
  const dated = project.observations.toSorted((a, b) => (b.date ?? b.issueDate ?? '').localeCompare(a.date ?? a.issueDate ?? ''));
  return (
    <article class="entity">
      <header>
        <h1 lang="zh">{project.name}</h1>
        <p class="faint">{[placeWords(project.placePath), count('articles', articles.length)].filter((part) => part !== '').join(' · ')}</p>
        {place === undefined ? null : <p><a href={`#${ledgerRoute(place)}`}>{t('ledgerOf', place)}</a></p>}
      </header>
      <ProjectNames project={project} titles={titles} />
      <section aria-label={t('statements')}>
        <h2>{t('statements')}</h2>
        <ul class="plain-list">
          {groupSame(dated).map((group) => <ObservationView key={group[0].claimId} group={group} title={titles.get(group[0].articleId) ?? null} />)}
        </ul>
      </section>
      <ArticleList heading={t('appearsIn')} articles={articles} />
    </article>
  );
}

/** `revision` changes when the corpus has changed. */
export function ProjectView({ id, revision }: { id: string; revision: number }) {
  const reading = useStored(`project ${id} ${revision}`, async (store): Promise<ProjectReading | null> => {
    const project = await store.readProject(id);
    return project === null ? null : { project, articles: await store.readArticles(project.articleIds) };
  });
  return <Loaded reading={reading}>{(value) => <ProjectPage {...value} />}</Loaded>;
}
