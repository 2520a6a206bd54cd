// Derivation step by step, for the names that changed alone, gives what one derivation of everything gives: however the pages
// come in, whatever goes again, whatever is judged.
import fc from './fast-check';
import { expect, it } from 'vitest';
import { deriveKnowledge } from '../../core/identity/derive';
import { bringUp } from '../../core/ingest/bring-up';
import type { IngestParts } from '../../core/ingest/contract';
import { removeSources, startJob } from '../../core/ingest/run';
import { buildAutomaton } from '../../core/match/build';
import { openAutomaton } from '../../core/match/automaton';
import { listNames } from '../../core/match/names';
import type { Judgement, Knowledge, NamedQuote, Verdict } from '../../core/model';
import { search } from '../../core/search/search';
import { Database } from '../../core/store/database';
import { buildPage } from '../unit/identity/build-pages';
import type { ArticleSpec } from '../unit/identity/build-pages';
import { freshSurroundings, openTestStore } from '../unit/store/open-test-store';
import type { Surroundings } from '../unit/store/open-test-store';

const NAMES = ['赵文', '钱武', '孙立', '李四', '周文'];
const name = fc.constantFrom(...NAMES);
const place = fc.constantFrom('宝丰县', '鲁山县', '平顶山市', '温县', '城关镇', '河南省');
const post = fc.constantFrom('县长', '县委书记', '副县长', '局长', '原县长', '拟县长');
const date = fc.integer({ min: 0, max: 900 }).map((day) => new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10));
const person = fc.oneof(
  name.map((one) => ({ name: one })),
  fc.record({ name, group: fc.constant('县领导') }),
  fc.tuple(name, place, post).map(([one, where, title]) => ({ name: one, posts: [`${where}:${title}`] })),
  name.map((one) => ({ name: one, posts: [':国务院总理'] })),
);
const project = fc.oneof(
  fc.constantFrom('新能源产业园', '宝丰县新能源产业园', '新能源产业园项目', '产业园', '精细化工产业园二期', '温县精细化工产业园'),
  fc.record({ name: fc.constantFrom('绿色循环产业园', '新能源产业园'), also: fc.constant(['精细化工产业园']), place: fc.constantFrom('宝丰县', '温县') }),
);
const people = fc.uniqueArray(person, { maxLength: 4, selector: (one) => one.name });
const article: fc.Arbitrary<ArticleSpec> = fc.record({ date, people, place, projects: fc.array(project, { maxLength: 2 }) })
  .map((one) => ({ ...one, events: one.people.length > 1 ? [one.people.map((each) => each.name)] : [] }));
const page = fc.array(article, { minLength: 1, maxLength: 3 });
const source = fc.array(page, { minLength: 1, maxLength: 6 });
/** Articles by place in the whole list, and which of their people. */
const judged = fc.record({ kind: fc.constantFrom('same' as const, 'different' as const, 'not-a-person' as const, 'post-wrong' as const), a: fc.nat(), b: fc.nat() });

function verdictOf(kind: 'same' | 'different' | 'not-a-person' | 'post-wrong', a: NamedQuote, b: NamedQuote): Verdict {
  if (kind === 'not-a-person') return { kind, a };
  return kind === 'post-wrong' ? { kind, a, title: '县长' } : { kind, a, b };
}

const nameOf = (one: string | { readonly name: string }): string => (typeof one === 'string' ? one : one.name);

/** Pages are given as what they say. */
const parts = (chunkSize: number): IngestParts => ({
  parser: 1, chunkSize,
  readText: (text) => {
    const { id, articles } = JSON.parse(text) as { id: string; articles: ArticleSpec[] };
    return buildPage(id, '河南省', articles);
  },
});

async function readAll(surroundings: Surroundings): Promise<{ knowledge: Knowledge; judgements: Judgement[] }> {
  const db = new Database('test', surroundings as never);
  await db.open();
  const [rows, projects, judgements] = await Promise.all([db.people.toArray(), db.projects.toArray(), db.judgements.toArray()]);
  db.close();
  return { knowledge: { people: rows.map((row) => row.person), projects: projects.map((row) => row.project) }, judgements };
}

it('people, projects, names and their index are those of one derivation of what is there', async () => {
  await fc.assert(fc.asyncProperty(fc.array(source, { minLength: 1, maxLength: 4 }), fc.array(judged, { maxLength: 2 }), fc.integer({ min: 1, max: 5 }), fc.nat(), async (sources, verdicts, size, seed) => {
    const surroundings = freshSurroundings();
    const store = await openTestStore(surroundings);
    const options = { parts: parts(size), now: () => '2026-01-01T00:00:00Z' };
    const all = sources.flatMap((pages, s) => pages.map((articles, p) => ({ source: `s${s}`, id: `s${s}p${p}`, articles })));
    const quotes = all.flatMap(({ id, articles }) => articles.flatMap(({ people: who = [] }, i) => who.map((one) => ({
      articleId: `${id}-${i}`, exact: nameOf(one), prefix: '', suffix: '', start: 0, end: 2, name: nameOf(one),
    }))));
    for (const [s] of sources.entries()) {
      const texts = all.filter((one) => one.source === `s${s}`).map(({ id, articles }) => ({ name: id, text: JSON.stringify({ id, articles }) }));
      await startJob(store, { id: `s${s}`, kind: 'import', title: '', texts }, options);
      const verdict = verdicts[s];
      const a = verdict && quotes[verdict.a % quotes.length];
      const b = verdict && quotes[verdict.b % quotes.length];
      if (a && b) await store.addJudgement({ id: `v${s}`, at: `2026-01-0${s + 1}`, ...verdictOf(verdict.kind, a, b) });
    }
    const gone = `s${seed % sources.length}`;
    await removeSources(store, [gone], options);
    if (seed % 3 === 0) await store.removeJudgement('v0');
    await bringUp(store, options.parts, true, () => undefined);

    const { knowledge, judgements } = await readAll(surroundings);
    const left = all.filter((one) => one.source !== gone).map(({ id, articles }) => buildPage(id, '河南省', articles));
    const whole = deriveKnowledge(left, judgements);
    expect(knowledge.people).toEqual(whole.people);
    expect(knowledge.projects).toEqual(whole.projects);
    const automaton = await store.readAutomaton();
    if (automaton !== null) expect(openAutomaton(automaton).names).toBe(openAutomaton(buildAutomaton(listNames(whole))).names);
    for (const one of NAMES) {
      const found = await search(`${one} kind:person`, store.searchIndex(), { limit: 100 });
      expect(found.people.map(({ id }) => id).sort()).toEqual(whole.people.filter((each) => each.name === one).map(({ id }) => id).sort());
    }
    expect(await store.write.isStale()).toBe(false);
    store.close();
  }), { numRuns: 25, endOnFailure: true });
}, 120_000);
