import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { bringUp } from '../../../core/ingest/bring-up';
import { takeInJob } from '../../../core/ingest/intake';
import { pauseJob } from '../../../core/ingest/job';
import { listOpenJobs, removeSources, resumeJob, resumeOpenJobs, startJob } from '../../../core/ingest/run';
import type { JobRequest, Progress } from '../../../core/ingest/contract';
import { search } from '../../../core/search/search';
import { StoppedError } from '../../../core/store/errors';
import { dump, freshSurroundings, openTestStore } from '../store/open-test-store';
import { smallParts } from './small-parts';

const options = { parts: smallParts, now: () => '2026-01-01T00:00:00Z' };

const TEXTS = [
  { name: '一', text: '开工\n县长王代强出席新城产业园开工仪式。', info: { issueDate: '2023-02-06' } },
  { name: '二', text: '调研\n县委书记刘海亮调研。\n\n会议\n副县长李明华主持会议。', info: { issueDate: '2023-02-07' } },
  { name: '三', text: '签约\n县长王代强见证东湖产业园签约。', info: { issueDate: '2023-03-01' } },
];

const request = (id: string, texts = TEXTS): JobRequest => ({ id, kind: 'import', title: id, texts });

describe('an import', () => {
  it('stores pages, articles, evidence, and what follows from them', async () => {
    const store = await openTestStore();
    const job = await startJob(store, request('j'), options);
    expect(job).toMatchObject({ state: 'done', done: 3, total: 3, error: null });
    expect(await store.countRows()).toEqual({ sources: 1, pages: 3, articles: 4, people: 3, projects: 2, judgements: 0 });
    const [wang] = await store.findPeopleByName('王 代 強');
    expect(wang?.tenures[0]).toMatchObject({ title: '县长', firstSeen: '2023-02-06', lastSeen: '2023-03-01' });
    const articleId = wang?.articleIds[0] ?? '';
    expect((await store.readPeopleOfArticle(articleId)).map(({ name }) => name)).toEqual(['王代强']);
    expect((await store.readProjectsOfArticle(articleId)).map(({ name }) => name)).toEqual(['新城产业园']);
    const article = await store.readArticle(articleId);
    const page = await store.readPage(article?.pageId ?? '');
    expect(page?.text).toBe(TEXTS[0]?.text);
    expect(page?.page.articles[0]).toEqual(article?.article);
    expect(await store.readAutomaton()).toBeInstanceOf(ArrayBuffer);
  });

  it('answers a search from the store', async () => {
    const store = await openTestStore();
    await startJob(store, request('j'), options);
    const result = await search('王代强', store.searchIndex());
    expect(result.people.map(({ name, post, postDate }) => [name, post, postDate])).toEqual([['王代强', '宝丰县 县长', '2023-03-01']]);
    expect(result.articles.map(({ title }) => title)).toEqual(['签约', '开工']);
  });

  it('makes the automaton anew for new names alone', async () => {
    const store = await openTestStore();
    await startJob(store, request('j'), options);
    const made = vi.spyOn(store.write, 'writeAutomaton');
    await startJob(store, request('k', [{ name: '四', text: '视察\n县长王代强视察新城产业园。', info: { issueDate: '2023-04-01' } }]), options);
    expect((await search('王代强', store.searchIndex())).people[0]?.postDate).toBe('2023-04-01');
    expect(made).not.toHaveBeenCalled();
    await startJob(store, request('l', [{ name: '五', text: '视察\n副县长张国华视察新城产业园。', info: { issueDate: '2023-04-02' } }]), options);
    expect(made).toHaveBeenCalledOnce();
  });

  it('does not fetch what it has just stored', async () => {
    const store = await openTestStore();
    const [many, one] = [vi.spyOn(IDBObjectStore.prototype, 'getAll'), vi.spyOn(IDBObjectStore.prototype, 'get')];
    await startJob(store, request('j'), options);
    const asked = ([...many.mock.contexts, ...one.mock.contexts] as IDBObjectStore[]).map(({ name }) => name);
    vi.restoreAllMocks();
    expect(asked).toContain('meta');
    expect(asked).not.toContain('articles');
    expect(asked).not.toContain('evidence');
  });

  it('leaves out what another window removed between storing and working out', async () => {
    const surroundings = freshSurroundings();
    const [store, other] = [await openTestStore(surroundings), await openTestStore(surroundings)];
    for (const [i, id] of ['j', 'k', 'l'].entries()) {
      await takeInJob(store, request(id, TEXTS.slice(i, i + 1)), options);
      const waiting = await store.write.readInbox(id, 0, 1);
      await store.write.commitTexts(id, waiting.map(({ n, name, text, info }) => ({ n, name, text, read: smallParts.readText(text, info) })), smallParts.parser);
    }
    await other.write.removeSomePages('k', 1);
    await bringUp(store, smallParts, true, () => undefined);
    expect(await store.countRows()).toMatchObject({ articles: 2, people: 1, projects: 2 });
    expect((await search('县长', store.searchIndex())).articles.map(({ title }) => title)).toEqual(['签约', '开工']);
    expect((await search('会议', store.searchIndex())).articles).toEqual([]);
  });

  it('tells its progress, and keeps it in the job’s row', async () => {
    const store = await openTestStore();
    const told: Progress[] = [];
    await startJob(store, request('j'), { ...options, onProgress: (progress) => told.push(progress) });
    expect(told.map(({ state, done, total }) => `${state} ${done}/${total}`)).toEqual(['intake 0/3', 'parse 0/3', 'parse 3/3', 'derive 3/3', 'done 3/3']);
    expect((await store.readJob('j'))?.state).toBe('done');
    expect(await listOpenJobs(store)).toEqual([]);
  });

  it('reports what became of each text', async () => {
    const store = await openTestStore();
    await startJob(store, request('j', [...TEXTS, { name: '空', text: '  \n', info: { issueDate: '' } }, { ...TEXTS[0]!, name: '再' }]), options);
    expect((await store.listReports('j')).map(({ name, articles, people, skipped }) => [name, articles, people, skipped])).toEqual([
      ['一', 1, 1, null], ['二', 2, 2, null], ['三', 1, 1, null], ['空', 0, 0, 'empty'], ['再', 1, 1, 'duplicate'],
    ]);
  });

  it('does nothing the second time', async () => {
    const surroundings = freshSurroundings();
    const store = await openTestStore(surroundings);
    await startJob(store, request('j'), options);
    const before = await dump(surroundings);
    await startJob(store, request('j'), options);
    expect(await dump(surroundings)).toBe(before);
  });

  it('stores a page once that two imports bring, and keeps it until both are gone', async () => {
    const store = await openTestStore();
    await startJob(store, request('first'), options);
    await startJob(store, request('second', TEXTS.slice(0, 1)), options);
    expect((await store.countRows()).articles).toBe(4);
    await removeSources(store, ['first'], options);
    expect(await store.countRows()).toEqual({ sources: 1, pages: 1, articles: 1, people: 1, projects: 1, judgements: 0 });
    expect((await search('调研', store.searchIndex())).articles).toEqual([]);
    expect((await search('开工', store.searchIndex())).articles).toHaveLength(1);
    await removeSources(store, ['second'], options);
    expect(await store.countRows()).toEqual({ sources: 0, pages: 0, articles: 0, people: 0, projects: 0, judgements: 0 });
    expect((await store.searchIndex().readState()).chunks).toEqual([]);
  });

  it('is removed by as many reads and writes from a large corpus as from a small one', async () => {
    const names = [...'代海明国'].flatMap((one) => [...'强亮华'].map((two) => `刘${one}${two}`));
    const paper = (n: number): JobRequest['texts'] => Array.from({ length: n }, (_, i) => ({ name: `${i}`, text: `第${i}次会议\n县长${names[i % names.length] ?? ''}主持。`, info: { issueDate: '2022-01-01' } }));
    const asked = async (pages: number): Promise<number> => {
      const store = await openTestStore();
      await startJob(store, { ...request('corpus'), texts: paper(pages) }, options);
      await startJob(store, request('source', [{ name: '四', text: '调研\n市长张明到东湖产业园调研。', info: { issueDate: '2023-05-01' } }]), options);
      const calls = (['get', 'put', 'delete', 'add'] as const).map((name) => vi.spyOn(IDBObjectStore.prototype, name));
      await removeSources(store, ['source'], options);
      const count = calls.reduce((sum, { mock }) => sum + mock.calls.length, 0);
      for (const call of calls) call.mockRestore();
      store.close();
      return count;
    };
    const small = await asked(4);
    expect(small).toBeGreaterThan(10);
    expect(await asked(64)).toBeLessThanOrEqual(small * 1.5);
  });

  it('works out anew only the people and projects that a source names', async () => {
    const store = await openTestStore();
    await startJob(store, request('first'), options);
    await startJob(store, request('second', [{ name: '四', text: '会议\n副县长李明华在北湖产业园。', info: { issueDate: '2023-05-01' } }]), options);
    const touched: string[] = [];
    const write = { ...store.write, changeKnowledge: (change: Parameters<typeof store.write.changeKnowledge>[0]) => {
      for (const { put, gone } of [change.people, change.projects]) touched.push(...put.map((row) => ('person' in row ? row.person.name : row.project.name)), ...gone.map(() => 'gone'));
      return store.write.changeKnowledge(change);
    } };
    await removeSources({ ...store, write }, ['second'], options);
    expect(touched).toEqual(['李明华', 'gone']);
    expect((await store.findPeopleByName('李明华'))[0]?.articleIds).toHaveLength(1);
    expect((await search('北湖', store.searchIndex())).projects).toEqual([]);
  });

  it('says what went wrong in the job’s row, and goes on from there', async () => {
    const store = await openTestStore();
    const write = { ...store.write, changeKnowledge: () => Promise.reject(new Error('no knowledge today')) };
    await expect(startJob({ ...store, write }, request('j'), options)).rejects.toThrow('no knowledge today');
    expect(await store.readJob('j')).toMatchObject({ state: 'failed', error: { code: 'failed', message: 'no knowledge today' }, done: 3 });
    expect(await resumeJob(store, 'j', options)).toMatchObject({ state: 'done', error: null });
    expect((await store.countRows()).people).toBe(3);
  });

  it('leaves out a text that the parser fails on, says so, and goes on', async () => {
    const store = await openTestStore();
    const parts = { ...smallParts, readText: (...given: Parameters<typeof smallParts.readText>) => {
      if (given[0].startsWith('调研')) throw new TypeError('a fault of ours');
      return smallParts.readText(...given);
    } };
    expect(await startJob(store, request('j'), { ...options, parts })).toMatchObject({ state: 'done', done: 3 });
    expect((await store.listReports('j')).map(({ name, skipped }) => [name, skipped])).toEqual([['一', null], ['二', 'unreadable'], ['三', null]]);
  });

  it('goes on with every open job when a context starts', async () => {
    const store = await openTestStore();
    const stop = new AbortController();
    await expect(startJob(store, request('a'), { ...options, signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow(StoppedError);
    await resumeOpenJobs(store, options);
    expect((await store.listJobs()).map(({ id, state, done }) => [id, state, done])).toEqual([['a', 'done', 3]]);
  });

  it('takes in the rest when its intake was killed and the texts are given again', async () => {
    const store = await openTestStore();
    const torn = function* (): Generator<typeof TEXTS[number]> {
      for (let i = 0; i < 16; i++) yield { ...TEXTS[0]!, text: `${TEXTS[0]!.text}${i}` };
      throw new Error('the window was closed');
    };
    await expect(startJob(store, { ...request('j'), texts: torn() }, options)).rejects.toThrow('closed');
    await resumeOpenJobs(store, options);
    expect(await store.readJob('j')).toMatchObject({ state: 'done', done: 16, complete: false });
    const texts = Array.from({ length: 20 }, (_, i) => ({ ...TEXTS[0]!, text: `${TEXTS[0]!.text}${i}` }));
    expect(await startJob(store, request('j', texts), options)).toMatchObject({ state: 'done', done: 20, total: 20, complete: true });
    expect((await store.countRows()).pages).toBe(20);
  });

  it('reads texts that come in after it was done with the ones before, though the window that gives them is closed', async () => {
    const store = await openTestStore();
    const texts = Array.from({ length: 32 }, (_, i) => ({ ...TEXTS[0]!, text: `${TEXTS[0]!.text}${i}` }));
    let closed = false;
    const slowly = async function* (): AsyncGenerator<typeof TEXTS[number]> {
      yield* texts.slice(0, 16);
      await resumeOpenJobs(store, options);
      expect(await store.readJob('j')).toMatchObject({ state: 'done', done: 16 });
      yield* texts.slice(16);
      closed = true;
      await new Promise(() => undefined);
    };
    void takeInJob(store, { ...request('j'), texts: slowly() }, options);
    await vi.waitUntil(() => closed, { timeout: 20_000 });
    await resumeOpenJobs(store, options);
    expect(await store.readJob('j')).toMatchObject({ state: 'done', done: 32, total: 32, complete: false });
  });

  it('that was cancelled while it was taken in says so, and leaves nothing', async () => {
    const store = await openTestStore();
    const texts = async function* (): AsyncGenerator<typeof TEXTS[number]> {
      yield* Array.from({ length: 16 }, (_, i) => ({ ...TEXTS[0]!, text: `${TEXTS[0]!.text}${i}` }));
      await removeSources(store, ['j'], options);
      yield TEXTS[1]!;
    };
    await expect(startJob(store, { ...request('j'), texts: texts() }, options)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await store.countRows()).toEqual({ sources: 0, pages: 0, articles: 0, people: 0, projects: 0, judgements: 0 });
  });

  it('that was paused while it waited for another is left alone, and goes on when it is told to', async () => {
    const store = await openTestStore();
    await takeInJob(store, request('a'), options);
    await takeInJob(store, request('b', TEXTS.slice(0, 1)), options);
    await resumeOpenJobs(store, { ...options, onProgress: ({ jobId, state }) => { if (jobId === 'a' && state === 'derive') void pauseJob(store, 'b'); } });
    expect((await store.listJobs()).map(({ id, state }) => [id, state])).toEqual([['a', 'done'], ['b', 'paused']]);
    expect(await resumeJob(store, 'b', options)).toMatchObject({ state: 'paused', done: 0 });
    await store.write.updateJob('b', { state: 'parse' });
    expect(await resumeJob(store, 'b', options)).toMatchObject({ state: 'done', done: 1 });
  });

  it('brought while another one runs is read in the same run; one that fails stops none', async () => {
    const store = await openTestStore();
    await takeInJob(store, request('a'), options);
    let broken = true;
    const write = { ...store.write, changeKnowledge: async (...given: Parameters<typeof store.write.changeKnowledge>) => {
      if (!broken) return store.write.changeKnowledge(...given);
      broken = false;
      await takeInJob(store, request('b', TEXTS.slice(0, 1)), options);
      throw new Error('no knowledge today');
    } };
    await expect(resumeOpenJobs({ ...store, write }, options)).rejects.toThrow('no knowledge today');
    expect((await store.listJobs()).map(({ id, state }) => [id, state])).toEqual([['a', 'failed'], ['b', 'done']]);
    await resumeOpenJobs(store, options);
    expect((await store.listJobs()).map(({ id, state }) => [id, state])).toEqual([['a', 'done'], ['b', 'done']]);
  });

  it('stops when it is told to, and can be cancelled then', async () => {
    const store = await openTestStore();
    const stop = new AbortController();
    const told = (progress: Progress): void => { if (progress.done === 3) stop.abort(); };
    await expect(startJob(store, request('j'), { ...options, signal: stop.signal, onProgress: told })).rejects.toThrow(StoppedError);
    expect((await listOpenJobs(store)).map(({ id, done }) => [id, done])).toEqual([['j', 3]]);
    await removeSources(store, ['j'], options);
    expect(await store.countRows()).toEqual({ sources: 0, pages: 0, articles: 0, people: 0, projects: 0, judgements: 0 });
  });
});
