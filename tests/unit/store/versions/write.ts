// Writes N.ndjson: what the present version of the store leaves on disk after a little of everything. Run once for each version
// before it is released (`npx tsx tests/unit/store/versions/write.ts`), and never again for one that is: later code must read
// what was really stored, not what it would store today.
import { existsSync, writeFileSync } from 'node:fs';
import { takeInJob } from '../../../../core/ingest/intake';
import { bringUp } from '../../../../core/ingest/bring-up';
import { standardParts } from '../../../../core/ingest/parts';
import { pauseJob } from '../../../../core/ingest/job';
import { startJob } from '../../../../core/ingest/run';
import { SCHEMA } from '../../../../core/store/version';
import { freshSurroundings, openTestStore } from '../open-test-store';
import { writeLines } from './dump';

const PAGES = [
  '宝丰快报 2023年2月6日 星期一 第1版\n\n县委书记刘海亮调研重点项目建设\n\n　　本报讯（记者 梁小雨）2月5日，县委书记刘海亮到总投资12亿元的宝丰县新能源产业园调研。县长王代强、副县长李明华参加调研。\n　　刘海亮指出，要抓紧施工，确保项目年内投产。\n',
  '宝丰快报 2022年3月22日 星期二 第1版\n\n王代强主持召开县政府常务会议\n\n　　本报讯（记者 梁小雨）3月21日，县长王代强主持召开县政府常务会议，研究安全生产工作。副县长李明华出席会议。\n',
  '宝丰快报 2023年2月7日 星期二 第2版\n\n产业园招工\n\n　　本报讯 2月6日，宝丰县新能源产业园举行招工大会，副县长李明华出席。\n',
];
const NOW = '2026-11-27T00:00:00Z';
const target = `tests/unit/store/versions/${SCHEMA}.ndjson`;
if (existsSync(target) && !process.argv.includes('--again')) throw new Error(`${target} is there: a released version is not written again. Before its release: --again.`);

const surroundings = freshSurroundings();
const store = await openTestStore(surroundings);
const options = { now: () => NOW };
const texts = PAGES.map((text, i) => ({ name: `${i + 1}.txt`, text }));
await startJob(store, { id: 'mine', kind: 'import', title: '报纸', texts: [...texts.slice(0, 2), { name: 'p.pdf', text: '', fault: 'binary' }] }, options);
await startJob(store, { id: 'page', kind: 'page', title: '二版', texts: texts.slice(1, 2) }, options);
const [holder] = await store.findPeopleByName('李明华');
const quote = holder?.attestations[0]?.quote;
if (quote === undefined) throw new Error('The parser finds nobody any more.');
await store.addJudgement({ id: 'j1', at: NOW, kind: 'not-a-person', a: { ...quote, name: '李明华' } });
await bringUp(store, standardParts, true, () => undefined);
await store.addJudgement({ id: 'j2', at: NOW, kind: 'note', a: { ...quote, name: '李明华' }, text: '一条笔记' });
await store.writeSetting('seeds', false);
// One that waits, half taken in.
await takeInJob(store, { id: 'waits', kind: 'import', title: '等着', texts: texts.slice(2), complete: false }, options);
await pauseJob(store, 'waits');
store.close();
const lines = await writeLines(surroundings, 'test');
writeFileSync(target, `${lines.join('\n')}\n`);
console.log(`${target}: ${lines.length - 1} rows`);
