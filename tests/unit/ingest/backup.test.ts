import { describe, expect, it } from 'vitest';
import type { JobRequest, SourceText } from '../../../core/ingest/contract';
import { writeBackup } from '../../../core/ingest/backup';
import { BackupError, checkBackup } from '../../../core/ingest/backup-rows';
import { keepOnly, restoreBackup } from '../../../core/ingest/restore';
import { resumeJob, startJob } from '../../../core/ingest/run';
import { takeInJob } from '../../../core/ingest/intake';
import { unzipLines, zipLines } from '../../../core/ingest/zip';
import type { Judgement } from '../../../core/model';
import type { OpenStore } from '../../../core/store/open';
import { dump, freshSurroundings, openTestStore, type Surroundings } from '../store/open-test-store';
import { smallParts } from './small-parts';
import { collect, each } from './streams';

const options = { parts: smallParts, now: () => '2026-01-01T00:00:00Z' };
const MADE = '2026-02-02T00:00:00Z';

const FIRST: JobRequest = {
  id: 'first', kind: 'import', title: '旧报', texts: [
    { name: '一', text: '开工\n县长王代强出席新城产业园开工仪式。', info: { issueDate: '2023-02-06' } },
    { name: '二', text: '调研\n县委书记刘海亮调研。\n\n会议\n副县长李明华主持会议。', info: { issueDate: '2023-02-07' } },
  ],
};
const SECOND: JobRequest = {
  id: 'second', kind: 'page', title: '网页', texts: [{ name: '三', text: '签约\n县长王代强见证东湖产业园签约。', info: { issueDate: '2023-03-01', url: 'https://a.example/1' } }],
};
const OTHER: JobRequest = { id: 'other', kind: 'import', title: '别的', texts: [{ name: '四', text: '会议\n县委书记赵一鸣主持。', info: { issueDate: '2024-01-01' } }] };
const JUDGEMENT: Judgement = { id: 'j1', at: MADE, kind: 'not-this-person', personId: 'p1', url: 'https://a.example/1' };

async function makeCorpus(surroundings: Surroundings = freshSurroundings()): Promise<OpenStore> {
  const store = await openTestStore(surroundings);
  await startJob(store, FIRST, options);
  await startJob(store, SECOND, { ...options, now: () => '2026-01-02T00:00:00Z' });
  await store.addJudgement(JUDGEMENT);
  await store.writeSetting('seeds', false);
  return store;
}

const backupOf = async (store: OpenStore): Promise<string[]> => collect(writeBackup(store, MADE, new Map([['preferences', { panelOnly: true }]])));

async function restore(store: OpenStore, lines: readonly string[], mode: 'merge' | 'replace'): Promise<void> {
  const restored = await restoreBackup(store, each(lines), options);
  if (mode === 'replace') await keepOnly(store, restored, options);
  const { sources, settings } = restored;
  for (const id of sources) await resumeJob(store, id, options);
  for (const [key, value] of settings) if (key !== 'preferences') await store.writeSetting(key, value);
}

describe('a backup', () => {
  it('restored into an empty store makes the same store: every row but the times of derivation', async () => {
    const before = freshSurroundings();
    const lines = await backupOf(await makeCorpus(before));
    const after = freshSurroundings();
    const store = await openTestStore(after);
    await restore(store, lines, 'merge');
    // Knowledge was derived once, not twice; and the judgement is counted as news. Both are counters of changes, not content.
    const content = async (surroundings: Surroundings): Promise<string> => (await dump(surroundings)).replaceAll(/\{"key":"(revision|stale|nextChunk)"[^\n]*\n?/g, '');
    expect((await store.readPeople([])).length).toBe(0);
    const [was, is] = [await content(before), await content(after)];
    for (const table of ['sources', 'pages', 'articles', 'evidence', 'people', 'projects', 'jobs', 'reports', 'judgements', 'settings']) {
      const rows = (all: string): string => new RegExp(`(?:^|\\n\\n)${table}\\n([^]*?)(?=\\n\\n|$)`).exec(all)?.[1] ?? `no table ${table}`;
      expect(rows(is), table).toBe(rows(was));
    }
    expect(await collect(writeBackup(store, MADE, new Map([['preferences', { panelOnly: true }]])))).toEqual(lines);
  });

  it('holds the caller’s settings beside the store’s', async () => {
    const lines = await backupOf(await makeCorpus());
    const { settings } = await restoreBackup(await openTestStore(), each(lines), options);
    expect([...settings]).toEqual([['seeds', false], ['preferences', { panelOnly: true }]]);
  });

  it('holds texts that wait to be read', async () => {
    const store = await openTestStore();
    await takeInJob(store, FIRST, options);
    const other = await openTestStore();
    await restore(other, await backupOf(store), 'merge');
    expect((await other.countRows()).articles).toBe(3);
  });

  it('holds what became of the texts that gave nothing', async () => {
    const store = await openTestStore();
    const texts = [{ name: '甲', text: '' }, { name: '乙', text: '', fault: 'binary' as const }, ...FIRST.texts as Iterable<SourceText>, { name: '丙', text: '', fault: 'unopened' as const }, ...FIRST.texts as Iterable<SourceText>];
    await startJob(store, { ...FIRST, texts }, options);
    const other = await openTestStore();
    await restore(other, await backupOf(store), 'merge');
    expect(await other.listReports('first')).toEqual(await store.listReports('first'));
    expect((await other.listReports('first')).map(({ skipped }) => skipped)).toEqual(['empty', 'binary', null, null, 'unopened', 'duplicate', 'duplicate']);
  });

  it('knows of a source whose intake was cut short: the rest can still be given', async () => {
    const store = await openTestStore();
    const texts = Array.from({ length: 20 }, (_, n) => ({ name: `${n}`, text: `开工\n县长王代强出席。${n}` }));
    const torn = function* (): Generator<SourceText> {
      yield* texts.slice(0, 16);
      throw new Error('the window was closed');
    };
    await expect(takeInJob(store, { ...FIRST, texts: torn() }, options)).rejects.toThrow('closed');
    const other = await openTestStore();
    await restore(other, await backupOf(store), 'merge');
    expect(await other.readJob('first')).toMatchObject({ state: 'done', done: 16, complete: false });
    expect(await startJob(other, { ...FIRST, texts }, options)).toMatchObject({ state: 'done', done: 20, complete: true });
  });

  it('made while an import reads on misses nothing', async () => {
    const store = await openTestStore();
    const texts = Array.from({ length: 130 }, (_, n) => ({ name: `${n}`, text: `开工\n县长王代强出席。${n}` }));
    await takeInJob(store, { ...FIRST, texts }, options);
    const lines: string[] = [];
    let reading: Promise<unknown> | null = null;
    for await (const line of writeBackup(store, MADE)) {
      lines.push(line);
      // Everything that waited is read while the first of it is being written.
      if (lines.length === 5) reading = resumeJob(store, 'first', options);
      if (lines.length % 20 === 6) await reading;
    }
    const written = lines.map((line) => (JSON.parse(line) as { name?: string }).name).filter((name) => name !== undefined);
    expect(written).toEqual(texts.map(({ name }) => name));
  });

  it('merged doubles nothing and keeps what was there', async () => {
    const lines = await backupOf(await makeCorpus());
    const store = await openTestStore();
    await startJob(store, OTHER, options);
    await startJob(store, { ...FIRST, id: 'same texts' }, options);
    await restore(store, lines, 'merge');
    const once = await store.countRows();
    expect(once).toMatchObject({ sources: 4, pages: 4, articles: 5, judgements: 1 });
    await restore(store, lines, 'merge');
    expect(await store.countRows()).toEqual(once);
  });

  it('that replaces leaves nothing else', async () => {
    const lines = await backupOf(await makeCorpus());
    const store = await openTestStore();
    await startJob(store, OTHER, options);
    await store.addJudgement({ ...JUDGEMENT, id: 'mine' });
    await restore(store, lines, 'replace');
    expect((await store.listSources()).map(({ id }) => id)).toEqual(['first', 'second']);
    expect((await store.listJudgements()).map(({ id }) => id)).toEqual(['j1']);
    expect(await store.findPeopleByName('赵一鸣')).toEqual([]);
  });

  it('cut off anywhere while it is taken in goes on with the same file', async () => {
    const lines = await backupOf(await makeCorpus());
    for (let cut = 1; cut < lines.length; cut++) {
      const surroundings = freshSurroundings();
      const store = await openTestStore(surroundings);
      await expect(restoreBackup(store, each(lines.slice(0, cut)), options), `after line ${cut}`).rejects.toThrow(BackupError);
      await restore(store, lines, 'merge');
      expect(await store.countRows(), `after line ${cut}`).toMatchObject({ sources: 2, pages: 3, articles: 4 });
      store.close();
    }
  });

  it('survives the zip, in pieces of any size', async () => {
    const lines = await backupOf(await makeCorpus());
    const bytes = Buffer.concat(await collect(zipLines('xianbao.ndjson', each(lines))));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    for (const size of [1, 7, 1000, bytes.length]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => new Uint8Array(bytes.subarray(at * size, (at + 1) * size)));
      expect(await collect(unzipLines(each(pieces), 1_000_000)), `${size} bytes`).toEqual(lines);
    }
  });
});

describe('a file that is no sound backup is refused before anything is changed', () => {
  const change = (lines: readonly string[], at: number, line: string): string[] => lines.map((old, i) => (i === at ? line : old));
  const CASES: readonly [string, (lines: string[]) => string[], string, number][] = [
    ['another file', () => ['县长王代强出席会议'], 'not-a-backup', 1],
    ['other JSON', () => ['{"a":1}'], 'not-a-backup', 1],
    ['an empty file', () => [], 'not-a-backup', 0],
    ['a later version', (lines) => change(lines, 0, '{"xianbao-backup":99}'), 'newer', 1],
    ['cut short', (lines) => lines.slice(0, -1), 'cut-short', 0],
    ['a text that was changed', (lines) => change(lines, 2, lines[2]!.replace('王代强', '王代弱')), 'damaged', 3],
    ['a line that is gone', (lines) => lines.filter((_, i) => i !== 3), 'damaged', 9],
    ['a line that is no JSON', (lines) => change(lines, 3, lines[3]!.slice(0, 20)), 'damaged', 4],
    ['a source of an unknown kind', (lines) => change(lines, 1, lines[1]!.replace('"import"', '"evil"')), 'damaged', 2],
    ['a source with a prototype for a name', (lines) => change(lines, 1, '{"source":{"id":{"__proto__":1},"kind":"import","title":"","addedAt":""}}'), 'damaged', 2],
    ['a text before any source', (lines) => [lines[0]!, ...lines.slice(2)], 'damaged', 2],
    ['a place that is no list', (lines) => change(lines, 2, lines[2]!.replace('"info":{', '"info":{"place":"宝丰",')), 'damaged', 3],
    ['a judgement of another shape', (lines) => change(lines, 6, '{"judgement":{"id":"x","at":"y","kind":"same","a":{"b":{"c":{}}}}}'), 'damaged', 7],
    ['something behind its end', (lines) => [...lines, lines[1]!], 'damaged', 11],
  ];
  it.each(CASES)('%s', async (_, spoil, code, line) => {
    const lines = await backupOf(await makeCorpus());
    await expect(checkBackup(spoil(lines))).rejects.toMatchObject({ code, line });
    expect(await checkBackup(lines)).toEqual({ sources: 2, texts: 3, faults: 0, judgements: 1, settings: 2 });
  });
});
