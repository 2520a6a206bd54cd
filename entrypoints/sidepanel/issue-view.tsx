// One issue: what is new in it, who holds which post in it, which projects it names; the two tables can be taken along.
import { groupRoster } from '../../core/export/group-roster';
import { writeCsv, type RowSource } from '../../core/export/roster';
import { count, t } from '../platform/locale';
import { placeWords, stageWords, statusWords } from '../platform/words';
import type { PostStatus } from '../../core/model';
import { offer } from '../importing/offer';
import { routeTo } from '../ui/hits';
import { Loaded } from '../ui/loaded';
import { useStored } from '../ui/use-corpus';
import { IssueChanges } from './issue-changes';
import { readIssue, type Issue } from './read-issue';
import { articleRoute } from './route';

function saveCsv(name: string, header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): void {
  offer(new Blob([writeCsv(header, rows)], { type: 'text/csv' }), name);
}

const linesWords = (lines: readonly [number, number] | null): string => (lines === null ? '' : lines[0] === lines[1] ? String(lines[0]) : `${lines[0]}–${lines[1]}`);

/** Where a post stands: the day of each sentence that gives it, leading to it. */
function Sources({ sources }: { sources: readonly RowSource[] }) {
  return <>{sources.map((source, index) => <a key={index} class="plain-link source" href={`#${articleRoute(source.articleId)}`} title={source.sentence}>{source.date === '' ? t('undated') : source.date}</a>)}</>;
}

function Roster({ issue: { page, roster, people }, name }: { issue: Issue; name: string }) {
  if (roster.length === 0) return null;
  const save = (): void => {
    saveCsv(`${name}-roster.csv`, ['name', 'post', 'place', 'status', 'list', 'date', 'article', 'sentence', 'lines', 'paper', 'issue'], roster.map(({ source, ...row }) => [
      row.name, row.post, row.place, row.status, row.list, source.date, source.title, source.sentence, linesWords(source.lines), page.publication ?? placeWords(page.place), page.issueDate,
    ]));
  };
  const persons = groupRoster(roster, people);
  return (
    <section aria-label={t('roster')}>
      <h2>{t('roster')}</h2>
      <p class="faint">{count('people', persons.length)} <button type="button" class="quiet" onClick={save}>{t('saveCsv')}</button></p>
      <table class="ledger" aria-label={t('roster')}>
        <thead><tr><th scope="col">{t('tabPerson')}</th><th scope="col">{t('posts')}</th><th scope="col">{t('rosterDate')}</th></tr></thead>
        {persons.map((person, index) => (
          <tbody key={index}>
            {person.posts.map(({ post, list, place, status, sources }, row) => (
              <tr key={row}>
                {row > 0 ? null : (
                  <th scope="rowgroup" rowSpan={person.posts.length} lang="zh" class="ledger-name">
                    {person.personId === null ? person.name : <a href={`#${routeTo('person', person.personId)}`}>{person.name}</a>}
                  </th>
                )}
                <td lang="zh">
                  {post === '' ? list : post}
                  {place === '' ? null : <span class="faint"> {place}</span>}
                  {status === '' ? null : <span class="faint"> {statusWords(status as Exclude<PostStatus, null>)}</span>}
                </td>
                <td class="faint ledger-date"><Sources sources={sources} /></td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Projects({ issue: { page, entries, projects }, name }: { issue: Issue; name: string }) {
  if (entries.length === 0) return null;
  const idOf = new Map(projects.flatMap((project) => [project.name, ...project.aliases].map((alias) => [alias, project.id] as const)));
  const save = (): void => {
    saveCsv(`${name}-projects.csv`, ['project', 'also', 'place', 'builder', 'stage', 'amount', 'yuan', 'kind', 'date', 'article', 'sentence', 'lines', 'paper', 'issue'], entries.map(({ source, ...row }) => [
      row.project, row.also.join('；'), row.place, row.builder, row.stage, row.amount, row.yuan, row.kind, source.date, source.title, source.sentence, linesWords(source.lines),
      page.publication ?? placeWords(page.place), page.issueDate,
    ]));
  };
  return (
    <section aria-label={t('issueProjects')}>
      <h2>{t('issueProjects')}</h2>
      <p class="faint">{count('projects', new Set(entries.map((row) => row.project)).size)} <button type="button" class="quiet" onClick={save}>{t('saveCsv')}</button></p>
      <table class="ledger" aria-label={t('issueProjects')}>
        <thead><tr><th scope="col">{t('tabProject')}</th><th scope="col">{t('ledgerFigure')}</th><th scope="col">{t('stage')}</th></tr></thead>
        {[...new Set(entries.map(({ project }) => project))].map((project) => {
          const id = idOf.get(project);
          return (
            <tbody key={project}>
              {entries.filter((row) => row.project === project).map((row, index, own) => (
                <tr key={index}>
                  {index > 0 ? null : <th scope="rowgroup" rowSpan={own.length} lang="zh">{id === undefined ? project : <a href={`#${routeTo('project', id)}`}>{project}</a>}</th>}
                  <td lang="zh"><a class="plain-link" href={`#${articleRoute(row.source.articleId)}`} title={row.source.sentence}>{row.amount === '' ? '–' : row.amount}</a></td>
                  <td class="faint">{row.stage === '' ? '' : stageWords(row.stage)}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function IssuePage({ issue }: { issue: Issue }) {
  const { page, changes } = issue;
  const paper = page.publication ?? (placeWords(page.place) || t('unknownPaper'));
  const date = page.issueDate ?? (page.year === null ? t('undatedIssue') : String(page.year.value));
  return (
    <article class="entity">
      <header>
        <h1 lang="zh">{paper}</h1>
        <p class="faint">{date} · {placeWords(page.place)} · {count('articles', page.articles.length)} · <a href="#/read">{t('allArticles')}</a></p>
      </header>
      <IssueChanges changes={changes} titles={new Map(page.articles.flatMap(({ id, title }) => (title === null ? [] : [[id, title] as const])))} />
      <Roster issue={issue} name={`${paper}-${date}`} />
      <Projects issue={issue} name={`${paper}-${date}`} />
    </article>
  );
}

/** `revision` changes when the corpus has changed. */
export function IssueView({ id, revision }: { id: string; revision: number }) {
  const reading = useStored(`issue ${id} ${revision}`, async (store) => readIssue(store, id));
  return <Loaded reading={reading}>{(issue) => <IssuePage issue={issue} />}</Loaded>;
}
