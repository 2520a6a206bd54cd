// People of the names that changed: their rows are joined anew from the sightings they keep and those of the changed articles; then
// the company of whoever's events changed, and the bounds of whoever holds a seat with one of them. Gives the same people as
// core/identity's deriveKnowledge would of everything (tests/property/derive.test.ts).
import { countCompany, listCompany } from '../identity/company';
import type { CompanyCounts } from '../identity/company';
import { speaksOf } from '../identity/judgements';
import type { SameOrNot } from '../identity/judgements';
import { draftPerson, groupSightings } from '../identity/people';
import { sortSightings } from '../identity/sightings';
import type { Sighting } from '../identity/sightings';
import { boundBySuccessors, seatOf, unbound } from '../identity/tenures';
import { listNames } from '../match/names';
import type { Person } from '../model';
import { writePersonCard } from '../search/cards';
import type { PersonCard } from '../search/cards';
import { ChunkBuilder } from '../search/chunk';
import { addPerson } from '../search/names';
import type { LexiconBuilder } from '../search/names';
import type { OpenStore } from '../store/open';
import type { CastRow, PersonRow } from '../store/rows';
import { writeNames } from '../store/write-knowledge';
import type { CastChange, KnowledgeChange } from '../store/write-knowledge';
import { nameKey } from '../text/normalize';
import type { ArticleChange } from './derive';

/** Longest name that a judgement's words are looked through for. */
const NAME_MAX = 16;

type Row = Omit<PersonRow, 'doc'>;

/** What changes among people and casts. `words`: of judgements that came or went. New documents are numbered from `nextDoc`. */
export async function regroupPeople(
  store: OpenStore, changes: readonly ArticleChange[], judgements: readonly SameOrNot[], words: readonly string[], nextDoc: number, lexicon: LexiconBuilder,
): Promise<{ readonly people: CastChange<PersonRow, PersonCard>; readonly casts: KnowledgeChange['casts'] }> {
  const changed = new Set(changes.map(({ articleId }) => articleId));
  const fresh = changes.flatMap(({ after }) => after?.sightings ?? []);
  const rows = await readNames(store, new Set([...fresh.map(({ key }) => key), ...changes.flatMap(({ before }) => before?.members.map(({ key }) => key) ?? []), ...words.flatMap(partsOf)]), judgements);
  const sightings = sortSightings([...[...rows.values()].flatMap((row) => row.sightings).filter(({ articleId }) => !changed.has(articleId)), ...fresh]);
  const texts = await readTexts(store, sightings, judgements);
  const groups = groupSightings(sightings, judgements, (articleId) => texts.get(articleId));

  const drafts = new Map<string, Row>();
  for (const [id, group] of groups) {
    if (isSame(rows.get(id)?.sightings, group.sightings) && !group.sightings.some(({ articleId }) => changed.has(articleId))) continue;
    const person = draftPerson(id, group);
    drafts.set(id, {
      id, keys: [...new Set([person.name, ...group.sightings.map(({ name }) => name)].map(nameKey))], national: group.national,
      seats: person.tenures.flatMap((tenure) => seatOf(tenure) ?? []), person, sightings: group.sightings,
    });
  }
  const gone = [...rows.keys()].filter((id) => !groups.has(id));
  const memberNow = new Map([...groups].flatMap(([id, group]) => group.sightings.map((sighting) => [placeOf(sighting), group.national ? null : id] as const)));
  const casts = await recast(store, changes, rows, memberNow);

  const known = new Map<string, Row>([...rows, ...drafts].filter(([id]) => groups.has(id)));
  const company = await joinCompany(store, casts.counts, rows, known);
  const bounds = await bindSeats(store, rows, drafts, gone, known);

  const put: PersonRow[] = [];
  const deadDocs = gone.flatMap((id) => rows.get(id)?.doc ?? []);
  const builder = new ChunkBuilder();
  const cards: { doc: number; card: PersonCard }[] = [];
  for (const id of [...new Set([...drafts.keys(), ...company.keys(), ...bounds.keys()])].sort()) {
    const row = known.get(id);
    if (row === undefined) continue;
    const old = rows.get(id);
    const person: Person = { ...row.person, seenWith: company.get(id) ?? old?.person.seenWith ?? row.person.seenWith, tenures: bounds.get(id) ?? row.person.tenures };
    if (!drafts.has(id)) {
      put.push({ ...(row as PersonRow), person });
      continue;
    }
    if (old !== undefined) deadDocs.push(old.doc);
    const doc = nextDoc + cards.length;
    addPerson(builder, doc, person, lexicon);
    cards.push({ doc, card: writePersonCard(person) });
    put.push({ ...row, doc, person });
  }
  const names = [...drafts.values()].map(({ id, person }) => writeNames(id, listNames({ people: [person], projects: [] })));
  return {
    people: { put, gone, deadDocs, cards, names, chunk: cards.length === 0 ? null : builder.finish('people') },
    casts: { put: casts.put, gone: changes.flatMap(({ articleId, before, after }) => (after === null && before !== null ? [articleId] : [])) },
  };
}

/** Where a sighting stands. */
const placeOf = ({ articleId, record }: { readonly articleId: string; readonly record: number }): string => `${articleId} ${record}`;

function isSame(a: readonly Sighting[] | undefined, b: readonly Sighting[]): boolean {
  return a !== undefined && a.length === b.length && a.every((sighting, i) => placeOf(sighting) === placeOf(b[i] as Sighting));
}

/** Everything in a judgement's words that could be a name. */
function partsOf(words: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++) for (let length = 2; length <= NAME_MAX && from + length <= words.length; length++) parts.push(words.slice(from, from + length));
  return parts;
}

/** All people of these names, and of every name that a judgement may join with one of them. */
async function readNames(store: OpenStore, keys: ReadonlySet<string>, judgements: readonly SameOrNot[]): Promise<Map<string, PersonRow>> {
  const rows = new Map<string, PersonRow>();
  const asked = new Set<string>();
  let more = [...keys];
  while (more.length > 0) {
    for (const key of more) asked.add(key);
    for (const row of await store.write.readPeopleByKeys(more)) rows.set(row.id, row);
    const near = new Set([...rows.values()].flatMap((row) => row.keys));
    const names = [...new Set([...keys, ...near])];
    for (const judgement of judgements) {
      if (!names.some((key) => speaksOf(judgement, key))) continue;
      for (const part of [judgement.a, judgement.b].flatMap(({ exact }) => partsOf(nameKey(exact)))) near.add(part);
    }
    more = [...near].filter((key) => !asked.has(key));
  }
  return rows;
}

/** Texts of the articles, if a judgement may have to look for its words in them. */
async function readTexts(store: OpenStore, sightings: readonly Sighting[], judgements: readonly SameOrNot[]): Promise<Map<string, string>> {
  const judged = sightings.filter(({ key }) => judgements.some((judgement) => speaksOf(judgement, key)));
  if (judged.length === 0) return new Map();
  const rows = await store.write.readArticleRows([...new Set(judged.map(({ articleId }) => articleId))]);
  return new Map(rows.map(({ id, article }) => [id, article.text]));
}

/** Casts of the articles that changed or whose people have become others, and what that adds to whose company. */
async function recast(store: OpenStore, changes: readonly ArticleChange[], rows: ReadonlyMap<string, PersonRow>, memberNow: ReadonlyMap<string, string | null>): Promise<{ readonly put: readonly CastRow[]; readonly counts: CompanyCounts }> {
  const counts: CompanyCounts = new Map();
  const put: CastRow[] = [];
  const change = (before: CastRow | null, after: CastRow | null): void => {
    if (before !== null) countCompany(counts, before.events, memberOf(before), -1);
    if (after === null) return;
    countCompany(counts, after.events, memberOf(after), 1);
    put.push(after);
  };
  const changed = new Set<string>();
  for (const { articleId, before, after } of changes) {
    changed.add(articleId);
    change(before, after === null ? null : {
      id: articleId, events: after.events, cores: [...new Set(after.found.flatMap(({ cores }) => cores))],
      members: after.sightings.map(({ record, key }) => ({ record, key, person: memberNow.get(`${articleId} ${record}`) ?? null })),
    });
  }
  const moved = new Set<string>();
  for (const row of rows.values()) {
    for (const sighting of row.sightings) {
      if (!changed.has(sighting.articleId) && memberNow.get(placeOf(sighting)) !== (row.national ? null : row.id)) moved.add(sighting.articleId);
    }
  }
  for (const cast of await store.write.readCasts([...moved])) {
    change(cast, { ...cast, members: cast.members.map((member) => {
      const now = memberNow.get(`${cast.id} ${member.record}`);
      return now === undefined ? member : { ...member, person: now };
    }) });
  }
  return { put, counts };
}

function memberOf(cast: CastRow): (record: number) => string | null {
  const byRecord = new Map(cast.members.map(({ record, person }) => [record, person]));
  return (record) => byRecord.get(record) ?? null;
}

/** New company of everybody whose counts change; reads those who are not known yet into `known`. */
async function joinCompany(store: OpenStore, counts: CompanyCounts, rows: ReadonlyMap<string, PersonRow>, known: Map<string, Row>): Promise<Map<string, Person['seenWith']>> {
  const changed = [...counts].filter(([, others]) => [...others.values()].some((times) => times !== 0));
  for (const row of await store.write.readPeopleByIds(changed.map(([id]) => id).filter((id) => !known.has(id) && !rows.has(id)))) known.set(row.id, row);
  return new Map(changed.flatMap(([id, others]) => {
    const before = (rows.get(id) ?? known.get(id))?.person.seenWith;
    if (!known.has(id)) return [];
    const sum = new Map(before?.map(({ personId, times }) => [personId, times]));
    for (const [other, times] of others) sum.set(other, (sum.get(other) ?? 0) + times);
    return [[id, listCompany(sum)] as const];
  }));
}

/** Tenures of everybody who holds a seat with somebody that changed; reads those who are not known yet into `known`. */
async function bindSeats(store: OpenStore, rows: ReadonlyMap<string, PersonRow>, drafts: ReadonlyMap<string, Row>, gone: readonly string[], known: Map<string, Row>): Promise<Map<string, Person['tenures']>> {
  const seats = new Set([...gone, ...drafts.keys()].flatMap((id) => [...(rows.get(id)?.seats ?? []), ...(drafts.get(id)?.seats ?? [])]));
  for (const row of await store.write.readPeopleBySeats([...seats])) if (!known.has(row.id) && !rows.has(row.id)) known.set(row.id, row);
  const holders = [...known].filter(([, row]) => row.seats.some((seat) => seats.has(seat)));
  const stated = holders.map(([id, { person }]) => [id, person.tenures.map((tenure) => (seats.has(seatOf(tenure) ?? '') ? unbound(tenure) : tenure))] as const);
  const bound = boundBySuccessors(new Map(stated), seats);
  return new Map([...bound].filter(([id, tenures]) => drafts.has(id) || tenures.some(({ notBefore, notAfter }, i) => {
    const before = known.get(id)?.person.tenures[i];
    return notBefore !== before?.notBefore || notAfter !== before.notAfter;
  })));
}
