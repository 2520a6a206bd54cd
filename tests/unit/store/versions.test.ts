// What every version has left on disk is opened and read by today's code, goes on where it stood, and takes in more. The files
// were written by the version itself (versions/write.ts) and are never changed after its release.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../core/ingest/backup';
import { refreshEvidence } from '../../../core/ingest/refresh';
import { standardParts } from '../../../core/ingest/parts';
import { removeSources, resumeJob, startJob } from '../../../core/ingest/run';
import { openAutomaton } from '../../../core/match/automaton';
import { markText } from '../../../core/match/mark';
import { search } from '../../../core/search/search';
import { openStore } from '../../../core/store/open';
import { SCHEMA } from '../../../core/store/version';
import { freshSurroundings, openTestStore } from './open-test-store';
import { readLines, writeLines } from './versions/dump';

const FOLDER = 'tests/unit/store/versions';
const versions = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.ndjson') ? [Number(file.replace('.ndjson', ''))] : [])).toSorted((a, b) => a - b);

async function openVersion(version: number) {
  const surroundings = freshSurroundings();
  await readLines(readFileSync(`${FOLDER}/${version}.ndjson`, 'utf8').split('\n'), surroundings, 'test');
  return { surroundings, store: await openTestStore(surroundings) };
}

it('there is a file for every version up to this one', () => {
  expect(versions).toEqual(Array.from({ length: SCHEMA }, (_, i) => i + 1));
});

it('today’s tables are those of the last file: a change of shape is a new version', async () => {
  const surroundings = freshSurroundings();
  (await openStore('test', surroundings as never)).close();
  const [tables] = await writeLines(surroundings, 'test');
  expect(tables).toBe(readFileSync(`${FOLDER}/${SCHEMA}.ndjson`, 'utf8').split('\n')[0]);
});

describe.each(versions)('a database that version %i left', (version) => {
  it('is read: sources, pages, articles, evidence, people, projects, jobs, reports, judgements, settings', async () => {
    const { store } = await openVersion(version);
    expect((await store.listSources()).map(({ id, kind, title, pages, articles }) => ({ id, kind, title, pages, articles }))).toEqual([
      { id: 'mine', kind: 'import', title: '报纸', pages: 2, articles: 2 }, { id: 'page', kind: 'page', title: '二版', pages: 1, articles: 0 }, { id: 'waits', kind: 'import', title: '等着', pages: 0, articles: 0 },
    ]);
    const pages = await Promise.all((await store.listPageIds()).map((id) => store.readPage(id)));
    expect(pages.map((page) => [page?.page.publication, page?.page.issueDate, page?.page.articles.map(({ title }) => title)]).toSorted()).toEqual([
      ['宝丰快报', '2022-03-22', ['王代强主持召开县政府常务会议']], ['宝丰快报', '2023-02-06', ['县委书记刘海亮调研重点项目建设']],
    ]);
    const [person] = await store.findPeopleByName('刘海亮');
    expect(person?.tenures.map(({ title, placePath, firstSeen }) => [title, placePath.at(-1), firstSeen])).toEqual([['县委书记', '宝丰县', '2023-02-05']]);
    const articleId = person?.articleIds[0] ?? '';
    expect((await store.readEvidence(articleId))?.people.map(({ name }) => name)).toContain('王代强');
    const [project] = await store.readProjectsOfArticle(articleId);
    expect(project?.observations[0]?.amounts[0]?.asPrinted).toContain('12亿元');
    expect(await store.readJob('waits')).toMatchObject({ state: 'paused', done: 0, total: 1, complete: false });
    expect((await store.listReports('mine')).map(({ name, skipped }) => [name, skipped])).toEqual([['1.txt', null], ['2.txt', null], ['p.pdf', 'binary']]);
    expect((await store.listJudgements()).map(({ kind }) => kind)).toEqual(['not-a-person', 'note']);
    expect(await store.readSetting('seeds')).toBe(false);
    store.close();
  });

  it('is searched and marks a page as it stands', async () => {
    const { store } = await openVersion(version);
    const found = await search('王代强', store.searchIndex());
    expect([found.people.map(({ name }) => name), found.articles.length]).toEqual([['王代强'], 2]);
    expect((await search('liuhailiang', store.searchIndex())).people.map(({ name }) => name)).toEqual(['刘海亮']);
    // As every start of the background does: names of another form are written anew.
    await refreshEvidence(store);
    const automaton = openAutomaton((await store.readAutomaton()) ?? new ArrayBuffer(0));
    const marks = await markText('宝丰县县长王代强出席会议', { date: '2022-03-22' }, automaton, store);
    expect(marks.length).toBeGreaterThan(0);
    // A new name is added to those that are stored.
    await startJob(store, { id: 'named', kind: 'import', title: '名', texts: [{ name: 'n', text: '宝丰快报 2023年3月1日 第1版\n\n调研\n\n　　本报讯 3月1日，副县长赵文明到宝丰县调研。\n' }] });
    const later = openAutomaton((await store.readAutomaton()) ?? new ArrayBuffer(0));
    const both = await markText('宝丰县县长王代强、副县长赵文明出席会议', { date: '2023-03-02' }, later, store);
    expect(both.map(({ surface }) => surface)).toEqual(expect.arrayContaining(['王代强', '赵文明']));
    store.close();
  });

  it('goes on: the job that waits is read, a newer parser reads it again, a source is removed, a backup is written', async () => {
    const { store } = await openVersion(version);
    await store.write.updateJob('waits', { state: 'parse' });
    expect((await resumeJob(store, 'waits')).state).toBe('done');
    expect(await store.countRows()).toMatchObject({ pages: 3, articles: 3 });
    await refreshEvidence(store, { parts: { ...standardParts, parser: standardParts.parser + 1 } });
    expect((await search('刘海亮', store.searchIndex())).people).toHaveLength(1);
    // The judgement holds: whom it speaks of is still nobody.
    const judged = (await store.listJudgements()).flatMap((judgement) => (judgement.kind === 'not-a-person' ? judgement.a.articleId : []));
    expect((await store.findPeopleByName('李明华')).flatMap(({ articleIds }) => articleIds)).not.toContain(judged[0]);
    await startJob(store, { id: 'new', kind: 'import', title: '新', texts: [{ name: 'n', text: '宝丰快报 2024年3月1日 第1版\n\n调研\n\n　　本报讯 3月1日，县长王代强到宝丰县调研。\n' }] });
    const lines: string[] = [];
    for await (const line of writeBackup(store, '2026-11-27T00:00:00Z')) lines.push(line);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ end: { sources: 4, judgements: 2 } });
    await removeSources(store, ['mine', 'page', 'waits', 'new']);
    expect(await store.countRows()).toMatchObject({ sources: 0, pages: 0, articles: 0, people: 0, projects: 0 });
    store.close();
  });
});
