// What an issue says that the papers before it did not, each with its sentence.
import type { Changes, PersonChange, ProjectChange } from '../../core/identity/changes';
import type { Attestation, Observation } from '../../core/model';
import { t, type MessageKey } from '../platform/locale';
import { postWords, stageWords } from '../platform/words';
import { routeTo } from '../ui/hits';
import { Sentence } from '../ui/sentence';
import { articleRoute } from './route';

const PEOPLE: readonly { kind: PersonChange['kind']; label: MessageKey }[] = [
  { kind: 'appointed', label: 'changeAppointed' }, { kind: 'removed', label: 'changeRemoved' }, { kind: 'post', label: 'changePost' }, { kind: 'first-seen', label: 'changeFirstSeen' },
];
const PROJECTS: readonly { kind: ProjectChange['kind']; label: MessageKey }[] = [
  { kind: 'stage', label: 'changeStage' }, { kind: 'amount', label: 'changeAmount' }, { kind: 'first-seen', label: 'changeNewProject' },
];

const dayOf = ({ date, issueDate }: Attestation | Observation): string => date ?? issueDate ?? t('undated');

function postOf({ title, group, placePath }: Attestation): string {
  return title === null ? group ?? '' : postWords(title, placePath);
}

/** Headlines by article. */
type Titles = ReadonlyMap<string, string>;

function PersonItem({ change: { person, attestation, before }, titles }: { change: PersonChange; titles: Titles }) {
  return (
    <li>
      <a class="change-name" lang="zh" href={`#${routeTo('person', person.id)}`}>{person.name}</a> <span lang="zh">{postOf(attestation)}</span>
      {before === null ? null : <p class="faint">{t('changeBefore', postOf(before), dayOf(before))}</p>}
      <Sentence quote={attestation.quote} name={person.name} date={attestation.date ?? attestation.issueDate} title={titles.get(attestation.articleId) ?? null} href={`#${articleRoute(attestation.articleId, attestation.quote)}`} />
    </li>
  );
}

function saidOf({ stage, amounts }: Observation): string {
  return [stage === null ? '' : stageWords(stage), ...amounts.map(({ asPrinted }) => asPrinted)].filter((part) => part !== '').join(' · ');
}

function ProjectItem({ change: { project, observation, before }, titles }: { change: ProjectChange; titles: Titles }) {
  return (
    <li>
      <a class="change-name" lang="zh" href={`#${routeTo('project', project.id)}`}>{project.name}</a> <span lang="zh">{saidOf(observation)}</span>
      {before === null ? null : <p class="faint">{t('changeBefore', saidOf(before), dayOf(before))}</p>}
      <Sentence quote={observation.quote} name={observation.name} date={observation.date ?? observation.issueDate} title={titles.get(observation.articleId) ?? null} href={`#${articleRoute(observation.articleId, observation.quote)}`} />
    </li>
  );
}

/** `changes` is null for an issue without any date. */
export function IssueChanges({ changes, titles }: { changes: Changes | null; titles: Titles }) {
  const words = changes === null ? t('changesUndated') : changes.since === null ? t('changesAllNew') : t('changesSince', changes.since);
  return (
    <section aria-label={t('changes')}>
      <h2>{t('changes')}</h2>
      <p class="faint">{words}</p>
      {changes === null || changes.since === null ? null : (
        <>
          {changes.people.length + changes.projects.length === 0 ? <p>{t('changesNone')}</p> : null}
          {PEOPLE.map(({ kind, label }) => {
            const own = changes.people.filter((change) => change.kind === kind);
            return own.length === 0 ? null : (
              <section key={kind} aria-label={t(label)}>
                <h3>{t(label)} <span class="faint">{own.length}</span></h3>
                <ul class="plain-list changes">{own.map((change) => <PersonItem key={change.attestation.claimId} change={change} titles={titles} />)}</ul>
              </section>
            );
          })}
          {PROJECTS.map(({ kind, label }) => {
            const own = changes.projects.filter((change) => change.kind === kind);
            return own.length === 0 ? null : (
              <section key={kind} aria-label={t(label)}>
                <h3>{t(label)} <span class="faint">{own.length}</span></h3>
                <ul class="plain-list changes">{own.map((change) => <ProjectItem key={change.project.id} change={change} titles={titles} />)}</ul>
              </section>
            );
          })}
        </>
      )}
    </section>
  );
}
