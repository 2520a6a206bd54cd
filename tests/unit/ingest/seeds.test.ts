import { describe, expect, it } from 'vitest';
import { refreshEvidence } from '../../../core/ingest/refresh';
import { importSeeds, switchSeeds } from '../../../core/ingest/seeds';
import { startJob } from '../../../core/ingest/run';
import { search } from '../../../core/search/search';
import { dump, freshSurroundings, openTestStore } from '../store/open-test-store';
import { readSmall, smallParts } from './small-parts';

const options = { parts: smallParts, now: () => '2026-01-01T00:00:00Z' };
const SEEDS = [{ name: 'a', text: '开工\n县长王代强出席新城产业园开工仪式。' }, { name: 'b', text: '调研\n县委书记刘海亮调研。' }];

describe('the bundled corpus', () => {
  it('is imported once', async () => {
    const surroundings = freshSurroundings();
    const store = await openTestStore(surroundings);
    expect(await importSeeds(store, SEEDS, options)).toMatchObject({ state: 'done', kind: 'bundled' });
    const before = await dump(surroundings);
    await importSeeds(store, SEEDS, options);
    expect(await dump(surroundings)).toBe(before);
  });

  it('is replaced when the seeds change', async () => {
    const store = await openTestStore();
    await importSeeds(store, SEEDS, options);
    await importSeeds(store, [...SEEDS.slice(1), { name: 'c', text: '会议\n市长张明主持。' }], options);
    expect((await store.listSources())).toHaveLength(1);
    expect(await Promise.all(['王代强', '刘海亮', '张明'].map(async (name) => (await store.findPeopleByName(name)).length))).toEqual([0, 1, 1]);
  });

  it('can be switched off and on, and leaves alone what the user brought', async () => {
    const store = await openTestStore();
    await startJob(store, { id: 'own', kind: 'import', title: 'own', texts: [{ name: 'c', text: '会议\n市长张明主持。' }] }, options);
    await importSeeds(store, SEEDS, options);
    expect(await switchSeeds(store, false, SEEDS, options)).toBeNull();
    expect(await store.countRows()).toMatchObject({ sources: 1, pages: 1, people: 1 });
    expect(await importSeeds(store, SEEDS, options)).toBeNull();
    await switchSeeds(store, true, SEEDS, options);
    expect(await store.countRows()).toMatchObject({ sources: 2, pages: 3, people: 3 });
  });
});

describe('a newer parser', () => {
  // Reads the word 县长 as 市长, and cuts no page into articles.
  const newer = { ...smallParts, parser: 2, readText: (text: string) => readSmall(text.replaceAll('\n\n', '\n').replaceAll('县长', '市长')) };
  const stable = { ...newer, readText: (text: string) => ({ ...newer.readText(text), ...idOf(text, newer.readText(text)) }) };

  it('reads everything again, keeps the texts and the judgements', async () => {
    const surroundings = freshSurroundings();
    const store = await openTestStore(surroundings);
    await importSeeds(store, SEEDS, options);
    const judgement = { id: '1', at: '', kind: 'not-this-person', personId: 'p', url: '' } as const;
    await store.addJudgement(judgement);
    await refreshEvidence(store, { ...options, parts: stable });
    const [wang] = await store.findPeopleByName('王代强');
    expect(wang?.tenures.map(({ title }) => title)).toEqual(['市长']);
    expect((await search('市长', store.searchIndex())).articles.map(({ title }) => title)).toEqual(['开工']);
    expect((await search('县长', store.searchIndex())).articles).toEqual([]);
    expect(await store.listJudgements()).toEqual([judgement]);
    const texts = await Promise.all((await store.listPageIds()).map(async (id) => (await store.readPage(id))?.text));
    expect(texts.sort()).toEqual(SEEDS.map(({ text }) => text).sort());
    const before = await dump(surroundings);
    await refreshEvidence(store, { ...options, parts: stable });
    expect(await dump(surroundings)).toBe(before);
  });
});

/** The page keeps the id of the text as received, as parsePage gives it. */
function idOf(text: string, { page, evidence }: ReturnType<typeof readSmall>): ReturnType<typeof readSmall> {
  const { id } = readSmall(text).page;
  return { page: { ...page, id }, evidence: { ...evidence, pageId: id } };
}
