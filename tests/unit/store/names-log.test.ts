// The log of names: what stands after all its rows is what the automaton is made of.
import { describe, expect, it } from 'vitest';
import { startJob } from '../../../core/ingest/run';
import { listNames } from '../../../core/match/names';
import { joinNameLog, logNames, NAME_ROWS_MAX, readNameLog, writeNames } from '../../../core/store/names-log';
import type { NamesRow } from '../../../core/store/rows';
import { smallParts } from '../ingest/small-parts';
import { dump, freshSurroundings, openTestStore } from './open-test-store';

const own = (id: string, ...keys: string[]) => writeNames(id, keys.map((key) => ({ id, kind: 'person' as const, key })));
const standing = (...rows: (NamesRow | null)[]): string[] => readNameLog(rows.flatMap((row) => row ?? [])).map(({ id, key }) => `${id} ${key}`);

describe('after its rows', () => {
  const first = logNames(1, [own('b', '刘海亮', '刘书记'), own('a', '王代强')], []);
  it.each<[string, (NamesRow | null)[], string[]]>([
    ['the names of all stand by their bearers', [first], ['a 王代强', 'b 刘海亮', 'b 刘书记']],
    ['later names stand in the place of all earlier ones', [first, logNames(2, [own('b', '刘海量')], [])], ['a 王代强', 'b 刘海量']],
    ['who has gone has none', [first, logNames(2, [], ['a'])], ['b 刘海亮', 'b 刘书记']],
    ['who bears no name any more has none', [first, logNames(2, [own('a')], [])], ['b 刘海亮', 'b 刘书记']],
    ['who comes again has his new ones', [first, logNames(2, [], ['a']), logNames(3, [own('a', '王大强')], [])], ['a 王大强', 'b 刘海亮', 'b 刘书记']],
    ['a name may have a space in it', [logNames(1, [own('a', '买买提 吾守尔')], [])], ['a 买买提 吾守尔']],
    ['joined, the same stand', [joinNameLog(2, readNameLog(first === null ? [] : [first]))], ['a 王代强', 'b 刘海亮', 'b 刘书记']],
  ])('%s', (_, rows, expected) => { expect(standing(...rows)).toEqual(expected); });

  it('nothing new is no row', () => { expect(logNames(1, [], [])).toBeNull(); });
});

it('stays short, and has the names of everybody, however many imports there were', async () => {
  const surroundings = freshSurroundings();
  const store = await openTestStore(surroundings);
  const names = [...'王李刘张'].flatMap((surname) => ['代', '海', '明', '国', '代强'].map((given) => surname + given));
  for (const [i, name] of names.entries()) {
    await startJob(store, { id: `${i}`, kind: 'import', title: name, texts: [{ name, text: `会议\n县长${name}主持。`, info: { issueDate: '2023-02-06' } }] }, { parts: smallParts });
  }
  const rows = (/\nnames?\n([^]*?)\n\n/u.exec(await dump(surroundings))?.[1] ?? '').split('\n').map((line) => JSON.parse(line) as NamesRow);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.length).toBeLessThanOrEqual(NAME_ROWS_MAX);
  const people = (await Promise.all(names.map((name) => store.findPeopleByName(name)))).flat();
  expect(people).toHaveLength(names.length);
  expect(new Set(readNameLog(rows).map(({ id, key }) => `${id} ${key}`))).toEqual(new Set(listNames({ people, projects: [] }).map(({ id, key }) => `${id} ${key}`)));
});
