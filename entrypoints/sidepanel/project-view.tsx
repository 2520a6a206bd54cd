// Everything that the papers say of one project: dated statements with stage, amounts and the sentence for each.
import type { AmountKind, Observation, Project } from '../../core/model';
import type { StoredArticle } from '../../core/store/rows';
import { count, t, type MessageKey } from '../platform/locale';
import { placeWords, stageWords } from '../platform/words';
import { Loaded } from '../ui/loaded';
import { Sentence } from '../ui/sentence';
import { useStored } from '../ui/use-corpus';
import { ArticleList, titleOf } from './article-list';
import { articleRoute } from './route';

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
    const { articleId, stage, amounts, builder } = observation;
    const key = JSON.stringify([articleId, stage, builder, amounts.map(({ asPrinted }) => asPrinted)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return [...groups.values()];
}

function ObservationView({ group, title }: { group: readonly [Observation, ...Observation[]]; title: string | null }) {
  const [{ stage, amounts, builder }] = group;
  return (
    <li class="observation">
      {stage === null && amounts.length === 0 ? null : (
        <p class="observation-said">
          {stage === null ? null : <span class="stage">{stageWords(stage)}</span>}
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

function ProjectPage({ project, articles }: ProjectReading) {
  const titles = new Map(articles.map(({ article }) => [article.id, titleOf(article)]));
  const dated = project.observations.toSorted((a, b) => (b.date ?? b.issueDate ?? '').localeCompare(a.date ?? a.issueDate ?? ''));
  return (
    <article class="entity">
      <header>
        <h1 lang="zh">{project.name}</h1>
        {project.aliases.length === 0 ? null : <p class="faint">{t('alsoCalled', project.aliases.join(t('listSeparator')))}</p>}
        <p class="faint">{[placeWords(project.placePath), count('articles', articles.length)].filter((part) => part !== '').join(' · ')}</p>
      </header>
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
