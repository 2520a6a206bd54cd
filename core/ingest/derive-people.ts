// People of the names that changed: their rows are joined anew from the sightings they keep and those of the changed articles; then
// the company of whoever's events changed, and the bounds of whoever holds a seat with one of them. Gives the same people as
// core/identity's deriveKnowledge would of everything (tests/property/derive.test.ts).
import { countCompany, listCompany, readCounts } from '../identity/company';
import type { CompanyCounts } from '../identity/company';
import type { Group } from '../identity/join';
import { draftPerson, groupSightings } from '../identity/people';
import { quotesOf } from '../identity/quotes';
import { sortSightings } from '../identity/sightings';
import type { Sighting } from '../identity/sightings';
import { boundBySuccessors, seatOf, unbound } from '../identity/tenures';
import { listNames } from '../match/names';
import type { Judgement, Person } from '../model';
import { writePersonCard } from '../search/cards';
import type { PersonCard } from '../search/cards';
import { ChunkBuilder } from '../search/chunk';
import { addPerson } from '../search/names';
import type { LexiconBuilder } from '../search/names';
import type { OpenStore } from '../store/open';
import type { CastRow, DroppedRow, PersonRow } from '../store/rows';
import { changedNames, writeNames } from '../store/names-log';
import type { OwnNames } from '../store/names-log';
import type { KnowledgeChange } from '../store/write-knowledge';
import { nameKey } from '../text/normalize';
import type { ArticleChange } from './derive';
import { pacer } from './pace';

/** What a step of derivation is about. */
export interface PeopleStep {
  readonly changes: readonly ArticleChange[];
  /** Keys of names of which a judgement came or went. */
  readonly rejudged: ReadonlySet<string>;
  /** All judgements that stand. */
  readonly judgements: readonly Judgement[];
  /** Number of the next new document. */
  readonly nextDoc: number;
  readonly lexicon: LexiconBuilder;
}

type Row = Omit<PersonRow, 'doc'>;
type PeopleChange = Pick<KnowledgeChange, 'people' | 'casts' | 'dropped'>;

/** What changes among people, casts and the sightings that are nobody's. */
export async function regroupPeople(store: OpenStore, { changes, rejudged, judgements, nextDoc, lexicon }: PeopleStep): Promise<PeopleChange> {
  const changed = new Set(changes.map(({ articleId }) => articleId));
  const fresh = changes.flatMap(({ after }) => after?.sightings ?? []);
  const keys = new Set([...rejudged, ...fresh.map(({ key }) => key), ...changes.flatMap(({ before }) => before?.members.map(({ key }) => key) ?? [])]);
  const { rows, nobodys } = await readNames(store, keys, judgements);
  const kept = [...[...rows.values()].flatMap((row) => row.sightings), ...nobodys.map(({ sighting }) => sighting)];
  const sightings = sortSightings([...kept.filter(({ articleId }) => !changed.has(articleId)), ...fresh]);
  const texts = await readTexts(store, sightings, judgements);
  const groups = groupSightings(sightings, judgements, (articleId) => texts.get(articleId));

  /** As they were read: a judgement that calls a post wrong may be taken back. */
  const asRead = new Map(sightings.map((sighting) => [placeOf(sighting), sighting]));
  const drafts = new Map<string, Row>();
  const rest = pacer();
  for (const [id, group] of groups) {
    await rest();
    const same = isSame(rows.get(id)?.sightings, group.sightings);
    if (same && !group.sightings.some(({ articleId, key }) => changed.has(articleId) || rejudged.has(key))) continue;
    const person = draftPerson(id, group);
    drafts.set(id, {
      id, keys: [...new Set([person.name, ...group.sightings.map(({ name }) => name)].map(nameKey))], national: group.national,
      seats: person.tenures.flatMap((tenure) => seatOf(tenure) ?? []), person, sightings: group.sightings.flatMap((sighting) => asRead.get(placeOf(sighting)) ?? []),
    });
  }
  const gone = [...rows.keys()].filter((id) => !groups.has(id));
  const memberNow = new Map<string, string | null>(sightings.map((sighting) => [placeOf(sighting), null]));
  for (const [id, group] of groups) if (!group.national) for (const sighting of group.sightings) memberNow.set(placeOf(sighting), id);
  const memberBefore = new Map<string, string | null>(nobodys.map(({ sighting }) => [placeOf(sighting), null]));
  for (const row of rows.values()) for (const sighting of row.sightings) memberBefore.set(placeOf(sighting), row.national ? null : row.id);
  const casts = await recast(store, changes, sightings, memberBefore, memberNow);

  const known = new Map<string, Row>([...rows, ...drafts].filter(([id]) => groups.has(id)));
  const company = await joinCompany(store, casts.counts, rows, known);
  const bounds = await bindSeats(store, rows, drafts, gone, known);

  const put: PersonRow[] = [];
  const deadDocs = gone.flatMap((id) => rows.get(id)?.doc ?? []);
  const builder = new ChunkBuilder();
  const cards: { doc: number; card: PersonCard }[] = [];
  for (const id of [...new Set([...drafts.keys(), ...company.keys(), ...bounds.keys()])].sort()) {
    await rest();
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
  const names = [...drafts.values()].flatMap(({ person }) => changedNames(namesOf(person), rows.get(person.id), (row) => namesOf(row.person)));
  return {
    people: { put, gone, deadDocs, cards, names, chunk: cards.length === 0 ? null : builder.finish('people') },
    dropped: dropChange(sightings, nobodys, groups),
    casts: { put: casts.put, gone: changes.flatMap(({ articleId, before, after }) => (after === null && before !== null ? [articleId] : [])) },
  };
}

const namesOf = (person: Person): OwnNames => writeNames(person.id, listNames({ people: [person], projects: [] }));

/** Where a sighting stands. */
const placeOf = ({ articleId, record }: { readonly articleId: string; readonly record: number }): string => `${articleId} ${record}`;

function isSame(a: readonly Sighting[] | undefined, b: readonly Sighting[]): boolean {
  return a !== undefined && a.length === b.length && a.every((sighting, i) => placeOf(sighting) === placeOf(b[i] as Sighting));
}

function dropChange(sightings: readonly Sighting[], nobodys: readonly DroppedRow[], groups: ReadonlyMap<string, Group>): KnowledgeChange['dropped'] {
  const somebodys = new Set([...groups.values()].flatMap((group) => group.sightings.map(placeOf)));
  const put = sightings.filter((sighting) => !somebodys.has(placeOf(sighting))).map((sighting) => ({ id: placeOf(sighting), key: sighting.key, sighting }));
  const still = new Set(put.map(({ id }) => id));
  return { put, gone: nobodys.map(({ id }) => id).filter((id) => !still.has(id)) };
}

/** The names that a judgement speaks of, as keys. */
const keysOf = (judgement: Judgement): string[] => quotesOf(judgement).map(({ name }) => nameKey(name));

/** All people of these names, and of every name that a judgement may join with one of them. */
async function readNames(store: OpenStore, keys: ReadonlySet<string>, judgements: readonly Judgement[]): Promise<{ readonly rows: Map<string, PersonRow>; readonly nobodys: DroppedRow[] }> {
  const rows = new Map<string, PersonRow>();
  const nobodys: DroppedRow[] = [];
  const asked = new Set<string>();
  let more = [...keys];
  while (more.length > 0) {
    for (const key of more) asked.add(key);
    const found = await store.write.readPeopleByKeys(more);
    for (const row of found) rows.set(row.id, row);
    nobodys.push(...(await store.write.readDropped(more)));
    const near = new Set(found.flatMap((row) => row.keys));
    for (const judgement of judgements) if (keysOf(judgement).some((key) => asked.has(key) || near.has(key))) for (const key of keysOf(judgement)) near.add(key);
    more = [...near].filter((key) => !asked.has(key));
  }
  return { rows, nobodys };
}

/** Texts of the articles, if a judgement may have to look for its words in them. */
async function readTexts(store: OpenStore, sightings: readonly Sighting[], judgements: readonly Judgement[]): Promise<Map<string, string>> {
  const names = new Set(judgements.flatMap(keysOf));
  const judged = sightings.filter(({ key }) => names.has(key));
  if (judged.length === 0) return new Map();
  const rows = await store.write.readArticleRows([...new Set(judged.map(({ articleId }) => articleId))]);
  return new Map(rows.map(({ id, article }) => [id, article.text]));
}

/** Casts of the articles that changed or whose people have become others, and what that adds to whose company. */
async function recast(
  store: OpenStore, changes: readonly ArticleChange[], sightings: readonly Sighting[], memberBefore: ReadonlyMap<string, string | null>, memberNow: ReadonlyMap<string, string | null>,
): Promise<{ readonly put: readonly CastRow[]; readonly counts: CompanyCounts }> {
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
  const moved = new Set(sightings.filter((sighting) => !changed.has(sighting.articleId) && memberNow.get(placeOf(sighting)) !== memberBefore.get(placeOf(sighting))).map(({ articleId }) => articleId));
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
  const changed = [...counts].filter(([, others]) => [...others.values()].some(({ times, before, after }) => times !== 0 || before !== 0 || after !== 0));
  for (const row of await store.write.readPeopleByIds(changed.map(([id]) => id).filter((id) => !known.has(id) && !rows.has(id)))) known.set(row.id, row);
  return new Map(changed.flatMap(([id, others]) => {
    const before = (rows.get(id) ?? known.get(id))?.person.seenWith;
    if (!known.has(id)) return [];
    const sum: CompanyCounts = new Map([[id, new Map(before?.map(({ personId, ...own }) => [personId, own]))]]);
    for (const [other, more] of others) {
      const own = readCounts(sum, id, other);
      own.times += more.times;
      own.before += more.before;
      own.after += more.after;
    }
    return [[id, listCompany(sum.get(id) ?? new Map())] as const];
  }));
}

/** Tenures of everybody who holds a seat with somebody that changed; reads those who are not known yet into `known`. */
async function bindSeats(store: OpenStore, rows: ReadonlyMap<string, PersonRow>, drafts: ReadonlyMap<string, Row>, gone: readonly string[], known: Map<string, Row>): Promise<Map<string, Person['tenures']>> {
  const seats = new Set([...gone, ...drafts.keys()].flatMap((id) => [...(rows.get(id)?.seats ?? []), ...(drafts.get(id)?.seats ?? [])]));
  for (const row of await store.write.readPeopleBySeats([...seats], new Set([...known.keys(), ...rows.keys()]))) known.set(row.id, row);
  const holders = [...known].filter(([, row]) => row.seats.some((seat) => seats.has(seat)));
  const stated = holders.map(([id, { person }]) => [id, person.tenures.map((tenure) => (seats.has(seatOf(tenure) ?? '') ? unbound(tenure) : tenure))] as const);
  const bound = boundBySuccessors(new Map(stated), seats);
  return new Map([...bound].filter(([id, tenures]) => drafts.has(id) || tenures.some(({ notBefore, notAfter }, i) => {
    const before = known.get(id)?.person.tenures[i];
    return notBefore !== before?.notBefore || notAfter !== before.notAfter;
  })));
}
